// Each hands the greater of its own number and what it got to the next: the greatest number comes round.
//> outcomes 1
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.*;

public class Main {
    static final int N = 3;
    static final List<BlockingQueue<Integer>> inboxes = new ArrayList<>();
    static final int[] numbers = {4, 9, 7};

    static void station(int i) {
        try {
            int best = numbers[i];
            for (int round = 1; round < N; round++) {
                inboxes.get((i + 1) % N).put(best);
                best = Math.max(best, inboxes.get(i).take());
            }
            if (best == numbers[i]) System.out.println("leader is " + i);
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        for (int i = 0; i < N; i++) inboxes.add(new LinkedBlockingQueue<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < N; i++) {
            int me = i;
            threads.add(new Thread(() -> station(me)));
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }
}
