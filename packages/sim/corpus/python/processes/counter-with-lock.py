from multiprocessing import Array, Lock, Process, Value


def deposit(balance, history, index, amounts, lock):
    for amount in amounts:
        with lock:
            balance.value += amount
            history[index] += 1


if __name__ == "__main__":
    lock = Lock()
    balance = Value("i", 0)
    history = Array("i", 2)
    plans = [[5, 10], [1, 2, 3]]
    workers = [Process(target=deposit, args=(balance, history, n, plan, lock)) for n, plan in enumerate(plans)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(balance.value, list(history), [w.exitcode for w in workers])

#| 21 [2, 3] [0, 0]
