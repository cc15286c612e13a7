//> "HELLO, WORLD 7 World HeLLo, WorLd 2\na-b-c 4 trim|ababab -1 true\n" exited
// Strings.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    String s = "Hello, World";
    System.out.println(s.toUpperCase() + " " + s.indexOf("World") + " " + s.substring(7) + " " + s.replace('l', 'L') + " " + s.chars().filter(c -> c == 'o').count());
    System.out.println(String.join("-", "a", "b", "c") + " " + "a,b,,c,,".split(",").length + " " + "  trim ".strip() + "|" + "ab".repeat(3) + " " + "abc".compareTo("abd") + " " + "x".equals("X".toLowerCase()));
  }
}
