//> "a\nb\n" exited
//> "b\na\n" exited
// yield is a hint.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { Thread.yield(); System.out.println("a"); });
    Thread b = new Thread(() -> System.out.println("b"));
    a.start(); b.start(); a.join(); b.join();
  }
}
