//> "unparked\n" exited
import java.util.concurrent.locks.*; public class Main { public static void main(String[] args) throws Exception { Thread t = new Thread(() -> { LockSupport.park(); System.out.println("unparked"); }); t.start(); LockSupport.unpark(t); t.join(); } }
