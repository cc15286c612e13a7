//> "through\n" exited
// A permit given before is not lost, two are one.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread t = Thread.currentThread();
    LockSupport.unpark(t);
    LockSupport.unpark(t);
    LockSupport.park();
    System.out.println("through");
  }
}
