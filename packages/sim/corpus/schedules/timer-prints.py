# A timer may call a builtin that asks leave of its own.
#> outcomes 1
import threading
timer = threading.Timer(0.02, print, args=["tick"])
timer.start()
timer.join()
print("end")
