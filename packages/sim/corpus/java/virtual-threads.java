//> needs java21
//> "3\ntrue v1\nplatform\ntrue\n" exited
import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main { public static void main(String[] args) throws Exception { AtomicInteger n = new AtomicInteger(); try (var ex = Executors.newVirtualThreadPerTaskExecutor()) { for (int i = 0; i < 3; i++) ex.submit(n::incrementAndGet); } System.out.println(n); Thread v = Thread.ofVirtual().name("v1").start(() -> System.out.println(Thread.currentThread().isVirtual() + " " + Thread.currentThread().getName())); v.join(); Thread p = Thread.ofPlatform().name("p1").unstarted(() -> System.out.println("platform")); p.start(); p.join(); System.out.println(v.isDaemon()); } }
