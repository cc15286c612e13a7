// Each read and each write of a volatile is indivisible, the two together are not: additions get lost all the same.
//> outcomes 3
public class Main {
    static volatile int x = 0;

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                int seen = x;
                x = seen + 1;
            });
            threads[i].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(x);
    }
}
