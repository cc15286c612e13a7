//> "2\n" exited
import java.util.*; public class Main { public static void main(String[] args) throws Exception { List<Integer> l = Collections.synchronizedList(new ArrayList<>()); Runnable r = () -> l.add(1); Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join(); System.out.println(l.size()); } }
