/** java.util: linked lists, queues, stacks. */
export const QUEUES = String.raw`
public abstract class AbstractQueue<E> extends AbstractCollection<E> implements Queue<E> {
  protected AbstractQueue() {}
  public boolean add(E value) { if (offer(value)) return true; throw new IllegalStateException("Queue full"); }
  public E remove() { E gone = poll(); if (gone == null) throw new NoSuchElementException(); return gone; }
  public E element() { E first = peek(); if (first == null) throw new NoSuchElementException(); return first; }
}
public class LinkedList<E> extends AbstractList<E> implements Deque<E>, Cloneable {
  private final ArrayDeque<E> inside = new ArrayDeque<>(true);
  public LinkedList() {}
  public LinkedList(Collection<? extends E> others) { addAll(others); }
  public int size() { return inside.size(); }
  private void check(int index) { if (index < 0 || index >= inside.size()) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + inside.size()); }
  public E get(int index) { check(index); return inside.at(index); }
  public E set(int index, E value) { check(index); return inside.put(index, value); }
  public boolean add(E value) { inside.addLast(value); modCount++; return true; }
  public void add(int index, E value) {
    if (index < 0 || index > size()) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size());
    inside.insert(index, value);
    modCount++;
  }
  public E remove(int index) { check(index); E gone = inside.cut(index); modCount++; return gone; }
  public boolean remove(Object value) {
    int at = indexOf(value);
    if (at < 0) return false;
    remove(at);
    return true;
  }
  public void clear() { inside.clear(); modCount++; }
  public void addFirst(E value) { inside.addFirst(value); modCount++; }
  public void addLast(E value) { add(value); }
  public boolean offerFirst(E value) { addFirst(value); return true; }
  public boolean offerLast(E value) { return add(value); }
  public boolean offer(E value) { return add(value); }
  public E removeFirst() { E gone = inside.removeFirst(); modCount++; return gone; }
  public E removeLast() { E gone = inside.removeLast(); modCount++; return gone; }
  public E pollFirst() { E gone = inside.pollFirst(); if (gone != null) modCount++; return gone; }
  public E pollLast() { E gone = inside.pollLast(); if (gone != null) modCount++; return gone; }
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
    for (int i = 0; i < count; i++) more[head + i] = items[(head + i) % items.length];
    items = more;
  }
  void insert(int index, E value) {
    addLast(value);
    for (int i = count - 1; i > index; i--) items[(head + i) % items.length] = items[(head + i - 1) % items.length];
    items[(head + index) % items.length] = value;
  }
  E cut(int index) {
    interleave.Heap.write(this);
    E gone = (E) items[(head + index) % items.length];
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
  private static <T> T needed(T one) { if (one == null) throw new NoSuchElementException(); return one; }
  public E removeFirst() { if (nulls && isEmpty()) throw new NoSuchElementException(); return nulls ? pollFirst() : needed(pollFirst()); }
  public E removeLast() { if (nulls && isEmpty()) throw new NoSuchElementException(); return nulls ? pollLast() : needed(pollLast()); }
  public E remove() { return removeFirst(); }
  public E poll() { return pollFirst(); }
  public E getFirst() { if (nulls && isEmpty()) throw new NoSuchElementException(); return nulls ? peekFirst() : needed(peekFirst()); }
  public E getLast() { if (nulls && isEmpty()) throw new NoSuchElementException(); return nulls ? peekLast() : needed(peekLast()); }
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
    for (int i = 0; i < size(); i++) {
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
    private int last = -1;
    private int left;
    private int expected;
    Walk(boolean down) {
      this.down = down;
      left = size();
      at = down ? (head + left - 1 + items.length) % items.length : head;
      expected = changes;
    }
    public boolean hasNext() { return left > 0; }
    public E next() {
      int rest = left;
      if (rest <= 0) throw new NoSuchElementException();
      int place = at;
      interleave.Heap.read(ArrayDeque.this);
      E one = (E) items[place % items.length];
      if (nulls ? expected != changes : one == null) throw new ConcurrentModificationException();
      at = (place + (down ? items.length - 1 : 1)) % items.length;
      last = place;
      left = rest - 1;
      return one;
    }
    public void remove() {
      int place = last;
      if (place < 0) throw new IllegalStateException();
      interleave.Heap.read(ArrayDeque.this);
      cut((place - head + items.length) % items.length);
      expected = changes;
      if (!down) at = place;
      last = -1;
    }
  }
}
`
