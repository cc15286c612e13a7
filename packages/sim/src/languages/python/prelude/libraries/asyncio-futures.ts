/** asyncio, first part: errors, futures, tasks. One text with the other parts (asyncio.ts). */
export const ASYNCIO_FUTURES = String.raw`
from _interleave import clock, pass_time, deque, report_error, exception_text
from _context import get_context, set_context

class CancelledError(BaseException):
    __module__ = 'asyncio.exceptions'

class InvalidStateError(Exception):
    __module__ = 'asyncio.exceptions'

class BrokenBarrierError(RuntimeError):
    __module__ = 'asyncio.exceptions'

class QueueEmpty(Exception):
    __module__ = 'asyncio.queues'

class QueueFull(Exception):
    __module__ = 'asyncio.queues'

TimeoutError = TimeoutError
FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

class Handle:
    __module__ = 'asyncio.events'

    def __init__(self, loop, callback, args, context):
        self._loop = loop
        self._callback = callback
        self._args = args
        self._context = context
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def _run(self):
        before = get_context()
        set_context(self._context)
        try:
            self._callback(*self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as problem:
            name = getattr(self._callback, '__qualname__', repr(self._callback))
            self._loop.call_exception_handler({'message': 'Exception in callback ' + name + '(' + ', '.join([repr(a) for a in self._args]) + ')', 'exception': problem, 'handle': self})
        finally:
            set_context(before)

class TimerHandle(Handle):
    __module__ = 'asyncio.events'
    _when = 0.0

    def when(self):
        return self._when

class Future:
    __module__ = '_asyncio'
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._state = 'PENDING'
        self._result = None
        self._exception = None
        self._callbacks = []
        self._cancel_message = None

    def __repr__(self):
        return '<' + type(self).__name__ + ' ' + self._describe() + '>'

    def _describe(self):
        out = self._state.lower()
        if self._state == 'FINISHED':
            out += ' exception=' + repr(self._exception) if self._exception is not None else ' result=' + repr(self._result)
        return out

    def __class_getitem__(cls, item):
        return cls

    def get_loop(self):
        return self._loop

    def cancelled(self):
        return self._state == 'CANCELLED'

    def done(self):
        return self._state != 'PENDING'

    def cancel(self, msg=None):
        if self._state != 'PENDING':
            return False
        self._state = 'CANCELLED'
        self._cancel_message = msg
        self._settle()
        return True

    def _cancelled_error(self):
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def _settle(self):
        waiting = self._callbacks
        self._callbacks = []
        for callback, context in waiting:
            self._loop.call_soon(callback, self, context=context)

    def result(self):
        if self._state == 'CANCELLED':
            raise self._cancelled_error()
        if self._state != 'FINISHED':
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._state == 'CANCELLED':
            raise self._cancelled_error()
        if self._state != 'FINISHED':
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        context = get_context() if context is None else context
        if self._state != 'PENDING':
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        kept = [pair for pair in self._callbacks if pair[0] != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks = kept
        return removed

    def set_result(self, result):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        self._result = result
        self._state = 'FINISHED'
        self._settle()

    def set_exception(self, exception):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._exception = exception
        self._state = 'FINISHED'
        self._settle()

    def __await__(self):
        if self._state == 'PENDING':
            self._asyncio_future_blocking = True
            yield self
        if self._state == 'PENDING':
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

_task_numbers = [0]
_current_tasks = {}

class Task(Future):
    __module__ = '_asyncio'

    def __init__(self, coro, *, loop=None, name=None, context=None):
        Future.__init__(self, loop=loop)
        if not iscoroutine(coro):
            raise TypeError('a coroutine was expected, got ' + repr(coro))
        if name is None:
            _task_numbers[0] += 1
            name = 'Task-' + str(_task_numbers[0])
        self._name = str(name)
        self._coro = coro
        self._context = get_context() if context is None else context
        self._waiting_for = None
        self._must_cancel = False
        self._cancel_requests = 0
        self._loop.call_soon(self._step, context=self._context)
        self._loop._tasks.append(self)

    def _describe(self):
        state = 'cancelling' if self._state == 'PENDING' and (self._must_cancel or self._cancel_requests) else self._state.lower()
        out = state + ' name=' + repr(self._name) + ' coro=<' + self._coro.__qualname__ + '()>'
        if self._state == 'FINISHED':
            out += ' exception=' + repr(self._exception) if self._exception is not None else ' result=' + repr(self._result)
        return out

    def get_coro(self):
        return self._coro

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancelling(self):
        return self._cancel_requests

    def uncancel(self):
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
        return self._cancel_requests

    def cancel(self, msg=None):
        if self._state != 'PENDING':
            return False
        self._cancel_requests += 1
        if self._waiting_for is not None and self._waiting_for.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def _settle(self):
        self._loop._tasks.remove(self)
        Future._settle(self)

    def _step(self, problem=None):
        if self._must_cancel:
            if not isinstance(problem, CancelledError):
                problem = self._cancelled_error()
            self._must_cancel = False
        self._waiting_for = None
        loop = self._loop
        outer = loop._current
        loop._current = self
        try:
            if problem is None:
                wanted = self._coro.send(None)
            else:
                wanted = self._coro.throw(problem)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                Future.cancel(self, msg=self._cancel_message)
            else:
                Future.set_result(self, stop.value)
        except CancelledError as stop:
            self._cancel_error = stop
            Future.cancel(self, msg=stop.args[0] if stop.args else None)
        except (KeyboardInterrupt, SystemExit) as stop:
            Future.set_exception(self, stop)
            raise
        except BaseException as stop:
            Future.set_exception(self, stop)
        else:
            self._wait_for(wanted)
        finally:
            loop._current = outer
            self._context = get_context()

    def _wait_for(self, wanted):
        loop = self._loop
        if wanted is None:
            loop.call_soon(self._step)
        elif not getattr(wanted, '_asyncio_future_blocking', False):
            if hasattr(wanted, '_asyncio_future_blocking'):
                wrong = RuntimeError('yield was used instead of yield from in task ' + repr(self) + ' with ' + repr(wanted))
            else:
                wrong = RuntimeError('Task got bad yield: ' + repr(wanted))
            loop.call_soon(self._step, wrong)
        elif wanted._loop is not loop:
            loop.call_soon(self._step, RuntimeError('Task ' + repr(self) + ' got Future ' + repr(wanted) + ' attached to a different loop'))
        elif wanted is self:
            loop.call_soon(self._step, RuntimeError('Task cannot await on itself: ' + repr(self)))
        else:
            wanted._asyncio_future_blocking = False
            wanted.add_done_callback(self._wake_up, context=get_context())
            self._waiting_for = wanted
            if self._must_cancel and wanted.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def _wake_up(self, future):
        try:
            future.result()
        except BaseException as problem:
            self._step(problem)
        else:
            self._step()

def isfuture(obj):
    return getattr(type(obj), '_asyncio_future_blocking', None) is not None

def iscoroutine(obj):
    return type(obj).__name__ == 'coroutine' or (hasattr(obj, 'send') and hasattr(obj, 'throw') and hasattr(obj, '__await__'))

def iscoroutinefunction(func):
    return is_coroutine_function(func)

from _interleave import is_coroutine_function

async def _await(awaitable):
    return await awaitable

def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future._loop:
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = _await(coro_or_future)
    return (loop or get_event_loop()).create_task(coro_or_future)

def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    loop = loop or get_event_loop()
    wrapped = loop.create_future()
    loop._jobs += 1
    def finish(result, problem):
        if not wrapped.done():
            if problem is None:
                wrapped.set_result(result)
            else:
                wrapped.set_exception(problem)
    def tell(done):
        problem = done.exception()
        loop._post(finish, None if problem is not None else done.result(), problem)
    future.add_done_callback(tell)
    return wrapped
`
