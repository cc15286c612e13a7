#> every schedule
import threading

gate = threading.Event()


def waits():
    gate.wait()


print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count())
threads = [threading.Thread(target=waits, name=f"w{i}") for i in range(2)]
print(threads[0], threads[0].ident, threads[0].is_alive())
for thread in threads:
    thread.start()
print(threading.active_count(), sorted(t.name for t in threading.enumerate()))
gate.set()
for thread in threads:
    thread.join()
print(threading.active_count(), threads[0].is_alive(), threading.get_ident() == threading.current_thread().ident)
thread = threading.Thread(target=print)
print(thread.name, thread.daemon)

#| MainThread True 1
#| <Thread(w0, initial)> None False
#| 3 ['MainThread', 'w0', 'w1']
#| 1 False True
#| Thread-1 (print) False
