// Odd and even in turn: one order, however the threads are scheduled.
//> outcomes 1
public class Main {
    private int n = 1;

    synchronized void say(int parity, String name) {
        for (int i = 0; i < 3; i++) {
            while (n % 2 != parity) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            System.out.println(name + " " + n);
            n++;
            notifyAll();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Main numbers = new Main();
        Thread even = new Thread(() -> numbers.say(0, "even"));
        Thread odd = new Thread(() -> numbers.say(1, "odd"));
        even.start();
        odd.start();
        even.join();
        odd.join();
    }
}
