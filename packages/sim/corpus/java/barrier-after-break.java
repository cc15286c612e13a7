//> "interrupted\nbroken\n0 true\nfalse\n" exited
//> "broken\ninterrupted\n0 true\nfalse\n" exited
// A broken barrier has nobody waiting; reset makes it new.
import java.util.concurrent.*;
public class Main {
    public static void main(String[] args) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(3);
        Runnable meet = () -> {
            try { barrier.await(); System.out.println("met"); }
            catch (InterruptedException e) { System.out.println("interrupted"); }
            catch (BrokenBarrierException e) { System.out.println("broken"); }
        };
        Thread a = new Thread(meet), b = new Thread(meet);
        a.start();
        b.start();
        while (barrier.getNumberWaiting() < 2) Thread.yield();
        a.interrupt();
        a.join();
        b.join();
        System.out.println(barrier.getNumberWaiting() + " " + barrier.isBroken());
        barrier.reset();
        System.out.println(barrier.isBroken());
    }
}
