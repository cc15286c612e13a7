//> "daemon\nmain\n" exited
//> "main\n" exited
//> "main\ndaemon\n" exited
// A daemon may not get to print.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> System.out.println("daemon"));
    t.setDaemon(true);
    t.start();
    System.out.println("main");
  }
}
