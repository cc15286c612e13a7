// Two pieces of work in a pool; the results are asked for in one order, whatever order they were done in.
//> outcomes 2
import java.util.concurrent.*;

public class Main {
    static int work(int n) {
        System.out.println("working on " + n);
        return n * n;
    }

    public static void main(String[] args) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = pool.submit(() -> work(3));
            Future<Integer> other = pool.submit(() -> work(4));
            System.out.println("sum " + (one.get() + other.get()));
        }
    }
}
