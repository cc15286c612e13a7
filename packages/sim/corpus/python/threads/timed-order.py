import threading
import time

started = time.perf_counter()
log = []


def work(name, pause):
    time.sleep(pause)
    log.append(name)


threads = [threading.Thread(target=work, args=args) for args in (("slow", 0.3), ("quick", 0.05), ("middle", 0.15))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
took = time.perf_counter() - started
print(log, took >= 0.3)

#| ['quick', 'middle', 'slow'] True
