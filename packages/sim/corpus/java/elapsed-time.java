//> "slept long enough\n3 tasks after 2026: true\n" exited
// What programs measure with: the clock only goes forward, and sleeping takes at least as long as it is told.
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Instant start = Instant.now();
    Thread.sleep(50);
    Duration taken = Duration.between(start, Instant.now());
    System.out.println(taken.compareTo(Duration.ofMillis(50)) >= 0 ? "slept long enough" : "too short");
    ExecutorService pool = Executors.newFixedThreadPool(2);
    CountDownLatch done = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) pool.execute(done::countDown);
    done.await();
    pool.shutdown();
    System.out.println("3 tasks after 2026: " + !LocalDateTime.now().isBefore(LocalDateTime.of(2026, 1, 1, 0, 0)));
  }
}
