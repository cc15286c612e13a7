# A child that is killed prints before, or never; the parent learns the signal.
#> engines graph
#> outcomes 2
#> zombies 0
#> prints "child\n15\n"
#> prints "15\n"
import os
import signal
pid = os.fork()
if pid == 0:
    print("child")
    while True:
        pass
os.kill(pid, signal.SIGTERM)
_, status = os.waitpid(pid, 0)
print(os.WTERMSIG(status))
