# Double-checked: the second look is under the lock.
#> every schedule
import threading


class Registry:
    _instance = None
    _lock = threading.Lock()
    made = 0

    @classmethod
    def instance(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls.made += 1
                    cls._instance = cls()
        return cls._instance


found = []
threads = [threading.Thread(target=lambda: found.append(Registry.instance())) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(found), found[0] is found[1], Registry.made)

#| 2 True 1
