// Two locks in opposite orders: they can end up waiting for each other.
//> outcomes 3
public class Main {
    static final Object left = new Object();
    static final Object right = new Object();

    static void work(Object first, Object second, String name) {
        synchronized (first) {
            synchronized (second) {
                System.out.println(name);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> work(left, right, "a"));
        Thread b = new Thread(() -> work(right, left, "b"));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println("done");
    }
}
