// One stop word too few for two workers: one of them waits for ever.
//> outcomes 2
import java.util.concurrent.LinkedBlockingQueue;

public class Main {
    static final LinkedBlockingQueue<String> q = new LinkedBlockingQueue<>();

    static void worker(String name) {
        try {
            for (String job = q.take(); !job.equals("stop"); job = q.take()) System.out.println(name + " " + job);
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> worker("a")), b = new Thread(() -> worker("b"));
        a.start();
        b.start();
        q.put("job");
        q.put("stop");
        a.join();
        b.join();
    }
}
