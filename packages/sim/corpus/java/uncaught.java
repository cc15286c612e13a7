//> "main goes on\n" raised java.lang.IllegalStateException java.lang.ArrayIndexOutOfBoundsException
public class Main { public static void main(String[] args) throws Exception { Thread t = new Thread(() -> { throw new IllegalStateException("boom"); }); t.start(); t.join(); System.out.println("main goes on"); int[] x = new int[1]; x[1] = 2; } }
