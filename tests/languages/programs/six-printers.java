// Six threads, a line each: any of 720 orders.
//> outcomes 720
public class Main {
    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[6];
        for (int i = 0; i < threads.length; i++) {
            int n = i;
            threads[i] = new Thread(() -> System.out.println("thread " + n));
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println("end");
    }
}
