// The same without locks: money appears and disappears.
//> outcomes 5
public class Main {
    static final int[] balance = {100, 50};

    static void transfer(int source, int target, int amount) {
        balance[source] -= amount;
        balance[target] += amount;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> transfer(0, 1, 30));
        Thread b = new Thread(() -> transfer(1, 0, 20));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(balance[0] + " " + balance[1]);
    }
}
