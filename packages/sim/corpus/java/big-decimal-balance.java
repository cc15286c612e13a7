//> "10.50\n" exited
//> "7.75\n" exited
//> "2.75\n" exited
// A BigDecimal never changes, but the variable that names it does: one of two deposits can be lost.
import java.math.BigDecimal;
public class Main {
  static BigDecimal balance = new BigDecimal("0.00");
  static void deposit(String amount) { balance = balance.add(new BigDecimal(amount)); }
  public static void main(String[] args) throws Exception {
    Thread one = new Thread(() -> deposit("2.75"));
    Thread two = new Thread(() -> deposit("7.75"));
    one.start(); two.start();
    one.join(); two.join();
    System.out.println(balance);
  }
}
