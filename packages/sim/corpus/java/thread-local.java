//> "15\n1\n" exited
public class Main { static final ThreadLocal<Integer> t = ThreadLocal.withInitial(() -> 10); public static void main(String[] args) throws Exception { t.set(1); Thread a = new Thread(() -> { t.set(t.get() + 5); System.out.println(t.get()); }); a.start(); a.join(); System.out.println(t.get()); } }
