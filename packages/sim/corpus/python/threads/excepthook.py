#> every schedule
import threading


def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook


def fails():
    raise ValueError("in a thread")


thread = threading.Thread(target=fails, name="t1")
thread.start()
thread.join()
print("done")

#| hook: ValueError in a thread t1
#| done
