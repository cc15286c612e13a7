// Three threads, a line each: any of six orders.
//> outcomes 6
public class Main {
    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int n = i;
            threads[i] = Thread.ofVirtual().unstarted(() -> System.out.println("line " + n));
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }
}
