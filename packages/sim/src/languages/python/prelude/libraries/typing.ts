/** typing is inert: its names can be subscripted, combined and compared, and mean nothing at run time. */
export const TYPING = String.raw`
from collections import namedtuple
from abc import ABCMeta

class _Form:
    def __init__(self, name, args=None, origin=None, is_class_var=False):
        self._name = name
        self.__args__ = () if args is None else args
        self.__origin__ = origin
        self._is_class_var = is_class_var

    def __getitem__(self, item):
        return _Form(self._name, item if isinstance(item, tuple) else (item,), self, self._name == 'ClassVar')

    def __call__(self, *args, **keywords):
        if self.__origin__ is not None and isinstance(self.__origin__, _Form) and self.__origin__.__origin__ is not None:
            return self.__origin__.__origin__(*args, **keywords)
        raise TypeError('Cannot instantiate typing.' + self._name)

    def __or__(self, other):
        return _Form('Union', (self, other))

    def __ror__(self, other):
        return _Form('Union', (other, self))

    def __eq__(self, other):
        return isinstance(other, _Form) and self._name == other._name and self.__args__ == other.__args__

    def __hash__(self):
        return hash(self._name)

    def __mro_entries__(self, bases):
        if self._name == 'Generic' or self._name == 'Protocol':
            return ()
        origin = self.__origin__
        return (origin.__origin__ or object,) if isinstance(origin, _Form) else (origin or object,)

    def __repr__(self):
        out = 'typing.' + self._name
        if self.__args__:
            out += '[' + ', '.join([_show(arg) for arg in self.__args__]) + ']'
        return out

def _show(value):
    if value is None:
        return 'None'
    if value is Ellipsis:
        return '...'
    if isinstance(value, type):
        return value.__qualname__ if value.__module__ == 'builtins' else value.__module__ + '.' + value.__qualname__
    if isinstance(value, list):
        return '[' + ', '.join([_show(one) for one in value]) + ']'
    return repr(value)

class _OptionalForm(_Form):
    def __getitem__(self, item):
        return _Form('Optional', (item,), self)

Any = _Form('Any')
Union = _Form('Union')
Optional = _OptionalForm('Optional')
Callable = _Form('Callable')
Literal = _Form('Literal')
Final = _Form('Final')
ClassVar = _Form('ClassVar', is_class_var=True)
Annotated = _Form('Annotated')
NoReturn = _Form('NoReturn')
Never = _Form('Never')
Self = _Form('Self')
LiteralString = _Form('LiteralString')
Concatenate = _Form('Concatenate')
TypeAlias = _Form('TypeAlias')
TypeGuard = _Form('TypeGuard')
Unpack = _Form('Unpack')
Required = _Form('Required')
NotRequired = _Form('NotRequired')
List = _Form('List', origin=list)
Dict = _Form('Dict', origin=dict)
Set = _Form('Set', origin=set)
FrozenSet = _Form('FrozenSet', origin=frozenset)
Tuple = _Form('Tuple', origin=tuple)
Type = _Form('Type', origin=type)
Deque = _Form('Deque')
DefaultDict = _Form('DefaultDict')
OrderedDict = _Form('OrderedDict')
Counter = _Form('Counter')
ChainMap = _Form('ChainMap')
Iterable = _Form('Iterable')
Iterator = _Form('Iterator')
Generator = _Form('Generator')
AsyncIterable = _Form('AsyncIterable')
AsyncIterator = _Form('AsyncIterator')
AsyncGenerator = _Form('AsyncGenerator')
Awaitable = _Form('Awaitable')
Coroutine = _Form('Coroutine')
Sequence = _Form('Sequence')
MutableSequence = _Form('MutableSequence')
Mapping = _Form('Mapping')
MutableMapping = _Form('MutableMapping')
AbstractSet = _Form('AbstractSet')
MutableSet = _Form('MutableSet')
Collection = _Form('Collection')
Container = _Form('Container')
Sized = _Form('Sized')
Hashable = _Form('Hashable')
Reversible = _Form('Reversible')
ContextManager = _Form('ContextManager')
AsyncContextManager = _Form('AsyncContextManager')
SupportsInt = _Form('SupportsInt')
SupportsFloat = _Form('SupportsFloat')
SupportsAbs = _Form('SupportsAbs')
SupportsIndex = _Form('SupportsIndex')
SupportsRound = _Form('SupportsRound')
Text = str
AnyStr = None
IO = _Form('IO')
TextIO = _Form('TextIO')
BinaryIO = _Form('BinaryIO')
Pattern = _Form('Pattern')
Match = _Form('Match')
TYPE_CHECKING = False

class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self._sign = '+' if covariant else '-' if contravariant else '~'

    def __repr__(self):
        return self._sign + self.__name__

    def __or__(self, other):
        return _Form('Union', (self, other))

    def __ror__(self, other):
        return _Form('Union', (other, self))

class ParamSpec(TypeVar):
    @property
    def args(self):
        return self

    @property
    def kwargs(self):
        return self

class TypeVarTuple(TypeVar):
    pass

AnyStr = TypeVar('AnyStr', bytes, str)

class Generic:
    def __class_getitem__(cls, item):
        return cls

class Protocol(metaclass=ABCMeta):
    def __class_getitem__(cls, item):
        return cls

class _NamedTupleMeta(type):
    def __new__(metacls, name, bases, body):
        if not bases:
            return type.__new__(metacls, name, bases, body)
        notes = body.get('__annotations__', {})
        defaults = []
        for field in notes:
            if field in body:
                defaults.append(body[field])
            elif defaults:
                raise TypeError('Non-default namedtuple field ' + field + ' cannot follow default field ' + list(notes)[len(defaults) - 1])
        made = namedtuple(name, list(notes), defaults=defaults, module=body.get('__module__'))
        made.__annotations__ = notes
        for key, value in body.items():
            if key not in notes and key not in ('__module__', '__qualname__', '__annotations__', '__new__', '__slots__', '__classcell__'):
                setattr(made, key, value)
        if '__qualname__' in body:
            made.__qualname__ = body['__qualname__']
        return made

class NamedTuple(metaclass=_NamedTupleMeta):
    def __new__(cls, typename, fields=()):
        made = namedtuple(typename, [name for name, _ in fields])
        made.__annotations__ = dict(fields)
        return made

class _TypedDictMeta(type):
    def __new__(metacls, name, bases, body, total=True):
        if not bases:
            return type.__new__(metacls, name, bases, body)
        return type(name, (dict,), body)

class TypedDict(metaclass=_TypedDictMeta):
    def __new__(cls, typename, fields=(), total=True):
        return type(typename, (dict,), {'__annotations__': dict(fields)})

def NewType(name, tp):
    def make(value):
        return value
    make.__name__ = name
    make.__qualname__ = name
    make.__supertype__ = tp
    return make

def cast(typ, val):
    return val

def overload(func):
    return func

def final(f):
    return f

def override(f):
    return f

def no_type_check(arg):
    return arg

def runtime_checkable(cls):
    return cls

def dataclass_transform(**options):
    return lambda cls: cls

def assert_never(arg):
    raise AssertionError('Expected code to be unreachable, but got: ' + repr(arg))

def assert_type(val, typ):
    return val

def reveal_type(obj):
    return obj

def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if isinstance(obj, type):
        for cls in obj.__mro__[::-1]:
            hints.update(cls.__dict__.get('__annotations__', {}))
    else:
        hints.update(getattr(obj, '__annotations__', {}))
    return {name: type(None) if note is None else note for name, note in hints.items()}

def get_origin(tp):
    origin = getattr(tp, '__origin__', None)
    return getattr(origin, '__origin__', None) or origin

def get_args(tp):
    return getattr(tp, '__args__', ())
`
