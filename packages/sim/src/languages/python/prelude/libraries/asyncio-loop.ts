/** asyncio: the event loop, and which is whose. Its clock is virtual: it moves to the next timer when nothing else is ready. */
export const ASYNCIO_LOOP = String.raw`
from queue import SimpleQueue as _SimpleQueue, Empty as _NothingYet

class AbstractEventLoop:
    __module__ = 'asyncio.events'

class _UnixSelectorEventLoop(AbstractEventLoop):
    __module__ = 'asyncio.unix_events'

    def __init__(self):
        self._ready = deque()
        self._timers = []
        self._tasks = []
        self._current = None
        self._stopping = False
        self._running = False
        self._closed = False
        self._debug = False
        self._handler = None
        self._factory = None
        self._jobs = 0
        self._job_numbers = 0
        self._inbox = _SimpleQueue()
        self._workers = []

    def __repr__(self):
        return '<' + type(self).__name__ + ' running=' + str(self._running) + ' closed=' + str(self._closed) + ' debug=' + str(self._debug) + '>'

    def time(self):
        return clock()

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def is_running(self):
        return self._running

    def is_closed(self):
        return self._closed

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        self._check_closed()
        if self._factory is not None:
            task = self._factory(self, coro) if context is None else self._factory(self, coro, context=context)
            if name is not None:
                task.set_name(name)
            return task
        return Task(coro, loop=self, name=name, context=context)

    def set_task_factory(self, factory):
        self._factory = factory

    def get_task_factory(self):
        return self._factory

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(self, callback, args, get_context() if context is None else context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(self, callback, args, get_context() if context is None else context)
        if _get_running_loop() is self or not has_threads():
            self._ready.append(handle)
        else:
            self._inbox.put(handle)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        handle = TimerHandle(self, callback, args, get_context() if context is None else context)
        handle._when = when = round(when, 9)
        timers = self._timers
        place = len(timers)
        while place and timers[place - 1]._when > when:
            place -= 1
        timers.insert(place, handle)
        return handle

    def stop(self):
        self._stopping = True

    def run_forever(self):
        self._check_closed()
        if self._running:
            raise RuntimeError('This event loop is already running')
        if _get_running_loop() is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        self._running = True
        _set_running_loop(self)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            _set_running_loop(None)

    def run_until_complete(self, future):
        self._check_closed()
        if self._running:
            raise RuntimeError('This event loop is already running')
        if _get_running_loop() is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        future = ensure_future(future, loop=self)
        future.add_done_callback(self._ended)
        try:
            self.run_forever()
        finally:
            future.remove_done_callback(self._ended)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def _ended(self, future):
        if not future.cancelled() and isinstance(future._exception, (SystemExit, KeyboardInterrupt)):
            return
        self.stop()

    def _run_once(self):
        ready = self._ready
        timers = self._timers
        while timers and timers[0]._cancelled:
            timers.pop(0)
        if not ready and not self._stopping:
            self._wait(timers[0]._when - clock() if timers else None)
        elif has_threads():
            self._collect()
        if timers:
            now = clock() + 1e-9
            while timers and timers[0]._when < now:
                handle = timers.pop(0)
                if not handle._cancelled:
                    ready.append(handle)
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    def _wait(self, delay):
        if delay is not None and not has_threads():
            if delay > 0:
                pass_time(delay)
            return
        try:
            self._ready.append(self._inbox.get(True, delay))
        except _NothingYet:
            if delay > 0:
                pass_time(delay)
        self._collect()

    def _collect(self):
        while True:
            try:
                self._ready.append(self._inbox.get_nowait())
            except _NothingYet:
                return

    def _post(self, callback, *args):
        self._inbox.put(Handle(self, self._job_done, (callback, args), get_context()))

    def _job_done(self, callback, args):
        self._jobs -= 1
        callback(*args)

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if executor is not None:
            return wrap_future(executor.submit(func, *args), loop=self)
        future = self.create_future()
        name = 'asyncio_' + str(self._job_numbers)
        self._jobs += 1
        self._job_numbers += 1
        worker = _Thread(target=_work, args=(self, future, func, args), name=name)
        self._workers.append(worker)
        worker.start()
        return future

    def set_default_executor(self, executor):
        self._executor = executor

    async def shutdown_asyncgens(self):
        return None

    async def shutdown_default_executor(self):
        for worker in self._workers:
            worker.join()
        self._workers = []

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError('A callable object or None is expected, got ' + repr(handler))
        self._handler = handler

    def get_exception_handler(self):
        return self._handler

    def default_exception_handler(self, context):
        lines = [context.get('message') or 'Unhandled exception in event loop']
        for key in sorted(context):
            if key not in ('message', 'exception'):
                lines.append(key + ': ' + repr(context[key]))
        text = '\n'.join(lines) + '\n'
        if context.get('exception') is not None:
            text += exception_text(context['exception'])
        report_error(text)

    def call_exception_handler(self, context):
        if self._handler is None:
            self.default_exception_handler(context)
        else:
            self._handler(self, context)

    def close(self):
        if self._running:
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True
        self._ready.clear()
        self._timers = []

def _work(loop, future, func, args):
    try:
        result = func(*args)
    except BaseException as problem:
        loop._post(_deliver, future, None, problem)
    else:
        loop._post(_deliver, future, result, None)

def _deliver(future, result, problem):
    if future.done():
        return
    if problem is None:
        future.set_result(result)
    else:
        future.set_exception(problem)

from threading import Thread as _Thread, local as _thread_local

SelectorEventLoop = _UnixSelectorEventLoop
_place = _thread_local()

def _get_running_loop():
    return getattr(_place, 'running', None)

def _set_running_loop(loop):
    _place.running = loop

def get_running_loop():
    loop = _get_running_loop()
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop

def new_event_loop():
    return _UnixSelectorEventLoop()

def set_event_loop(loop):
    _place.loop = loop
    _place.was_set = True

def get_event_loop():
    loop = _get_running_loop()
    if loop is not None:
        return loop
    loop = getattr(_place, 'loop', None)
    if loop is None:
        if getattr(_place, 'was_set', False) or not in_main_thread():
            raise RuntimeError('There is no current event loop in thread ' + repr(thread_name()) + '.')
        loop = new_event_loop()
        set_event_loop(loop)
    return loop

from _interleave import has_threads, in_main_thread, thread_name

class DefaultEventLoopPolicy:
    def get_event_loop(self):
        return get_event_loop()

    def set_event_loop(self, loop):
        set_event_loop(loop)

    def new_event_loop(self):
        return new_event_loop()

_policy = [DefaultEventLoopPolicy()]

def get_event_loop_policy():
    return _policy[0]

def set_event_loop_policy(policy):
    _policy[0] = DefaultEventLoopPolicy() if policy is None else policy

def current_task(loop=None):
    return (loop or get_running_loop())._current

def all_tasks(loop=None):
    return {task for task in (loop or get_running_loop())._tasks if not task.done()}

def create_task(coro, *, name=None, context=None):
    task = get_running_loop().create_task(coro, context=context)
    if name is not None:
        task.set_name(name)
    return task
`
