/** java.util.concurrent: queues that wait. */
export const BLOCKING_QUEUES = String.raw`
public interface BlockingQueue<E> extends java.util.Queue<E> {
  void put(E value) throws InterruptedException;
  boolean offer(E value);
  boolean offer(E value, long time, TimeUnit unit) throws InterruptedException;
  E take() throws InterruptedException;
  E poll(long time, TimeUnit unit) throws InterruptedException;
  int remainingCapacity();
  int drainTo(java.util.Collection<? super E> into);
  int drainTo(java.util.Collection<? super E> into, int most);
}
abstract class Queued<E> extends java.util.AbstractQueue<E> implements BlockingQueue<E> {
  final interleave.Gate items = new interleave.Gate(0, "queue");
  final interleave.Gate room;
  Queued(int capacity) {
    if (capacity <= 0) throw new IllegalArgumentException();
    room = new interleave.Gate(capacity, "queue");
    room.beside = items;
    items.beside = room;
  }
  abstract void keep(E value);
  abstract E first();
  abstract E drop();
  abstract java.util.Collection<E> inside();
  boolean enter(E value) {
    java.util.Objects.requireNonNull(value);
    if (room.value < 1) return false;
    room.value--;
    keep(value);
    items.value++;
    return true;
  }
  E leave() {
    if (items.value < 1) return null;
    items.value--;
    room.value++;
    return drop();
  }
  public void put(E value) throws InterruptedException {
    java.util.Objects.requireNonNull(value);
    room.awaitInterruptibly(1);
    enter(value);
  }
  public boolean offer(E value) {
    java.util.Objects.requireNonNull(value);
    items.touch();
    return enter(value);
  }
  public boolean offer(E value, long time, TimeUnit unit) throws InterruptedException {
    if (!room.awaitFor(1, unit.toNanos(time))) return false;
    return enter(value);
  }
  public E take() throws InterruptedException {
    items.awaitInterruptibly(1);
    return leave();
  }
  public E poll() {
    items.touch();
    return leave();
  }
  public E poll(long time, TimeUnit unit) throws InterruptedException { return items.awaitFor(1, unit.toNanos(time)) ? leave() : null; }
  public E peek() {
    items.touch();
    return items.value < 1 ? null : first();
  }
  public int size() { items.touch(); return items.value; }
  public int remainingCapacity() { items.touch(); return room.value; }
  public int drainTo(java.util.Collection<? super E> into) { return drainTo(into, Integer.MAX_VALUE); }
  public int drainTo(java.util.Collection<? super E> into, int most) {
    items.touch();
    int count = 0;
    while (count < most && items.value > 0) {
      into.add(leave());
      count++;
    }
    return count;
  }
  public java.util.Iterator<E> iterator() {
    items.touch();
    return new java.util.ArrayList<E>(inside()).iterator();
  }
  public boolean remove(Object value) {
    items.touch();
    if (!inside().remove(value)) return false;
    items.value--;
    room.value++;
    return true;
  }
  public void clear() { while (poll() != null) { } }
}
public class LinkedBlockingQueue<E> extends Queued<E> {
  private final java.util.ArrayDeque<E> all = new java.util.ArrayDeque<>();
  public LinkedBlockingQueue() { super(Integer.MAX_VALUE); }
  public LinkedBlockingQueue(int capacity) { super(capacity); }
  public LinkedBlockingQueue(java.util.Collection<? extends E> from) { this(); addAll(from); }
  void keep(E value) { all.addLast(value); }
  E first() { return all.peekFirst(); }
  E drop() { return all.pollFirst(); }
  java.util.Collection<E> inside() { return all; }
}
public class ArrayBlockingQueue<E> extends LinkedBlockingQueue<E> {
  public ArrayBlockingQueue(int capacity) { super(capacity); }
  public ArrayBlockingQueue(int capacity, boolean fair) { super(capacity); }
}
public class SynchronousQueue<E> extends java.util.AbstractQueue<E> implements BlockingQueue<E> {
  private final interleave.Gate offered = new interleave.Gate(0, "queue");
  private final interleave.Gate takers = new interleave.Gate(0, "queue");
  private final java.util.ArrayDeque<Object[]> waiting = new java.util.ArrayDeque<>();
  public SynchronousQueue() { this(false); }
  public SynchronousQueue(boolean fair) {
    offered.beside = takers;
    takers.beside = offered;
  }
  public void put(E value) throws InterruptedException {
    java.util.Objects.requireNonNull(value);
    offered.touch();
    interleave.Gate taken = new interleave.Gate(0, "queue");
    Object[] mine = new Object[] { value, taken };
    waiting.addLast(mine);
    offered.value++;
    try {
      taken.awaitInterruptibly(1);
    } catch (InterruptedException problem) {
      offered.touch();
      if (waiting.remove(mine)) offered.value--;
      throw problem;
    }
  }
  private E take0() {
    offered.value--;
    Object[] first = waiting.pollFirst();
    interleave.Gate taken = (interleave.Gate) first[1];
    taken.touch();
    taken.value = 1;
    return (E) first[0];
  }
  public E take() throws InterruptedException {
    takers.touch();
    takers.value++;
    try {
      offered.awaitInterruptibly(1);
    } finally {
      takers.value--;
    }
    return take0();
  }
  public E poll() { offered.touch(); return offered.value < 1 ? null : take0(); }
  public E poll(long time, TimeUnit unit) throws InterruptedException {
    takers.touch();
    takers.value++;
    boolean got;
    try {
      got = offered.awaitFor(1, unit.toNanos(time));
    } finally {
      takers.value--;
    }
    return got ? take0() : null;
  }
  public boolean offer(E value) {
    offered.touch();
    if (takers.value <= offered.value) return false;
    waiting.addLast(new Object[] { java.util.Objects.requireNonNull(value), new interleave.Gate(0, "queue") });
    offered.value++;
    return true;
  }
  public boolean offer(E value, long time, TimeUnit unit) throws InterruptedException {
    offered.touch();
    interleave.Gate taken = new interleave.Gate(0, "queue");
    Object[] mine = new Object[] { java.util.Objects.requireNonNull(value), taken };
    waiting.addLast(mine);
    offered.value++;
    if (taken.awaitFor(1, unit.toNanos(time))) return true;
    offered.touch();
    if (taken.value == 1) return true;
    if (waiting.remove(mine)) offered.value--;
    return false;
  }
  public E peek() { return null; }
  public int size() { return 0; }
  public int remainingCapacity() { return 0; }
  public int drainTo(java.util.Collection<? super E> into) { return drainTo(into, Integer.MAX_VALUE); }
  public int drainTo(java.util.Collection<? super E> into, int most) {
    int count = 0;
    for (E one = poll(); one != null && count < most; one = poll()) {
      into.add(one);
      count++;
    }
    return count;
  }
  public java.util.Iterator<E> iterator() { return java.util.List.<E>of().iterator(); }
}
`
