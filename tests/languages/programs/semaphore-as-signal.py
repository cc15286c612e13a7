# A permit that is given only after the work: the second line never comes first.
#> outcomes 2
import threading

done = threading.Semaphore(0)

def work():
    print("worked")
    done.release()
    print("resting")

t = threading.Thread(target=work)
t.start()
done.acquire()
print("going on")
t.join()
