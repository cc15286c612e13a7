# os._exit does not write out what is buffered; a flush before it does.
#> semantics pipe
#> outcomes 1
#> prints "seen\nparent\n"
import os
pid = os.fork()
if pid == 0:
    print("seen", flush=True)
    print("lost")
    os._exit(0)
os.waitpid(pid, 0)
print("parent")
