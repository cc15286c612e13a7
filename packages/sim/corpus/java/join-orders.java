//> "first\nsecond\nthird\n" exited
// After join there is only one order.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> System.out.println("first"));
    a.start();
    a.join();
    Thread b = new Thread(() -> System.out.println("second"));
    b.start();
    b.join();
    System.out.println("third");
  }
}
