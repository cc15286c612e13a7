// A daemon thread is ended with the program, wherever it is: its lines come, or do not.
//> outcomes 6
public class Main {
    public static void main(String[] args) {
        Thread t = new Thread(() -> {
            System.out.println("one");
            System.out.println("two");
        });
        t.setDaemon(true);
        t.start();
        System.out.println("main ends");
    }
}
