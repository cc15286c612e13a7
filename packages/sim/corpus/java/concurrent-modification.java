//> "changed [2, 3]\n" exited
// A list that changes while it is walked.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
    try { for (int n : l) l.remove(Integer.valueOf(n)); } catch (ConcurrentModificationException e) { System.out.println("changed " + l); }
  }
}
