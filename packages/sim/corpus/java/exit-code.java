//> "before\n" exited
// System.exit ends everything.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println("before");
    System.exit(3);
    System.out.println("after");
  }
}
