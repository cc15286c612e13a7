/**
 * java.util: lists. `Heap.read` and `Heap.write` stand where an unsynchronised collection touches what another thread may be touching:
 * between the read and the write of `add` or `put` another thread may come, and an update is lost.
 */
export const LISTS = String.raw`
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
    int size = list.size();
    check();
    int i = at;
    if (i >= size) throw new NoSuchElementException();
    at = i + 1;
    last = i;
    return list.get(i);
  }
  public boolean hasPrevious() { return at > 0; }
  public E previous() {
    list.size();
    check();
    int i = at - 1;
    if (i < 0) throw new NoSuchElementException();
    at = i;
    last = i;
    return list.get(i);
  }
  public int nextIndex() { return at; }
  public int previousIndex() { return at - 1; }
  public void remove() {
    if (last < 0) throw new IllegalStateException();
    list.size();
    check();
    list.remove(last);
    at = last;
    last = -1;
    expected = list.changes();
  }
  public void set(E value) {
    if (last < 0) throw new IllegalStateException();
    list.size();
    check();
    list.set(last, value);
  }
  public void add(E value) {
    list.size();
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
  private void check() { list.size(); if (list.changes() != modCount) throw new ConcurrentModificationException(); }
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
    interleave.Heap.read(this);
    int expected = modCount;
    int kept = 0;
    boolean[] goes = new boolean[count];
    boolean changed = false;
    for (int i = 0; i < goes.length; i++) if (test.test((E) items[i])) { goes[i] = true; changed = true; }
    interleave.Heap.write(this);
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
    for (int i = 0; modCount == expected && i < count; i++) {
      action.accept((E) items[i]);
      interleave.Heap.read(this);
    }
    if (modCount != expected) throw new ConcurrentModificationException();
  }
  public void sort(Comparator<? super E> by) {
    interleave.Heap.read(this);
    int expected = modCount;
    Object[] all = Arrays.copyOf(items, count);
    Arrays.sort(all, (Comparator) by);
    interleave.Heap.write(this);
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
`
