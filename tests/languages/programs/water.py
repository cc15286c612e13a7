# Two hydrogens and an oxygen make water: the oxygen waits for both, and they for it.
#> outcomes 1
import threading

hydrogen = threading.Semaphore(0)
bond = threading.Semaphore(0)

def make_hydrogen():
    hydrogen.release()
    bond.acquire()
    print("H")

def make_oxygen():
    hydrogen.acquire()
    hydrogen.acquire()
    print("O")
    bond.release(2)

threads = [threading.Thread(target=make_hydrogen), threading.Thread(target=make_oxygen), threading.Thread(target=make_hydrogen)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("water")
