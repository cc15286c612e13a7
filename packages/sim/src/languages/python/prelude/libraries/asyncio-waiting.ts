/** asyncio: waiting for several things, or for one so long. */
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
`
