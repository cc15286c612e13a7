// The letter is written before the flag goes up: who sees the flag sees the letter.
//> outcomes 2
public class Main {
    static String letter = "none";
    static volatile boolean flag = false;

    public static void main(String[] args) throws InterruptedException {
        Thread w = new Thread(() -> {
            letter = "hello";
            flag = true;
        });
        Thread r = new Thread(() -> {
            if (flag) System.out.println("read " + letter);
            else System.out.println("no flag");
        });
        w.start();
        r.start();
        w.join();
        r.join();
    }
}
