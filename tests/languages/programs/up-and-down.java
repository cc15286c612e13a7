// One thread adds, one takes away; the end need not be zero.
//> outcomes 5
public class Main {
    static int level = 0;

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> {
            for (int i = 0; i < 2; i++) level++;
        });
        Thread b = new Thread(() -> {
            for (int i = 0; i < 2; i++) level--;
        });
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(level);
    }
}
