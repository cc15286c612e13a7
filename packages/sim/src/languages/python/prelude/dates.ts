import { CALENDAR_DATES } from './calendar-dates.ts'
import { CLOCK_TIMES } from './clock-times.ts'
import { DATE_PARTS } from './date-parts.ts'

/** The module datetime, in Python around natives. Local time is UTC; zones are fixed distances. */
export const DATE_SOURCES: readonly (readonly [string, string])[] = [
  ['datetime', `${DATE_PARTS}${CALENDAR_DATES}${CLOCK_TIMES}
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
