# The exit code tells who was last.
#> outcomes 2
import sys
import threading

last = 0

def come(me):
    global last
    last = me

threads = [threading.Thread(target=come, args=(me,)) for me in (1, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
sys.exit(last)
