//> "3\n" exited
// An adder sums what all added.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    LongAdder sum = new LongAdder();
    Thread a = new Thread(() -> sum.add(2)), b = new Thread(sum::increment);
    a.start(); b.start(); a.join(); b.join();
    System.out.println(sum.sum());
  }
}
