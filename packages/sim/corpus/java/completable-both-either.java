//> "7\nboth\n5\neither 3\n[IllegalStateException]\nrescued\n" exited
// Stages that wait for two, or for one of two; a failure on either side.
import java.util.concurrent.*;
public class Main {
    public static void main(String[] args) {
        CompletableFuture<Integer> three = CompletableFuture.supplyAsync(() -> 3), four = CompletableFuture.completedFuture(4);
        System.out.println(three.thenCombineAsync(four, Integer::sum).join());
        three.runAfterBoth(four, () -> System.out.println("both")).join();
        System.out.println(four.applyToEither(new CompletableFuture<Integer>(), x -> x + 1).join());
        new CompletableFuture<Integer>().acceptEither(three, x -> System.out.println("either " + x)).join();
        CompletableFuture<Integer> fails = CompletableFuture.failedFuture(new IllegalStateException());
        System.out.println(four.thenCombine(fails, Integer::sum).handle((x, t) -> "[" + t.getCause().getClass().getSimpleName() + "]").join());
        System.out.println(fails.exceptionallyCompose(t -> CompletableFuture.completedFuture(0)).thenApply(x -> x == 0 ? "rescued" : "?").join());
    }
}
