//> "Ert1cba< 8\n" exited
// A builder changes in place.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    StringBuilder b = new StringBuilder("abc");
    b.append(1).append(true).insert(0, "<").reverse().setCharAt(0, 'E');
    b.deleteCharAt(1);
    System.out.println(b + " " + b.length());
  }
}
