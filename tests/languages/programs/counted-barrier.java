// A barrier of one's own: a counter, and a door that the last one opens.
//> outcomes 4
import java.util.concurrent.Semaphore;

public class Main {
    static final Semaphore door = new Semaphore(0);
    static int count = 0;

    static synchronized boolean arrive() {
        return ++count == 2;
    }

    static void work(String name) {
        System.out.println("before " + name);
        if (arrive()) door.release();
        door.acquireUninterruptibly();
        door.release();
        System.out.println("after " + name);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> work("a"));
        Thread b = new Thread(() -> work("b"));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
