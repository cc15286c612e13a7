# Two permits for three: the greatest number inside at once is one or two, never three.
#> outcomes 2
import threading

permits = threading.Semaphore(2)
lock = threading.Lock()
inside = most = 0

def work():
    global inside, most
    with permits:
        with lock:
            inside += 1
            most = max(most, inside)
        with lock:
            inside -= 1

threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("at most", most)
