// Going round until a flag is up: it ends whenever the other gets its turn.
//> outcomes 1
public class Main {
    static volatile boolean up = false;

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> {
            while (!up) Thread.onSpinWait();
            System.out.println("seen");
        });
        t.start();
        up = true;
        t.join();
    }
}
