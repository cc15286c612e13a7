// A pool of one worker does its work in the order it was given.
//> outcomes 4
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Main {
    public static void main(String[] args) {
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            for (int n = 0; n < 3; n++) {
                int job = n;
                pool.execute(() -> System.out.println("job " + job));
            }
            System.out.println("given");
        }
        System.out.println("done");
    }
}
