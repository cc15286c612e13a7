import threading


def forever():
    threading.Event().wait()


daemon = threading.Thread(target=forever, daemon=True)
daemon.start()
fired = []
timer = threading.Timer(0.02, fired.append, args=["tick"])
cancelled = threading.Timer(5, fired.append, args=["never"])
timer.start()
cancelled.start()
cancelled.cancel()
timer.join()
cancelled.join()
print(fired, daemon.is_alive(), daemon.daemon)
print("main ends, the daemon with it")

#| ['tick'] True True
#| main ends, the daemon with it
