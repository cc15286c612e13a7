//> "outer\ninner\n" exited
// Who is in a monitor may go in again.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static synchronized void outer() { System.out.println("outer"); inner(); }
  static synchronized void inner() { System.out.println("inner"); }
  public static void main(String[] args) throws Exception {
    outer();
  }
}
