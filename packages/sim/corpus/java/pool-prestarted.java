//> "2 2\nfalse\n[true, true]\n" exited
// Core threads started before there is work; they go when they may and have nothing to do.
import java.util.*;
import java.util.concurrent.*;
public class Main {
    public static void main(String[] args) throws InterruptedException {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(2, 2, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        pool.prestartAllCoreThreads();
        System.out.println(pool.getPoolSize() + " " + pool.getLargestPoolSize());
        System.out.println(pool.prestartCoreThread());
        List<Boolean> done = new ArrayList<>();
        Callable<Integer> quick = () -> 1;
        for (Future<Integer> one : pool.invokeAll(List.of(quick, quick), 1, TimeUnit.MINUTES)) done.add(one.isDone());
        System.out.println(done);
        pool.shutdown();
    }
}
