//> "9 4.0 Pair[a=1, b=k]\n" exited
// Bounded generics and wildcards.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static <T extends Comparable<T>> T max(List<? extends T> all) { T best = all.get(0); for (T one : all) if (one.compareTo(best) > 0) best = one; return best; }
  static double sum(List<? extends Number> all) { double s = 0; for (Number n : all) s += n.doubleValue(); return s; }
  record Pair<A, B>(A a, B b) { Pair<B, A> swap() { return new Pair<>(b, a); } }
  public static void main(String[] args) throws Exception {
    System.out.println(max(List.of(3, 9, 4)) + " " + sum(List.of(1.5, 2.5)) + " " + new Pair<>("k", 1).swap());
  }
}
