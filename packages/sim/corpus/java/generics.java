//> output
import java.util.*;
import java.util.function.*;
public class Main {
  static class Node<T extends Comparable<T>> { T v; Node<T> l, r; Node(T v) { this.v = v; } void add(T x) { if (x.compareTo(v) < 0) { if (l == null) l = new Node<>(x); else l.add(x); } else if (r == null) r = new Node<>(x); else r.add(x); } void walk(Consumer<? super T> c) { if (l != null) l.walk(c); c.accept(v); if (r != null) r.walk(c); } }
  static class Pair<A, B> { final A a; final B b; Pair(A a, B b) { this.a = a; this.b = b; } <C> Pair<C, B> withA(C c) { return new Pair<>(c, b); } static <X> Pair<X, X> twin(X x) { return new Pair<>(x, x); } public String toString() { return "(" + a + ", " + b + ")"; } }
  static <T, R> List<R> map(List<? extends T> in, Function<? super T, ? extends R> f) { List<R> out = new ArrayList<>(); for (T t : in) out.add(f.apply(t)); return out; }
  static double sum(Collection<? extends Number> ns) { double s = 0; for (Number n : ns) s += n.doubleValue(); return s; }
  static <T> void swap(T[] a, int i, int j) { T t = a[i]; a[i] = a[j]; a[j] = t; }
  @SafeVarargs static <T> List<T> listOf(T... ts) { return new ArrayList<>(Arrays.asList(ts)); }
  interface Stack2<T> extends Iterable<T> { void push(T t); T pop(); boolean isEmpty(); }
  static class LinkedStack<T> implements Stack2<T> { private class N { T v; N next; } private N top; private int size; public void push(T t) { N n = new N(); n.v = t; n.next = top; top = n; size++; } public T pop() { T v = top.v; top = top.next; size--; return v; } public boolean isEmpty() { return top == null; } public Iterator<T> iterator() { return new Iterator<T>() { N at = top; public boolean hasNext() { return at != null; } public T next() { T v = at.v; at = at.next; return v; } }; } }
  public static void main(String[] args) {
    Node<Integer> root = new Node<>(5); for (int x : new int[]{3, 8, 1, 4}) root.add(x); StringBuilder sb = new StringBuilder(); root.walk(x -> sb.append(x).append(' ')); System.out.println(sb);
    Pair<String, Integer> p = new Pair<>("k", 1); System.out.println(p.withA(2.5) + " " + Pair.twin("t") + p.a.length() + (p.b + 1));
    System.out.println(map(List.of(1, 2), x -> "v" + x) + " " + sum(List.of(1, 2.5, 3L)));
    Integer[] arr = {1, 2, 3}; swap(arr, 0, 2); System.out.println(Arrays.toString(arr) + listOf("a", "b"));
    LinkedStack<String> st = new LinkedStack<>(); st.push("a"); st.push("b"); for (String s : st) System.out.print(s); System.out.println(st.pop() + st.isEmpty());
    Map<String, Map<Integer, List<String>>> deep = new TreeMap<>(); deep.computeIfAbsent("x", k -> new TreeMap<>()).computeIfAbsent(1, k -> new ArrayList<>()).add("v"); System.out.println(deep);
    Comparator<Pair<String, Integer>> byB = Comparator.comparing(q -> q.b); List<Pair<String, Integer>> ps = listOf(new Pair<>("x", 3), new Pair<>("y", 1)); ps.sort(byB.thenComparing(q -> q.a)); System.out.println(ps);
    Supplier<Supplier<String>> ss = () -> () -> "nested"; System.out.println(ss.get().get()); Function<Integer, Function<Integer, Function<Integer, Integer>>> cur = a -> b -> c -> a * b + c; System.out.println(cur.apply(2).apply(3).apply(4));
    List raw = new ArrayList(); raw.add(1); raw.add("s"); System.out.println(raw); Object o = raw; List<?> w = (List<?>) o; System.out.println(w.get(0)); BinaryOperator<Integer> mx = BinaryOperator.maxBy(Comparator.naturalOrder()); System.out.println(mx.apply(3, 9));
    Optional<Pair<String, Integer>> first = ps.stream().filter(q -> q.b > 1).findFirst(); System.out.println(first.map(q -> q.a).orElseThrow());
  }
}
