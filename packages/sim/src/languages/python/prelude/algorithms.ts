/** Small modules of the standard library written in Python: name → source. */
export const ALGORITHM_SOURCES: readonly (readonly [string, string])[] = [
  ['heapq', `
def _rise(heap, start, place):
    item = heap[place]
    while place > start:
        parent = (place - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[place] = above
        place = parent
    heap[place] = item

def _sink(heap, place):
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise(heap, start, place)

def heappush(heap, item):
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)

def heappop(heap):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if not heap:
        return last
    first = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return first

def heapreplace(heap, item):
    if not heap:
        raise IndexError('index out of range')
    first = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return first

def heappushpop(heap, item):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item

def heapify(x):
    for place in reversed(range(len(x) // 2)):
        _sink(x, place)

def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]

def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]

def merge(*iterables, key=None, reverse=False):
    streams = [iter(iterable) for iterable in iterables]
    heads = []
    for order, stream in enumerate(streams):
        for item in stream:
            heads.append((item if key is None else key(item), order, item))
            break
    while heads:
        best = 0
        for place in range(1, len(heads)):
            by = heads[place][0]
            if (heads[best][0] < by) if reverse else (by < heads[best][0]):
                best = place
        _, order, item = heads[best]
        yield item
        del heads[best]
        for following in streams[order]:
            heads.insert(best, (following if key is None else key(following), order, following))
            break
`],
  ['bisect', `
def _search(a, x, lo, hi, key, right):
    if lo < 0:
        raise ValueError('lo must be non-negative')
    if hi is None:
        hi = len(a)
    while lo < hi:
        middle = (lo + hi) // 2
        item = a[middle] if key is None else key(a[middle])
        if (not x < item) if right else (item < x):
            lo = middle + 1
        else:
            hi = middle
    return lo

def bisect_left(a, x, lo=0, hi=None, *, key=None):
    return _search(a, x, lo, hi, key, False)

def bisect_right(a, x, lo=0, hi=None, *, key=None):
    return _search(a, x, lo, hi, key, True)

def insort_left(a, x, lo=0, hi=None, *, key=None):
    a.insert(_search(a, x if key is None else key(x), lo, hi, key, False), x)

def insort_right(a, x, lo=0, hi=None, *, key=None):
    a.insert(_search(a, x if key is None else key(x), lo, hi, key, True), x)

bisect = bisect_right
insort = insort_right
`],
  ['operator', `
def lt(a, b): return a < b
def le(a, b): return a <= b
def eq(a, b): return a == b
def ne(a, b): return a != b
def ge(a, b): return a >= b
def gt(a, b): return a > b
def not_(a): return not a
def truth(a): return True if a else False
def is_(a, b): return a is b
def is_not(a, b): return a is not b
def add(a, b): return a + b
def sub(a, b): return a - b
def mul(a, b): return a * b
def matmul(a, b): return a @ b
def truediv(a, b): return a / b
def floordiv(a, b): return a // b
def mod(a, b): return a % b
def pow(a, b): return a ** b
def lshift(a, b): return a << b
def rshift(a, b): return a >> b
def and_(a, b): return a & b
def or_(a, b): return a | b
def xor(a, b): return a ^ b
def neg(a): return -a
def pos(a): return +a
def inv(a): return ~a
invert = inv
def index(a): return a.__index__() if not isinstance(a, int) else int(a)
def concat(a, b): return a + b
def contains(a, b): return b in a
def getitem(a, b): return a[b]
def setitem(a, b, c): a[b] = c
def delitem(a, b): del a[b]
def countOf(a, b): return sum(1 for item in a if item is b or item == b)
def indexOf(a, b):
    for place, item in enumerate(a):
        if item is b or item == b:
            return place
    raise ValueError('sequence.index(x): x not in sequence')
def iadd(a, b):
    a += b
    return a
def isub(a, b):
    a -= b
    return a
def imul(a, b):
    a *= b
    return a
def call(obj, /, *args, **kwargs): return obj(*args, **kwargs)

class itemgetter:
    def __init__(self, item, /, *items):
        self._items = (item,) + items
    def __call__(self, obj, /):
        if len(self._items) == 1:
            return obj[self._items[0]]
        return tuple([obj[item] for item in self._items])
    def __repr__(self):
        return 'operator.itemgetter(' + ', '.join([repr(item) for item in self._items]) + ')'

class attrgetter:
    def __init__(self, attr, /, *attrs):
        self._attrs = (attr,) + attrs
        for name in self._attrs:
            if not isinstance(name, str):
                raise TypeError('attribute name must be a string')
    def _one(self, obj, path):
        for name in path.split('.'):
            obj = getattr(obj, name)
        return obj
    def __call__(self, obj, /):
        if len(self._attrs) == 1:
            return self._one(obj, self._attrs[0])
        return tuple([self._one(obj, path) for path in self._attrs])
    def __repr__(self):
        return 'operator.attrgetter(' + ', '.join([repr(name) for name in self._attrs]) + ')'

class methodcaller:
    def __init__(self, name, /, *args, **kwargs):
        self._name = name
        self._args = args
        self._kwargs = kwargs
    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)
`],
  ['copy', `
class Error(Exception):
    pass

error = Error

def copy(x):
    cls = type(x)
    if cls in (int, float, complex, bool, str, bytes, tuple, frozenset, range, type(None), type):
        return x
    if cls in (list, dict, set):
        return x.copy()
    own = getattr(cls, '__copy__', None)
    if own is not None:
        return own(x)
    if callable(x):
        return x
    return _shell(x, cls, dict(x.__dict__))

def _shell(x, cls, state):
    made = cls.__new__(cls)
    if isinstance(x, list):
        made.extend(x)
    elif isinstance(x, dict):
        made.update(x)
    for name, value in state.items():
        object.__setattr__(made, name, value)
    return made

def deepcopy(x, memo=None):
    if memo is None:
        memo = {}
    cls = type(x)
    if cls in (int, float, complex, bool, str, bytes, range, type(None), type):
        return x
    key = id(x)
    if key in memo:
        return memo[key]
    own = getattr(cls, '__deepcopy__', None)
    if own is not None:
        made = own(x, memo)
    elif cls is list:
        made = []
        memo[key] = made
        for item in x:
            made.append(deepcopy(item, memo))
    elif cls is dict:
        made = {}
        memo[key] = made
        for name, value in x.items():
            made[deepcopy(name, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        made = tuple([deepcopy(item, memo) for item in x])
        if all([a is b for a, b in zip(made, x)]):
            made = x
    elif cls is set:
        made = {deepcopy(item, memo) for item in x}
    elif cls is frozenset:
        made = frozenset([deepcopy(item, memo) for item in x])
    elif callable(x) or isinstance(x, type):
        return x
    else:
        made = cls.__new__(cls)
        memo[key] = made
        if isinstance(x, list):
            made.extend([deepcopy(item, memo) for item in x])
        elif isinstance(x, dict):
            made.update([(deepcopy(name, memo), deepcopy(value, memo)) for name, value in x.items()])
        for name, value in dict(x.__dict__).items():
            object.__setattr__(made, name, deepcopy(value, memo))
    memo[key] = made
    return made
`],
]
