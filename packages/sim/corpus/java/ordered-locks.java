//> "a\nb\n" exited
//> "b\na\n" exited
// Two locks in one order never do.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Object left = new Object(), right = new Object();
    Thread a = new Thread(() -> { synchronized (left) { synchronized (right) { System.out.println("a"); } } });
    Thread b = new Thread(() -> { synchronized (left) { synchronized (right) { System.out.println("b"); } } });
    a.start(); b.start(); a.join(); b.join();
  }
}
