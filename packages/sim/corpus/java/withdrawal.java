//> "-100\n" exited
//> "-200\n" exited
//> "0\n" exited
public class Main { static int balance = 100; static void withdraw(int amount) { if (balance >= amount) balance -= amount; } public static void main(String[] args) throws Exception { Thread[] ts = new Thread[3]; for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> withdraw(100)); ts[i].start(); } for (Thread t : ts) t.join(); System.out.println(balance); } }
