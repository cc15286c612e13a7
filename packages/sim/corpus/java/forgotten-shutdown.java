//> "main ends\ntask\n" deadlocked
//> "task\nmain ends\n" deadlocked
import java.util.concurrent.*; public class Main { public static void main(String[] args) throws Exception { ExecutorService ex = Executors.newFixedThreadPool(1); ex.submit(() -> System.out.println("task")); System.out.println("main ends"); } }
