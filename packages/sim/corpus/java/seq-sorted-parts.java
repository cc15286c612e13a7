//> output
// Parts of sorted maps and sets are views: changes go through, either way.
import java.util.*;
public class Main {
  static void show(Object... all) { StringBuilder out = new StringBuilder(); for (Object one : all) out.append(one).append(' '); System.out.println(out); }
  static void fails(Runnable r) { try { r.run(); show("no"); } catch (RuntimeException e) { show(e.getClass().getName() + ":", e.getMessage()); } }
  public static void main(String[] args) {
    TreeMap<Integer, String> map = new TreeMap<>();
    for (int i = 1; i <= 9; i++) map.put(i * 10, "v" + i);
    NavigableMap<Integer, String> part = map.subMap(20, true, 60, false);
    show(part, part.size(), part.firstKey(), part.lastEntry(), part.get(30), part.get(70), part.containsKey(60), part.floorKey(100), part.ceilingKey(1), part.higherKey(50), part.lowerKey(20));
    map.put(35, "new"); part.put(45, "mine"); part.remove(20);
    show(part, map);
    show(map.headMap(40), map.tailMap(70), map.subMap(30, 50), map.headMap(40, true), map.tailMap(70, false));
    NavigableMap<Integer, String> down = map.descendingMap();
    show(down, down.firstKey(), down.higherKey(50), down.floorKey(55), down.headMap(70), down.tailMap(30, true), down.subMap(60, true, 40, true), down.descendingMap().firstKey());
    down.pollFirstEntry();
    show(map.lastKey(), map.navigableKeySet(), map.descendingKeySet(), map.descendingKeySet().first());
    map.headMap(35).clear();
    show(map, part); map.tailMap(60, true).entrySet().removeIf(e -> e.getKey() == 70);
    show(map); for (Map.Entry<Integer, String> e : map.tailMap(60).entrySet()) e.setValue("t");
    show(map); map.keySet().removeIf(k -> k % 20 == 0);
    show(map, map.headMap(50).keySet(), map.tailMap(50).values());
    fails(() -> part.put(100, "x"));
    fails(() -> map.subMap(5, 1));
    fails(() -> part.subMap(0, 10));
    fails(() -> map.headMap(1).firstKey());
    fails(() -> part.headMap(100, true));
    fails(() -> down.subMap(1, 5));
    TreeSet<String> set = new TreeSet<>(List.of("a", "c", "e", "g", "i")); SortedSet<String> head = set.headSet("e"); NavigableSet<String> desc = set.descendingSet(); set.add("b"); desc.add("z");
    show(head, set.tailSet("e"), set.subSet("b", "g"), set.headSet("e", true), set.tailSet("e", false), desc, desc.first(), desc.headSet("e"), desc.lower("e"), set.subSet("a", false, "e", true)); head.clear();
    show(set, desc.pollFirst(), set.pollLast(), set.descendingIterator().next());
    fails(() -> head.add("x"));
    TreeSet<String> back = new TreeSet<>(Comparator.reverseOrder()); back.addAll(List.of("a", "b", "c"));
    show(back, new TreeSet<>(back), back.headSet("b"), back.ceiling("bb"), back.floor("bb"), new TreeSet<>((Collection<String>) back).first());
    show(new TreeMap<>(down).firstKey() >= 0, back.comparator() != null, set.comparator());
    Iterator<Integer> keys = map.tailMap(1).keySet().iterator(); keys.next(); keys.remove();
    show(map, map.equals(new TreeMap<>(map)), map.headMap(1000).hashCode() == map.hashCode());
  }
}
