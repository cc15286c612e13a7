//> "10\n" exited
// A parallel sum is the sum.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println(IntStream.rangeClosed(1, 4).parallel().sum());
  }
}
