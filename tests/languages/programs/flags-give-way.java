// Each raises its flag and enters only if the other's is down: one, or none, gets in; never both.
//> outcomes 6
import java.util.concurrent.atomic.AtomicBoolean;

public class Main {
    static final AtomicBoolean[] flag = {new AtomicBoolean(), new AtomicBoolean()};

    static void enter(int me) {
        flag[me].set(true);
        if (flag[1 - me].get()) System.out.println(me + " gives way");
        else System.out.println(me + " enters");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> enter(0));
        Thread b = new Thread(() -> enter(1));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
