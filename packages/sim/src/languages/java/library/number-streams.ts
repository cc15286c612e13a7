/** java.util.stream: streams of primitives; the three differ only in their types. */
export const NUMBER_STREAMS = String.raw`
final class IntPipe implements IntStream {
  private final java.util.Iterator<Integer> each;
  private boolean parallel;
  IntPipe(java.util.Iterator<Integer> each) { this.each = each; }
  static IntStream ofArray(int[] all) {
    return new IntPipe(new Pipe.Ahead<Integer>() {
      private int at = 0;
      boolean advance() {
        if (at == all.length) return false;
        found = all[at++];
        return true;
      }
    });
  }
  private Stream<Integer> inside() {
    Stream<Integer> made = new Pipe<Integer>(each);
    return parallel ? made.parallel() : made;
  }
  private IntStream keep(Stream<Integer> next) {
    IntPipe made = new IntPipe(next.iterator());
    made.parallel = parallel;
    return made;
  }
  public void close() {}
  public java.util.Iterator<Integer> iterator() { return each; }
  public IntStream parallel() { parallel = true; return this; }
  public IntStream sequential() { parallel = false; return this; }
  public IntStream filter(java.util.function.IntPredicate test) { return keep(inside().filter(one -> test.test(one))); }
  public IntStream map(java.util.function.IntUnaryOperator by) { return keep(inside().map(one -> by.applyAsInt(one))); }
  public <U> Stream<U> mapToObj(java.util.function.IntFunction<? extends U> by) { return inside().map(one -> by.apply(one)); }
  public LongStream mapToLong(java.util.function.IntToLongFunction by) { return inside().mapToLong(one -> by.applyAsLong(one)); }
  public DoubleStream mapToDouble(java.util.function.IntToDoubleFunction by) { return inside().mapToDouble(one -> by.applyAsDouble(one)); }
  public LongStream asLongStream() { return inside().mapToLong(one -> one); }
  public DoubleStream asDoubleStream() { return inside().mapToDouble(one -> one); }
  public IntStream flatMap(java.util.function.IntFunction<? extends IntStream> by) { return keep(inside().flatMap(one -> by.apply(one).boxed())); }
  public Stream<Integer> boxed() { return inside(); }
  public IntStream distinct() { return keep(inside().distinct()); }
  public IntStream sorted() { return keep(inside().sorted()); }
  public IntStream peek(java.util.function.IntConsumer action) { return keep(inside().peek(one -> action.accept(one))); }
  public IntStream limit(long count) { return keep(inside().limit(count)); }
  public IntStream skip(long count) { return keep(inside().skip(count)); }
  public IntStream takeWhile(java.util.function.IntPredicate test) { return keep(inside().takeWhile(one -> test.test(one))); }
  public IntStream dropWhile(java.util.function.IntPredicate test) { return keep(inside().dropWhile(one -> test.test(one))); }
  public void forEach(java.util.function.IntConsumer action) { inside().forEach(one -> action.accept(one)); }
  public void forEachOrdered(java.util.function.IntConsumer action) { inside().forEachOrdered(one -> action.accept(one)); }
  public <R> R collect(java.util.function.Supplier<R> maker, java.util.function.ObjIntConsumer<R> add, java.util.function.BiConsumer<R, R> join) { R held = maker.get(); while (each.hasNext()) add.accept(held, each.next()); return held; }
  public int sum() { int sum = 0; while (each.hasNext()) sum += each.next(); return sum; }
  public long count() { return inside().count(); }
  public java.util.OptionalDouble average() { double sum = 0; long count = 0; while (each.hasNext()) { sum += each.next(); count++; } return count == 0 ? java.util.OptionalDouble.empty() : java.util.OptionalDouble.of(sum / count); }
  public java.util.OptionalInt min() { return reduce((a, b) -> Math.min(a, b)); }
  public java.util.OptionalInt max() { return reduce((a, b) -> Math.max(a, b)); }
  public int reduce(int start, java.util.function.IntBinaryOperator by) { int held = start; while (each.hasNext()) held = by.applyAsInt(held, each.next()); return held; }
  public java.util.OptionalInt reduce(java.util.function.IntBinaryOperator by) { if (!each.hasNext()) return java.util.OptionalInt.empty(); int held = each.next(); while (each.hasNext()) held = by.applyAsInt(held, each.next()); return java.util.OptionalInt.of(held); }
  public int[] toArray() { java.util.ArrayList<Integer> all = new java.util.ArrayList<>(); while (each.hasNext()) all.add(each.next()); int[] made = new int[all.size()]; for (int i = 0; i < made.length; i++) made[i] = all.get(i); return made; }
  public boolean anyMatch(java.util.function.IntPredicate test) { return inside().anyMatch(one -> test.test(one)); }
  public boolean allMatch(java.util.function.IntPredicate test) { return inside().allMatch(one -> test.test(one)); }
  public boolean noneMatch(java.util.function.IntPredicate test) { return inside().noneMatch(one -> test.test(one)); }
  public java.util.OptionalInt findFirst() { return each.hasNext() ? java.util.OptionalInt.of(each.next()) : java.util.OptionalInt.empty(); }
  public java.util.OptionalInt findAny() { return findFirst(); }
  public java.util.IntSummaryStatistics summaryStatistics() { java.util.IntSummaryStatistics all = new java.util.IntSummaryStatistics(); while (each.hasNext()) all.accept(each.next()); return all; }
}
final class LongPipe implements LongStream {
  private final java.util.Iterator<Long> each;
  private boolean parallel;
  LongPipe(java.util.Iterator<Long> each) { this.each = each; }
  static LongStream ofArray(long[] all) {
    return new LongPipe(new Pipe.Ahead<Long>() {
      private int at = 0;
      boolean advance() {
        if (at == all.length) return false;
        found = all[at++];
        return true;
      }
    });
  }
  private Stream<Long> inside() {
    Stream<Long> made = new Pipe<Long>(each);
    return parallel ? made.parallel() : made;
  }
  private LongStream keep(Stream<Long> next) {
    LongPipe made = new LongPipe(next.iterator());
    made.parallel = parallel;
    return made;
  }
  public void close() {}
  public java.util.Iterator<Long> iterator() { return each; }
  public LongStream parallel() { parallel = true; return this; }
  public LongStream sequential() { parallel = false; return this; }
  public LongStream filter(java.util.function.LongPredicate test) { return keep(inside().filter(one -> test.test(one))); }
  public LongStream map(java.util.function.LongUnaryOperator by) { return keep(inside().map(one -> by.applyAsLong(one))); }
  public <U> Stream<U> mapToObj(java.util.function.LongFunction<? extends U> by) { return inside().map(one -> by.apply(one)); }
  public IntStream mapToInt(java.util.function.LongToIntFunction by) { return inside().mapToInt(one -> by.applyAsInt(one)); }
  public DoubleStream mapToDouble(java.util.function.LongToDoubleFunction by) { return inside().mapToDouble(one -> by.applyAsDouble(one)); }
  public DoubleStream asDoubleStream() { return inside().mapToDouble(one -> one); }
  public LongStream flatMap(java.util.function.LongFunction<? extends LongStream> by) { return keep(inside().flatMap(one -> by.apply(one).boxed())); }
  public Stream<Long> boxed() { return inside(); }
  public LongStream distinct() { return keep(inside().distinct()); }
  public LongStream sorted() { return keep(inside().sorted()); }
  public LongStream peek(java.util.function.LongConsumer action) { return keep(inside().peek(one -> action.accept(one))); }
  public LongStream limit(long count) { return keep(inside().limit(count)); }
  public LongStream skip(long count) { return keep(inside().skip(count)); }
  public LongStream takeWhile(java.util.function.LongPredicate test) { return keep(inside().takeWhile(one -> test.test(one))); }
  public LongStream dropWhile(java.util.function.LongPredicate test) { return keep(inside().dropWhile(one -> test.test(one))); }
  public void forEach(java.util.function.LongConsumer action) { inside().forEach(one -> action.accept(one)); }
  public void forEachOrdered(java.util.function.LongConsumer action) { inside().forEachOrdered(one -> action.accept(one)); }
  public <R> R collect(java.util.function.Supplier<R> maker, java.util.function.ObjLongConsumer<R> add, java.util.function.BiConsumer<R, R> join) { R held = maker.get(); while (each.hasNext()) add.accept(held, each.next()); return held; }
  public long sum() { long sum = 0; while (each.hasNext()) sum += each.next(); return sum; }
  public long count() { return inside().count(); }
  public java.util.OptionalDouble average() { double sum = 0; long count = 0; while (each.hasNext()) { sum += each.next(); count++; } return count == 0 ? java.util.OptionalDouble.empty() : java.util.OptionalDouble.of(sum / count); }
  public java.util.OptionalLong min() { return reduce((a, b) -> Math.min(a, b)); }
  public java.util.OptionalLong max() { return reduce((a, b) -> Math.max(a, b)); }
  public long reduce(long start, java.util.function.LongBinaryOperator by) { long held = start; while (each.hasNext()) held = by.applyAsLong(held, each.next()); return held; }
  public java.util.OptionalLong reduce(java.util.function.LongBinaryOperator by) { if (!each.hasNext()) return java.util.OptionalLong.empty(); long held = each.next(); while (each.hasNext()) held = by.applyAsLong(held, each.next()); return java.util.OptionalLong.of(held); }
  public long[] toArray() { java.util.ArrayList<Long> all = new java.util.ArrayList<>(); while (each.hasNext()) all.add(each.next()); long[] made = new long[all.size()]; for (int i = 0; i < made.length; i++) made[i] = all.get(i); return made; }
  public boolean anyMatch(java.util.function.LongPredicate test) { return inside().anyMatch(one -> test.test(one)); }
  public boolean allMatch(java.util.function.LongPredicate test) { return inside().allMatch(one -> test.test(one)); }
  public boolean noneMatch(java.util.function.LongPredicate test) { return inside().noneMatch(one -> test.test(one)); }
  public java.util.OptionalLong findFirst() { return each.hasNext() ? java.util.OptionalLong.of(each.next()) : java.util.OptionalLong.empty(); }
  public java.util.OptionalLong findAny() { return findFirst(); }
  public java.util.LongSummaryStatistics summaryStatistics() { java.util.LongSummaryStatistics all = new java.util.LongSummaryStatistics(); while (each.hasNext()) all.accept(each.next()); return all; }
}
final class DoublePipe implements DoubleStream {
  private final java.util.Iterator<Double> each;
  private boolean parallel;
  DoublePipe(java.util.Iterator<Double> each) { this.each = each; }
  static DoubleStream ofArray(double[] all) {
    return new DoublePipe(new Pipe.Ahead<Double>() {
      private int at = 0;
      boolean advance() {
        if (at == all.length) return false;
        found = all[at++];
        return true;
      }
    });
  }
  private Stream<Double> inside() {
    Stream<Double> made = new Pipe<Double>(each);
    return parallel ? made.parallel() : made;
  }
  private DoubleStream keep(Stream<Double> next) {
    DoublePipe made = new DoublePipe(next.iterator());
    made.parallel = parallel;
    return made;
  }
  public void close() {}
  public java.util.Iterator<Double> iterator() { return each; }
  public DoubleStream parallel() { parallel = true; return this; }
  public DoubleStream sequential() { parallel = false; return this; }
  public DoubleStream filter(java.util.function.DoublePredicate test) { return keep(inside().filter(one -> test.test(one))); }
  public DoubleStream map(java.util.function.DoubleUnaryOperator by) { return keep(inside().map(one -> by.applyAsDouble(one))); }
  public <U> Stream<U> mapToObj(java.util.function.DoubleFunction<? extends U> by) { return inside().map(one -> by.apply(one)); }
  public IntStream mapToInt(java.util.function.DoubleToIntFunction by) { return inside().mapToInt(one -> by.applyAsInt(one)); }
  public LongStream mapToLong(java.util.function.DoubleToLongFunction by) { return inside().mapToLong(one -> by.applyAsLong(one)); }
  public DoubleStream flatMap(java.util.function.DoubleFunction<? extends DoubleStream> by) { return keep(inside().flatMap(one -> by.apply(one).boxed())); }
  public Stream<Double> boxed() { return inside(); }
  public DoubleStream distinct() { return keep(inside().distinct()); }
  public DoubleStream sorted() { return keep(inside().sorted()); }
  public DoubleStream peek(java.util.function.DoubleConsumer action) { return keep(inside().peek(one -> action.accept(one))); }
  public DoubleStream limit(long count) { return keep(inside().limit(count)); }
  public DoubleStream skip(long count) { return keep(inside().skip(count)); }
  public DoubleStream takeWhile(java.util.function.DoublePredicate test) { return keep(inside().takeWhile(one -> test.test(one))); }
  public DoubleStream dropWhile(java.util.function.DoublePredicate test) { return keep(inside().dropWhile(one -> test.test(one))); }
  public void forEach(java.util.function.DoubleConsumer action) { inside().forEach(one -> action.accept(one)); }
  public void forEachOrdered(java.util.function.DoubleConsumer action) { inside().forEachOrdered(one -> action.accept(one)); }
  public <R> R collect(java.util.function.Supplier<R> maker, java.util.function.ObjDoubleConsumer<R> add, java.util.function.BiConsumer<R, R> join) { R held = maker.get(); while (each.hasNext()) add.accept(held, each.next()); return held; }
  public double sum() { double sum = 0; while (each.hasNext()) sum += each.next(); return sum; }
  public long count() { return inside().count(); }
  public java.util.OptionalDouble average() { double sum = 0; long count = 0; while (each.hasNext()) { sum += each.next(); count++; } return count == 0 ? java.util.OptionalDouble.empty() : java.util.OptionalDouble.of(sum / count); }
  public java.util.OptionalDouble min() { return reduce((a, b) -> Math.min(a, b)); }
  public java.util.OptionalDouble max() { return reduce((a, b) -> Math.max(a, b)); }
  public double reduce(double start, java.util.function.DoubleBinaryOperator by) { double held = start; while (each.hasNext()) held = by.applyAsDouble(held, each.next()); return held; }
  public java.util.OptionalDouble reduce(java.util.function.DoubleBinaryOperator by) { if (!each.hasNext()) return java.util.OptionalDouble.empty(); double held = each.next(); while (each.hasNext()) held = by.applyAsDouble(held, each.next()); return java.util.OptionalDouble.of(held); }
  public double[] toArray() { java.util.ArrayList<Double> all = new java.util.ArrayList<>(); while (each.hasNext()) all.add(each.next()); double[] made = new double[all.size()]; for (int i = 0; i < made.length; i++) made[i] = all.get(i); return made; }
  public boolean anyMatch(java.util.function.DoublePredicate test) { return inside().anyMatch(one -> test.test(one)); }
  public boolean allMatch(java.util.function.DoublePredicate test) { return inside().allMatch(one -> test.test(one)); }
  public boolean noneMatch(java.util.function.DoublePredicate test) { return inside().noneMatch(one -> test.test(one)); }
  public java.util.OptionalDouble findFirst() { return each.hasNext() ? java.util.OptionalDouble.of(each.next()) : java.util.OptionalDouble.empty(); }
  public java.util.OptionalDouble findAny() { return findFirst(); }
  public java.util.DoubleSummaryStatistics summaryStatistics() { java.util.DoubleSummaryStatistics all = new java.util.DoubleSummaryStatistics(); while (each.hasNext()) all.accept(each.next()); return all; }
}
`
