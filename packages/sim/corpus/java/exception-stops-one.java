//> "main goes on\n" exited java.lang.ArrayIndexOutOfBoundsException
// An exception ends its thread, not the program.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { int[] a = new int[1]; a[1] = 1; });
    t.start();
    t.join();
    System.out.println("main goes on");
  }
}
