//> "{k=1}\n" exited
//> "{k=2}\n" exited
import java.util.concurrent.*; public class Main { public static void main(String[] args) throws Exception { ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(); m.put("k", 0); Runnable r = () -> m.put("k", m.get("k") + 1); Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join(); System.out.println(m); } }
