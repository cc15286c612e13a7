/** Pools of threads and processes: work goes through a queue that can be closed, results through slots that are filled once. */
export const FUTURES = `
import threading
import _pools
from collections import namedtuple

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'
TimeoutError = TimeoutError

class Error(Exception):
    pass

class CancelledError(Error):
    pass

class InvalidStateError(Error):
    pass

class BrokenExecutor(RuntimeError):
    pass

DoneAndNotDoneFutures = namedtuple('DoneAndNotDoneFutures', 'done not_done')

class Future:
    def __init__(self):
        self._prepare(_pools.Slot(False), None)

    def _prepare(self, slot, queue):
        self._slot = slot
        self._queue = queue
        self._taken = False

    @property
    def _state(self):
        seen = self._slot.look()
        if seen is None:
            return 'RUNNING' if self.running() else 'PENDING'
        return 'CANCELLED' if seen[0] == 'cancelled' else 'FINISHED'

    def __repr__(self):
        at = ' at 0x%x state=' % id(self)
        seen = self._slot.look()
        if seen is None or seen[0] == 'cancelled':
            return '<' + type(self).__name__ + at + self._state.lower() + '>'
        told = 'raised ' if seen[0] == 'failed' else 'returned '
        return '<' + type(self).__name__ + at + 'finished ' + told + type(seen[1]).__name__ + '>'

    def _settle(self, kind, value):
        callbacks = self._slot.fill((kind, value))
        if callbacks is None:
            raise InvalidStateError('the future is done: ' + repr(self))
        for callback in callbacks:
            callback(self)

    def set_result(self, result):
        self._settle('finished', result)

    def set_exception(self, exception):
        self._settle('failed', exception)

    def set_running_or_notify_cancel(self):
        self._taken = not self.cancelled()
        return self._taken

    def cancel(self):
        if self.cancelled():
            return True
        if self._queue is None:
            if self._taken or self.done():
                return False
        elif not self._queue.withdraw(self._slot):
            return False
        self._settle('cancelled', None)
        return True

    def cancelled(self):
        seen = self._slot.look()
        return seen is not None and seen[0] == 'cancelled'

    def done(self):
        return self._slot.look() is not None

    def running(self):
        if self._slot.look() is not None:
            return False
        return self._taken if self._queue is None else not self._queue.holds(self._slot)

    def _outcome(self, timeout):
        seen = self._slot.wait(timeout is not None)
        if seen is None:
            raise TimeoutError()
        if seen[0] == 'cancelled':
            raise CancelledError()
        return seen

    def result(self, timeout=None):
        seen = self._outcome(timeout)
        if seen[0] == 'failed':
            raise seen[1]
        return seen[1]

    def exception(self, timeout=None):
        seen = self._outcome(timeout)
        return seen[1] if seen[0] == 'failed' else None

    def add_done_callback(self, fn):
        if not self._slot.call_when_filled(fn):
            fn(self)

def _work(queue, initializer, initargs):
    if initializer is not None:
        initializer(*initargs)
    while True:
        item = queue.take()
        if item is None:
            return
        slot, future, fn, args, kwargs = item
        try:
            result = ('finished', fn(*args, **kwargs))
        except BaseException as error:
            result = ('failed', error)
        for callback in slot.fill(result):
            callback(future)

def _work_between(queue, initializer, initargs):
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

_open_queues = []
_pool_names = [0]

def _close_all():
    for queue in _open_queues:
        queue.close(False)

class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        futures = [self.submit(fn, *args) for args in zip(*iterables)]
        return _results(futures, timeout)

    def shutdown(self, wait=True, *, cancel_futures=False):
        left = self._queue.close(cancel_futures)
        if cancel_futures:
            for item in left:
                for callback in item[0].fill(('cancelled', None)):
                    callback(item[1])
        if wait:
            for worker in self._workers:
                worker.join()

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False

def _results(futures, timeout):
    for future in futures:
        yield future.result(timeout)

class ThreadPoolExecutor(Executor):
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = 8
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers
        if not thread_name_prefix:
            thread_name_prefix = 'ThreadPoolExecutor-' + str(_pool_names[0])
            _pool_names[0] += 1
        self._prefix = thread_name_prefix
        self._start = (initializer, initargs)
        self._workers = []
        self._queue = _pools.WorkQueue(False)
        _open_queues.append(self._queue)

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future._prepare(future._slot, self._queue)
        if not self._queue.put((future._slot, future, fn, args, kwargs)):
            raise RuntimeError('cannot schedule new futures after shutdown')
        count = len(self._workers)
        if count < self._max_workers:
            worker = threading.Thread(target=_work, args=(self._queue,) + self._start, name=self._prefix + '_' + str(count))
            self._workers.append(worker)
            worker.start()
        return future

class ProcessPoolExecutor(Executor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = 4
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        self._max_workers = max_workers
        self._start = (initializer, initargs)
        self._workers = []
        self._queue = _pools.WorkQueue(True)
        _open_queues.append(self._queue)

    def submit(self, fn, /, *args, **kwargs):
        import multiprocessing
        future = Future()
        future._prepare(_pools.Slot(True), self._queue)
        if len(self._workers) < self._max_workers:
            worker = multiprocessing.Process(target=_work_between, args=(self._queue,) + self._start)
            worker.start()
            self._workers.append(worker)
        if not self._queue.put((future._slot, fn, args, kwargs)):
            raise RuntimeError('cannot schedule new futures after shutdown')
        return future

def as_completed(fs, timeout=None):
    futures = list(dict.fromkeys(fs))
    queue = _pools.WorkQueue(False)
    for place in range(len(futures)):
        futures[place]._slot.ask(queue, (place,))
    return _completed(futures, queue)

def _completed(futures, queue):
    for _ in range(len(futures)):
        yield futures[queue.take()[0]]

def _in_any_order(futures):
    queue = _pools.WorkQueue(False)
    for place in range(len(futures)):
        futures[place]._slot.ask(queue, (place,))
    return _pools.arranged([futures[queue.take()[0]] for _ in range(len(futures))])

def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    futures = set(fs)
    if timeout is None and return_when == ALL_COMPLETED:
        for future in futures:
            future._slot.wait(False)
    elif timeout is None:
        finished = as_completed(futures)
        for future in finished:
            if return_when == FIRST_COMPLETED or (return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None):
                break
    done = _in_any_order([future for future in futures if future.done()])
    return DoneAndNotDoneFutures(done, futures - done)
`
