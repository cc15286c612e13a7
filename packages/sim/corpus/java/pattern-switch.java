//> needs java21
//> output
public class Main {
  sealed interface Shape permits Circle, Rect, Tri {}
  record Circle(double r) implements Shape {}
  record Rect(double w, double h) implements Shape {}
  record Tri(double b, double h) implements Shape {}
  record Pair<A, B>(A left, B right) {}
  enum Color { RED, GREEN }
  static double area(Shape s) { return switch (s) { case Circle c -> 3 * c.r() * c.r(); case Rect(double w, double h) when w == h -> w * w; case Rect(var w, var h) -> w * h; case Tri t -> t.b() * t.h() / 2; }; }
  static String kind(Object o) { return switch (o) { case null -> "null"; case Integer i when i > 100 -> "big " + i; case Integer i -> "int " + i; case String s -> "str " + s.length(); case int[] a -> "ints " + a.length; case Color c when c == Color.RED -> "red"; case Color c -> "color"; case Pair(Integer a, Integer b) -> "sum " + (a + b); case Pair(Pair(var a, var b), var c) -> "nested " + a + b + c; case Pair<?, ?> p -> "pair " + p; default -> "other"; }; }
  static int color(Color c) { return switch (c) { case RED -> 1; case GREEN -> 2; }; }
  public static void main(String[] args) {
    for (Shape s : new Shape[]{new Circle(1), new Rect(2, 2), new Rect(2, 3), new Tri(4, 5)}) System.out.println(area(s));
    for (Object o : new Object[]{null, 5, 500, "abc", new int[2], Color.RED, Color.GREEN, new Pair<>(1, 2), new Pair<>(new Pair<>("x", 1), 2.5), new Pair<>("a", "b"), 'c'}) System.out.println(kind(o));
    System.out.println(color(Color.GREEN));
    if (new Pair<>("k", 7) instanceof Pair<String, Integer>(String k, Integer v) && v > 5) System.out.println(k + v);
    Object o = "text"; if (!(o instanceof String t)) return; System.out.println(t.toUpperCase());
  }
}
