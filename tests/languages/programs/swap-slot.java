// Two put their word into a slot and take out what was there.
//> outcomes 4
import java.util.concurrent.atomic.AtomicReference;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        AtomicReference<String> slot = new AtomicReference<>("empty");
        Thread a = new Thread(() -> System.out.println("one for " + slot.getAndSet("one")));
        Thread b = new Thread(() -> System.out.println("two for " + slot.getAndSet("two")));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println("left " + slot.get());
    }
}
