/** The part of the builtin functions and methods that calls back into the program, in Python; goes with prelude.ts. */
export const FUNCTIONS_PRELUDE = `
def by_index(function, value):
    return function(value.__index__())

def ascii_of(ascii_text, value):
    return ascii_text(repr(value))

def hash_tuple(value, hash_parts):
    return hash_parts([hash(item) for item in value])

def sum_of(iterable, total):
    for item in iterable:
        total = total + item
    return total

def extreme_of(iterable, key, default, greatest, name):
    found = False
    best = None
    best_key = None
    for item in iterable:
        by = item if key is None else key(item)
        if not found:
            found = True
            best = item
            best_key = by
        elif (by > best_key) if greatest else (by < best_key):
            best = item
            best_key = by
    if not found:
        if default:
            return default[0]
        raise ValueError(name + '() arg is an empty sequence')
    return best

def compare(a, b, queue, learn):
    learn(queue, a, b, bool(a < b))

def any_of(iterable):
    for item in iterable:
        if item:
            return True
    return False

def all_of(iterable):
    for item in iterable:
        if not item:
            return False
    return True

def merge_sorted(items, keys):
    if len(items) < 2:
        return items, keys
    middle = len(items) // 2
    left, left_keys = merge_sorted(items[:middle], keys[:middle])
    right, right_keys = merge_sorted(items[middle:], keys[middle:])
    out = []
    out_keys = []
    i = 0
    j = 0
    while i < len(left) and j < len(right):
        if right_keys[j] < left_keys[i]:
            out += [right[j]]
            out_keys += [right_keys[j]]
            j += 1
        else:
            out += [left[i]]
            out_keys += [left_keys[i]]
            i += 1
    return out + left[i:] + right[j:], out_keys + left_keys[i:] + right_keys[j:]

def sorted_by(iterable, key, reverse, sort_by_keys):
    items = [item for item in iterable]
    keys = items if key is None else [key(item) for item in items]
    backwards = True if reverse else False
    done = sort_by_keys(items, keys, backwards)
    if done is not None:
        return done
    if backwards:
        return merge_sorted(items[::-1], keys[::-1])[0][::-1]
    return merge_sorted(items, keys)[0]

def list_sort(target, key, reverse):
    target[:] = sorted(target, key=key, reverse=reverse)

def list_remove(target, value):
    index = 0
    for item in target:
        if item is value or item == value:
            del target[index]
            return
        index += 1
    raise ValueError('list.remove(x): x not in list')

def sequence_index(sequence, value, start, stop):
    size = len(sequence)
    if start < 0:
        start = max(0, start + size)
    stop = size if stop is None else stop + size if stop < 0 else stop
    index = start
    while index < stop and index < len(sequence):
        item = sequence[index]
        if item is value or item == value:
            return index
        index += 1
    if isinstance(sequence, tuple):
        raise ValueError('tuple.index(x): x not in tuple')
    raise ValueError(repr(value) + ' is not in list')

def sequence_count(sequence, value):
    count = 0
    for item in sequence:
        if item is value or item == value:
            count += 1
    return count

def extend_collected(target, iterable):
    for item in iterable:
        target += [item]

def join_collected(separator, iterable):
    return separator.join([item for item in iterable])

def reversed_by_index(sequence):
    return reverse_steps(sequence, len(sequence))

def reverse_steps(sequence, size):
    while size > 0:
        size -= 1
        yield sequence[size]

def map_over(function, *iterables):
    if len(iterables) == 1:
        return map_one(function, iter(iterables[0]))
    return map_many(function, [iter(iterable) for iterable in iterables])

def map_one(function, iterator):
    for item in iterator:
        yield function(item)

def map_many(function, iterators):
    while True:
        row = []
        for iterator in iterators:
            try:
                row += [next(iterator)]
            except StopIteration:
                return
        yield function(*row)

def filter_over(function, iterable):
    return filter_steps(function, iter(iterable))

def filter_steps(function, iterator):
    for item in iterator:
        if item if function is None else function(item):
            yield item

def zip_over(iterables, strict):
    return zip_steps([iter(iterable) for iterable in iterables], strict)

def zip_steps(iterators, strict):
    while iterators:
        row = []
        for iterator in iterators:
            try:
                row += [next(iterator)]
            except StopIteration:
                if strict:
                    check_strict(iterators, len(row))
                return
        yield tuple(row)

def check_strict(iterators, taken):
    if taken:
        plural = ' ' if taken == 1 else 's 1-'
        raise ValueError(f'zip() argument {taken + 1} is shorter than argument{plural}{taken}')
    for index in range(1, len(iterators)):
        try:
            next(iterators[index])
        except StopIteration:
            continue
        plural = ' ' if index == 1 else 's 1-'
        raise ValueError(f'zip() argument {index + 1} is longer than argument{plural}{index}')

def enumerate_over(iterable, start):
    return enumerate_steps(iter(iterable), start)

def enumerate_steps(iterator, count):
    for item in iterator:
        yield (count, item)
        count += 1

def format_pieces(pieces, args, names):
    out = ''
    for piece in pieces:
        if piece[0] == 'literal':
            out += piece[1]
        elif piece[0] == 'error':
            raise piece[1](piece[2])
        else:
            out += format_field(piece, args, names)
    return out

def format_field(piece, args, names):
    key = piece[1]
    if isinstance(key, str):
        value = names[key]
    elif args is None:
        raise ValueError('Format string contains positional fields')
    elif key >= len(args):
        raise IndexError(f'Replacement index {key} out of range for positional args tuple')
    else:
        value = args[key]
    for accessor in piece[2]:
        if accessor[0] == 'attribute':
            value = getattr(value, accessor[1])
        elif accessor[0] == 'item':
            value = value[accessor[1]]
        else:
            raise accessor[1](accessor[2])
    if piece[4] is not None:
        raise piece[4][1](piece[4][2])
    spec = format_pieces(piece[5], args, names)
    if piece[3] == 'r':
        value = repr(value)
    elif piece[3] == 's':
        value = str(value)
    elif piece[3] == 'a':
        value = ascii(value)
    return format(value, spec)
`
