//> "tick\n" exited
import java.util.*; public class Main { public static void main(String[] args) throws Exception { Timer t = new Timer(); t.schedule(new TimerTask() { public void run() { System.out.println("tick"); t.cancel(); } }, 5); } }
