/**
 * java.util's collections, written in Java. `Heap.read` and `Heap.write` stand where an unsynchronised collection touches what another
 * thread may be touching: between the read and the write of `add` or `put` another thread may come, and an update is lost.
 */
export const COLLECTIONS = String.raw`
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
  default java.util.stream.Stream<E> stream() { return java.util.stream.Stream.over(this); }
  default java.util.stream.Stream<E> parallelStream() { return stream().parallel(); }
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
}
public interface SortedMap<K, V> extends Map<K, V> {
  K firstKey();
  K lastKey();
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
}
final class Fixed {
  static final class OfList<E> extends AbstractList<E> implements RandomAccess {
    private final E[] items;
    OfList(E[] items, boolean nulls) {
      this.items = items;
      if (!nulls) for (E one : items) Objects.requireNonNull(one);
    }
    public int size() { return items.length; }
    public E get(int index) {
      if (index < 0 || index >= items.length) throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + items.length);
      return items[index];
    }
    public E set(int index, E value) { throw new UnsupportedOperationException(); }
    public void sort(Comparator<? super E> by) { throw new UnsupportedOperationException(); }
    public boolean remove(Object value) { throw new UnsupportedOperationException(); }
    public void clear() { throw new UnsupportedOperationException(); }
    public boolean removeIf(java.util.function.Predicate<? super E> test) { throw new UnsupportedOperationException(); }
  }
  static final class OfSet<E> extends AbstractSet<E> {
    private final LinkedHashMap<E, Boolean> inside = new LinkedHashMap<>();
    boolean enter(E one) { return inside.put(one, true) == null; }
    public int size() { return inside.size(); }
    public boolean contains(Object value) { return inside.containsKey(value); }
    public Iterator<E> iterator() { return new NoRemove<E>(inside.keySet().iterator()); }
    public boolean add(E value) { throw new UnsupportedOperationException(); }
    public boolean remove(Object value) { throw new UnsupportedOperationException(); }
    public void clear() { throw new UnsupportedOperationException(); }
  }
  static final class OfMap<K, V> extends AbstractMap<K, V> {
    private final LinkedHashMap<K, V> inside = new LinkedHashMap<>();
    void enter(K key, V value) {
      if (inside.put(Objects.requireNonNull(key), Objects.requireNonNull(value)) != null) throw new IllegalArgumentException("duplicate key: " + key);
    }
    OfMap<K, V> with(K key, V value) { enter(key, value); return this; }
    public V get(Object key) { return inside.get(key); }
    public boolean containsKey(Object key) { return inside.containsKey(key); }
    public V put(K key, V value) { throw new UnsupportedOperationException(); }
    public V remove(Object key) { throw new UnsupportedOperationException(); }
    public void clear() { throw new UnsupportedOperationException(); }
    public Set<Map.Entry<K, V>> entrySet() {
      LinkedHashSet<Map.Entry<K, V>> all = new LinkedHashSet<>();
      for (Map.Entry<K, V> one : inside.entrySet()) all.add(new AbstractMap.SimpleImmutableEntry<K, V>(one.getKey(), one.getValue()));
      return Collections.unmodifiableSet(all);
    }
  }
  static final class NoRemove<E> implements Iterator<E> {
    private final Iterator<? extends E> inside;
    NoRemove(Iterator<? extends E> inside) { this.inside = inside; }
    public boolean hasNext() { return inside.hasNext(); }
    public E next() { return inside.next(); }
    public void remove() { throw new UnsupportedOperationException(); }
  }
}
public abstract class AbstractCollection<E> implements Collection<E> {
  protected AbstractCollection() {}
  public boolean isEmpty() { return size() == 0; }
  public boolean add(E value) { throw new UnsupportedOperationException(); }
  public boolean contains(Object value) {
    for (E one : this) if (Objects.equals(value, one)) return true;
    return false;
  }
  public boolean remove(Object value) {
    Iterator<E> each = iterator();
    while (each.hasNext()) {
      if (Objects.equals(value, each.next())) {
        each.remove();
        return true;
      }
    }
    return false;
  }
  public boolean containsAll(Collection<?> others) {
    for (Object one : others) if (!contains(one)) return false;
    return true;
  }
  public boolean addAll(Collection<? extends E> others) {
    boolean changed = false;
    for (Object one : others.toArray()) if (add((E) one)) changed = true;
    return changed;
  }
  public boolean removeAll(Collection<?> others) {
    Objects.requireNonNull(others);
    boolean changed = false;
    Iterator<E> each = iterator();
    while (each.hasNext()) {
      if (others.contains(each.next())) {
        each.remove();
        changed = true;
      }
    }
    return changed;
  }
  public boolean retainAll(Collection<?> others) {
    boolean changed = false;
    Iterator<E> each = iterator();
    while (each.hasNext()) {
      if (!others.contains(each.next())) {
        each.remove();
        changed = true;
      }
    }
    return changed;
  }
  public void clear() {
    Iterator<E> each = iterator();
    while (each.hasNext()) {
      each.next();
      each.remove();
    }
  }
  public Object[] toArray() {
    Object[] all = new Object[size()];
    int at = 0;
    for (E one : this) all[at++] = one;
    return all;
  }
  public <T> T[] toArray(T[] into) {
    T[] all = into.length >= size() ? into : Arrays.copyOf(into, size());
    int at = 0;
    for (E one : this) all[at++] = (T) one;
    if (at < all.length) all[at] = null;
    return all;
  }
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    boolean first = true;
    for (E one : this) {
      if (!first) text.append(", ");
      first = false;
      text.append(one == this ? "(this Collection)" : one);
    }
    return text.append("]").toString();
  }
}
public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
  protected int modCount = 0;
  protected AbstractList() {}
  public boolean add(E value) { add(size(), value); return true; }
  public void add(int index, E value) { throw new UnsupportedOperationException(); }
  public E set(int index, E value) { throw new UnsupportedOperationException(); }
  public E remove(int index) { throw new UnsupportedOperationException(); }
  public int indexOf(Object value) {
    for (int i = 0; i < size(); i++) if (Objects.equals(value, get(i))) return i;
    return -1;
  }
  public int lastIndexOf(Object value) {
    for (int i = size() - 1; i >= 0; i--) if (Objects.equals(value, get(i))) return i;
    return -1;
  }
  public boolean contains(Object value) { return indexOf(value) >= 0; }
  public boolean addAll(int index, Collection<? extends E> others) {
    int at = index;
    for (E one : others) add(at++, one);
    return at > index;
  }
  public Iterator<E> iterator() { return new ListWalk<E>(this, 0); }
  public ListIterator<E> listIterator() { return new ListWalk<E>(this, 0); }
  public ListIterator<E> listIterator(int index) { return new ListWalk<E>(this, index); }
  public List<E> subList(int from, int to) {
    if (from < 0) throw new IndexOutOfBoundsException("fromIndex = " + from);
    if (to > size()) throw new IndexOutOfBoundsException("toIndex = " + to);
    if (from > to) throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
    return new SubList<E>(this, from, to);
  }
  int changes() { return modCount; }
  public boolean equals(Object other) {
    if (other == this) return true;
    if (!(other instanceof List<?> that) || that.size() != size()) return false;
    Iterator<?> each = that.iterator();
    for (E one : this) if (!Objects.equals(one, each.next())) return false;
    return true;
  }
  public int hashCode() {
    int hash = 1;
    for (E one : this) hash = 31 * hash + Objects.hashCode(one);
    return hash;
  }
}
final class ListWalk<E> implements ListIterator<E> {
  private final AbstractList<E> list;
  private int at;
  private int last = -1;
  private int expected;
  ListWalk(AbstractList<E> list, int at) {
    if (at < 0 || at > list.size()) throw new IndexOutOfBoundsException("Index: " + at);
    this.list = list;
    this.at = at;
    expected = list.changes();
  }
  private void check() { if (list.changes() != expected) throw new ConcurrentModificationException(); }
  public boolean hasNext() { return at != list.size(); }
  public E next() {
    check();
    if (at >= list.size()) throw new NoSuchElementException();
    last = at;
    return list.get(at++);
  }
  public boolean hasPrevious() { return at > 0; }
  public E previous() {
    check();
    if (at <= 0) throw new NoSuchElementException();
    last = --at;
    return list.get(at);
  }
  public int nextIndex() { return at; }
  public int previousIndex() { return at - 1; }
  public void remove() {
    if (last < 0) throw new IllegalStateException();
    check();
    list.remove(last);
    at = last;
    last = -1;
    expected = list.changes();
  }
  public void set(E value) {
    if (last < 0) throw new IllegalStateException();
    check();
    list.set(last, value);
  }
  public void add(E value) {
    check();
    list.add(at++, value);
    last = -1;
    expected = list.changes();
  }
}
final class SubList<E> extends AbstractList<E> {
  private final AbstractList<E> list;
  private final int from;
  private int count;
  SubList(AbstractList<E> list, int from, int to) {
    this.list = list;
    this.from = from;
    this.count = to - from;
    this.modCount = list.changes();
  }
  private void check() { if (list.changes() != modCount) throw new ConcurrentModificationException(); }
  public int size() { check(); return count; }
  public E get(int index) { Objects.checkIndex(index, count); check(); return list.get(from + index); }
  public E set(int index, E value) { Objects.checkIndex(index, count); check(); return list.set(from + index, value); }
  public void add(int index, E value) { check(); list.add(from + index, value); count++; modCount = list.changes(); }
  public E remove(int index) {
    Objects.checkIndex(index, count);
    check();
    E gone = list.remove(from + index);
    count--;
    modCount = list.changes();
    return gone;
  }
}
public class ArrayList<E> extends AbstractList<E> implements RandomAccess, Cloneable {
  private Object[] items;
  private int count;
  public ArrayList() { items = new Object[0]; }
  public ArrayList(int capacity) {
    if (capacity < 0) throw new IllegalArgumentException("Illegal Capacity: " + capacity);
    items = new Object[0];
  }
  public ArrayList(Collection<? extends E> others) {
    items = others.toArray();
    count = items.length;
  }
  public int size() { interleave.Heap.read(this); return count; }
  public boolean isEmpty() { return size() == 0; }
  private void check(int index) { if (index < 0 || index >= count) throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + count); }
  public E get(int index) {
    interleave.Heap.read(this);
    check(index);
    return (E) items[index];
  }
  public E set(int index, E value) {
    interleave.Heap.write(this);
    check(index);
    E before = (E) items[index];
    items[index] = value;
    return before;
  }
  public boolean add(E value) {
    interleave.Heap.read(this);
    int at = count;
    interleave.Heap.write(this);
    modCount++;
    if (at >= items.length) items = Arrays.copyOf(items, Math.max(10, at + (at >> 1)));
    items[at] = value;
    count = at + 1;
    return true;
  }
  public void add(int index, E value) {
    interleave.Heap.write(this);
    if (index > count || index < 0) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + count);
    modCount++;
    if (count == items.length) items = Arrays.copyOf(items, Math.max(10, count + (count >> 1)));
    System.arraycopy(items, index, items, index + 1, count - index);
    items[index] = value;
    count++;
  }
  public E remove(int index) {
    interleave.Heap.write(this);
    check(index);
    modCount++;
    E gone = (E) items[index];
    System.arraycopy(items, index + 1, items, index, count - index - 1);
    items[--count] = null;
    return gone;
  }
  public boolean remove(Object value) {
    int at = indexOf(value);
    if (at < 0) return false;
    remove(at);
    return true;
  }
  public boolean removeIf(java.util.function.Predicate<? super E> test) {
    interleave.Heap.write(this);
    int expected = modCount;
    int kept = 0;
    boolean[] goes = new boolean[count];
    boolean changed = false;
    for (int i = 0; i < count; i++) if (test.test((E) items[i])) { goes[i] = true; changed = true; }
    if (modCount != expected) throw new ConcurrentModificationException();
    if (!changed) return false;
    for (int i = 0; i < goes.length; i++) if (!goes[i]) items[kept++] = items[i];
    for (int i = kept; i < count; i++) items[i] = null;
    count = kept;
    modCount++;
    return true;
  }
  public void clear() {
    interleave.Heap.write(this);
    modCount++;
    for (int i = 0; i < count; i++) items[i] = null;
    count = 0;
  }
  public boolean addAll(Collection<? extends E> others) {
    Object[] more = others.toArray();
    for (Object one : more) add((E) one);
    return more.length > 0;
  }
  public void forEach(java.util.function.Consumer<? super E> action) {
    interleave.Heap.read(this);
    int expected = modCount;
    for (int i = 0; modCount == expected && i < count; i++) action.accept((E) items[i]);
    if (modCount != expected) throw new ConcurrentModificationException();
  }
  public void sort(Comparator<? super E> by) {
    interleave.Heap.write(this);
    int expected = modCount;
    Object[] all = Arrays.copyOf(items, count);
    Arrays.sort(all, (Comparator) by);
    if (modCount != expected) throw new ConcurrentModificationException();
    System.arraycopy(all, 0, items, 0, count);
    modCount++;
  }
  public Object[] toArray() {
    interleave.Heap.read(this);
    return Arrays.copyOf(items, count);
  }
  public void ensureCapacity(int capacity) {}
  public void trimToSize() {}
  public Object clone() { return new ArrayList<E>(this); }
}
public class LinkedList<E> extends AbstractList<E> implements Deque<E>, Cloneable {
  private final ArrayDeque<E> inside = new ArrayDeque<>(true);
  public LinkedList() {}
  public LinkedList(Collection<? extends E> others) { addAll(others); }
  public int size() { return inside.size(); }
  private void check(int index) { if (index < 0 || index >= inside.size()) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + inside.size()); }
  public E get(int index) { check(index); return inside.at(index); }
  public E set(int index, E value) { check(index); return inside.put(index, value); }
  public boolean add(E value) { modCount++; inside.addLast(value); return true; }
  public void add(int index, E value) {
    if (index < 0 || index > size()) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size());
    modCount++;
    inside.insert(index, value);
  }
  public E remove(int index) { check(index); modCount++; return inside.cut(index); }
  public boolean remove(Object value) {
    int at = indexOf(value);
    if (at < 0) return false;
    remove(at);
    return true;
  }
  public void clear() { modCount++; inside.clear(); }
  public void addFirst(E value) { modCount++; inside.addFirst(value); }
  public void addLast(E value) { add(value); }
  public boolean offerFirst(E value) { addFirst(value); return true; }
  public boolean offerLast(E value) { return add(value); }
  public boolean offer(E value) { return add(value); }
  public E removeFirst() { modCount++; return inside.removeFirst(); }
  public E removeLast() { modCount++; return inside.removeLast(); }
  public E pollFirst() { modCount++; return inside.pollFirst(); }
  public E pollLast() { modCount++; return inside.pollLast(); }
  public E poll() { return pollFirst(); }
  public E remove() { return removeFirst(); }
  public E getFirst() { return inside.getFirst(); }
  public E getLast() { return inside.getLast(); }
  public E element() { return getFirst(); }
  public E peek() { return inside.peekFirst(); }
  public E peekFirst() { return inside.peekFirst(); }
  public E peekLast() { return inside.peekLast(); }
  public void push(E value) { addFirst(value); }
  public E pop() { return removeFirst(); }
  public Iterator<E> descendingIterator() { return inside.descendingIterator(); }
  public LinkedList<E> reversed() { LinkedList<E> other = new LinkedList<>(this); Collections.reverse(other); return other; }
}
public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable {
  private Object[] items = new Object[16];
  private int head;
  private int count;
  private int changes;
  private final boolean nulls;
  public ArrayDeque() { nulls = false; }
  public ArrayDeque(int capacity) { nulls = false; }
  public ArrayDeque(Collection<? extends E> others) { nulls = false; addAll(others); }
  ArrayDeque(boolean nulls) { this.nulls = nulls; }
  E at(int index) { interleave.Heap.read(this); return (E) items[(head + index) % items.length]; }
  E put(int index, E value) {
    interleave.Heap.write(this);
    int place = (head + index) % items.length;
    E before = (E) items[place];
    items[place] = value;
    return before;
  }
  private void grow() {
    if (count < items.length) return;
    Object[] more = new Object[items.length * 2];
    for (int i = 0; i < count; i++) more[i] = items[(head + i) % items.length];
    items = more;
    head = 0;
  }
  void insert(int index, E value) {
    addLast(value);
    for (int i = count - 1; i > index; i--) items[(head + i) % items.length] = items[(head + i - 1) % items.length];
    items[(head + index) % items.length] = value;
  }
  E cut(int index) {
    E gone = at(index);
    interleave.Heap.write(this);
    changes++;
    for (int i = index; i < count - 1; i++) items[(head + i) % items.length] = items[(head + i + 1) % items.length];
    count--;
    items[(head + count) % items.length] = null;
    return gone;
  }
  public int size() { interleave.Heap.read(this); return count; }
  public boolean isEmpty() { return size() == 0; }
  public void addFirst(E value) {
    if (!nulls) Objects.requireNonNull(value);
    interleave.Heap.write(this);
    changes++;
    grow();
    head = (head + items.length - 1) % items.length;
    items[head] = value;
    count++;
  }
  public void addLast(E value) {
    if (!nulls) Objects.requireNonNull(value);
    interleave.Heap.write(this);
    changes++;
    grow();
    items[(head + count) % items.length] = value;
    count++;
  }
  public E pollFirst() {
    interleave.Heap.write(this);
    if (count == 0) return null;
    changes++;
    E gone = (E) items[head];
    items[head] = null;
    head = (head + 1) % items.length;
    count--;
    return gone;
  }
  public E pollLast() {
    interleave.Heap.write(this);
    if (count == 0) return null;
    changes++;
    count--;
    int place = (head + count) % items.length;
    E gone = (E) items[place];
    items[place] = null;
    return gone;
  }
  public E peekFirst() { interleave.Heap.read(this); return count == 0 ? null : (E) items[head]; }
  public E peekLast() { interleave.Heap.read(this); return count == 0 ? null : (E) items[(head + count - 1) % items.length]; }
  public boolean add(E value) { addLast(value); return true; }
  public boolean offer(E value) { addLast(value); return true; }
  public boolean offerFirst(E value) { addFirst(value); return true; }
  public boolean offerLast(E value) { addLast(value); return true; }
  public E removeFirst() { if (isEmpty()) throw new NoSuchElementException(); return pollFirst(); }
  public E removeLast() { if (isEmpty()) throw new NoSuchElementException(); return pollLast(); }
  public E remove() { return removeFirst(); }
  public E poll() { return pollFirst(); }
  public E getFirst() { if (isEmpty()) throw new NoSuchElementException(); return peekFirst(); }
  public E getLast() { if (isEmpty()) throw new NoSuchElementException(); return peekLast(); }
  public E element() { return getFirst(); }
  public E peek() { return peekFirst(); }
  public void push(E value) { addFirst(value); }
  public E pop() { return removeFirst(); }
  public void clear() {
    interleave.Heap.write(this);
    changes++;
    items = new Object[16];
    head = 0;
    count = 0;
  }
  public boolean remove(Object value) {
    for (int i = 0; i < count; i++) {
      if (Objects.equals(value, at(i))) {
        cut(i);
        return true;
      }
    }
    return false;
  }
  public boolean removeFirstOccurrence(Object value) { return remove(value); }
  public Iterator<E> iterator() { return new Walk(false); }
  public Iterator<E> descendingIterator() { return new Walk(true); }
  private final class Walk implements Iterator<E> {
    private final boolean down;
    private int at;
    private int expected = changes;
    Walk(boolean down) {
      this.down = down;
      at = down ? count - 1 : 0;
    }
    public boolean hasNext() { return down ? at >= 0 : at < count; }
    public E next() {
      if (!hasNext()) throw new NoSuchElementException();
      if (expected != changes) throw new ConcurrentModificationException();
      return at(down ? at-- : at++);
    }
    public void remove() {
      cut(down ? at + 1 : --at);
      expected = changes;
    }
  }
}
public class Vector<E> extends ArrayList<E> {
  public Vector() {}
  public Vector(int capacity) {}
  public Vector(Collection<? extends E> others) { super(others); }
  public synchronized int size() { return super.size(); }
  public synchronized E get(int index) { return super.get(index); }
  public synchronized E set(int index, E value) { return super.set(index, value); }
  public synchronized boolean add(E value) { return super.add(value); }
  public synchronized E remove(int index) { return super.remove(index); }
  public synchronized void addElement(E value) { super.add(value); }
  public synchronized E elementAt(int index) { return super.get(index); }
  public synchronized E firstElement() { if (isEmpty()) throw new NoSuchElementException(); return super.get(0); }
  public synchronized E lastElement() { if (isEmpty()) throw new NoSuchElementException(); return super.get(size() - 1); }
}
public class Stack<E> extends Vector<E> {
  public Stack() {}
  public E push(E value) { add(value); return value; }
  public synchronized E pop() { if (isEmpty()) throw new EmptyStackException(); return remove(size() - 1); }
  public synchronized E peek() { if (isEmpty()) throw new EmptyStackException(); return get(size() - 1); }
  public boolean empty() { return isEmpty(); }
  public synchronized int search(Object value) { int at = lastIndexOf(value); return at < 0 ? -1 : size() - at; }
}
public class PriorityQueue<E> extends AbstractCollection<E> implements Queue<E> {
  private Object[] heap = new Object[11];
  private int count;
  private int changes;
  private final Comparator<? super E> by;
  public PriorityQueue() { by = null; }
  public PriorityQueue(int capacity) { by = null; }
  public PriorityQueue(Comparator<? super E> by) { this.by = by; }
  public PriorityQueue(int capacity, Comparator<? super E> by) { this.by = by; }
  public PriorityQueue(Collection<? extends E> others) {
    by = null;
    addAll(others);
  }
  private boolean less(Object a, Object b) { return (by == null ? ((Comparable) a).compareTo(b) : ((Comparator) by).compare(a, b)) < 0; }
  public int size() { interleave.Heap.read(this); return count; }
  public boolean add(E value) { return offer(value); }
  public boolean offer(E value) {
    Objects.requireNonNull(value);
    interleave.Heap.write(this);
    changes++;
    if (count == heap.length) heap = Arrays.copyOf(heap, count * 2);
    if (count == 0) less(value, value);
    rise(count++, value);
    return true;
  }
  private void rise(int from, Object value) {
    int at = from;
    while (at > 0) {
      int up = (at - 1) >>> 1;
      if (!less(value, heap[up])) break;
      heap[at] = heap[up];
      at = up;
    }
    heap[at] = value;
  }
  private void sink(int from, Object value) {
    int at = from;
    while (at * 2 + 1 < count) {
      int child = at * 2 + 1;
      if (child + 1 < count && less(heap[child + 1], heap[child])) child++;
      if (!less(heap[child], value)) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = value;
  }
  public E peek() { interleave.Heap.read(this); return count == 0 ? null : (E) heap[0]; }
  public E element() { if (isEmpty()) throw new NoSuchElementException(); return peek(); }
  public E poll() {
    interleave.Heap.write(this);
    if (count == 0) return null;
    changes++;
    E gone = (E) heap[0];
    Object last = heap[--count];
    heap[count] = null;
    if (count > 0) sink(0, last);
    return gone;
  }
  public E remove() { if (isEmpty()) throw new NoSuchElementException(); return poll(); }
  void cut(int at) {
    interleave.Heap.write(this);
    changes++;
    Object last = heap[--count];
    heap[count] = null;
    if (at == count) return;
    sink(at, last);
    if (heap[at] == last) rise(at, last);
  }
  public boolean remove(Object value) {
    for (int i = 0; i < count; i++) {
      if (heap[i].equals(value)) {
        cut(i);
        return true;
      }
    }
    return false;
  }
  public void clear() {
    interleave.Heap.write(this);
    changes++;
    heap = new Object[11];
    count = 0;
  }
  public Comparator<? super E> comparator() { return by; }
  public Iterator<E> iterator() {
    return new Iterator<E>() {
      private int at = 0;
      private int expected = changes;
      public boolean hasNext() { return at < count; }
      public E next() {
        if (expected != changes) throw new ConcurrentModificationException();
        if (at >= count) throw new NoSuchElementException();
        return (E) heap[at++];
      }
      public void remove() {
        cut(--at);
        expected = changes;
      }
    };
  }
}
`
