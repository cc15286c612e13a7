//> "a booked\n0\n" exited
//> "a booked\nb booked\n-1\n" exited
//> "b booked\n0\n" exited
//> "b booked\na booked\n-1\n" exited
import java.util.concurrent.atomic.*; public class Main { static final AtomicInteger seats = new AtomicInteger(1); static void book(String who) { if (seats.get() > 0) { seats.decrementAndGet(); System.out.println(who + " booked"); } } public static void main(String[] args) throws Exception { Thread a = new Thread(() -> book("a")), b = new Thread(() -> book("b")); a.start(); b.start(); a.join(); b.join(); System.out.println(seats); } }
