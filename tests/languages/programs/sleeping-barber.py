# One barber, one chair to wait on, three customers: who finds the chair taken leaves.
#> outcomes 3
import threading

chair = threading.Semaphore(1)
customers = threading.Semaphore(0)
served = 0
lock = threading.Lock()

def barber():
    while True:
        customers.acquire()
        chair.release()

def customer():
    global served
    if chair.acquire(blocking=False):
        with lock:
            served += 1
        customers.release()

threading.Thread(target=barber, daemon=True).start()
threads = [threading.Thread(target=customer) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("served", served)
