//> "1\n" exited
//> "2\n" exited
// volatile makes writes seen, not increments whole.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static volatile int n;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> n++), b = new Thread(() -> n++);
    a.start(); b.start(); a.join(); b.join();
    System.out.println(n);
  }
}
