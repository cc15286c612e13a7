//> output
import java.util.*;
import java.util.stream.*;
public class Main {
  record P(String n, int a, double s) {}
  public static void main(String[] args) {
    List<P> ps = List.of(new P("x", 3, 1.5), new P("y", 1, 2.5), new P("z", 3, 4.0));
    System.out.println(ps.stream().filter(p -> p.a() > 1).map(P::n).collect(Collectors.toList()));
    System.out.println(ps.stream().collect(Collectors.groupingBy(P::a, Collectors.summingDouble(P::s))));
    var tmq = ps.stream().collect(Collectors.groupingBy(P::a, TreeMap::new, Collectors.mapping(P::n, Collectors.joining("/")))); System.out.println(tmq);
    System.out.println(ps.stream().sorted(Comparator.comparingInt(P::a).thenComparing(P::s, Comparator.reverseOrder())).map(P::n).toList());
    System.out.println(ps.stream().mapToDouble(P::s).summaryStatistics());
    System.out.println(IntStream.range(0, 5).boxed().collect(Collectors.toMap(i -> i, i -> i * i)));
    System.out.println(Stream.of("a", "b", "c").reduce("", String::concat) + Stream.of(1, 2, 3, 4).reduce(Integer::sum).get() + Stream.of(1, 2, 3).mapToInt(Integer::intValue).max().getAsInt());
    System.out.println(Stream.of(List.of(1, 2), List.of(3)).flatMap(List::stream).map(x -> x + 1).collect(Collectors.toSet()));
    System.out.println(IntStream.rangeClosed(1, 5).filter(i -> i % 2 == 1).mapToObj(i -> "n" + i).collect(Collectors.joining(",", "[", "]")));
    System.out.println(Stream.iterate(1, x -> x < 100, x -> x * 3).toList() + "" + Stream.generate(() -> 7).limit(2).toList());
    System.out.println(Stream.of(5, 3, 5, 1).distinct().sorted().skip(1).findFirst().get() + " " + Stream.of(1, 2).anyMatch(x -> x > 1) + Stream.of(1, 2).allMatch(x -> x > 1) + Stream.empty().noneMatch(x -> true) + Stream.of(1, 2, 3).count());
    Stream.of("one", "two", "three").peek(s -> System.out.print("<" + s + ">")).filter(s -> s.length() > 3).forEach(System.out::println);
    System.out.println(ps.stream().collect(Collectors.partitioningBy(p -> p.s() > 2, Collectors.counting())) + "" + ps.stream().collect(Collectors.averagingInt(P::a)));
    System.out.println(Arrays.stream(new String[]{"b", "a"}).sorted().toList() + Arrays.toString(Stream.of(3, 1).sorted().toArray(Integer[]::new)) + Arrays.toString(IntStream.of(3, 1, 2).sorted().toArray()));
    System.out.println(ps.stream().max(Comparator.comparing(P::s)).map(P::n).orElse("-") + ps.stream().map(P::a).collect(Collectors.reducing(0, Integer::sum)) + IntStream.range(0, 4).average().getAsDouble());
    System.out.println(Stream.of(1, 2, 3, 4, 5).takeWhile(x -> x < 4).dropWhile(x -> x < 2).toList() + "" + Stream.concat(Stream.of(1), Stream.of(2)).toList() + IntStream.iterate(1, i -> i * 2).limit(5).sum() + LongStream.rangeClosed(1, 20).reduce(1L, (a, b) -> a * b));
    Map<Boolean, List<Integer>> parts = Stream.of(1, 2, 3, 4).collect(Collectors.partitioningBy(x -> x % 2 == 0)); System.out.println(parts.get(true) + "" + parts.get(false));
    var lh = "hello".chars().mapToObj(c -> (char) c).collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting())); System.out.println(lh);
    try { Stream<Integer> s = Stream.of(1); s.count(); s.count(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    try { Stream.of(1, 1).collect(Collectors.toMap(x -> x, x -> "v")); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    System.out.println(ps.stream().map(p -> p.n() + p.a()).collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList)) + " " + ps.get(0).equals(new P("x", 3, 1.5)) + ps.get(0).hashCode() + ps.get(1));
    System.out.println(IntStream.rangeClosed(1, 3).mapToObj(i -> IntStream.rangeClosed(1, i).mapToObj(String::valueOf).collect(Collectors.joining(" "))).collect(Collectors.joining("\n")));
  }
}
