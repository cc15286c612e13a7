/** java.util: maps and sets by order, by identity, of enums. */
export const SORTED_MAPS = String.raw`
public class Hashtable<K, V> extends HashMap<K, V> {
  public Hashtable() {}
  public synchronized V get(Object key) { return super.get(key); }
  public synchronized V put(K key, V value) { return super.put(Objects.requireNonNull(key), Objects.requireNonNull(value)); }
  public synchronized V remove(Object key) { return super.remove(key); }
  public synchronized int size() { return super.size(); }
  public synchronized boolean containsKey(Object key) { return super.containsKey(key); }
}
public class IdentityHashMap<K, V> extends AbstractMap<K, V> {
  private final ArrayList<Map.Entry<K, V>> all = new ArrayList<>();
  public IdentityHashMap() {}
  public V get(Object key) {
    for (Map.Entry<K, V> one : all) if (one.getKey() == key) return one.getValue();
    return null;
  }
  public boolean containsKey(Object key) {
    for (Map.Entry<K, V> one : all) if (one.getKey() == key) return true;
    return false;
  }
  public V put(K key, V value) {
    for (Map.Entry<K, V> one : all) if (one.getKey() == key) return one.setValue(value);
    all.add(new AbstractMap.SimpleEntry<K, V>(key, value));
    return null;
  }
  public Set<Map.Entry<K, V>> entrySet() { return new LinkedHashSet<Map.Entry<K, V>>(all); }
}
public class WeakHashMap<K, V> extends HashMap<K, V> {
  public WeakHashMap() {}
}
public class EnumMap<K extends Enum<K>, V> extends TreeMap<K, V> {
  public EnumMap(Class<K> type) {}
  public EnumMap(Map<K, ? extends V> others) { super(others); }
}
public abstract class EnumSet<E extends Enum<E>> extends AbstractSet<E> {
  static final class Of<E extends Enum<E>> extends EnumSet<E> {
    private final TreeSet<E> inside = new TreeSet<>();
    public int size() { return inside.size(); }
    public boolean contains(Object value) { return value != null && inside.contains(value); }
    public boolean add(E value) { return inside.add(value); }
    public boolean remove(Object value) { return inside.remove(value); }
    public Iterator<E> iterator() { return inside.iterator(); }
  }
  EnumSet() {}
  public static <E extends Enum<E>> EnumSet<E> noneOf(Class<E> type) { return new Of<E>(); }
  public static <E extends Enum<E>> EnumSet<E> allOf(Class<E> type) {
    Of<E> made = new Of<>();
    for (E one : type.getEnumConstants()) made.add(one);
    return made;
  }
  public static <E extends Enum<E>> EnumSet<E> of(E first, E... rest) {
    Of<E> made = new Of<>();
    made.add(first);
    for (E one : rest) made.add(one);
    return made;
  }
  public static <E extends Enum<E>> EnumSet<E> copyOf(Collection<E> others) {
    Of<E> made = new Of<>();
    made.addAll(others);
    return made;
  }
  public static <E extends Enum<E>> EnumSet<E> range(E from, E to) {
    Of<E> made = new Of<>();
    for (E one : from.getDeclaringClass().getEnumConstants()) if (one.compareTo(from) >= 0 && one.compareTo(to) <= 0) made.add(one);
    return made;
  }
}
public class TreeMap<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {
  private final ArrayList<Map.Entry<K, V>> all = new ArrayList<>();
  private final Comparator<? super K> by;
  public TreeMap() { by = null; }
  public TreeMap(Comparator<? super K> by) { this.by = by; }
  public TreeMap(Map<? extends K, ? extends V> others) {
    by = null;
    putAll(others);
  }
  int compare(Object a, Object b) { return by == null ? ((Comparable) a).compareTo(b) : ((Comparator) by).compare(a, b); }
  private int place(Object key) {
    if (by == null) Objects.requireNonNull(key);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(all.get(middle).getKey(), key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  private boolean hasAt(int at, Object key) { return at < all.size() && compare(all.get(at).getKey(), key) == 0; }
  private Map.Entry<K, V> entryAt(int at) { return at >= 0 && at < all.size() ? all.get(at) : null; }
  private K keyAt(int at) { return at >= 0 && at < all.size() ? all.get(at).getKey() : null; }
  public Comparator<? super K> comparator() { return by; }
  public int size() { return all.size(); }
  public boolean containsKey(Object key) { return hasAt(place(key), key); }
  public V get(Object key) {
    int at = place(key);
    return hasAt(at, key) ? all.get(at).getValue() : null;
  }
  public V put(K key, V value) {
    if (all.isEmpty()) compare(key, key);
    int at = place(key);
    if (hasAt(at, key)) return all.get(at).setValue(value);
    all.add(at, new AbstractMap.SimpleEntry<K, V>(key, value));
    return null;
  }
  public V remove(Object key) {
    int at = place(key);
    return hasAt(at, key) ? all.remove(at).getValue() : null;
  }
  public void clear() { all.clear(); }
  public K firstKey() { if (all.isEmpty()) throw new NoSuchElementException(); return keyAt(0); }
  public K lastKey() { if (all.isEmpty()) throw new NoSuchElementException(); return keyAt(all.size() - 1); }
  public Map.Entry<K, V> firstEntry() { return entryAt(0); }
  public Map.Entry<K, V> lastEntry() { return entryAt(all.size() - 1); }
  private int floorAt(K key) { int at = place(key); return hasAt(at, key) ? at : at - 1; }
  private int higherAt(K key) { int at = place(key); return hasAt(at, key) ? at + 1 : at; }
  public Map.Entry<K, V> floorEntry(K key) { return entryAt(floorAt(key)); }
  public Map.Entry<K, V> ceilingEntry(K key) { return entryAt(place(key)); }
  public Map.Entry<K, V> lowerEntry(K key) { return entryAt(place(key) - 1); }
  public Map.Entry<K, V> higherEntry(K key) { return entryAt(higherAt(key)); }
  public K floorKey(K key) { return keyAt(floorAt(key)); }
  public K ceilingKey(K key) { return keyAt(place(key)); }
  public K lowerKey(K key) { return keyAt(place(key) - 1); }
  public K higherKey(K key) { return keyAt(higherAt(key)); }
  public Map.Entry<K, V> pollFirstEntry() { return all.isEmpty() ? null : all.remove(0); }
  public Map.Entry<K, V> pollLastEntry() { return all.isEmpty() ? null : all.remove(all.size() - 1); }
  public NavigableMap<K, V> descendingMap() {
    TreeMap<K, V> other = new TreeMap<K, V>((a, b) -> compare(b, a));
    other.putAll(this);
    return other;
  }
  private TreeMap<K, V> part(int from, int to) {
    TreeMap<K, V> other = new TreeMap<K, V>(by);
    for (int i = from; i < to; i++) other.put(all.get(i).getKey(), all.get(i).getValue());
    return other;
  }
  public NavigableMap<K, V> headMap(K to, boolean inclusive) { return part(0, inclusive ? higherAt(to) : place(to)); }
  public NavigableMap<K, V> tailMap(K from, boolean inclusive) { return part(inclusive ? place(from) : higherAt(from), all.size()); }
  public SortedMap<K, V> headMap(K to) { return headMap(to, false); }
  public SortedMap<K, V> tailMap(K from) { return tailMap(from, true); }
  public SortedMap<K, V> subMap(K from, K to) { return part(place(from), place(to)); }
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<Map.Entry<K, V>>() {
      public int size() { return all.size(); }
      public void clear() { all.clear(); }
      public Iterator<Map.Entry<K, V>> iterator() { return all.iterator(); }
    };
  }
}
public class TreeSet<E> extends AbstractSet<E> implements NavigableSet<E> {
  private final TreeMap<E, Object> inside;
  public TreeSet() { inside = new TreeMap<>(); }
  public TreeSet(Comparator<? super E> by) { inside = new TreeMap<>(by); }
  public TreeSet(Collection<? extends E> others) {
    inside = new TreeMap<>();
    addAll(others);
  }
  public int size() { return inside.size(); }
  public boolean contains(Object value) { return inside.containsKey(value); }
  public boolean add(E value) { return inside.put(value, Boolean.TRUE) == null; }
  public boolean remove(Object value) { return inside.remove(value) != null; }
  public void clear() { inside.clear(); }
  public Iterator<E> iterator() { return inside.keySet().iterator(); }
  public Iterator<E> descendingIterator() { return descendingSet().iterator(); }
  public E first() { return inside.firstKey(); }
  public E last() { return inside.lastKey(); }
  public E floor(E value) { return inside.floorKey(value); }
  public E ceiling(E value) { return inside.ceilingKey(value); }
  public E lower(E value) { return inside.lowerKey(value); }
  public E higher(E value) { return inside.higherKey(value); }
  public E pollFirst() { Map.Entry<E, Object> gone = inside.pollFirstEntry(); return gone == null ? null : gone.getKey(); }
  public E pollLast() { Map.Entry<E, Object> gone = inside.pollLastEntry(); return gone == null ? null : gone.getKey(); }
  public NavigableSet<E> descendingSet() {
    TreeSet<E> other = new TreeSet<E>((a, b) -> inside.compare(b, a));
    other.addAll(this);
    return other;
  }
  private TreeSet<E> holding(Collection<E> some) {
    TreeSet<E> other = new TreeSet<E>(inside.comparator());
    other.addAll(some);
    return other;
  }
  public SortedSet<E> headSet(E to) { return holding(inside.headMap(to, false).keySet()); }
  public SortedSet<E> tailSet(E from) { return holding(inside.tailMap(from, true).keySet()); }
  public SortedSet<E> subSet(E from, E to) { return holding(inside.subMap(from, to).keySet()); }
}
`
