/** java.util.concurrent.atomic: one synchronisation with the object, then the change in the same step. */
export const ATOMICS = String.raw`
public class AtomicInteger extends Number {
  private int value;
  public AtomicInteger() {}
  public AtomicInteger(int value) { this.value = value; }
  public final int get() { interleave.Heap.sync(this); return value; }
  public final void set(int to) { interleave.Heap.sync(this); value = to; }
  public final void lazySet(int to) { set(to); }
  public final int getPlain() { return get(); }
  public final void setPlain(int to) { set(to); }
  public final int getAcquire() { return get(); }
  public final void setRelease(int to) { set(to); }
  public final int getOpaque() { return get(); }
  public final int getAndSet(int to) { interleave.Heap.sync(this); int before = value; value = to; return before; }
  public final boolean compareAndSet(int expected, int to) { interleave.Heap.sync(this); if (value != expected) return false; value = to; return true; }
  public final boolean weakCompareAndSetPlain(int expected, int to) { return compareAndSet(expected, to); }
  public final boolean weakCompareAndSetVolatile(int expected, int to) { return compareAndSet(expected, to); }
  public final int compareAndExchange(int expected, int to) { interleave.Heap.sync(this); int before = value; if (before == expected) value = to; return before; }
  public final int getAndIncrement() { interleave.Heap.sync(this); return value++; }
  public final int getAndDecrement() { interleave.Heap.sync(this); return value--; }
  public final int getAndAdd(int by) { interleave.Heap.sync(this); int before = value; value += by; return before; }
  public final int incrementAndGet() { interleave.Heap.sync(this); return ++value; }
  public final int decrementAndGet() { interleave.Heap.sync(this); return --value; }
  public final int addAndGet(int by) { interleave.Heap.sync(this); return value += by; }
  public final int getAndUpdate(java.util.function.IntUnaryOperator by) { for (;;) { int before = get(); if (compareAndSet(before, by.applyAsInt(before))) return before; } }
  public final int updateAndGet(java.util.function.IntUnaryOperator by) { for (;;) { int before = get(); int after = by.applyAsInt(before); if (compareAndSet(before, after)) return after; } }
  public final int getAndAccumulate(int with, java.util.function.IntBinaryOperator by) { for (;;) { int before = get(); if (compareAndSet(before, by.applyAsInt(before, with))) return before; } }
  public final int accumulateAndGet(int with, java.util.function.IntBinaryOperator by) { for (;;) { int before = get(); int after = by.applyAsInt(before, with); if (compareAndSet(before, after)) return after; } }
  public int intValue() { return (int) get(); }
  public long longValue() { return get(); }
  public float floatValue() { return get(); }
  public double doubleValue() { return get(); }
  public String toString() { return String.valueOf(get()); }
}
public class AtomicLong extends Number {
  private long value;
  public AtomicLong() {}
  public AtomicLong(long value) { this.value = value; }
  public final long get() { interleave.Heap.sync(this); return value; }
  public final void set(long to) { interleave.Heap.sync(this); value = to; }
  public final void lazySet(long to) { set(to); }
  public final long getPlain() { return get(); }
  public final void setPlain(long to) { set(to); }
  public final long getAcquire() { return get(); }
  public final void setRelease(long to) { set(to); }
  public final long getOpaque() { return get(); }
  public final long getAndSet(long to) { interleave.Heap.sync(this); long before = value; value = to; return before; }
  public final boolean compareAndSet(long expected, long to) { interleave.Heap.sync(this); if (value != expected) return false; value = to; return true; }
  public final boolean weakCompareAndSetPlain(long expected, long to) { return compareAndSet(expected, to); }
  public final boolean weakCompareAndSetVolatile(long expected, long to) { return compareAndSet(expected, to); }
  public final long compareAndExchange(long expected, long to) { interleave.Heap.sync(this); long before = value; if (before == expected) value = to; return before; }
  public final long getAndIncrement() { interleave.Heap.sync(this); return value++; }
  public final long getAndDecrement() { interleave.Heap.sync(this); return value--; }
  public final long getAndAdd(long by) { interleave.Heap.sync(this); long before = value; value += by; return before; }
  public final long incrementAndGet() { interleave.Heap.sync(this); return ++value; }
  public final long decrementAndGet() { interleave.Heap.sync(this); return --value; }
  public final long addAndGet(long by) { interleave.Heap.sync(this); return value += by; }
  public final long getAndUpdate(java.util.function.LongUnaryOperator by) { for (;;) { long before = get(); if (compareAndSet(before, by.applyAsLong(before))) return before; } }
  public final long updateAndGet(java.util.function.LongUnaryOperator by) { for (;;) { long before = get(); long after = by.applyAsLong(before); if (compareAndSet(before, after)) return after; } }
  public final long getAndAccumulate(long with, java.util.function.LongBinaryOperator by) { for (;;) { long before = get(); if (compareAndSet(before, by.applyAsLong(before, with))) return before; } }
  public final long accumulateAndGet(long with, java.util.function.LongBinaryOperator by) { for (;;) { long before = get(); long after = by.applyAsLong(before, with); if (compareAndSet(before, after)) return after; } }
  public int intValue() { return (int) get(); }
  public long longValue() { return get(); }
  public float floatValue() { return get(); }
  public double doubleValue() { return get(); }
  public String toString() { return String.valueOf(get()); }
}
public class LongAdder extends Number {
  private long value;
  public LongAdder() {}
  public void add(long by) { interleave.Heap.sync(this); value += by; }
  public void increment() { add(1); }
  public void decrement() { add(-1); }
  public long sum() { interleave.Heap.sync(this); return value; }
  public void reset() { interleave.Heap.sync(this); value = 0; }
  public long sumThenReset() { interleave.Heap.sync(this); long before = value; value = 0; return before; }
  public int intValue() { return (int) sum(); }
  public long longValue() { return (long) sum(); }
  public float floatValue() { return (float) sum(); }
  public double doubleValue() { return sum(); }
  public String toString() { return String.valueOf(sum()); }
}
public class AtomicBoolean {
  private boolean value;
  public AtomicBoolean() {}
  public AtomicBoolean(boolean value) { this.value = value; }
  public final boolean get() { interleave.Heap.sync(this); return value; }
  public final void set(boolean to) { interleave.Heap.sync(this); value = to; }
  public final void lazySet(boolean to) { set(to); }
  public final boolean getPlain() { return get(); }
  public final boolean getAcquire() { return get(); }
  public final void setRelease(boolean to) { set(to); }
  public final boolean getAndSet(boolean to) { interleave.Heap.sync(this); boolean before = value; value = to; return before; }
  public final boolean compareAndSet(boolean expected, boolean to) { interleave.Heap.sync(this); if (value != expected) return false; value = to; return true; }
  public final boolean weakCompareAndSetVolatile(boolean expected, boolean to) { return compareAndSet(expected, to); }
  public final boolean compareAndExchange(boolean expected, boolean to) { interleave.Heap.sync(this); boolean before = value; if (before == expected) value = to; return before; }
  public String toString() { return String.valueOf(get()); }
}
public class AtomicReference<V> {
  private V value;
  public AtomicReference() {}
  public AtomicReference(V value) { this.value = value; }
  public final V get() { interleave.Heap.sync(this); return value; }
  public final void set(V to) { interleave.Heap.sync(this); value = to; }
  public final void lazySet(V to) { set(to); }
  public final V getPlain() { return get(); }
  public final V getAcquire() { return get(); }
  public final void setRelease(V to) { set(to); }
  public final V getAndSet(V to) { interleave.Heap.sync(this); V before = value; value = to; return before; }
  public final boolean compareAndSet(V expected, V to) { interleave.Heap.sync(this); if (value != expected) return false; value = to; return true; }
  public final boolean weakCompareAndSetVolatile(V expected, V to) { return compareAndSet(expected, to); }
  public final V compareAndExchange(V expected, V to) { interleave.Heap.sync(this); V before = value; if (before == expected) value = to; return before; }
  public final V getAndUpdate(java.util.function.UnaryOperator<V> by) { for (;;) { V before = get(); if (compareAndSet(before, by.apply(before))) return before; } }
  public final V updateAndGet(java.util.function.UnaryOperator<V> by) { for (;;) { V before = get(); V after = by.apply(before); if (compareAndSet(before, after)) return after; } }
  public final V accumulateAndGet(V with, java.util.function.BinaryOperator<V> by) { for (;;) { V before = get(); V after = by.apply(before, with); if (compareAndSet(before, after)) return after; } }
  public final V getAndAccumulate(V with, java.util.function.BinaryOperator<V> by) { for (;;) { V before = get(); if (compareAndSet(before, by.apply(before, with))) return before; } }
  public String toString() { return String.valueOf(get()); }
}
`
