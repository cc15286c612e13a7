import threading

N = 4
threads = [threading.Thread(target=print, args=(i,)) for i in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
