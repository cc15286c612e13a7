/** Modules about text, in Python around natives: name → source. */
export const TEXT_SOURCES: readonly (readonly [string, string])[] = [
  ['textwrap', `
import _textwrap
from _textwrap import wrap, fill, shorten, dedent

def indent(text, prefix, predicate=None):
    if predicate is None:
        return _textwrap.indent(text, prefix)
    return ''.join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
`],
  ['string', `
from _string import *
import re

class Template:
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _fill(self, values, safe):
        def put(match):
            name = match.group('named') or match.group('braced')
            if name is not None:
                if safe and name not in values:
                    return match.group()
                return str(values[name])
            if match.group('escaped') is not None:
                return '$'
            if safe:
                return match.group()
            before = self.template[:match.start()]
            line = before.count('\\n') + 1
            raise ValueError('Invalid placeholder in string: line %d, col %d' % (line, match.start() - before.rfind('\\n')))
        return re.sub(r'(?i)\\$(?:(?P<escaped>\\$)|(?P<named>(?a:[_a-z][_a-z0-9]*))|\\{(?P<braced>(?a:[_a-z][_a-z0-9]*))\\}|)', put, self.template)

    def substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, True)
`],
  ['re', `
import _re
from _re import error

NOFLAG = 0
A = ASCII = 256
I = IGNORECASE = 2
L = LOCALE = 4
M = MULTILINE = 8
S = DOTALL = 16
U = UNICODE = 32
X = VERBOSE = 64
_END = 9007199254740991

class Match:
    def __init__(self, pattern, text, found, pos, endpos):
        self.re = pattern
        self.string = text
        self._spans = found[0]
        self.lastindex = found[1]
        self.pos = pos
        self.endpos = min(endpos, len(text))

    @property
    def lastgroup(self):
        for name, index in self.re._names:
            if index == self.lastindex:
                return name
        return None

    @property
    def regs(self):
        return self._spans

    def _number(self, group):
        if isinstance(group, int):
            if 0 <= group <= self.re.groups:
                return group
        else:
            for name, index in self.re._names:
                if name == group:
                    return index
        raise IndexError('no such group')

    def _text(self, group, default=None):
        start, end = self._spans[group]
        return default if start < 0 else self.string[start:end]

    def group(self, *groups):
        if not groups:
            return self._text(0)
        if len(groups) == 1:
            return self._text(self._number(groups[0]))
        return tuple([self._text(self._number(group)) for group in groups])

    def __getitem__(self, group):
        return self._text(self._number(group))

    def groups(self, default=None):
        return tuple([self._text(group, default) for group in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(index, default) for name, index in self.re._names}

    def start(self, group=0, /):
        return self._spans[self._number(group)][0]

    def end(self, group=0, /):
        return self._spans[self._number(group)][1]

    def span(self, group=0, /):
        return self._spans[self._number(group)]

    def expand(self, template):
        return self.re._expand(_re.template(self.re._handle, template), self)

    def __repr__(self):
        start, end = self._spans[0]
        return '<re.Match object; span=(' + str(start) + ', ' + str(end) + '), match=' + repr(self.string[start:end])[:50] + '>'

class Pattern:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self._handle = _re.compile(pattern, flags)
        self.flags, self.groups, self._names, self._shown = _re.about(self._handle)
        self.groupindex = dict(self._names)

    def _match(self, found, text, pos, endpos):
        return None if found is None else Match(self, text, found, pos, endpos)

    def search(self, string, pos=0, endpos=_END):
        return self._match(_re.search(self._handle, string, pos, endpos), string, pos, endpos)

    def match(self, string, pos=0, endpos=_END):
        return self._match(_re.match(self._handle, string, pos, endpos), string, pos, endpos)

    def fullmatch(self, string, pos=0, endpos=_END):
        return self._match(_re.fullmatch(self._handle, string, pos, endpos), string, pos, endpos)

    def finditer(self, string, pos=0, endpos=_END):
        return _each(self, string, _re.find_all(self._handle, string, pos, endpos), pos, endpos)

    def findall(self, string, pos=0, endpos=_END):
        out = []
        empty = string[:0]
        for match in self.finditer(string, pos, endpos):
            if self.groups < 2:
                out.append(match._text(self.groups, empty))
            else:
                out.append(match.groups(empty))
        return out

    def split(self, string, maxsplit=0):
        out = []
        end = 0
        for match in self.finditer(string) if maxsplit >= 0 else ():
            start, stop = match._spans[0]
            out.append(string[end:start])
            out.extend(match.groups())
            end = stop
            maxsplit -= 1
            if maxsplit == 0:
                break
        out.append(string[end:])
        return out

    def _expand(self, pieces, match):
        out = match.string[:0]
        for piece in pieces:
            out += match._text(piece, match.string[:0]) if isinstance(piece, int) else piece
        return out

    def subn(self, repl, string, count=0):
        pieces = None
        if not callable(repl):
            pieces = _re.template(self._handle, repl)
        out = string[:0]
        end = 0
        done = 0
        for match in self.finditer(string) if count >= 0 else ():
            start, stop = match._spans[0]
            out += string[end:start]
            out += repl(match) if pieces is None else self._expand(pieces, match)
            end = stop
            done += 1
            if done == count:
                break
        return out + string[end:], done

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def __eq__(self, other):
        return isinstance(other, Pattern) and (self.pattern, self.flags) == (other.pattern, other.flags)

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __repr__(self):
        return self._shown

def _each(pattern, string, matches, pos, endpos):
    for found in matches:
        yield Match(pattern, string, found, pos, endpos)

_cache = {}

def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    key = (type(pattern).__name__, pattern, flags)
    if key not in _cache:
        _cache[key] = Pattern(pattern, flags)
    return _cache[key]

def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)

def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)

def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)

def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)

def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)

def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)

def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)

def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)

def escape(pattern):
    return _re.escape(pattern)

def purge():
    _cache.clear()
`],
  ['json', `
import _json
from _json import JSONDecodeError

def _prepared(value, default):
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, dict):
        return {key: _prepared(item, default) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_prepared(item, default) for item in value]
    return _prepared(default(value), default)

def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False):
    if cls is not None:
        default = cls().default
    if default is not None:
        obj = _prepared(obj, default)
    item, key = (None, None) if separators is None else separators
    return _json.encode(obj, indent, item, key, sort_keys, ensure_ascii, allow_nan, skipkeys)

def _changed(value, hook, pairs_hook, float_hook, int_hook):
    if isinstance(value, dict):
        pairs = [(key, _changed(item, hook, pairs_hook, float_hook, int_hook)) for key, item in value.items()]
        if pairs_hook is not None:
            return pairs_hook(pairs)
        return dict(pairs) if hook is None else hook(dict(pairs))
    if isinstance(value, list):
        return [_changed(item, hook, pairs_hook, float_hook, int_hook) for item in value]
    if float_hook is not None and isinstance(value, float):
        return float_hook(repr(value))
    if int_hook is not None and isinstance(value, int) and not isinstance(value, bool):
        return int_hook(str(value))
    return value

def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None):
    value = _json.decode(s)
    if object_hook is None and object_pairs_hook is None and parse_float is None and parse_int is None:
        return value
    return _changed(value, object_hook, object_pairs_hook, parse_float, parse_int)

def dump(obj, fp, **options):
    fp.write(dumps(obj, **options))

def load(fp, **options):
    return loads(fp.read(), **options)

class JSONEncoder:
    def __init__(self, **options):
        self._options = options

    def default(self, o):
        raise TypeError('Object of type ' + type(o).__name__ + ' is not JSON serializable')

    def encode(self, o):
        return dumps(o, default=self.default, **self._options)

class JSONDecoder:
    def __init__(self, **options):
        self._options = options

    def decode(self, s):
        return loads(s, **self._options)
`],
]
