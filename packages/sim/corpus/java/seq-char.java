//> "c 100 d true C 8364\n" exited
// Characters are numbers.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    char c = 'a';
    c += 2;
    System.out.println(c + " " + (c + 1) + " " + (char) (c + 1) + " " + Character.isDigit('7') + " " + Character.toUpperCase(c) + " " + (int) '€');
  }
}
