//> "NEW false\nTERMINATED false\n" exited
// A thread is new, then it has ended; in between it depends.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> {});
    System.out.println(t.getState() + " " + t.isAlive());
    t.start();
    t.join();
    System.out.println(t.getState() + " " + t.isAlive());
  }
}
