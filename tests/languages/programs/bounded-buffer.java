// A buffer for one piece, made of a condition: the maker runs at most one piece ahead.
//> outcomes 1
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Main {
    static final List<Integer> buffer = new ArrayList<>();
    static final ReentrantLock lock = new ReentrantLock();
    static final Condition room = lock.newCondition();

    static void make() {
        for (int i = 0; i < 3; i++) {
            lock.lock();
            try {
                while (buffer.size() == 1) room.awaitUninterruptibly();
                buffer.add(i);
                System.out.println("made " + i);
                room.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    static void use() {
        for (int i = 0; i < 3; i++) {
            lock.lock();
            try {
                while (buffer.isEmpty()) room.awaitUninterruptibly();
                System.out.println("used " + buffer.remove(0));
                room.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(Main::make);
        Thread b = new Thread(Main::use);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
