/** The module statistics, in Python. */
export const STATISTICS_SOURCES: readonly (readonly [string, string])[] = [
  ['statistics', `
import math

class StatisticsError(ValueError):
    pass

def _ratios(data):
    return [x.as_integer_ratio() for x in data]

def _sum(ratios):
    top, bottom = 0, 1
    for n, d in ratios:
        top, bottom = top * d + n * bottom, bottom * d
        shared = math.gcd(top, bottom)
        top, bottom = top // shared, bottom // shared
    return top, bottom

def _convert(top, bottom, data):
    if all([isinstance(x, int) for x in data]) and top % bottom == 0:
        return top // bottom
    return top / bottom

def _need(data, least, name):
    if len(data) < least:
        if least == 1:
            raise StatisticsError(name + ' requires at least one data point')
        raise StatisticsError(name + ' requires at least two data points')

def mean(data):
    data = list(data)
    _need(data, 1, 'mean')
    top, bottom = _sum(_ratios(data))
    return _convert(top, bottom * len(data), data)

def fmean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError('fmean requires at least one data point')
    if weights is None:
        return math.fsum(data) / len(data)
    weights = list(weights)
    return math.fsum([x * w for x, w in zip(data, weights)]) / math.fsum(weights)

def geometric_mean(data):
    return math.exp(fmean([math.log(x) for x in data]))

def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2

def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]

def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]

def multimode(data):
    counts = {}
    for item in data:
        counts[item] = counts.get(item, 0) + 1
    most = max(counts.values(), default=0)
    return [item for item, count in counts.items() if count == most]

def mode(data):
    modes = multimode(data)
    if not modes:
        raise StatisticsError('no mode for empty data')
    return modes[0]

def _squares(data, centre):
    ratios = _ratios(data)
    top, bottom = _sum(ratios)
    bottom = bottom * len(data)
    if centre is not None:
        top, bottom = centre.as_integer_ratio()
    return _sum([((n * bottom - top * d) ** 2, (d * bottom) ** 2) for n, d in ratios])

def variance(data, xbar=None):
    data = list(data)
    _need(data, 2, 'variance')
    top, bottom = _squares(data, xbar)
    return _convert(top, bottom * (len(data) - 1), data)

def pvariance(data, mu=None):
    data = list(data)
    _need(data, 1, 'pvariance')
    top, bottom = _squares(data, mu)
    return _convert(top, bottom * len(data), data)

def _root(top, bottom):
    shift = (top.bit_length() - bottom.bit_length() - 109) // 2
    if shift >= 0:
        return float(_whole_root(top, bottom << 2 * shift) << shift)
    return _whole_root(top << -2 * shift, bottom) / (1 << -shift)

def _whole_root(top, bottom):
    root = math.isqrt(top // bottom)
    return root | (root * root * bottom != top)

def stdev(data, xbar=None):
    data = list(data)
    _need(data, 2, 'stdev')
    top, bottom = _squares(data, xbar)
    return _root(top, bottom * (len(data) - 1))

def pstdev(data, mu=None):
    data = list(data)
    _need(data, 1, 'pstdev')
    top, bottom = _squares(data, mu)
    return _root(top, bottom * len(data))

def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError('must have at least two data points')
    out = []
    inclusive = method == 'inclusive'
    m = size - 1 if inclusive else size + 1
    for i in range(1, n):
        j, delta = divmod(i * m, n)
        if inclusive:
            out.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        else:
            j = 1 if j < 1 else size - 1 if j > size - 1 else j
            delta = i * m - j * n
            out.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return out
`],
]
