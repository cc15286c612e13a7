/** java.util.concurrent: phasers and exchangers. */
export const PHASERS = String.raw`
public class Phaser {
  private int parties;
  private int arrived;
  private int phase;
  private boolean over;
  private interleave.Gate next = new interleave.Gate(0, "phaser");
  public Phaser() {}
  public Phaser(int parties) { this.parties = parties; }
  public int register() { interleave.Heap.sync(this); parties++; return phase; }
  public int bulkRegister(int count) { interleave.Heap.sync(this); parties += count; return phase; }
  private int arriveOne(boolean leave) {
    interleave.Heap.sync(this);
    if (over) return phase | Integer.MIN_VALUE;
    if (arrived >= parties) throw new IllegalStateException("Attempted arrival of unregistered party for " + this);
    int at = phase;
    if (leave) parties--;
    else arrived++;
    if (arrived >= parties) advance();
    return at;
  }
  private void advance() {
    over = onAdvance(phase, parties);
    arrived = 0;
    phase = (phase + 1) & 0x7fffffff;
    interleave.Gate passed = next;
    next = new interleave.Gate(0, "phaser");
    passed.touch();
    passed.value = 1;
  }
  protected boolean onAdvance(int phase, int parties) { return parties == 0; }
  public int arrive() { return arriveOne(false); }
  public int arriveAndDeregister() { return arriveOne(true); }
  public int arriveAndAwaitAdvance() {
    interleave.Heap.sync(this);
    interleave.Gate wait = next;
    int at = arriveOne(false);
    if (at < 0) return at;
    if (wait != next) return phase;
    wait.await(1);
    return getPhase();
  }
  public int awaitAdvance(int at) {
    interleave.Heap.sync(this);
    if (at != phase || over) return getPhase();
    next.await(1);
    return getPhase();
  }
  public int awaitAdvanceInterruptibly(int at) throws InterruptedException {
    interleave.Heap.sync(this);
    if (at == phase && !over) next.awaitInterruptibly(1);
    return getPhase();
  }
  public int awaitAdvanceInterruptibly(int at, long time, TimeUnit unit) throws InterruptedException, TimeoutException {
    interleave.Heap.sync(this);
    if (at == phase && !over && !next.awaitFor(1, unit.toNanos(time))) throw new TimeoutException();
    return getPhase();
  }
  public String toString() { return super.toString() + "[phase = " + getPhase() + " parties = " + parties + " arrived = " + arrived + "]"; }
  public final int getPhase() { interleave.Heap.sync(this); return over ? phase | Integer.MIN_VALUE : phase; }
  public int getRegisteredParties() { interleave.Heap.sync(this); return parties; }
  public int getArrivedParties() { interleave.Heap.sync(this); return arrived; }
  public int getUnarrivedParties() { interleave.Heap.sync(this); return parties - arrived; }
  public boolean isTerminated() { interleave.Heap.sync(this); return over; }
  public void forceTermination() { interleave.Heap.sync(this); over = true; next.value = 1; }
}
public class Exchanger<V> {
  private interleave.Gate first;
  private Object[] slot;
  public Exchanger() {}
  public V exchange(V mine) throws InterruptedException {
    try {
      return exchange(mine, Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (TimeoutException never) {
      throw new Error(never);
    }
  }
  public V exchange(V mine, long time, TimeUnit unit) throws InterruptedException, TimeoutException {
    interleave.Heap.sync(this);
    if (first == null) {
      interleave.Gate gate = new interleave.Gate(0, "exchanger");
      Object[] pair = new Object[] { mine, null };
      first = gate;
      slot = pair;
      boolean met = false;
      try {
        if (time == Long.MAX_VALUE) {
          gate.awaitInterruptibly(1);
          met = true;
        } else met = gate.awaitFor(1, unit.toNanos(time));
      } finally {
        if (!met) {
          interleave.Heap.sync(this);
          met = gate.value == 1;
          if (!met && first == gate) first = null;
        }
      }
      if (!met) throw new TimeoutException();
      return (V) pair[1];
    }
    interleave.Gate gate = first;
    Object[] pair = slot;
    first = null;
    slot = null;
    gate.touch();
    pair[1] = mine;
    gate.value = 1;
    return (V) pair[0];
  }
}
`
