//> "ring\n" exited
// A timer runs its task once.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Timer timer = new Timer();
    timer.schedule(new TimerTask() { public void run() { System.out.println("ring"); timer.cancel(); } }, 10);
  }
}
