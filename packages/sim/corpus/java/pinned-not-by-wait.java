//> needs java21
//> "done\n" exited
//> semantics java24
//> "done\n" exited
//> semantics java21
//> "done\n" exited
//> semantics java21,carriers1
//> "done\n" exited
// Object.wait keeps a carrier, too, but the scheduler makes up for it with another one.
public class Main {
  static boolean ready;
  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    Thread waiter = Thread.ofVirtual().start(() -> {
      synchronized (lock) {
        while (!ready) try { lock.wait(); } catch (InterruptedException e) { }
      }
    });
    Thread sender = Thread.ofVirtual().start(() -> {
      synchronized (lock) { ready = true; lock.notify(); }
    });
    waiter.join();
    sender.join();
    System.out.println("done");
  }
}
