/** atexit: functions that the end of a process calls, the last registered first; the runtime calls \`_run\`. */
export const ATEXIT = `
from _interleave import exception_text, report_error

_callbacks = []

def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _callbacks.append((func, args, kwargs))
    return func

def unregister(func, /):
    _callbacks[:] = [entry for entry in _callbacks if entry[0] != func]

def _ncallbacks():
    return len(_callbacks)

def _run_exitfuncs():
    while _callbacks:
        func, args, kwargs = _callbacks.pop()
        try:
            func(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as error:
            report_error('Exception ignored in atexit callback: ' + repr(func) + chr(10) + exception_text(error))
`
