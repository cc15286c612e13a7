/**
 * java.lang.invoke: variables by name; java.util.concurrent.atomic: updaters of fields on top of them. `act` goes to the variable in the way
 * that its first argument names: plain, opaque, acquire, release, or volatile for everything else.
 */
export const VAR_HANDLES = String.raw`
public final class MethodHandles {
  private MethodHandles() {}
  public static Lookup lookup() { return new Lookup(); }
  public static Lookup privateLookupIn(Class<?> of, Lookup by) throws IllegalAccessException { return by; }
  public static VarHandle arrayElementVarHandle(Class<?> array) {
    if (!array.isArray()) throw new IllegalArgumentException("not an array type: " + array.getName());
    return new VarHandle(null, null);
  }
  public static final class Lookup {
    Lookup() {}
    public VarHandle findVarHandle(Class<?> of, String name, Class<?> type) throws NoSuchFieldException, IllegalAccessException { return find(of, name, type, "getField"); }
    public VarHandle findStaticVarHandle(Class<?> of, String name, Class<?> type) throws NoSuchFieldException, IllegalAccessException { return find(of, name, type, "getStatic"); }
    private VarHandle find(Class<?> of, String name, Class<?> type, String how) throws NoSuchFieldException {
      VarHandle made = new VarHandle(of, name);
      if (!made.exists(how.equals("getStatic"))) throw new NoSuchFieldException("no such field: " + of.getName() + "." + name + "/" + type.getName() + "/" + how);
      return made;
    }
  }
}
public final class VarHandle {
  private final Class<?> of;
  private final String name;
  VarHandle(Class<?> of, String name) { this.of = of; this.name = name; }
  native boolean exists(boolean isStatic);
  private native Object act(String how, Object[] at);
  private static native void fence();
  public Object get(Object... at) { return act("get plain", at); }
  public void set(Object... at) { act("set plain", at); }
  public Object getOpaque(Object... at) { return act("get opaque", at); }
  public void setOpaque(Object... at) { act("set opaque", at); }
  public Object getAcquire(Object... at) { return act("get acquire", at); }
  public void setRelease(Object... at) { act("set release", at); }
  public Object getVolatile(Object... at) { return act("get", at); }
  public void setVolatile(Object... at) { act("set", at); }
  public boolean compareAndSet(Object... at) { return (boolean) act("compareAndSet", at); }
  public boolean weakCompareAndSet(Object... at) { return (boolean) act("compareAndSet", at); }
  public boolean weakCompareAndSetPlain(Object... at) { return (boolean) act("compareAndSet", at); }
  public boolean weakCompareAndSetAcquire(Object... at) { return (boolean) act("compareAndSet", at); }
  public boolean weakCompareAndSetRelease(Object... at) { return (boolean) act("compareAndSet", at); }
  public Object compareAndExchange(Object... at) { return act("compareAndExchange", at); }
  public Object compareAndExchangeAcquire(Object... at) { return act("compareAndExchange", at); }
  public Object compareAndExchangeRelease(Object... at) { return act("compareAndExchange", at); }
  public Object getAndSet(Object... at) { return act("getAndSet", at); }
  public Object getAndSetAcquire(Object... at) { return act("getAndSet", at); }
  public Object getAndSetRelease(Object... at) { return act("getAndSet", at); }
  public Object getAndAdd(Object... at) { return act("getAndAdd", at); }
  public Object getAndAddAcquire(Object... at) { return act("getAndAdd", at); }
  public Object getAndAddRelease(Object... at) { return act("getAndAdd", at); }
  public Object getAndBitwiseOr(Object... at) { return act("getAndBitwiseOr", at); }
  public Object getAndBitwiseAnd(Object... at) { return act("getAndBitwiseAnd", at); }
  public Object getAndBitwiseXor(Object... at) { return act("getAndBitwiseXor", at); }
  public static void fullFence() { fence(); }
  static VarHandle ofVolatile(Class<?> of, String name) {
    VarHandle made = new VarHandle(of, name);
    if (!made.exists(false)) throw new RuntimeException(new NoSuchFieldException(name));
    return made;
  }
  public static final class Updating {
    private final VarHandle at;
    public Updating(Class<?> of, String name) { at = VarHandle.ofVolatile(of, name); }
    public Object get(Object of) { return at.getVolatile(of); }
    public void set(Object of, Object to) { at.setVolatile(of, to); }
    public Object getAndSet(Object of, Object to) { return at.getAndSet(of, to); }
    public Object getAndAdd(Object of, Object by) { return at.getAndAdd(of, by); }
    public boolean compareAndSet(Object of, Object expected, Object to) { return at.compareAndSet(of, expected, to); }
  }
}
`

