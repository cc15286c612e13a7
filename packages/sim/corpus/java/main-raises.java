//> "other\n" raised java.lang.RuntimeException
// When main ends by an exception the others go on.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> System.out.println("other"));
    t.start();
    throw new RuntimeException("main");
  }
}
