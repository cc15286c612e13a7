//> "" deadlocked
//> "-1\n" exited
public class Main { static int items = 0; static final Object lock = new Object(); static void take() { synchronized (lock) { try { if (items == 0) lock.wait(); } catch (InterruptedException e) { return; } items--; } } public static void main(String[] args) throws Exception { Thread a = new Thread(Main::take), b = new Thread(Main::take); a.start(); b.start(); synchronized (lock) { items++; lock.notifyAll(); } a.join(); b.join(); System.out.println(items); } }
