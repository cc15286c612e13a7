/** The first part of the module logging: levels, records, and the formatters that make lines of them. */
export const LOGGING_RECORDS = `
import sys
import threading
import time

CRITICAL = 50
FATAL = 50
ERROR = 40
WARNING = 30
WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
raiseExceptions = True
lastResort = None

_names = {50: 'CRITICAL', 40: 'ERROR', 30: 'WARNING', 20: 'INFO', 10: 'DEBUG', 0: 'NOTSET'}
_levels = {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0}

def getLevelName(level):
    if level in _names:
        return _names[level]
    if level in _levels:
        return _levels[level]
    return 'Level ' + str(level)

def getLevelNamesMapping():
    return dict(_levels)

def addLevelName(level, name):
    _names[level] = name
    _levels[name] = level

def _check_level(level):
    if isinstance(level, int):
        return level
    if isinstance(level, str):
        if level not in _levels:
            raise ValueError('Unknown level: ' + repr(level))
        return _levels[level]
    raise TypeError('Level not an integer or a valid string: ' + repr(level))

class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        self.name = name
        self.msg = msg
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.created = time.time()
        self.msecs = int((self.created - int(self.created)) * 1000) + 0.0
        self.relativeCreated = time.perf_counter() * 1000
        thread = threading.current_thread()
        self.thread = threading.get_ident()
        self.threadName = thread.name
        self.processName = 'MainProcess'
        self.process = 1000

    def getMessage(self):
        text = str(self.msg)
        if self.args:
            text = text % self.args
        return text

    def __repr__(self):
        return '<LogRecord: %s, %s, "%s">' % (self.name, self.levelno, self.msg)

class Formatter:
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'
    converter = None

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in ('%', '{', '$'):
            raise ValueError('Style must be one of: %,{,$')
        self._style = style
        self._fmt = fmt or {'%': '%(message)s', '{': '{message}', '$': '\${message}'}[style]
        for name in ('lineno', 'funcName', 'pathname', 'filename', 'module)', 'module}', 'taskName'):
            if name in self._fmt:
                raise NotImplementedError('the logging field ' + name.strip(')}') + ' is not modelled')
        self.datefmt = datefmt
        self._defaults = defaults or {}

    def usesTime(self):
        return {'%': '%(asctime)', '{': '{asctime', '$': '\${asctime}'}[self._style] in self._fmt

    def formatTime(self, record, datefmt=None):
        moment = time.localtime(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        return self.default_msec_format % (time.strftime(self.default_time_format, moment), record.msecs)

    def formatException(self, info):
        import traceback
        return ''.join(traceback.format_exception(info[0], info[1], info[2])).rstrip('\\n')

    def formatMessage(self, record):
        values = dict(self._defaults)
        values.update(record.__dict__)
        try:
            if self._style == '%':
                return self._fmt % values
            if self._style == '{':
                return self._fmt.format(**values)
            import string
            return string.Template(self._fmt).substitute(values)
        except KeyError as error:
            raise ValueError('Formatting field not found in record: %s' % error)

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            if text[-1:] != '\\n':
                text = text + '\\n'
            text = text + record.exc_text
        return text
`
