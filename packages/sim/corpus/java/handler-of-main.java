//> "a: a failed\nmain: main failed\n" exited
// A handler for all threads hears of main's exception; the exit code is 1 all the same.
public class Main {
    public static void main(String[] args) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + ": " + e.getMessage()));
        Thread a = new Thread(() -> { throw new IllegalStateException("a failed"); }, "a");
        a.start();
        a.join();
        throw new RuntimeException("main failed");
    }
}
