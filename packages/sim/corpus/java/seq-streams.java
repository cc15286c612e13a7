//> "fig,pear,apple\n[0, 1, 4, 9, 16] {false=[1, 3], true=[2, 4]} 31\n" exited
// Streams.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println(Stream.of("pear", "fig", "apple").sorted(Comparator.comparing(String::length)).collect(Collectors.joining(",")));
    System.out.println(IntStream.range(0, 5).map(n -> n * n).boxed().collect(Collectors.toList()) + " " + Stream.of(1, 2, 3, 4).collect(Collectors.partitioningBy(n -> n % 2 == 0)) + " " + Stream.iterate(1, n -> n * 2).limit(5).reduce(0, Integer::sum));
  }
}
