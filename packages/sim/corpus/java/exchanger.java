//> "main got from t\nt got from main\n" exited
//> "t got from main\nmain got from t\n" exited
import java.util.concurrent.*; public class Main { public static void main(String[] args) throws Exception { Exchanger<String> x = new Exchanger<>(); Thread t = new Thread(() -> { try { System.out.println("t got " + x.exchange("from t")); } catch (InterruptedException e) { } }); t.start(); System.out.println("main got " + x.exchange("from main")); t.join(); } }
