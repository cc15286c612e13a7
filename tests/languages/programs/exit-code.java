// The exit code tells who was last.
//> outcomes 2
public class Main {
    static int last = 0;

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> last = 1);
        Thread b = new Thread(() -> last = 2);
        a.start();
        b.start();
        a.join();
        b.join();
        System.exit(last);
    }
}
