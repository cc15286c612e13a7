//> needs java21
//> "a\nb\n" exited
//> "b\na\n" exited
//> semantics java24
//> "a\nb\n" exited
//> "b\na\n" exited
//> semantics java21
//> "a\nb\n" exited
//> "b\na\n" exited
//> semantics java21,carriers1
//> "a\nb\n" exited
//> "b\na\n" exited
// Sleeping in a synchronized block keeps the carrier for that long, but not for ever.
public class Main {
  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    Thread a = Thread.ofVirtual().start(() -> { synchronized (lock) { try { Thread.sleep(10); } catch (InterruptedException e) { } System.out.println("a"); } });
    Thread b = Thread.ofVirtual().start(() -> { synchronized (lock) { System.out.println("b"); } });
    a.join();
    b.join();
  }
}
