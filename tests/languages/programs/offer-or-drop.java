// What does not fit at once is dropped.
//> outcomes 24
import java.util.concurrent.ArrayBlockingQueue;

public class Main {
    static final ArrayBlockingQueue<String> q = new ArrayBlockingQueue<>(1);

    static void offer(String name) {
        System.out.println(name + (q.offer(name) ? " kept" : " dropped"));
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> offer("a"));
        Thread b = new Thread(() -> offer("b"));
        a.start();
        b.start();
        System.out.println("first is " + q.take());
        a.join();
        b.join();
    }
}
