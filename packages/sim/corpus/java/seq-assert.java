//> "n is 2\n" exited
// A failed assertion.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    int n = 2;
    try { assert n > 3 : "n is " + n; System.out.println("off"); } catch (AssertionError e) { System.out.println(e.getMessage()); }
  }
}
