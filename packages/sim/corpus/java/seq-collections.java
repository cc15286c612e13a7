//> "[1, 2, 3] {a=1, b=2} [2, 1] 2 3\n" exited
// Lists, sets, maps.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> l = new ArrayList<>(List.of(3, 1, 2));
    Collections.sort(l);
    Map<String, Integer> m = new TreeMap<>();
    for (String w : "b a b".split(" ")) m.merge(w, 1, Integer::sum);
    System.out.println(l + " " + m + " " + new LinkedHashSet<>(List.of(2, 1)) + " " + new ArrayDeque<>(List.of(1, 2)).peekLast() + " " + Collections.max(l));
  }
}
