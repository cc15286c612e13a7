//> "false\n" exited
// Random is safe for threads: no two draws give the same place of its sequence.
import java.util.Random;
public class Main {
  public static void main(String[] args) throws Exception {
    Random random = new Random(7);
    int[] got = new int[2];
    Thread one = new Thread(() -> got[0] = random.nextInt());
    Thread two = new Thread(() -> got[1] = random.nextInt());
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(got[0] == got[1]);
  }
}
