/** java.util.stream: how a stream of objects runs. */
export const STREAM_PIPE = String.raw`
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
`
