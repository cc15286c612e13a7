class Temperature:
    scale = "C"
    made = []

    def __init__(self, degrees):
        self.degrees = degrees
        self.made.append(degrees)

    @classmethod
    def from_fahrenheit(cls, value):
        return cls((value - 32) * 5 / 9)

    @staticmethod
    def is_valid(value):
        return value >= -273.15

    @property
    def kelvin(self):
        return self.degrees + 273.15

    @kelvin.setter
    def kelvin(self, value):
        if not self.is_valid(value - 273.15):
            raise ValueError("below absolute zero")
        self.degrees = value - 273.15

    @kelvin.deleter
    def kelvin(self):
        print("forgetting")
        del self.degrees


class Precise(Temperature):
    scale = "milli"


warm = Temperature.from_fahrenheit(212)
cold = Precise.from_fahrenheit(-40)
print(warm.degrees, cold.degrees, type(cold).__name__, Temperature.made is Precise.made, Temperature.made)
warm.kelvin = 300
print(round(warm.degrees, 2), warm.kelvin, Temperature.is_valid(-300), warm.is_valid(0))
try:
    warm.kelvin = -1
except ValueError as error:
    print(error)
del warm.kelvin
print(hasattr(warm, "degrees"), vars(cold), "scale" in vars(cold), cold.scale, getattr(warm, "missing", "default"))
Temperature.scale = "K"
print(warm.scale, cold.scale, Temperature.from_fahrenheit.__self__, Temperature.__dict__["is_valid"].__class__)

#| 100.0 -40.0 Precise True [100.0, -40.0]
#| 26.85 300.0 False True
#| below absolute zero
#| forgetting
#| False {'degrees': -40.0} False milli default
#| K milli <class '__main__.Temperature'> <class 'staticmethod'>
