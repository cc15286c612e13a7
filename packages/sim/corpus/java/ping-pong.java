//> "ping\npong\nping\npong\n" exited
// Two threads take turns.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static boolean first = true;
  static synchronized void turn(boolean mine, String text) { for (int i = 0; i < 2; i++) { while (first != mine) try { Main.class.wait(); } catch (InterruptedException e) { } System.out.println(text); first = !mine; Main.class.notifyAll(); } }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> turn(true, "ping")), b = new Thread(() -> turn(false, "pong"));
    a.start(); b.start(); a.join(); b.join();
  }
}
