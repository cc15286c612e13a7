// Each thread has a lock of its own: they do not keep each other out.
//> outcomes 3
public class Main {
    static int x = 0;

    static void add(Object lock, int by) {
        synchronized (lock) {
            x = x + by;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Object one = new Object(), other = new Object();
        Thread a = new Thread(() -> add(one, 1));
        Thread b = new Thread(() -> add(other, 2));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println("x is " + x);
    }
}
