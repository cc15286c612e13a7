// However many ask, it is made once, and everybody sees it made.
//> outcomes 2
public class Main {
    private static class Holder {
        static final String thing = make();

        static String make() {
            System.out.println("making");
            return "thing";
        }
    }

    static void use(String name) {
        System.out.println(name + " " + Holder.thing);
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
