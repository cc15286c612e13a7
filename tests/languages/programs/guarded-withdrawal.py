# Check and act under one lock: only one of the two gets the money.
#> outcomes 4
import threading

balance = 100
lock = threading.Lock()

def withdraw(amount):
    global balance
    with lock:
        if balance < amount:
            print("refused", amount)
            return
        balance -= amount
    print("took", amount)

threads = [threading.Thread(target=withdraw, args=(amount,)) for amount in (80, 50)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("left", balance)
