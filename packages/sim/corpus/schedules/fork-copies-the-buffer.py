# What was printed into a pipe before a fork is in the buffers of both, and comes out twice.
#> semantics pipe
#> outcomes 2
#> prints "before\nchild\nbefore\nparent\n"
#> prints "before\nparent\nbefore\nchild\n"
import os
print("before")
if os.fork() == 0:
    print("child")
else:
    print("parent")
