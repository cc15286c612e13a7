/** What a process was told of its surroundings: a module of data, each look at it one operation. */
export const ENVIRON = `
environ = {'PATH': '/usr/bin:/bin', 'HOME': '/root', 'USER': 'root', 'LANG': 'C.UTF-8'}

def getenv(key, default=None):
    return environ.get(key, default)
`

/** The operating system: processes and pipes are natives; files over descriptors and paths are Python. There is no disk. */
export const OS = String.raw`
from _os import (fork, getpid, getppid, wait, waitpid, WNOHANG, _exit, WIFEXITED, WEXITSTATUS, WIFSIGNALED, WTERMSIG, kill, waitstatus_to_exitcode,
    cpu_count, pipe, read, write, close, dup, dup2, isatty, name, sep, linesep)
import os.path as path
from _environ import environ, getenv

curdir = '.'
pardir = '..'
extsep = '.'
altsep = None
pathsep = ':'
devnull = '/dev/null'
error = OSError
EX_OK = 0
def getcwd():
    return '/'

def getuid():
    return 0

def sched_yield():
    return None

def sched_getaffinity(pid):
    return set(range(cpu_count()))

def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    raise TypeError('expected str, bytes or os.PathLike object, not ' + type(path).__name__)

def abort():
    kill(getpid(), 6)

class _PipeFile:
    """A file over a descriptor: writes wait in a buffer until flush or close, reads take what they need."""
    def __init__(self, fd, mode):
        self._fd = fd
        self.mode = mode
        self.closed = False
        self._binary = 'b' in mode
        self._buffer = b''
        self._ended = False

    def fileno(self):
        self._check()
        return self._fd

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.' if not self._binary else 'write to closed file')

    def readable(self):
        return 'r' in self.mode

    def writable(self):
        return 'w' in self.mode

    def write(self, data):
        self._check()
        if 'w' not in self.mode:
            raise OSError('not writable')
        if not self._binary and not isinstance(data, str):
            raise TypeError('write() argument must be str, not ' + type(data).__name__)
        self._buffer += data if self._binary else data.encode()
        if len(self._buffer) > 8192:
            self.flush()
        return len(data)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        self._check()
        if 'w' in self.mode and self._buffer:
            data = self._buffer
            self._buffer = b''
            write(self._fd, data)

    def _more(self):
        if self._ended:
            return False
        part = read(self._fd, 8192)
        if not part:
            self._ended = True
            return False
        self._buffer += part
        return True

    def _taken(self, size):
        part = self._buffer[:size]
        self._buffer = self._buffer[size:]
        return part if self._binary else part.decode()

    def read(self, size=-1):
        self._check()
        if 'r' not in self.mode:
            raise OSError('not readable')
        while (size is None or size < 0 or len(self._buffer) < size) and self._more():
            pass
        return self._taken(len(self._buffer) if size is None or size < 0 else size)

    def readline(self):
        self._check()
        while b'\n' not in self._buffer and self._more():
            pass
        end = self._buffer.find(b'\n') + 1
        return self._taken(end if end else len(self._buffer))

    def readlines(self):
        return [line for line in self]

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        if self.closed:
            return
        try:
            self.flush()
        finally:
            self.closed = True
            close(self._fd)

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *details):
        self.close()

def fdopen(fd, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True):
    if mode not in ('r', 'w', 'rb', 'wb', 'rt', 'wt'):
        raise ValueError('invalid mode: ' + repr(mode))
    isatty(fd)
    return _PipeFile(fd, mode)
`

/** Paths as texts: nothing is looked up. */
export const OS_PATH = String.raw`
sep = '/'
curdir = '.'
pardir = '..'
extsep = '.'

def join(a, *p):
    path = a
    for part in p:
        if part.startswith('/'):
            path = part
        elif not path or path.endswith('/'):
            path += part
        else:
            path += '/' + part
    return path

def split(p):
    at = p.rfind('/') + 1
    head, tail = p[:at], p[at:]
    if head and head != '/' * len(head):
        head = head.rstrip('/')
    return head, tail

def basename(p):
    return p[p.rfind('/') + 1:]

def dirname(p):
    return split(p)[0]

def splitext(p):
    slash = p.rfind('/')
    dot = p.rfind('.')
    first = slash + 1
    while first < dot:
        if p[first] != '.':
            return p[:dot], p[dot:]
        first += 1
    return p, ''

def isabs(s):
    return s.startswith('/')

def normpath(path):
    if not path:
        return '.'
    start = '/' if path.startswith('/') else ''
    if path.startswith('//') and not path.startswith('///'):
        start = '//'
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or (not start and not parts) or (parts and parts[-1] == '..'):
            parts.append(part)
        elif parts:
            parts.pop()
    return (start + '/'.join(parts)) or '.'

def abspath(path):
    return normpath(path if path.startswith('/') else '/' + path)

def commonprefix(m):
    if not m:
        return ''
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low
`
