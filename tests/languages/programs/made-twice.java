// No lock around looking and making: it can be made twice.
//> outcomes 18
public class Main {
    static String made;

    static void use(String name) {
        if (made == null) {
            System.out.println(name + " makes");
            made = name;
        }
        System.out.println(name + " uses " + made);
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
