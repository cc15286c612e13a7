//> "ab\n" exited
//> "ba\n" exited
// A reference is swapped whole.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    AtomicReference<String> text = new AtomicReference<>("");
    Thread a = new Thread(() -> text.updateAndGet(t -> t + "a")), b = new Thread(() -> text.updateAndGet(t -> t + "b"));
    a.start(); b.start(); a.join(); b.join();
    System.out.println(text);
  }
}
