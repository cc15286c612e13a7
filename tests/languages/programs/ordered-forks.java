// Three at a table, forks taken in the order of their numbers: all eat.
//> outcomes 6
public class Main {
    static final int N = 3;
    static final Object[] forks = new Object[N];

    static void dine(int i) {
        int low = Math.min(i, (i + 1) % N), high = Math.max(i, (i + 1) % N);
        synchronized (forks[low]) {
            synchronized (forks[high]) {
                System.out.println(i);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        for (int i = 0; i < N; i++) forks[i] = new Object();
        Thread[] diners = new Thread[N];
        for (int i = 0; i < N; i++) {
            int seat = i;
            diners[i] = new Thread(() -> dine(seat));
            diners[i].start();
        }
        for (Thread d : diners) d.join();
        System.out.println("all have eaten");
    }
}
