/** Library modules of a page or less. */
export const CONTEXT = String.raw`
from threading import local

_place = local()
_empty = {}

def get_context():
    return getattr(_place, 'context', _empty)

def set_context(context):
    _place.context = context
`

/** A context is a dict that is never changed after it was seen: setting a variable makes a new one. */
export const CONTEXTVARS = String.raw`
from _context import get_context, set_context

_nothing = object()

class Token:
    MISSING = _nothing

    def __init__(self, var, old_value):
        self.var = var
        self.old_value = old_value
        self._used = False

class ContextVar:
    def __init__(self, name, *, default=_nothing):
        self.name = name
        self._default = default

    def __class_getitem__(cls, item):
        return cls

    def get(self, default=_nothing):
        found = (get_context() or {}).get(self, _nothing)
        if found is not _nothing:
            return found
        if default is not _nothing:
            return default
        if self._default is not _nothing:
            return self._default
        raise LookupError(self)

    def set(self, value):
        before = get_context() or {}
        token = Token(self, before.get(self, _nothing))
        set_context({**before, self: value})
        return token

    def reset(self, token):
        if token._used:
            raise RuntimeError(repr(token) + ' has already been used once')
        if token.var is not self:
            raise ValueError(repr(token) + ' was created by a different ContextVar')
        token._used = True
        after = dict(get_context() or {})
        if token.old_value is _nothing:
            after.pop(self, None)
        else:
            after[self] = token.old_value
        set_context(after)

class Context(dict):
    def run(self, callable, *args, **keywords):
        before = get_context()
        set_context(dict(self))
        try:
            return callable(*args, **keywords)
        finally:
            self.clear()
            self.update(get_context())
            set_context(before)

    def copy(self):
        return Context(self)

def copy_context():
    return Context(get_context() or {})
`

/** Nothing is collected during a run: a weak reference keeps its object, which subset.md says. */
export const WEAKREF = String.raw`
from _interleave import unsupported

def _without(callback):
    if callback is not None:
        unsupported('weakref-callback', 'A callback for when an object dies is not modelled: nothing is collected during a run.')

class ref:
    def __init__(self, object, callback=None):
        _without(callback)
        self._object = object

    def __call__(self):
        return self._object

    def __eq__(self, other):
        return isinstance(other, ref) and self._object == other._object

    def __hash__(self):
        return hash(self._object)

ReferenceType = ref

def proxy(object, callback=None):
    _without(callback)
    return object

def finalize(object, callback, /, *args, **kwargs):
    _without(callback)

class WeakValueDictionary(dict):
    pass

class WeakKeyDictionary(dict):
    pass

class WeakSet(set):
    pass

class WeakMethod(ref):
    pass

def getweakrefcount(object):
    return 0
`

export const GC = String.raw`
_enabled = [True]

def collect(generation=2):
    return 0

def enable():
    _enabled[0] = True

def disable():
    _enabled[0] = False

def isenabled():
    return _enabled[0]

def freeze():
    return None

def get_threshold():
    return (700, 10, 10)
`

export const TIMEIT = String.raw`
from time import perf_counter

default_timer = perf_counter
default_number = 1000000
default_repeat = 5

class Timer:
    def __init__(self, stmt, setup=None, timer=perf_counter, globals=None):
        if isinstance(stmt, str) or isinstance(setup, str):
            raise NotImplementedError('timeit of source text is not modelled: give it a function')
        self._stmt = stmt
        self._setup = setup
        self._timer = timer

    def timeit(self, number=default_number):
        if self._setup is not None:
            self._setup()
        start = self._timer()
        for _ in range(number):
            self._stmt()
        return self._timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

def timeit(stmt, setup=None, timer=perf_counter, number=default_number, globals=None):
    return Timer(stmt, setup, timer).timeit(number)

def repeat(stmt, setup=None, timer=perf_counter, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer).repeat(repeat, number)
`

export const TYPES = String.raw`
from _interleave import MappingProxyType

def _function(): pass
def _generator(): yield
async def _coroutine(): pass
async def _async_generator(): yield

FunctionType = type(_function)
LambdaType = FunctionType
GeneratorType = type(_generator())
CoroutineType = type(_coroutine())
AsyncGeneratorType = type(_async_generator())
BuiltinFunctionType = type(len)
BuiltinMethodType = BuiltinFunctionType
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)

class _Holder:
    def method(self): pass

MethodType = type(_Holder().method)

class SimpleNamespace:
    def __init__(self, /, **keywords):
        self.__dict__.update(keywords)

    def __repr__(self):
        return 'namespace(' + ', '.join([name + '=' + repr(value) for name, value in self.__dict__.items()]) + ')'

    def __eq__(self, other):
        if isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

class DynamicClassAttribute:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel

    def __get__(self, instance, owner=None):
        if instance is None:
            found = owner.__dict__.get('_member_map_', {}).get(self.fget.__name__)
            if found is None:
                raise AttributeError(self.fget.__name__)
            return found
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("<enum 'Enum'> cannot set attribute '" + self.fget.__name__ + "'")
        self.fset(instance, value)

    def __delete__(self, instance):
        raise AttributeError("<enum 'Enum'> cannot delete attribute '" + self.fget.__name__ + "'")

def new_class(name, bases=(), kwds=None, exec_body=None):
    body = {}
    if exec_body is not None:
        exec_body(body)
    keywords = dict(kwds or {})
    metaclass = keywords.pop('metaclass', None) or (type(bases[0]) if bases else type)
    return metaclass(name, tuple(bases), body, **keywords)

def coroutine(func):
    return func
`
