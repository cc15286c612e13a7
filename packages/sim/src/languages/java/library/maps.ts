/** java.util's maps and sets. HashMap keeps Java's table: same spreading, same growth, so that printed order is Java's. */
export const MAPS = String.raw`
public abstract class AbstractMap<K, V> implements Map<K, V> {
  public static class SimpleEntry<K, V> implements Map.Entry<K, V> {
    private final K key;
    private V value;
    public SimpleEntry(K key, V value) {
      this.key = key;
      this.value = value;
    }
    public K getKey() { return key; }
    public V getValue() { return value; }
    public V setValue(V value) {
      V before = this.value;
      this.value = value;
      return before;
    }
    public boolean equals(Object other) { return other instanceof Map.Entry<?, ?> that && Objects.equals(key, that.getKey()) && Objects.equals(value, that.getValue()); }
    public int hashCode() { return Objects.hashCode(key) ^ Objects.hashCode(value); }
    public String toString() { return key + "=" + value; }
  }
  public static class SimpleImmutableEntry<K, V> extends SimpleEntry<K, V> {
    public SimpleImmutableEntry(K key, V value) { super(key, value); }
    public V setValue(V value) { throw new UnsupportedOperationException(); }
  }
  protected AbstractMap() {}
  public int size() { return entrySet().size(); }
  public boolean isEmpty() { return size() == 0; }
  public boolean containsKey(Object key) {
    for (Map.Entry<K, V> one : entrySet()) if (Objects.equals(key, one.getKey())) return true;
    return false;
  }
  public boolean containsValue(Object value) {
    for (Map.Entry<K, V> one : entrySet()) if (Objects.equals(value, one.getValue())) return true;
    return false;
  }
  public V get(Object key) {
    for (Map.Entry<K, V> one : entrySet()) if (Objects.equals(key, one.getKey())) return one.getValue();
    return null;
  }
  public V put(K key, V value) { throw new UnsupportedOperationException(); }
  public V remove(Object key) {
    Iterator<Map.Entry<K, V>> each = entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<K, V> one = each.next();
      if (Objects.equals(key, one.getKey())) {
        V value = one.getValue();
        each.remove();
        return value;
      }
    }
    return null;
  }
  public void putAll(Map<? extends K, ? extends V> others) { for (Map.Entry<? extends K, ? extends V> one : others.entrySet()) put(one.getKey(), one.getValue()); }
  public void clear() { entrySet().clear(); }
  public Set<K> keySet() {
    AbstractMap<K, V> map = this;
    return new AbstractSet<K>() {
      public int size() { return map.size(); }
      public boolean contains(Object key) { return map.containsKey(key); }
      public boolean remove(Object key) {
        if (!map.containsKey(key)) return false;
        map.remove(key);
        return true;
      }
      public void clear() { map.clear(); }
      public Iterator<K> iterator() {
        Iterator<Map.Entry<K, V>> each = map.entrySet().iterator();
        return new Iterator<K>() {
          public boolean hasNext() { return each.hasNext(); }
          public K next() { return each.next().getKey(); }
          public void remove() { each.remove(); }
        };
      }
    };
  }
  public Collection<V> values() {
    AbstractMap<K, V> map = this;
    return new AbstractCollection<V>() {
      public int size() { return map.size(); }
      public void clear() { map.clear(); }
      public Iterator<V> iterator() {
        Iterator<Map.Entry<K, V>> each = map.entrySet().iterator();
        return new Iterator<V>() {
          public boolean hasNext() { return each.hasNext(); }
          public V next() { return each.next().getValue(); }
          public void remove() { each.remove(); }
        };
      }
    };
  }
  public boolean equals(Object other) {
    if (other == this) return true;
    if (!(other instanceof Map<?, ?> that) || that.size() != size()) return false;
    for (Map.Entry<K, V> one : entrySet()) if (!that.containsKey(one.getKey()) || !Objects.equals(one.getValue(), that.get(one.getKey()))) return false;
    return true;
  }
  public int hashCode() {
    int hash = 0;
    for (Map.Entry<K, V> one : entrySet()) hash += one.hashCode();
    return hash;
  }
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    boolean first = true;
    for (Map.Entry<K, V> one : entrySet()) {
      if (!first) text.append(", ");
      first = false;
      K key = one.getKey();
      V value = one.getValue();
      text.append(key == this ? "(this Map)" : key).append('=').append(value == this ? "(this Map)" : value);
    }
    return text.append("}").toString();
  }
}
public abstract class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
  protected AbstractSet() {}
  public boolean equals(Object other) { return other == this || other instanceof Set<?> that && that.size() == size() && containsAll(that); }
  public int hashCode() {
    int hash = 0;
    for (E one : this) hash += Objects.hashCode(one);
    return hash;
  }
}
public abstract class AbstractQueue<E> extends AbstractCollection<E> implements Queue<E> {
  protected AbstractQueue() {}
  public boolean add(E value) { if (offer(value)) return true; throw new IllegalStateException("Queue full"); }
  public E remove() { E gone = poll(); if (gone == null) throw new NoSuchElementException(); return gone; }
  public E element() { E first = peek(); if (first == null) throw new NoSuchElementException(); return first; }
}
public class HashMap<K, V> extends AbstractMap<K, V> implements Cloneable {
  static class Node<K, V> extends AbstractMap.SimpleEntry<K, V> {
    final int hash;
    Node<K, V> next;
    Node<K, V> before;
    Node<K, V> after;
    Node(int hash, K key, V value) {
      super(key, value);
      this.hash = hash;
    }
  }
  Node<K, V>[] table;
  int count;
  int changes;
  private int wanted = 16;
  public HashMap() {}
  public HashMap(int capacity) { this(capacity, 0.75f); }
  public HashMap(int capacity, float load) {
    if (capacity < 0) throw new IllegalArgumentException("Illegal initial capacity: " + capacity);
    wanted = 1;
    while (wanted < capacity) wanted = wanted << 1;
  }
  public HashMap(Map<? extends K, ? extends V> others) {
    wanted = 1;
    while (wanted < others.size() / 0.75f + 1.0f) wanted = wanted << 1;
    putAll(others);
  }
  static int spread(Object key) {
    int hash = key == null ? 0 : key.hashCode();
    return hash ^ (hash >>> 16);
  }
  Node<K, V> find(Object key) {
    int hash = spread(key);
    if (table == null) return null;
    Node<K, V> at = table[hash & (table.length - 1)];
    while (at != null && !(at.hash == hash && (at.getKey() == key || (key != null && key.equals(at.getKey()))))) at = at.next;
    return at;
  }
  private void grow() {
    Node<K, V>[] old = table;
    table = (Node<K, V>[]) new Node[old == null ? wanted : old.length * 2];
    if (old == null) return;
    for (Node<K, V> head : old) {
      Node<K, V> at = head;
      while (at != null) {
        Node<K, V> next = at.next;
        at.next = null;
        append(at);
        at = next;
      }
    }
  }
  private void append(Node<K, V> node) {
    int place = node.hash & (table.length - 1);
    Node<K, V> at = table[place];
    if (at == null) {
      table[place] = node;
      return;
    }
    while (at.next != null) at = at.next;
    at.next = node;
  }
  void linked(Node<K, V> node) {}
  void unlinked(Node<K, V> node) {}
  void touched(Node<K, V> node) {}
  void added() {}
  public int size() { interleave.Heap.read(this); return count; }
  public boolean isEmpty() { return size() == 0; }
  public boolean containsKey(Object key) { interleave.Heap.read(this); return find(key) != null; }
  public V get(Object key) {
    interleave.Heap.read(this);
    Node<K, V> found = find(key);
    if (found == null) return null;
    touched(found);
    return found.getValue();
  }
  public V put(K key, V value) {
    interleave.Heap.read(this);
    Node<K, V> found = find(key);
    int size = count;
    interleave.Heap.write(this);
    if (found != null) {
      touched(found);
      return found.setValue(value);
    }
    if (table == null) grow();
    Node<K, V> node = new Node<>(spread(key), key, value);
    append(node);
    linked(node);
    changes++;
    count = size + 1;
    if (count > table.length * 3 / 4) grow();
    added();
    return null;
  }
  Node<K, V> cut(Object key) {
    Node<K, V> found = find(key);
    if (found == null) return null;
    int place = found.hash & (table.length - 1);
    if (table[place] == found) table[place] = found.next;
    else {
      Node<K, V> at = table[place];
      while (at.next != found) at = at.next;
      at.next = found.next;
    }
    unlinked(found);
    changes++;
    count--;
    return found;
  }
  public V remove(Object key) {
    interleave.Heap.write(this);
    Node<K, V> gone = cut(key);
    return gone == null ? null : gone.getValue();
  }
  public void clear() {
    interleave.Heap.write(this);
    changes++;
    count = 0;
    if (table != null) for (int i = 0; i < table.length; i++) table[i] = null;
  }
  private void enter(K key, V value) {
    interleave.Heap.write(this);
    if (table == null || count > table.length * 3 / 4) grow();
    Node<K, V> node = new Node<>(spread(key), key, value);
    int place = node.hash & (table.length - 1);
    node.next = table[place];
    table[place] = node;
    linked(node);
    changes++;
    count++;
    added();
  }
  private void settle(Node<K, V> found, K key, V made) {
    if (made == null) remove(key);
    else if (found == null) enter(key, made);
    else {
      interleave.Heap.write(this);
      found.setValue(made);
      touched(found);
    }
  }
  public V computeIfAbsent(K key, java.util.function.Function<? super K, ? extends V> by) {
    interleave.Heap.read(this);
    Node<K, V> found = find(key);
    if (found != null && found.getValue() != null) {
      touched(found);
      return found.getValue();
    }
    int expected = changes;
    V made = by.apply(key);
    if (expected != changes) throw new ConcurrentModificationException();
    if (made != null) settle(found, key, made);
    return made;
  }
  public V compute(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> by) {
    interleave.Heap.read(this);
    Node<K, V> found = find(key);
    int expected = changes;
    V made = by.apply(key, found == null ? null : found.getValue());
    if (expected != changes) throw new ConcurrentModificationException();
    if (made != null || found != null) settle(found, key, made);
    return made;
  }
  public V merge(K key, V value, java.util.function.BiFunction<? super V, ? super V, ? extends V> by) {
    Objects.requireNonNull(value);
    interleave.Heap.read(this);
    Node<K, V> found = find(key);
    int expected = changes;
    V made = found == null || found.getValue() == null ? value : by.apply(found.getValue(), value);
    if (expected != changes) throw new ConcurrentModificationException();
    settle(found, key, made);
    return made;
  }
  Node<K, V> first() {
    if (table != null) for (Node<K, V> head : table) if (head != null) return head;
    return null;
  }
  Node<K, V> following(Node<K, V> node) {
    if (node.next != null) return node.next;
    for (int i = (node.hash & (table.length - 1)) + 1; i < table.length; i++) if (table[i] != null) return table[i];
    return null;
  }
  private final class Walk implements Iterator<Map.Entry<K, V>> {
    private Node<K, V> next = first();
    private Node<K, V> last;
    private int expected = changes;
    public boolean hasNext() { return next != null; }
    public Map.Entry<K, V> next() {
      interleave.Heap.read(HashMap.this);
      if (expected != changes) throw new ConcurrentModificationException();
      if (next == null) throw new NoSuchElementException();
      last = next;
      next = following(last);
      return last;
    }
    public void remove() {
      if (last == null) throw new IllegalStateException();
      if (expected != changes) throw new ConcurrentModificationException();
      HashMap.this.remove(last.getKey());
      last = null;
      expected = changes;
    }
  }
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<Map.Entry<K, V>>() {
      public int size() { return HashMap.this.size(); }
      public void clear() { HashMap.this.clear(); }
      public Iterator<Map.Entry<K, V>> iterator() { return new Walk(); }
    };
  }
  public Object clone() { return new HashMap<K, V>(this); }
}
public class LinkedHashMap<K, V> extends HashMap<K, V> {
  private HashMap.Node<K, V> eldest;
  private HashMap.Node<K, V> newest;
  private boolean byAccess;
  public LinkedHashMap() {}
  public LinkedHashMap(int capacity) { super(capacity); }
  public LinkedHashMap(int capacity, float load) { super(capacity); }
  public LinkedHashMap(int capacity, float load, boolean byAccess) {
    super(capacity);
    this.byAccess = byAccess;
  }
  public LinkedHashMap(Map<? extends K, ? extends V> others) { putAll(others); }
  void linked(HashMap.Node<K, V> node) {
    node.before = newest;
    if (newest == null) eldest = node;
    else newest.after = node;
    newest = node;
  }
  void unlinked(HashMap.Node<K, V> node) {
    if (node.before == null) eldest = node.after;
    else node.before.after = node.after;
    if (node.after == null) newest = node.before;
    else node.after.before = node.before;
    node.before = null;
    node.after = null;
  }
  void touched(HashMap.Node<K, V> node) {
    if (!byAccess || node == newest) return;
    unlinked(node);
    linked(node);
    changes++;
  }
  void added() { if (eldest != null && removeEldestEntry(eldest)) remove(eldest.getKey()); }
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return false; }
  HashMap.Node<K, V> first() { return eldest; }
  HashMap.Node<K, V> following(HashMap.Node<K, V> node) { return node.after; }
  public void clear() {
    super.clear();
    eldest = null;
    newest = null;
  }
  public Map.Entry<K, V> firstEntry() { return eldest; }
  public Map.Entry<K, V> lastEntry() { return newest; }
}
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
public class HashSet<E> extends AbstractSet<E> implements Cloneable {
  final HashMap<E, Object> inside;
  public HashSet() { inside = new HashMap<>(); }
  public HashSet(int capacity) { inside = new HashMap<>(capacity); }
  public HashSet(int capacity, float load) { inside = new HashMap<>(capacity); }
  public HashSet(Collection<? extends E> others) {
    inside = new HashMap<>(Math.max((int) (others.size() / .75f) + 1, 16));
    addAll(others);
  }
  HashSet(HashMap<E, Object> inside) { this.inside = inside; }
  public int size() { return inside.size(); }
  public boolean isEmpty() { return inside.isEmpty(); }
  public boolean contains(Object value) { return inside.containsKey(value); }
  public boolean add(E value) { return inside.put(value, Boolean.TRUE) == null; }
  public boolean remove(Object value) { return inside.remove(value) != null; }
  public void clear() { inside.clear(); }
  public Iterator<E> iterator() { return inside.keySet().iterator(); }
}
public class LinkedHashSet<E> extends HashSet<E> implements SequencedCollection<E> {
  public LinkedHashSet() { super(new LinkedHashMap<>()); }
  public LinkedHashSet(int capacity) { super(new LinkedHashMap<>()); }
  public LinkedHashSet(Collection<? extends E> others) {
    super(new LinkedHashMap<>());
    addAll(others);
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
export const UTILITIES = String.raw`
public interface Comparator<T> {
  int compare(T a, T b);
  boolean equals(Object other);
  default Comparator<T> reversed() { return (a, b) -> compare(b, a); }
  default Comparator<T> thenComparing(Comparator<? super T> other) {
    return (a, b) -> {
      int first = compare(a, b);
      return first != 0 ? first : other.compare(a, b);
    };
  }
  default <U extends Comparable<? super U>> Comparator<T> thenComparing(java.util.function.Function<? super T, ? extends U> key) { return thenComparing(comparing(key)); }
  default <U> Comparator<T> thenComparing(java.util.function.Function<? super T, ? extends U> key, Comparator<? super U> by) { return thenComparing(comparing(key, by)); }
  default Comparator<T> thenComparingInt(java.util.function.ToIntFunction<? super T> key) { return thenComparing(comparingInt(key)); }
  default Comparator<T> thenComparingLong(java.util.function.ToLongFunction<? super T> key) { return thenComparing(comparingLong(key)); }
  default Comparator<T> thenComparingDouble(java.util.function.ToDoubleFunction<? super T> key) { return thenComparing(comparingDouble(key)); }
  static <T extends Comparable<? super T>> Comparator<T> naturalOrder() { return (a, b) -> a.compareTo(b); }
  static <T extends Comparable<? super T>> Comparator<T> reverseOrder() { return (a, b) -> b.compareTo(a); }
  static <T, U extends Comparable<? super U>> Comparator<T> comparing(java.util.function.Function<? super T, ? extends U> key) { return (a, b) -> key.apply(a).compareTo(key.apply(b)); }
  static <T, U> Comparator<T> comparing(java.util.function.Function<? super T, ? extends U> key, Comparator<? super U> by) { return (a, b) -> by.compare(key.apply(a), key.apply(b)); }
  static <T> Comparator<T> comparingInt(java.util.function.ToIntFunction<? super T> key) { return (a, b) -> Integer.compare(key.applyAsInt(a), key.applyAsInt(b)); }
  static <T> Comparator<T> comparingLong(java.util.function.ToLongFunction<? super T> key) { return (a, b) -> Long.compare(key.applyAsLong(a), key.applyAsLong(b)); }
  static <T> Comparator<T> comparingDouble(java.util.function.ToDoubleFunction<? super T> key) { return (a, b) -> Double.compare(key.applyAsDouble(a), key.applyAsDouble(b)); }
  static <T> Comparator<T> nullsFirst(Comparator<? super T> by) { return (a, b) -> a == null ? (b == null ? 0 : -1) : b == null ? 1 : by.compare(a, b); }
  static <T> Comparator<T> nullsLast(Comparator<? super T> by) { return (a, b) -> a == null ? (b == null ? 0 : 1) : b == null ? -1 : by.compare(a, b); }
}
public final class Objects {
  private Objects() {}
  public static boolean equals(Object a, Object b) { return a == b || (a != null && a.equals(b)); }
  public static boolean deepEquals(Object a, Object b) { return equals(a, b); }
  public static int hashCode(Object value) { return value == null ? 0 : value.hashCode(); }
  public static int hash(Object... values) { return Arrays.hashCode(values); }
  public static String toString(Object value) { return String.valueOf(value); }
  public static String toString(Object value, String otherwise) { return value == null ? otherwise : value.toString(); }
  public static boolean isNull(Object value) { return value == null; }
  public static boolean nonNull(Object value) { return value != null; }
  public static <T> int compare(T a, T b, Comparator<? super T> by) { return a == b ? 0 : by.compare(a, b); }
  public static <T> T requireNonNull(T value) {
    if (value == null) throw new NullPointerException();
    return value;
  }
  public static <T> T requireNonNull(T value, String message) {
    if (value == null) throw new NullPointerException(message);
    return value;
  }
  public static <T> T requireNonNull(T value, java.util.function.Supplier<String> message) {
    if (value == null) throw new NullPointerException(message.get());
    return value;
  }
  public static <T> T requireNonNullElse(T value, T otherwise) { return value != null ? value : requireNonNull(otherwise, "defaultObj"); }
  public static <T> T requireNonNullElseGet(T value, java.util.function.Supplier<? extends T> otherwise) { return value != null ? value : otherwise.get(); }
  public static int checkIndex(int index, int length) {
    if (index < 0 || index >= length) throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
    return index;
  }
}
public final class Optional<T> {
  private static final Optional<?> NONE = new Optional<>(null);
  private final T value;
  private Optional(T value) { this.value = value; }
  public static <T> Optional<T> empty() { return (Optional<T>) NONE; }
  public static <T> Optional<T> of(T value) { return new Optional<T>(Objects.requireNonNull(value)); }
  public static <T> Optional<T> ofNullable(T value) { return value == null ? (Optional<T>) NONE : new Optional<T>(value); }
  public T get() { if (value == null) throw new NoSuchElementException("No value present"); return value; }
  public boolean isPresent() { return value != null; }
  public boolean isEmpty() { return value == null; }
  public void ifPresent(java.util.function.Consumer<? super T> action) { if (value != null) action.accept(value); }
  public void ifPresentOrElse(java.util.function.Consumer<? super T> action, Runnable otherwise) { if (value != null) action.accept(value); else otherwise.run(); }
  public Optional<T> filter(java.util.function.Predicate<? super T> test) { return value == null || test.test(value) ? this : empty(); }
  public <U> Optional<U> map(java.util.function.Function<? super T, ? extends U> by) { return value == null ? empty() : Optional.ofNullable(by.apply(value)); }
  public <U> Optional<U> flatMap(java.util.function.Function<? super T, ? extends Optional<? extends U>> by) { return value == null ? empty() : (Optional<U>) by.apply(value); }
  public Optional<T> or(java.util.function.Supplier<? extends Optional<? extends T>> other) { return value != null ? this : (Optional<T>) other.get(); }
  public java.util.stream.Stream<T> stream() { return value == null ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(value); }
  public T orElse(T other) { return value != null ? value : other; }
  public T orElseGet(java.util.function.Supplier<? extends T> other) { return value != null ? value : other.get(); }
  public T orElseThrow() { return get(); }
  public <X extends Throwable> T orElseThrow(java.util.function.Supplier<? extends X> problem) throws X { if (value != null) return value; throw problem.get(); }
  public boolean equals(Object other) { return other instanceof Optional<?> that && Objects.equals(value, that.value); }
  public int hashCode() { return Objects.hashCode(value); }
  public String toString() { return value == null ? "Optional.empty" : "Optional[" + value + "]"; }
}
public final class OptionalInt {
  private static final OptionalInt NONE = new OptionalInt(false, 0);
  private final boolean present;
  private final int value;
  private OptionalInt(boolean present, int value) { this.present = present; this.value = value; }
  public static OptionalInt empty() { return NONE; }
  public static OptionalInt of(int value) { return new OptionalInt(true, value); }
  public boolean isPresent() { return present; }
  public boolean isEmpty() { return !present; }
  public int getAsInt() { if (!present) throw new NoSuchElementException("No value present"); return value; }
  public int orElse(int other) { return present ? value : other; }
  public int orElseThrow() { return getAsInt(); }
  public <X extends Throwable> int orElseThrow(java.util.function.Supplier<? extends X> problem) throws X { if (present) return value; throw problem.get(); }
  public void ifPresent(java.util.function.IntConsumer action) { if (present) action.accept(value); }
  public String toString() { return present ? "OptionalInt[" + value + "]" : "OptionalInt.empty"; }
}
public final class OptionalLong {
  private final boolean present;
  private final long value;
  private OptionalLong(boolean present, long value) { this.present = present; this.value = value; }
  public static OptionalLong empty() { return new OptionalLong(false, 0); }
  public static OptionalLong of(long value) { return new OptionalLong(true, value); }
  public boolean isPresent() { return present; }
  public long getAsLong() { if (!present) throw new NoSuchElementException("No value present"); return value; }
  public long orElse(long other) { return present ? value : other; }
  public String toString() { return present ? "OptionalLong[" + value + "]" : "OptionalLong.empty"; }
}
public final class OptionalDouble {
  private final boolean present;
  private final double value;
  private OptionalDouble(boolean present, double value) { this.present = present; this.value = value; }
  public static OptionalDouble empty() { return new OptionalDouble(false, 0); }
  public static OptionalDouble of(double value) { return new OptionalDouble(true, value); }
  public boolean isPresent() { return present; }
  public double getAsDouble() { if (!present) throw new NoSuchElementException("No value present"); return value; }
  public double orElse(double other) { return present ? value : other; }
  public double orElseThrow() { return getAsDouble(); }
  public void ifPresent(java.util.function.DoubleConsumer action) { if (present) action.accept(value); }
  public String toString() { return present ? "OptionalDouble[" + value + "]" : "OptionalDouble.empty"; }
}
public final class Collections {
  private Collections() {}
  public static final List EMPTY_LIST = List.of();
  public static <T> void sort(List<T> list) { list.sort(null); }
  public static <T> void sort(List<T> list, Comparator<? super T> by) { list.sort(by); }
  public static void reverse(List<?> list) {
    List<Object> all = (List<Object>) list;
    for (int i = 0, j = all.size() - 1; i < j; i++, j--) {
      Object held = all.get(i);
      all.set(i, all.get(j));
      all.set(j, held);
    }
  }
  public static void swap(List<?> list, int a, int b) {
    List<Object> all = (List<Object>) list;
    all.set(a, all.set(b, all.get(a)));
  }
  public static void shuffle(List<?> list) { shuffle(list, new Random()); }
  public static void shuffle(List<?> list, Random random) { for (int i = list.size(); i > 1; i--) swap(list, i - 1, random.nextInt(i)); }
  public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> all) {
    Iterator<? extends T> each = all.iterator();
    T best = each.next();
    while (each.hasNext()) {
      T one = each.next();
      if (one.compareTo(best) > 0) best = one;
    }
    return best;
  }
  public static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> all) {
    Iterator<? extends T> each = all.iterator();
    T best = each.next();
    while (each.hasNext()) {
      T one = each.next();
      if (one.compareTo(best) < 0) best = one;
    }
    return best;
  }
  public static <T> T max(Collection<? extends T> all, Comparator<? super T> by) {
    Iterator<? extends T> each = all.iterator();
    T best = each.next();
    while (each.hasNext()) {
      T one = each.next();
      if (by.compare(one, best) > 0) best = one;
    }
    return best;
  }
  public static <T> T min(Collection<? extends T> all, Comparator<? super T> by) { return max(all, by.reversed()); }
  public static int frequency(Collection<?> all, Object value) {
    int count = 0;
    for (Object one : all) if (Objects.equals(value, one)) count++;
    return count;
  }
  public static <T> boolean addAll(Collection<? super T> to, T... values) {
    boolean changed = false;
    for (T one : values) if (to.add(one)) changed = true;
    return changed;
  }
  public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
    int low = 0;
    int high = list.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = ((Comparable) list.get(middle)).compareTo(key);
      if (order < 0) low = middle + 1;
      else if (order > 0) high = middle - 1;
      else return middle;
    }
    return -(low + 1);
  }
  public static <T> Comparator<T> reverseOrder() { return (a, b) -> ((Comparable) b).compareTo(a); }
  public static <T> Comparator<T> reverseOrder(Comparator<T> by) { return by.reversed(); }
  public static <T> List<T> emptyList() { return List.of(); }
  public static <T> Set<T> emptySet() { return Set.of(); }
  public static <K, V> Map<K, V> emptyMap() { return Map.of(); }
  public static <T> List<T> singletonList(T value) { return nCopies(1, value); }
  public static <T> Set<T> singleton(T value) { return unmodifiableSet(new HashSet<T>(nCopies(1, value))); }
  public static <K, V> Map<K, V> singletonMap(K key, V value) { Map<K, V> made = new HashMap<>(); made.put(key, value); return unmodifiableMap(made); }
  public static <T> List<T> nCopies(int count, T value) {
    Object[] all = new Object[count];
    for (int i = 0; i < count; i++) all[i] = value;
    return new Fixed.OfList<T>((T[]) all, true);
  }
  public static <T> void fill(List<? super T> list, T value) { for (int i = 0; i < list.size(); i++) list.set(i, value); }
  public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> all) { return new Guarded<T>(all); }
  public static <T> List<T> unmodifiableList(List<? extends T> all) { return new GuardedList<T>(all); }
  public static <T> Set<T> unmodifiableSet(Set<? extends T> all) { return new GuardedSet<T>(all); }
  public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> all) { return new GuardedMap<K, V>((Map<K, V>) all); }
  static class Guarded<E> extends AbstractCollection<E> {
    private final Collection<? extends E> all;
    Guarded(Collection<? extends E> all) { this.all = all; }
    public int size() { return all.size(); }
    public boolean contains(Object value) { return all.contains(value); }
    public Iterator<E> iterator() { return new Fixed.NoRemove<E>(all.iterator()); }
    public boolean remove(Object value) { throw new UnsupportedOperationException(); }
    public void clear() { throw new UnsupportedOperationException(); }
  }
  static class GuardedSet<E> extends Guarded<E> implements Set<E> {
    GuardedSet(Set<? extends E> all) { super(all); }
    public boolean equals(Object other) { return other instanceof Set<?> that && that.size() == size() && containsAll(that); }
    public int hashCode() { int hash = 0; for (E one : this) hash += Objects.hashCode(one); return hash; }
  }
  static class GuardedList<E> extends AbstractList<E> {
    private final List<? extends E> all;
    GuardedList(List<? extends E> all) { this.all = all; }
    public int size() { return all.size(); }
    public E get(int index) { return all.get(index); }
    public Iterator<E> iterator() { return new Fixed.NoRemove<E>(all.iterator()); }
    public boolean remove(Object value) { throw new UnsupportedOperationException(); }
    public void clear() { throw new UnsupportedOperationException(); }
    public void sort(Comparator<? super E> by) { throw new UnsupportedOperationException(); }
  }
  static class GuardedMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> all;
    GuardedMap(Map<K, V> all) { this.all = all; }
    public int size() { return all.size(); }
    public V get(Object key) { return all.get(key); }
    public boolean containsKey(Object key) { return all.containsKey(key); }
    public V remove(Object key) { throw new UnsupportedOperationException(); }
    public void clear() { throw new UnsupportedOperationException(); }
    public Set<Map.Entry<K, V>> entrySet() { return unmodifiableSet(all.entrySet()); }
  }
  public static <T> Collection<T> synchronizedCollection(Collection<T> all) { return new Locked<T>(all, null); }
  public static <T> List<T> synchronizedList(List<T> all) { return new LockedList<T>(all); }
  public static <T> Set<T> synchronizedSet(Set<T> all) { return new LockedSet<T>(all); }
  public static <K, V> Map<K, V> synchronizedMap(Map<K, V> all) { return new LockedMap<K, V>(all); }
  static class Locked<E> extends AbstractCollection<E> {
    final Collection<E> all;
    final Object lock;
    Locked(Collection<E> all, Object lock) { this.all = all; this.lock = lock == null ? this : lock; }
    public int size() { synchronized (lock) { return all.size(); } }
    public boolean isEmpty() { synchronized (lock) { return all.isEmpty(); } }
    public boolean contains(Object value) { synchronized (lock) { return all.contains(value); } }
    public boolean add(E value) { synchronized (lock) { return all.add(value); } }
    public boolean remove(Object value) { synchronized (lock) { return all.remove(value); } }
    public void clear() { synchronized (lock) { all.clear(); } }
    public Iterator<E> iterator() { return all.iterator(); }
    public Object[] toArray() { synchronized (lock) { return all.toArray(); } }
    public String toString() { synchronized (lock) { return all.toString(); } }
  }
  static class LockedSet<E> extends Locked<E> implements Set<E> {
    LockedSet(Set<E> all) { super(all, null); }
  }
  static class LockedList<E> extends AbstractList<E> {
    private final List<E> all;
    LockedList(List<E> all) { this.all = all; }
    public int size() { synchronized (this) { return all.size(); } }
    public E get(int index) { synchronized (this) { return all.get(index); } }
    public E set(int index, E value) { synchronized (this) { return all.set(index, value); } }
    public boolean add(E value) { synchronized (this) { return all.add(value); } }
    public void add(int index, E value) { synchronized (this) { all.add(index, value); } }
    public E remove(int index) { synchronized (this) { return all.remove(index); } }
    public boolean remove(Object value) { synchronized (this) { return all.remove(value); } }
    public boolean contains(Object value) { synchronized (this) { return all.contains(value); } }
    public void clear() { synchronized (this) { all.clear(); } }
    public Iterator<E> iterator() { return all.iterator(); }
    public Object[] toArray() { synchronized (this) { return all.toArray(); } }
    public String toString() { synchronized (this) { return all.toString(); } }
  }
  static class LockedMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> all;
    LockedMap(Map<K, V> all) { this.all = all; }
    public int size() { synchronized (this) { return all.size(); } }
    public V get(Object key) { synchronized (this) { return all.get(key); } }
    public V put(K key, V value) { synchronized (this) { return all.put(key, value); } }
    public V remove(Object key) { synchronized (this) { return all.remove(key); } }
    public boolean containsKey(Object key) { synchronized (this) { return all.containsKey(key); } }
    public void clear() { synchronized (this) { all.clear(); } }
    public V putIfAbsent(K key, V value) { synchronized (this) { return all.putIfAbsent(key, value); } }
    public V merge(K key, V value, java.util.function.BiFunction<? super V, ? super V, ? extends V> by) { synchronized (this) { return all.merge(key, value, by); } }
    public V compute(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> by) { synchronized (this) { return all.compute(key, by); } }
    public V computeIfAbsent(K key, java.util.function.Function<? super K, ? extends V> by) { synchronized (this) { return all.computeIfAbsent(key, by); } }
    public Set<Map.Entry<K, V>> entrySet() { return all.entrySet(); }
    public String toString() { synchronized (this) { return all.toString(); } }
  }
}
public class StringJoiner {
  private final String separator;
  private final String prefix;
  private final String suffix;
  private String empty;
  private StringBuilder text;
  public StringJoiner(CharSequence separator) { this(separator, "", ""); }
  public StringJoiner(CharSequence separator, CharSequence prefix, CharSequence suffix) {
    this.separator = separator.toString();
    this.prefix = prefix.toString();
    this.suffix = suffix.toString();
  }
  public StringJoiner add(CharSequence part) {
    if (text == null) text = new StringBuilder();
    else text.append(separator);
    text.append(part);
    return this;
  }
  public StringJoiner setEmptyValue(CharSequence empty) { this.empty = empty.toString(); return this; }
  public int length() { return toString().length(); }
  public String toString() { return text == null ? (empty != null ? empty : prefix + suffix) : prefix + text + suffix; }
}
public class Random {
  private long seed;
  private double spare;
  private boolean hasSpare;
  public Random() { this(freshSeed()); }
  public Random(long seed) { setSeed(seed); }
  private static native long freshSeed();
  public void setSeed(long seed) { this.seed = (seed ^ 0x5DEECE66DL) & ((1L << 48) - 1); hasSpare = false; }
  protected int next(int bits) {
    seed = (seed * 0x5DEECE66DL + 0xBL) & ((1L << 48) - 1);
    return (int) (seed >>> (48 - bits));
  }
  public int nextInt() { return next(32); }
  public int nextInt(int bound) {
    if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
    int r = next(31);
    int m = bound - 1;
    if ((bound & m) == 0) return (int) ((bound * (long) r) >> 31);
    for (int u = r; u - (r = u % bound) + m < 0; u = next(31)) { }
    return r;
  }
  public int nextInt(int from, int to) {
    if (from >= to) throw new IllegalArgumentException("bound must be greater than origin");
    return from + nextInt(to - from);
  }
  public long nextLong() { return ((long) next(32) << 32) + next(32); }
  public long nextLong(long bound) { return Math.floorMod(nextLong(), bound); }
  public long nextLong(long from, long to) { return from + nextLong(to - from); }
  public boolean nextBoolean() { return next(1) != 0; }
  public float nextFloat() { return next(24) / (float) (1 << 24); }
  public double nextDouble() { return (((long) next(26) << 27) + next(27)) * 0x1.0p-53; }
  public double nextDouble(double from, double to) { return from + nextDouble() * (to - from); }
  public double nextGaussian() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    double a;
    double b;
    double s;
    do {
      a = 2 * nextDouble() - 1;
      b = 2 * nextDouble() - 1;
      s = a * a + b * b;
    } while (s >= 1 || s == 0);
    double scale = Math.sqrt(-2 * Math.log(s) / s);
    spare = b * scale;
    hasSpare = true;
    return a * scale;
  }
  public java.util.stream.IntStream ints(long count, int from, int to) {
    int[] all = new int[(int) count];
    for (int i = 0; i < all.length; i++) all[i] = nextInt(from, to);
    return Arrays.stream(all);
  }
}
public final class UUID implements Comparable<UUID> {
  private final long high;
  private final long low;
  public UUID(long high, long low) { this.high = high; this.low = low; }
  public int compareTo(UUID other) { return high != other.high ? Long.compare(high, other.high) : Long.compare(low, other.low); }
  public boolean equals(Object other) { return other instanceof UUID that && high == that.high && low == that.low; }
  public int hashCode() { return Long.hashCode(high ^ low); }
}
public abstract class TimerTask implements Runnable {
  boolean cancelled;
  protected TimerTask() {}
  public abstract void run();
  public boolean cancel() { boolean first = !cancelled; cancelled = true; return first; }
}
public class Timer {
  private final java.util.concurrent.ScheduledThreadPoolExecutor inside;
  public Timer() { this(false); }
  public Timer(boolean daemon) { this("Timer-0", daemon); }
  public Timer(String name) { this(name, false); }
  public Timer(String name, boolean daemon) { inside = new java.util.concurrent.ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name(name).daemon(daemon).factory()); }
  public void schedule(TimerTask task, long delay) { inside.schedule(() -> { if (!task.cancelled) task.run(); }, delay, java.util.concurrent.TimeUnit.MILLISECONDS); }
  public void schedule(TimerTask task, long delay, long period) { inside.scheduleWithFixedDelay(() -> { if (!task.cancelled) task.run(); }, delay, period, java.util.concurrent.TimeUnit.MILLISECONDS); }
  public void scheduleAtFixedRate(TimerTask task, long delay, long period) { inside.scheduleAtFixedRate(() -> { if (!task.cancelled) task.run(); }, delay, period, java.util.concurrent.TimeUnit.MILLISECONDS); }
  public void cancel() { inside.shutdownNow(); }
}
final class Formatter {
  private Formatter() {}
  static String text(String format, Object[] args) {
    String[] shown = new String[args == null ? 0 : args.length];
    for (int i = 0; i < shown.length; i++) shown[i] = needsText(args[i]) ? args[i].toString() : null;
    return format(format, args, shown);
  }
  private static native boolean needsText(Object value);
  private static native String format(String format, Object[] args, String[] shown);
}
`
