//> "6\n" exited
import java.util.*; import java.util.concurrent.*; public class Main { public static void main(String[] args) throws Exception { ExecutorService ex = Executors.newFixedThreadPool(2); List<Callable<Integer>> cs = List.of(() -> 1, () -> 2, () -> 3); int s = 0; for (Future<Integer> f : ex.invokeAll(cs)) s += f.get(); System.out.println(s); ex.shutdown(); } }
