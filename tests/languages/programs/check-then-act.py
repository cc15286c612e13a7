# Both see enough money before either takes it.
#> outcomes 8
import threading

balance = 100

def withdraw(amount):
    global balance
    if balance >= amount:
        balance -= amount
        print("took", amount)

threads = [threading.Thread(target=withdraw, args=(80,)), threading.Thread(target=withdraw, args=(50,))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("left", balance)
