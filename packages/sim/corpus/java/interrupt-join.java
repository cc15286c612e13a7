//> "interrupted\n" exited
// join ends by an interrupt of the one who joins.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread main = Thread.currentThread();
    Thread t = new Thread(main::interrupt);
    Thread never = new Thread(() -> { try { Thread.sleep(1); } catch (InterruptedException e) { } });
    t.start();
    try { t.join(); Thread.sleep(1); System.out.println("not seen yet"); } catch (InterruptedException e) { System.out.println("interrupted"); }
  }
}
