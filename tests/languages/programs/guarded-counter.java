// A lock around every addition: nothing gets lost.
//> outcomes 1
public class Main {
    static int x = 0;
    static final Object lock = new Object();

    static void add() {
        for (int i = 0; i < 2; i++) {
            synchronized (lock) {
                x++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) threads[i] = new Thread(Main::add);
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println(x);
    }
}
