/** dataclasses. Methods are closures; arguments of __init__ are bound and refused as those of a written one. */
export const DATACLASSES = String.raw`
from _interleave import bind_arguments, name_method

class FrozenInstanceError(AttributeError):
    pass

class _Missing:
    def __repr__(self):
        return '<dataclasses._MISSING_TYPE object>'

class _KwOnly:
    def __repr__(self):
        return '<dataclasses._KW_ONLY_TYPE object>'

class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

MISSING = _Missing()
KW_ONLY = _KwOnly()

class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._kind = 'field'

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), '__set_name__', None)
        if hook:
            hook(self.default, owner, name)

    def __repr__(self):
        return ('Field(name=' + repr(self.name) + ',type=' + repr(self.type) + ',default=' + repr(self.default) + ',default_factory=' + repr(self.default_factory)
            + ',init=' + repr(self.init) + ',repr=' + repr(self.repr) + ',hash=' + repr(self.hash) + ',compare=' + repr(self.compare)
            + ',metadata=mappingproxy(' + repr(self.metadata) + '),kw_only=' + repr(self.kw_only) + ',_field_type=_FIELD)')

def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)

def _is_class_var(note):
    if isinstance(note, str):
        return note.startswith(('ClassVar', 'typing.ClassVar'))
    return getattr(note, '_is_class_var', False)

def _is_init_var(note):
    if isinstance(note, str):
        return note.startswith(('InitVar', 'dataclasses.InitVar'))
    return note is InitVar or isinstance(note, InitVar)

def _own_fields(cls, kw_only):
    found = []
    for name, note in cls.__dict__.get('__annotations__', {}).items():
        if note is KW_ONLY or note in ('KW_ONLY', 'dataclasses.KW_ONLY'):
            kw_only = True
            continue
        default = cls.__dict__.get(name, MISSING)
        one = default if isinstance(default, Field) else field(default=default)
        one.name = name
        one.type = note
        one._kind = 'class' if _is_class_var(note) else 'init' if _is_init_var(note) else 'field'
        if one.kw_only is MISSING:
            one.kw_only = kw_only
        if one._kind != 'class' and one.default is not MISSING and type(one.default).__hash__ is None:
            raise ValueError('mutable default ' + repr(type(one.default)) + ' for field ' + name + ' is not allowed: use default_factory')
        if isinstance(default, Field):
            if default.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, default.default)
        found.append(one)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get('__annotations__', {}):
            raise TypeError(repr(name) + ' is a field but has no type annotation')
    return found

def _init_maker(cls, fields, frozen):
    places = [one for one in fields if one.init and not one.kw_only]
    named = [one for one in fields if one.init and one.kw_only]
    seen_default = False
    for one in places:
        if one.default is not MISSING or one.default_factory is not MISSING:
            seen_default = True
        elif seen_default:
            raise TypeError('non-default argument ' + repr(one.name) + ' follows default argument')
    names = ('self',) + tuple([one.name for one in places])
    defaults = tuple([one.default if one.default_factory is MISSING else MISSING for one in places if one.default is not MISSING or one.default_factory is not MISSING])
    named_names = tuple([one.name for one in named])
    named_defaults = {one.name: one.default if one.default_factory is MISSING else MISSING for one in named if one.default is not MISSING or one.default_factory is not MISSING}
    after = hasattr(cls, '__post_init__')
    order = [one for one in places + named]
    title = cls.__qualname__ + '.__init__'

    def __init__(*args, **keywords):
        values = bind_arguments(title, names, defaults, named_names, named_defaults, args, keywords)
        self = values[0]
        given = {}
        place = 1
        for one in order:
            given[one.name] = values[place]
            place += 1
        extra = []
        for one in fields:
            value = given.get(one.name, MISSING)
            if value is MISSING:
                if one.default_factory is not MISSING:
                    value = one.default_factory()
                elif not one.init:
                    continue
            if one._kind == 'init':
                extra.append(value)
            elif frozen:
                object.__setattr__(self, one.name, value)
            else:
                setattr(self, one.name, value)
        if after:
            self.__post_init__(*extra)

    return __init__

def _tuple_of(fields):
    names = [one.name for one in fields]
    def values(self):
        return tuple([getattr(self, name) for name in names])
    return values

def _comparison(values, operate):
    def compare(self, other):
        if type(other) is type(self):
            return operate(values(self), values(other))
        return NotImplemented
    return compare

_OPERATIONS = {'__lt__': lambda a, b: a < b, '__le__': lambda a, b: a <= b, '__gt__': lambda a, b: a > b, '__ge__': lambda a, b: a >= b}

def _add(cls, name, function):
    name_method(function, name, cls.__qualname__ + '.' + name)
    setattr(cls, name, function)

_showing = []

def _repr_maker(fields):
    names = [one.name for one in fields if one.repr]
    def __repr__(self):
        for other in _showing:
            if other is self:
                return '...'
        _showing.append(self)
        try:
            return type(self).__qualname__ + '(' + ', '.join([name + '=' + repr(getattr(self, name)) for name in names]) + ')'
        finally:
            _showing.pop()
    return __repr__

def _process(cls, init, show, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    all_fields = {}
    frozen_bases = []
    for base in cls.__mro__[:0:-1]:
        inherited = base.__dict__.get('__dataclass_fields__')
        if inherited is not None:
            for one in inherited.values():
                all_fields[one.name] = one
            frozen_bases.append(base.__dataclass_params__['frozen'])
    if frozen_bases:
        if frozen and not all(frozen_bases):
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
        if not frozen and any(frozen_bases):
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
    for one in _own_fields(cls, kw_only):
        all_fields[one.name] = one
    cls.__dataclass_fields__ = all_fields
    cls.__dataclass_params__ = {'frozen': frozen, 'eq': eq, 'order': order}
    for_init = [one for one in all_fields.values() if one._kind != 'class']
    real = [one for one in for_init if one._kind == 'field']
    compared = [one for one in real if one.compare]
    own = cls.__dict__
    had_hash = '__hash__' in own and not (own['__hash__'] is None and '__eq__' in own)
    if init:
        _add(cls, '__init__', _init_maker(cls, for_init, frozen))
    if show and '__repr__' not in own:
        _add(cls, '__repr__', _repr_maker(real))
    values = _tuple_of(compared)
    if eq and '__eq__' not in own:
        _add(cls, '__eq__', _comparison(values, lambda a, b: a == b))
    if order:
        for name, operate in _OPERATIONS.items():
            if name in own:
                raise TypeError('Cannot overwrite attribute ' + name + ' in class ' + cls.__name__ + '. Consider using functools.total_ordering')
            _add(cls, name, _comparison(values, operate))
    if frozen:
        fixed = [one.name for one in real]
        def __setattr__(self, name, value):
            if type(self) is cls or name in fixed:
                raise FrozenInstanceError('cannot assign to field ' + repr(name))
            super(cls, self).__setattr__(name, value)
        def __delattr__(self, name):
            if type(self) is cls or name in fixed:
                raise FrozenInstanceError('cannot delete field ' + repr(name))
            super(cls, self).__delattr__(name)
        for function in (__setattr__, __delattr__):
            if function.__name__ in own:
                raise TypeError('Cannot overwrite attribute ' + function.__name__ + ' in class ' + cls.__name__)
            _add(cls, function.__name__, function)
    if unsafe_hash or (eq and frozen and not had_hash):
        if unsafe_hash and had_hash:
            raise TypeError('Cannot overwrite attribute __hash__ in class ' + cls.__name__)
        hashed = _tuple_of([one for one in real if (one.compare if one.hash is None else one.hash)])
        def __hash__(self):
            return hash(hashed(self))
        _add(cls, '__hash__', __hash__)
    elif eq and not had_hash:
        cls.__hash__ = None
    if match_args and '__match_args__' not in own:
        cls.__match_args__ = tuple([one.name for one in for_init if one.init and not one.kw_only])
    if slots:
        if '__slots__' in own:
            raise TypeError(cls.__name__ + ' already specifies __slots__')
        body = dict(cls.__dict__)
        names = tuple([one.name for one in real])
        for name in names:
            body.pop(name, None)
        body.pop('__dict__', None)
        body['__slots__'] = names
        qualified = cls.__qualname__
        cls = type(cls)(cls.__name__, cls.__bases__, body)
        cls.__qualname__ = qualified
    return cls

def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def decorate(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
    return decorate if cls is None else decorate(cls)

def fields(class_or_instance):
    found = getattr(class_or_instance, '__dataclass_fields__', None)
    if found is None:
        raise TypeError('must be called with a dataclass type or instance')
    return tuple([one for one in found.values() if one._kind == 'field'])

def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')

def _plain(value, make, convert):
    if hasattr(type(value), '__dataclass_fields__'):
        return convert(value)
    if isinstance(value, tuple) and hasattr(value, '_fields'):
        return type(value)(*[_plain(item, make, convert) for item in value])
    if isinstance(value, (list, tuple)):
        return type(value)([_plain(item, make, convert) for item in value])
    if isinstance(value, dict):
        return type(value)([(_plain(k, make, convert), _plain(v, make, convert)) for k, v in value.items()])
    from copy import deepcopy
    return deepcopy(value)

def asdict(obj, *, dict_factory=dict):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    def convert(value):
        return dict_factory([(one.name, _plain(getattr(value, one.name), dict_factory, convert)) for one in fields(value)])
    return convert(obj)

def astuple(obj, *, tuple_factory=tuple):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    def convert(value):
        return tuple_factory([_plain(getattr(value, one.name), tuple_factory, convert) for one in fields(value)])
    return convert(obj)

def replace(obj, /, **changes):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for one in type(obj).__dataclass_fields__.values():
        if one._kind == 'class':
            continue
        if not one.init:
            if one.name in changes:
                raise ValueError('field ' + one.name + ' is declared with init=False, it cannot be specified with replace()')
            continue
        if one.name not in changes:
            if one._kind == 'init' and one.default is MISSING:
                raise ValueError('InitVar ' + repr(one.name) + ' must be specified with replace()')
            changes[one.name] = getattr(obj, one.name)
    return type(obj)(**changes)

def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    body = {} if namespace is None else dict(namespace)
    notes = {}
    for one in fields:
        if isinstance(one, str):
            notes[one] = 'typing.Any'
        else:
            notes[one[0]] = one[1]
            if len(one) == 3:
                body[one[0]] = one[2]
    body['__annotations__'] = notes
    return dataclass(type(cls_name, tuple(bases), body), **options)
`
