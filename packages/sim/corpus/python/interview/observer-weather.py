class Station:
    def __init__(self):
        self._observers = []
        self._celsius = None

    def attach(self, observer):
        self._observers.append(observer)
        return observer

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        changed = value != self._celsius
        self._celsius = value
        if changed:
            for observer in self._observers:
                observer(value)


class Average:
    def __init__(self):
        self.values = []

    def __call__(self, value):
        self.values.append(value)

    def __float__(self):
        return sum(self.values) / len(self.values)


station = Station()
average = station.attach(Average())
station.attach(lambda v: print(f"{v}°C is {v * 9 / 5 + 32:.1f}°F"))
for value in (20, 20, 25, -40):
    station.celsius = value
print(float(average), average.values, station.celsius)

#| 20°C is 68.0°F
#| 25°C is 77.0°F
#| -40°C is -40.0°F
#| 1.6666666666666667 [20, 25, -40] -40
