//> "woken false\n" exited
// An interrupt that comes first waits for the sleep.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread.currentThread().interrupt();
    try { Thread.sleep(1000); System.out.println("slept"); } catch (InterruptedException e) { System.out.println("woken " + Thread.currentThread().isInterrupted()); }
  }
}
