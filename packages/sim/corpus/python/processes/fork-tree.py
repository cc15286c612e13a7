#> every schedule
import os

value = ["parent"]
pid = os.fork()
if pid == 0:
    value.append("child")
    grandchild = os.fork()
    if grandchild == 0:
        value.append("grandchild")
        os._exit(len(value))
    _, status = os.waitpid(grandchild, 0)
    os._exit(os.WEXITSTATUS(status) * 10 + len(value))
_, status = os.waitpid(pid, 0)
print(os.WEXITSTATUS(status), value)
try:
    os.wait()
except ChildProcessError as error:
    print(error)

#| 32 ['parent']
#| [Errno 10] No child processes
