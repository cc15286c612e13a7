// Money goes to and fro under both locks, taken in the order of the accounts: none is lost.
//> outcomes 1
public class Main {
    static class Account {
        final int number;
        int balance;

        Account(int number, int balance) {
            this.number = number;
            this.balance = balance;
        }
    }

    static void transfer(Account source, Account target, int amount) {
        Account first = source.number < target.number ? source : target;
        Account second = first == source ? target : source;
        synchronized (first) {
            synchronized (second) {
                source.balance -= amount;
                target.balance += amount;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Account a = new Account(1, 100), b = new Account(2, 50);
        Thread one = new Thread(() -> transfer(a, b, 30));
        Thread other = new Thread(() -> transfer(b, a, 20));
        one.start();
        other.start();
        one.join();
        other.join();
        System.out.println(a.balance + " " + b.balance + " " + (a.balance + b.balance));
    }
}
