//> "worked\n3\n" exited
// A reference to a method without a value is a Runnable, one with a value a Callable.
import java.util.concurrent.*;
public class Main {
    static void work() { System.out.println("worked"); }
    static int value() { return 3; }
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.submit(Main::work).get();
        System.out.println(pool.submit(Main::value).get());
        pool.shutdown();
    }
}
