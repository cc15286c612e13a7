# Parent and child print in either order; the child's exit code comes back.
#> outcomes 2
#> prints "child\nparent\n3\n"
#> prints "parent\nchild\n3\n"
import os
pid = os.fork()
if pid == 0:
    print("child")
    os._exit(3)
print("parent")
_, status = os.waitpid(pid, 0)
print(os.WEXITSTATUS(status))
