/** asyncio, third part: waiting for several things, timeouts, task groups. */
export const ASYNCIO_WAITING = String.raw`
class _GatheringFuture(Future):
    def __init__(self, children, *, loop):
        Future.__init__(self, loop=loop)
        self._children = children
        self._asked_to_cancel = False

    def cancel(self, msg=None):
        if self.done():
            return False
        asked = False
        for child in self._children:
            if child.cancel(msg=msg):
                asked = True
        if asked:
            self._asked_to_cancel = True
        return asked

def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        empty = get_event_loop().create_future()
        empty.set_result([])
        return empty
    children = []
    known = {}
    loop = None
    outer = None
    ended = 0

    def child_ended(child):
        nonlocal ended
        ended += 1
        if outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._cancelled_error())
                return
            if child._exception is not None:
                outer.set_exception(child._exception)
                return
        if ended < len(known):
            return
        if outer._asked_to_cancel:
            outer.set_exception(child._cancelled_error())
            return
        results = []
        for one in children:
            if one.cancelled():
                results.append(CancelledError('' if one._cancel_message is None else one._cancel_message))
            else:
                results.append(one._result if one._exception is None else one._exception)
        outer.set_result(results)

    for given in coros_or_futures:
        if id(given) in known:
            children.append(known[id(given)])
            continue
        child = ensure_future(given, loop=loop)
        loop = child._loop
        known[id(given)] = child
        children.append(child)
        child.add_done_callback(child_ended)
    outer = _GatheringFuture(children, loop=loop)
    return outer

def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def inner_ended(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner._exception is not None:
            outer.set_exception(inner._exception)
        else:
            outer.set_result(inner._result)

    def outer_ended(outer):
        if not inner.done():
            inner.remove_done_callback(inner_ended)

    inner.add_done_callback(inner_ended)
    outer.add_done_callback(outer_ended)
    return outer

async def sleep(delay, result=None):
    if delay <= 0:
        await _Pass()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _release, future, result)
    try:
        return await future
    finally:
        timer.cancel()

class _Pass:
    def __await__(self):
        yield

def _release(future, result=None):
    if not future.done():
        future.set_result(result)

async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError('expect a list of futures, not ' + type(fs).__name__)
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError('Invalid return_when value: ' + str(return_when))
    futures = list(dict.fromkeys(fs))
    for one in futures:
        if iscoroutine(one):
            raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    return await _wait(futures, timeout, return_when, get_running_loop())

async def _wait(futures, timeout, return_when, loop):
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release, waiter)
    open_count = len(futures)

    def one_ended(future):
        nonlocal open_count
        open_count -= 1
        failed = not future.cancelled() and future._exception is not None
        if open_count <= 0 or return_when == FIRST_COMPLETED or (return_when == FIRST_EXCEPTION and failed):
            if timer is not None:
                timer.cancel()
            _release(waiter)

    for one in futures:
        one.add_done_callback(one_ended)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for one in futures:
            one.remove_done_callback(one_ended)
    return {one for one in futures if one.done()}, {one for one in futures if not one.done()}

async def _cancel_and_wait(future, loop):
    waiter = loop.create_future()
    def tell(_):
        _release(waiter)
    future.add_done_callback(tell)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(tell)

async def wait_for(fut, timeout):
    loop = get_running_loop()
    if timeout is None:
        return await fut
    if timeout <= 0:
        fut = ensure_future(fut, loop=loop)
        if not fut.done():
            await _cancel_and_wait(fut, loop)
        return _result_or_timeout(fut)
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _release, waiter)
    def tell(_):
        _release(waiter)
    fut = ensure_future(fut, loop=loop)
    fut.add_done_callback(tell)
    try:
        try:
            await waiter
        except CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(tell)
            await _cancel_and_wait(fut, loop)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(tell)
        await _cancel_and_wait(fut, loop)
        return _result_or_timeout(fut)
    finally:
        timer.cancel()

def _result_or_timeout(future):
    try:
        return future.result()
    except CancelledError as cancelled:
        raise TimeoutError() from cancelled

def as_completed(fs, *, timeout=None):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError('expect an iterable of futures, not ' + type(fs).__name__)
    done = Queue()
    loop = get_event_loop()
    waiting = [ensure_future(one, loop=loop) for one in dict.fromkeys(fs)]
    timer = None

    def time_is_up():
        for one in waiting:
            one.remove_done_callback(one_ended)
            done.put_nowait(None)
        waiting.clear()

    def one_ended(future):
        if not waiting:
            return
        waiting.remove(future)
        done.put_nowait(future)
        if not waiting and timer is not None:
            timer.cancel()

    async def next_one():
        future = await done.get()
        if future is None:
            raise TimeoutError()
        return future.result()

    for one in waiting:
        one.add_done_callback(one_ended)
    count = len(waiting)
    if waiting and timeout is not None:
        timer = loop.call_later(timeout, time_is_up)
    return _yield_times(next_one, count)

def _yield_times(make, count):
    for _ in range(count):
        yield make()

class Timeout:
    __module__ = 'asyncio.timeouts'

    def __init__(self, when):
        self._when = when
        self._state = 'created'
        self._timer = None
        self._task = None

    def __repr__(self):
        info = self._state
        if self._state == 'active' and self._when is not None:
            info += ' when=' + str(round(self._when, 3))
        return '<Timeout [' + info + ']>'

    def when(self):
        return self._when

    def expired(self):
        return self._state in ('expiring', 'expired')

    def reschedule(self, when):
        if self._state != 'active':
            if self._state == 'created':
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError('Cannot change state of ' + self._state + ' Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        loop = get_running_loop()
        if when is None:
            self._timer = None
        elif when <= loop.time():
            self._timer = loop.call_soon(self._time_is_up)
        else:
            self._timer = loop.call_at(when, self._time_is_up)

    async def __aenter__(self):
        task = current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        self._state = 'active'
        self._task = task
        self._cancels_before = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, problem, traceback):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._cancels_before and kind is CancelledError:
                raise TimeoutError from problem
        elif self._state == 'active':
            self._state = 'finished'
        return None

    def _time_is_up(self):
        self._task.cancel()
        self._state = 'expiring'
        self._timer = None

def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)

def timeout_at(when):
    return Timeout(when)

class TaskGroup:
    __module__ = 'asyncio.taskgroups'

    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._parent = None
        self._cancelled_parent = False
        self._tasks = []
        self._errors = []
        self._base_error = None
        self._all_done = None

    def __repr__(self):
        info = ''
        if self._tasks:
            info += ' tasks=' + str(len(self._tasks))
        if self._errors:
            info += ' errors=' + str(len(self._errors))
        if self._aborting:
            info += ' cancelling'
        elif self._entered:
            info += ' entered'
        return '<TaskGroup' + info + '>'

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError('TaskGroup ' + repr(self) + ' has been already entered')
        self._entered = True
        self._loop = get_running_loop()
        self._parent = current_task(self._loop)
        if self._parent is None:
            raise RuntimeError('TaskGroup ' + repr(self) + ' cannot determine the parent task')
        return self

    async def __aexit__(self, kind, problem, traceback):
        self._exiting = True
        if problem is not None and isinstance(problem, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = problem
        outside_cancel = problem if kind is CancelledError else None
        if self._cancelled_parent and self._parent.uncancel() == 0:
            outside_cancel = None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._all_done is None:
                self._all_done = self._loop.create_future()
            try:
                await self._all_done
            except CancelledError as cancelled:
                if not self._aborting:
                    outside_cancel = cancelled
                    self._abort()
            self._all_done = None
        if self._base_error is not None:
            raise self._base_error
        if outside_cancel is not None and not self._errors:
            raise outside_cancel
        if kind is not None and kind is not CancelledError:
            self._errors.append(problem)
        if self._errors:
            group = BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors)
            raise group from None

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            raise RuntimeError('TaskGroup ' + repr(self) + ' has not been entered')
        if self._exiting and not self._tasks:
            raise RuntimeError('TaskGroup ' + repr(self) + ' is finished')
        if self._aborting:
            raise RuntimeError('TaskGroup ' + repr(self) + ' is shutting down')
        task = self._loop.create_task(coro, context=context)
        if name is not None:
            task.set_name(name)
        task.add_done_callback(self._task_ended)
        self._tasks.append(task)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _task_ended(self, task):
        self._tasks.remove(task)
        if self._all_done is not None and not self._tasks and not self._all_done.done():
            self._all_done.set_result(True)
        if task.cancelled() or task._exception is None:
            return
        self._errors.append(task._exception)
        if isinstance(task._exception, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = task._exception
        if self._parent.done():
            self._loop.call_exception_handler({'message': 'Task ' + repr(task) + ' has errored out but its parent task ' + repr(self._parent) + ' is already completed', 'exception': task._exception, 'task': task})
            return
        if not self._aborting and not self._cancelled_parent:
            self._abort()
            self._cancelled_parent = True
            self._parent.cancel()
`
