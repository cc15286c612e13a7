/** asyncio: who runs a loop from outside (run, Runner, other threads), and work of a loop in other threads. */
export const ASYNCIO_RUNNING = String.raw`
class Runner:
    __module__ = 'asyncio.runners'

    def __init__(self, *, debug=None, loop_factory=None):
        self._factory = loop_factory or new_event_loop
        self._debug = debug
        self._loop = None
        self._state = 'new'
        self._context = None

    def __enter__(self):
        self._start()
        return self

    def __exit__(self, kind, value, traceback):
        self.close()

    def _start(self):
        if self._state == 'closed':
            raise RuntimeError('Runner is closed')
        if self._state == 'new':
            self._loop = self._factory()
            set_event_loop(self._loop)
            if self._debug is not None:
                self._loop.set_debug(self._debug)
            self._context = get_context()
            self._state = 'open'

    def get_loop(self):
        self._start()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError('a coroutine was expected, got ' + repr(coro))
        if _get_running_loop() is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._start()
        task = self._loop.create_task(coro, context=self._context if context is None else context)
        return self._loop.run_until_complete(task)

    def close(self):
        if self._state != 'open':
            return
        loop = self._loop
        try:
            _cancel_rest(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            set_event_loop(None)
            loop.close()
            self._loop = None
            self._state = 'closed'

def _cancel_rest(loop):
    left = [task for task in loop._tasks if not task.done()]
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({'message': 'unhandled exception during asyncio.run() shutdown', 'exception': task.exception(), 'task': task})

def run(main, *, debug=None):
    if _get_running_loop() is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug) as runner:
        return runner.run(main)

def run_coroutine_threadsafe(coro, loop):
    from concurrent.futures import Future as _PoolFuture
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    outside = _PoolFuture()
    def tell(inner):
        if inner.cancelled():
            outside.cancel()
        elif inner.exception() is not None:
            outside.set_exception(inner.exception())
        else:
            outside.set_result(inner.result())
    def start():
        ensure_future(coro, loop=loop).add_done_callback(tell)
    loop.call_soon_threadsafe(start)
    return outside

async def to_thread(func, /, *args, **kwargs):
    def job():
        return func(*args, **kwargs)
    return await get_running_loop().run_in_executor(None, job)
`
