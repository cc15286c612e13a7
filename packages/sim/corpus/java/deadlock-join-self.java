//> "before\n" deadlocked
public class Main { public static void main(String[] args) throws Exception { System.out.println("before"); Thread.currentThread().join(); } }
