/** java.util.concurrent: queues that wait, by priority or by time. */
export const ORDERED_QUEUES = String.raw`
public class PriorityBlockingQueue<E> extends Queued<E> {
  private final java.util.PriorityQueue<E> all;
  public PriorityBlockingQueue() { this(11, null); }
  public PriorityBlockingQueue(int capacity) { this(capacity, null); }
  public PriorityBlockingQueue(java.util.Collection<? extends E> from) { this(11, null); addAll(from); }
  public PriorityBlockingQueue(int capacity, java.util.Comparator<? super E> by) {
    super(Integer.MAX_VALUE);
    all = new java.util.PriorityQueue<E>(capacity, by);
  }
  void keep(E value) { all.offer(value); }
  E first() { return all.peek(); }
  E drop() { return all.poll(); }
  java.util.Collection<E> inside() { return all; }
}
public class DelayQueue<E extends Delayed> extends java.util.AbstractQueue<E> implements BlockingQueue<E> {
  private final PriorityBlockingQueue<E> inside = new PriorityBlockingQueue<>();
  public DelayQueue() {}
  public boolean offer(E value) { return inside.offer(value); }
  public void put(E value) { inside.offer(value); }
  public E take() throws InterruptedException {
    for (;;) {
      inside.items.awaitInterruptibly(1);
      E first = inside.first();
      long left = first == null ? 0 : first.getDelay(TimeUnit.NANOSECONDS);
      if (left > 0) TimeUnit.NANOSECONDS.sleep(left);
      else {
        E gone = poll();
        if (gone != null) return gone;
      }
    }
  }
  public E poll(long time, TimeUnit unit) throws InterruptedException {
    E gone = poll();
    if (gone != null) return gone;
    unit.sleep(time);
    return poll();
  }
  public boolean offer(E value, long time, TimeUnit unit) { return offer(value); }
  public int remainingCapacity() { return Integer.MAX_VALUE; }
  public int drainTo(java.util.Collection<? super E> into) { return drainTo(into, Integer.MAX_VALUE); }
  public int drainTo(java.util.Collection<? super E> into, int most) {
    int count = 0;
    while (count < most) {
      E one = poll();
      if (one == null) break;
      into.add(one);
      count++;
    }
    return count;
  }
  public E poll() { E first = inside.peek(); return first == null || first.getDelay(TimeUnit.NANOSECONDS) > 0 ? null : inside.poll(); }
  public E peek() { return inside.peek(); }
  public int size() { return inside.size(); }
  public java.util.Iterator<E> iterator() { return inside.iterator(); }
}
`
