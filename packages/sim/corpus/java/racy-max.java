//> "3\n" exited
//> "5\n" exited
// Check, then act: the smaller one may win.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static int max;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { if (5 > max) max = 5; });
    Thread b = new Thread(() -> { if (3 > max) max = 3; });
    a.start(); b.start(); a.join(); b.join();
    System.out.println(max);
  }
}
