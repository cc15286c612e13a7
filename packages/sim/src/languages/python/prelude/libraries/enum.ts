/** enum: members are made by the metaclass when the class statement is over. */
export const ENUM = String.raw`
from types import DynamicClassAttribute

class _Later:
    def __init__(self, operate, *operands):
        self._operate = operate
        self._operands = operands

    def _resolve(self, known):
        return self._operate(*[known[id(one)] if id(one) in known else one._resolve(known) if isinstance(one, _Later) else one for one in self._operands])

    def __or__(self, other):
        return _Later(lambda a, b: a | b, self, other)

    def __and__(self, other):
        return _Later(lambda a, b: a & b, self, other)

    def __xor__(self, other):
        return _Later(lambda a, b: a ^ b, self, other)

    def __invert__(self):
        return _Later(lambda a: ~a, self)

    __ror__ = __or__

class auto(_Later):
    def __init__(self, value=None):
        self.value = value

class nonmember:
    def __init__(self, value):
        self.value = value

class member:
    def __init__(self, value):
        self.value = value

def _is_member(cls_name, name, value, ignored):
    if name in ignored or isinstance(value, nonmember):
        return False
    if isinstance(value, member):
        return True
    if name[:2] == '__' and name[-2:] == '__':
        return False
    if name[:1] == '_' and name[-1:] == '_' and len(name) > 2:
        if name not in _SUNDERS:
            raise ValueError('_sunder_ names, such as ' + repr(name) + ', are reserved for future Enum use')
        return False
    if name.startswith('_' + cls_name + '__'):
        return False
    return not hasattr(type(value), '__get__') and not isinstance(value, (property, staticmethod, classmethod))

_SUNDERS = ('_order_', '_generate_next_value_', '_missing_', '_ignore_', '_value_', '_name_', '_numeric_repr_', '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_', '_add_value_alias_')

def _mixin(bases):
    for base in bases:
        for cls in base.__mro__:
            if cls is object or isinstance(cls, EnumType):
                continue
            if cls in (int, float, str, bytes, list, tuple, dict, set, frozenset, complex):
                return cls
    return object

class EnumType(type):
    def __new__(metacls, name, bases, body, *, boundary=None, **keywords):
        parents = [base for base in bases if isinstance(base, EnumType)]
        if not parents:
            return type.__new__(metacls, name, bases, body, **keywords)
        for base in parents:
            if base._member_map_:
                raise TypeError('<enum ' + repr(name) + '> cannot extend ' + repr(base))
        ignored = body.get('_ignore_', ())
        if isinstance(ignored, str):
            ignored = ignored.replace(',', ' ').split()
        rest = {}
        given = []
        for key, value in body.items():
            if _is_member(name, key, value, ignored):
                given.append((key, value.value if isinstance(value, member) else value))
            elif key not in ignored:
                rest[key] = value.value if isinstance(value, nonmember) else value
        rest['_member_map_'] = {}
        rest['_member_names_'] = []
        cls = type.__new__(metacls, name, bases, rest, **keywords)
        kind = _mixin(bases)
        type.__setattr__(cls, '_member_type_', kind)
        maker = None
        for base in cls.__mro__:
            if base in (Enum, ReprEnum, Flag, IntEnum, StrEnum, IntFlag):
                continue
            if '__new__' in base.__dict__:
                maker = base.__dict__['__new__']
                break
        is_flag = Flag is not None and issubclass(cls, Flag)
        last_values = []
        known = {}
        for key, value in given:
            if isinstance(value, auto):
                made = cls._next_value(key, last_values) if value.value is None else value.value
                known[id(value)] = made
                value = made
            elif isinstance(value, _Later):
                value = value._resolve(known)
            elif isinstance(value, tuple) and any([isinstance(part, auto) for part in value]):
                value = tuple([cls._next_value(key, last_values) if isinstance(part, auto) else part for part in value])
            args = value if isinstance(value, tuple) and kind is not tuple else (value,)
            if kind is object and (maker is None or maker is object.__dict__.get('__new__')):
                one = object.__new__(cls)
            elif maker is None or maker is kind.__dict__.get('__new__'):
                one = kind.__new__(cls, *args)
            else:
                one = (maker.__func__ if hasattr(maker, '__func__') else maker)(cls, *args)
            if '_value_' not in one.__dict__:
                one._value_ = value if kind is object else kind(*args) if kind is not object else value
            value = one._value_
            last_values.append(value)
            canonical = None
            for other in cls._member_map_.values():
                if other._value_ == value:
                    canonical = other
                    break
            if canonical is not None:
                one = canonical
            else:
                one._name_ = key
                one.__objclass__ = cls
                one._sort_order_ = len(cls._member_names_)
                if cls.__init__ is not Enum.__init__ and cls.__init__ is not object.__init__:
                    one.__init__(*args)
                if not is_flag or _single_bit(value):
                    cls._member_names_.append(key)
            cls._member_map_[key] = one
            type.__setattr__(cls, key, one)
        return cls

    def _next_value(cls, name, last_values):
        maker = cls._generate_next_value_
        return maker(name, 1, len(last_values), list(last_values))

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None:
            return cls._lookup(value)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, dict):
            pairs = list(names.items())
        else:
            pairs = []
            last_values = []
            for one in names:
                if isinstance(one, str):
                    made = cls._generate_next_value_(one, start, len(last_values), list(last_values))
                    one = (one, made)
                last_values.append(one[1])
                pairs.append(tuple(one))
        body = dict(pairs)
        if module is not None:
            body['__module__'] = module
        return EnumType.__new__(EnumType, value, (cls,) if type is None else (type, cls), body)

    def _lookup(cls, value):
        if type(value) is cls:
            return value
        for one in cls._member_map_.values():
            if one._value_ == value:
                return one
        made = cls._missing_(value)
        if isinstance(made, cls):
            return made
        wrong = ValueError(repr(value) + ' is not a valid ' + cls.__qualname__)
        if made is not None:
            wrong = TypeError('error in ' + cls.__name__ + '._missing_: returned ' + repr(made) + ' instead of None or a valid member')
        raise wrong

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in cls._member_names_[::-1])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if not isinstance(value, Enum):
            raise TypeError("unsupported operand type(s) for 'in': '" + type(value).__qualname__ + "' and '" + cls.__class__.__qualname__ + "'")
        return isinstance(value, cls) and value._name_ in cls._member_map_

    def __repr__(cls):
        return ('<flag ' if Flag is not None and issubclass(cls, Flag) else '<enum ') + repr(cls.__name__) + '>'

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError('cannot reassign member ' + repr(name))
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(repr(cls.__name__) + ' cannot delete member ' + repr(name) + '.')
        type.__delattr__(cls, name)

    @property
    def __members__(cls):
        from types import MappingProxyType
        return MappingProxyType(cls._member_map_)

EnumMeta = EnumType
Flag = None
IntEnum = StrEnum = IntFlag = ReprEnum = Enum = None

class Enum(metaclass=EnumType):
    _member_map_ = {}
    _member_names_ = []

    def __init__(self, *args, **keywords):
        pass

    def _generate_next_value_(name, start, count, last_values):
        best = start - 1
        for value in last_values:
            if isinstance(value, int) and value > best:
                best = value
        return best + 1

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        kind = type(self)._member_type_
        return '<' + type(self).__name__ + '.' + str(self._name_) + ': ' + repr(self._value_) + '>'

    def __str__(self):
        return type(self).__name__ + '.' + str(self._name_)

    def __format__(self, spec):
        return format(str(self), spec)

    def __dir__(self):
        return ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value']

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @DynamicClassAttribute
    def name(self):
        return self._name_

    @DynamicClassAttribute
    def value(self):
        return self._value_

class ReprEnum(Enum):
    pass

class IntEnum(int, ReprEnum):
    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

class StrEnum(str, ReprEnum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __format__(self, spec):
        return format(self._value_, spec)

def _single_bit(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0

class Flag(Enum):
    def _generate_next_value_(name, start, count, last_values):
        best = 0
        for value in last_values:
            if value > best:
                best = value
        return 1 << best.bit_length() if last_values else start

    @classmethod
    def _all_bits(cls):
        bits = 0
        for one in cls._member_map_.values():
            bits |= one._value_
        return bits

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        known = cls._all_bits()
        if value < 0:
            value = known & value if cls._member_type_ is object or True else value
        if value & ~known and not issubclass(cls, int):
            wide = max(value.bit_length(), known.bit_length())
            raise ValueError(repr(cls) + ' invalid value ' + repr(value) + '\n    given 0b0 ' + bin(value)[2:].rjust(wide, '0') + '\n  allowed 0b0 ' + bin(known)[2:].rjust(wide, '0'))
        for one in cls._member_map_.values():
            if one._value_ == value:
                return one
        made = object.__new__(cls) if cls._member_type_ is object else int.__new__(cls, value)
        made._value_ = value
        names = [one._name_ for one in cls if one._value_ & value]
        rest = value & ~known
        if rest and names:
            names.append(str(rest))
        made._name_ = '|'.join(names) if names else None
        return made

    def __repr__(self):
        name = type(self).__name__
        if self._name_ is None:
            return '<' + name + ': ' + repr(self._value_) + '>'
        return '<' + name + '.' + self._name_ + ': ' + repr(self._value_) + '>'

    def __str__(self):
        name = type(self).__name__
        return name + '(' + repr(self._value_) + ')' if self._name_ is None else name + '.' + self._name_

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError("unsupported operand type(s) for 'in': '" + type(other).__qualname__ + "' and '" + type(self).__qualname__ + "'")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return (one for one in type(self) if one._value_ & self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return bool(self._value_)

    def _other(self, other):
        if isinstance(other, type(self)):
            return other._value_
        if isinstance(self, int) and isinstance(other, int):
            return other
        return None

    def __or__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return type(self)(type(self)._all_bits() & ~self._value_)

class IntFlag(int, ReprEnum, Flag):
    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

STRICT = 'strict'
CONFORM = 'conform'
EJECT = 'eject'
KEEP = 'keep'

def unique(enumeration):
    doubles = [name + ' -> ' + one._name_ for name, one in enumeration.__members__.items() if name != one._name_]
    if doubles:
        raise ValueError('duplicate values found in ' + repr(enumeration) + ': ' + ', '.join(doubles))
    return enumeration

property = DynamicClassAttribute
`
