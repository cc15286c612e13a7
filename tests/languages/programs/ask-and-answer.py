# Requests carry the place where the answer goes.
#> outcomes 2
import queue
import threading

requests = queue.Queue()

def serve():
    for _ in range(2):
        n, reply = requests.get()
        reply.put(n * 10)

def ask(n):
    reply = queue.Queue()
    requests.put((n, reply))
    print(n, "->", reply.get())

threads = [threading.Thread(target=serve), threading.Thread(target=ask, args=(1,)), threading.Thread(target=ask, args=(2,))]
for t in threads:
    t.start()
for t in threads:
    t.join()
