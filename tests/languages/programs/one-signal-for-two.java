// Two wait, one is woken: the other never is.
//> outcomes 2
public class Main {
    static int waiting = 0;
    static final Object turn = new Object();

    static void await(String name) {
        synchronized (turn) {
            try {
                waiting++;
                turn.notifyAll();
                while (waiting < 2) turn.wait();
                turn.wait();
                System.out.println(name + " woken");
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        }
    }

    static void wake() {
        synchronized (turn) {
            try {
                while (waiting < 2) turn.wait();
                turn.notify();
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = {new Thread(() -> await("a")), new Thread(() -> await("b")), new Thread(Main::wake)};
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }
}
