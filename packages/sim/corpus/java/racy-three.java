//> "1\n" exited
//> "2\n" exited
//> "3\n" exited
// Three unguarded increments.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static int n;
  public static void main(String[] args) throws Exception {
    Thread[] all = new Thread[3];
    for (int i = 0; i < 3; i++) { all[i] = new Thread(() -> n++); all[i].start(); }
    for (Thread one : all) one.join();
    System.out.println(n);
  }
}
