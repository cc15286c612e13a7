# Three stages, two queues, one end mark.
#> every schedule
import queue
import threading

END = object()


def stage(function, source, target):
    while (item := source.get()) is not END:
        target.put(function(item))
    target.put(END)


words, lengths, marks = queue.Queue(), queue.Queue(), queue.Queue()
threads = [
    threading.Thread(target=stage, args=(len, words, lengths)),
    threading.Thread(target=stage, args=(lambda n: "*" * n, lengths, marks)),
]
for t in threads:
    t.start()
for word in ("to", "be"):
    words.put(word)
words.put(END)
while (mark := marks.get()) is not END:
    print(mark)
for t in threads:
    t.join()

#| **
#| **
