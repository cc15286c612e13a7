//> "" diverged
public class Main { static boolean stop; public static void main(String[] args) { while (!stop) { } System.out.println("never"); } }
