/** The module datetime, in Python around natives. Local time is UTC; zones are fixed distances. */
export const DATE_SOURCES: readonly (readonly [string, string])[] = [
  ['datetime', `
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

class date:
    def __init__(self, year, month, day):
        _check_date(year, month, day)
        self._date = (year, month, day)

    @property
    def year(self):
        return self._date[0]

    @property
    def month(self):
        return self._date[1]

    @property
    def day(self):
        return self._date[2]

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls(*_time.gmtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, n):
        return cls(*_datetime.from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        return cls(*_datetime.date_from_iso(date_string))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_datetime.from_isocalendar(year, week, day))

    def toordinal(self):
        return _datetime.ordinal(self._date)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        return IsoCalendarDate(_datetime.isocalendar(self._date))

    def isoformat(self):
        return '%04d-%02d-%02d' % self._date

    def ctime(self):
        return self._ctime('00:00:00')

    def _ctime(self, clock):
        return '%s %s %2d %s %04d' % (_names[self.weekday()], _months[self.month - 1], self.day, clock, self.year)

    def strftime(self, format):
        return _datetime.strftime(format, self._date, '', '')

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, year=None, month=None, day=None):
        given = (year, month, day)
        return type(self)(*[old if new is None else new for old, new in zip(self._date, given)])

    def timetuple(self):
        return _time.gmtime((self.toordinal() - 719163) * 86400)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return 'datetime.date(%d, %d, %d)' % self._date

    def _days(self, days):
        ordinal = self.toordinal() + days
        if not 1 <= ordinal <= 3652059:
            raise OverflowError('date value out of range')
        return type(self).fromordinal(ordinal)

    def __add__(self, other):
        return self._days(other.days) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._days(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _plain(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        return self._date == other._date if self._plain(other) else NotImplemented

    def __lt__(self, other):
        return self._date < other._date if self._plain(other) else NotImplemented

    def __le__(self, other):
        return self._date <= other._date if self._plain(other) else NotImplemented

    def __gt__(self, other):
        return self._date > other._date if self._plain(other) else NotImplemented

    def __ge__(self, other):
        return self._date >= other._date if self._plain(other) else NotImplemented

    def __hash__(self):
        return hash(self._date)

class IsoCalendarDate(tuple):
    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return 'datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)' % (self[0], self[1], self[2])

date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)

def _clock_text(hour, minute, second, microsecond, timespec):
    kinds = {'hours': 0, 'minutes': 1, 'seconds': 2, 'milliseconds': 3, 'microseconds': 4, 'auto': 4 if microsecond else 2}
    if timespec not in kinds:
        raise ValueError('Unknown timespec value')
    kind = kinds[timespec]
    text = ':'.join(['%02d' % part for part in (hour, minute, second)][:kind + 1])
    if kind == 3:
        text += '.%03d' % (microsecond // 1000)
    elif kind == 4:
        text += '.%06d' % microsecond
    return text

def _clock_arguments(parts, fold, zone):
    hour, minute, second, microsecond = parts
    shown = 4 if microsecond else 3 if second else 2
    text = ', '.join([str(part) for part in parts[:shown]])
    if fold:
        text += ', fold=1'
    if zone is not None:
        text += ', tzinfo=' + repr(zone)
    return text

class time:
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self._clock = (hour, minute, second, microsecond)
        self.tzinfo = tzinfo
        self.fold = fold

    @property
    def hour(self):
        return self._clock[0]

    @property
    def minute(self):
        return self._clock[1]

    @property
    def second(self):
        return self._clock[2]

    @property
    def microsecond(self):
        return self._clock[3]

    @classmethod
    def fromisoformat(cls, time_string):
        parts = _datetime.time_from_iso(time_string)
        return cls(*parts[:4], None if parts[4] is None else timezone(timedelta(*parts[4])))

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(None)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(None)

    def isoformat(self, timespec='auto'):
        return _clock_text(*self._clock, timespec) + _offset_text(self.utcoffset())

    def strftime(self, format):
        return _datetime.strftime(format, (1900, 1, 1) + self._clock, _offset_text(self.utcoffset(), ''), self.tzname() or '')

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        given = [old if new is None else new for old, new in zip(self._clock, (hour, minute, second, microsecond))]
        return type(self)(*given, self.tzinfo if tzinfo is True else tzinfo, fold=self.fold if fold is None else fold)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return 'datetime.time(' + _clock_arguments(self._clock, self.fold, self.tzinfo) + ')'

    def _instant(self):
        hour, minute, second, microsecond = self._clock
        total = ((hour * 60 + minute) * 60 + second) * 10**6 + microsecond
        offset = self.utcoffset()
        return total if offset is None else total - _datetime.microseconds(offset._parts)

    def _order(self, other):
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return _same(self._instant(), other._instant())

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.tzinfo is None) == (other.tzinfo is None) and self._order(other) == 0

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        return hash(self._instant())

time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
_time_class = time

class datetime(date):
    def __init__(self, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if month is None or day is None:
            missing = 'month' if month is None else 'day'
            raise TypeError("function missing required argument '" + missing + "' (pos " + ('2)' if month is None else '3)'))
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self._date = (year, month, day)
        self._clock = (hour, minute, second, microsecond)
        self.tzinfo = tzinfo
        self.fold = fold

    @property
    def hour(self):
        return self._clock[0]

    @property
    def minute(self):
        return self._clock[1]

    @property
    def second(self):
        return self._clock[2]

    @property
    def microsecond(self):
        return self._clock[3]

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return cls.now()

    @classmethod
    def utcfromtimestamp(cls, t):
        return cls.fromtimestamp(t)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        made = cls(1970, 1, 1) + timedelta(seconds=timestamp)
        if tz is None:
            return made
        return (made + tz.utcoffset(None)).replace(tzinfo=tz)

    @classmethod
    def fromordinal(cls, n):
        return cls(*_datetime.from_ordinal(n))

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls(*date._date, *time._clock, time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string):
        parts = _datetime.datetime_from_iso(date_string)
        return cls(*parts[:7], None if parts[7] is None else timezone(timedelta(*parts[7])))

    @classmethod
    def strptime(cls, date_string, format):
        parts = _datetime.strptime(date_string, format)
        zone = None
        if parts[7] is not None:
            seconds, microseconds, name = parts[7]
            offset = timedelta(seconds=seconds, microseconds=microseconds)
            zone = timezone(offset) if name is None else timezone(offset, name)
            if not offset and name is None:
                zone = timezone.utc
        return cls(*parts[:7], zone)

    def date(self):
        return date(*self._date)

    def time(self):
        return _time_class(*self._clock, fold=self.fold)

    def timetz(self):
        return _time_class(*self._clock, self.tzinfo, fold=self.fold)

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)

    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(self)

    def _wall(self):
        hour, minute, second, microsecond = self._clock
        return self.toordinal() * 86400000000 + ((hour * 60 + minute) * 60 + second) * 10**6 + microsecond

    def _instant(self):
        offset = self.utcoffset()
        return self._wall() if offset is None else self._wall() - _datetime.microseconds(offset._parts)

    def timestamp(self):
        return (self._instant() - 719163 * 86400000000) / 10**6

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc
        offset = self.utcoffset() or timedelta(0)
        return (self.replace(tzinfo=None) - offset + tz.utcoffset(None)).replace(tzinfo=tz)

    def isoformat(self, sep='T', timespec='auto'):
        return '%04d-%02d-%02d' % self._date + sep + _clock_text(*self._clock, timespec) + _offset_text(self.utcoffset())

    def ctime(self):
        return self._ctime('%02d:%02d:%02d' % self._clock[:3])

    def strftime(self, format):
        return _datetime.strftime(format, self._date + self._clock, _offset_text(self.utcoffset(), ''), self.tzname() or '')

    def timetuple(self):
        return _time.gmtime((self._wall() - 719163 * 86400000000) // 10**6)

    def utctimetuple(self):
        return _time.gmtime((self._instant() - 719163 * 86400000000) // 10**6)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        given = (year, month, day, hour, minute, second, microsecond)
        parts = [old if new is None else new for old, new in zip(self._date + self._clock, given)]
        return type(self)(*parts, self.tzinfo if tzinfo is True else tzinfo, fold=self.fold if fold is None else fold)

    def _moved(self, microseconds):
        days, rest = divmod(self._wall() + microseconds, 86400000000)
        if not 1 <= days <= 3652059:
            raise OverflowError('date value out of range')
        seconds, microsecond = divmod(rest, 10**6)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return type(self)(*_datetime.from_ordinal(days), hour, minute, second, microsecond, self.tzinfo)

    def __add__(self, other):
        return self._moved(_datetime.microseconds(other._parts)) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-_datetime.microseconds(other._parts))
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _delta(self._instant() - other._instant())

    def _order(self, other):
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return _same(self._instant(), other._instant())

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return (self.tzinfo is None) == (other.tzinfo is None) and self._order(other) == 0

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, datetime) else NotImplemented

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, datetime) else NotImplemented

    def __hash__(self):
        return hash(self._instant())

    def __str__(self):
        return self.isoformat(' ')

    def __repr__(self):
        return 'datetime.datetime(%d, %d, %d, ' % self._date + _clock_arguments(self._clock, self.fold, self.tzinfo) + ')'

datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
`],
]
