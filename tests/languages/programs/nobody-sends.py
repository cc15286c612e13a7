# Main waits for a message that nobody sends.
#> outcomes 1
import queue

q = queue.Queue()
print("waiting")
print(q.get())
