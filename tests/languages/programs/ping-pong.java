// Two hand a ball to and fro: one order.
//> outcomes 1
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class Main {
    static void play(String name, BlockingQueue<Integer> mine, BlockingQueue<Integer> theirs) {
        try {
            for (int i = 0; i < 3; i++) {
                int ball = mine.take();
                System.out.println(name + " " + ball);
                theirs.put(ball + 1);
            }
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Integer> toA = new ArrayBlockingQueue<>(1), toB = new ArrayBlockingQueue<>(1);
        Thread a = new Thread(() -> play("ping", toA, toB));
        Thread b = new Thread(() -> play("pong", toB, toA));
        a.start();
        b.start();
        toA.put(1);
        a.join();
        b.join();
        System.out.println("last " + toA.take());
    }
}
