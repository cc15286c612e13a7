import threading

N = 4
balance = 50 * N


def withdraw():
    global balance
    if balance >= 100:
        balance -= 100


threads = [threading.Thread(target=withdraw) for _ in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
