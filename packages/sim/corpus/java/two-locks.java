//> "" deadlocked
//> "t\nu\nend\n" exited
//> "u\nt\nend\n" exited
import java.util.concurrent.locks.*; public class Main { static final ReentrantLock a = new ReentrantLock(), b = new ReentrantLock(); static void both(Lock x, Lock y, String n) { x.lock(); try { y.lock(); try { System.out.println(n); } finally { y.unlock(); } } finally { x.unlock(); } } public static void main(String[] args) throws Exception { Thread t = new Thread(() -> both(a, b, "t")); Thread u = new Thread(() -> both(b, a, "u")); t.start(); u.start(); t.join(); u.join(); System.out.println("end"); } }
