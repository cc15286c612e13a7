// Everybody who waits is woken, in any order; who comes late sees the open gate.
//> outcomes 6
public class Main {
    static boolean opened = false;
    static final Object gate = new Object();

    static void enter(String name) {
        synchronized (gate) {
            while (!opened) {
                try {
                    gate.wait();
                } catch (InterruptedException e) {
                    return;
                }
            }
            System.out.println(name);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = {new Thread(() -> enter("a")), new Thread(() -> enter("b")), new Thread(() -> enter("c"))};
        for (Thread t : threads) t.start();
        synchronized (gate) {
            opened = true;
            gate.notifyAll();
        }
        for (Thread t : threads) t.join();
    }
}
