class Temperature:
    def __init__(self, celsius=0.0):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self._celsius = float(value)

    @celsius.deleter
    def celsius(self):
        self._celsius = 0.0

    @property
    def fahrenheit(self):
        return self._celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9


t = Temperature(100)
print(t.fahrenheit)
t.fahrenheit = 50
print(t.celsius, vars(t))
del t.celsius
print(t.celsius)
for wrong in (-300, "warm"):
    try:
        t.celsius = wrong
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(isinstance(Temperature.celsius, property), Temperature.fahrenheit.fset is not None)

#| 212.0
#| 10.0 {'_celsius': 10.0}
#| 0.0
#| ValueError -300 is below absolute zero
#| TypeError '<' not supported between instances of 'str' and 'float'
#| True True
