# A barrier of one's own: a counter, and a door that the last one opens.
#> outcomes 4
import threading

lock = threading.Lock()
door = threading.Semaphore(0)
count = 0

def work(name):
    global count
    print("before", name)
    with lock:
        count += 1
        last = count == 2
    if last:
        door.release()
    door.acquire()
    door.release()
    print("after", name)

threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
