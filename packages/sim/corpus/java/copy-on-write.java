//> "[1, 2, 10, 20]\n" exited
// Who walks a copy is not disturbed.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CopyOnWriteArrayList<Integer> l = new CopyOnWriteArrayList<>(List.of(1, 2));
    for (int n : l) l.add(n * 10);
    System.out.println(l);
  }
}
