from typing import Protocol, runtime_checkable


@runtime_checkable
class Listener(Protocol):
    def notify(self, name, old, new): ...


class Observable:
    def __init__(self, **values):
        object.__setattr__(self, "_listeners", [])
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def watch(self, listener):
        self._listeners.append(listener)
        return self

    def __setattr__(self, name, value):
        old = getattr(self, name, None)
        super().__setattr__(name, value)
        if old != value:
            for listener in self._listeners:
                listener.notify(name, old, value)


class Printer:
    def notify(self, name, old, new):
        print(f"{name}: {old!r} -> {new!r}")


class History(list):
    def notify(self, *change):
        self.append(change)

    def undo(self, target):
        name, old, _ = self.pop()
        object.__setattr__(target, name, old)


history = History()
light = Observable(on=False, level=1).watch(Printer()).watch(history)
light.on = True
light.level = 1
light.level += 4
light.colour = "red"
history.undo(light)
history.undo(light)
print(light.level, light.on, light.colour, list(history))

#| on: False -> True
#| level: 1 -> 5
#| colour: None -> 'red'
#| 1 True None [('on', False, True)]
