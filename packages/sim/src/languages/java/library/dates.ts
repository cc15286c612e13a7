/** java.time: the calendar, days and what lies between them. */
export const DATES = String.raw`
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
`

/** java.time.chrono: what comparisons of dates take. */
export const CHRONOLOGIES = String.raw`
public interface ChronoLocalDate extends Comparable<ChronoLocalDate> {}
public interface ChronoLocalDateTime extends Comparable<ChronoLocalDateTime> {}
`
