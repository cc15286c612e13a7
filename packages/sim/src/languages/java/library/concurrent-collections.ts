/** java.util.concurrent: lists, queues and sorted collections that need no lock. */
export const CONCURRENT_COLLECTIONS = String.raw`
public class ConcurrentSkipListMap<K, V> extends java.util.AbstractMap<K, V> implements ConcurrentMap<K, V> {
  private final java.util.TreeMap<K, V> inside;
  public ConcurrentSkipListMap() { inside = new java.util.TreeMap<>(); }
  public ConcurrentSkipListMap(java.util.Comparator<? super K> by) { inside = new java.util.TreeMap<>(by); }
  public int size() { interleave.Heap.sync(this); return inside.size(); }
  public V get(Object key) { interleave.Heap.sync(this); return inside.get(key); }
  public boolean containsKey(Object key) { interleave.Heap.sync(this); return inside.containsKey(key); }
  public V put(K key, V value) { interleave.Heap.sync(this); return inside.put(key, java.util.Objects.requireNonNull(value)); }
  public V remove(Object key) { interleave.Heap.sync(this); return inside.remove(key); }
  public V putIfAbsent(K key, V value) { interleave.Heap.sync(this); return inside.putIfAbsent(key, value); }
  public K firstKey() { interleave.Heap.sync(this); return inside.firstKey(); }
  public K lastKey() { interleave.Heap.sync(this); return inside.lastKey(); }
  public java.util.Map.Entry<K, V> firstEntry() { interleave.Heap.sync(this); return shown(inside.firstEntry()); }
  public java.util.Map.Entry<K, V> lastEntry() { interleave.Heap.sync(this); return inside.lastEntry(); }
  public java.util.Map.Entry<K, V> pollFirstEntry() { interleave.Heap.sync(this); return inside.pollFirstEntry(); }
  public java.util.Map.Entry<K, V> pollLastEntry() { interleave.Heap.sync(this); return inside.pollLastEntry(); }
  public K higherKey(K key) { interleave.Heap.sync(this); return inside.higherKey(key); }
  public K lowerKey(K key) { interleave.Heap.sync(this); return inside.lowerKey(key); }
  public java.util.Map.Entry<K, V> floorEntry(K key) { interleave.Heap.sync(this); return shown(inside.floorEntry(key)); }
  public java.util.Map.Entry<K, V> ceilingEntry(K key) { interleave.Heap.sync(this); return shown(inside.ceilingEntry(key)); }
  public java.util.Map.Entry<K, V> lowerEntry(K key) { interleave.Heap.sync(this); return shown(inside.lowerEntry(key)); }
  public K floorKey(K key) { interleave.Heap.sync(this); return inside.floorKey(key); }
  public K ceilingKey(K key) { interleave.Heap.sync(this); return inside.ceilingKey(key); }
  public java.util.Map.Entry<K, V> higherEntry(K key) { interleave.Heap.sync(this); return shown(inside.higherEntry(key)); }
  private java.util.Map.Entry<K, V> shown(java.util.Map.Entry<K, V> one) { return one == null ? null : new java.util.AbstractMap.SimpleImmutableEntry<K, V>(one.getKey(), one.getValue()); }
  public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {
    ConcurrentSkipListMap<K, V> map = this;
    return new java.util.AbstractSet<java.util.Map.Entry<K, V>>() {
      public int size() { return map.size(); }
      public void clear() { map.clear(); }
      public java.util.Iterator<java.util.Map.Entry<K, V>> iterator() {
        return new java.util.Iterator<java.util.Map.Entry<K, V>>() {
          private java.util.Map.Entry<K, V> next = map.firstEntry();
          private K last;
          public boolean hasNext() { return next != null; }
          public java.util.Map.Entry<K, V> next() {
            java.util.Map.Entry<K, V> now = next;
            if (now == null) throw new java.util.NoSuchElementException();
            last = now.getKey();
            next = map.higherEntry(last);
            return now;
          }
          public void remove() { map.remove(last); }
        };
      }
    };
  }
  public void clear() { interleave.Heap.sync(this); inside.clear(); }
}
public class ConcurrentSkipListSet<E> extends java.util.AbstractSet<E> {
  private final java.util.TreeSet<E> inside;
  public ConcurrentSkipListSet() { inside = new java.util.TreeSet<>(); }
  public ConcurrentSkipListSet(java.util.Comparator<? super E> by) { inside = new java.util.TreeSet<>(by); }
  public int size() { interleave.Heap.sync(this); return inside.size(); }
  public boolean contains(Object value) { interleave.Heap.sync(this); return inside.contains(value); }
  public boolean add(E value) { interleave.Heap.sync(this); return inside.add(value); }
  public boolean remove(Object value) { interleave.Heap.sync(this); return inside.remove(value); }
  public E first() { interleave.Heap.sync(this); return inside.first(); }
  public E last() { interleave.Heap.sync(this); return inside.last(); }
  public E pollFirst() { interleave.Heap.sync(this); return inside.pollFirst(); }
  public E pollLast() { interleave.Heap.sync(this); return inside.pollLast(); }
  public E lower(E value) { interleave.Heap.sync(this); return inside.lower(value); }
  public E floor(E value) { interleave.Heap.sync(this); return inside.floor(value); }
  public E ceiling(E value) { interleave.Heap.sync(this); return inside.ceiling(value); }
  public E higher(E value) { interleave.Heap.sync(this); return inside.higher(value); }
  public java.util.Iterator<E> iterator() { interleave.Heap.sync(this); return new java.util.ArrayList<E>(inside).iterator(); }
}
public class ConcurrentLinkedQueue<E> extends java.util.AbstractQueue<E> {
  private final java.util.ArrayDeque<E> inside = new java.util.ArrayDeque<>();
  public ConcurrentLinkedQueue() {}
  public ConcurrentLinkedQueue(java.util.Collection<? extends E> others) { addAll(others); }
  public boolean offer(E value) { interleave.Heap.sync(this); return inside.offer(value); }
  public E poll() { interleave.Heap.sync(this); return inside.poll(); }
  public E peek() { interleave.Heap.sync(this); return inside.peek(); }
  public int size() { interleave.Heap.sync(this); return inside.size(); }
  public boolean isEmpty() { return size() == 0; }
  public boolean contains(Object value) { interleave.Heap.sync(this); return inside.contains(value); }
  public boolean remove(Object value) { interleave.Heap.sync(this); return inside.remove(value); }
  public java.util.Iterator<E> iterator() { interleave.Heap.sync(this); return new java.util.ArrayList<E>(inside).iterator(); }
}
public class ConcurrentLinkedDeque<E> extends java.util.AbstractCollection<E> implements java.util.Deque<E> {
  private final java.util.ArrayDeque<E> inside = new java.util.ArrayDeque<>();
  public ConcurrentLinkedDeque() {}
  public boolean add(E value) { addLast(value); return true; }
  public boolean offer(E value) { addLast(value); return true; }
  public void addFirst(E value) { interleave.Heap.sync(this); inside.addFirst(value); }
  public void addLast(E value) { interleave.Heap.sync(this); inside.addLast(value); }
  public boolean offerFirst(E value) { addFirst(value); return true; }
  public boolean offerLast(E value) { addLast(value); return true; }
  public E pollFirst() { interleave.Heap.sync(this); return inside.pollFirst(); }
  public E pollLast() { interleave.Heap.sync(this); return inside.pollLast(); }
  public E poll() { return pollFirst(); }
  public E peekFirst() { interleave.Heap.sync(this); return inside.peekFirst(); }
  public E peekLast() { interleave.Heap.sync(this); return inside.peekLast(); }
  public E peek() { return peekFirst(); }
  public E removeFirst() { interleave.Heap.sync(this); return inside.removeFirst(); }
  public E removeLast() { interleave.Heap.sync(this); return inside.removeLast(); }
  public E remove() { return removeFirst(); }
  public E getFirst() { interleave.Heap.sync(this); return inside.getFirst(); }
  public E getLast() { interleave.Heap.sync(this); return inside.getLast(); }
  public E element() { return getFirst(); }
  public void push(E value) { addFirst(value); }
  public E pop() { return removeFirst(); }
  public int size() { interleave.Heap.sync(this); return inside.size(); }
  public boolean remove(Object value) { interleave.Heap.sync(this); return inside.remove(value); }
  public java.util.Iterator<E> iterator() { interleave.Heap.sync(this); return new java.util.ArrayList<E>(inside).iterator(); }
  public java.util.Iterator<E> descendingIterator() { interleave.Heap.sync(this); return inside.descendingIterator(); }
}
public class CopyOnWriteArrayList<E> extends java.util.AbstractList<E> {
  private Object[] items = new Object[0];
  public CopyOnWriteArrayList() {}
  public CopyOnWriteArrayList(java.util.Collection<? extends E> others) { items = others.toArray(); }
  public int size() { interleave.Heap.sync(this); return items.length; }
  public E get(int index) {
    interleave.Heap.sync(this);
    if (index < 0 || index >= items.length) throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + items.length);
    return (E) items[index];
  }
  public E set(int index, E value) {
    interleave.Heap.sync(this);
    E before = (E) items[index];
    items = java.util.Arrays.copyOf(items, items.length);
    items[index] = value;
    return before;
  }
  public boolean add(E value) {
    interleave.Heap.sync(this);
    items = java.util.Arrays.copyOf(items, items.length + 1);
    items[items.length - 1] = value;
    return true;
  }
  public void add(int index, E value) {
    interleave.Heap.sync(this);
    Object[] more = java.util.Arrays.copyOf(items, items.length + 1);
    System.arraycopy(items, index, more, index + 1, items.length - index);
    more[index] = value;
    items = more;
  }
  public boolean addIfAbsent(E value) {
    interleave.Heap.sync(this);
    for (Object one : items) if (java.util.Objects.equals(one, value)) return false;
    items = java.util.Arrays.copyOf(items, items.length + 1);
    items[items.length - 1] = value;
    return true;
  }
  public E remove(int index) {
    interleave.Heap.sync(this);
    E gone = (E) items[index];
    Object[] less = java.util.Arrays.copyOf(items, items.length - 1);
    System.arraycopy(items, index + 1, less, index, items.length - index - 1);
    items = less;
    return gone;
  }
  public boolean remove(Object value) {
    interleave.Heap.sync(this);
    for (int i = 0; i < items.length; i++) {
      if (java.util.Objects.equals(items[i], value)) {
        remove(i);
        return true;
      }
    }
    return false;
  }
  public void clear() { interleave.Heap.sync(this); items = new Object[0]; }
  public Object[] toArray() { interleave.Heap.sync(this); return items.clone(); }
  public java.util.Iterator<E> iterator() {
    interleave.Heap.sync(this);
    Object[] now = items;
    return new java.util.Iterator<E>() {
      private int at = 0;
      public boolean hasNext() { return at < now.length; }
      public E next() {
        if (at >= now.length) throw new java.util.NoSuchElementException();
        return (E) now[at++];
      }
    };
  }
}
public class CopyOnWriteArraySet<E> extends java.util.AbstractSet<E> {
  private final CopyOnWriteArrayList<E> inside = new CopyOnWriteArrayList<>();
  public CopyOnWriteArraySet() {}
  public CopyOnWriteArraySet(java.util.Collection<? extends E> others) { addAll(others); }
  public int size() { return inside.size(); }
  public boolean contains(Object value) { return inside.contains(value); }
  public boolean add(E value) { return inside.addIfAbsent(value); }
  public boolean remove(Object value) { return inside.remove(value); }
  public java.util.Iterator<E> iterator() { return inside.iterator(); }
}
`
