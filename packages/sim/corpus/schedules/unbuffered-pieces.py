# Without a buffer the text and the end of a line are two writes: lines can come together.
#> semantics unbuffered
#> outcomes 4
#> prints "a\nb\n"
#> prints "ab\n\n"
#> prints "ba\n\n"
#> prints "b\na\n"
import threading
threads = [threading.Thread(target=print, args=(text,)) for text in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
