// The flag remembers the signal, and the waiter looks at it first: nobody sleeps for ever.
//> outcomes 2
public class Main {
    static boolean ready = false;
    static final Object turn = new Object();

    static void await() {
        synchronized (turn) {
            while (!ready) {
                try {
                    turn.wait();
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
        System.out.println("woken");
    }

    static void wake() {
        synchronized (turn) {
            ready = true;
            turn.notify();
        }
        System.out.println("told");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(Main::await);
        Thread b = new Thread(Main::wake);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
