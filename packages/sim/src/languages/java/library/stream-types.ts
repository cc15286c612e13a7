/** java.util.stream: the interfaces. */
export const STREAM_TYPES = String.raw`
public interface BaseStream<T, S extends BaseStream<T, S>> extends AutoCloseable {
  void close();
}
public interface Collector<T, A, R> {
  java.util.function.Supplier<A> supplier();
  java.util.function.BiConsumer<A, T> accumulator();
  java.util.function.BinaryOperator<A> combiner();
  java.util.function.Function<A, R> finisher();
  static <T, A, R> Collector<T, A, R> of(java.util.function.Supplier<A> supplier, java.util.function.BiConsumer<A, T> accumulator, java.util.function.BinaryOperator<A> combiner, java.util.function.Function<A, R> finisher) {
    return new Collecting<T, A, R>(supplier, accumulator, finisher);
  }
}
public interface Stream<T> extends BaseStream<T, Stream<T>> {
  static <T> Stream<T> over(java.util.Collection<T> all) { return new Pipe<T>(new Pipe.Late<T>(all)); }
  static <T> Stream<T> of(T one) { return Pipe.ofArray(new Object[] { one }); }
  static <T> Stream<T> of(T... all) { return Pipe.ofArray(all); }
  static <T> Stream<T> ofNullable(T one) { return one == null ? empty() : of(one); }
  static <T> Stream<T> empty() { return Pipe.ofArray(new Object[0]); }
  static <T> Stream<T> concat(Stream<? extends T> a, Stream<? extends T> b) {
    java.util.Iterator<? extends T> first = a.iterator();
    java.util.Iterator<? extends T> second = b.iterator();
    return new Pipe<T>(new java.util.Iterator<T>() {
      public boolean hasNext() { return first.hasNext() || second.hasNext(); }
      public T next() { return first.hasNext() ? first.next() : second.next(); }
    });
  }
  static <T> Stream<T> generate(java.util.function.Supplier<? extends T> by) {
    return new Pipe<T>(new java.util.Iterator<T>() {
      public boolean hasNext() { return true; }
      public T next() { return by.get(); }
    });
  }
  static <T> Stream<T> iterate(T start, java.util.function.UnaryOperator<T> by) { return iterate(start, one -> true, by); }
  static <T> Stream<T> iterate(T start, java.util.function.Predicate<? super T> more, java.util.function.UnaryOperator<T> by) {
    return new Pipe<T>(new Pipe.Ahead<T>() {
      private T at = start;
      private boolean begun;
      boolean advance() {
        if (begun) at = by.apply(at);
        begun = true;
        if (!more.test(at)) return false;
        found = at;
        return true;
      }
    });
  }
  java.util.Iterator<T> iterator();
  Stream<T> parallel();
  Stream<T> sequential();
  Stream<T> unordered();
  Stream<T> onClose(Runnable action);
  boolean isParallel();
  Stream<T> filter(java.util.function.Predicate<? super T> test);
  <R> Stream<R> map(java.util.function.Function<? super T, ? extends R> by);
  IntStream mapToInt(java.util.function.ToIntFunction<? super T> by);
  LongStream mapToLong(java.util.function.ToLongFunction<? super T> by);
  DoubleStream mapToDouble(java.util.function.ToDoubleFunction<? super T> by);
  <R> Stream<R> flatMap(java.util.function.Function<? super T, ? extends Stream<? extends R>> by);
  default IntStream flatMapToInt(java.util.function.Function<? super T, ? extends IntStream> by) { return flatMap(one -> by.apply(one).boxed()).mapToInt(one -> one); }
  default LongStream flatMapToLong(java.util.function.Function<? super T, ? extends LongStream> by) { return flatMap(one -> by.apply(one).boxed()).mapToLong(one -> one); }
  default DoubleStream flatMapToDouble(java.util.function.Function<? super T, ? extends DoubleStream> by) { return flatMap(one -> by.apply(one).boxed()).mapToDouble(one -> one); }
  static <T> Builder<T> builder() { return new Builder<T>(); }
  final class Builder<T> implements java.util.function.Consumer<T> {
    private final java.util.ArrayList<T> all = new java.util.ArrayList<>();
    public void accept(T one) { all.add(one); }
    public Builder<T> add(T one) { all.add(one); return this; }
    public Stream<T> build() { return all.stream(); }
  }
  <R> Stream<R> mapMulti(java.util.function.BiConsumer<? super T, ? super java.util.function.Consumer<R>> by);
  Stream<T> distinct();
  Stream<T> sorted();
  Stream<T> sorted(java.util.Comparator<? super T> by);
  Stream<T> peek(java.util.function.Consumer<? super T> action);
  Stream<T> limit(long count);
  Stream<T> skip(long count);
  Stream<T> takeWhile(java.util.function.Predicate<? super T> test);
  Stream<T> dropWhile(java.util.function.Predicate<? super T> test);
  void forEach(java.util.function.Consumer<? super T> action);
  void forEachOrdered(java.util.function.Consumer<? super T> action);
  Object[] toArray();
  <A> A[] toArray(java.util.function.IntFunction<A[]> maker);
  T reduce(T start, java.util.function.BinaryOperator<T> by);
  java.util.Optional<T> reduce(java.util.function.BinaryOperator<T> by);
  <U> U reduce(U start, java.util.function.BiFunction<U, ? super T, U> by, java.util.function.BinaryOperator<U> combine);
  <R, A> R collect(Collector<? super T, A, R> by);
  <R> R collect(java.util.function.Supplier<R> maker, java.util.function.BiConsumer<R, ? super T> add, java.util.function.BiConsumer<R, R> combine);
  java.util.List<T> toList();
  java.util.Optional<T> min(java.util.Comparator<? super T> by);
  java.util.Optional<T> max(java.util.Comparator<? super T> by);
  long count();
  boolean anyMatch(java.util.function.Predicate<? super T> test);
  boolean allMatch(java.util.function.Predicate<? super T> test);
  boolean noneMatch(java.util.function.Predicate<? super T> test);
  java.util.Optional<T> findFirst();
  java.util.Optional<T> findAny();
}
public interface IntStream extends BaseStream<Integer, IntStream> {
  static IntStream of(int one) { return IntPipe.ofArray(new int[] { one }); }
  static IntStream of(int... all) { return IntPipe.ofArray(all); }
  static IntStream concat(IntStream a, IntStream b) { return Stream.of(a, b).flatMapToInt(one -> one); }
  <R> R collect(java.util.function.Supplier<R> maker, java.util.function.ObjIntConsumer<R> add, java.util.function.BiConsumer<R, R> join);
  static IntStream empty() { return IntPipe.ofArray(new int[0]); }
  static IntStream generate(java.util.function.IntSupplier by) { return new IntPipe(new java.util.Iterator<Integer>() { public boolean hasNext() { return true; } public Integer next() { return by.getAsInt(); } }); }
  static IntStream iterate(int start, java.util.function.IntUnaryOperator by) { return IntStream.iterate(start, one -> true, by); }
  static IntStream iterate(int start, java.util.function.IntPredicate more, java.util.function.IntUnaryOperator by) {
    return new IntPipe(new Pipe.Ahead<Integer>() {
      private int at = start;
      private boolean begun;
      boolean advance() {
        if (begun) at = by.applyAsInt(at);
        begun = true;
        if (!more.test(at)) return false;
        found = at;
        return true;
      }
    });
  }
  static IntStream range(int from, int to) {
    return new IntPipe(new Pipe.Ahead<Integer>() {
      private int at = from;
      boolean advance() {
        if (at >= to) return false;
        found = at++;
        return true;
      }
    });
  }
  static IntStream rangeClosed(int from, int to) { return range(from, to + 1); }
  java.util.Iterator<Integer> iterator();
  IntStream parallel();
  IntStream sequential();
  IntStream filter(java.util.function.IntPredicate test);
  IntStream map(java.util.function.IntUnaryOperator by);
  <U> Stream<U> mapToObj(java.util.function.IntFunction<? extends U> by);
  LongStream mapToLong(java.util.function.IntToLongFunction by);
  DoubleStream mapToDouble(java.util.function.IntToDoubleFunction by);
  LongStream asLongStream();
  DoubleStream asDoubleStream();
  IntStream flatMap(java.util.function.IntFunction<? extends IntStream> by);
  Stream<Integer> boxed();
  IntStream distinct();
  IntStream sorted();
  IntStream peek(java.util.function.IntConsumer action);
  IntStream limit(long count);
  IntStream skip(long count);
  IntStream takeWhile(java.util.function.IntPredicate test);
  IntStream dropWhile(java.util.function.IntPredicate test);
  void forEach(java.util.function.IntConsumer action);
  void forEachOrdered(java.util.function.IntConsumer action);
  int sum();
  long count();
  java.util.OptionalDouble average();
  java.util.OptionalInt min();
  java.util.OptionalInt max();
  int reduce(int start, java.util.function.IntBinaryOperator by);
  java.util.OptionalInt reduce(java.util.function.IntBinaryOperator by);
  int[] toArray();
  boolean anyMatch(java.util.function.IntPredicate test);
  boolean allMatch(java.util.function.IntPredicate test);
  boolean noneMatch(java.util.function.IntPredicate test);
  java.util.OptionalInt findFirst();
  java.util.OptionalInt findAny();
  java.util.IntSummaryStatistics summaryStatistics();
}
public interface LongStream extends BaseStream<Long, LongStream> {
  static LongStream of(long one) { return LongPipe.ofArray(new long[] { one }); }
  static LongStream of(long... all) { return LongPipe.ofArray(all); }
  static LongStream concat(LongStream a, LongStream b) { return Stream.of(a, b).flatMapToLong(one -> one); }
  <R> R collect(java.util.function.Supplier<R> maker, java.util.function.ObjLongConsumer<R> add, java.util.function.BiConsumer<R, R> join);
  static LongStream empty() { return LongPipe.ofArray(new long[0]); }
  static LongStream generate(java.util.function.LongSupplier by) { return new LongPipe(new java.util.Iterator<Long>() { public boolean hasNext() { return true; } public Long next() { return by.getAsLong(); } }); }
  static LongStream iterate(long start, java.util.function.LongUnaryOperator by) { return LongStream.iterate(start, one -> true, by); }
  static LongStream iterate(long start, java.util.function.LongPredicate more, java.util.function.LongUnaryOperator by) {
    return new LongPipe(new Pipe.Ahead<Long>() {
      private long at = start;
      private boolean begun;
      boolean advance() {
        if (begun) at = by.applyAsLong(at);
        begun = true;
        if (!more.test(at)) return false;
        found = at;
        return true;
      }
    });
  }
  static LongStream range(long from, long to) {
    return new LongPipe(new Pipe.Ahead<Long>() {
      private long at = from;
      boolean advance() {
        if (at >= to) return false;
        found = at++;
        return true;
      }
    });
  }
  static LongStream rangeClosed(long from, long to) { return range(from, to + 1); }
  java.util.Iterator<Long> iterator();
  LongStream parallel();
  LongStream sequential();
  LongStream filter(java.util.function.LongPredicate test);
  LongStream map(java.util.function.LongUnaryOperator by);
  <U> Stream<U> mapToObj(java.util.function.LongFunction<? extends U> by);
  IntStream mapToInt(java.util.function.LongToIntFunction by);
  DoubleStream mapToDouble(java.util.function.LongToDoubleFunction by);
  DoubleStream asDoubleStream();
  LongStream flatMap(java.util.function.LongFunction<? extends LongStream> by);
  Stream<Long> boxed();
  LongStream distinct();
  LongStream sorted();
  LongStream peek(java.util.function.LongConsumer action);
  LongStream limit(long count);
  LongStream skip(long count);
  LongStream takeWhile(java.util.function.LongPredicate test);
  LongStream dropWhile(java.util.function.LongPredicate test);
  void forEach(java.util.function.LongConsumer action);
  void forEachOrdered(java.util.function.LongConsumer action);
  long sum();
  long count();
  java.util.OptionalDouble average();
  java.util.OptionalLong min();
  java.util.OptionalLong max();
  long reduce(long start, java.util.function.LongBinaryOperator by);
  java.util.OptionalLong reduce(java.util.function.LongBinaryOperator by);
  long[] toArray();
  boolean anyMatch(java.util.function.LongPredicate test);
  boolean allMatch(java.util.function.LongPredicate test);
  boolean noneMatch(java.util.function.LongPredicate test);
  java.util.OptionalLong findFirst();
  java.util.OptionalLong findAny();
  java.util.LongSummaryStatistics summaryStatistics();
}
public interface DoubleStream extends BaseStream<Double, DoubleStream> {
  static DoubleStream of(double one) { return DoublePipe.ofArray(new double[] { one }); }
  static DoubleStream of(double... all) { return DoublePipe.ofArray(all); }
  static DoubleStream concat(DoubleStream a, DoubleStream b) { return Stream.of(a, b).flatMapToDouble(one -> one); }
  <R> R collect(java.util.function.Supplier<R> maker, java.util.function.ObjDoubleConsumer<R> add, java.util.function.BiConsumer<R, R> join);
  static DoubleStream empty() { return DoublePipe.ofArray(new double[0]); }
  static DoubleStream generate(java.util.function.DoubleSupplier by) { return new DoublePipe(new java.util.Iterator<Double>() { public boolean hasNext() { return true; } public Double next() { return by.getAsDouble(); } }); }
  static DoubleStream iterate(double start, java.util.function.DoubleUnaryOperator by) { return DoubleStream.iterate(start, one -> true, by); }
  static DoubleStream iterate(double start, java.util.function.DoublePredicate more, java.util.function.DoubleUnaryOperator by) {
    return new DoublePipe(new Pipe.Ahead<Double>() {
      private double at = start;
      private boolean begun;
      boolean advance() {
        if (begun) at = by.applyAsDouble(at);
        begun = true;
        if (!more.test(at)) return false;
        found = at;
        return true;
      }
    });
  }
  java.util.Iterator<Double> iterator();
  DoubleStream parallel();
  DoubleStream sequential();
  DoubleStream filter(java.util.function.DoublePredicate test);
  DoubleStream map(java.util.function.DoubleUnaryOperator by);
  <U> Stream<U> mapToObj(java.util.function.DoubleFunction<? extends U> by);
  IntStream mapToInt(java.util.function.DoubleToIntFunction by);
  LongStream mapToLong(java.util.function.DoubleToLongFunction by);
  DoubleStream flatMap(java.util.function.DoubleFunction<? extends DoubleStream> by);
  Stream<Double> boxed();
  DoubleStream distinct();
  DoubleStream sorted();
  DoubleStream peek(java.util.function.DoubleConsumer action);
  DoubleStream limit(long count);
  DoubleStream skip(long count);
  DoubleStream takeWhile(java.util.function.DoublePredicate test);
  DoubleStream dropWhile(java.util.function.DoublePredicate test);
  void forEach(java.util.function.DoubleConsumer action);
  void forEachOrdered(java.util.function.DoubleConsumer action);
  double sum();
  long count();
  java.util.OptionalDouble average();
  java.util.OptionalDouble min();
  java.util.OptionalDouble max();
  double reduce(double start, java.util.function.DoubleBinaryOperator by);
  java.util.OptionalDouble reduce(java.util.function.DoubleBinaryOperator by);
  double[] toArray();
  boolean anyMatch(java.util.function.DoublePredicate test);
  boolean allMatch(java.util.function.DoublePredicate test);
  boolean noneMatch(java.util.function.DoublePredicate test);
  java.util.OptionalDouble findFirst();
  java.util.OptionalDouble findAny();
  java.util.DoubleSummaryStatistics summaryStatistics();
}
`
