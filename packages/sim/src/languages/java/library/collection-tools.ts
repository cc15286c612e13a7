/** java.util.Collections: views, wrappers, algorithms. */
export const COLLECTION_TOOLS = String.raw`
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
  public static <T> Set<T> newSetFromMap(Map<T, Boolean> map) { return new FromMap<T>(map); }
  static class FromMap<T> extends AbstractSet<T> {
    private final Map<T, Boolean> map;
    FromMap(Map<T, Boolean> map) { this.map = map; }
    public int size() { return map.size(); }
    public boolean contains(Object value) { return map.containsKey(value); }
    public boolean add(T value) { return map.put(value, true) == null; }
    public boolean remove(Object value) { return map.remove(value) != null; }
    public void clear() { map.clear(); }
    public Iterator<T> iterator() { return map.keySet().iterator(); }
  }
  public static boolean disjoint(Collection<?> one, Collection<?> other) {
    for (Object each : one) if (other.contains(each)) return false;
    return true;
  }
  public static <T> Collection<T> synchronizedCollection(Collection<T> all) { return new Locked<T>(all, null); }
  public static <T> List<T> synchronizedList(List<T> all) { return new LockedList<T>(all); }
  public static <T> Set<T> synchronizedSet(Set<T> all) { return new LockedSet<T>(all, null); }
  public static <K, V> Map<K, V> synchronizedMap(Map<K, V> all) { return new LockedMap<K, V>(all); }
  static class Locked<E> extends AbstractCollection<E> {
    final Collection<E> all;
    final Object lock;
    Locked(Collection<E> all, Object lock) { this.all = all; this.lock = lock == null ? this : lock; }
    public int size() { synchronized (lock) { return all.size(); } }
    public boolean addAll(Collection<? extends E> others) { synchronized (lock) { return all.addAll(others); } }
    public boolean removeAll(Collection<?> others) { synchronized (lock) { return all.removeAll(others); } }
    public boolean retainAll(Collection<?> others) { synchronized (lock) { return all.retainAll(others); } }
    public boolean containsAll(Collection<?> others) { synchronized (lock) { return all.containsAll(others); } }
    public boolean removeIf(java.util.function.Predicate<? super E> test) { synchronized (lock) { return all.removeIf(test); } }
    public void forEach(java.util.function.Consumer<? super E> action) { synchronized (lock) { all.forEach(action); } }
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
    LockedSet(Set<E> all, Object lock) { super(all, lock); }
    public boolean equals(Object other) { synchronized (lock) { return all.equals(other); } }
    public int hashCode() { synchronized (lock) { return all.hashCode(); } }
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
    public boolean addAll(Collection<? extends E> others) { synchronized (this) { return all.addAll(others); } }
    public boolean removeAll(Collection<?> others) { synchronized (this) { return all.removeAll(others); } }
    public boolean retainAll(Collection<?> others) { synchronized (this) { return all.retainAll(others); } }
    public boolean containsAll(Collection<?> others) { synchronized (this) { return all.containsAll(others); } }
    public boolean removeIf(java.util.function.Predicate<? super E> test) { synchronized (this) { return all.removeIf(test); } }
    public void replaceAll(java.util.function.UnaryOperator<E> by) { synchronized (this) { all.replaceAll(by); } }
    public void forEach(java.util.function.Consumer<? super E> action) { synchronized (this) { all.forEach(action); } }
    public void sort(Comparator<? super E> by) { synchronized (this) { all.sort(by); } }
    public int indexOf(Object value) { synchronized (this) { return all.indexOf(value); } }
    public int lastIndexOf(Object value) { synchronized (this) { return all.lastIndexOf(value); } }
    public boolean equals(Object other) { synchronized (this) { return all.equals(other); } }
    public int hashCode() { synchronized (this) { return all.hashCode(); } }
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
    public V computeIfPresent(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> by) { synchronized (this) { return all.computeIfPresent(key, by); } }
    public V getOrDefault(Object key, V otherwise) { synchronized (this) { return all.getOrDefault(key, otherwise); } }
    public V replace(K key, V value) { synchronized (this) { return all.replace(key, value); } }
    public boolean containsValue(Object value) { synchronized (this) { return all.containsValue(value); } }
    public void putAll(Map<? extends K, ? extends V> others) { synchronized (this) { all.putAll(others); } }
    public void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> by) { synchronized (this) { all.replaceAll(by); } }
    public void forEach(java.util.function.BiConsumer<? super K, ? super V> action) { synchronized (this) { all.forEach(action); } }
    public boolean equals(Object other) { synchronized (this) { return all.equals(other); } }
    public int hashCode() { synchronized (this) { return all.hashCode(); } }
    public Set<Map.Entry<K, V>> entrySet() { return new LockedSet<Map.Entry<K, V>>(all.entrySet(), this); }
    public Set<K> keySet() { return new LockedSet<K>(all.keySet(), this); }
    public Collection<V> values() { return new Locked<V>(all.values(), this); }
    public String toString() { synchronized (this) { return all.toString(); } }
  }
}
`
