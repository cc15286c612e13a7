//> "2 5 1024.0 1.4142135623730951 3 -2 2.0 5.0\n" exited
// Math.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println(Math.max(1, 2) + " " + Math.abs(-5) + " " + Math.pow(2, 10) + " " + Math.sqrt(2) + " " + Math.round(2.5) + " " + Math.round(-2.5) + " " + Math.ceil(1.2) + " " + Math.hypot(3, 4));
  }
}
