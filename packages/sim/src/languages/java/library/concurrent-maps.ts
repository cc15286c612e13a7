/** java.util.concurrent: hash maps. */
export const CONCURRENT_MAPS = String.raw`
public interface ConcurrentMap<K, V> extends java.util.Map<K, V> {}
public class ConcurrentHashMap<K, V> extends java.util.AbstractMap<K, V> implements ConcurrentMap<K, V> {
  private final java.util.HashMap<K, V> inside = new java.util.HashMap<>();
  public ConcurrentHashMap() {}
  public ConcurrentHashMap(int capacity) {}
  public ConcurrentHashMap(int capacity, float load) {}
  public ConcurrentHashMap(int capacity, float load, int level) {}
  public ConcurrentHashMap(java.util.Map<? extends K, ? extends V> others) { putAll(others); }
  private static void check(Object value) { if (value == null) throw new NullPointerException(); }
  public int size() { interleave.Heap.sync(this); return inside.size(); }
  public long mappingCount() { return size(); }
  public boolean isEmpty() { return size() == 0; }
  public V get(Object key) { check(key); interleave.Heap.sync(this); return inside.get(key); }
  public boolean containsKey(Object key) { check(key); interleave.Heap.sync(this); return inside.containsKey(key); }
  public boolean contains(Object value) { return containsValue(value); }
  public V put(K key, V value) { check(key); check(value); interleave.Heap.sync(this); return inside.put(key, value); }
  public V remove(Object key) { check(key); interleave.Heap.sync(this); return inside.remove(key); }
  public void clear() { interleave.Heap.sync(this); inside.clear(); }
  public V getOrDefault(Object key, V otherwise) { V found = get(key); return found == null ? otherwise : found; }
  public V putIfAbsent(K key, V value) { check(value); interleave.Heap.sync(this); return inside.putIfAbsent(key, value); }
  public boolean remove(Object key, Object value) { interleave.Heap.sync(this); return inside.remove(key, value); }
  public V replace(K key, V value) { check(value); interleave.Heap.sync(this); return inside.replace(key, value); }
  public boolean replace(K key, V before, V after) { interleave.Heap.sync(this); return inside.replace(key, before, after); }
  private final java.util.HashMap<K, interleave.Gate> busy = new java.util.HashMap<>();
  private interleave.Gate hold(K key) {
    interleave.Heap.sync(this);
    interleave.Gate gate = busy.get(key);
    if (gate == null) {
      gate = new interleave.Gate(1, "map");
      busy.put(key, gate);
    }
    gate.await(1);
    gate.value = 0;
    return gate;
  }
  private void drop(K key, interleave.Gate gate) {
    gate.value = 1;
  }
  public V computeIfAbsent(K key, java.util.function.Function<? super K, ? extends V> by) {
    interleave.Gate held = hold(key);
    try {
      V found = inside.get(key);
      if (found != null) return found;
      V made = by.apply(key);
      if (made != null) put(key, made);
      return made;
    } finally {
      drop(key, held);
    }
  }
  public V computeIfPresent(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> by) {
    interleave.Gate held = hold(key);
    try {
      V found = inside.get(key);
      if (found == null) return null;
      V made = by.apply(key, found);
      if (made == null) remove(key);
      else put(key, made);
      return made;
    } finally {
      drop(key, held);
    }
  }
  public V compute(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> by) {
    interleave.Gate held = hold(key);
    try {
      V made = by.apply(key, inside.get(key));
      if (made == null) remove(key);
      else put(key, made);
      return made;
    } finally {
      drop(key, held);
    }
  }
  public V merge(K key, V value, java.util.function.BiFunction<? super V, ? super V, ? extends V> by) {
    check(value);
    interleave.Gate held = hold(key);
    try {
      V found = inside.get(key);
      V made = found == null ? value : by.apply(found, value);
      if (made == null) remove(key);
      else put(key, made);
      return made;
    } finally {
      drop(key, held);
    }
  }
  public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {
    ConcurrentHashMap<K, V> map = this;
    return new java.util.AbstractSet<java.util.Map.Entry<K, V>>() {
      public int size() { return map.size(); }
      public void clear() { map.clear(); }
      public java.util.Iterator<java.util.Map.Entry<K, V>> iterator() { return new Walk<K, V>(map); }
    };
  }
  public static <T> java.util.Set<T> newKeySet() { return new Keys<T>(new ConcurrentHashMap<T, Boolean>()); }
  public static <T> java.util.Set<T> newKeySet(int capacity) { return newKeySet(); }
  public void forEachKey(long level, java.util.function.Consumer<? super K> action) { keySet().forEach(action); }
  public void forEachValue(long level, java.util.function.Consumer<? super V> action) { values().forEach(action); }
  public <U> U search(long level, java.util.function.BiFunction<? super K, ? super V, ? extends U> by) {
    for (java.util.Map.Entry<K, V> one : entrySet()) {
      U found = by.apply(one.getKey(), one.getValue());
      if (found != null) return found;
    }
    return null;
  }
  public <U> U reduce(long level, java.util.function.BiFunction<? super K, ? super V, ? extends U> by, java.util.function.BiFunction<? super U, ? super U, ? extends U> join) {
    U all = null;
    for (java.util.Map.Entry<K, V> one : entrySet()) {
      U next = by.apply(one.getKey(), one.getValue());
      if (next != null) all = all == null ? next : join.apply(all, next);
    }
    return all;
  }
  public V reduceValues(long level, java.util.function.BiFunction<? super V, ? super V, ? extends V> join) { return this.<V>reduce(level, (key, value) -> value, join); }
  public K reduceKeys(long level, java.util.function.BiFunction<? super K, ? super K, ? extends K> join) { return this.<K>reduce(level, (key, value) -> key, join); }
  public int reduceValuesToInt(long level, java.util.function.ToIntFunction<? super V> by, int all, java.util.function.IntBinaryOperator join) { for (V one : values()) all = join.applyAsInt(all, by.applyAsInt(one)); return all; }
  public long reduceValuesToLong(long level, java.util.function.ToLongFunction<? super V> by, long all, java.util.function.LongBinaryOperator join) { for (V one : values()) all = join.applyAsLong(all, by.applyAsLong(one)); return all; }
  public void forEach(long level, java.util.function.BiConsumer<? super K, ? super V> action) { forEach(action); }
  static final class Shown<K, V> extends java.util.AbstractMap.SimpleEntry<K, V> {
    private final ConcurrentHashMap<K, V> map;
    Shown(ConcurrentHashMap<K, V> map, K key, V value) {
      super(key, value);
      this.map = map;
    }
    public V setValue(V value) {
      map.put(getKey(), value);
      return super.setValue(value);
    }
  }
  static final class Walk<K, V> implements java.util.Iterator<java.util.Map.Entry<K, V>> {
    private final ConcurrentHashMap<K, V> map;
    private java.util.HashMap.Node<K, V> next;
    private K last;
    Walk(ConcurrentHashMap<K, V> map) {
      this.map = map;
      interleave.Heap.sync(map);
      next = map.inside.first();
    }
    public boolean hasNext() { return next != null; }
    public java.util.Map.Entry<K, V> next() {
      java.util.HashMap.Node<K, V> now = next;
      if (now == null) throw new java.util.NoSuchElementException();
      interleave.Heap.sync(map);
      next = map.inside.following(now);
      last = now.getKey();
      return new Shown<K, V>(map, last, now.getValue());
    }
    public void remove() {
      if (last == null) throw new IllegalStateException();
      map.remove(last);
      last = null;
    }
  }
  static final class Keys<T> extends java.util.AbstractSet<T> {
    private final ConcurrentMap<T, Boolean> map;
    Keys(ConcurrentMap<T, Boolean> map) { this.map = map; }
    public int size() { return map.size(); }
    public boolean contains(Object value) { return map.containsKey(value); }
    public boolean add(T value) { return map.putIfAbsent(value, true) == null; }
    public boolean remove(Object value) { return map.remove(value) != null; }
    public void clear() { map.clear(); }
    public java.util.Iterator<T> iterator() { return map.keySet().iterator(); }
  }
}
`
