// Two threads add to a number that nothing guards: one of the additions can get lost.
//> outcomes 2
public class Main {
    static int x = 0;

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[2];
        for (int i = 0; i < 2; i++) threads[i] = new Thread(() -> x += 1);
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println(x);
    }
}
