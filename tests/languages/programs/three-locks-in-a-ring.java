// Three threads, each holding one lock and wanting the next: only all three together are stuck.
//> outcomes 7
public class Main {
    static final Object[] locks = {new Object(), new Object(), new Object()};

    static void work(int i) {
        synchronized (locks[i]) {
            synchronized (locks[(i + 1) % 3]) {
                System.out.println(i);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int me = i;
            threads[i] = new Thread(() -> work(me));
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }
}
