/** java.util.stream: collectors. */
export const COLLECTORS = String.raw`
final class Collecting<T, A, R> implements Collector<T, A, R> {
  private final java.util.function.Supplier<A> supplier;
  private final java.util.function.BiConsumer<A, T> accumulator;
  private final java.util.function.Function<A, R> finisher;
  Collecting(java.util.function.Supplier<A> supplier, java.util.function.BiConsumer<A, T> accumulator, java.util.function.Function<A, R> finisher) {
    this.supplier = supplier;
    this.accumulator = accumulator;
    this.finisher = finisher;
  }
  public java.util.function.Supplier<A> supplier() { return supplier; }
  public java.util.function.BiConsumer<A, T> accumulator() { return accumulator; }
  public java.util.function.BinaryOperator<A> combiner() { return (a, b) -> a; }
  public java.util.function.Function<A, R> finisher() { return finisher; }
}
public final class Collectors {
  private Collectors() {}
  public static <T> Collector<T, ?, java.util.List<T>> toList() { return new Collecting<T, java.util.List<T>, java.util.List<T>>(() -> new java.util.ArrayList<T>(), (all, one) -> all.add(one), all -> all); }
  public static <T> Collector<T, ?, java.util.List<T>> toUnmodifiableList() { return new Collecting<T, java.util.List<T>, java.util.List<T>>(() -> new java.util.ArrayList<T>(), (all, one) -> all.add(one), all -> java.util.List.copyOf(all)); }
  public static <T> Collector<T, ?, java.util.Set<T>> toSet() { return new Collecting<T, java.util.Set<T>, java.util.Set<T>>(() -> new java.util.HashSet<T>(), (all, one) -> all.add(one), all -> all); }
  public static <T> Collector<T, ?, java.util.Set<T>> toUnmodifiableSet() { return new Collecting<T, java.util.Set<T>, java.util.Set<T>>(() -> new java.util.HashSet<T>(), (all, one) -> all.add(one), all -> java.util.Set.copyOf(all)); }
  public static <T, C extends java.util.Collection<T>> Collector<T, ?, C> toCollection(java.util.function.Supplier<C> maker) { return new Collecting<T, C, C>(maker, (all, one) -> all.add(one), all -> all); }
  public static <T, K, U> Collector<T, ?, java.util.Map<K, U>> toMap(java.util.function.Function<? super T, ? extends K> key, java.util.function.Function<? super T, ? extends U> value) {
    return new Collecting<T, java.util.Map<K, U>, java.util.Map<K, U>>(() -> new java.util.HashMap<K, U>(), (all, one) -> {
      K k = key.apply(one);
      U v = java.util.Objects.requireNonNull(value.apply(one));
      U before = all.putIfAbsent(k, v);
      if (before != null) throw new IllegalStateException("Duplicate key " + k + " (attempted merging values " + before + " and " + v + ")");
    }, all -> all);
  }
  public static <T, K, U> Collector<T, ?, java.util.Map<K, U>> toMap(java.util.function.Function<? super T, ? extends K> key, java.util.function.Function<? super T, ? extends U> value, java.util.function.BinaryOperator<U> merge) {
    return new Collecting<T, java.util.Map<K, U>, java.util.Map<K, U>>(() -> new java.util.HashMap<K, U>(), (all, one) -> all.merge(key.apply(one), value.apply(one), merge), all -> all);
  }
  public static <T, K, U, M extends java.util.Map<K, U>> Collector<T, ?, M> toMap(java.util.function.Function<? super T, ? extends K> key, java.util.function.Function<? super T, ? extends U> value, java.util.function.BinaryOperator<U> merge, java.util.function.Supplier<M> maker) {
    return new Collecting<T, M, M>(maker, (all, one) -> all.merge(key.apply(one), value.apply(one), merge), all -> all);
  }
  public static <T, K, U> Collector<T, ?, java.util.concurrent.ConcurrentMap<K, U>> toConcurrentMap(java.util.function.Function<? super T, ? extends K> key, java.util.function.Function<? super T, ? extends U> value) {
    return new Collecting<T, java.util.concurrent.ConcurrentMap<K, U>, java.util.concurrent.ConcurrentMap<K, U>>(() -> new java.util.concurrent.ConcurrentHashMap<K, U>(), (all, one) -> all.put(key.apply(one), value.apply(one)), all -> all);
  }
  public static Collector<CharSequence, ?, String> joining() { return joining("", "", ""); }
  public static Collector<CharSequence, ?, String> joining(CharSequence separator) { return joining(separator, "", ""); }
  public static Collector<CharSequence, ?, String> joining(CharSequence separator, CharSequence prefix, CharSequence suffix) {
    return new Collecting<CharSequence, java.util.StringJoiner, String>(() -> new java.util.StringJoiner(separator, prefix, suffix), (all, one) -> all.add(one), all -> all.toString());
  }
  public static <T, K> Collector<T, ?, java.util.Map<K, java.util.List<T>>> groupingBy(java.util.function.Function<? super T, ? extends K> key) { return groupingBy(key, toList()); }
  public static <T, K, A, D> Collector<T, ?, java.util.Map<K, D>> groupingBy(java.util.function.Function<? super T, ? extends K> key, Collector<? super T, A, D> down) {
    return groupingBy(key, () -> new java.util.HashMap<K, D>(), down);
  }
  public static <T, K, D, A, M extends java.util.Map<K, D>> Collector<T, ?, M> groupingBy(java.util.function.Function<? super T, ? extends K> key, java.util.function.Supplier<M> maker, Collector<? super T, A, D> down) {
    java.util.function.BiConsumer<A, ? super T> add = down.accumulator();
    return new Collecting<T, java.util.LinkedHashMap<K, A>, M>(() -> new java.util.LinkedHashMap<K, A>(), (all, one) -> {
      K k = java.util.Objects.requireNonNull(key.apply(one), "element cannot be mapped to a null key");
      A held = all.get(k);
      if (held == null) {
        held = down.supplier().get();
        all.put(k, held);
      }
      add.accept(held, one);
    }, all -> {
      M made = maker.get();
      for (java.util.Map.Entry<K, A> one : all.entrySet()) made.put(one.getKey(), down.finisher().apply(one.getValue()));
      return made;
    });
  }
  public static <T> Collector<T, ?, java.util.Map<Boolean, java.util.List<T>>> partitioningBy(java.util.function.Predicate<? super T> test) { return partitioningBy(test, toList()); }
  public static <T, D, A> Collector<T, ?, java.util.Map<Boolean, D>> partitioningBy(java.util.function.Predicate<? super T> test, Collector<? super T, A, D> down) {
    java.util.function.BiConsumer<A, ? super T> add = down.accumulator();
    return new Collecting<T, java.util.ArrayList<A>, java.util.Map<Boolean, D>>(() -> {
      java.util.ArrayList<A> two = new java.util.ArrayList<>();
      two.add(down.supplier().get());
      two.add(down.supplier().get());
      return two;
    }, (two, one) -> add.accept(two.get(test.test(one) ? 1 : 0), one), two -> {
      java.util.Map<Boolean, D> made = new java.util.LinkedHashMap<>();
      made.put(false, down.finisher().apply(two.get(0)));
      made.put(true, down.finisher().apply(two.get(1)));
      return made;
    });
  }
  public static <T> Collector<T, ?, Long> counting() { return new Collecting<T, long[], Long>(() -> new long[1], (sum, one) -> sum[0]++, sum -> sum[0]); }
  public static <T> Collector<T, ?, Integer> summingInt(java.util.function.ToIntFunction<? super T> by) { return new Collecting<T, int[], Integer>(() -> new int[1], (sum, one) -> sum[0] += by.applyAsInt(one), sum -> sum[0]); }
  public static <T> Collector<T, ?, Long> summingLong(java.util.function.ToLongFunction<? super T> by) { return new Collecting<T, long[], Long>(() -> new long[1], (sum, one) -> sum[0] += by.applyAsLong(one), sum -> sum[0]); }
  public static <T> Collector<T, ?, Double> summingDouble(java.util.function.ToDoubleFunction<? super T> by) { return new Collecting<T, double[], Double>(() -> new double[1], (sum, one) -> sum[0] += by.applyAsDouble(one), sum -> sum[0]); }
  public static <T> Collector<T, ?, Double> averagingInt(java.util.function.ToIntFunction<? super T> by) { return averagingDouble(one -> by.applyAsInt(one)); }
  public static <T> Collector<T, ?, Double> averagingLong(java.util.function.ToLongFunction<? super T> by) { return averagingDouble(one -> by.applyAsLong(one)); }
  public static <T> Collector<T, ?, Double> averagingDouble(java.util.function.ToDoubleFunction<? super T> by) {
    return new Collecting<T, double[], Double>(() -> new double[2], (sum, one) -> { sum[0] += by.applyAsDouble(one); sum[1]++; }, sum -> sum[1] == 0 ? 0.0 : sum[0] / sum[1]);
  }
  public static <T, U, A, R> Collector<T, ?, R> mapping(java.util.function.Function<? super T, ? extends U> by, Collector<? super U, A, R> down) {
    java.util.function.BiConsumer<A, ? super U> add = down.accumulator();
    return new Collecting<T, A, R>(down.supplier(), (all, one) -> add.accept(all, by.apply(one)), down.finisher());
  }
  public static <T, A, R> Collector<T, ?, R> filtering(java.util.function.Predicate<? super T> test, Collector<? super T, A, R> down) {
    java.util.function.BiConsumer<A, ? super T> add = down.accumulator();
    return new Collecting<T, A, R>(down.supplier(), (all, one) -> { if (test.test(one)) add.accept(all, one); }, down.finisher());
  }
  public static <T, A, R, RR> Collector<T, A, RR> collectingAndThen(Collector<T, A, R> down, java.util.function.Function<R, RR> then) {
    return new Collecting<T, A, RR>(down.supplier(), down.accumulator(), all -> then.apply(down.finisher().apply(all)));
  }
  public static <T> Collector<T, ?, java.util.Optional<T>> minBy(java.util.Comparator<? super T> by) { return reducing((a, b) -> by.compare(a, b) <= 0 ? a : b); }
  public static <T> Collector<T, ?, java.util.Optional<T>> maxBy(java.util.Comparator<? super T> by) { return reducing((a, b) -> by.compare(a, b) >= 0 ? a : b); }
  public static <T> Collector<T, ?, java.util.Optional<T>> reducing(java.util.function.BinaryOperator<T> by) {
    return new Collecting<T, Object[], java.util.Optional<T>>(() -> new Object[1], (held, one) -> held[0] = held[0] == null ? one : by.apply((T) held[0], one), held -> java.util.Optional.ofNullable((T) held[0]));
  }
  public static <T> Collector<T, ?, T> reducing(T start, java.util.function.BinaryOperator<T> by) {
    return new Collecting<T, Object[], T>(() -> new Object[] { start }, (held, one) -> held[0] = by.apply((T) held[0], one), held -> (T) held[0]);
  }
  public static <T, U> Collector<T, ?, U> reducing(U start, java.util.function.Function<? super T, ? extends U> map, java.util.function.BinaryOperator<U> by) {
    return new Collecting<T, Object[], U>(() -> new Object[] { start }, (held, one) -> held[0] = by.apply((U) held[0], map.apply(one)), held -> (U) held[0]);
  }
  public static <T, U, A, R> Collector<T, ?, R> flatMapping(java.util.function.Function<? super T, ? extends Stream<? extends U>> by, Collector<? super U, A, R> down) {
    java.util.function.BiConsumer<A, ? super U> add = down.accumulator();
    return new Collecting<T, A, R>(down.supplier(), (all, one) -> ((Stream<U>) by.apply(one)).forEach(each -> add.accept(all, each)), down.finisher());
  }
  public static <T, A, B, R1, R2, R> Collector<T, ?, R> teeing(Collector<? super T, A, R1> first, Collector<? super T, B, R2> second, java.util.function.BiFunction<? super R1, ? super R2, R> join) {
    java.util.function.BiConsumer<A, ? super T> addFirst = first.accumulator();
    java.util.function.BiConsumer<B, ? super T> addSecond = second.accumulator();
    return new Collecting<T, Object[], R>(() -> new Object[] { first.supplier().get(), second.supplier().get() }, (held, one) -> {
      addFirst.accept((A) held[0], one);
      addSecond.accept((B) held[1], one);
    }, held -> join.apply(first.finisher().apply((A) held[0]), second.finisher().apply((B) held[1])));
  }
  public static <T> Collector<T, ?, java.util.IntSummaryStatistics> summarizingInt(java.util.function.ToIntFunction<? super T> by) { return new Collecting<T, java.util.IntSummaryStatistics, java.util.IntSummaryStatistics>(() -> new java.util.IntSummaryStatistics(), (all, one) -> all.accept(by.applyAsInt(one)), all -> all); }
  public static <T> Collector<T, ?, java.util.LongSummaryStatistics> summarizingLong(java.util.function.ToLongFunction<? super T> by) { return new Collecting<T, java.util.LongSummaryStatistics, java.util.LongSummaryStatistics>(() -> new java.util.LongSummaryStatistics(), (all, one) -> all.accept(by.applyAsLong(one)), all -> all); }
  public static <T> Collector<T, ?, java.util.DoubleSummaryStatistics> summarizingDouble(java.util.function.ToDoubleFunction<? super T> by) { return new Collecting<T, java.util.DoubleSummaryStatistics, java.util.DoubleSummaryStatistics>(() -> new java.util.DoubleSummaryStatistics(), (all, one) -> all.accept(by.applyAsDouble(one)), all -> all); }
  public static <T, K, U> Collector<T, ?, java.util.Map<K, U>> toUnmodifiableMap(java.util.function.Function<? super T, ? extends K> key, java.util.function.Function<? super T, ? extends U> value) { return collectingAndThen(toMap(key, value), all -> java.util.Collections.unmodifiableMap(all)); }
  public static <T, K> Collector<T, ?, java.util.concurrent.ConcurrentMap<K, java.util.List<T>>> groupingByConcurrent(java.util.function.Function<? super T, ? extends K> key) { return groupingBy(key, () -> new java.util.concurrent.ConcurrentHashMap<K, java.util.List<T>>(), toList()); }
  public static <T, K, A, D> Collector<T, ?, java.util.concurrent.ConcurrentMap<K, D>> groupingByConcurrent(java.util.function.Function<? super T, ? extends K> key, Collector<? super T, A, D> down) { return groupingBy(key, () -> new java.util.concurrent.ConcurrentHashMap<K, D>(), down); }
}
`
