#> every schedule
import threading

data = threading.local()
data.value = "main"
seen = {}


def work(name):
    seen[name + " before"] = hasattr(data, "value")
    data.value = name
    seen[name] = data.value


threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(seen.items()), data.value)

#| [('a', 'a'), ('a before', False), ('b', 'b'), ('b before', False)] main
