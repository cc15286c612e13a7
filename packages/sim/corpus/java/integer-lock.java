//> "1\n" exited
//> "2\n" exited
public class Main { static Integer lock = 0; static int n = 0; static void inc() { synchronized (lock) { lock++; n++; } } public static void main(String[] args) throws Exception { Thread a = new Thread(Main::inc), b = new Thread(Main::inc); a.start(); b.start(); a.join(); b.join(); System.out.println(n); } }
