//> "a#b# true [a, b, c]\n" exited
// Patterns of strings.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println("a1b22".replaceAll("[0-9]+", "#") + " " + "2024-05-06".matches("\\d{4}-\\d{2}-\\d{2}") + " " + Arrays.toString("a, b,c".split(",\\s*")));
  }
}
