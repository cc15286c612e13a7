//> "" exited
//> "one\n" exited
//> "one\ntwo\n" exited
// System.exit does not wait: what the other thread says may be cut off anywhere.
public class Main {
  public static void main(String[] args) throws Exception {
    Thread printer = new Thread(() -> {
      System.out.println("one");
      System.out.println("two");
    });
    printer.start();
    System.exit(0);
  }
}
