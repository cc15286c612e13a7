//> "4\n" exited
import java.util.concurrent.atomic.*; public class Main { public static void main(String[] args) throws InterruptedException { AtomicInteger n = new AtomicInteger(); Thread[] ts = new Thread[4]; for (int i = 0; i < ts.length; i++) { ts[i] = new Thread(n::incrementAndGet); ts[i].start(); } for (Thread t : ts) t.join(); System.out.println(n); } }
