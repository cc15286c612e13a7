//> "1\n" exited
//> "2\n" exited
public class Main { static Main instance; static int made = 0; static Main get() { if (instance == null) { made++; instance = new Main(); } return instance; } public static void main(String[] args) throws Exception { Thread a = new Thread(Main::get), b = new Thread(Main::get); a.start(); b.start(); a.join(); b.join(); System.out.println(made); } }
