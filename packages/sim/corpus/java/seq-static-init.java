//> "before\ninit\n3\n3\n" exited
// Static initialisers run once, when the class is first used.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Lazy { static int VALUE; static { System.out.println("init"); VALUE = 3; } }
  public static void main(String[] args) throws Exception {
    System.out.println("before");
    System.out.println(Lazy.VALUE);
    System.out.println(Lazy.VALUE);
  }
}
