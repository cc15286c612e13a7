# A callback sees the finished future; an exception is carried along.
from concurrent.futures import Future, ThreadPoolExecutor

log = []


def note(future):
    log.append(type(future.exception()).__name__ if future.exception() else future.result())


with ThreadPoolExecutor(max_workers=1) as pool:
    for text in ("7", "seven"):
        pool.submit(int, text).add_done_callback(note)
print(log)

mine = Future()
mine.add_done_callback(note)
print(mine.done(), mine.set_running_or_notify_cancel(), mine.running())
mine.set_result("by hand")
print(mine.result(timeout=0), log[-1], mine.cancel(), mine.cancelled())

#| [7, 'ValueError']
#| False True True
#| by hand by hand False False
