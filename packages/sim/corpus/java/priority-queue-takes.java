//> "1 2 3\n" exited
// The smallest goes first.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    PriorityBlockingQueue<Integer> q = new PriorityBlockingQueue<>(List.of(3, 1, 2));
    System.out.println(q.take() + " " + q.take() + " " + q.take());
  }
}
