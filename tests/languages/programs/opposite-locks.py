# Two locks in opposite orders: they can end up waiting for each other.
#> outcomes 3
import threading

left = threading.Lock()
right = threading.Lock()

def work(first, second, name):
    with first:
        with second:
            print(name)

a = threading.Thread(target=work, args=(left, right, "a"))
b = threading.Thread(target=work, args=(right, left, "b"))
a.start()
b.start()
a.join()
b.join()
print("done")
