//> "" deadlocked
//> "done\n" exited
// Three locks taken in a circle may block for ever.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Object[] locks = { new Object(), new Object(), new Object() };
    Thread[] all = new Thread[3];
    for (int i = 0; i < 3; i++) { Object one = locks[i], two = locks[(i + 1) % 3]; all[i] = new Thread(() -> { synchronized (one) { synchronized (two) { } } }); }
    for (Thread t : all) t.start();
    for (Thread t : all) t.join();
    System.out.println("done");
  }
}
