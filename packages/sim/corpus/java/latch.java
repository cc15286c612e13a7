//> "w0\nw1\nall\n" exited
//> "w1\nw0\nall\n" exited
import java.util.concurrent.*; public class Main { public static void main(String[] args) throws Exception { CountDownLatch l = new CountDownLatch(2); for (int i = 0; i < 2; i++) { int id = i; new Thread(() -> { System.out.println("w" + id); l.countDown(); }).start(); } l.await(); System.out.println("all"); } }
