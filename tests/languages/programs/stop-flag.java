// A worker that looks at a flag before each of three rounds: it does none to three.
//> outcomes 4
public class Main {
    static volatile boolean stop = false;

    static void work() {
        for (int i = 0; i < 3; i++) {
            if (stop) {
                System.out.println("stopped before " + i);
                return;
            }
        }
        System.out.println("all three");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(Main::work);
        t.start();
        stop = true;
        t.join();
    }
}
