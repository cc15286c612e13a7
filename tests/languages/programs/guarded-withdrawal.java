// Check and act under one lock: only one of the two gets the money.
//> outcomes 4
import java.util.ArrayList;
import java.util.List;

public class Main {
    static int balance = 100;

    static synchronized boolean take(int amount) {
        if (balance < amount) {
            System.out.println("refused " + amount);
            return false;
        }
        balance -= amount;
        return true;
    }

    public static void main(String[] args) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int amount : new int[] {80, 50}) {
            threads.add(new Thread(() -> {
                if (take(amount)) System.out.println("took " + amount);
            }));
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println("left " + balance);
    }
}
