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
  public TreeMap(SortedMap<K, ? extends V> others) {
    by = others.comparator();
    putAll(others);
  }
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
  private NavigableMap<K, V> part(boolean hasLow, K low, boolean lowIn, boolean hasHigh, K high, boolean highIn) {
    if (hasLow) compare(low, low);
    if (hasHigh) compare(high, high);
    if (hasLow && hasHigh && compare(low, high) > 0) throw new IllegalArgumentException("fromKey > toKey");
    return new TreePart<K, V>(this, hasLow, low, lowIn, hasHigh, high, highIn, false);
  }
  public NavigableMap<K, V> descendingMap() { return new TreePart<K, V>(this, false, null, true, false, null, true, true); }
  public NavigableMap<K, V> headMap(K to, boolean inclusive) { return part(false, null, true, true, to, inclusive); }
  public NavigableMap<K, V> tailMap(K from, boolean inclusive) { return part(true, from, inclusive, false, null, true); }
  public NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn) { return part(true, from, fromIn, true, to, toIn); }
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<Map.Entry<K, V>>() {
      public int size() { return all.size(); }
      public void clear() { all.clear(); }
      public Iterator<Map.Entry<K, V>> iterator() { return all.iterator(); }
    };
  }
}
/** A stretch of a TreeMap, upwards or downwards: a view. */
final class TreePart<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {
  private final TreeMap<K, V> whole;
  private final boolean hasLow;
  private final K low;
  private final boolean lowIn;
  private final boolean hasHigh;
  private final K high;
  private final boolean highIn;
  private final boolean down;
  TreePart(TreeMap<K, V> whole, boolean hasLow, K low, boolean lowIn, boolean hasHigh, K high, boolean highIn, boolean down) {
    this.whole = whole;
    this.hasLow = hasLow;
    this.low = low;
    this.lowIn = lowIn;
    this.hasHigh = hasHigh;
    this.high = high;
    this.highIn = highIn;
    this.down = down;
  }
  private boolean isLow(Object key) {
    int order = hasLow ? whole.compare(key, low) : 1;
    return order < 0 || (order == 0 && !lowIn);
  }
  private boolean isHigh(Object key) {
    int order = hasHigh ? whole.compare(key, high) : -1;
    return order > 0 || (order == 0 && !highIn);
  }
  private boolean isIn(Object key) { return !isLow(key) && !isHigh(key); }
  private Map.Entry<K, V> kept(Map.Entry<K, V> one) { return one != null && isIn(one.getKey()) ? one : null; }
  private Map.Entry<K, V> least() { return kept(!hasLow ? whole.firstEntry() : lowIn ? whole.ceilingEntry(low) : whole.higherEntry(low)); }
  private Map.Entry<K, V> most() { return kept(!hasHigh ? whole.lastEntry() : highIn ? whole.floorEntry(high) : whole.lowerEntry(high)); }
  private Map.Entry<K, V> above(K key, boolean inclusive) { return isLow(key) ? least() : kept(inclusive ? whole.ceilingEntry(key) : whole.higherEntry(key)); }
  private Map.Entry<K, V> below(K key, boolean inclusive) { return isHigh(key) ? most() : kept(inclusive ? whole.floorEntry(key) : whole.lowerEntry(key)); }
  private K keyOf(Map.Entry<K, V> one) { return one == null ? null : one.getKey(); }
  private K needed(Map.Entry<K, V> one) {
    if (one == null) throw new NoSuchElementException();
    return one.getKey();
  }
  private Map.Entry<K, V> taken(Map.Entry<K, V> one) {
    if (one != null) whole.remove(one.getKey());
    return one;
  }
  public Comparator<? super K> comparator() { return down ? (a, b) -> whole.compare(b, a) : whole.comparator(); }
  public int size() {
    int count = 0;
    for (Map.Entry<K, V> one = firstEntry(); one != null; one = higherEntry(one.getKey())) count++;
    return count;
  }
  public boolean isEmpty() { return least() == null; }
  public boolean containsKey(Object key) { return isIn(key) && whole.containsKey(key); }
  public V get(Object key) { return isIn(key) ? whole.get(key) : null; }
  public V put(K key, V value) {
    if (!isIn(key)) throw new IllegalArgumentException("key out of range");
    return whole.put(key, value);
  }
  public V remove(Object key) { return isIn(key) ? whole.remove(key) : null; }
  public void clear() { while (pollFirstEntry() != null); }
  public K firstKey() { return needed(firstEntry()); }
  public K lastKey() { return needed(lastEntry()); }
  public Map.Entry<K, V> firstEntry() { return down ? most() : least(); }
  public Map.Entry<K, V> lastEntry() { return down ? least() : most(); }
  public Map.Entry<K, V> ceilingEntry(K key) { return down ? below(key, true) : above(key, true); }
  public Map.Entry<K, V> higherEntry(K key) { return down ? below(key, false) : above(key, false); }
  public Map.Entry<K, V> floorEntry(K key) { return down ? above(key, true) : below(key, true); }
  public Map.Entry<K, V> lowerEntry(K key) { return down ? above(key, false) : below(key, false); }
  public K ceilingKey(K key) { return keyOf(ceilingEntry(key)); }
  public K higherKey(K key) { return keyOf(higherEntry(key)); }
  public K floorKey(K key) { return keyOf(floorEntry(key)); }
  public K lowerKey(K key) { return keyOf(lowerEntry(key)); }
  public Map.Entry<K, V> pollFirstEntry() { return taken(firstEntry()); }
  public Map.Entry<K, V> pollLastEntry() { return taken(lastEntry()); }
  public NavigableMap<K, V> descendingMap() { return new TreePart<K, V>(whole, hasLow, low, lowIn, hasHigh, high, highIn, !down); }
  private NavigableMap<K, V> from(K key, boolean inclusive) {
    if (isHigh(key) && !(hasHigh && whole.compare(key, high) == 0) || hasLow && whole.compare(key, low) < 0) throw new IllegalArgumentException((down ? "to" : "from") + "Key out of range");
    boolean same = hasLow && whole.compare(key, low) == 0;
    return new TreePart<K, V>(whole, true, key, inclusive && !(same && !lowIn), hasHigh, high, highIn, down);
  }
  private NavigableMap<K, V> upTo(K key, boolean inclusive) {
    if (isLow(key) && !(hasLow && whole.compare(key, low) == 0) || hasHigh && whole.compare(key, high) > 0) throw new IllegalArgumentException((down ? "from" : "to") + "Key out of range");
    boolean same = hasHigh && whole.compare(key, high) == 0;
    return new TreePart<K, V>(whole, hasLow, low, lowIn, true, key, inclusive && !(same && !highIn), down);
  }
  public NavigableMap<K, V> headMap(K to, boolean inclusive) { return down ? from(to, inclusive) : upTo(to, inclusive); }
  public NavigableMap<K, V> tailMap(K from, boolean inclusive) { return down ? upTo(from, inclusive) : from(from, inclusive); }
  public NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn) {
    if (whole.compare(from, to) * (down ? -1 : 1) > 0) throw new IllegalArgumentException("fromKey > toKey");
    return tailMap(from, fromIn).headMap(to, toIn);
  }
  public Set<Map.Entry<K, V>> entrySet() {
    TreePart<K, V> map = this;
    return new AbstractSet<Map.Entry<K, V>>() {
      public int size() { return map.size(); }
      public void clear() { map.clear(); }
      public Iterator<Map.Entry<K, V>> iterator() {
        return new Iterator<Map.Entry<K, V>>() {
          private Map.Entry<K, V> next = map.firstEntry();
          private Map.Entry<K, V> last;
          public boolean hasNext() { return next != null; }
          public Map.Entry<K, V> next() {
            if (next == null) throw new NoSuchElementException();
            last = next;
            next = map.higherEntry(last.getKey());
            return last;
          }
          public void remove() {
            if (last == null) throw new IllegalStateException();
            map.remove(last.getKey());
            last = null;
          }
        };
      }
    };
  }
}
public class TreeSet<E> extends AbstractSet<E> implements NavigableSet<E> {
  private final NavigableMap<E, Object> inside;
  private TreeSet(NavigableMap<E, Object> inside) { this.inside = inside; }
  public TreeSet() { inside = new TreeMap<E, Object>(); }
  public TreeSet(Comparator<? super E> by) { inside = new TreeMap<E, Object>(by); }
  public TreeSet(SortedSet<E> others) {
    inside = new TreeMap<E, Object>(others.comparator());
    addAll(others);
  }
  public TreeSet(Collection<? extends E> others) {
    inside = new TreeMap<E, Object>();
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
  static <K> NavigableSet<K> keysOf(NavigableMap<K, ?> of) { return new TreeSet<K>((NavigableMap<K, Object>) of); }
  public Comparator<? super E> comparator() { return inside.comparator(); }
  public NavigableSet<E> descendingSet() { return new TreeSet<E>(inside.descendingMap()); }
  public NavigableSet<E> headSet(E to, boolean inclusive) { return new TreeSet<E>(inside.headMap(to, inclusive)); }
  public NavigableSet<E> tailSet(E from, boolean inclusive) { return new TreeSet<E>(inside.tailMap(from, inclusive)); }
  public NavigableSet<E> subSet(E from, boolean fromIn, E to, boolean toIn) { return new TreeSet<E>(inside.subMap(from, fromIn, to, toIn)); }
  public SortedSet<E> headSet(E to) { return headSet(to, false); }
  public SortedSet<E> tailSet(E from) { return tailSet(from, true); }
  public SortedSet<E> subSet(E from, E to) { return subSet(from, true, to, false); }
}
`
