//> "Thread-0 oops\nmain goes on\n" exited
// A handler takes what a thread throws.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { throw new IllegalStateException("oops"); });
    t.setUncaughtExceptionHandler((who, what) -> System.out.println(who.getName() + " " + what.getMessage()));
    t.start();
    t.join();
    System.out.println("main goes on");
  }
}
