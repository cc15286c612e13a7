from contextlib import ExitStack, contextmanager
@contextmanager
def r(n):
    print('open', n)
    try: yield n
    finally: print('close', n)
with ExitStack() as s: print([s.enter_context(r(i)) for i in range(3)])

#| open 0
#| open 1
#| open 2
#| [0, 1, 2]
#| close 2
#| close 1
#| close 0
