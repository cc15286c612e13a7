from concurrent.futures import ThreadPoolExecutor, wait


def area(shape, *sizes):
    match shape:
        case "square":
            return sizes[0] ** 2
        case "rectangle":
            return sizes[0] * sizes[1]
        case "triangle":
            return sizes[0] * sizes[1] / 2
    raise LookupError(f"unknown shape {shape!r}")


jobs = {"a": ("square", 3), "b": ("rectangle", 2, 5), "c": ("blob", 1), "d": ("triangle", 4, 5)}
with ThreadPoolExecutor(2) as pool:
    futures = {key: pool.submit(area, *job) for key, job in jobs.items()}
    done, pending = wait(futures.values())
print(len(done), len(pending))
for key, future in futures.items():
    error = future.exception()
    print(key, f"error: {error}" if error else future.result())
try:
    pool.submit(area, "square", 1)
except RuntimeError as error:
    print(error)

#| 4 0
#| a 9
#| b 10
#| c error: unknown shape 'blob'
#| d 10.0
#| cannot schedule new futures after shutdown
