//> "" deadlocked
//> "fed\n" exited
public class Main { public static void main(String[] args) throws Exception { Object[] forks = { new Object(), new Object(), new Object() }; Thread[] ts = new Thread[3]; for (int i = 0; i < 3; i++) { Object l = forks[i], r = forks[(i + 1) % 3]; ts[i] = new Thread(() -> { synchronized (l) { synchronized (r) { } } }); ts[i].start(); } for (Thread t : ts) t.join(); System.out.println("fed"); } }
