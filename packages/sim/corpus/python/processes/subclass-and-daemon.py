from multiprocessing import Process, Queue, active_children, current_process


class Greeter(Process):
    def __init__(self, who, out):
        super().__init__()
        self.who = who
        self.out = out

    def run(self):
        self.out.put(f"hello {self.who} from {current_process().name}")


if __name__ == "__main__":
    out = Queue()
    greeter = Greeter("Ada", out)
    greeter.start()
    print(out.get())
    greeter.join()
    print(current_process().name, active_children(), greeter.exitcode, greeter.daemon)
    try:
        greeter.start()
    except AssertionError as error:
        print(error)

#| hello Ada from Greeter-1
#| MainProcess [] 0 False
#| cannot start a process twice
