//> "took gift\nhanded over\nfalse 0\n" exited
//> "handed over\ntook gift\nfalse 0\n" exited
// transfer comes back when somebody has taken; tryTransfer gives only to one who waits.
import java.util.concurrent.*;
public class Main {
    public static void main(String[] args) throws InterruptedException {
        TransferQueue<String> queue = new LinkedTransferQueue<>();
        Thread taker = new Thread(() -> { try { System.out.println("took " + queue.take()); } catch (InterruptedException e) { } });
        taker.start();
        queue.transfer("gift");
        System.out.println("handed over");
        taker.join();
        System.out.println(queue.tryTransfer("nobody") + " " + queue.size());
    }
}
