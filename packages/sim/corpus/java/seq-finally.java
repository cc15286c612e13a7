//> "still\n1\n" exited
// finally has the last word.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static int f() { try { return 1; } finally { System.out.println("still"); } }
  public static void main(String[] args) throws Exception {
    System.out.println(f());
  }
}
