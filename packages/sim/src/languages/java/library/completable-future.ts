/** java.util.concurrent: completable futures. */
export const COMPLETABLE = String.raw`
public interface CompletionStage<T> {
  CompletableFuture<T> toCompletableFuture();
  <U> CompletionStage<U> thenApply(java.util.function.Function<? super T, ? extends U> by);
  CompletionStage<Void> thenAccept(java.util.function.Consumer<? super T> by);
  CompletionStage<Void> thenRun(Runnable by);
  <U> CompletionStage<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> by);
  <U> CompletionStage<U> thenCompose(java.util.function.Function<? super T, ? extends CompletionStage<U>> by);
  <U, V> CompletionStage<V> thenCombine(CompletionStage<? extends U> other, java.util.function.BiFunction<? super T, ? super U, ? extends V> by);
  <U> CompletionStage<U> handle(java.util.function.BiFunction<? super T, Throwable, ? extends U> by);
  CompletionStage<T> whenComplete(java.util.function.BiConsumer<? super T, ? super Throwable> by);
  CompletionStage<T> exceptionally(java.util.function.Function<Throwable, ? extends T> by);
}
public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
  public interface AsynchronousCompletionTask {}
  private final interleave.Gate done = new interleave.Gate(0, "future");
  private T result;
  private Throwable problem;
  private final java.util.ArrayList<Runnable> then = new java.util.ArrayList<>();
  public CompletableFuture() {}
  private boolean finish(T result, Throwable problem) {
    done.touch();
    if (done.value == 1) return false;
    this.result = result;
    this.problem = problem;
    done.value = 1;
    for (int i = then.size() - 1; i >= 0; i--) then.get(i).run();
    return true;
  }
  private void whenDone(Runnable next) {
    done.touch();
    if (done.value == 1) next.run();
    else then.add(next);
  }
  private static Throwable wrapped(Throwable problem) { return problem instanceof CompletionException ? problem : new CompletionException(problem); }
  private static void run(Executor by, Runnable task) {
    if (by == null) task.run();
    else by.execute(task);
  }
  public static <U> CompletableFuture<U> supplyAsync(java.util.function.Supplier<U> task) { return supplyAsync(task, ForkJoinPool.commonPool()); }
  public static <U> CompletableFuture<U> supplyAsync(java.util.function.Supplier<U> task, Executor by) {
    CompletableFuture<U> made = new CompletableFuture<>();
    by.execute(() -> made.complete0(task));
    return made;
  }
  private void complete0(java.util.function.Supplier<? extends T> task) {
    T value;
    try {
      value = task.get();
    } catch (Throwable problem) {
      finish(null, wrapped(problem));
      return;
    }
    finish(value, null);
  }
  public static CompletableFuture<Void> runAsync(Runnable task) { return runAsync(task, ForkJoinPool.commonPool()); }
  public static CompletableFuture<Void> runAsync(Runnable task, Executor by) {
    return supplyAsync(() -> {
      task.run();
      return null;
    }, by);
  }
  public static <U> CompletableFuture<U> completedFuture(U value) {
    CompletableFuture<U> made = new CompletableFuture<>();
    made.finish(value, null);
    return made;
  }
  public static <U> CompletableFuture<U> failedFuture(Throwable problem) {
    CompletableFuture<U> made = new CompletableFuture<>();
    made.finish(null, problem);
    return made;
  }
  public boolean complete(T value) { return finish(value, null); }
  public boolean completeExceptionally(Throwable problem) { return finish(null, java.util.Objects.requireNonNull(problem)); }
  public CompletableFuture<T> completeAsync(java.util.function.Supplier<? extends T> task) { return completeAsync(task, common()); }
  public CompletableFuture<T> completeAsync(java.util.function.Supplier<? extends T> task, Executor by) {
    by.execute(() -> complete0(task));
    return this;
  }
  public static Executor delayedExecutor(long time, TimeUnit unit) { return delayedExecutor(time, unit, common()); }
  public static Executor delayedExecutor(long time, TimeUnit unit, Executor by) {
    return task -> Thread.ofPlatform().daemon(true).name("CompletableFutureDelayScheduler").start(() -> {
      try {
        unit.sleep(time);
      } catch (InterruptedException problem) { }
      by.execute(task);
    });
  }
  public static <U> CompletionStage<U> completedStage(U value) { return completedFuture(value); }
  public static <U> CompletionStage<U> failedStage(Throwable problem) { return failedFuture(problem); }
  public CompletableFuture<T> copy() { return thenApply(value -> value); }
  public Executor defaultExecutor() { return common(); }
  private <U> CompletableFuture<U> next(Executor by, java.util.function.BiConsumer<CompletableFuture<U>, T> action) {
    CompletableFuture<U> made = new CompletableFuture<>();
    whenDone(() -> run(by, () -> {
      if (problem != null) {
        made.finish(null, wrapped(problem));
        return;
      }
      try {
        action.accept(made, result);
      } catch (Throwable thrown) {
        made.finish(null, wrapped(thrown));
      }
    }));
    return made;
  }
  private static Executor common() { return ForkJoinPool.commonPool(); }
  public <U> CompletableFuture<U> thenApply(java.util.function.Function<? super T, ? extends U> by) { return next(null, (made, value) -> made.finish(by.apply(value), null)); }
  public <U> CompletableFuture<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> by) { return thenApplyAsync(by, common()); }
  public <U> CompletableFuture<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> by, Executor on) { return next(on, (made, value) -> made.finish(by.apply(value), null)); }
  public CompletableFuture<Void> thenAccept(java.util.function.Consumer<? super T> by) { return next(null, (made, value) -> { by.accept(value); made.finish(null, null); }); }
  public CompletableFuture<Void> thenAcceptAsync(java.util.function.Consumer<? super T> by) { return thenAcceptAsync(by, common()); }
  public CompletableFuture<Void> thenAcceptAsync(java.util.function.Consumer<? super T> by, Executor on) { return next(on, (made, value) -> { by.accept(value); made.finish(null, null); }); }
  public CompletableFuture<Void> thenRun(Runnable by) { return next(null, (made, value) -> { by.run(); made.finish(null, null); }); }
  public CompletableFuture<Void> thenRunAsync(Runnable by) { return thenRunAsync(by, common()); }
  public CompletableFuture<Void> thenRunAsync(Runnable by, Executor on) { return next(on, (made, value) -> { by.run(); made.finish(null, null); }); }
  private <U> void forward(CompletableFuture<U> from, CompletableFuture<U> to) { from.whenDone(() -> to.finish(from.result, from.problem == null ? null : wrapped(from.problem))); }
  public <U> CompletableFuture<U> thenCompose(java.util.function.Function<? super T, ? extends CompletionStage<U>> by) { return next(null, (made, value) -> forward(by.apply(value).toCompletableFuture(), made)); }
  public <U> CompletableFuture<U> thenComposeAsync(java.util.function.Function<? super T, ? extends CompletionStage<U>> by) { return thenComposeAsync(by, common()); }
  public <U> CompletableFuture<U> thenComposeAsync(java.util.function.Function<? super T, ? extends CompletionStage<U>> by, Executor on) { return next(on, (made, value) -> forward(by.apply(value).toCompletableFuture(), made)); }
  public <U, V> CompletableFuture<V> thenCombine(CompletionStage<? extends U> other, java.util.function.BiFunction<? super T, ? super U, ? extends V> by) { return combine(other, by, null); }
  private <U, V> CompletableFuture<V> combine(CompletionStage<? extends U> other, java.util.function.BiFunction<? super T, ? super U, ? extends V> by, Executor on) {
    CompletableFuture<U> second = (CompletableFuture<U>) other.toCompletableFuture();
    CompletableFuture<V> both = new CompletableFuture<>();
    whenDone(() -> second.whenDone(() -> run(on, () -> {
      if (problem != null || second.problem != null) {
        both.finish(null, wrapped(problem != null ? problem : second.problem));
        return;
      }
      try {
        both.finish(by.apply(result, second.result), null);
      } catch (Throwable thrown) {
        both.finish(null, wrapped(thrown));
      }
    })));
    return both;
  }
  public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, java.util.function.BiFunction<? super T, ? super U, ? extends V> by) { return combine(other, by, common()); }
  public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, java.util.function.BiFunction<? super T, ? super U, ? extends V> by, Executor on) { return combine(other, by, on); }
  public <U> CompletableFuture<Void> thenAcceptBoth(CompletionStage<? extends U> other, java.util.function.BiConsumer<? super T, ? super U> by) { return thenCombine(other, (a, b) -> { by.accept(a, b); return null; }); }
  public <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, java.util.function.BiConsumer<? super T, ? super U> by) { return thenAcceptBothAsync(other, by, common()); }
  public <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, java.util.function.BiConsumer<? super T, ? super U> by, Executor on) { return combine(other, (a, b) -> { by.accept(a, b); return null; }, on); }
  public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable by) { return thenCombine(other, (a, b) -> { by.run(); return null; }); }
  public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable by) { return runAfterBothAsync(other, by, common()); }
  public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable by, Executor on) { return combine(other, (a, b) -> { by.run(); return null; }, on); }
  private <U> CompletableFuture<U> either(CompletionStage<? extends U> other) {
    CompletableFuture<U> first = new CompletableFuture<>();
    forward((CompletableFuture<U>) this, first);
    forward((CompletableFuture<U>) other.toCompletableFuture(), first);
    return first;
  }
  public <U> CompletableFuture<U> applyToEither(CompletionStage<? extends T> other, java.util.function.Function<? super T, U> by) { return this.<T>either(other).thenApply(by); }
  public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, java.util.function.Function<? super T, U> by) { return this.<T>either(other).thenApplyAsync(by); }
  public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, java.util.function.Function<? super T, U> by, Executor on) { return this.<T>either(other).thenApplyAsync(by, on); }
  public CompletableFuture<Void> acceptEither(CompletionStage<? extends T> other, java.util.function.Consumer<? super T> by) { return this.<T>either(other).thenAccept(by); }
  public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, java.util.function.Consumer<? super T> by) { return this.<T>either(other).thenAcceptAsync(by); }
  public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, java.util.function.Consumer<? super T> by, Executor on) { return this.<T>either(other).thenAcceptAsync(by, on); }
  public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable by) { return this.<Object>either(other).thenRun(by); }
  public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable by) { return this.<Object>either(other).thenRunAsync(by); }
  public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable by, Executor on) { return this.<Object>either(other).thenRunAsync(by, on); }
  public <U> CompletableFuture<U> handle(java.util.function.BiFunction<? super T, Throwable, ? extends U> by) { return handleOn(null, by); }
  public <U> CompletableFuture<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> by) { return handleOn(common(), by); }
  public <U> CompletableFuture<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> by, Executor on) { return handleOn(on, by); }
  private <U> CompletableFuture<U> handleOn(Executor on, java.util.function.BiFunction<? super T, Throwable, ? extends U> by) {
    CompletableFuture<U> made = new CompletableFuture<>();
    whenDone(() -> run(on, () -> {
      try {
        made.finish(by.apply(result, problem), null);
      } catch (Throwable thrown) {
        made.finish(null, wrapped(thrown));
      }
    }));
    return made;
  }
  public CompletableFuture<T> whenComplete(java.util.function.BiConsumer<? super T, ? super Throwable> by) { return whenCompleteAsync(by, null); }
  public CompletableFuture<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> by) { return whenCompleteAsync(by, common()); }
  public CompletableFuture<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> by, Executor on) {
    CompletableFuture<T> made = new CompletableFuture<>();
    whenDone(() -> run(on, () -> {
      try {
        by.accept(result, problem);
      } catch (Throwable thrown) {
        if (problem == null) {
          made.finish(null, wrapped(thrown));
          return;
        }
      }
      made.finish(result, problem == null ? null : wrapped(problem));
    }));
    return made;
  }
  public CompletableFuture<T> exceptionally(java.util.function.Function<Throwable, ? extends T> by) { return handle((value, problem) -> problem == null ? value : by.apply(problem)); }
  public CompletableFuture<T> exceptionallyAsync(java.util.function.Function<Throwable, ? extends T> by) { return handleAsync((value, problem) -> problem == null ? value : by.apply(problem)); }
  public CompletableFuture<T> exceptionallyCompose(java.util.function.Function<Throwable, ? extends CompletionStage<T>> by) {
    return this.<CompletionStage<T>>handle((value, problem) -> problem == null ? this : by.apply(problem)).thenCompose(next -> next);
  }
  public CompletableFuture<T> orTimeout(long time, TimeUnit unit) { late(time, unit, () -> finish(null, new TimeoutException())); return this; }
  public CompletableFuture<T> completeOnTimeout(T value, long time, TimeUnit unit) { late(time, unit, () -> finish(value, null)); return this; }
  private void late(long time, TimeUnit unit, Runnable action) {
    Thread waiter = Thread.ofPlatform().daemon(true).name("CompletableFutureDelayScheduler").unstarted(() -> {
      try {
        if (!done.awaitFor(1, unit.toNanos(time))) action.run();
      } catch (InterruptedException problem) { }
    });
    waiter.start();
  }
  public static CompletableFuture<Void> allOf(CompletableFuture<?>... all) {
    CompletableFuture<Void> made = new CompletableFuture<>();
    int[] left = new int[] { all.length };
    Throwable[] first = new Throwable[1];
    if (all.length == 0) made.finish(null, null);
    for (CompletableFuture<?> one : all) {
      one.whenDone(() -> {
        if (one.problem != null) first[0] = wrapped(one.problem);
        if (--left[0] == 0) made.finish(null, first[0]);
      });
    }
    return made;
  }
  public static CompletableFuture<Object> anyOf(CompletableFuture<?>... all) {
    CompletableFuture<Object> made = new CompletableFuture<>();
    for (CompletableFuture<?> one : all) one.whenDone(() -> made.finish(one.result, one.problem == null ? null : wrapped(one.problem)));
    return made;
  }
  public CompletableFuture<T> toCompletableFuture() { return this; }
  public T join() {
    done.await(1);
    if (problem == null) return result;
    if (problem instanceof CancellationException cancelled) throw cancelled;
    throw (CompletionException) wrapped(problem);
  }
  private T report() throws ExecutionException {
    if (problem == null) return result;
    if (problem instanceof CancellationException cancelled) throw cancelled;
    throw new ExecutionException(problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem);
  }
  public T get() throws InterruptedException, ExecutionException {
    done.awaitInterruptibly(1);
    return report();
  }
  public T get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
    if (!done.awaitFor(1, unit.toNanos(time))) throw new TimeoutException();
    return report();
  }
  public T getNow(T otherwise) {
    done.touch();
    return done.value == 0 ? otherwise : join();
  }
  public boolean isDone() { done.touch(); return done.value == 1; }
  public boolean isCompletedExceptionally() { return isDone() && problem != null; }
  public boolean isCancelled() { return isDone() && problem instanceof CancellationException; }
  public boolean cancel(boolean interrupt) { return finish(null, new CancellationException()) || isCancelled(); }
}
`
