//> "1\n" exited
//> "2\n" exited
//> "3\n" exited
public class Main { static int count = 0; public static void main(String[] args) throws InterruptedException { Thread[] ts = new Thread[3]; for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> count++); ts[i].start(); } for (Thread t : ts) t.join(); System.out.println(count); } }
