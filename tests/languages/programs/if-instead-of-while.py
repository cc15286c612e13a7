# Who is woken looks no second time: somebody else may have taken the piece meanwhile.
#> outcomes 4
import threading

pieces = 0
table = threading.Condition()

def take(name):
    global pieces
    with table:
        if pieces == 0:
            table.wait()
        pieces -= 1
        print(name, "leaves", pieces)

def bring():
    global pieces
    with table:
        pieces += 1
        table.notify_all()

threads = [threading.Thread(target=take, args=("a",)), threading.Thread(target=take, args=("b",)), threading.Thread(target=bring)]
for t in threads:
    t.start()
for t in threads:
    t.join()
