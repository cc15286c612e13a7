// A reader meets a writer: it sees the old value, the one between, or the new one.
//> outcomes 3
public class Main {
    static String stage = "empty";

    public static void main(String[] args) throws InterruptedException {
        Thread w = new Thread(() -> {
            stage = "half";
            stage = "full";
        });
        Thread r = new Thread(() -> System.out.println(stage));
        w.start();
        r.start();
        w.join();
        r.join();
    }
}
