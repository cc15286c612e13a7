//> "phase 0 over\nmain 1\nphase 1 over\nmain 2\n" exited
//> "phase 0 over\nmain 1\nphase 1 over\nmain end\n" exited
// Whoever arrives last at the end of a phaser is still told the next phase's number; the others hear that it is over.
import java.util.concurrent.Phaser;
public class Main {
    public static void main(String[] args) {
        Phaser phaser = new Phaser(2) {
            protected boolean onAdvance(int phase, int parties) { System.out.println("phase " + phase + " over"); return phase == 1; }
        };
        new Thread(() -> { phaser.arriveAndAwaitAdvance(); phaser.arriveAndAwaitAdvance(); }).start();
        for (int i = 0; i < 2; i++) {
            int phase = phaser.arriveAndAwaitAdvance();
            System.out.println("main " + (phase < 0 ? "end" : phase));
        }
    }
}
