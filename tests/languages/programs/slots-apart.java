// Everybody writes a slot of their own: no lock is needed.
//> outcomes 1
import java.util.Arrays;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        int[] squares = new int[4];
        Thread[] threads = new Thread[4];
        for (int i = 0; i < 4; i++) {
            int slot = i;
            threads[i] = new Thread(() -> squares[slot] = slot * slot);
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println(Arrays.toString(squares));
    }
}
