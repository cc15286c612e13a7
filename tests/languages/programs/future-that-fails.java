// An exception waits in the future and comes out where the result is asked for.
//> outcomes 1
import java.util.List;
import java.util.concurrent.*;

public class Main {
    static int work(int n) {
        if (n > 1) throw new IllegalArgumentException("too much");
        return n;
    }

    public static void main(String[] args) throws InterruptedException {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> futures = List.of(pool.submit(() -> work(1)), pool.submit(() -> work(2)));
            for (Future<Integer> future : futures) {
                try {
                    System.out.println("got " + future.get());
                } catch (ExecutionException problem) {
                    System.out.println("failed: " + problem.getCause().getMessage());
                }
            }
        }
    }
}
