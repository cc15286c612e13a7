//> "SUCCESS v\nFAILED failed\nCANCELLED\n" exited
//> needs java19
// What became of a task, without catching anything.
import java.util.concurrent.*;
public class Main {
    public static void main(String[] args) throws Exception {
        Callable<String> failing = () -> { throw new IllegalStateException("failed"); };
        FutureTask<String> a = new FutureTask<>(() -> "v"), b = new FutureTask<>(failing), c = new FutureTask<>(failing);
        a.run();
        b.run();
        c.cancel(true);
        System.out.println(a.state() + " " + a.resultNow());
        System.out.println(b.state() + " " + b.exceptionNow().getMessage());
        System.out.println(c.state());
    }
}
