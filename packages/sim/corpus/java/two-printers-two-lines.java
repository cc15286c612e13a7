//> "a1\na2\nb1\nb2\n" exited
//> "a1\nb1\na2\nb2\n" exited
//> "a1\nb1\nb2\na2\n" exited
//> "b1\na1\na2\nb2\n" exited
//> "b1\na1\nb2\na2\n" exited
//> "b1\nb2\na1\na2\n" exited
// Two threads of two lines each: lines of one thread keep their order.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { System.out.println("a1"); System.out.println("a2"); });
    Thread b = new Thread(() -> { System.out.println("b1"); System.out.println("b2"); });
    a.start(); b.start(); a.join(); b.join();
  }
}
