// Each looks before it writes: both can see nothing, never can both see what the other wrote.
//> outcomes 3
import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger x = new AtomicInteger(), y = new AtomicInteger();
        int[] seen = new int[2];
        Thread a = new Thread(() -> {
            seen[0] = y.get();
            x.set(1);
        });
        Thread b = new Thread(() -> {
            seen[1] = x.get();
            y.set(1);
        });
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(seen[0] + " " + seen[1]);
    }
}
