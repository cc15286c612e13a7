//> "[1, 2, 3] 1 [[0, 0, 0], [0, 0, 5]] true 6\n" exited
// Arrays.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    int[] a = { 3, 1, 2 };
    Arrays.sort(a);
    int[][] grid = new int[2][3];
    grid[1][2] = 5;
    System.out.println(Arrays.toString(a) + " " + Arrays.binarySearch(a, 2) + " " + Arrays.deepToString(grid) + " " + Arrays.equals(a, new int[] { 1, 2, 3 }) + " " + Arrays.stream(a).sum());
  }
}
