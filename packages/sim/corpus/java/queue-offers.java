//> "true false 1 1 null 1\n" exited
// offer and poll do not wait.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    BlockingQueue<Integer> q = new ArrayBlockingQueue<>(1);
    System.out.println(q.offer(1) + " " + q.offer(2) + " " + q.peek() + " " + q.poll() + " " + q.poll() + " " + q.remainingCapacity());
  }
}
