import { LOGGING_HANDLERS } from './logging-handlers.ts'
import { LOGGING_RECORDS } from './logging-records.ts'

/** The module logging, in Python. */
export const LOGGING_SOURCES: readonly (readonly [string, string])[] = [
  ['logging', `${LOGGING_RECORDS}${LOGGING_HANDLERS}
class Logger(Filterer):
    def __init__(self, name, level=0):
        super().__init__()
        self.name = name
        self.level = _check_level(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False

    def setLevel(self, level):
        self.level = _check_level(level)

    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return 0

    def isEnabledFor(self, level):
        return not self.disabled and level > _state['disabled'] and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return getLogger(suffix if self is root else self.name + '.' + suffix)

    def addHandler(self, handler):
        if handler not in self.handlers:
            self.handlers.append(handler)

    def removeHandler(self, handler):
        if handler in self.handlers:
            self.handlers.remove(handler)

    def hasHandlers(self):
        logger = self
        while logger:
            if logger.handlers:
                return True
            logger = logger.parent if logger.propagate else None
        return False

    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(10):
            self._log(10, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(20):
            self._log(20, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(30):
            self._log(30, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(40):
            self._log(40, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(50):
            self._log(50, msg, args, **kwargs)

    def fatal(self, msg, *args, **kwargs):
        self.critical(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            raise TypeError('level must be an integer')
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
        record = LogRecord(self.name, level, '', 0, msg, args, exc_info)
        if extra is not None:
            for name in extra:
                if name in ('message', 'asctime') or name in record.__dict__:
                    raise KeyError('Attempt to overwrite %r in LogRecord' % name)
                setattr(record, name, extra[name])
        self.handle(record)

    def handle(self, record):
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def callHandlers(self, record):
        found = 0
        logger = self
        while logger:
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if found == 0 and record.levelno >= 30:
            sys.stderr.write(record.getMessage() + '\\n')

    def __repr__(self):
        return '<%s %s (%s)>' % (type(self).__name__, self.name, getLevelName(self.getEffectiveLevel()))

class RootLogger(Logger):
    pass

class LoggerAdapter:
    def __init__(self, logger, extra=None):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        kwargs['extra'] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        if self.logger.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def debug(self, msg, *args, **kwargs):
        self.log(10, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(20, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(30, msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(40, msg, *args, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(50, msg, *args, **kwargs)

root = RootLogger('root', 30)
_state = {'disabled': 0}
_loggers = {}

def getLogger(name=None):
    if not name or name == 'root':
        return root
    if not isinstance(name, str):
        raise TypeError('A logger name must be a string')
    if name in _loggers:
        return _loggers[name]
    made = Logger(name)
    _loggers[name] = made
    for other_name, other in _loggers.items():
        if other is not made and other_name.startswith(name + '.') and len(other.parent.name if other.parent is not root else '') < len(name):
            other.parent = made
    parent = name
    while '.' in parent:
        parent = parent.rpartition('.')[0]
        if parent in _loggers:
            made.parent = _loggers[parent]
            return made
    made.parent = root
    return made

def basicConfig(*, filename=None, filemode='a', format=None, datefmt=None, style='%', level=None, stream=None, handlers=None, force=False, encoding=None, errors=None):
    if filename is not None:
        raise NotImplementedError('logging to a file is not modelled')
    if force:
        for handler in root.handlers[:]:
            root.removeHandler(handler)
    if root.handlers:
        return
    formatter = Formatter(format or {'%': BASIC_FORMAT, '{': '{levelname}:{name}:{message}', '$': '\${levelname}:\${name}:\${message}'}[style], datefmt, style)
    for handler in handlers if handlers is not None else [StreamHandler(stream)]:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)

def _prepared():
    if not root.handlers:
        basicConfig()
    return root

def debug(msg, *args, **kwargs):
    _prepared().debug(msg, *args, **kwargs)

def info(msg, *args, **kwargs):
    _prepared().info(msg, *args, **kwargs)

def warning(msg, *args, **kwargs):
    _prepared().warning(msg, *args, **kwargs)

def error(msg, *args, **kwargs):
    _prepared().error(msg, *args, **kwargs)

def exception(msg, *args, exc_info=True, **kwargs):
    _prepared().error(msg, *args, exc_info=exc_info, **kwargs)

def critical(msg, *args, **kwargs):
    _prepared().critical(msg, *args, **kwargs)

def log(level, msg, *args, **kwargs):
    _prepared().log(level, msg, *args, **kwargs)

def disable(level=50):
    _state['disabled'] = _check_level(level)

def shutdown():
    pass
`],
]
