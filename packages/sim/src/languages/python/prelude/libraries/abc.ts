/** abc, and the abstract classes of collections.abc with what they add to a class. */
export const ABC = String.raw`
class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **keywords):
        cls = type.__new__(mcls, name, bases, namespace, **keywords)
        names = [key for key, value in namespace.items() if getattr(value, '__isabstractmethod__', False)]
        for base in bases:
            for key in getattr(base, '__abstractmethods__', ()):
                if key not in names and getattr(getattr(cls, key, None), '__isabstractmethod__', False):
                    names.append(key)
        cls.__abstractmethods__ = tuple(sorted(names))
        cls._registered = []
        return cls

    def register(cls, subclass):
        cls._registered.append(subclass)
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            return answer
        if cls in subclass.__mro__:
            return True
        for one in cls._registered:
            if issubclass(subclass, one):
                return True
        for one in cls.__subclasses__():
            if issubclass(subclass, one):
                return True
        return False

class ABC(metaclass=ABCMeta):
    __slots__ = ()

def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj

def abstractclassmethod(callable):
    callable.__isabstractmethod__ = True
    return classmethod(callable)

def abstractstaticmethod(callable):
    callable.__isabstractmethod__ = True
    return staticmethod(callable)

def abstractproperty(callable):
    callable.__isabstractmethod__ = True
    return property(callable)

def get_cache_token():
    return 0
`

export const COLLECTIONS_ABC = String.raw`
from abc import ABCMeta, abstractmethod
from _interleave import has_method

class _Protocol(ABCMeta):
    def __subclasscheck__(cls, subclass):
        wanted = cls.__dict__.get('_methods')
        if wanted is not None and all([has_method(subclass, name) for name in wanted]):
            return True
        if subclass in cls._builtins():
            return True
        return ABCMeta.__subclasscheck__(cls, subclass)

    def _builtins(cls):
        return cls.__dict__.get('_kinds', ())

class _Base(metaclass=_Protocol):
    def __class_getitem__(cls, item):
        return cls

class Hashable(_Base):
    _methods = ('__hash__',)

class Sized(_Base):
    _methods = ('__len__',)

class Container(_Base):
    _methods = ('__contains__',)

class Callable(_Base):
    _methods = ('__call__',)

class Iterable(_Base):
    _methods = ('__iter__',)

class Iterator(Iterable):
    _methods = ('__iter__', '__next__')

    def __iter__(self):
        return self

class Generator(Iterator):
    _methods = ('__iter__', '__next__', 'send', 'throw', 'close')

class Reversible(Iterable):
    _methods = ('__iter__', '__reversed__')

class Awaitable(_Base):
    _methods = ('__await__',)

class Coroutine(Awaitable):
    _methods = ('__await__', 'send', 'throw', 'close')

class AsyncIterable(_Base):
    _methods = ('__aiter__',)

class AsyncIterator(AsyncIterable):
    _methods = ('__aiter__', '__anext__')

    def __aiter__(self):
        return self

class AsyncGenerator(AsyncIterator):
    _methods = ('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')

class Collection(Sized, Iterable, Container):
    _methods = ('__len__', '__iter__', '__contains__')

class Sequence(Reversible, Collection):
    _kinds = (list, tuple, str, bytes, range)

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    @abstractmethod
    def __len__(self):
        return 0

    def __iter__(self):
        place = 0
        while True:
            try:
                item = self[place]
            except IndexError:
                return
            yield item
            place += 1

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def __reversed__(self):
        for place in range(len(self) - 1, -1, -1):
            yield self[place]

    def index(self, value, start=0, stop=None):
        for place in range(start, len(self) if stop is None else stop):
            if self[place] is value or self[place] == value:
                return place
        raise ValueError

    def count(self, value):
        return sum([1 for item in self if item is value or item == value])

class MutableSequence(Sequence):
    _kinds = (list,)

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def extend(self, values):
        for value in list(values):
            self.append(value)

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def clear(self):
        while len(self):
            self.pop()

    def reverse(self):
        size = len(self)
        for place in range(size // 2):
            self[place], self[size - place - 1] = self[size - place - 1], self[place]

    def __iadd__(self, values):
        self.extend(values)
        return self

class Set(Collection):
    _kinds = (set, frozenset)

    @classmethod
    def _from_iterable(cls, items):
        return cls(items)

    def __le__(self, other):
        return len(self) <= len(other) and all([item in other for item in self])

    def __lt__(self, other):
        return len(self) < len(other) and self <= other

    def __ge__(self, other):
        return len(self) >= len(other) and all([item in self for item in other])

    def __gt__(self, other):
        return len(self) > len(other) and self >= other

    def __eq__(self, other):
        return len(self) == len(other) and self <= other if isinstance(other, Set) else NotImplemented

    __hash__ = None

    def __and__(self, other):
        return self._from_iterable([item for item in other if item in self])

    def __or__(self, other):
        return self._from_iterable([item for one in (self, other) for item in one])

    def __sub__(self, other):
        return self._from_iterable([item for item in self if item not in other])

    def __xor__(self, other):
        return (self - other) | self._from_iterable([item for item in other if item not in self])

    def isdisjoint(self, other):
        return not any([item in self for item in other])

class MutableSet(Set):
    _kinds = (set,)

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        for value in list(self):
            self.discard(value)

    def __ior__(self, other):
        for value in other:
            self.add(value)
        return self

class Mapping(Collection):
    _kinds = (dict,)

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    @abstractmethod
    def __iter__(self):
        return iter(())

    @abstractmethod
    def __len__(self):
        return 0

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return [key for key in self]

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented

    __hash__ = None

class MutableMapping(Mapping):
    _kinds = (dict,)
    _nothing = object()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=_nothing):
        try:
            value = self[key]
        except KeyError:
            if default is self._nothing:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        while len(self):
            self.popitem()

    def update(self, other=(), /, **keywords):
        if isinstance(other, Mapping) or hasattr(other, 'keys'):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in keywords.items():
            self[key] = value

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default

class MappingView(Sized):
    pass

class KeysView(MappingView):
    pass

class ValuesView(MappingView):
    pass

class ItemsView(MappingView):
    pass

class ByteString(Sequence):
    _kinds = (bytes,)
`
