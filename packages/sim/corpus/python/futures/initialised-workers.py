import threading
from concurrent.futures import ThreadPoolExecutor

local = threading.local()
ready = []


def prepare(prefix):
    local.prefix = prefix
    ready.append(threading.current_thread().name)


def label(n):
    return f"{local.prefix}{n}"


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="clerk", initializer=prepare, initargs=("#",)) as pool:
    print(list(pool.map(label, range(3))))
    print(pool.submit(lambda: threading.current_thread().name).result())
print(ready, hasattr(local, "prefix"))
try:
    list(pool.map(label, [1]))
except RuntimeError as error:
    print(error)

#| ['#0', '#1', '#2']
#| clerk_0
#| ['clerk_0'] False
#| cannot schedule new futures after shutdown
