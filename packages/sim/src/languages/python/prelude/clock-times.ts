/** The part of the module datetime that is times of day. */
export const CLOCK_TIMES = `
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
`
