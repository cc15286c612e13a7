import threading

N = 4
count = 0
lock = threading.Lock()


def work():
    global count
    with lock:
        count += 1


threads = [threading.Thread(target=work) for _ in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
