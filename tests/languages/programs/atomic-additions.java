// Adding as one indivisible operation: nothing gets lost.
//> outcomes 2
import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger x = new AtomicInteger();
        Runnable work = () -> System.out.println("now " + x.incrementAndGet());
        Thread a = new Thread(work), b = new Thread(work);
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println("end " + x.get());
    }
}
