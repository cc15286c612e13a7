// Two numbers written by two threads, watched by two others in opposite orders: both watchers agree on which came first.
//> outcomes 15
public class Main {
    static volatile int x = 0, y = 0;
    static int a, b, c, d;

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = {
            new Thread(() -> x = 1),
            new Thread(() -> y = 1),
            new Thread(() -> {
                a = x;
                b = y;
            }),
            new Thread(() -> {
                c = y;
                d = x;
            }),
        };
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.printf("%d %d %d %d%n", a, b, c, d);
    }
}
