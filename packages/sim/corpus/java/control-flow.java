//> output
public class Main {
  static int sw(int x) { switch (x) { case 1: return 10; case 2: case 3: x += 5; case 4: x++; break; default: x = -1; } return x; }
  static String kind(Object o) { if (o instanceof Integer i && i > 10) return "big" + i; else if (o instanceof String s) return "s" + s.length(); else if (!(o instanceof Double d)) return "other"; else return "d" + d; }
  static int tern(int a) { return a > 0 ? a > 10 ? 2 : 1 : 0; }
  public static void main(String[] args) {
    for (int i = 0; i < 6; i++) System.out.print(sw(i) + " "); System.out.println();
    System.out.println(kind(5) + kind(50) + kind("abc") + kind(2.5) + kind('c') + tern(-1) + tern(5) + tern(50));
    int n = 0; do { n += 3; if (n == 6) continue; if (n > 12) break; } while (n < 100); System.out.println(n);
    outer: while (true) { for (int j = 0; ; j++) { if (j == 3) break outer; if (j == 1) continue; n += j; } } System.out.println(n);
    String day = "TUE"; int len = switch (day) { case "MON", "FRI" -> 6; case "TUE" -> { int t = 3; yield t + 4; } default -> 0; }; System.out.println(len);
    char g = 'B'; switch (g) { case 'A' -> System.out.println("top"); case 'B', 'C' -> System.out.println("ok"); default -> System.out.println("?"); }
    int[][] tri = new int[4][]; for (int i = 0; i < 4; i++) { tri[i] = new int[i + 1]; for (int j = 0; j <= i; j++) tri[i][j] = j == 0 || j == i ? 1 : tri[i - 1][j - 1] + tri[i - 1][j]; } for (int[] row : tri) { for (int v : row) System.out.print(v + " "); System.out.println(); }
    blk: { if (n > 0) break blk; System.out.println("never"); } int a = 1, b = 2; boolean r = a > b || (a = 5) > 3 && b++ < 3; System.out.println(r + " " + a + b); boolean z = false & (a++ > 0); System.out.println(z + " " + a); System.out.println(true ^ true | !false);
    for (int i = 0, j = 10; i < j; i += 3, j -= 2) System.out.print(i + ":" + j + " "); System.out.println(); long f = 1; for (int i = 2; i <= 20; i++) f *= i; System.out.println(f); var list = new java.util.ArrayList<Integer>(); for (var x : new int[]{1, 2, 3}) list.add(x * x); System.out.println(list); final int[] counter = {0}; Runnable inc = () -> counter[0]++; inc.run(); inc.run(); System.out.println(counter[0]); int x = 10; x = x++ * 2 + x; System.out.println(x); int sh = 1; sh <<= 3; sh |= 1; sh ^= 0xF; sh %= 4; System.out.println(sh); assert n >= 0 : "neg"; Object o = n > 0 ? 1 : "s"; System.out.println(o); System.out.println(n > 0 ? 1 : 2.0); System.out.println((Object) (true ? 'a' : 0)); Integer nul = null; System.out.println(true ? nul : "x");
    synchronized (Main.class) { System.out.println("locked"); } int i = 0; i = i++ + i++; System.out.println(i); int[] q = {0, 0}; int k = 0; q[k++] = k; System.out.println(q[0] + " " + q[1]); System.exit(0); System.out.println("unreached");
  }
}
