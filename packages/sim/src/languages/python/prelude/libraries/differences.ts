/** What unittest shows of two values that differ: the lines of both, as difflib's ndiff marks them. */
export const DIFFERENCES = String.raw`
def pretty(value):
    text = repr(value)
    if len(text) <= 80 or not isinstance(value, (list, tuple, dict)):
        return [text]
    if isinstance(value, dict):
        parts = [repr(key) + ': ' + repr(value[key]) for key in value]
        marks = '{}'
    else:
        parts = [repr(item) for item in value]
        marks = '[]' if isinstance(value, list) else '()'
    return [(marks[0] if at == 0 else ' ') + part + (',' if at < len(parts) - 1 else marks[1]) for at, part in enumerate(parts)]

def _blocks(a, b):
    """Longest common runs, the longest first, as difflib finds them."""
    best = (0, 0, 0)
    lengths = {}
    for i in range(len(a)):
        row = {}
        for j in range(len(b)):
            if a[i] == b[j]:
                size = lengths.get(j - 1, 0) + 1
                row[j] = size
                if size > best[2]:
                    best = (i - size + 1, j - size + 1, size)
        lengths = row
    i, j, size = best
    if size == 0:
        return []
    left = _blocks(a[:i], b[:j])
    right = _blocks(a[i + size:], b[j + size:])
    return left + [best] + [(x + i + size, y + j + size, n) for x, y, n in right]

def _ratio(a, b):
    return 2.0 * sum([size for _, _, size in _blocks(a, b)]) / (len(a) + len(b)) if a or b else 1.0

def _marks(a, b):
    one, two = '', ''
    at, bt = 0, 0
    for i, j, size in _blocks(a, b) + [(len(a), len(b), 0)]:
        gone, new = i - at, j - bt
        if gone and new:
            one += '^' * gone
            two += '^' * new
        elif gone:
            one += '-' * gone
        elif new:
            two += '+' * new
        one += ' ' * size
        two += ' ' * size
        at, bt = i + size, j + size
    return one.rstrip(), two.rstrip()

def _pair(a, b):
    one, two = _marks(a, b)
    lines = ['- ' + a]
    if one:
        lines.append('? ' + one)
        lines.append('')
    lines.append('+ ' + b)
    if two:
        lines.append('? ' + two)
        lines.append('')
    return lines

def _fancy(a, b):
    best, where = 0.74, None
    for j in range(len(b)):
        for i in range(len(a)):
            if a[i] != b[j]:
                ratio = _ratio(a[i], b[j])
                if ratio > best + 0.01 or (where is None and ratio > best):
                    best, where = ratio, (i, j)
    if where is None or best < 0.75:
        if len(b) < len(a):
            return ['+ ' + line for line in b] + ['- ' + line for line in a]
        return ['- ' + line for line in a] + ['+ ' + line for line in b]
    i, j = where
    return _both(a[:i], b[:j]) + _pair(a[i], b[j]) + _both(a[i + 1:], b[j + 1:])

def _both(a, b):
    if a and b:
        return _fancy(a, b)
    return ['- ' + line for line in a] + ['+ ' + line for line in b]

def compare(a, b):
    lines = []
    at, bt = 0, 0
    for i, j, size in _blocks(a, b) + [(len(a), len(b), 0)]:
        lines += _both(a[at:i], b[bt:j])
        lines += ['  ' + line for line in a[i:i + size]]
        at, bt = i + size, j + size
    return '\n'.join(lines)

def compare_texts(first, second):
    a, b = first.splitlines(), second.splitlines()
    return '\n'.join([line for line in compare(a, b).split('\n') if line]) + '\n'
`
