/** asyncio: queues. */
export const ASYNCIO_QUEUES = String.raw`
class Queue:
    __module__ = 'asyncio.queues'

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = deque()
        self._putters = deque()
        self._unfinished_tasks = 0
        self._finished = Event()
        self._finished.set()
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def __class_getitem__(cls, item):
        return cls

    def __repr__(self):
        return object.__repr__(self)[:-1] + ' ' + self._format() + '>'

    def __str__(self):
        return '<' + type(self).__name__ + ' ' + self._format() + '>'

    def _format(self):
        out = 'maxsize=' + repr(self._maxsize)
        if self._queue:
            out += ' _queue=' + repr(list(self._queue))
        if self._getters:
            out += ' _getters[' + str(len(self._getters)) + ']'
        if self._putters:
            out += ' _putters[' + str(len(self._putters)) + ']'
        if self._unfinished_tasks:
            out += ' tasks=' + str(self._unfinished_tasks)
        return out

    def _wake_next(self, waiters):
        while waiters:
            turn = waiters.popleft()
            if not turn.done():
                turn.set_result(None)
                break

    def qsize(self):
        return len(self._queue)

    @property
    def maxsize(self):
        return self._maxsize

    def empty(self):
        return not self._queue

    def full(self):
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    async def put(self, item):
        while self.full():
            await self._turn(self._putters, self.full)
        return self.put_nowait(item)

    async def _turn(self, waiters, still):
        turn = get_running_loop().create_future()
        waiters.append(turn)
        try:
            await turn
        except BaseException:
            turn.cancel()
            if turn in waiters:
                waiters.remove(turn)
            if not still() and not turn.cancelled():
                self._wake_next(waiters)
            raise

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        self._wake_next(self._getters)

    async def get(self):
        while self.empty():
            await self._turn(self._getters, self.empty)
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        item = self._get()
        self._wake_next(self._putters)
        return item

    def task_done(self):
        if self._unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished_tasks > 0:
            await self._finished.wait()

class LifoQueue(Queue):
    __module__ = 'asyncio.queues'

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()

class PriorityQueue(Queue):
    __module__ = 'asyncio.queues'

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        queue = self._queue
        queue.append(item)
        at = len(queue) - 1
        while at > 0 and item < queue[(at - 1) >> 1]:
            queue[at] = queue[(at - 1) >> 1]
            at = (at - 1) >> 1
        queue[at] = item

    def _get(self):
        queue = self._queue
        last = queue.pop()
        if not queue:
            return last
        first = queue[0]
        size = len(queue)
        at = 0
        child = 1
        while child < size:
            if child + 1 < size and not queue[child] < queue[child + 1]:
                child += 1
            queue[at] = queue[child]
            at = child
            child = 2 * at + 1
        while at > 0 and last < queue[(at - 1) >> 1]:
            queue[at] = queue[(at - 1) >> 1]
            at = (at - 1) >> 1
        queue[at] = last
        return first
`
