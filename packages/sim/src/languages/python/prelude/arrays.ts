/** The module array, in Python around natives. */
export const ARRAY_SOURCES: readonly (readonly [string, string])[] = [
  ['array', `
import _array

typecodes = 'bBuhHiIlLqQfd'

class array:
    def __init__(self, typecode, initializer=()):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError('array() argument 1 must be a unicode character, not ' + type(typecode).__name__)
        self.itemsize = _array.size(typecode)
        self.typecode = typecode
        if isinstance(initializer, bytes):
            self._items = _array.from_bytes(typecode, initializer)
        elif isinstance(initializer, str) and typecode != 'u':
            raise TypeError("cannot use a str to initialize an array with typecode '" + typecode + "'")
        else:
            self._items = [_array.item(typecode, value) for value in initializer]

    def _made(self, items):
        made = array(self.typecode)
        made._items = items
        return made

    def _other(self, other):
        if not isinstance(other, array):
            raise TypeError('can only append array (not "' + type(other).__name__ + '") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return other._items

    def append(self, x):
        self._items.append(_array.item(self.typecode, x))

    def extend(self, iterable):
        if isinstance(iterable, array) and iterable.typecode != self.typecode:
            raise TypeError('can only extend with array of same kind')
        self._items.extend([_array.item(self.typecode, value) for value in iterable])

    def fromlist(self, list):
        self.extend(list)

    def insert(self, i, x):
        self._items.insert(i, _array.item(self.typecode, x))

    def pop(self, i=-1):
        if not self._items:
            raise IndexError('pop from empty array')
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('pop index out of range')
        return self._items.pop(i)

    def remove(self, x):
        if x not in self._items:
            raise ValueError('array.remove(x): x not in array')
        self._items.remove(x)

    def index(self, x, start=0, stop=9223372036854775807):
        size = len(self._items)
        start = max(0, start + size) if start < 0 else start
        stop = stop + size if stop < 0 else min(stop, size)
        for place in range(start, stop):
            if self._items[place] == x:
                return place
        raise ValueError('array.index(x): x not in array')

    def count(self, x):
        return self._items.count(x)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return self._items[:]

    def tobytes(self):
        return _array.to_bytes(self.typecode, self._items)

    def frombytes(self, buffer):
        self._items.extend(_array.from_bytes(self.typecode, buffer))

    def tounicode(self):
        return ''.join(self._items)

    def byteswap(self):
        data = self.tobytes()
        size = self.itemsize
        self._items[:] = _array.from_bytes(self.typecode, b''.join([data[at:at + size][::-1] for at in range(0, len(data), size)]))

    def buffer_info(self):
        return (140000000000000, len(self._items))

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, x):
        return x in self._items

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self._made(self._items[i])
        if not isinstance(i, int):
            raise TypeError('array indices must be integers')
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('array index out of range')
        return self._items[i]

    def __setitem__(self, i, value):
        if isinstance(i, slice):
            if not isinstance(value, array):
                raise TypeError('can only assign array (not "' + type(value).__name__ + '") to array slice')
            self._items[i] = self._other(value)
            return
        if not isinstance(i, int):
            raise TypeError('array indices must be integers')
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('array assignment index out of range')
        self._items[i] = _array.item(self.typecode, value)

    def __delitem__(self, i):
        del self._items[i]

    def __add__(self, other):
        return self._made(self._items + self._other(other))

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only extend with array (not "' + type(other).__name__ + '")')
        self._items += self._other(other)
        return self

    def __mul__(self, n):
        return self._made(self._items * n)

    __rmul__ = __mul__

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __repr__(self):
        if not self._items:
            return 'array(' + repr(self.typecode) + ')'
        if self.typecode == 'u':
            return "array('u', " + repr(self.tounicode()) + ')'
        return 'array(' + repr(self.typecode) + ', ' + repr(self._items) + ')'

ArrayType = array
`],
]
