/** asyncio: locks, events, conditions, semaphores, barriers. */
export const ASYNCIO_SYNC = String.raw`
class _Waiters:
    def __init__(self):
        self._waiters = []

    def _show(self, extra):
        if self._waiters:
            extra += ', waiters:' + str(len(self._waiters))
        return object.__repr__(self)[:-1] + ' [' + extra + ']>'

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, kind, problem, traceback):
        self.release()

class Lock(_Waiters):
    __module__ = 'asyncio.locks'

    def __init__(self):
        self._waiters = []
        self._locked = False

    def __repr__(self):
        return self._show('locked' if self._locked else 'unlocked')

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and all([w.cancelled() for w in self._waiters]):
            self._locked = True
            return True
        turn = get_running_loop().create_future()
        self._waiters.append(turn)
        try:
            try:
                await turn
            finally:
                self._waiters.remove(turn)
        except CancelledError:
            if not self._locked:
                self._wake_first()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake_first()

    def _wake_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)

class Event(_Waiters):
    __module__ = 'asyncio.locks'

    def __init__(self):
        self._waiters = []
        self._value = False

    def __repr__(self):
        return self._show('set' if self._value else 'unset')

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            for turn in self._waiters:
                _release(turn, True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        turn = get_running_loop().create_future()
        self._waiters.append(turn)
        try:
            await turn
            return True
        finally:
            self._waiters.remove(turn)

class Condition(_Waiters):
    __module__ = 'asyncio.locks'

    def __init__(self, lock=None):
        self._waiters = []
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __repr__(self):
        return self._show('locked' if self.locked() else 'unlocked')

    async def wait(self):
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self.release()
        try:
            turn = get_running_loop().create_future()
            self._waiters.append(turn)
            try:
                await turn
                return True
            finally:
                self._waiters.remove(turn)
        finally:
            cancelled = None
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError as problem:
                    cancelled = problem
            if cancelled is not None:
                raise cancelled

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        left = n
        for turn in self._waiters:
            if left <= 0:
                break
            if not turn.done():
                left -= 1
                turn.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))

class Semaphore(_Waiters):
    __module__ = 'asyncio.locks'

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._waiters = []
        self._value = value

    def __repr__(self):
        return self._show('locked' if self.locked() else 'unlocked, value:' + str(self._value))

    def locked(self):
        return self._value == 0 or any([not w.cancelled() for w in self._waiters])

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        turn = get_running_loop().create_future()
        self._waiters.append(turn)
        try:
            try:
                await turn
            finally:
                self._waiters.remove(turn)
        except CancelledError:
            if not turn.cancelled():
                self._value += 1
                self._wake_next()
            raise
        if self._value > 0:
            self._wake_next()
        return True

    def release(self):
        self._value += 1
        self._wake_next()

    def _wake_next(self):
        for turn in self._waiters:
            if not turn.done():
                self._value -= 1
                turn.set_result(True)
                return

class BoundedSemaphore(Semaphore):
    __module__ = 'asyncio.locks'

    def __init__(self, value=1):
        self._most = value
        Semaphore.__init__(self, value)

    def release(self):
        if self._value >= self._most:
            raise ValueError('BoundedSemaphore released too many times')
        Semaphore.release(self)

class Barrier:
    __module__ = 'asyncio.locks'

    def __init__(self, parties):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._changed = Condition()
        self._parties = parties
        self._state = 'filling'
        self._count = 0

    def __repr__(self):
        extra = self._state
        if not self.broken:
            extra += ', waiters:' + str(self.n_waiting) + '/' + str(self.parties)
        return object.__repr__(self)[:-1] + ' [' + extra + ']>'

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, kind, problem, traceback):
        return None

    def _is_open(self):
        return self._state not in ('draining', 'resetting')

    def _is_left(self):
        return self._state != 'filling'

    async def wait(self):
        async with self._changed:
            await self._changed.wait_for(self._is_open)
            if self._state == 'broken':
                raise BrokenBarrierError('Barrier aborted')
            try:
                place = self._count
                self._count += 1
                if place + 1 == self._parties:
                    self._state = 'draining'
                    self._changed.notify_all()
                else:
                    await self._changed.wait_for(self._is_left)
                    if self._state in ('broken', 'resetting'):
                        raise BrokenBarrierError('Abort or reset of barrier')
                return place
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in ('resetting', 'draining'):
                        self._state = 'filling'
                    self._changed.notify_all()

    async def reset(self):
        async with self._changed:
            if self._count == 0:
                self._state = 'filling'
            elif self._state != 'resetting':
                self._state = 'resetting'
            self._changed.notify_all()

    async def abort(self):
        async with self._changed:
            self._state = 'broken'
            self._changed.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        return self._state == 'broken'
`
