# Two put their word into a slot and take out what was there.
#> outcomes 4
import threading

slot = "empty"
lock = threading.Lock()

def swap(word):
    global slot
    with lock:
        old, slot = slot, word
    print(word, "for", old)

a = threading.Thread(target=swap, args=("one",))
b = threading.Thread(target=swap, args=("two",))
a.start()
b.start()
a.join()
b.join()
print("left", slot)
