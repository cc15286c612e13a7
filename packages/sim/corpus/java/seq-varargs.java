//> "0 2 3\n" exited
// Variable arguments.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static int count(int... all) { return all.length; }
  public static void main(String[] args) throws Exception {
    System.out.println(count() + " " + count(1, 2) + " " + count(new int[] { 1, 2, 3 }));
  }
}
