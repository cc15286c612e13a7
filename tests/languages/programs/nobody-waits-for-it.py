# A daemon thread is ended with the program, wherever it is: its lines come, or do not.
#> outcomes 6
import threading

def work():
    print("one")
    print("two")

threading.Thread(target=work, daemon=True).start()
print("main ends")
