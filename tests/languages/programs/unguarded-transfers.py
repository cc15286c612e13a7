# The same without locks: money appears and disappears.
#> outcomes 5
import threading

balance = {"a": 100, "b": 50}

def transfer(source, target, amount):
    balance[source] -= amount
    balance[target] += amount

threads = [threading.Thread(target=transfer, args=("a", "b", 30)), threading.Thread(target=transfer, args=("b", "a", 20))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance["a"], balance["b"])
