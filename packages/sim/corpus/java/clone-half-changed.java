//> "[0, 0]\n" exited
//> "[0, 1]\n" exited
//> "[1, 0]\n" exited
//> "[1, 1]\n" exited
// An array is copied place by place: the copy can be one that never was.
import java.util.Arrays;
public class Main {
  public static void main(String[] args) throws Exception {
    int[] pair = {0, 0};
    Thread writer = new Thread(() -> {
      pair[0] = 1;
      pair[1] = 1;
    });
    writer.start();
    int[] copy = pair.clone();
    writer.join();
    System.out.println(Arrays.toString(copy));
  }
}
