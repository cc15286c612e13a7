//> output
import java.util.*;
public class Main {
  static class MyEx extends Exception { final int code; MyEx(String m, int code) { super(m); this.code = code; } }
  static int f(int n) throws MyEx { try { if (n == 0) throw new MyEx("zero", 7); if (n == 1) return 1; return 10 / (n - 2); } finally { System.out.println("finally " + n); } }
  @SuppressWarnings("finally") static int g() { try { throw new RuntimeException("lost"); } finally { return 5; } }
  static class Res implements AutoCloseable { String n; Res(String n) { this.n = n; System.out.println("open " + n); } public void close() throws Exception { System.out.println("close " + n); if (n.equals("b")) throw new Exception("close-" + n); } }
  static int depth(int n) { return depth(n + 1) + 1; }
  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      try { System.out.println(f(i)); }
      catch (MyEx e) { System.out.println(e.getMessage() + e.code); }
      catch (ArithmeticException e) { System.out.println(e); }
    }
    System.out.println(g());
    try (Res a = new Res("a"); Res b = new Res("b")) { System.out.println("body"); throw new IllegalStateException("body"); }
    catch (Exception e) { System.out.println(e + " suppressed " + Arrays.toString(e.getSuppressed())); }
    try { Object o = null; o.toString(); } catch (NullPointerException e) { System.out.println("npe"); }
    try { int[] x = new int[2]; x[2] = 1; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    try { "abc".substring(5); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    try { Integer.parseInt("x1"); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
    try { List.of(1).add(2); } catch (UnsupportedOperationException e) { System.out.println(e); }
    try { new ArrayList<>(List.of(1, 2)).iterator().remove(); } catch (IllegalStateException e) { System.out.println(e); }
    try { List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); for (int x : l) l.remove(0); } catch (ConcurrentModificationException e) { System.out.println(e); }
    try { throw new RuntimeException("outer", new MyEx("inner", 1)); } catch (RuntimeException e) { System.out.println(e.getCause().getMessage()); }
    try { Object[] os = new String[1]; os[0] = 1; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
    try { int[] neg = new int[-1]; } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
    try { depth(0); } catch (StackOverflowError e) { System.out.println("so"); }
    try { Object s = "s"; Integer i = (Integer) s; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    int x = 0;
    try { x = 1; throw new Exception(); } catch (Exception e) { x = 2; } finally { x += 10; }
    System.out.println(x);
  }
}
