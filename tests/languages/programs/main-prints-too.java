// Two lines each from main and a thread: any mixture that keeps the order of each.
//> outcomes 6
public class Main {
    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread() {
            @Override
            public void run() {
                System.out.println("t1");
                System.out.println("t2");
            }
        };
        t.start();
        System.out.println("m1");
        System.out.println("m2");
        t.join();
    }
}
