/** java.time: the calendar and the clock. Instants come from the virtual clock; the zone is UTC unless an offset is asked for. */
export const DATES = String.raw`
public final class Instant implements java.time.temporal.Temporal, Comparable<Instant> {
  public static final Instant EPOCH = new Instant(0, 0);
  private final long seconds;
  private final int nanos;
  private Instant(long seconds, int nanos) { this.seconds = seconds; this.nanos = nanos; }
  public static Instant now() { return ofEpochSecond(0, System.currentTimeMillis() / 1000 * 1000000000L + System.nanoTime() % 1000000000L); }
  public static Instant ofEpochMilli(long millis) { return ofEpochSecond(Math.floorDiv(millis, 1000L), Math.floorMod(millis, 1000L) * 1000000L); }
  public static Instant ofEpochSecond(long seconds) { return new Instant(seconds, 0); }
  public static Instant ofEpochSecond(long seconds, long nanos) { return new Instant(seconds + Math.floorDiv(nanos, 1000000000L), (int) Math.floorMod(nanos, 1000000000L)); }
  public static Instant parse(CharSequence text) {
    String all = text.toString();
    if (!all.endsWith("Z")) throw new java.time.format.DateTimeParseException("Text '" + all + "' could not be parsed at index " + all.length(), all, all.length());
    return java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME.readDateTime(all.substring(0, all.length() - 1), all).toInstant(ZoneOffset.UTC);
  }
  public long toEpochMilli() { return seconds * 1000 + nanos / 1000000; }
  public long getEpochSecond() { return seconds; }
  public int getNano() { return nanos; }
  public boolean isSupported(java.time.temporal.TemporalField field) { return field == java.time.temporal.ChronoField.INSTANT_SECONDS || field == java.time.temporal.ChronoField.NANO_OF_SECOND; }
  public long getLong(java.time.temporal.TemporalField field) {
    if (field == java.time.temporal.ChronoField.INSTANT_SECONDS) return seconds;
    if (field == java.time.temporal.ChronoField.NANO_OF_SECOND) return nanos;
    throw new java.time.temporal.UnsupportedTemporalTypeException("Unsupported field: " + field);
  }
  public Instant plus(long amount, java.time.temporal.TemporalUnit unit) { return plus(Duration.of(amount, unit)); }
  public Instant minus(long amount, java.time.temporal.TemporalUnit unit) { return plus(-amount, unit); }
  public Instant plus(java.time.temporal.TemporalAmount time) { return plusSeconds(((Duration) time).getSeconds()).plusNanos(((Duration) time).getNano()); }
  public Instant minus(java.time.temporal.TemporalAmount time) { return plus(((Duration) time).negated()); }
  public Instant plusNanos(long more) { return ofEpochSecond(seconds, nanos + more); }
  public Instant plusMillis(long more) { return ofEpochSecond(seconds + more / 1000, nanos + more % 1000 * 1000000); }
  public Instant plusSeconds(long more) { return new Instant(seconds + more, nanos); }
  public Instant minusNanos(long less) { return plusNanos(-less); }
  public Instant minusMillis(long less) { return plusMillis(-less); }
  public Instant minusSeconds(long less) { return plusSeconds(-less); }
  public Instant truncatedTo(java.time.temporal.TemporalUnit unit) {
    long length = unit.getDuration().toNanos();
    long inDay = Math.floorMod(seconds, 86400L) * 1000000000L + nanos;
    return plusNanos(Math.floorDiv(inDay, length) * length - inDay);
  }
  public long until(java.time.temporal.Temporal end, java.time.temporal.TemporalUnit unit) {
    Instant to = (Instant) end;
    return ((to.seconds - seconds) * 1000000000L + to.nanos - nanos) / unit.getDuration().toNanos();
  }
  public ZonedDateTime atZone(ZoneId zone) { return ZonedDateTime.ofInstant(this, zone); }
  public boolean isBefore(Instant other) { return compareTo(other) < 0; }
  public boolean isAfter(Instant other) { return compareTo(other) > 0; }
  public int compareTo(Instant other) { return seconds != other.seconds ? Long.compare(seconds, other.seconds) : nanos - other.nanos; }
  public boolean equals(Object other) { return other instanceof Instant that && seconds == that.seconds && nanos == that.nanos; }
  public int hashCode() { return Long.hashCode(seconds) + 51 * nanos; }
  public String toString() {
    LocalDateTime at = LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC);
    return at.toLocalDate() + "T" + java.time.format.DateTimeFormatter.two(at.getHour()) + ":" + java.time.format.DateTimeFormatter.two(at.getMinute()) + ":" + java.time.format.DateTimeFormatter.two(at.getSecond()) + LocalTime.fraction(nanos) + "Z";
  }
}
public enum DayOfWeek implements java.time.temporal.TemporalAccessor {
  MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY;
  public static DayOfWeek of(int day) {
    if (day < 1 || day > 7) throw new DateTimeException("Invalid value for DayOfWeek: " + day);
    return values()[day - 1];
  }
  public int getValue() { return ordinal() + 1; }
  public DayOfWeek plus(long days) { return values()[(int) Math.floorMod(ordinal() + days, 7L)]; }
  public DayOfWeek minus(long days) { return plus(-(days % 7)); }
  public boolean isSupported(java.time.temporal.TemporalField field) { return field == java.time.temporal.ChronoField.DAY_OF_WEEK; }
  public long getLong(java.time.temporal.TemporalField field) { return getValue(); }
  public String getDisplayName(java.time.format.TextStyle style, java.util.Locale locale) { return style.of(name()); }
}
public enum Month implements java.time.temporal.TemporalAccessor {
  JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER;
  public static Month of(int month) {
    if (month < 1 || month > 12) throw new DateTimeException("Invalid value for MonthOfYear: " + month);
    return values()[month - 1];
  }
  public int getValue() { return ordinal() + 1; }
  public Month plus(long months) { return values()[(int) Math.floorMod(ordinal() + months, 12L)]; }
  public Month minus(long months) { return plus(-(months % 12)); }
  public int length(boolean leap) { return this == FEBRUARY ? (leap ? 29 : 28) : this == APRIL || this == JUNE || this == SEPTEMBER || this == NOVEMBER ? 30 : 31; }
  public int minLength() { return length(false); }
  public int maxLength() { return length(true); }
  public boolean isSupported(java.time.temporal.TemporalField field) { return field == java.time.temporal.ChronoField.MONTH_OF_YEAR; }
  public long getLong(java.time.temporal.TemporalField field) { return getValue(); }
  public String getDisplayName(java.time.format.TextStyle style, java.util.Locale locale) { return style.of(name()); }
}
public final class Year {
  private Year() {}
  public static boolean isLeap(long year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
}
public final class LocalDate implements java.time.chrono.ChronoLocalDate, java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster {
  public static final LocalDate EPOCH = new LocalDate(1970, 1, 1);
  public static final LocalDate MIN = new LocalDate(-999999999, 1, 1);
  public static final LocalDate MAX = new LocalDate(999999999, 12, 31);
  private final int year;
  private final int month;
  private final int day;
  private LocalDate(int year, int month, int day) { this.year = year; this.month = month; this.day = day; }
  public static LocalDate now() { return LocalDateTime.now().toLocalDate(); }
  public static LocalDate now(ZoneId zone) { return LocalDateTime.now(zone).toLocalDate(); }
  public static LocalDate of(int year, Month month, int day) { return of(year, month.getValue(), day); }
  public static LocalDate of(int year, int month, int day) {
    java.time.temporal.ChronoField.YEAR.check(year);
    java.time.temporal.ChronoField.MONTH_OF_YEAR.check(month);
    java.time.temporal.ChronoField.DAY_OF_MONTH.check(day);
    if (day > Month.of(month).length(Year.isLeap(year))) {
      if (day == 29) throw new DateTimeException("Invalid date 'February 29' as '" + year + "' is not a leap year");
      throw new DateTimeException("Invalid date '" + Month.of(month) + " " + day + "'");
    }
    return new LocalDate(year, month, day);
  }
  public static LocalDate ofYearDay(int year, int day) { return of(year, 1, 1).plusDays(day - 1); }
  public static LocalDate ofEpochDay(long days) {
    long shifted = days + 719468;
    long era = Math.floorDiv(shifted, 146097L);
    long inEra = shifted - era * 146097;
    long yearOfEra = (inEra - inEra / 1460 + inEra / 36524 - inEra / 146096) / 365;
    int dayOfYear = (int) (inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100));
    int fromMarch = (5 * dayOfYear + 2) / 153;
    int month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return new LocalDate((int) (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1);
  }
  public static LocalDate from(java.time.temporal.TemporalAccessor from) { return ofEpochDay(from.getLong(java.time.temporal.ChronoField.EPOCH_DAY)); }
  public static LocalDate parse(CharSequence text) { return parse(text, java.time.format.DateTimeFormatter.ISO_LOCAL_DATE); }
  public static LocalDate parse(CharSequence text, java.time.format.DateTimeFormatter by) { return by.readDate(text.toString()); }
  public long toEpochDay() {
    long shifted = month <= 2 ? year - 1L : year;
    long era = Math.floorDiv(shifted, 400L);
    long yearOfEra = shifted - era * 400;
    long dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
  }
  public int getYear() { return year; }
  public int getMonthValue() { return month; }
  public Month getMonth() { return Month.of(month); }
  public int getDayOfMonth() { return day; }
  public int getDayOfYear() { return (int) (toEpochDay() - new LocalDate(year, 1, 1).toEpochDay()) + 1; }
  public DayOfWeek getDayOfWeek() { return DayOfWeek.of((int) Math.floorMod(toEpochDay() + 3, 7L) + 1); }
  public boolean isLeapYear() { return Year.isLeap(year); }
  public int lengthOfMonth() { return getMonth().length(isLeapYear()); }
  public int lengthOfYear() { return isLeapYear() ? 366 : 365; }
  public boolean isSupported(java.time.temporal.TemporalField field) { return ((java.time.temporal.ChronoField) field).isDateBased(); }
  public long getLong(java.time.temporal.TemporalField field) {
    return switch ((java.time.temporal.ChronoField) field) {
      case YEAR -> year;
      case YEAR_OF_ERA -> year >= 1 ? year : 1 - year;
      case ERA -> year >= 1 ? 1 : 0;
      case MONTH_OF_YEAR -> month;
      case DAY_OF_MONTH -> day;
      case DAY_OF_YEAR -> getDayOfYear();
      case DAY_OF_WEEK -> getDayOfWeek().getValue();
      case EPOCH_DAY -> toEpochDay();
      default -> throw new java.time.temporal.UnsupportedTemporalTypeException("Unsupported field: " + field);
    };
  }
  private static LocalDate resolved(int year, int month, int day) { return new LocalDate(year, month, Math.min(day, Month.of(month).length(Year.isLeap(year)))); }
  public LocalDate withYear(int to) { return resolved(to, month, day); }
  public LocalDate withMonth(int to) { return resolved(year, (int) java.time.temporal.ChronoField.MONTH_OF_YEAR.check(to), day); }
  public LocalDate withDayOfMonth(int to) { return of(year, month, to); }
  public LocalDate withDayOfYear(int to) { return ofYearDay(year, to); }
  public LocalDate with(java.time.temporal.TemporalAdjuster by) { return (LocalDate) by.adjustInto(this); }
  public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal to) { return to instanceof LocalDateTime at ? LocalDateTime.of(this, at.toLocalTime()) : this; }
  public LocalDate plusDays(long more) { return more == 0 ? this : ofEpochDay(toEpochDay() + more); }
  public LocalDate plusWeeks(long more) { return plusDays(more * 7); }
  public LocalDate plusMonths(long more) {
    long months = year * 12L + (month - 1) + more;
    return resolved((int) Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1, day);
  }
  public LocalDate plusYears(long more) { return resolved((int) (year + more), month, day); }
  public LocalDate minusDays(long less) { return plusDays(-less); }
  public LocalDate minusWeeks(long less) { return plusWeeks(-less); }
  public LocalDate minusMonths(long less) { return plusMonths(-less); }
  public LocalDate minusYears(long less) { return plusYears(-less); }
  public LocalDate plus(java.time.temporal.TemporalAmount amount) { return (LocalDate) amount.addTo(this); }
  public LocalDate minus(java.time.temporal.TemporalAmount amount) { return (LocalDate) amount.subtractFrom(this); }
  public LocalDate minus(long amount, java.time.temporal.TemporalUnit unit) { return plus(-amount, unit); }
  public LocalDate plus(long amount, java.time.temporal.TemporalUnit unit) {
    java.time.temporal.ChronoUnit by = (java.time.temporal.ChronoUnit) unit;
    if (by == java.time.temporal.ChronoUnit.DAYS) return plusDays(amount);
    if (by == java.time.temporal.ChronoUnit.WEEKS) return plusWeeks(amount);
    if (by.months() > 0) return plusMonths(amount * by.months());
    throw new java.time.temporal.UnsupportedTemporalTypeException("Unsupported unit: " + unit);
  }
  public long until(java.time.temporal.Temporal end, java.time.temporal.TemporalUnit unit) {
    java.time.temporal.ChronoUnit by = (java.time.temporal.ChronoUnit) unit;
    LocalDate to = from(end);
    if (by == java.time.temporal.ChronoUnit.DAYS) return to.toEpochDay() - toEpochDay();
    if (by == java.time.temporal.ChronoUnit.WEEKS) return (to.toEpochDay() - toEpochDay()) / 7;
    if (by.months() > 0) return monthsTo(to) / by.months();
    throw new java.time.temporal.UnsupportedTemporalTypeException("Unsupported unit: " + unit);
  }
  private long monthsTo(LocalDate to) { return ((to.year * 12L + to.month) * 32 + to.day - (year * 12L + month) * 32 - day) / 32; }
  public Period until(java.time.chrono.ChronoLocalDate end) {
    LocalDate to = (LocalDate) end;
    long months = to.year * 12L + to.month - year * 12L - month;
    int days = to.day - day;
    if (months > 0 && days < 0) {
      months--;
      days = (int) (to.toEpochDay() - plusMonths(months).toEpochDay());
    } else if (months < 0 && days > 0) {
      months++;
      days -= to.lengthOfMonth();
    }
    return Period.of((int) (months / 12), (int) (months % 12), days);
  }
  public java.util.stream.Stream<LocalDate> datesUntil(LocalDate end) { return java.util.stream.LongStream.range(toEpochDay(), end.toEpochDay()).mapToObj(LocalDate::ofEpochDay); }
  public LocalDateTime atStartOfDay() { return LocalDateTime.of(this, LocalTime.MIDNIGHT); }
  public LocalDateTime atTime(LocalTime time) { return LocalDateTime.of(this, time); }
  public LocalDateTime atTime(int hour, int minute) { return LocalDateTime.of(this, LocalTime.of(hour, minute)); }
  public LocalDateTime atTime(int hour, int minute, int second) { return LocalDateTime.of(this, LocalTime.of(hour, minute, second)); }
  public ZonedDateTime atStartOfDay(ZoneId zone) { return atStartOfDay().atZone(zone); }
  public boolean isBefore(java.time.chrono.ChronoLocalDate other) { return compareTo(other) < 0; }
  public boolean isAfter(java.time.chrono.ChronoLocalDate other) { return compareTo(other) > 0; }
  public boolean isEqual(java.time.chrono.ChronoLocalDate other) { return compareTo(other) == 0; }
  public String format(java.time.format.DateTimeFormatter by) { return by.format(this); }
  public int compareTo(java.time.chrono.ChronoLocalDate other) {
    LocalDate that = (LocalDate) other;
    return year != that.year ? year - that.year : month != that.month ? month - that.month : day - that.day;
  }
  public boolean equals(Object other) { return other instanceof LocalDate that && compareTo(that) == 0; }
  public int hashCode() { return (year & 0xfffff800) ^ ((year << 11) + (month << 6) + day); }
  public String toString() {
    String text = Math.abs(year) < 10000 ? (year < 0 ? "-" : "") + String.valueOf(10000 + Math.abs(year)).substring(1) : (year > 0 ? "+" : "") + year;
    return text + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
  }
}
public final class LocalTime implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<LocalTime> {
  public static final LocalTime MIDNIGHT = new LocalTime(0);
  public static final LocalTime MIN = MIDNIGHT;
  public static final LocalTime NOON = new LocalTime(43200000000000L);
  public static final LocalTime MAX = new LocalTime(86399999999999L);
  private final long nanos;
  private LocalTime(long nanos) { this.nanos = nanos; }
  public static LocalTime now() { return LocalDateTime.now().toLocalTime(); }
  public static LocalTime now(ZoneId zone) { return LocalDateTime.now(zone).toLocalTime(); }
  public static LocalTime of(int hour, int minute) { return of(hour, minute, 0, 0); }
  public static LocalTime of(int hour, int minute, int second) { return of(hour, minute, second, 0); }
  public static LocalTime of(int hour, int minute, int second, int nano) {
    java.time.temporal.ChronoField.HOUR_OF_DAY.check(hour);
    java.time.temporal.ChronoField.MINUTE_OF_HOUR.check(minute);
    java.time.temporal.ChronoField.SECOND_OF_MINUTE.check(second);
    java.time.temporal.ChronoField.NANO_OF_SECOND.check(nano);
    return new LocalTime(((hour * 60 + minute) * 60 + second) * 1000000000L + nano);
  }
  public static LocalTime ofSecondOfDay(long second) { return new LocalTime(second * 1000000000L); }
  public static LocalTime ofNanoOfDay(long nano) { return new LocalTime(nano); }
  public static LocalTime from(java.time.temporal.TemporalAccessor from) { return new LocalTime(from.getLong(java.time.temporal.ChronoField.NANO_OF_DAY)); }
  public static LocalTime parse(CharSequence text) { return parse(text, java.time.format.DateTimeFormatter.ISO_LOCAL_TIME); }
  public static LocalTime parse(CharSequence text, java.time.format.DateTimeFormatter by) { return by.readTime(text.toString()); }
  public int getHour() { return (int) (nanos / 3600000000000L); }
  public int getMinute() { return (int) (nanos / 60000000000L % 60); }
  public int getSecond() { return (int) (nanos / 1000000000L % 60); }
  public int getNano() { return (int) (nanos % 1000000000L); }
  public int toSecondOfDay() { return (int) (nanos / 1000000000L); }
  public long toNanoOfDay() { return nanos; }
  public boolean isSupported(java.time.temporal.TemporalField field) { return ((java.time.temporal.ChronoField) field).isTimeBased(); }
  public long getLong(java.time.temporal.TemporalField field) {
    return switch ((java.time.temporal.ChronoField) field) {
      case HOUR_OF_DAY -> getHour();
      case CLOCK_HOUR_OF_DAY -> getHour() == 0 ? 24 : getHour();
      case HOUR_OF_AMPM -> getHour() % 12;
      case CLOCK_HOUR_OF_AMPM -> getHour() % 12 == 0 ? 12 : getHour() % 12;
      case AMPM_OF_DAY -> getHour() / 12;
      case MINUTE_OF_HOUR -> getMinute();
      case MINUTE_OF_DAY -> nanos / 60000000000L;
      case SECOND_OF_MINUTE -> getSecond();
      case SECOND_OF_DAY -> toSecondOfDay();
      case MILLI_OF_SECOND -> getNano() / 1000000;
      case MILLI_OF_DAY -> nanos / 1000000;
      case NANO_OF_SECOND -> getNano();
      case NANO_OF_DAY -> nanos;
      default -> throw new java.time.temporal.UnsupportedTemporalTypeException("Unsupported field: " + field);
    };
  }
  public LocalTime withHour(int to) { return of(to, getMinute(), getSecond(), getNano()); }
  public LocalTime withMinute(int to) { return of(getHour(), to, getSecond(), getNano()); }
  public LocalTime withSecond(int to) { return of(getHour(), getMinute(), to, getNano()); }
  public LocalTime withNano(int to) { return of(getHour(), getMinute(), getSecond(), to); }
  public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal to) { return to instanceof LocalDateTime at ? LocalDateTime.of(at.toLocalDate(), this) : this; }
  public LocalTime plusNanos(long more) { return new LocalTime(Math.floorMod(nanos + more % 86400000000000L, 86400000000000L)); }
  public LocalTime plusSeconds(long more) { return plusNanos(more % 86400 * 1000000000L); }
  public LocalTime plusMinutes(long more) { return plusSeconds(more % 1440 * 60); }
  public LocalTime plusHours(long more) { return plusSeconds(more % 24 * 3600); }
  public LocalTime minusNanos(long less) { return plusNanos(-less); }
  public LocalTime minusSeconds(long less) { return plusSeconds(-less); }
  public LocalTime minusMinutes(long less) { return plusMinutes(-less); }
  public LocalTime minusHours(long less) { return plusHours(-less); }
  public LocalTime plus(java.time.temporal.TemporalAmount amount) { return (LocalTime) amount.addTo(this); }
  public LocalTime minus(java.time.temporal.TemporalAmount amount) { return (LocalTime) amount.subtractFrom(this); }
  public LocalTime minus(long amount, java.time.temporal.TemporalUnit unit) { return plus(-amount, unit); }
  public LocalTime plus(long amount, java.time.temporal.TemporalUnit unit) { return plusNanos(amount * ((java.time.temporal.ChronoUnit) unit).timeNanos()); }
  public long until(java.time.temporal.Temporal end, java.time.temporal.TemporalUnit unit) { return (from(end).nanos - nanos) / ((java.time.temporal.ChronoUnit) unit).timeNanos(); }
  public LocalTime truncatedTo(java.time.temporal.TemporalUnit unit) { return new LocalTime(nanos - nanos % unit.getDuration().toNanos()); }
  public LocalDateTime atDate(LocalDate date) { return LocalDateTime.of(date, this); }
  public boolean isBefore(LocalTime other) { return nanos < other.nanos; }
  public boolean isAfter(LocalTime other) { return nanos > other.nanos; }
  public String format(java.time.format.DateTimeFormatter by) { return by.format(this); }
  public int compareTo(LocalTime other) { return Long.compare(nanos, other.nanos); }
  public boolean equals(Object other) { return other instanceof LocalTime that && nanos == that.nanos; }
  public int hashCode() { return Long.hashCode(nanos); }
  static String fraction(int nanos) {
    if (nanos == 0) return "";
    String digits = String.valueOf(1000000000 + nanos).substring(1);
    return "." + (nanos % 1000000 == 0 ? digits.substring(0, 3) : nanos % 1000 == 0 ? digits.substring(0, 6) : digits);
  }
  public String toString() {
    String text = java.time.format.DateTimeFormatter.two(getHour()) + ":" + java.time.format.DateTimeFormatter.two(getMinute());
    return getSecond() == 0 && getNano() == 0 ? text : text + ":" + java.time.format.DateTimeFormatter.two(getSecond()) + fraction(getNano());
  }
}
public final class LocalDateTime implements java.time.temporal.Temporal, java.time.chrono.ChronoLocalDateTime {
  private final LocalDate date;
  private final LocalTime time;
  private LocalDateTime(LocalDate date, LocalTime time) { this.date = date; this.time = time; }
  public static LocalDateTime now() { return ofInstant(Instant.now(), ZoneOffset.UTC); }
  public static LocalDateTime now(ZoneId zone) { return ofInstant(Instant.now(), zone); }
  public static LocalDateTime of(LocalDate date, LocalTime time) { return new LocalDateTime(java.util.Objects.requireNonNull(date, "date"), java.util.Objects.requireNonNull(time, "time")); }
  public static LocalDateTime of(int year, int month, int day, int hour, int minute) { return of(LocalDate.of(year, month, day), LocalTime.of(hour, minute)); }
  public static LocalDateTime of(int year, int month, int day, int hour, int minute, int second) { return of(LocalDate.of(year, month, day), LocalTime.of(hour, minute, second)); }
  public static LocalDateTime of(int year, int month, int day, int hour, int minute, int second, int nano) { return of(LocalDate.of(year, month, day), LocalTime.of(hour, minute, second, nano)); }
  public static LocalDateTime of(int year, Month month, int day, int hour, int minute) { return of(LocalDate.of(year, month, day), LocalTime.of(hour, minute)); }
  public static LocalDateTime of(int year, Month month, int day, int hour, int minute, int second) { return of(LocalDate.of(year, month, day), LocalTime.of(hour, minute, second)); }
  public static LocalDateTime ofEpochSecond(long seconds, int nano, ZoneOffset offset) {
    long local = seconds + offset.getTotalSeconds();
    return new LocalDateTime(LocalDate.ofEpochDay(Math.floorDiv(local, 86400L)), LocalTime.ofNanoOfDay(Math.floorMod(local, 86400L) * 1000000000L + nano));
  }
  public static LocalDateTime ofInstant(Instant at, ZoneId zone) { return ofEpochSecond(at.getEpochSecond(), at.getNano(), zone.offset()); }
  public static LocalDateTime from(java.time.temporal.TemporalAccessor from) { return of(LocalDate.from(from), LocalTime.from(from)); }
  public static LocalDateTime parse(CharSequence text) { return parse(text, java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME); }
  public static LocalDateTime parse(CharSequence text, java.time.format.DateTimeFormatter by) { return by.readDateTime(text.toString(), text.toString()); }
  public LocalDate toLocalDate() { return date; }
  public LocalTime toLocalTime() { return time; }
  public int getYear() { return date.getYear(); }
  public int getMonthValue() { return date.getMonthValue(); }
  public Month getMonth() { return date.getMonth(); }
  public int getDayOfMonth() { return date.getDayOfMonth(); }
  public int getDayOfYear() { return date.getDayOfYear(); }
  public DayOfWeek getDayOfWeek() { return date.getDayOfWeek(); }
  public int getHour() { return time.getHour(); }
  public int getMinute() { return time.getMinute(); }
  public int getSecond() { return time.getSecond(); }
  public int getNano() { return time.getNano(); }
  public boolean isSupported(java.time.temporal.TemporalField field) { return date.isSupported(field) || time.isSupported(field); }
  public long getLong(java.time.temporal.TemporalField field) { return date.isSupported(field) ? date.getLong(field) : time.getLong(field); }
  private LocalDateTime with(LocalDate other) { return new LocalDateTime(other, time); }
  public LocalDateTime withYear(int to) { return with(date.withYear(to)); }
  public LocalDateTime withMonth(int to) { return with(date.withMonth(to)); }
  public LocalDateTime withDayOfMonth(int to) { return with(date.withDayOfMonth(to)); }
  public LocalDateTime withHour(int to) { return of(date, time.withHour(to)); }
  public LocalDateTime withMinute(int to) { return of(date, time.withMinute(to)); }
  public LocalDateTime withSecond(int to) { return of(date, time.withSecond(to)); }
  public LocalDateTime withNano(int to) { return of(date, time.withNano(to)); }
  public LocalDateTime with(java.time.temporal.TemporalAdjuster by) { return (LocalDateTime) by.adjustInto(this); }
  private LocalDateTime later(long amount, long length) {
    long perDay = 86400000000000L / length;
    long all = time.toNanoOfDay() + amount % perDay * length;
    return new LocalDateTime(date.plusDays(amount / perDay + Math.floorDiv(all, 86400000000000L)), LocalTime.ofNanoOfDay(Math.floorMod(all, 86400000000000L)));
  }
  public LocalDateTime plusNanos(long more) { return later(more, 1L); }
  public LocalDateTime plusSeconds(long more) { return later(more, 1000000000L); }
  public LocalDateTime plusMinutes(long more) { return later(more, 60000000000L); }
  public LocalDateTime plusHours(long more) { return later(more, 3600000000000L); }
  public LocalDateTime plusDays(long more) { return with(date.plusDays(more)); }
  public LocalDateTime plusWeeks(long more) { return with(date.plusWeeks(more)); }
  public LocalDateTime plusMonths(long more) { return with(date.plusMonths(more)); }
  public LocalDateTime plusYears(long more) { return with(date.plusYears(more)); }
  public LocalDateTime minusNanos(long less) { return plusNanos(-less); }
  public LocalDateTime minusSeconds(long less) { return plusSeconds(-less); }
  public LocalDateTime minusMinutes(long less) { return plusMinutes(-less); }
  public LocalDateTime minusHours(long less) { return plusHours(-less); }
  public LocalDateTime minusDays(long less) { return plusDays(-less); }
  public LocalDateTime minusWeeks(long less) { return plusWeeks(-less); }
  public LocalDateTime minusMonths(long less) { return plusMonths(-less); }
  public LocalDateTime minusYears(long less) { return plusYears(-less); }
  public LocalDateTime plus(java.time.temporal.TemporalAmount amount) { return (LocalDateTime) amount.addTo(this); }
  public LocalDateTime minus(java.time.temporal.TemporalAmount amount) { return (LocalDateTime) amount.subtractFrom(this); }
  public LocalDateTime minus(long amount, java.time.temporal.TemporalUnit unit) { return plus(-amount, unit); }
  public LocalDateTime plus(long amount, java.time.temporal.TemporalUnit unit) {
    java.time.temporal.ChronoUnit by = (java.time.temporal.ChronoUnit) unit;
    return by.isDateBased() ? with(date.plus(amount, unit)) : later(amount, by.timeNanos());
  }
  public long until(java.time.temporal.Temporal end, java.time.temporal.TemporalUnit unit) {
    java.time.temporal.ChronoUnit by = (java.time.temporal.ChronoUnit) unit;
    LocalDateTime to = from(end);
    if (by.isDateBased()) {
      LocalDate last = to.date;
      if (last.isAfter(date) && to.time.isBefore(time)) last = last.minusDays(1);
      else if (last.isBefore(date) && to.time.isAfter(time)) last = last.plusDays(1);
      return date.until(last, unit);
    }
    long days = to.date.toEpochDay() - date.toEpochDay();
    long part = to.time.toNanoOfDay() - time.toNanoOfDay();
    if (days > 0 && part < 0) { days--; part += 86400000000000L; }
    else if (days < 0 && part > 0) { days++; part -= 86400000000000L; }
    return days * (86400000000000L / by.timeNanos()) + part / by.timeNanos();
  }
  public LocalDateTime truncatedTo(java.time.temporal.TemporalUnit unit) { return of(date, time.truncatedTo(unit)); }
  public Instant toInstant(ZoneOffset offset) { return Instant.ofEpochSecond(toEpochSecond(offset), time.getNano()); }
  public long toEpochSecond(ZoneOffset offset) { return date.toEpochDay() * 86400 + time.toSecondOfDay() - offset.getTotalSeconds(); }
  public ZonedDateTime atZone(ZoneId zone) { return ZonedDateTime.of(this, zone); }
  public boolean isBefore(java.time.chrono.ChronoLocalDateTime other) { return compareTo(other) < 0; }
  public boolean isAfter(java.time.chrono.ChronoLocalDateTime other) { return compareTo(other) > 0; }
  public boolean isEqual(java.time.chrono.ChronoLocalDateTime other) { return compareTo(other) == 0; }
  public String format(java.time.format.DateTimeFormatter by) { return by.format(this); }
  public int compareTo(java.time.chrono.ChronoLocalDateTime other) {
    LocalDateTime that = (LocalDateTime) other;
    int first = date.compareTo(that.date);
    return first != 0 ? first : time.compareTo(that.time);
  }
  public boolean equals(Object other) { return other instanceof LocalDateTime that && compareTo(that) == 0; }
  public int hashCode() { return date.hashCode() ^ time.hashCode(); }
  public String toString() { return date + "T" + time; }
}
public final class Period implements java.time.temporal.TemporalAmount {
  public static final Period ZERO = new Period(0, 0, 0);
  private final int years;
  private final int months;
  private final int days;
  private Period(int years, int months, int days) { this.years = years; this.months = months; this.days = days; }
  public static Period of(int years, int months, int days) { return new Period(years, months, days); }
  public static Period ofDays(int days) { return new Period(0, 0, days); }
  public static Period ofWeeks(int weeks) { return new Period(0, 0, weeks * 7); }
  public static Period ofMonths(int months) { return new Period(0, months, 0); }
  public static Period ofYears(int years) { return new Period(years, 0, 0); }
  public static Period between(LocalDate from, LocalDate to) { return from.until(to); }
  public static Period parse(CharSequence text) { return java.time.format.AmountReader.period(text.toString()); }
  public int getYears() { return years; }
  public int getMonths() { return months; }
  public int getDays() { return days; }
  public long toTotalMonths() { return years * 12L + months; }
  public boolean isZero() { return years == 0 && months == 0 && days == 0; }
  public boolean isNegative() { return years < 0 || months < 0 || days < 0; }
  public Period plusDays(long more) { return new Period(years, months, (int) (days + more)); }
  public Period plusMonths(long more) { return new Period(years, (int) (months + more), days); }
  public Period plusYears(long more) { return new Period((int) (years + more), months, days); }
  public Period negated() { return multipliedBy(-1); }
  public Period multipliedBy(int by) { return new Period(years * by, months * by, days * by); }
  public Period normalized() { return new Period((int) (toTotalMonths() / 12), (int) (toTotalMonths() % 12), days); }
  public java.time.temporal.Temporal addTo(java.time.temporal.Temporal to) {
    java.time.temporal.Temporal out = to;
    if (toTotalMonths() != 0) out = out.plus(toTotalMonths(), java.time.temporal.ChronoUnit.MONTHS);
    return days == 0 ? out : out.plus(days, java.time.temporal.ChronoUnit.DAYS);
  }
  public java.time.temporal.Temporal subtractFrom(java.time.temporal.Temporal from) { return negated().addTo(from); }
  public boolean equals(Object other) { return other instanceof Period that && years == that.years && months == that.months && days == that.days; }
  public int hashCode() { return years + Integer.rotateLeft(months, 8) + Integer.rotateLeft(days, 16); }
  public String toString() { return isZero() ? "P0D" : "P" + (years == 0 ? "" : years + "Y") + (months == 0 ? "" : months + "M") + (days == 0 ? "" : days + "D"); }
}
public class ZoneId {
  private final String id;
  ZoneId(String id) { this.id = id; }
  public static ZoneId systemDefault() { return ZoneOffset.UTC; }
  public static ZoneId of(String id) {
    if (id.equals("Z")) return ZoneOffset.UTC;
    if (id.equals("UTC") || id.equals("GMT") || id.equals("Etc/UTC")) return new ZoneId(id);
    if (id.startsWith("+") || id.startsWith("-")) return ZoneOffset.of(id);
    return unknown(id);
  }
  private static native ZoneId unknown(String id);
  ZoneOffset offset() { return ZoneOffset.UTC; }
  public String getId() { return id; }
  public boolean equals(Object other) { return other instanceof ZoneId that && id.equals(that.id); }
  public int hashCode() { return id.hashCode(); }
  public String toString() { return id; }
}
public final class ZoneOffset extends ZoneId {
  public static final ZoneOffset UTC = new ZoneOffset(0);
  private final int seconds;
  private ZoneOffset(int seconds) {
    super(name(seconds));
    this.seconds = seconds;
  }
  private static String name(int seconds) {
    if (seconds == 0) return "Z";
    int size = Math.abs(seconds);
    String text = (seconds < 0 ? "-" : "+") + java.time.format.DateTimeFormatter.two(size / 3600) + ":" + java.time.format.DateTimeFormatter.two(size / 60 % 60);
    return size % 60 == 0 ? text : text + ":" + java.time.format.DateTimeFormatter.two(size % 60);
  }
  public static ZoneOffset ofHours(int hours) { return ofTotalSeconds(hours * 3600); }
  public static ZoneOffset ofHoursMinutes(int hours, int minutes) { return ofTotalSeconds(hours * 3600 + minutes * 60); }
  public static ZoneOffset ofTotalSeconds(int seconds) {
    if (Math.abs(seconds) > 64800) throw new DateTimeException("Zone offset not in valid range: -18:00 to +18:00");
    return seconds == 0 ? UTC : new ZoneOffset(seconds);
  }
  public static ZoneOffset of(String text) {
    if (text.equals("Z")) return UTC;
    String digits = text.replace(":", "");
    if (digits.length() == 2) digits = digits.charAt(0) + "0" + digits.charAt(1);
    if (digits.length() == 3) digits = digits + "00";
    if (digits.length() != 5) throw new DateTimeException("Invalid ID for ZoneOffset, invalid format: " + text);
    int size = Integer.parseInt(digits.substring(1, 3)) * 3600 + Integer.parseInt(digits.substring(3)) * 60;
    return ofTotalSeconds(digits.charAt(0) == '-' ? -size : size);
  }
  ZoneOffset offset() { return this; }
  public int getTotalSeconds() { return seconds; }
}
public final class ZonedDateTime implements java.time.temporal.Temporal, Comparable<ZonedDateTime> {
  private final LocalDateTime local;
  private final ZoneId zone;
  private ZonedDateTime(LocalDateTime local, ZoneId zone) { this.local = local; this.zone = zone; }
  public static ZonedDateTime now() { return of(LocalDateTime.now(), ZoneId.systemDefault()); }
  public static ZonedDateTime now(ZoneId zone) { return of(LocalDateTime.now(zone), zone); }
  public static ZonedDateTime of(LocalDateTime local, ZoneId zone) { return new ZonedDateTime(local, zone); }
  public static ZonedDateTime of(LocalDate date, LocalTime time, ZoneId zone) { return new ZonedDateTime(LocalDateTime.of(date, time), zone); }
  public static ZonedDateTime of(int year, int month, int day, int hour, int minute, int second, int nano, ZoneId zone) { return new ZonedDateTime(LocalDateTime.of(year, month, day, hour, minute, second, nano), zone); }
  public static ZonedDateTime ofInstant(Instant at, ZoneId zone) { return new ZonedDateTime(LocalDateTime.ofInstant(at, zone), zone); }
  public LocalDateTime toLocalDateTime() { return local; }
  public LocalDate toLocalDate() { return local.toLocalDate(); }
  public LocalTime toLocalTime() { return local.toLocalTime(); }
  public ZoneId getZone() { return zone; }
  public ZoneOffset getOffset() { return zone.offset(); }
  public Instant toInstant() { return local.toInstant(zone.offset()); }
  public long toEpochSecond() { return local.toEpochSecond(zone.offset()); }
  public ZonedDateTime withZoneSameInstant(ZoneId other) { return ofInstant(toInstant(), other); }
  public ZonedDateTime withZoneSameLocal(ZoneId other) { return new ZonedDateTime(local, other); }
  public int getYear() { return local.getYear(); }
  public int getMonthValue() { return local.getMonthValue(); }
  public Month getMonth() { return local.getMonth(); }
  public int getDayOfMonth() { return local.getDayOfMonth(); }
  public DayOfWeek getDayOfWeek() { return local.getDayOfWeek(); }
  public int getHour() { return local.getHour(); }
  public int getMinute() { return local.getMinute(); }
  public int getSecond() { return local.getSecond(); }
  public boolean isSupported(java.time.temporal.TemporalField field) { return local.isSupported(field) || field == java.time.temporal.ChronoField.OFFSET_SECONDS || field == java.time.temporal.ChronoField.INSTANT_SECONDS; }
  public long getLong(java.time.temporal.TemporalField field) { return field == java.time.temporal.ChronoField.OFFSET_SECONDS ? zone.offset().getTotalSeconds() : field == java.time.temporal.ChronoField.INSTANT_SECONDS ? toEpochSecond() : local.getLong(field); }
  public ZonedDateTime plus(long amount, java.time.temporal.TemporalUnit unit) { return new ZonedDateTime(local.plus(amount, unit), zone); }
  public ZonedDateTime minus(long amount, java.time.temporal.TemporalUnit unit) { return plus(-amount, unit); }
  public ZonedDateTime plus(java.time.temporal.TemporalAmount amount) { return (ZonedDateTime) amount.addTo(this); }
  public ZonedDateTime minus(java.time.temporal.TemporalAmount amount) { return (ZonedDateTime) amount.subtractFrom(this); }
  public ZonedDateTime plusDays(long more) { return new ZonedDateTime(local.plusDays(more), zone); }
  public ZonedDateTime plusHours(long more) { return new ZonedDateTime(local.plusHours(more), zone); }
  public ZonedDateTime plusMinutes(long more) { return new ZonedDateTime(local.plusMinutes(more), zone); }
  public ZonedDateTime plusSeconds(long more) { return new ZonedDateTime(local.plusSeconds(more), zone); }
  public ZonedDateTime minusDays(long less) { return plusDays(-less); }
  public ZonedDateTime minusHours(long less) { return plusHours(-less); }
  public long until(java.time.temporal.Temporal end, java.time.temporal.TemporalUnit unit) { return local.until(((ZonedDateTime) end).withZoneSameInstant(zone).local, unit); }
  public boolean isBefore(ZonedDateTime other) { return toInstant().isBefore(other.toInstant()); }
  public boolean isAfter(ZonedDateTime other) { return toInstant().isAfter(other.toInstant()); }
  public String format(java.time.format.DateTimeFormatter by) { return by.format(this); }
  public int compareTo(ZonedDateTime other) { return toInstant().compareTo(other.toInstant()); }
  public boolean equals(Object other) { return other instanceof ZonedDateTime that && local.equals(that.local) && zone.equals(that.zone); }
  public int hashCode() { return local.hashCode() ^ zone.offset().hashCode() ^ Integer.rotateLeft(zone.hashCode(), 3); }
  public String toString() { return local + zone.offset().toString() + (zone instanceof ZoneOffset ? "" : "[" + zone + "]"); }
}
public abstract class Clock {
  public static Clock systemUTC() { return new Ticking(ZoneOffset.UTC); }
  public static Clock systemDefaultZone() { return new Ticking(ZoneOffset.UTC); }
  public static Clock fixed(Instant at, ZoneId zone) { return new Fixed(at, zone); }
  public abstract Instant instant();
  public abstract ZoneId getZone();
  public long millis() { return instant().toEpochMilli(); }
  private static final class Ticking extends Clock {
    private final ZoneId zone;
    Ticking(ZoneId zone) { this.zone = zone; }
    public Instant instant() { return Instant.now(); }
    public ZoneId getZone() { return zone; }
    public String toString() { return "SystemClock[" + zone + "]"; }
  }
  private static final class Fixed extends Clock {
    private final Instant at;
    private final ZoneId zone;
    Fixed(Instant at, ZoneId zone) { this.at = at; this.zone = zone; }
    public Instant instant() { return at; }
    public ZoneId getZone() { return zone; }
    public String toString() { return "FixedClock[" + at + "," + zone + "]"; }
  }
}
`

