// Whoever sets the empty name first leads; the others follow.
//> outcomes 18
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public class Main {
    static final AtomicReference<String> leader = new AtomicReference<>();

    static void elect(String name) {
        System.out.println(name + (leader.compareAndSet(null, name) ? " leads" : " follows"));
    }

    public static void main(String[] args) throws InterruptedException {
        List<Thread> threads = List.of("ann", "bob", "cy").stream().map(name -> new Thread(() -> elect(name))).toList();
        threads.forEach(Thread::start);
        for (Thread t : threads) t.join();
        System.out.println("leader: " + leader.get());
    }
}
