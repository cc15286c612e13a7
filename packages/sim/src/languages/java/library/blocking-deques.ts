/** java.util.concurrent: queues with two ends, and one that waits until somebody has taken. */
export const BLOCKING_DEQUES = String.raw`
public interface BlockingDeque<E> extends BlockingQueue<E>, java.util.Deque<E> {
  void putFirst(E value) throws InterruptedException;
  void putLast(E value) throws InterruptedException;
  E takeFirst() throws InterruptedException;
  E takeLast() throws InterruptedException;
  boolean offerFirst(E value, long time, TimeUnit unit) throws InterruptedException;
  boolean offerLast(E value, long time, TimeUnit unit) throws InterruptedException;
  E pollFirst(long time, TimeUnit unit) throws InterruptedException;
  E pollLast(long time, TimeUnit unit) throws InterruptedException;
}
public interface TransferQueue<E> extends BlockingQueue<E> {
  void transfer(E value) throws InterruptedException;
  boolean tryTransfer(E value);
  boolean hasWaitingConsumer();
}
public class LinkedBlockingDeque<E> extends Queued<E> implements BlockingDeque<E> {
  private final java.util.ArrayDeque<E> all = new java.util.ArrayDeque<>();
  public LinkedBlockingDeque() { super(Integer.MAX_VALUE); }
  public LinkedBlockingDeque(int capacity) { super(capacity); }
  void keep(E value) { all.addLast(value); }
  E first() { return all.peekFirst(); }
  E drop() { return all.pollFirst(); }
  java.util.Collection<E> inside() { return all; }
  public void addFirst(E value) { if (!offerFirst(value)) throw new IllegalStateException("Deque full"); }
  public void addLast(E value) { add(value); }
  public boolean offerFirst(E value) {
    items.touch();
    return enterFirst(value);
  }
  private boolean enterFirst(E value) {
    if (room.value < 1) return false;
    room.value--;
    all.addFirst(value);
    items.value++;
    return true;
  }
  public boolean offerLast(E value) { return offer(value); }
  public void putFirst(E value) throws InterruptedException { java.util.Objects.requireNonNull(value); room.awaitInterruptibly(1); enterFirst(value); }
  public void putLast(E value) throws InterruptedException { put(value); }
  public E takeFirst() throws InterruptedException { return take(); }
  public E takeLast() throws InterruptedException { items.awaitInterruptibly(1); return leaveLast(); }
  public boolean offerFirst(E value, long time, TimeUnit unit) throws InterruptedException { return room.awaitFor(1, unit.toNanos(time)) && enterFirst(value); }
  public boolean offerLast(E value, long time, TimeUnit unit) throws InterruptedException { return offer(value, time, unit); }
  public E pollFirst(long time, TimeUnit unit) throws InterruptedException { return poll(time, unit); }
  public E pollLast(long time, TimeUnit unit) throws InterruptedException { return items.awaitFor(1, unit.toNanos(time)) ? leaveLast() : null; }
  public E pollFirst() { return poll(); }
  public E pollLast() {
    items.touch();
    return leaveLast();
  }
  private E leaveLast() {
    if (items.value < 1) return null;
    items.value--;
    room.value++;
    return all.pollLast();
  }
  public E removeFirst() { return remove(); }
  public E removeLast() { E gone = pollLast(); if (gone == null) throw new java.util.NoSuchElementException(); return gone; }
  public E getFirst() { return element(); }
  public E getLast() { E last = peekLast(); if (last == null) throw new java.util.NoSuchElementException(); return last; }
  public E peekFirst() { return peek(); }
  public E peekLast() { items.touch(); return all.peekLast(); }
  public void push(E value) { addFirst(value); }
  public E pop() { return remove(); }
  public java.util.Iterator<E> descendingIterator() { return all.descendingIterator(); }
}
public class LinkedTransferQueue<E> extends Queued<E> implements TransferQueue<E> {
  private final java.util.ArrayDeque<E> all = new java.util.ArrayDeque<>();
  private final java.util.ArrayDeque<interleave.Gate> taken = new java.util.ArrayDeque<>();
  private interleave.Gate next;
  private int takers;
  public LinkedTransferQueue() { super(Integer.MAX_VALUE); }
  void keep(E value) {
    all.addLast(value);
    taken.addLast(next == null ? new interleave.Gate(0, "queue") : next);
    next = null;
  }
  E first() { return all.peekFirst(); }
  E drop() {
    taken.pollFirst().value = 1;
    return all.pollFirst();
  }
  java.util.Collection<E> inside() { return all; }
  public void transfer(E value) throws InterruptedException {
    java.util.Objects.requireNonNull(value);
    items.touch();
    interleave.Gate gone = new interleave.Gate(0, "queue");
    gone.beside = items;
    next = gone;
    enter(value);
    gone.awaitInterruptibly(1);
  }
  public E take() throws InterruptedException {
    items.touch();
    takers++;
    try {
      items.awaitInterruptibly(1);
    } finally {
      takers--;
    }
    return leave();
  }
  public E poll(long time, TimeUnit unit) throws InterruptedException {
    items.touch();
    takers++;
    boolean got;
    try {
      got = items.awaitFor(1, unit.toNanos(time));
    } finally {
      takers--;
    }
    return got ? leave() : null;
  }
  public boolean tryTransfer(E value) {
    items.touch();
    return hasWaitingConsumer() && enter(value);
  }
  public boolean hasWaitingConsumer() { items.touch(); return takers > items.value; }
}
`
