//> "interrupted false\n" exited
//> "slept\n" exited
public class Main { public static void main(String[] args) throws Exception { Thread t = new Thread(() -> { try { Thread.sleep(1000); System.out.println("slept"); } catch (InterruptedException e) { System.out.println("interrupted " + Thread.currentThread().isInterrupted()); } }); t.start(); t.interrupt(); t.join(); } }
