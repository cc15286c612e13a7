/** functools. What CPython writes in C is one operation of a thread here too: library code is no switch point inside. */
export const FUNCTOOLS = String.raw`
WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)

def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    if updated:
        for name, value in getattr(wrapped, '__dict__', {}).items():
            setattr(wrapper, name, value)
    wrapper.__wrapped__ = wrapped
    return wrapper

def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate

_missing = object()

def reduce(function, iterable, initial=_missing):
    iterator = iter(iterable)
    if initial is _missing:
        for initial in iterator:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for item in iterator:
        initial = function(initial, item)
    return initial

class partial:
    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError('the first argument must be callable')
        self = object.__new__(cls)
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)] + [repr(a) for a in self.args] + [k + '=' + repr(v) for k, v in self.keywords.items()]
        return 'functools.partial(' + ', '.join(parts) + ')'

class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        if hasattr(self.func, '__get__') and not isinstance(self.func, type):
            bound = self.func.__get__(obj, cls)
            return partial(bound, *self.args, **self.keywords)
        return partial(self.func, obj, *self.args, **self.keywords)

class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.func(instance)
        instance.__dict__[self.attrname] = value
        return value

class CacheInfo(tuple):
    def __repr__(self):
        return 'CacheInfo(hits=' + repr(self[0]) + ', misses=' + repr(self[1]) + ', maxsize=' + repr(self[2]) + ', currsize=' + repr(self[3]) + ')'

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

class _Cached:
    def __init__(self, func, maxsize, typed):
        self._func = func
        self._maxsize = maxsize
        self._typed = typed
        self.cache_clear()
        update_wrapper(self, func)

    def cache_clear(self):
        self._hits = 0
        self._misses = 0
        self._cache = {}

    def cache_info(self):
        return CacheInfo((self._hits, self._misses, self._maxsize, len(self._cache)))

    def cache_parameters(self):
        return {'maxsize': self._maxsize, 'typed': self._typed}

    def __repr__(self):
        return '<functools._lru_cache_wrapper object at 0x7f0000000000>'

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return partial(self, instance)

    def __call__(self, *args, **keywords):
        if self._maxsize == 0:
            self._misses += 1
            return self._func(*args, **keywords)
        key = args
        if keywords:
            key += (_missing,) + tuple(keywords.items())
        if self._typed:
            key += (_missing,) + tuple([type(a) for a in args]) + tuple([type(v) for v in keywords.values()])
        cache = self._cache
        found = cache.get(key, _missing)
        if found is not _missing:
            self._hits += 1
            if self._maxsize is not None:
                del cache[key]
                cache[key] = found
            return found
        self._misses += 1
        value = self._func(*args, **keywords)
        if self._maxsize is not None and key not in cache and len(cache) >= self._maxsize:
            for oldest in cache:
                del cache[oldest]
                break
        cache[key] = value
        return value

def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _Cached(maxsize, 128, typed)
    if maxsize is not None:
        if not isinstance(maxsize, int):
            raise TypeError('Expected first argument to be an integer, a callable, or None')
        maxsize = max(0, maxsize)
    def decorate(func):
        return _Cached(func, maxsize, typed)
    return decorate

def cache(func):
    return _Cached(func, None, False)

def cmp_to_key(mycmp):
    class K:
        __slots__ = ('obj',)
        __hash__ = None
        def __init__(self, obj):
            self.obj = obj
        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0
        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0
        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0
        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0
        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0
    return K

def _from_root(root, name):
    def compare(self, other):
        answer = getattr(self, root)(other)
        if answer is NotImplemented:
            return answer
        if root in ('__lt__', '__gt__'):
            if name in ('__le__', '__ge__') and name[2] == root[2]:
                return answer or self == other
            if name[2] == root[2]:
                return answer
            if name in ('__ge__', '__le__'):
                return not answer
            return not answer and self != other
        if name[2] == root[2]:
            return answer and self != other
        if name in ('__lt__', '__gt__'):
            return not answer
        return not answer or self == other
    compare.__name__ = name
    return compare

def total_ordering(cls):
    names = ('__lt__', '__gt__', '__le__', '__ge__')
    own = [name for name in names if getattr(cls, name, None) is not getattr(object, name, None)]
    if not own:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = own[0]
    for name in names:
        if name not in own:
            setattr(cls, name, _from_root(root, name))
    return cls

def singledispatch(func):
    registry = {object: func}

    def dispatch(cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        return registry[object]

    def register(cls, function=None):
        if function is None:
            if isinstance(cls, type):
                def decorate(f):
                    return register(cls, f)
                return decorate
            function = cls
            notes = list(function.__annotations__.values())
            if not notes:
                raise TypeError('Invalid first argument to ' + '${'`'}register()${'`'}' + ': ' + repr(cls) + '. Use either ' + '${'`'}@register(some_class)${'`'}' + ' or plain ' + '${'`'}@register${'`'}' + ' on an annotated function.')
            cls = notes[0]
        for one in cls if isinstance(cls, tuple) else (cls,):
            registry[one] = function
        return function

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(func.__name__ + ' requires at least 1 positional argument')
        return dispatch(type(args[0]))(*args, **keywords)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, func)

class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        def method(*args, **keywords):
            chosen = self.dispatcher.dispatch(type(args[0]))
            return chosen.__get__(obj, cls)(*args, **keywords)
        return method
`