const numberUpdater = (name: string, type: string, unary: string, binary: string, apply: string): string => `
public class ${name}<T> {
  private final java.lang.invoke.VarHandle.Updating at;
  private ${name}(Class<T> of, String name) { at = new java.lang.invoke.VarHandle.Updating(of, name); }
  public static <U> ${name}<U> newUpdater(Class<U> of, String name) { return new ${name}<U>(of, name); }
  public ${type} get(T of) { return (${type}) at.get(of); }
  public void set(T of, ${type} to) { at.set(of, to); }
  public void lazySet(T of, ${type} to) { at.set(of, to); }
  public boolean compareAndSet(T of, ${type} expected, ${type} to) { return at.compareAndSet(of, expected, to); }
  public boolean weakCompareAndSet(T of, ${type} expected, ${type} to) { return at.compareAndSet(of, expected, to); }
  public ${type} getAndSet(T of, ${type} to) { return (${type}) at.getAndSet(of, to); }
  public ${type} getAndAdd(T of, ${type} by) { return (${type}) at.getAndAdd(of, by); }
  public ${type} getAndIncrement(T of) { return getAndAdd(of, 1); }
  public ${type} getAndDecrement(T of) { return getAndAdd(of, -1); }
  public ${type} incrementAndGet(T of) { return getAndAdd(of, 1) + 1; }
  public ${type} decrementAndGet(T of) { return getAndAdd(of, -1) - 1; }
  public ${type} addAndGet(T of, ${type} by) { return getAndAdd(of, by) + by; }
  public final ${type} getAndUpdate(T of, java.util.function.${unary} by) { for (;;) { ${type} before = get(of); if (compareAndSet(of, before, by.${apply}(before))) return before; } }
  public final ${type} updateAndGet(T of, java.util.function.${unary} by) { for (;;) { ${type} before = get(of); ${type} after = by.${apply}(before); if (compareAndSet(of, before, after)) return after; } }
  public final ${type} accumulateAndGet(T of, ${type} with, java.util.function.${binary} by) { for (;;) { ${type} before = get(of); ${type} after = by.${apply}(before, with); if (compareAndSet(of, before, after)) return after; } }
}`

export const FIELD_UPDATERS = `${numberUpdater('AtomicIntegerFieldUpdater', 'int', 'IntUnaryOperator', 'IntBinaryOperator', 'applyAsInt')}
${numberUpdater('AtomicLongFieldUpdater', 'long', 'LongUnaryOperator', 'LongBinaryOperator', 'applyAsLong')}
public class AtomicReferenceFieldUpdater<T, V> {
  private final java.lang.invoke.VarHandle.Updating at;
  private AtomicReferenceFieldUpdater(Class<T> of, String name) { at = new java.lang.invoke.VarHandle.Updating(of, name); }
  public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(Class<U> of, Class<W> type, String name) { return new AtomicReferenceFieldUpdater<U, W>(of, name); }
  public V get(T of) { return (V) at.get(of); }
  public void set(T of, V to) { at.set(of, to); }
  public void lazySet(T of, V to) { at.set(of, to); }
  public boolean compareAndSet(T of, V expected, V to) { return at.compareAndSet(of, expected, to); }
  public boolean weakCompareAndSet(T of, V expected, V to) { return at.compareAndSet(of, expected, to); }
  public V getAndSet(T of, V to) { return (V) at.getAndSet(of, to); }
  public final V getAndUpdate(T of, java.util.function.UnaryOperator<V> by) { for (;;) { V before = get(of); if (compareAndSet(of, before, by.apply(before))) return before; } }
  public final V updateAndGet(T of, java.util.function.UnaryOperator<V> by) { for (;;) { V before = get(of); V after = by.apply(before); if (compareAndSet(of, before, after)) return after; } }
}
`
