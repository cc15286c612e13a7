// Who is woken looks no second time: somebody else may have taken the piece meanwhile.
//> outcomes 4
public class Main {
    static int pieces = 0;

    static synchronized void take(String name) throws InterruptedException {
        if (pieces == 0) Main.class.wait();
        pieces--;
        System.out.println(name + " leaves " + pieces);
    }

    static synchronized void bring() {
        pieces++;
        Main.class.notifyAll();
    }

    static Thread taker(String name) {
        return new Thread(() -> {
            try {
                take(name);
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = {taker("a"), taker("b"), new Thread(Main::bring)};
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }
}
