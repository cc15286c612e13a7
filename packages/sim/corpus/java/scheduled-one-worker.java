//> "2\nA on pool-1-thread-1\nB on pool-1-thread-1\nat most 1\n" exited
//> "2\nB on pool-1-thread-1\nA on pool-1-thread-1\nat most 1\n" exited
//> "1\nA on pool-1-thread-1\nB on pool-1-thread-1\nat most 1\n" exited
//> "1\nB on pool-1-thread-1\nA on pool-1-thread-1\nat most 1\n" exited
//> "0\nA on pool-1-thread-1\nB on pool-1-thread-1\nat most 1\n" exited
//> "0\nB on pool-1-thread-1\nA on pool-1-thread-1\nat most 1\n" exited
// One worker runs the tasks of its pool one after the other, under its one name.
import java.util.concurrent.*;
public class Main {
    static int inside, worst;
    static final StringBuffer said = new StringBuffer();
    static void work(String name) {
        worst = Math.max(worst, ++inside);
        said.append(name + " on " + Thread.currentThread().getName() + "\n");
        inside--;
    }
    public static void main(String[] args) throws InterruptedException {
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1);
        pool.schedule(() -> work("A"), 10, TimeUnit.MILLISECONDS);
        pool.schedule(() -> work("B"), 10, TimeUnit.MILLISECONDS);
        System.out.println(pool.getQueue().size());
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        System.out.print(said);
        System.out.println("at most " + worst);
    }
}
