/** The first part of the module datetime: durations, zones, and what a date may be. */
export const DATE_PARTS = `
import _datetime
import time as _time

MINYEAR = 1
MAXYEAR = 9999
_names = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_months = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')

def _same(a, b):
    return 0 if a == b else 1 if a > b else -1

class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        self._parts = _datetime.delta((days, seconds, microseconds, milliseconds, minutes, hours, weeks))

    @property
    def days(self):
        return self._parts[0]

    @property
    def seconds(self):
        return self._parts[1]

    @property
    def microseconds(self):
        return self._parts[2]

    def total_seconds(self):
        return _datetime.microseconds(self._parts) / 10**6

    def _of(self, other):
        return _datetime.microseconds(self._parts), _datetime.microseconds(other._parts)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        a, b = self._of(other)
        return _delta(a + b)

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        a, b = self._of(other)
        return _delta(a - b)

    def __rsub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return other - self

    def __neg__(self):
        return _delta(-_datetime.microseconds(self._parts))

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self.days < 0 else self

    def __mul__(self, other):
        total = _datetime.microseconds(self._parts)
        if isinstance(other, int):
            return _delta(total * other)
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return _delta(_nearest(total * top, bottom))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        total = _datetime.microseconds(self._parts)
        if isinstance(other, timedelta):
            return total / _datetime.microseconds(other._parts)
        if isinstance(other, int):
            return _delta(_nearest(total, other))
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return _delta(_nearest(total * bottom, top))
        return NotImplemented

    def __floordiv__(self, other):
        total = _datetime.microseconds(self._parts)
        if isinstance(other, timedelta):
            return total // _datetime.microseconds(other._parts)
        if isinstance(other, int):
            return _delta(total // other)
        return NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        a, b = self._of(other)
        return _delta(a % b)

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        a, b = self._of(other)
        quotient, rest = divmod(a, b)
        return quotient, _delta(rest)

    def __bool__(self):
        return self._parts != (0, 0, 0)

    def __eq__(self, other):
        return self._parts == other._parts if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._parts < other._parts if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._parts <= other._parts if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._parts > other._parts if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._parts >= other._parts if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash(self._parts)

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = '%d:%02d:%02d' % (hours, minutes, seconds)
        if self.days:
            text = '%d day%s, %s' % (self.days, '' if abs(self.days) == 1 else 's', text)
        if self.microseconds:
            text += '.%06d' % self.microseconds
        return text

    def __repr__(self):
        names = ('days', 'seconds', 'microseconds')
        shown = [name + '=' + str(value) for name, value in zip(names, self._parts) if value]
        return 'datetime.timedelta(' + (', '.join(shown) or '0') + ')'

def _delta(total):
    made = timedelta()
    made._parts = _datetime.from_microseconds(total)
    return made

def _nearest(a, b):
    if b == 0:
        raise ZeroDivisionError('integer division or modulo by zero')
    quotient, rest = divmod(a, b)
    twice = 2 * rest
    if (twice > b if b > 0 else twice < b) or (twice == b and quotient % 2 == 1):
        quotient += 1
    return quotient

timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)

class tzinfo:
    pass

class timezone(tzinfo):
    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError('timezone() argument 1 must be datetime.timedelta, not ' + type(offset).__name__)
        if not timedelta(-1) < offset < timedelta(1):
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ' + repr(offset) + '.')
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        return str(self)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __str__(self):
        if self._name is not None:
            return self._name
        return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'

    def __repr__(self):
        if self._name is None:
            return 'datetime.timezone(' + repr(self._offset) + ')' if self._offset else 'datetime.timezone.utc'
        return 'datetime.timezone(' + repr(self._offset) + ', ' + repr(self._name) + ')'

def _offset_text(offset, colon=':'):
    if offset is None:
        return ''
    sign = '-' if offset.days < 0 else '+'
    size = abs(offset)
    minutes, seconds = divmod(size.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = sign + '%02d%s%02d' % (hours, colon, minutes)
    if seconds or size.microseconds:
        text += '%s%02d' % (colon, seconds)
    if size.microseconds:
        text += '.%06d' % size.microseconds
    return text

timezone.utc = timezone(timedelta(0))
UTC = timezone.utc

def _check_date(year, month, day):
    for value in (year, month, day):
        if not isinstance(value, int):
            raise TypeError("'" + type(value).__name__ + "' object cannot be interpreted as an integer")
    if not 1 <= year <= 9999:
        raise ValueError('year ' + str(year) + ' is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _datetime.days_in_month(year, month):
        raise ValueError('day is out of range for month')

def _check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')

def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + type(zone).__name__ + "'")

`
