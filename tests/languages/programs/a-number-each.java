// What belongs to a thread is not shared: each counts for itself.
//> outcomes 2
public class Main {
    static final ThreadLocal<Integer> mine = ThreadLocal.withInitial(() -> 0);

    static void count(String name, int times) {
        for (int i = 0; i < times; i++) mine.set(mine.get() + 1);
        System.out.println(name + " " + mine.get());
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> count("a", 2));
        Thread b = new Thread(() -> count("b", 3));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
