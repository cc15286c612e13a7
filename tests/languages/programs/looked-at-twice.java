// Look, lock, look again: made once, and mostly without the lock.
//> outcomes 4
public class Main {
    static volatile String made;

    static String get(String name) {
        if (made == null) {
            synchronized (Main.class) {
                if (made == null) {
                    System.out.println(name + " makes");
                    made = "thing";
                }
            }
        }
        return made;
    }

    static void use(String name) {
        String thing = get(name);
        System.out.println(name + " " + thing);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> use("a"));
        Thread b = new Thread(() -> use("b"));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
