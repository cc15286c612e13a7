// Each raises its flag and looks at the other's: with volatile flags, at least one sees the other.
//> outcomes 3
public class Main {
    static volatile int x = 0, y = 0;
    static int left, right;

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> {
            x = 1;
            left = y;
        });
        Thread b = new Thread(() -> {
            y = 1;
            right = x;
        });
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(left + " " + right);
    }
}
