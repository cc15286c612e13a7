# A list summed in two halves by two threads, each half again in two: always the same sum.
#> outcomes 1
import threading

def total(numbers, out, at):
    if len(numbers) == 1:
        out[at] = numbers[0]
        return
    parts = [0, 0]
    middle = len(numbers) // 2
    left = threading.Thread(target=total, args=(numbers[:middle], parts, 0))
    right = threading.Thread(target=total, args=(numbers[middle:], parts, 1))
    left.start()
    right.start()
    left.join()
    right.join()
    out[at] = parts[0] + parts[1]

out = [0]
total([5, 7, 11, 13], out, 0)
print(out[0])
