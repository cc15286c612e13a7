/** java.util: lists that lock themselves, and the queue of priorities. */
export const OLDER_LISTS = String.raw`
public class Vector<E> extends ArrayList<E> {
  public Vector() {}
  public Vector(int capacity) {}
  public Vector(Collection<? extends E> others) { super(others); }
  public synchronized int size() { return super.size(); }
  public synchronized E get(int index) { return super.get(index); }
  public synchronized E set(int index, E value) { return super.set(index, value); }
  public synchronized boolean add(E value) { return super.add(value); }
  public synchronized E remove(int index) { return super.remove(index); }
  public synchronized void add(int index, E value) { super.add(index, value); }
  public synchronized boolean addAll(Collection<? extends E> others) { return super.addAll(others); }
  public synchronized boolean removeIf(java.util.function.Predicate<? super E> test) { return super.removeIf(test); }
  public synchronized void replaceAll(java.util.function.UnaryOperator<E> by) { super.replaceAll(by); }
  public synchronized void forEach(java.util.function.Consumer<? super E> action) { super.forEach(action); }
  public synchronized void sort(Comparator<? super E> by) { super.sort(by); }
  public synchronized int indexOf(Object value) { return super.indexOf(value); }
  public synchronized void clear() { super.clear(); }
  public synchronized Object[] toArray() { return super.toArray(); }
  public synchronized boolean equals(Object other) { return super.equals(other); }
  public synchronized int hashCode() { return super.hashCode(); }
  public synchronized String toString() { return super.toString(); }
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
  private static <T> T needed(T one) { if (one == null) throw new NoSuchElementException(); return one; }
  public E element() { return needed(peek()); }
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
  public E remove() { return needed(poll()); }
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
    interleave.Heap.read(this);
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
    interleave.Heap.read(this);
    return new Iterator<E>() {
      private int at = 0;
      private int expected = changes;
      public boolean hasNext() { return at < size(); }
      public E next() {
        int i = at;
        interleave.Heap.read(PriorityQueue.this);
        if (expected != changes) throw new ConcurrentModificationException();
        if (i >= count) throw new NoSuchElementException();
        E one = (E) heap[i];
        at = i + 1;
        return one;
      }
      public void remove() {
        cut(--at);
        expected = changes;
      }
    };
  }
}
`
