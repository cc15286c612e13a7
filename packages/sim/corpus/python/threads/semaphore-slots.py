#> every schedule
import threading

slots = threading.BoundedSemaphore(2)
inside = 0
most = 0
lock = threading.Lock()


def visit():
    global inside, most
    with slots:
        with lock:
            inside += 1
            most = max(most, inside)
        with lock:
            inside -= 1


threads = [threading.Thread(target=visit) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(inside, most in (1, 2))
try:
    slots.release()
except ValueError as error:
    print(error)
print(slots.acquire(blocking=False), slots.acquire(False), slots.acquire(False))

#| 0 True
#| Semaphore released too many times
#| True True False
