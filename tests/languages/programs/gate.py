# An event that is set once: what was written before it is seen by all who waited for it.
#> outcomes 6
import threading

gate = threading.Event()
word = ""

def wait(name):
    gate.wait()
    print(name, word)

threads = [threading.Thread(target=wait, args=(name,)) for name in ("a", "b")]
for t in threads:
    t.start()
word = "open"
gate.set()
print("main")
for t in threads:
    t.join()
