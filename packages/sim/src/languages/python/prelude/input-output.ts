/** io in memory, in Python: name → source. */
export const INPUT_OUTPUT_SOURCES: readonly (readonly [string, string])[] = [
  ['io', `
class UnsupportedOperation(OSError, ValueError):
    pass

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2

class _Memory:
    def __init__(self, value):
        self._value = value
        self._place = 0
        self.closed = False

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def _put(self, part):
        self._check()
        end = self._place + len(part)
        gap = self._filler * (self._place - len(self._value))
        self._value = self._value[:self._place] + gap + part + self._value[end:]
        self._place = end
        return len(part)

    def getvalue(self):
        self._check()
        return self._value

    def read(self, size=-1):
        self._check()
        if size is None or size < 0:
            size = len(self._value)
        part = self._value[self._place:self._place + size]
        self._place += len(part)
        return part

    def readline(self, size=-1):
        self._check()
        end = self._value.find(self._newline, self._place) + 1
        if end == 0:
            end = len(self._value)
        if size is not None and size >= 0:
            end = min(end, self._place + size)
        part = self._value[self._place:end]
        self._place = max(self._place, end)
        return part

    def readlines(self, hint=-1):
        return [line for line in self]

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def seek(self, place, whence=0):
        self._check()
        if whence == 1:
            place += self._place
        elif whence == 2:
            place += len(self._value)
        if place < 0:
            raise ValueError('Negative seek position ' + str(place))
        self._place = place
        return place

    def tell(self):
        self._check()
        return self._place

    def truncate(self, size=None):
        size = self._place if size is None else size
        self._value = self._value[:size]
        return size

    def flush(self):
        self._check()

    def close(self):
        self.closed = True

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def isatty(self):
        return False

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *details):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

class StringIO(_Memory):
    _filler = '\\0'
    _newline = '\\n'

    def __init__(self, initial_value='', newline='\\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError('initial_value must be str or None, not ' + type(initial_value).__name__)
        super().__init__(initial_value or '')

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("string argument expected, got '" + type(text).__name__ + "'")
        return self._put(text)

class BytesIO(_Memory):
    _filler = b'\\0'
    _newline = b'\\n'

    def __init__(self, initial_bytes=b''):
        super().__init__(bytes(initial_bytes))

    def write(self, data):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._put(bytes(data))
`],
]
