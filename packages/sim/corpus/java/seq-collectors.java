//> output
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static void show(Object... all) { System.out.println(Arrays.stream(all).map(String::valueOf).collect(Collectors.joining(" "))); }
  static void fails(Runnable r) { try { r.run(); show("no"); } catch (RuntimeException e) { show(e.getClass().getName() + ":", e.getMessage()); } }
  record Person(String name, int age, String city) {}
  public static void main(String[] args) throws Exception {
    OptionalInt none = OptionalInt.empty(), five = OptionalInt.of(5); show(none.orElseGet(() -> 7), five.stream().sum(), five.equals(OptionalInt.of(5)), five.hashCode(), OptionalDouble.of(2.5), OptionalLong.empty(), OptionalLong.of(3).isEmpty()); five.ifPresentOrElse(v -> show("is", v), () -> show("none")); none.ifPresentOrElse(v -> show("is", v), () -> show("none"));
    fails(() -> OptionalLong.empty().orElseThrow());
    fails(() -> none.orElseThrow(() -> new IllegalStateException("gone")));
    show(IntStream.concat(IntStream.of(1, 2), IntStream.range(5, 7)).boxed().toList(), Stream.of("ab", "c").flatMapToInt(String::chars).sum(), Stream.builder().add(1).add("x").build().toList(), IntStream.range(0, 4).collect(ArrayList::new, ArrayList::add, ArrayList::addAll), IntStream.of(3, 1).mapToObj(Integer::toString).collect(Collectors.toList()));
    List<Person> all = List.of(new Person("Ann", 30, "Oslo"), new Person("Bob", 25, "Rome"), new Person("Cy", 41, "Oslo"));
    show(all.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.averagingInt(Person::age), (n, a) -> n + "/" + a)), all.stream().collect(Collectors.summarizingInt(Person::age)), all.stream().collect(Collectors.flatMapping(p -> p.city().chars().mapToObj(c -> (char) c), Collectors.counting())), all.stream().collect(Collectors.reducing(0, Person::age, Integer::sum)), new TreeMap<>(all.stream().collect(Collectors.groupingBy(Person::city, Collectors.mapping(Person::name, Collectors.joining("+"))))), all.stream().collect(Collectors.toUnmodifiableMap(Person::name, Person::age)).get("Bob"), all.stream().collect(Collectors.partitioningBy(p -> p.age() > 28, Collectors.counting())), new TreeMap<>(all.stream().collect(Collectors.groupingByConcurrent(Person::city, Collectors.counting()))), all.stream().map(Person::age).collect(Collectors.filtering(a -> a > 26, Collectors.toList())), all.stream().collect(Collectors.collectingAndThen(Collectors.toList(), List::size)), all.stream().collect(Collectors.minBy(Comparator.comparingInt(Person::age))).get());
    IntSummaryStatistics one = IntStream.of(1, 5).summaryStatistics(), two = IntStream.of(9).summaryStatistics(); one.combine(two); show(one, one.getAverage());
    IntConsumer first = v -> System.out.print(v + ","); first.andThen(v -> System.out.println(v * 2)).accept(4); LongPredicate even = v -> v % 2 == 0; DoubleUnaryOperator half = v -> v / 2; show(even.negate().test(3), even.and(v -> v > 2).test(2), half.andThen(v -> v + 1).applyAsDouble(4), half.compose(v -> v * 10).applyAsDouble(1), IntUnaryOperator.identity().applyAsInt(3));
    show(Map.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14).size(), new Random(5).ints(3, 0, 10).boxed().toList(), new Random(7).doubles(1).sum() < 1); byte[] bytes = new byte[6]; new Random(1).nextBytes(bytes); show(Arrays.toString(bytes), new Random(3).ints(2).boxed().toList());
  }
}
