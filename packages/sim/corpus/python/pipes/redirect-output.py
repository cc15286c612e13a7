#> every schedule
import os
import sys

reading, writing = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(reading)
    os.dup2(writing, 1)
    os.close(writing)
    print("said into the pipe")
    sys.stdout.flush()
    os._exit(0)
os.close(writing)
text = os.read(reading, 1000).decode()
os.waitpid(pid, 0)
print("got:", text.strip())
os.write(1, b"straight to standard output\n")
os.write(2, b"and to standard error\n")

#| got: said into the pipe
#| straight to standard output
#! and to standard error
