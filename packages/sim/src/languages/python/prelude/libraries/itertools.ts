/** itertools as generators; `chain.from_iterable` hangs on the function. */
export const ITERTOOLS = String.raw`
class count:
    def __init__(self, start=0, step=1):
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        return 'count(' + repr(self._next) + ('' if self._step == 1 else ', ' + repr(self._step)) + ')'

def cycle(iterable):
    return _cycle(iter(iterable))

def _cycle(iterator):
    saved = []
    for item in iterator:
        saved.append(item)
        yield item
    while saved:
        for item in saved:
            yield item

class repeat:
    def __init__(self, object, times=None):
        self._object = object
        self._left = times if times is None else max(0, times)

    def __iter__(self):
        return self

    def __next__(self):
        if self._left is not None:
            if self._left <= 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError('len() of unsized object')
        return self._left

    def __repr__(self):
        return 'repeat(' + repr(self._object) + ('' if self._left is None else ', ' + repr(self._left)) + ')'

def chain(*iterables):
    return _chain(iter(iterables))

def _chain(iterables):
    for iterable in iterables:
        for item in iterable:
            yield item

def _from_iterable(iterable):
    return _chain(iter(iterable))

chain.from_iterable = _from_iterable

def accumulate(iterable, func=None, *, initial=None):
    return _accumulate(iter(iterable), func, initial)

def _accumulate(iterator, func, total):
    if total is None:
        for total in iterator:
            break
        else:
            return
    yield total
    for item in iterator:
        total = total + item if func is None else func(total, item)
        yield total

def compress(data, selectors):
    return (item for item, chosen in zip(data, selectors) if chosen)

def dropwhile(predicate, iterable):
    iterator = iter(iterable)
    for item in iterator:
        if not predicate(item):
            yield item
            break
    for item in iterator:
        yield item

def takewhile(predicate, iterable):
    for item in iterable:
        if not predicate(item):
            return
        yield item

def filterfalse(predicate, iterable):
    return (item for item in iterable if not (item if predicate is None else predicate(item)))

def starmap(function, iterable):
    return (function(*args) for args in iterable)

def pairwise(iterable):
    iterator = iter(iterable)
    for before in iterator:
        break
    else:
        return
    for item in iterator:
        yield before, item
        before = item

def islice(iterable, *bounds):
    if not 1 <= len(bounds) <= 3:
        raise TypeError('islice expected at ' + ('least 2' if not bounds else 'most 4') + ' arguments, got ' + str(len(bounds) + 1))
    start, stop, step = (0, bounds[0], 1) if len(bounds) == 1 else (bounds + (None,))[:3]
    start = 0 if start is None else start
    step = 1 if step is None else step
    if stop is not None and (not isinstance(stop, int) or stop < 0):
        raise ValueError(('Stop argument' if len(bounds) == 1 else 'Indices') + ' for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    if not isinstance(start, int) or start < 0:
        raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    if not isinstance(step, int) or step < 1:
        raise ValueError('Step for islice() must be a positive integer or None.')
    return _islice(iter(iterable), start, stop, step)

def _islice(iterator, start, stop, step):
    at = 0
    wanted = start
    while stop is None or wanted < stop:
        while at <= wanted:
            try:
                item = next(iterator)
            except StopIteration:
                return
            at += 1
        yield item
        wanted += step
    while stop is not None and at < stop:
        try:
            next(iterator)
        except StopIteration:
            return
        at += 1

def zip_longest(*iterables, fillvalue=None):
    return _zip_longest([iter(one) for one in iterables], fillvalue)

def _zip_longest(iterators, fillvalue):
    open_count = len(iterators)
    while open_count:
        row = []
        for place, iterator in enumerate(iterators):
            if iterator is None:
                row.append(fillvalue)
                continue
            try:
                row.append(next(iterator))
            except StopIteration:
                open_count -= 1
                if not open_count:
                    return
                iterators[place] = None
                row.append(fillvalue)
        yield tuple(row)

def tee(iterable, n=2):
    if n < 0:
        raise ValueError('n must be >= 0')
    iterator = iter(iterable)
    first = [None, None]
    return tuple([_tee(iterator, first) for _ in range(n)])

def _tee(iterator, link):
    while True:
        if link[1] is None:
            try:
                link[0] = next(iterator)
            except StopIteration:
                return
            link[1] = [None, None]
        value, link = link
        yield value

class groupby:
    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._key_of = key
        self._turn = None
        self._has_item = False
        self._ended = False

    def __iter__(self):
        return self

    def _advance(self):
        self._item = next(self._iterator)
        self._key = self._item if self._key_of is None else self._key_of(self._item)

    def __next__(self):
        turn = self._turn = [None]
        if not self._has_item:
            self._advance()
            self._has_item = True
        else:
            while not self._ended and self._key == self._group_key:
                self._advance()
            if self._ended:
                raise StopIteration
        self._group_key = self._key
        return self._group_key, self._members(self._key, turn)

    def _members(self, key, turn):
        while self._turn is turn and not self._ended and self._key == key:
            yield self._item
            try:
                self._advance()
            except StopIteration:
                self._ended = True
                return

def product(*iterables, repeat=1):
    return _product([tuple(one) for one in iterables] * repeat)

def _product(pools):
    if not all(pools):
        return
    places = [0] * len(pools)
    while True:
        yield tuple([pool[place] for pool, place in zip(pools, places)])
        at = len(pools) - 1
        while at >= 0 and places[at] == len(pools[at]) - 1:
            places[at] = 0
            at -= 1
        if at < 0:
            return
        places[at] += 1

def _size(r):
    if not isinstance(r, int):
        raise TypeError('Expected int as r')
    if r < 0:
        raise ValueError('r must be non-negative')
    return r

def permutations(iterable, r=None):
    pool = tuple(iterable)
    return _permutations(pool, len(pool) if r is None else _size(r))

def _permutations(pool, r):
    size = len(pool)
    if r > size:
        return
    chosen = list(range(r))
    while True:
        yield tuple([pool[i] for i in chosen])
        at = r - 1
        while at >= 0:
            following = [i for i in range(chosen[at] + 1, size) if i not in chosen[:at]]
            if following:
                head = chosen[:at] + following[:1]
                chosen = head + [i for i in range(size) if i not in head][:r - at - 1]
                break
            at -= 1
        if at < 0:
            return

def combinations(iterable, r):
    return _combinations(tuple(iterable), _size(r))

def _combinations(pool, r):
    size = len(pool)
    if r > size:
        return
    chosen = list(range(r))
    while True:
        yield tuple([pool[i] for i in chosen])
        at = r - 1
        while at >= 0 and chosen[at] == size - r + at:
            at -= 1
        if at < 0:
            return
        first = chosen[at] + 1
        chosen[at:] = list(range(first, first + r - at))

def combinations_with_replacement(iterable, r):
    return _with_replacement(tuple(iterable), _size(r))

def _with_replacement(pool, r):
    if not pool and r:
        return
    chosen = [0] * r
    while True:
        yield tuple([pool[i] for i in chosen])
        at = r - 1
        while at >= 0 and chosen[at] == len(pool) - 1:
            at -= 1
        if at < 0:
            return
        chosen[at:] = [chosen[at] + 1] * (r - at)
`
