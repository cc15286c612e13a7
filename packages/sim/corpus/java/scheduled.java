//> "late\n" exited
import java.util.concurrent.*; public class Main { public static void main(String[] args) throws Exception { ScheduledExecutorService s = Executors.newScheduledThreadPool(1); ScheduledFuture<String> f = s.schedule(() -> "late", 10, TimeUnit.MILLISECONDS); System.out.println(f.get()); s.shutdown(); } }
