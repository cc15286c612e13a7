// Sleeping longer is no promise to come later.
//> outcomes 2
public class Main {
    static void say(String word, long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            return;
        }
        System.out.println(word);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> say("soon", 10));
        Thread b = new Thread(() -> say("late", 100));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
