// Two at a table with two forks, each taking the one on their left first.
//> outcomes 3
import java.util.concurrent.locks.*;

public class Main {
    static final Lock[] forks = {new ReentrantLock(), new ReentrantLock()};

    static void dine(int i) {
        Lock first = forks[i], second = forks[1 - i];
        first.lock();
        second.lock();
        System.out.println("philosopher " + i + " eats");
        second.unlock();
        first.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] diners = new Thread[2];
        for (int i = 0; i < 2; i++) {
            final int seat = i;
            diners[i] = new Thread(() -> dine(seat));
        }
        for (Thread d : diners) d.start();
        for (Thread d : diners) d.join();
        System.out.println("all have eaten");
    }
}
