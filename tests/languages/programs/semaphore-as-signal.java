// A permit that is given only after the work: the second line never comes first.
//> outcomes 2
import java.util.concurrent.Semaphore;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        var done = new Semaphore(0);
        var t = new Thread(() -> {
            System.out.println("worked");
            done.release();
            System.out.println("resting");
        });
        t.start();
        done.acquire();
        System.out.println("going on");
        t.join();
    }
}
