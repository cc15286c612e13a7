#> every schedule
import threading

lock = threading.RLock()


class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        with lock:
            self.balance += amount

    def transfer(self, other, amount):
        with lock:
            self.deposit(-amount)
            other.deposit(amount)


a, b = Account(), Account()
threads = [threading.Thread(target=a.transfer, args=(b, 5)), threading.Thread(target=b.transfer, args=(a, 2))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(a.balance, b.balance)
try:
    lock.release()
except RuntimeError as error:
    print(error)
plain = threading.Lock()
print(plain.acquire(), plain.locked(), plain.acquire(blocking=False), plain.acquire(timeout=0.01))
plain.release()
try:
    plain.release()
except RuntimeError as error:
    print(error)

#| -3 3
#| cannot release un-acquired lock
#| True True False False
#| release unlocked lock
