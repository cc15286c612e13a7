//> "crew crew\nmain\n" exited
// Threads belong to the group they are given, or to their maker's.
public class Main {
    static String mine() { return Thread.currentThread().getThreadGroup().getName(); }
    public static void main(String[] args) throws InterruptedException {
        Thread outer = new Thread(new ThreadGroup("crew"), () -> {
            String[] inner = new String[1];
            Thread child = new Thread(() -> inner[0] = mine());
            child.start();
            try { child.join(); } catch (InterruptedException e) { throw new IllegalStateException(e); }
            System.out.println(mine() + " " + inner[0]);
        });
        outer.start();
        outer.join();
        System.out.println(mine());
    }
}
