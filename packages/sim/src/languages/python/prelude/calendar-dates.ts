/** The part of the module datetime that is days: date, and a date as its week counts it. */
export const CALENDAR_DATES = `
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
`
