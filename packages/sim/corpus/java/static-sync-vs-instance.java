//> "1\n" exited
//> "2\n" exited
public class Main { static int n = 0; static synchronized void s() { n++; } synchronized void i() { n++; } public static void main(String[] args) throws Exception { Main m = new Main(); Thread a = new Thread(Main::s), b = new Thread(m::i); a.start(); b.start(); a.join(); b.join(); System.out.println(n); } }
