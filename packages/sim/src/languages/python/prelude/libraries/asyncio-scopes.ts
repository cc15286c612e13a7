/** asyncio: what bounds the block of an `async with`: timeouts and task groups. */
export const ASYNCIO_SCOPES = String.raw`
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
