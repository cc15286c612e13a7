//> "child root 100\nmain root 7\ngrown root+\n" exited
// A child begins with its maker's inheritable values, never with the others.
public class Main {
    static final ThreadLocal<Integer> own = ThreadLocal.withInitial(() -> 100);
    static final InheritableThreadLocal<String> user = new InheritableThreadLocal<>();
    static final InheritableThreadLocal<String> grows = new InheritableThreadLocal<>() {
        @Override protected String childValue(String of) { return of + "+"; }
    };
    public static void main(String[] args) throws InterruptedException {
        own.set(7);
        user.set("root");
        grows.set("root");
        Thread child = new Thread(() -> { System.out.println("child " + user.get() + " " + own.get()); user.set("child"); });
        child.start();
        child.join();
        System.out.println("main " + user.get() + " " + own.get());
        Thread second = new Thread(() -> System.out.println("grown " + grows.get()));
        second.start();
        second.join();
    }
}
