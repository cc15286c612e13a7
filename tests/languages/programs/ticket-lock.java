// Numbers are drawn and called in order; who draws first goes first.
//> outcomes 2
import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    static final AtomicInteger drawn = new AtomicInteger();
    static int called = 0;
    static final Object call = new Object();

    static void enter(String name) {
        int mine = drawn.getAndIncrement();
        synchronized (call) {
            while (called != mine) {
                try {
                    call.wait();
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
        System.out.println(name + " has " + mine);
        synchronized (call) {
            called++;
            call.notifyAll();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> enter("a"));
        Thread b = new Thread(() -> enter("b"));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
