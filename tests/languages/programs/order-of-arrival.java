// Names are put into a list under a lock: it shows the order of arrival.
//> outcomes 6
import java.util.*;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        List<String> arrived = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (String name : List.of("ann", "bob", "cy")) threads.add(new Thread(() -> arrived.add(name)));
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        System.out.println(String.join(" ", arrived));
    }
}
