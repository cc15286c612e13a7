// Two threads, three additions each: as few as two may be left.
//> outcomes 5
public class Main {
    static int x = 0;

    static void add() {
        for (int i = 0; i < 3; i++) x = x + 1;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[2];
        for (int i = 0; i < 2; i++) threads[i] = new Thread(Main::add);
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println(x);
    }
}
