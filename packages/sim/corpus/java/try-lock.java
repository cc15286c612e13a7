//> "busy\nin\n" exited
//> "in\nbusy\n" exited
//> "in\nin\n" exited
import java.util.concurrent.locks.*; public class Main { static final ReentrantLock l = new ReentrantLock(); public static void main(String[] args) throws Exception { Runnable r = () -> { if (l.tryLock()) { try { System.out.println("in"); } finally { l.unlock(); } } else System.out.println("busy"); }; Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join(); } }
