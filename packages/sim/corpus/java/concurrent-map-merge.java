//> "{k=2}\n" exited
import java.util.concurrent.*; public class Main { public static void main(String[] args) throws Exception { ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(); Runnable r = () -> m.merge("k", 1, Integer::sum); Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join(); System.out.println(m); } }
