// Without a lock a reader sees the new first half with the old second half (never the other way round: the second is read first).
//> outcomes 3
public class Main {
    static volatile int x = 0, y = 0;

    public static void main(String[] args) throws InterruptedException {
        Thread w = new Thread(() -> {
            x = 1;
            y = 1;
        });
        Thread r = new Thread(() -> {
            int b = y;
            int a = x;
            System.out.println(a + " " + b);
        });
        w.start();
        r.start();
        w.join();
        r.join();
    }
}
