//> "" deadlocked
//> "woken\n" exited
public class Main { static final Object lock = new Object(); public static void main(String[] args) throws Exception { Thread w = new Thread(() -> { synchronized (lock) { try { lock.wait(); System.out.println("woken"); } catch (InterruptedException e) { } } }); w.start(); synchronized (lock) { lock.notify(); } w.join(); } }
