/** java.util: the interfaces of collections and maps. */
export const COLLECTION_TYPES = String.raw`
public interface Iterator<E> {
  boolean hasNext();
  E next();
  default void remove() { throw new UnsupportedOperationException("remove"); }
  default void forEachRemaining(java.util.function.Consumer<? super E> action) { while (hasNext()) action.accept(next()); }
}
public interface ListIterator<E> extends Iterator<E> {
  boolean hasPrevious();
  E previous();
  int nextIndex();
  int previousIndex();
  void set(E value);
  void add(E value);
}
public interface Enumeration<E> {
  boolean hasMoreElements();
  E nextElement();
}
public interface RandomAccess {}
public interface Collection<E> extends Iterable<E> {
  int size();
  boolean isEmpty();
  boolean contains(Object value);
  boolean add(E value);
  boolean remove(Object value);
  boolean containsAll(Collection<?> others);
  boolean addAll(Collection<? extends E> others);
  boolean removeAll(Collection<?> others);
  boolean retainAll(Collection<?> others);
  void clear();
  Object[] toArray();
  <T> T[] toArray(T[] into);
  default <T> T[] toArray(java.util.function.IntFunction<T[]> maker) { return toArray(maker.apply(0)); }
  default boolean removeIf(java.util.function.Predicate<? super E> test) {
    boolean changed = false;
    Iterator<E> each = iterator();
    while (each.hasNext()) {
      if (test.test(each.next())) {
        each.remove();
        changed = true;
      }
    }
    return changed;
  }
  default java.util.stream.Stream<E> stream() { return java.util.stream.Streams.over(this); }
  default java.util.stream.Stream<E> parallelStream() { return java.util.stream.Streams.parallel(this); }
}
public interface SequencedCollection<E> extends Collection<E> {}
public interface List<E> extends SequencedCollection<E> {
  E get(int index);
  E set(int index, E value);
  void add(int index, E value);
  boolean add(E value);
  E remove(int index);
  boolean remove(Object value);
  int indexOf(Object value);
  int lastIndexOf(Object value);
  boolean addAll(int index, Collection<? extends E> others);
  List<E> subList(int from, int to);
  ListIterator<E> listIterator();
  ListIterator<E> listIterator(int index);
  default void sort(Comparator<? super E> by) {
    Object[] all = toArray();
    Arrays.sort(all, (Comparator) by);
    for (int i = 0; i < all.length; i++) set(i, (E) all[i]);
  }
  default void replaceAll(java.util.function.UnaryOperator<E> by) { for (int i = 0; i < size(); i++) set(i, by.apply(get(i))); }
  default E getFirst() { if (isEmpty()) throw new NoSuchElementException(); return get(0); }
  default E getLast() { if (isEmpty()) throw new NoSuchElementException(); return get(size() - 1); }
  default E removeFirst() { if (isEmpty()) throw new NoSuchElementException(); return remove(0); }
  default E removeLast() { if (isEmpty()) throw new NoSuchElementException(); return remove(size() - 1); }
  default void addFirst(E value) { add(0, value); }
  default void addLast(E value) { add(value); }
  default List<E> reversed() { List<E> other = new ArrayList<>(this); Collections.reverse(other); return other; }
  static <E> List<E> of(E... values) { return new Fixed.OfList<E>(values.clone(), false); }
  static <E> List<E> copyOf(Collection<? extends E> others) { return new Fixed.OfList<E>((E[]) others.toArray(), false); }
}
public interface Set<E> extends Collection<E> {
  static <E> Set<E> of(E... values) {
    Fixed.OfSet<E> made = new Fixed.OfSet<>();
    for (E one : values) if (!made.enter(Objects.requireNonNull(one))) throw new IllegalArgumentException("duplicate element: " + one);
    return made;
  }
  static <E> Set<E> copyOf(Collection<? extends E> others) {
    Fixed.OfSet<E> made = new Fixed.OfSet<>();
    for (E one : others) made.enter(Objects.requireNonNull(one));
    return made;
  }
}
public interface SortedSet<E> extends Set<E> {
  E first();
  E last();
  Comparator<? super E> comparator();
  SortedSet<E> headSet(E to);
  SortedSet<E> tailSet(E from);
  SortedSet<E> subSet(E from, E to);
}
public interface NavigableSet<E> extends SortedSet<E> {
  E floor(E value);
  E ceiling(E value);
  E lower(E value);
  E higher(E value);
  E pollFirst();
  E pollLast();
  NavigableSet<E> descendingSet();
  NavigableSet<E> headSet(E to, boolean inclusive);
  NavigableSet<E> tailSet(E from, boolean inclusive);
  NavigableSet<E> subSet(E from, boolean fromIn, E to, boolean toIn);
  Iterator<E> descendingIterator();
}
public interface Queue<E> extends Collection<E> {
  boolean offer(E value);
  E poll();
  E peek();
  E remove();
  E element();
}
public interface Deque<E> extends Queue<E>, SequencedCollection<E> {
  void addFirst(E value);
  void addLast(E value);
  boolean offerFirst(E value);
  boolean offerLast(E value);
  E removeFirst();
  E removeLast();
  E pollFirst();
  E pollLast();
  E getFirst();
  E getLast();
  E peekFirst();
  E peekLast();
  void push(E value);
  E pop();
  Iterator<E> descendingIterator();
}
public interface Map<K, V> {
  interface Entry<K, V> {
    K getKey();
    V getValue();
    V setValue(V value);
    static <K extends Comparable<? super K>, V> Comparator<Map.Entry<K, V>> comparingByKey() { return (a, b) -> a.getKey().compareTo(b.getKey()); }
    static <K, V extends Comparable<? super V>> Comparator<Map.Entry<K, V>> comparingByValue() { return (a, b) -> a.getValue().compareTo(b.getValue()); }
    static <K, V> Comparator<Map.Entry<K, V>> comparingByKey(Comparator<? super K> by) { return (a, b) -> by.compare(a.getKey(), b.getKey()); }
    static <K, V> Comparator<Map.Entry<K, V>> comparingByValue(Comparator<? super V> by) { return (a, b) -> by.compare(a.getValue(), b.getValue()); }
  }
  int size();
  boolean isEmpty();
  boolean containsKey(Object key);
  boolean containsValue(Object value);
  V get(Object key);
  V put(K key, V value);
  V remove(Object key);
  void putAll(Map<? extends K, ? extends V> others);
  void clear();
  Set<K> keySet();
  Collection<V> values();
  Set<Map.Entry<K, V>> entrySet();
  default V getOrDefault(Object key, V otherwise) {
    V found = get(key);
    return found != null || containsKey(key) ? found : otherwise;
  }
  default void forEach(java.util.function.BiConsumer<? super K, ? super V> action) { for (Map.Entry<K, V> one : entrySet()) action.accept(one.getKey(), one.getValue()); }
  default void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> by) { for (Map.Entry<K, V> one : entrySet()) one.setValue(by.apply(one.getKey(), one.getValue())); }
  default V putIfAbsent(K key, V value) {
    V found = get(key);
    if (found == null) found = put(key, value);
    return found;
  }
  default boolean remove(Object key, Object value) {
    if (!containsKey(key) || !Objects.equals(get(key), value)) return false;
    remove(key);
    return true;
  }
  default V replace(K key, V value) { return containsKey(key) ? put(key, value) : null; }
  default boolean replace(K key, V before, V after) {
    if (!containsKey(key) || !Objects.equals(get(key), before)) return false;
    put(key, after);
    return true;
  }
  default V computeIfAbsent(K key, java.util.function.Function<? super K, ? extends V> by) {
    V found = get(key);
    if (found != null) return found;
    V made = by.apply(key);
    if (made != null) put(key, made);
    return made;
  }
  default V computeIfPresent(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> by) {
    V found = get(key);
    if (found == null) return null;
    V made = by.apply(key, found);
    if (made == null) remove(key);
    else put(key, made);
    return made;
  }
  default V compute(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> by) {
    V found = get(key);
    V made = by.apply(key, found);
    if (made != null) put(key, made);
    else if (found != null || containsKey(key)) remove(key);
    return made;
  }
  default V merge(K key, V value, java.util.function.BiFunction<? super V, ? super V, ? extends V> by) {
    V found = get(key);
    V made = found == null ? value : by.apply(found, value);
    if (made == null) remove(key);
    else put(key, made);
    return made;
  }
  static <K, V> Map.Entry<K, V> entry(K key, V value) { return new AbstractMap.SimpleImmutableEntry<K, V>(Objects.requireNonNull(key), Objects.requireNonNull(value)); }
  static <K, V> Map<K, V> ofEntries(Map.Entry<? extends K, ? extends V>... entries) {
    Fixed.OfMap<K, V> made = new Fixed.OfMap<>();
    for (Map.Entry<? extends K, ? extends V> one : entries) made.enter(one.getKey(), one.getValue());
    return made;
  }
  static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> others) {
    Fixed.OfMap<K, V> made = new Fixed.OfMap<>();
    for (Map.Entry<? extends K, ? extends V> one : others.entrySet()) made.enter(one.getKey(), one.getValue());
    return made;
  }
  static <K, V> Map<K, V> of() { return new Fixed.OfMap<K, V>(); }
  static <K, V> Map<K, V> of(K a, V b) { return new Fixed.OfMap<K, V>().with(a, b); }
  static <K, V> Map<K, V> of(K a, V b, K c, V d) { return new Fixed.OfMap<K, V>().with(a, b).with(c, d); }
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f) { return new Fixed.OfMap<K, V>().with(a, b).with(c, d).with(e, f); }
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h) { return new Fixed.OfMap<K, V>().with(a, b).with(c, d).with(e, f).with(g, h); }
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j) { return new Fixed.OfMap<K, V>().with(a, b).with(c, d).with(e, f).with(g, h).with(i, j); }
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l) { return new Fixed.OfMap<K, V>().with(a, b).with(c, d).with(e, f).with(g, h).with(i, j).with(k, l); }
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n) { return new Fixed.OfMap<K, V>().with(a, b).with(c, d).with(e, f).with(g, h).with(i, j).with(k, l).with(m, n); }
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n, K o, V p) { return new Fixed.OfMap<K, V>().with(a, b).with(c, d).with(e, f).with(g, h).with(i, j).with(k, l).with(m, n).with(o, p); }
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n, K o, V p, K q, V r) { return new Fixed.OfMap<K, V>().with(a, b).with(c, d).with(e, f).with(g, h).with(i, j).with(k, l).with(m, n).with(o, p).with(q, r); }
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n, K o, V p, K q, V r, K s, V t) { return new Fixed.OfMap<K, V>().with(a, b).with(c, d).with(e, f).with(g, h).with(i, j).with(k, l).with(m, n).with(o, p).with(q, r).with(s, t); }
}
public interface SortedMap<K, V> extends Map<K, V> {
  Comparator<? super K> comparator();
  K firstKey();
  K lastKey();
  SortedMap<K, V> headMap(K to);
  SortedMap<K, V> tailMap(K from);
  SortedMap<K, V> subMap(K from, K to);
}
public interface NavigableMap<K, V> extends SortedMap<K, V> {
  Map.Entry<K, V> firstEntry();
  Map.Entry<K, V> lastEntry();
  Map.Entry<K, V> floorEntry(K key);
  Map.Entry<K, V> ceilingEntry(K key);
  Map.Entry<K, V> lowerEntry(K key);
  Map.Entry<K, V> higherEntry(K key);
  K floorKey(K key);
  K ceilingKey(K key);
  K lowerKey(K key);
  K higherKey(K key);
  Map.Entry<K, V> pollFirstEntry();
  Map.Entry<K, V> pollLastEntry();
  NavigableMap<K, V> descendingMap();
  NavigableMap<K, V> headMap(K to, boolean inclusive);
  NavigableMap<K, V> tailMap(K from, boolean inclusive);
  NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn);
  default SortedMap<K, V> headMap(K to) { return headMap(to, false); }
  default SortedMap<K, V> tailMap(K from) { return tailMap(from, true); }
  default SortedMap<K, V> subMap(K from, K to) { return subMap(from, true, to, false); }
  default NavigableSet<K> navigableKeySet() { return TreeSet.keysOf(this); }
  default NavigableSet<K> descendingKeySet() { return descendingMap().navigableKeySet(); }
}
`
