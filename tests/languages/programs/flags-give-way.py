# Each raises its flag and enters only if the other's is down: one, or none, gets in; never both.
#> outcomes 6
import threading

flag = [False, False]

def enter(me):
    flag[me] = True
    if flag[1 - me]:
        print(me, "gives way")
    else:
        print(me, "enters")

threads = [threading.Thread(target=enter, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
