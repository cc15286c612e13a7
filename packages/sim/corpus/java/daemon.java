//> "daemon\nmain\n" exited
//> "main\n" exited
//> "main\ndaemon\n" exited
public class Main { public static void main(String[] args) { Thread t = new Thread(() -> System.out.println("daemon")); t.setDaemon(true); t.start(); System.out.println("main"); } }
