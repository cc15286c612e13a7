import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True


a, b = Account(1, 100), Account(2, 50)
threads = [
    threading.Thread(target=transfer, args=(a, b, 30)),
    threading.Thread(target=transfer, args=(b, a, 20)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(a.balance, b.balance, a.balance + b.balance)
print(transfer(a, b, 1000))

#| 90 60 150
#| False
