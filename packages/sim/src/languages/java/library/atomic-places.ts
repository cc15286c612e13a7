/** java.util.concurrent.atomic: arrays, references with a stamp, and what is folded together. */
export const ATOMIC_PLACES = String.raw`
public class AtomicIntegerArray {
  private final int[] all;
  public AtomicIntegerArray(int length) { all = new int[length]; }
  public AtomicIntegerArray(int[] from) { all = from.clone(); }
  public final int length() { return all.length; }
  public final int get(int at) { interleave.Heap.sync(this); return all[at]; }
  public final void set(int at, int to) { interleave.Heap.sync(this); all[at] = to; }
  public final int getAndSet(int at, int to) { interleave.Heap.sync(this); int before = all[at]; all[at] = to; return before; }
  public final boolean compareAndSet(int at, int expected, int to) { interleave.Heap.sync(this); if (all[at] != expected) return false; all[at] = to; return true; }
  public final int getAndIncrement(int at) { interleave.Heap.sync(this); return all[at]++; }
  public final int getAndDecrement(int at) { interleave.Heap.sync(this); return all[at]--; }
  public final int incrementAndGet(int at) { interleave.Heap.sync(this); return ++all[at]; }
  public final int decrementAndGet(int at) { interleave.Heap.sync(this); return --all[at]; }
  public final int addAndGet(int at, int by) { interleave.Heap.sync(this); return all[at] += by; }
  public final int getAndAdd(int at, int by) { interleave.Heap.sync(this); int before = all[at]; all[at] += by; return before; }
  public final int updateAndGet(int at, java.util.function.IntUnaryOperator by) { for (;;) { int before = get(at); int after = by.applyAsInt(before); if (compareAndSet(at, before, after)) return after; } }
  public final void lazySet(int at, int to) { set(at, to); }
  public final int getAndUpdate(int at, java.util.function.IntUnaryOperator by) { for (;;) { int before = get(at); if (compareAndSet(at, before, by.applyAsInt(before))) return before; } }
  public final int getAndAccumulate(int at, int with, java.util.function.IntBinaryOperator by) { for (;;) { int before = get(at); if (compareAndSet(at, before, by.applyAsInt(before, with))) return before; } }
  public final int accumulateAndGet(int at, int with, java.util.function.IntBinaryOperator by) { for (;;) { int before = get(at); int after = by.applyAsInt(before, with); if (compareAndSet(at, before, after)) return after; } }
  public String toString() { interleave.Heap.sync(this); return java.util.Arrays.toString(all); }
}
public class AtomicLongArray {
  private final long[] all;
  public AtomicLongArray(int length) { all = new long[length]; }
  public AtomicLongArray(long[] from) { all = from.clone(); }
  public final int length() { return all.length; }
  public final long get(int at) { interleave.Heap.sync(this); return all[at]; }
  public final void set(int at, long to) { interleave.Heap.sync(this); all[at] = to; }
  public final long getAndSet(int at, long to) { interleave.Heap.sync(this); long before = all[at]; all[at] = to; return before; }
  public final boolean compareAndSet(int at, long expected, long to) { interleave.Heap.sync(this); if (all[at] != expected) return false; all[at] = to; return true; }
  public final long getAndIncrement(int at) { interleave.Heap.sync(this); return all[at]++; }
  public final long getAndDecrement(int at) { interleave.Heap.sync(this); return all[at]--; }
  public final long incrementAndGet(int at) { interleave.Heap.sync(this); return ++all[at]; }
  public final long decrementAndGet(int at) { interleave.Heap.sync(this); return --all[at]; }
  public final long addAndGet(int at, long by) { interleave.Heap.sync(this); return all[at] += by; }
  public final long getAndAdd(int at, long by) { interleave.Heap.sync(this); long before = all[at]; all[at] += by; return before; }
  public final long updateAndGet(int at, java.util.function.LongUnaryOperator by) { for (;;) { long before = get(at); long after = by.applyAsLong(before); if (compareAndSet(at, before, after)) return after; } }
  public final void lazySet(int at, long to) { set(at, to); }
  public final long getAndUpdate(int at, java.util.function.LongUnaryOperator by) { for (;;) { long before = get(at); if (compareAndSet(at, before, by.applyAsLong(before))) return before; } }
  public final long getAndAccumulate(int at, long with, java.util.function.LongBinaryOperator by) { for (;;) { long before = get(at); if (compareAndSet(at, before, by.applyAsLong(before, with))) return before; } }
  public final long accumulateAndGet(int at, long with, java.util.function.LongBinaryOperator by) { for (;;) { long before = get(at); long after = by.applyAsLong(before, with); if (compareAndSet(at, before, after)) return after; } }
  public String toString() { interleave.Heap.sync(this); return java.util.Arrays.toString(all); }
}
public class LongAccumulator extends Number {
  private final java.util.function.LongBinaryOperator by;
  private final long start;
  private long value;
  public LongAccumulator(java.util.function.LongBinaryOperator by, long start) { this.by = by; this.start = start; value = start; }
  public void accumulate(long with) { interleave.Heap.sync(this); value = by.applyAsLong(value, with); }
  public long get() { interleave.Heap.sync(this); return value; }
  public void reset() { interleave.Heap.sync(this); value = start; }
  public long getThenReset() { interleave.Heap.sync(this); long before = value; value = start; return before; }
  public int intValue() { return (int) get(); }
  public long longValue() { return (long) get(); }
  public float floatValue() { return (float) get(); }
  public double doubleValue() { return get(); }
  public String toString() { return String.valueOf(get()); }
}
public class DoubleAdder extends Number {
  private double value;
  public DoubleAdder() {}
  public void add(double by) { interleave.Heap.sync(this); value += by; }
  public void increment() { add(1); }
  public void decrement() { add(-1); }
  public double sum() { interleave.Heap.sync(this); return value; }
  public void reset() { interleave.Heap.sync(this); value = 0; }
  public double sumThenReset() { interleave.Heap.sync(this); double before = value; value = 0; return before; }
  public int intValue() { return (int) sum(); }
  public long longValue() { return (long) sum(); }
  public float floatValue() { return (float) sum(); }
  public double doubleValue() { return sum(); }
  public String toString() { return String.valueOf(sum()); }
}
public class DoubleAccumulator extends Number {
  private final java.util.function.DoubleBinaryOperator by;
  private final double start;
  private double value;
  public DoubleAccumulator(java.util.function.DoubleBinaryOperator by, double start) { this.by = by; this.start = start; value = start; }
  public void accumulate(double with) { interleave.Heap.sync(this); value = by.applyAsDouble(value, with); }
  public double get() { interleave.Heap.sync(this); return value; }
  public void reset() { interleave.Heap.sync(this); value = start; }
  public double getThenReset() { interleave.Heap.sync(this); double before = value; value = start; return before; }
  public int intValue() { return (int) get(); }
  public long longValue() { return (long) get(); }
  public float floatValue() { return (float) get(); }
  public double doubleValue() { return get(); }
  public String toString() { return String.valueOf(get()); }
}
public class AtomicReferenceArray<E> {
  private final Object[] all;
  public AtomicReferenceArray(int length) { all = new Object[length]; }
  public AtomicReferenceArray(E[] from) { all = from.clone(); }
  public final int length() { return all.length; }
  public final E get(int at) { interleave.Heap.sync(this); return (E) all[at]; }
  public final void set(int at, E to) { interleave.Heap.sync(this); all[at] = to; }
  public final E getAndSet(int at, E to) { interleave.Heap.sync(this); E before = (E) all[at]; all[at] = to; return before; }
  public final boolean compareAndSet(int at, E expected, E to) { interleave.Heap.sync(this); if (all[at] != expected) return false; all[at] = to; return true; }
  public final void lazySet(int at, E to) { set(at, to); }
  public final E getAndUpdate(int at, java.util.function.UnaryOperator<E> by) { for (;;) { E before = get(at); if (compareAndSet(at, before, by.apply(before))) return before; } }
  public final E getAndAccumulate(int at, E with, java.util.function.BinaryOperator<E> by) { for (;;) { E before = get(at); if (compareAndSet(at, before, by.apply(before, with))) return before; } }
  public final E accumulateAndGet(int at, E with, java.util.function.BinaryOperator<E> by) { for (;;) { E before = get(at); E after = by.apply(before, with); if (compareAndSet(at, before, after)) return after; } }
  public final E updateAndGet(int at, java.util.function.UnaryOperator<E> by) { for (;;) { E before = get(at); E after = by.apply(before); if (compareAndSet(at, before, after)) return after; } }
  public String toString() { interleave.Heap.sync(this); return java.util.Arrays.toString(all); }
}
public class AtomicStampedReference<V> {
  private V value;
  private int stamp;
  public AtomicStampedReference(V value, int stamp) { this.value = value; this.stamp = stamp; }
  public V getReference() { interleave.Heap.sync(this); return value; }
  public int getStamp() { interleave.Heap.sync(this); return stamp; }
  public V get(int[] holder) { interleave.Heap.sync(this); holder[0] = stamp; return value; }
  public boolean compareAndSet(V expected, V to, int expectedStamp, int toStamp) {
    interleave.Heap.sync(this);
    if (value != expected || stamp != expectedStamp) return false;
    value = to;
    stamp = toStamp;
    return true;
  }
  public boolean weakCompareAndSet(V expected, V to, int expectedStamp, int toStamp) { return compareAndSet(expected, to, expectedStamp, toStamp); }
  public void set(V to, int toStamp) { interleave.Heap.sync(this); value = to; stamp = toStamp; }
  public boolean attemptStamp(V expected, int toStamp) { interleave.Heap.sync(this); if (value != expected) return false; stamp = toStamp; return true; }
}
public class AtomicMarkableReference<V> {
  private V value;
  private boolean mark;
  public AtomicMarkableReference(V value, boolean mark) { this.value = value; this.mark = mark; }
  public V getReference() { interleave.Heap.sync(this); return value; }
  public boolean isMarked() { interleave.Heap.sync(this); return mark; }
  public V get(boolean[] holder) { interleave.Heap.sync(this); holder[0] = mark; return value; }
  public boolean compareAndSet(V expected, V to, boolean expectedMark, boolean toMark) {
    interleave.Heap.sync(this);
    if (value != expected || mark != expectedMark) return false;
    value = to;
    mark = toMark;
    return true;
  }
  public boolean attemptMark(V expected, boolean toMark) { interleave.Heap.sync(this); if (value != expected) return false; mark = toMark; return true; }
  public void set(V to, boolean toMark) { interleave.Heap.sync(this); value = to; mark = toMark; }
}
`
