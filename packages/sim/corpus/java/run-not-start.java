//> "main\nT\ntwice\n" exited
public class Main { public static void main(String[] args) throws Exception { Thread t = new Thread(() -> System.out.println(Thread.currentThread().getName()), "T"); t.run(); t.start(); t.join(); try { t.start(); } catch (IllegalThreadStateException e) { System.out.println("twice"); } } }
