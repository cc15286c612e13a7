// Compare and write without a lock: the greatest can be overwritten by a smaller one.
//> outcomes 3
public class Main {
    static int greatest = 0;

    static void offer(int n) {
        if (n > greatest) greatest = n;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = {new Thread(() -> offer(3)), new Thread(() -> offer(9)), new Thread(() -> offer(5))};
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println(greatest);
    }
}
