// Both see enough money before either takes it.
//> outcomes 8
public class Main {
    static int balance = 100;

    static void withdraw(int amount) {
        if (balance >= amount) {
            balance -= amount;
            System.out.println("took " + amount);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> withdraw(80));
        Thread b = new Thread(() -> withdraw(50));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println("left " + balance);
    }
}
