#> every schedule
"""A Timer with a run() of its own, by what a Timer knows of itself."""
import threading


class Metronome(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


beats = []


def beat(sound, *, times):
    beats.append(sound)
    if len(beats) == times:
        metronome.cancel()


metronome = Metronome(0.001, beat, ["tick"], {"times": 3})
metronome.start()
metronome.join()
print(beats, metronome.finished.is_set(), metronome.is_alive())

once = threading.Timer(0.001, beats.append, args=("tock",))
print(once.interval, once.args, once.kwargs, once.finished.is_set())
once.start()
once.join()
print(beats[-1], once.finished.is_set())

never = threading.Timer(60, len, ["perhaps called"])
never.start()
never.cancel()
never.join()
print(never.finished.is_set())

#| ['tick', 'tick', 'tick'] True False
#| 0.001 ('tock',) {} False
#| tock True
#| True
