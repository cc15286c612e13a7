//> "11 12 ABC 5 false\n" exited
// Functions as values.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Function<Integer, Integer> twice = n -> n * 2, next = n -> n + 1;
    Supplier<String> text = "abc"::toUpperCase;
    BiFunction<Integer, Integer, Integer> add = Integer::sum;
    System.out.println(twice.andThen(next).apply(5) + " " + twice.compose(next).apply(5) + " " + text.get() + " " + add.apply(2, 3) + " " + ((Predicate<String>) String::isEmpty).negate().test(""));
  }
}
