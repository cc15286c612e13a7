import threading
import queue


class Worker:
    def __init__(self):
        self.inbox = queue.Queue()
        self.stopped = threading.Event()
        self.handled = []
        self.thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.inbox.put(None)
        self.thread.join()
        print("stopped", self.stopped.is_set())

    def _run(self):
        for item in iter(self.inbox.get, None):
            self.handled.append(item.upper())
            self.inbox.task_done()
        self.stopped.set()


with Worker() as worker:
    for word in ("one", "two", "three"):
        worker.inbox.put(word)
    print("sent")
print(worker.handled, worker.thread.is_alive())

#| sent
#| stopped True
#| ['ONE', 'TWO', 'THREE'] False
