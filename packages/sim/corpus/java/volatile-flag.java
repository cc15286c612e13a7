//> "7\n" exited
public class Main { static volatile boolean done; static int value; public static void main(String[] args) throws Exception { Thread t = new Thread(() -> { while (!done) { } System.out.println(value); }); t.start(); value = 7; done = true; t.join(); } }
