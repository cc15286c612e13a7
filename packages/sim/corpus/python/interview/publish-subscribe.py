# Topics, subscribers, and one who leaves while he is told something.
from collections import defaultdict
from typing import Callable


class Hub:
    def __init__(self) -> None:
        self._by_topic: dict[str, list[Callable[[str], None]]] = defaultdict(list)

    def subscribe(self, topic: str, listener: Callable[[str], None]) -> Callable[[], None]:
        self._by_topic[topic].append(listener)

        def leave() -> None:
            self._by_topic[topic].remove(listener)

        return leave

    def publish(self, topic: str, text: str) -> int:
        listeners = list(self._by_topic[topic])
        for listener in listeners:
            listener(text)
        return len(listeners)


hub = Hub()
log: list[str] = []
hub.subscribe("news", lambda text: log.append(f"ann hears {text!r}"))


def once(text: str) -> None:
    log.append(f"bob hears {text!r} and goes")
    leave()


leave = hub.subscribe("news", once)
print(hub.publish("news", "first"), hub.publish("news", "second"), hub.publish("weather", "rain"))
print(*log, sep="\n")
print(dict(hub._by_topic).keys())

#| 2 1 0
#| ann hears 'first'
#| bob hears 'first' and goes
#| ann hears 'second'
#| dict_keys(['news', 'weather'])
