/** The part of the builtins that calls back into the program, in Python. Only definitions of functions at the top level. */
export const PRELUDE = `
def collect(iterable):
    return [item for item in iterable]

def call_collected(function, iterable, rest):
    return function([item for item in iterable], *rest)

def dict_of(iterable, into):
    for pair in iterable:
        key, value = pair
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
        return '{' + ', '.join([repr(k) + ': ' + repr(v) for k, v in value.items()]) + '}'
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
