# Transfers lock both accounts in the order of their numbers.
#> every schedule
import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()

    def __repr__(self):
        return f"Account({self.number}, {self.balance})"


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True


left, right = Account(1, 100), Account(2, 50)
threads = [threading.Thread(target=transfer, args=pair) for pair in ((left, right, 30), (right, left, 10))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(left, right, left.balance + right.balance)

#| Account(1, 80) Account(2, 70) 150
