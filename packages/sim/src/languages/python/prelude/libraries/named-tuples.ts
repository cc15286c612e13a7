/** The part of collections that makes classes of tuples whose places have names. */
export const NAMED_TUPLES = String.raw`
def _tuple_repr(self):
    return type(self).__name__ + '(' + ', '.join([name + '=' + repr(value) for name, value in zip(self._fields, self)]) + ')'

def _tuple_asdict(self):
    return dict(zip(self._fields, self))

def _tuple_replace(self, /, **keywords):
    made = type(self)._make([keywords.pop(name, value) for name, value in zip(self._fields, self)])
    if keywords:
        raise ValueError('Got unexpected field names: ' + repr(list(keywords)))
    return made

def _tuple_newargs(self):
    return tuple(self)

_KEYWORDS = ('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield').split()

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    names = [str(name) for name in field_names]
    seen = set()
    for place, name in enumerate(names):
        wrong = not name.isidentifier() or name in _KEYWORDS or name.startswith('_') or name in seen
        if wrong and rename:
            names[place] = '_' + str(place)
        elif not name.isidentifier():
            raise ValueError('Type names and field names must be valid identifiers: ' + repr(name))
        elif name in _KEYWORDS:
            raise ValueError('Type names and field names cannot be a keyword: ' + repr(name))
        elif name.startswith('_'):
            raise ValueError('Field names cannot start with an underscore: ' + repr(name))
        elif name in seen:
            raise ValueError('Encountered duplicate field name: ' + repr(name))
        seen.add(name)
    defaults = () if defaults is None else tuple(defaults)
    if len(defaults) > len(names):
        raise TypeError('Got more default values than field names')
    fields = tuple(names)
    places = ('_cls',) + fields
    title = typename + '.__new__'

    def __new__(*args, **keywords):
        values = bind_arguments(title, places, defaults, (), {}, args, keywords)
        return tuple.__new__(values[0], values[1:])

    def _make(cls, iterable):
        values = tuple(iterable)
        if len(values) != len(fields):
            raise TypeError('Expected ' + str(len(fields)) + ' arguments, got ' + str(len(values)))
        return tuple.__new__(cls, values)

    name_method(__new__, '__new__', title)
    name_method(_make, '_make', typename + '._make')
    body = {
        '__doc__': typename + '(' + ', '.join(fields) + ')', '__slots__': (), '_fields': fields, '_field_defaults': dict(zip(fields[len(fields) - len(defaults):], defaults)),
        '__new__': __new__, '_make': classmethod(_make), '_replace': _tuple_replace, '_asdict': _tuple_asdict, '__repr__': _tuple_repr,
        '__getnewargs__': _tuple_newargs, '__match_args__': fields, '__module__': '__main__' if module is None else module,
    }
    for place, name in enumerate(fields):
        body[name] = tuple_getter(place)
    return type(typename, (tuple,), body)
`
