# A condition between processes guards a shared value: the waiter never misses what was set under the lock.
#> outcomes 1
#> never deadlocks
#> prints "ready 1\n"
import multiprocessing
def announce(condition, flag):
    with condition:
        flag.value = 1
        condition.notify()
if __name__ == "__main__":
    condition = multiprocessing.Condition()
    flag = multiprocessing.Value("i", 0)
    child = multiprocessing.Process(target=announce, args=(condition, flag))
    child.start()
    with condition:
        while flag.value == 0:
            condition.wait()
    print("ready", flag.value)
    child.join()
