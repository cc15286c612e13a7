// A thread that fails catches it itself; the lock is given back on the way out.
//> outcomes 2
public class Main {
    static final Object lock = new Object();

    static void divide(int a, int b) {
        try {
            synchronized (lock) {
                if (b == 0) throw new ArithmeticException("by nothing");
                System.out.println(a / b);
            }
        } catch (ArithmeticException problem) {
            System.out.println("caught: " + problem.getMessage());
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> divide(6, 0));
        Thread b = new Thread(() -> divide(6, 2));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
