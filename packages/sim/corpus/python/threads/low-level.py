#> every schedule
import _thread

lock = _thread.allocate_lock()
finished = _thread.allocate_lock()
finished.acquire()
total = []


def work(number, *, extra=0):
    with lock:
        total.append(number + extra)
    if number == 1:
        _thread.exit()
    finished.release()


_thread.start_new_thread(work, (2,), {"extra": 5})
finished.acquire()
print(total, lock.locked(), isinstance(_thread.get_ident(), int))

#| [7] False True
