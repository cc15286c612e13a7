# A function without code of its own is handed over under no name or another: what it touches counts all the same.
#> outcomes 6
#> prints "[]\nmain\nsaid\n"
#> prints "said\n[1]\nmain\n"
import threading
items = []
say = print
t = threading.Thread(target=say, args=("said",))
u = threading.Thread(target=items.append, args=(1,))
t.start()
u.start()
print(items)
print("main")
