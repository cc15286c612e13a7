//> "thread got from main\nmain got from thread\n" exited
// Two swap what they have.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Exchanger<String> x = new Exchanger<>();
    Thread t = new Thread(() -> { try { System.out.println("thread got " + x.exchange("from thread")); } catch (InterruptedException e) { } });
    t.start();
    String got = x.exchange("from main");
    t.join();
    System.out.println("main got " + got);
  }
}
