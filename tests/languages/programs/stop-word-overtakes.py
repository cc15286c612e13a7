# One stop word too few for two workers: one of them waits for ever.
#> outcomes 2
import queue
import threading

q = queue.Queue()

def worker(name):
    while (job := q.get()) != "stop":
        print(name, job)

threads = [threading.Thread(target=worker, args=(name,)) for name in ("a", "b")]
for t in threads:
    t.start()
q.put("job")
q.put("stop")
for t in threads:
    t.join()
