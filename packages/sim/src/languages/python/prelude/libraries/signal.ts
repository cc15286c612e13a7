/** Signals: numbers and names here, sending and handling in natives/signals.ts. */
export const SIGNAL = `
import _signal
from enum import IntEnum

class Signals(IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17
    SIGCONT = 18

class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1

SIGHUP = Signals.SIGHUP
SIGINT = Signals.SIGINT
SIGQUIT = Signals.SIGQUIT
SIGILL = Signals.SIGILL
SIGTRAP = Signals.SIGTRAP
SIGABRT = Signals.SIGABRT
SIGBUS = Signals.SIGBUS
SIGFPE = Signals.SIGFPE
SIGKILL = Signals.SIGKILL
SIGUSR1 = Signals.SIGUSR1
SIGSEGV = Signals.SIGSEGV
SIGUSR2 = Signals.SIGUSR2
SIGPIPE = Signals.SIGPIPE
SIGALRM = Signals.SIGALRM
SIGTERM = Signals.SIGTERM
SIGCHLD = Signals.SIGCHLD
SIGCONT = Signals.SIGCONT
SIG_DFL = Handlers.SIG_DFL
SIG_IGN = Handlers.SIG_IGN
NSIG = 65
ITIMER_REAL = 0

_handlers = {}
_state = _signal.State(_handlers)
_texts = {1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 5: 'Trace/breakpoint trap', 6: 'Aborted', 7: 'Bus error',
    8: 'Floating point exception', 9: 'Killed', 10: 'User defined signal 1', 11: 'Segmentation fault', 12: 'User defined signal 2', 13: 'Broken pipe',
    14: 'Alarm clock', 15: 'Terminated', 17: 'Child exited', 18: 'Continued'}

def default_int_handler(signum, frame, /):
    raise KeyboardInterrupt

def _checked(signalnum):
    number = int(signalnum)
    if number < 1 or number > 64:
        raise ValueError('signal number out of range')
    return number

def getsignal(signalnum):
    number = _checked(signalnum)
    if number in _handlers:
        handler = _handlers[number]
        return Handlers(handler) if handler in (0, 1) else handler
    if number == 2:
        return default_int_handler
    return SIG_IGN if number in (13, 25) else SIG_DFL

def signal(signalnum, handler):
    if not callable(handler) and handler not in (0, 1):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if not _signal.is_main():
        raise ValueError('signal only works in main thread of the main interpreter')
    before = getsignal(signalnum)
    if int(signalnum) in (9, 19):
        raise OSError(22, 'Invalid argument')
    _signal.may()
    _handlers[int(signalnum)] = handler if callable(handler) else int(handler)
    if callable(handler):
        _signal.prepare(signalnum)
    return before

def raise_signal(signum, /):
    return _signal.send(int(signum))

def pause():
    return _signal.pause()

def alarm(seconds, /):
    left = _signal.set_alarm(seconds)
    return int(left) + (1 if left > int(left) else 0)

def setitimer(which, seconds, interval=0.0, /):
    if which != 0 or interval:
        raise NotImplementedError('only timers in real time that go off once are modelled')
    return (_signal.set_alarm(seconds), 0.0)

def strsignal(signalnum, /):
    return _texts.get(_checked(signalnum))

def valid_signals():
    return set(Signals)
`
