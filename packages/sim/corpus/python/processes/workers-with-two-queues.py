# Work goes out by one queue and comes back by another.
from multiprocessing import Process, Queue


def work(tasks, answers):
    for number in iter(tasks.get, None):
        answers.put((number, number ** 3))


if __name__ == "__main__":
    tasks, answers = Queue(), Queue()
    workers = [Process(target=work, args=(tasks, answers)) for _ in range(2)]
    for w in workers:
        w.start()
    for n in range(4):
        tasks.put(n)
    for _ in workers:
        tasks.put(None)
    print(sorted(answers.get() for _ in range(4)))
    for w in workers:
        w.join()
    print([w.exitcode for w in workers])

#| [(0, 0), (1, 1), (2, 8), (3, 27)]
#| [0, 0]
