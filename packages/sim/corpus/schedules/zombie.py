# Nobody waits for the child.
#> outcomes 2
#> zombies 1
#> prints "child\nparent\n"
#> prints "parent\nchild\n"
import os
if os.fork() == 0:
    print("child")
    os._exit(0)
print("parent")
