//> "one\none\ntwo\ntwo\n1\n" exited
// Two parties, two phases.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Phaser phaser = new Phaser(2);
    Runnable run = () -> { System.out.println("one"); phaser.arriveAndAwaitAdvance(); System.out.println("two"); };
    Thread a = new Thread(run), b = new Thread(run);
    a.start(); b.start(); a.join(); b.join();
    System.out.println(phaser.getPhase());
  }
}
