//> outcomes 24
public class Main { public static void main(String[] args) throws Exception { for (int i = 0; i < 4; i++) { int id = i; new Thread(() -> System.out.println("p" + id)).start(); } } }
