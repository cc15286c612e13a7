//> "quick\nslow\n" exited
//> "slow\nquick\n" exited
// Sleeping longer makes no promise to come later.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { try { Thread.sleep(50); } catch (InterruptedException e) { } System.out.println("slow"); });
    Thread b = new Thread(() -> System.out.println("quick"));
    a.start(); b.start(); a.join(); b.join();
  }
}
