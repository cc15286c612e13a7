//> "true true true\ncancelled\n" exited
// A cancelled future throws.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    FutureTask<Integer> f = new FutureTask<>(() -> 1);
    System.out.println(f.cancel(false) + " " + f.isCancelled() + " " + f.isDone());
    try { f.get(); } catch (CancellationException e) { System.out.println("cancelled"); }
  }
}
