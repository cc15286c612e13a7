# Who waited to print while main still could notice starts a third thread within the same step: that one may print in between.
#> outcomes 8
#> prints "main\nbefore\ninner\nafter\n"
#> race-free
import threading

def inner():
    print("inner")

def outer():
    t = threading.Thread(target=inner)
    print("before")
    t.start()
    print("after")

t = threading.Thread(target=outer)
t.start()
print("main")