/** java.time.chrono: what comparisons of dates take. */
export const CHRONOLOGIES = String.raw`
public interface ChronoLocalDate extends Comparable<ChronoLocalDate> {}
public interface ChronoLocalDateTime extends Comparable<ChronoLocalDateTime> {}
`

/** java.util.Date: what it is still used for, a moment that prints. */
export const OLD_DATES = String.raw`
public class Date implements Comparable<Date> {
  private long millis;
  public Date() { this(System.currentTimeMillis()); }
  public Date(long millis) { this.millis = millis; }
  public static Date from(java.time.Instant at) { return new Date(at.toEpochMilli()); }
  public long getTime() { interleave.Heap.read(this); return millis; }
  public void setTime(long to) { interleave.Heap.write(this); millis = to; }
  public java.time.Instant toInstant() { return java.time.Instant.ofEpochMilli(getTime()); }
  public boolean before(Date other) { return getTime() < other.getTime(); }
  public boolean after(Date other) { return getTime() > other.getTime(); }
  public int compareTo(Date other) { return Long.compare(getTime(), other.getTime()); }
  public boolean equals(Object other) { return other instanceof Date that && getTime() == that.getTime(); }
  public int hashCode() { return Long.hashCode(getTime()); }
  public String toString() { return java.time.format.DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'UTC' uuuu").format(toInstant().atZone(java.time.ZoneOffset.UTC)); }
}
`
