# No lock around looking and making: it can be made twice.
#> outcomes 18
import threading

made = None

def use(name):
    global made
    if made is None:
        print(name, "makes")
        made = name
    print(name, "uses", made)

threads = [threading.Thread(target=use, args=(name,)) for name in ("a", "b")]
for t in threads:
    t.start()
for t in threads:
    t.join()
