# Money goes to and fro under both locks, taken in the order of the accounts: none is lost.
#> outcomes 1
import threading

class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()

def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount

a, b = Account(1, 100), Account(2, 50)
threads = [threading.Thread(target=transfer, args=(a, b, 30)), threading.Thread(target=transfer, args=(b, a, 20))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(a.balance, b.balance, a.balance + b.balance)
