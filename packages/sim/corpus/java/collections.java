//> output
import java.util.*;
import java.util.function.*;
public class Main {
  public static void main(String[] args) {
    List<Integer> l = new ArrayList<>(List.of(5, 3, 8)); l.add(1); l.add(0, 9); l.remove(Integer.valueOf(3)); l.remove(0); l.set(0, 50); System.out.println(l + " " + l.indexOf(8) + l.contains(1) + l.size() + l.subList(1, 3)); Collections.sort(l); System.out.println(l); Collections.reverse(l); System.out.println(l + " " + Collections.max(l) + Collections.min(l)); l.removeIf(x -> x > 10); System.out.println(l); l.replaceAll(x -> x * 2); System.out.println(l); l.sort(null); System.out.println(l + " " + l.equals(List.of(2, 16)) + l.hashCode());
    Map<String, Integer> m = new HashMap<>(); for (String w : "the quick brown fox jumps over the lazy dog the end".split(" ")) m.merge(w, 1, Integer::sum); System.out.println(m); System.out.println(m.getOrDefault("cat", 0) + " " + m.containsKey("fox") + " " + m.keySet() + m.values()); m.remove("the"); m.put("zz", 100); m.putIfAbsent("zz", 5); m.computeIfAbsent("new", k -> k.length()); m.computeIfPresent("fox", (k, v) -> v + 10); m.compute("dog", (k, v) -> v == null ? 1 : v * 7); System.out.println(m);
    for (Map.Entry<String, Integer> e : m.entrySet()) { if (e.getValue() > 5) e.setValue(-1); } System.out.println(m);
    Map<Integer, String> hm = new HashMap<>(); for (int i = 0; i < 20; i++) hm.put(i * 17, "v" + i); System.out.println(hm.keySet());
    Set<String> hs = new HashSet<>(Arrays.asList("banana", "apple", "cherry", "date", "elderberry", "fig", "grape")); System.out.println(hs);
    Set<Character> cs = new HashSet<>(); for (char c : "hello world".toCharArray()) cs.add(c); System.out.println(cs);
    Set<Double> ds = new HashSet<>(List.of(1.5, 2.25, -3.0, 100.125)); System.out.println(ds);
    Map<String, List<Integer>> tm = new TreeMap<>(Comparator.reverseOrder()); tm.computeIfAbsent("a", k -> new ArrayList<>()).add(1); tm.computeIfAbsent("b", k -> new ArrayList<>()).add(2); tm.get("a").add(3); System.out.println(tm);
    TreeMap<Integer, String> nav = new TreeMap<>(Map.of(1, "a", 5, "e", 9, "i")); System.out.println(nav.floorKey(6) + " " + nav.ceilingEntry(6) + nav.firstKey() + nav.lastEntry() + nav.headMap(5) + nav.tailMap(5, false) + nav.descendingMap());
    Deque<Integer> dq = new ArrayDeque<>(); dq.push(1); dq.push(2); dq.addLast(3); dq.offerFirst(0); System.out.println(dq + " " + dq.pop() + dq.pollLast() + dq.peek() + dq.size());
    Queue<String> pq = new PriorityQueue<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder())); pq.addAll(List.of("ccc", "a", "bb", "aa", "dddd")); System.out.print(pq + " "); while (!pq.isEmpty()) System.out.print(pq.poll() + " "); System.out.println();
    LinkedList<Integer> ll = new LinkedList<>(List.of(1, 2, 3)); ll.addFirst(0); ll.removeLast(); ll.add(1, 9); System.out.println(ll + " " + ll.getFirst() + ll.peekLast());
    LinkedHashMap<String, Integer> lru = new LinkedHashMap<>(16, 0.75f, true) { protected boolean removeEldestEntry(Map.Entry<String, Integer> e) { return size() > 2; } }; lru.put("a", 1); lru.put("b", 2); lru.get("a"); lru.put("c", 3); System.out.println(lru);
    Iterator<Integer> it = new ArrayList<>(List.of(1, 2, 3, 4)).iterator(); int s = 0; while (it.hasNext()) { int v = it.next(); if (v % 2 == 0) s += v; } System.out.println(s);
    int[] arr = {5, 2, 9}; Arrays.sort(arr); System.out.println(Arrays.toString(arr) + Arrays.binarySearch(arr, 5) + Arrays.equals(arr, new int[]{2, 5, 9}) + Arrays.hashCode(arr) + Arrays.asList(1, 2) + Arrays.stream(arr).sum()); Integer[] boxed = {3, 1, 2}; Arrays.sort(boxed, Collections.reverseOrder()); System.out.println(Arrays.toString(boxed)); int[] cp = Arrays.copyOf(arr, 5); Arrays.fill(cp, 3, 5, 7); System.out.println(Arrays.toString(cp) + Arrays.toString(Arrays.copyOfRange(arr, 1, 3)));
    Stack<Integer> st = new Stack<>(); st.push(1); st.push(2); System.out.println(st.peek() + " " + st.pop() + st + st.empty());
    System.out.println(Optional.of(5).map(x -> x + 1).filter(x -> x > 5).orElse(0) + " " + Optional.empty().isPresent() + Optional.ofNullable(null) + Optional.of("v"));
    EnumMap<Day, Integer> em = new EnumMap<>(Day.class); em.put(Day.TUE, 2); em.put(Day.MON, 1); System.out.println(em + " " + EnumSet.of(Day.WED, Day.MON) + EnumSet.allOf(Day.class));
    BiFunction<Integer, Integer, Integer> add = Integer::sum; Function<Integer, Integer> dbl = x -> x * 2; System.out.println(add.andThen(dbl).apply(3, 4) + " " + dbl.compose(dbl).apply(1) + " " + Function.<Integer>identity().apply(9)); Predicate<String> p = String::isEmpty; System.out.println(p.negate().or(p).test("") + " " + p.and(x -> true).test("a")); Supplier<Integer> sup = () -> 4; UnaryOperator<String> up = String::toUpperCase; System.out.println(sup.get() + up.apply("u"));
    List<int[]> pairs = new ArrayList<>(); pairs.add(new int[]{1, 2}); System.out.println(pairs.get(0)[1]); Object o = List.of(1, "a", 2.5, 'c'); System.out.println(o); System.out.println(Collections.nCopies(3, "x") + "" + Collections.frequency(List.of(1, 2, 1), 1) + Collections.unmodifiableList(l) + Collections.emptyList());
  }
  enum Day { MON, TUE, WED }
}
