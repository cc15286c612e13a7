//> "a\nb\n" exited
//> "b\na\n" exited
public class Main { static final Object lock = new Object(); static int ready = 0; public static void main(String[] args) throws Exception { for (String n : new String[]{"a", "b"}) new Thread(() -> { synchronized (lock) { ready++; lock.notifyAll(); try { while (ready < 10) lock.wait(); System.out.println(n); } catch (InterruptedException e) { } } }).start(); synchronized (lock) { while (ready < 2) lock.wait(); ready = 10; lock.notifyAll(); } } }
