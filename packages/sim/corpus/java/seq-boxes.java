//> "true false true 5 -12 -1 1\nFor input string: \"x1\"\n" exited
// Small boxes are one, large ones are not.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Integer a = 127, b = 127, c = 1000, d = 1000;
    System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + Integer.valueOf(5).hashCode() + " " + Integer.parseInt("-12") + " " + Integer.compare(1, 2) + " " + Double.compare(0.0, -0.0));
    try { Integer.parseInt("x1"); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
  }
}
