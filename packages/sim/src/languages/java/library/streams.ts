/** java.util.stream: pull pipelines over iterators, lazy as Java's; the three primitive streams differ only in their types. */
export const STREAMS = String.raw`
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
final class Pipe<T> implements Stream<T> {
  abstract static class Ahead<T> implements java.util.Iterator<T> {
    T found;
    private boolean ready;
    private boolean ended;
    abstract boolean advance();
    public boolean hasNext() {
      if (!ready && !ended) {
        if (advance()) ready = true;
        else ended = true;
      }
      return ready;
    }
    public T next() {
      if (!hasNext()) throw new java.util.NoSuchElementException();
      ready = false;
      return found;
    }
  }
  static final class Late<T> implements java.util.Iterator<T> {
    private final java.util.Collection<T> all;
    private java.util.Iterator<T> each;
    Late(java.util.Collection<T> all) { this.all = all; }
    public boolean hasNext() {
      if (each == null) each = all.iterator();
      return each.hasNext();
    }
    public T next() {
      if (each == null) each = all.iterator();
      return each.next();
    }
  }
  private final java.util.Iterator<T> each;
  private boolean parallel;
  private boolean used;
  Pipe(java.util.Iterator<T> each) { this.each = each; }
  static <T> Stream<T> ofArray(Object[] all) {
    return new Pipe<T>(new Ahead<T>() {
      private int at = 0;
      boolean advance() {
        if (at == all.length) return false;
        found = (T) all[at++];
        return true;
      }
    });
  }
  private java.util.Iterator<T> use() {
    if (used) throw new IllegalStateException("stream has already been operated upon or closed");
    used = true;
    return each;
  }
  private <R> Stream<R> next(java.util.Iterator<R> each) {
    Pipe<R> made = new Pipe<>(each);
    made.parallel = parallel;
    return made;
  }
  public java.util.Iterator<T> iterator() { return use(); }
  public void close() {}
  public Stream<T> parallel() { parallel = true; return this; }
  public Stream<T> sequential() { parallel = false; return this; }
  public Stream<T> unordered() { return this; }
  public Stream<T> onClose(Runnable action) { return this; }
  public boolean isParallel() { return parallel; }
  public Stream<T> filter(java.util.function.Predicate<? super T> test) {
    java.util.Iterator<T> from = use();
    return next(new Ahead<T>() {
      boolean advance() {
        while (from.hasNext()) {
          found = from.next();
          if (test.test(found)) return true;
        }
        return false;
      }
    });
  }
  public <R> Stream<R> map(java.util.function.Function<? super T, ? extends R> by) {
    java.util.Iterator<T> from = use();
    return next(new java.util.Iterator<R>() {
      public boolean hasNext() { return from.hasNext(); }
      public R next() { return by.apply(from.next()); }
    });
  }
  public IntStream mapToInt(java.util.function.ToIntFunction<? super T> by) {
    java.util.Iterator<T> from = use();
    return new IntPipe(new java.util.Iterator<Integer>() {
      public boolean hasNext() { return from.hasNext(); }
      public Integer next() { return by.applyAsInt(from.next()); }
    });
  }
  public LongStream mapToLong(java.util.function.ToLongFunction<? super T> by) {
    java.util.Iterator<T> from = use();
    return new LongPipe(new java.util.Iterator<Long>() {
      public boolean hasNext() { return from.hasNext(); }
      public Long next() { return by.applyAsLong(from.next()); }
    });
  }
  public DoubleStream mapToDouble(java.util.function.ToDoubleFunction<? super T> by) {
    java.util.Iterator<T> from = use();
    return new DoublePipe(new java.util.Iterator<Double>() {
      public boolean hasNext() { return from.hasNext(); }
      public Double next() { return by.applyAsDouble(from.next()); }
    });
  }
  public <R> Stream<R> flatMap(java.util.function.Function<? super T, ? extends Stream<? extends R>> by) {
    java.util.Iterator<T> from = use();
    return next(new Ahead<R>() {
      private java.util.Iterator<? extends R> inner;
      boolean advance() {
        while (inner == null || !inner.hasNext()) {
          if (!from.hasNext()) return false;
          Stream<? extends R> opened = by.apply(from.next());
          inner = opened == null ? null : opened.iterator();
        }
        found = inner.next();
        return true;
      }
    });
  }
  public <R> Stream<R> mapMulti(java.util.function.BiConsumer<? super T, ? super java.util.function.Consumer<R>> by) {
    return flatMap(one -> {
      java.util.ArrayList<R> all = new java.util.ArrayList<>();
      java.util.function.Consumer<R> add = value -> all.add(value);
      by.accept(one, add);
      return all.stream();
    });
  }
  public Stream<T> distinct() {
    java.util.LinkedHashSet<T> seen = new java.util.LinkedHashSet<>();
    return filter(one -> seen.add(one));
  }
  public Stream<T> sorted() { return sorted(null); }
  public Stream<T> sorted(java.util.Comparator<? super T> by) {
    java.util.Iterator<T> from = use();
    return next(new Ahead<T>() {
      private java.util.Iterator<T> inner;
      boolean advance() {
        if (inner == null) {
          java.util.ArrayList<T> all = new java.util.ArrayList<>();
          while (from.hasNext()) all.add(from.next());
          all.sort(by);
          inner = all.iterator();
        }
        if (!inner.hasNext()) return false;
        found = inner.next();
        return true;
      }
    });
  }
  public Stream<T> peek(java.util.function.Consumer<? super T> action) {
    return map(one -> {
      action.accept(one);
      return one;
    });
  }
  public Stream<T> limit(long count) {
    if (count < 0) throw new IllegalArgumentException(Long.toString(count));
    java.util.Iterator<T> from = use();
    return next(new Ahead<T>() {
      private long left = count;
      boolean advance() {
        if (left == 0 || !from.hasNext()) return false;
        left--;
        found = from.next();
        return true;
      }
    });
  }
  public Stream<T> skip(long count) {
    java.util.Iterator<T> from = use();
    return next(new Ahead<T>() {
      private long left = count;
      boolean advance() {
        while (left > 0 && from.hasNext()) {
          left--;
          from.next();
        }
        if (!from.hasNext()) return false;
        found = from.next();
        return true;
      }
    });
  }
  public Stream<T> takeWhile(java.util.function.Predicate<? super T> test) {
    java.util.Iterator<T> from = use();
    return next(new Ahead<T>() {
      private boolean over;
      boolean advance() {
        if (over || !from.hasNext()) return false;
        found = from.next();
        over = !test.test(found);
        return !over;
      }
    });
  }
  public Stream<T> dropWhile(java.util.function.Predicate<? super T> test) {
    boolean[] open = new boolean[1];
    return filter(one -> open[0] || (open[0] = !test.test(one)));
  }
  public void forEach(java.util.function.Consumer<? super T> action) {
    if (parallel) {
      java.util.ArrayList<Runnable> tasks = new java.util.ArrayList<>();
      java.util.Iterator<T> from = use();
      while (from.hasNext()) {
        T one = from.next();
        tasks.add(() -> action.accept(one));
      }
      java.util.concurrent.ForkJoinPool.runAll(tasks);
      return;
    }
    forEachOrdered(action);
  }
  public void forEachOrdered(java.util.function.Consumer<? super T> action) {
    java.util.Iterator<T> from = use();
    while (from.hasNext()) action.accept(from.next());
  }
  private java.util.ArrayList<T> all() {
    java.util.ArrayList<T> made = new java.util.ArrayList<>();
    forEachOrdered(one -> made.add(one));
    return made;
  }
  public Object[] toArray() { return all().toArray(); }
  public <A> A[] toArray(java.util.function.IntFunction<A[]> maker) {
    java.util.ArrayList<T> made = all();
    return made.toArray(maker.apply(made.size()));
  }
  public T reduce(T start, java.util.function.BinaryOperator<T> by) {
    T held = start;
    java.util.Iterator<T> from = use();
    while (from.hasNext()) held = by.apply(held, from.next());
    return held;
  }
  public java.util.Optional<T> reduce(java.util.function.BinaryOperator<T> by) {
    java.util.Iterator<T> from = use();
    if (!from.hasNext()) return java.util.Optional.empty();
    T held = from.next();
    while (from.hasNext()) held = by.apply(held, from.next());
    return java.util.Optional.of(held);
  }
  public <U> U reduce(U start, java.util.function.BiFunction<U, ? super T, U> by, java.util.function.BinaryOperator<U> combine) {
    U held = start;
    java.util.Iterator<T> from = use();
    while (from.hasNext()) held = by.apply(held, from.next());
    return held;
  }
  public <R, A> R collect(Collector<? super T, A, R> by) {
    A held = by.supplier().get();
    java.util.function.BiConsumer<A, ? super T> add = by.accumulator();
    java.util.Iterator<T> from = use();
    while (from.hasNext()) add.accept(held, from.next());
    return by.finisher().apply(held);
  }
  public <R> R collect(java.util.function.Supplier<R> maker, java.util.function.BiConsumer<R, ? super T> add, java.util.function.BiConsumer<R, R> combine) {
    R held = maker.get();
    java.util.Iterator<T> from = use();
    while (from.hasNext()) add.accept(held, from.next());
    return held;
  }
  public java.util.List<T> toList() { return java.util.Collections.unmodifiableList(all()); }
  public java.util.Optional<T> min(java.util.Comparator<? super T> by) { return reduce((a, b) -> by.compare(a, b) <= 0 ? a : b); }
  public java.util.Optional<T> max(java.util.Comparator<? super T> by) { return reduce((a, b) -> by.compare(a, b) >= 0 ? a : b); }
  public long count() {
    long sum = 0;
    java.util.Iterator<T> from = use();
    while (from.hasNext()) {
      from.next();
      sum++;
    }
    return sum;
  }
  public boolean anyMatch(java.util.function.Predicate<? super T> test) {
    java.util.Iterator<T> from = use();
    while (from.hasNext()) if (test.test(from.next())) return true;
    return false;
  }
  public boolean allMatch(java.util.function.Predicate<? super T> test) {
    java.util.Iterator<T> from = use();
    while (from.hasNext()) if (!test.test(from.next())) return false;
    return true;
  }
  public boolean noneMatch(java.util.function.Predicate<? super T> test) { return !anyMatch(test); }
  public java.util.Optional<T> findFirst() {
    java.util.Iterator<T> from = use();
    return from.hasNext() ? java.util.Optional.of(from.next()) : java.util.Optional.empty();
  }
  public java.util.Optional<T> findAny() { return findFirst(); }
}
public interface IntStream extends BaseStream<Integer, IntStream> {
  static IntStream of(int one) { return IntPipe.ofArray(new int[] { one }); }
  static IntStream of(int... all) { return IntPipe.ofArray(all); }
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
public interface LongStream extends BaseStream<Long, LongStream> {
  static LongStream of(long one) { return LongPipe.ofArray(new long[] { one }); }
  static LongStream of(long... all) { return LongPipe.ofArray(all); }
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
public interface DoubleStream extends BaseStream<Double, DoubleStream> {
  static DoubleStream of(double one) { return DoublePipe.ofArray(new double[] { one }); }
  static DoubleStream of(double... all) { return DoublePipe.ofArray(all); }
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
/** What summaryStatistics gives (package java.util). */
export const STATISTICS = String.raw`
public class IntSummaryStatistics implements java.util.function.IntConsumer {
  private long count;
  private long sum;
  private int min = Integer.MAX_VALUE;
  private int max = Integer.MIN_VALUE;
  public IntSummaryStatistics() {}
  public void accept(int value) {
    count++;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  public final long getCount() { return count; }
  public final long getSum() { return sum; }
  public final int getMin() { return min; }
  public final int getMax() { return max; }
  public final double getAverage() { return count == 0 ? 0.0 : (double) sum / count; }
  public String toString() { return String.format("IntSummaryStatistics{count=%d, sum=%d, min=%d, average=%f, max=%d}", count, sum, min, getAverage(), max); }
}
public class LongSummaryStatistics implements java.util.function.LongConsumer {
  private long count;
  private long sum;
  private long min = Long.MAX_VALUE;
  private long max = Long.MIN_VALUE;
  public LongSummaryStatistics() {}
  public void accept(long value) {
    count++;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  public final long getCount() { return count; }
  public final long getSum() { return sum; }
  public final long getMin() { return min; }
  public final long getMax() { return max; }
  public final double getAverage() { return count == 0 ? 0.0 : (double) sum / count; }
  public String toString() { return String.format("LongSummaryStatistics{count=%d, sum=%d, min=%d, average=%f, max=%d}", count, sum, min, getAverage(), max); }
}
public class DoubleSummaryStatistics implements java.util.function.DoubleConsumer {
  private long count;
  private double sum;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;
  public DoubleSummaryStatistics() {}
  public void accept(double value) {
    count++;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  public final long getCount() { return count; }
  public final double getSum() { return sum; }
  public final double getMin() { return min; }
  public final double getMax() { return max; }
  public final double getAverage() { return count == 0 ? 0.0 : (double) sum / count; }
  public String toString() { return String.format("DoubleSummaryStatistics{count=%d, sum=%f, min=%f, average=%f, max=%f}", count, sum, min, getAverage(), max); }
}
`
