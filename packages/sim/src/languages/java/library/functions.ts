/** java.util.function. */
export const FUNCTIONS = String.raw`
public interface Function<T, R> {
  R apply(T value);
  default <V> Function<V, R> compose(Function<? super V, ? extends T> before) { return value -> apply(before.apply(value)); }
  default <V> Function<T, V> andThen(Function<? super R, ? extends V> after) { return value -> after.apply(apply(value)); }
  static <T> Function<T, T> identity() { return value -> value; }
}
public interface BiFunction<T, U, R> {
  R apply(T first, U second);
  default <V> BiFunction<T, U, V> andThen(Function<? super R, ? extends V> after) { return (a, b) -> after.apply(apply(a, b)); }
}
public interface UnaryOperator<T> extends Function<T, T> {
  static <T> UnaryOperator<T> identity() { return value -> value; }
}
public interface BinaryOperator<T> extends BiFunction<T, T, T> {
  static <T> BinaryOperator<T> minBy(java.util.Comparator<? super T> by) { return (a, b) -> by.compare(a, b) <= 0 ? a : b; }
  static <T> BinaryOperator<T> maxBy(java.util.Comparator<? super T> by) { return (a, b) -> by.compare(a, b) >= 0 ? a : b; }
}
public interface Supplier<T> { T get(); }
public interface Consumer<T> {
  void accept(T value);
  default Consumer<T> andThen(Consumer<? super T> after) { return value -> { accept(value); after.accept(value); }; }
}
public interface BiConsumer<T, U> {
  void accept(T first, U second);
  default BiConsumer<T, U> andThen(BiConsumer<? super T, ? super U> after) { return (a, b) -> { accept(a, b); after.accept(a, b); }; }
}
public interface Predicate<T> {
  boolean test(T value);
  default Predicate<T> and(Predicate<? super T> other) { return value -> test(value) && other.test(value); }
  default Predicate<T> or(Predicate<? super T> other) { return value -> test(value) || other.test(value); }
  default Predicate<T> negate() { return value -> !test(value); }
  static <T> Predicate<T> not(Predicate<? super T> other) { return value -> !other.test(value); }
  static <T> Predicate<T> isEqual(Object other) { return value -> java.util.Objects.equals(other, value); }
}
public interface BiPredicate<T, U> {
  boolean test(T first, U second);
  default BiPredicate<T, U> and(BiPredicate<? super T, ? super U> other) { return (a, b) -> test(a, b) && other.test(a, b); }
  default BiPredicate<T, U> or(BiPredicate<? super T, ? super U> other) { return (a, b) -> test(a, b) || other.test(a, b); }
  default BiPredicate<T, U> negate() { return (a, b) -> !test(a, b); }
}
public interface BooleanSupplier { boolean getAsBoolean(); }
public interface IntSupplier { int getAsInt(); }
public interface LongSupplier { long getAsLong(); }
public interface DoubleSupplier { double getAsDouble(); }
public interface IntFunction<R> { R apply(int value); }
public interface LongFunction<R> { R apply(long value); }
public interface DoubleFunction<R> { R apply(double value); }
public interface ToIntFunction<T> { int applyAsInt(T value); }
public interface ToLongFunction<T> { long applyAsLong(T value); }
public interface ToDoubleFunction<T> { double applyAsDouble(T value); }
public interface ToIntBiFunction<T, U> { int applyAsInt(T first, U second); }
public interface ToLongBiFunction<T, U> { long applyAsLong(T first, U second); }
public interface ToDoubleBiFunction<T, U> { double applyAsDouble(T first, U second); }
public interface IntUnaryOperator {
  int applyAsInt(int value);
  default IntUnaryOperator andThen(IntUnaryOperator after) { return value -> after.applyAsInt(applyAsInt(value)); }
  static IntUnaryOperator identity() { return value -> value; }
  default IntUnaryOperator compose(IntUnaryOperator before) { return value -> applyAsInt(before.applyAsInt(value)); }
}
public interface LongUnaryOperator {
  long applyAsLong(long value);
  default LongUnaryOperator andThen(LongUnaryOperator after) { return value -> after.applyAsLong(applyAsLong(value)); }
  default LongUnaryOperator compose(LongUnaryOperator before) { return value -> applyAsLong(before.applyAsLong(value)); }
  static LongUnaryOperator identity() { return value -> value; }
}
public interface DoubleUnaryOperator {
  double applyAsDouble(double value);
  default DoubleUnaryOperator andThen(DoubleUnaryOperator after) { return value -> after.applyAsDouble(applyAsDouble(value)); }
  default DoubleUnaryOperator compose(DoubleUnaryOperator before) { return value -> applyAsDouble(before.applyAsDouble(value)); }
  static DoubleUnaryOperator identity() { return value -> value; }
}
public interface IntBinaryOperator { int applyAsInt(int a, int b); }
public interface LongBinaryOperator { long applyAsLong(long a, long b); }
public interface DoubleBinaryOperator { double applyAsDouble(double a, double b); }
public interface IntPredicate {
  boolean test(int value);
  default IntPredicate and(IntPredicate other) { return value -> test(value) && other.test(value); }
  default IntPredicate or(IntPredicate other) { return value -> test(value) || other.test(value); }
  default IntPredicate negate() { return value -> !test(value); }
}
public interface LongPredicate {
  boolean test(long value);
  default LongPredicate and(LongPredicate other) { return value -> test(value) && other.test(value); }
  default LongPredicate or(LongPredicate other) { return value -> test(value) || other.test(value); }
  default LongPredicate negate() { return value -> !test(value); }
}
public interface DoublePredicate {
  boolean test(double value);
  default DoublePredicate and(DoublePredicate other) { return value -> test(value) && other.test(value); }
  default DoublePredicate or(DoublePredicate other) { return value -> test(value) || other.test(value); }
  default DoublePredicate negate() { return value -> !test(value); }
}
public interface IntConsumer {
  void accept(int value);
  default IntConsumer andThen(IntConsumer after) { return value -> { accept(value); after.accept(value); }; }
}
public interface LongConsumer {
  void accept(long value);
  default LongConsumer andThen(LongConsumer after) { return value -> { accept(value); after.accept(value); }; }
}
public interface DoubleConsumer {
  void accept(double value);
  default DoubleConsumer andThen(DoubleConsumer after) { return value -> { accept(value); after.accept(value); }; }
}
public interface ObjIntConsumer<T> { void accept(T object, int value); }
public interface ObjLongConsumer<T> { void accept(T object, long value); }
public interface ObjDoubleConsumer<T> { void accept(T object, double value); }
public interface IntToLongFunction { long applyAsLong(int value); }
public interface IntToDoubleFunction { double applyAsDouble(int value); }
public interface LongToIntFunction { int applyAsInt(long value); }
public interface LongToDoubleFunction { double applyAsDouble(long value); }
public interface DoubleToIntFunction { int applyAsInt(double value); }
public interface DoubleToLongFunction { long applyAsLong(double value); }
`
