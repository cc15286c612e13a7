/** multiprocessing.managers: objects that processes reach through proxies. Every call of a method is one step of the object. */
export const MANAGERS = `
import _pools
from _multiprocessing import JoinableQueue, Lock, RLock, Event, Semaphore, BoundedSemaphore, Condition, Barrier, skip_process_name

class BaseProxy:
    _typeid = 'object'

    def __init__(self, referent):
        self._referent = referent

    def _callmethod(self, methodname, args=(), kwds={}):
        return self._referent.call(methodname, tuple(args))

    def _getvalue(self):
        return self._callmethod('copy')

    def __repr__(self):
        return '<%s object, typeid %r at 0x%x>' % (type(self).__name__, self._typeid, id(self._referent))

    def __str__(self):
        return self._callmethod('__repr__')

class DictProxy(BaseProxy):
    _typeid = 'dict'

    def __contains__(self, key):
        return self._callmethod('__contains__', (key,))

    def __delitem__(self, key):
        return self._callmethod('__delitem__', (key,))

    def __getitem__(self, key):
        return self._callmethod('__getitem__', (key,))

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return self._callmethod('__len__')

    def __setitem__(self, key, value):
        return self._callmethod('__setitem__', (key, value))

    def clear(self):
        return self._callmethod('clear')

    def copy(self):
        return self._callmethod('copy')

    def get(self, key, default=None):
        return self._callmethod('get', (key, default))

    def items(self):
        return list(self._callmethod('copy').items())

    def keys(self):
        return list(self._callmethod('copy'))

    def pop(self, *args):
        return self._callmethod('pop', args)

    def popitem(self):
        return self._callmethod('popitem')

    def setdefault(self, key, default=None):
        return self._callmethod('setdefault', (key, default))

    def update(self, other=(), **keywords):
        return self._callmethod('update', (dict(other, **keywords),))

    def values(self):
        return list(self._callmethod('copy').values())

class ListProxy(BaseProxy):
    _typeid = 'list'

    def __add__(self, other):
        return self._callmethod('__add__', (other,))

    def __contains__(self, value):
        return self._callmethod('__contains__', (value,))

    def __delitem__(self, index):
        return self._callmethod('__delitem__', (index,))

    def __getitem__(self, index):
        return self._callmethod('__getitem__', (index,))

    def __len__(self):
        return self._callmethod('__len__')

    def __mul__(self, times):
        return self._callmethod('__mul__', (times,))

    def __reversed__(self):
        return iter(self._callmethod('copy')[::-1])

    def __setitem__(self, index, value):
        return self._callmethod('__setitem__', (index, value))

    def __iadd__(self, value):
        self._callmethod('extend', (list(value),))
        return self

    def append(self, value):
        return self._callmethod('append', (value,))

    def count(self, value):
        return self._callmethod('count', (value,))

    def extend(self, values):
        return self._callmethod('extend', (list(values),))

    def index(self, value):
        return self._callmethod('index', (value,))

    def insert(self, index, value):
        return self._callmethod('insert', (index, value))

    def pop(self, index=-1):
        return self._callmethod('pop', (index,))

    def remove(self, value):
        return self._callmethod('remove', (value,))

    def reverse(self):
        return self._callmethod('reverse')

    def sort(self):
        return self._callmethod('sort')

class NamespaceProxy(BaseProxy):
    _typeid = 'Namespace'

    def __init__(self, referent):
        object.__setattr__(self, '_referent', referent)

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        value = self._callmethod('get', (name, _nothing))
        if value == _nothing:
            raise AttributeError("'Namespace' object has no attribute %r" % name)
        return value

    def __setattr__(self, name, value):
        self._callmethod('__setitem__', (name, value))

    def __delattr__(self, name):
        self._callmethod('__delitem__', (name,))

    def __str__(self):
        return 'Namespace(%s)' % ', '.join(['%s=%r' % item for item in sorted(self._callmethod('copy').items()) if not item[0].startswith('_')])

_nothing = '<no such attribute>'

class ValueProxy(BaseProxy):
    _typeid = 'Value'

    def get(self):
        return self._callmethod('__getitem__', (1,))

    def set(self, value):
        return self._callmethod('__setitem__', (1, value))

    value = property(get, set)

    def __str__(self):
        return 'Value(%r, %r)' % tuple(self._callmethod('copy'))

class ArrayProxy(BaseProxy):
    _typeid = 'Array'

    def __len__(self):
        return self._callmethod('__len__')

    def __getitem__(self, index):
        return self._callmethod('__getitem__', (index,))

    def __setitem__(self, index, value):
        return self._callmethod('__setitem__', (index, value))

class Namespace:
    pass

class SyncManager:
    def __init__(self, address=None, authkey=None):
        self._state = 'initial'

    def start(self, initializer=None, initargs=()):
        if self._state == 'shut down':
            raise ProcessError('Manager has shut down')
        if self._state == 'started':
            raise ProcessError('Already started server')
        if initializer is not None:
            raise NotImplementedError('a manager with an initializer is not modelled')
        self._state = 'started'
        skip_process_name()

    def _check(self):
        if self._state != 'started':
            raise AssertionError('server not yet started')

    def shutdown(self):
        self._state = 'shut down'

    def join(self, timeout=None):
        return None

    def __enter__(self):
        if self._state == 'initial':
            self.start()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown()

    def dict(self, *args, **keywords):
        self._check()
        return DictProxy(_pools.Referent(dict(*args, **keywords)))

    def list(self, *args):
        self._check()
        return ListProxy(_pools.Referent(list(*args)))

    def Namespace(self, **keywords):
        self._check()
        return NamespaceProxy(_pools.Referent(keywords))

    def Value(self, typecode, value, lock=True):
        self._check()
        return ValueProxy(_pools.Referent([typecode, value]))

    def Array(self, typecode, sequence, lock=True):
        self._check()
        return ArrayProxy(_pools.Referent(list(sequence)))

    def Queue(self, maxsize=0):
        self._check()
        return JoinableQueue(maxsize)

    JoinableQueue = Queue

    def Lock(self):
        self._check()
        return Lock()

    def RLock(self):
        self._check()
        return RLock()

    def Event(self):
        self._check()
        return Event()

    def Semaphore(self, value=1):
        self._check()
        return Semaphore(value)

    def BoundedSemaphore(self, value=1):
        self._check()
        return BoundedSemaphore(value)

    def Condition(self, lock=None):
        self._check()
        return Condition(lock)

    def Barrier(self, parties, action=None):
        self._check()
        return Barrier(parties, action)

    def Pool(self, *args, **keywords):
        from multiprocessing import Pool
        return Pool(*args, **keywords)

class ProcessError(Exception):
    pass
`
