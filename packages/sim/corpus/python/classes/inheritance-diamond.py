class Base:
    def __init__(self, **rest):
        print("Base", rest)

    def describe(self):
        return ["base"]


class Left(Base):
    def __init__(self, left=1, **rest):
        print("Left", left)
        super().__init__(**rest)

    def describe(self):
        return ["left", *super().describe()]


class Right(Base):
    def __init__(self, right=2, **rest):
        print("Right", right)
        super().__init__(**rest)

    def describe(self):
        return ["right", *super().describe()]


class Bottom(Left, Right):
    def describe(self):
        return ["bottom"] + super().describe()


bottom = Bottom(left="l", right="r", extra="e")
print(bottom.describe())
print([c.__name__ for c in Bottom.__mro__], Bottom.__bases__, isinstance(bottom, Right))
print(super(Left, bottom).describe(), Left.describe(bottom), Base.__subclasses__())
try:
    class Wrong(Base, Left):
        pass
except TypeError as error:
    print(error)
try:
    Bottom(1, 2)
except TypeError as error:
    print(error)

#| Left l
#| Right r
#| Base {'extra': 'e'}
#| ['bottom', 'left', 'right', 'base']
#| ['Bottom', 'Left', 'Right', 'Base', 'object'] (<class '__main__.Left'>, <class '__main__.Right'>) True
#| ['right', 'base'] ['left', 'right', 'base'] [<class '__main__.Left'>, <class '__main__.Right'>]
#| Cannot create a consistent method resolution
#| order (MRO) for bases Base, Left
#| Left.__init__() takes from 1 to 2 positional arguments but 3 were given
