//> "1\n" exited
//> "2\n" exited
// Different locks guard nothing from each other.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static int n;
  public static void main(String[] args) throws Exception {
    Object left = new Object(), right = new Object();
    Thread a = new Thread(() -> { synchronized (left) { n++; } }), b = new Thread(() -> { synchronized (right) { n++; } });
    a.start(); b.start(); a.join(); b.join();
    System.out.println(n);
  }
}
