//> "5 true\njava.lang.IllegalStateException failed\ntrue true\n6\n" exited
// A pool of tasks that split takes plain ones too, and hands back a task.
import java.util.Arrays;
import java.util.concurrent.*;
public class Main {
    public static void main(String[] args) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        ForkJoinTask<Integer> five = pool.submit(() -> 5);
        System.out.println(five.get() + " " + five.isCompletedNormally());
        Callable<Integer> failing = () -> { throw new IllegalStateException("failed"); };
        try { pool.submit(failing).join(); } catch (IllegalStateException e) { System.out.println(e.getClass().getName() + " failed"); }
        ForkJoinTask<String> never = ForkJoinTask.adapt(() -> "never");
        System.out.println(never.cancel(true) + " " + never.isCancelled());
        int[] all = { 3, 1, 2 };
        Arrays.parallelSort(all);
        Arrays.parallelPrefix(all, Integer::sum);
        System.out.println(all[2]);
        pool.shutdown();
    }
}
