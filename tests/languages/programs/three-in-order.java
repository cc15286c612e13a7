// Started in any order, said in one: each waits for the one before.
//> outcomes 1
import java.util.concurrent.CountDownLatch;

public class Main {
    static final CountDownLatch[] events = {new CountDownLatch(0), new CountDownLatch(1), new CountDownLatch(1)};

    static Thread say(int i, String word) {
        return Thread.startVirtualThread(() -> {
            try {
                events[i].await();
                System.out.println(word);
                if (i < 2) events[i + 1].countDown();
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
    }

    public static void main(String[] args) throws InterruptedException {
        Thread c = say(2, "third");
        Thread a = say(0, "first");
        Thread b = say(1, "second");
        a.join();
        b.join();
        c.join();
    }
}
