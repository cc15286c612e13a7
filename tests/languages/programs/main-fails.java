// Main looks at what two threads left and gives up if something got lost.
//> outcomes 2
public class Main {
    static int x = 0;

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> x += 1), b = new Thread(() -> x += 1);
        a.start();
        b.start();
        a.join();
        b.join();
        if (x != 2) throw new IllegalStateException("lost");
        System.out.println("whole");
    }
}
