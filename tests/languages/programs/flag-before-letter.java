// The wrong way round: the flag goes up before the letter is there.
//> outcomes 3
public class Main {
    static String letter = "none";
    static boolean flag = false;

    static void write() {
        flag = true;
        letter = "hello";
    }

    static void read() {
        if (flag) System.out.println("read " + letter);
        else System.out.println("no flag");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread w = new Thread(Main::write);
        Thread r = new Thread(Main::read);
        w.start();
        r.start();
        w.join();
        r.join();
    }
}
