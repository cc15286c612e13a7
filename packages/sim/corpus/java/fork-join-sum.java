//> "10\n" exited
// Halves are summed by others.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Sum extends RecursiveTask<Integer> { final int from, to; Sum(int from, int to) { this.from = from; this.to = to; } protected Integer compute() { if (to - from < 2) return from == to ? from : from + to; int mid = (from + to) / 2; Sum left = new Sum(from, mid); left.fork(); return new Sum(mid + 1, to).compute() + left.join(); } }
  public static void main(String[] args) throws Exception {
    System.out.println(new ForkJoinPool(2).invoke(new Sum(1, 4)));
  }
}
