// A thread starts another and goes on: only the start is ordered.
//> outcomes 8
public class Main {
    static void outer() {
        Thread t = new Thread(() -> System.out.println("inner"));
        System.out.println("before");
        t.start();
        System.out.println("after");
        try {
            t.join();
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(Main::outer);
        t.start();
        System.out.println("main");
        t.join();
    }
}
