/**
 * Processes by their library: what is native comes from _multiprocessing; pools and contexts are made of it.
 */
export const MULTIPROCESSING = `
import _pools
from _multiprocessing import (Process, Pipe, Queue, SimpleQueue, Value, RawValue, Array, RawArray, Lock, RLock, Event, Semaphore, BoundedSemaphore,
    Condition, Barrier, BrokenBarrierError, JoinableQueue, cpu_count, freeze_support, current_process, active_children, start_method)

class ProcessError(Exception):
    pass

class BufferTooShort(ProcessError):
    pass

class TimeoutError(ProcessError):
    pass

class AuthenticationError(ProcessError):
    pass

class AsyncResult:
    def __init__(self, slots, gather):
        self._slots = slots
        self._gather = gather

    def get(self, timeout=None):
        results = []
        for slot in self._slots:
            seen = slot.wait(timeout is not None)
            if seen is None:
                raise TimeoutError
            if seen[0] == 'failed':
                raise seen[1]
            results.append(seen[1])
        return self._gather(results)

    def wait(self, timeout=None):
        for slot in self._slots:
            slot.wait(timeout is not None)

    def ready(self):
        for slot in self._slots:
            if slot.look() is None:
                return False
        return True

    def successful(self):
        if not self.ready():
            raise ValueError('{0!r} not ready'.format(self))
        for slot in self._slots:
            if slot.look()[0] == 'failed':
                return False
        return True

def _pool_work(queue, initializer, initargs):
    if initializer is not None:
        initializer(*initargs)
    while True:
        item = queue.take()
        if item is None:
            return
        slot, fn, args, kwargs = item
        try:
            result = ('finished', _pools.own(fn)(*args, **kwargs))
        except Exception as error:
            result = ('failed', error)
        slot.fill(result)

def _only(results):
    return results[0]

class Pool:
    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        if processes is None:
            processes = cpu_count()
        if processes < 1:
            raise ValueError('Number of processes must be at least 1')
        self._queue = _pools.WorkQueue(True)
        self._closed = False
        self._workers = [Process(target=_pool_work, args=(self._queue, initializer, initargs), daemon=True) for _ in range(processes)]
        for worker in self._workers:
            worker.start()

    def _submit(self, fn, args, kwargs):
        if self._closed:
            raise ValueError('Pool not running')
        slot = _pools.Slot(True)
        self._queue.put((slot, fn, args, kwargs))
        return slot

    def _report(self, result, callback, error_callback):
        if callback is None and error_callback is None:
            return result
        import threading
        threading.Thread(target=self._tell, args=(result, callback, error_callback), daemon=True).start()
        return result

    def _tell(self, result, callback, error_callback):
        try:
            value = result.get()
        except Exception as error:
            if error_callback is not None:
                error_callback(error)
        else:
            if callback is not None:
                callback(value)

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        return self._report(AsyncResult([self._submit(func, tuple(args), kwds)], _only), callback, error_callback)

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._report(AsyncResult([self._submit(func, (item,), {}) for item in iterable], list), callback, error_callback)

    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._report(AsyncResult([self._submit(func, tuple(item), {}) for item in iterable], list), callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable).get()

    def imap(self, func, iterable, chunksize=1):
        return _in_order([self._submit(func, (item,), {}) for item in iterable])

    def imap_unordered(self, func, iterable, chunksize=1):
        slots = [self._submit(func, (item,), {}) for item in iterable]
        done = _pools.WorkQueue(True)
        for place in range(len(slots)):
            slots[place].ask(done, (place,))
        return _as_done(slots, done)

    def close(self):
        self._closed = True
        self._queue.close(False)

    def terminate(self):
        self._closed = True
        self._queue.close(True)
        for worker in self._workers:
            worker.terminate()

    def join(self):
        if not self._closed:
            raise ValueError('Pool is still running')
        for worker in self._workers:
            worker.join()

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()

def _value_of(slot):
    seen = slot.wait(False)
    if seen[0] == 'failed':
        raise seen[1]
    return seen[1]

def _in_order(slots):
    for slot in slots:
        yield _value_of(slot)

def _as_done(slots, done):
    for _ in slots:
        yield _value_of(slots[done.take()[0]])

_chosen = []

def get_start_method(allow_none=False):
    return start_method()

def get_all_start_methods():
    return ['fork', 'spawn', 'forkserver']

def set_start_method(method, force=False):
    if method is not None and method not in get_all_start_methods():
        raise ValueError('cannot find context for %r' % method)
    if _chosen and not force:
        raise RuntimeError('context has already been set')
    _chosen.append(method)
    start_method(method)

def get_context(method=None):
    import multiprocessing
    if method is not None and method not in get_all_start_methods():
        raise ValueError('cannot find context for %r' % method)
    if method is not None:
        start_method(method)
    return multiprocessing

def Manager():
    from multiprocessing.managers import SyncManager
    manager = SyncManager()
    manager.start()
    return manager
`
