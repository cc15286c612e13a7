/** The part of the builtins that calls back into the program, in Python. Only definitions of functions at the top level. */
export const PRELUDE = `
def collect(iterable):
    return [item for item in iterable]

def call_collected(function, iterable, rest):
    return function([item for item in iterable], *rest)

def dict_of_mapping(mapping, into, **more):
    for key in mapping.keys():
        into[key] = mapping[key]
    for key, value in more.items():
        into[key] = value
    return into

def range_by_index(*args):
    return range(*[a if type(a) is int else a.__index__() for a in args])

def dict_of(iterable, into, **more):
    for pair in iterable:
        key, value = pair
        into[key] = value
    for key, value in more.items():
        into[key] = value
    return into

def iterate_by_index(sequence):
    index = 0
    while True:
        try:
            item = sequence[index]
        except IndexError:
            return
        yield item
        index += 1

def iterate_until(function, sentinel):
    while True:
        value = function()
        if value == sentinel:
            return
        yield value

def print_objects(*values, **options):
    print(*[str(value) for value in values], **options)

def print_to(file, text):
    file.write(text)

def repr_of_container(value):
    if isinstance(value, dict):
        text = '{' + ', '.join([repr(k) + ': ' + repr(v) for k, v in dict.items(value)]) + '}'
        return type(value).__name__ + '(' + repr(value.default_factory) + ', ' + text + ')' if hasattr(value, 'default_factory') else text
    if hasattr(value, 'popleft'):
        return type(value).__name__ + '([' + ', '.join([repr(item) for item in value]) + ']' + ('' if value.maxlen is None else ', maxlen=' + repr(value.maxlen)) + ')'
    if isinstance(value, list):
        return '[' + ', '.join([repr(item) for item in value]) + ']'
    if isinstance(value, tuple):
        if len(value) == 1:
            return '(' + repr(value[0]) + ',)'
        return '(' + ', '.join([repr(item) for item in value]) + ')'
    if isinstance(value, (set, frozenset)):
        inner = '{' + ', '.join([repr(item) for item in value]) + '}'
        return inner if type(value) is set else type(value).__name__ + '(' + inner + ')'
    if isinstance(value, BaseException):
        return type(value).__name__ + '(' + ', '.join([repr(item) for item in value.args]) + ')'
    return '<' + type(value).__name__ + ' object>'

def repr_of(value):
    return repr(value)

def str_of(value):
    if isinstance(value, BaseException):
        if len(value.args) == 1:
            return str(value.args[0])
        return repr(value.args)
    return repr(value)

def format_converted(value, conversion, spec):
    text = repr(value) if conversion != 's' else str(value)
    return format(ascii(text)[1:-1] if conversion == 'a' else text, spec)

def getattr_or(value, name, default):
    try:
        return getattr(value, name)
    except AttributeError:
        return default

def hasattr_of(value, name):
    try:
        getattr(value, name)
    except AttributeError:
        return False
    return True

def contains(method, item):
    return True if method(item) else False

def contains_not(method, item):
    return False if method(item) else True

def wait_for(condition, predicate, timeout):
    result = predicate()
    while not result:
        if not condition.wait(timeout) and timeout is not None:
            return predicate()
        result = predicate()
    return result

def attribute_or(get, otherwise, name):
    try:
        return get(name)
    except AttributeError:
        return otherwise(name)

def unequal(equal, other):
    answer = equal(other)
    return answer if answer is NotImplemented else not answer

def has_key(pair, dict):
    return pair[1] in dict(pair[0])

def str_of_exception(value):
    return str(value.args[0]) if len(value.args) == 1 else repr(value.args)

def after_class(cls, named, start, keywords):
    for name, value, hook in named:
        hook(value, cls, name)
    start(**keywords)
    return cls

def assign_slice(target, key, values):
    target[key] = list(values)

def aiter_of(iterable):
    return type(iterable).__aiter__(iterable)

def anext_of(iterator):
    return type(iterator).__anext__(iterator)

async def anext_or(iterator, default):
    try:
        return await type(iterator).__anext__(iterator)
    except StopAsyncIteration:
        return default

def call_with(function, args, keywords):
    return function(*args, **keywords)

def exception_shown(error, keep):
    try:
        text = str(error)
    except Exception:
        text = '<exception str() failed>'
    keep(error, text)

def resolve_key(key, candidates, settle):
    code = hash(key)
    for other in candidates(code):
        if other is key or other == key:
            return settle(key, code, other)
    settle(key, code, None)

def percent_of(text, values, kinds, shown):
    if isinstance(values, dict):
        return text % {key: shown(repr(value) if kinds.get(key) == 'r' else str(value)) if key in kinds else value for key, value in values.items()}
    if not isinstance(values, tuple):
        values = (values,)
    out = []
    for place, value in enumerate(values):
        kind = kinds[place] if place < len(kinds) else ''
        if kind == 's':
            value = shown(str(value))
        elif kind == 'r' or kind == 'a':
            value = shown(repr(value))
        elif kind == 'f':
            value = float(value)
        elif kind == 'd':
            value = int(value)
        out.append(value)
    return text % tuple(out)

def compare_containers(kind, a, b):
    if kind == '!=':
        return not compare_containers('==', a, b)
    if isinstance(a, dict):
        if len(a) != len(b):
            return False
        for key, value in a.items():
            if key not in b:
                return False
            other = b[key]
            if not (value is other or value == other):
                return False
        return True
    if kind == '==' and len(a) != len(b):
        return False
    place = 0
    for x, y in zip(a, b):
        if not (x is y or x == y):
            if kind == '==':
                return False
            return x < y if kind == '<' else x <= y if kind == '<=' else x > y if kind == '>' else x >= y
        place += 1
    x = len(a)
    y = len(b)
    return True if kind == '==' else x < y if kind == '<' else x <= y if kind == '<=' else x > y if kind == '>' else x >= y

def item_at(container, place):
    return container[place.__index__()]

def slice_at(container, cut):
    return container[slice(*[part if part is None else part.__index__() for part in (cut.start, cut.stop, cut.step)])]

def is_instance(value, type):
    if isinstance_plain(type):
        for one in type:
            if isinstance(value, one):
                return True
        return False
    return True if type.__class__.__instancecheck__(type, value) else False

def is_subclass(cls, type):
    if isinstance_plain(type):
        for one in type:
            if issubclass(cls, one):
                return True
        return False
    return True if type.__class__.__subclasscheck__(type, cls) else False

def isinstance_plain(type):
    return type.__class__ is tuple

def default_made(table, key, factory):
    value = factory()
    table[key] = value
    return value

def find_in(container, item):
    for other in container:
        if other is item or other == item:
            return True
    return False

def find_not_in(container, item):
    for other in container:
        if other is item or other == item:
            return False
    return True

def throw_made(generator, kind, args):
    return generator.throw(kind(*args))

def athrow_made(generator, kind, args):
    return generator.athrow(kind(*args))

def match_class(subject, cls, count, names):
    if not isinstance(cls, type):
        raise TypeError('called match pattern must be a class')
    if not isinstance(subject, cls):
        return None
    found = []
    seen = ()
    if count:
        places = getattr_or(cls, '__match_args__', None)
        whole = places is None and issubclass(cls, (bool, bytes, dict, float, frozenset, int, list, set, str, tuple))
        allowed = 1 if whole else len(places or ())
        if count > allowed:
            plural = '' if allowed == 1 else 's'
            raise TypeError(f'{cls.__name__}() accepts {allowed} positional sub-pattern{plural} ({count} given)')
        if whole:
            found += [subject]
        else:
            names = tuple(places[:count]) + names
    for name in names:
        if name in seen:
            raise TypeError(f"{cls.__name__}() got multiple sub-patterns for attribute '{name}'")
        seen += (name,)
        try:
            found += [getattr(subject, name)]
        except AttributeError:
            return None
    return tuple(found)
`
