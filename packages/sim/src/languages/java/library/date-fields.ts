/** java.time.temporal: units, fields and adjusters. */
export const DATE_FIELDS = String.raw`
public enum ChronoUnit implements TemporalUnit {
  NANOS("Nanos", 1L, 0), MICROS("Micros", 1000L, 0), MILLIS("Millis", 1000000L, 0), SECONDS("Seconds", 1000000000L, 0), MINUTES("Minutes", 60000000000L, 0),
  HOURS("Hours", 3600000000000L, 0), HALF_DAYS("HalfDays", 43200000000000L, 0), DAYS("Days", 86400000000000L, 0), WEEKS("Weeks", 604800000000000L, 0),
  MONTHS("Months", 2629746000000000L, 1), YEARS("Years", 31556952000000000L, 12), DECADES("Decades", 315569520000000000L, 120), CENTURIES("Centuries", 3155695200000000000L, 1200);
  private final String text;
  private final long nanos;
  private final int months;
  ChronoUnit(String text, long nanos, int months) { this.text = text; this.nanos = nanos; this.months = months; }
  public java.time.Duration getDuration() { return java.time.Duration.ofNanos(nanos); }
  public int months() { return months; }
  public long timeNanos() {
    if (isDateBased()) throw new UnsupportedTemporalTypeException("Unsupported unit: " + text);
    return nanos;
  }
  public boolean isDateBased() { return compareTo(DAYS) >= 0; }
  public boolean isTimeBased() { return compareTo(DAYS) < 0; }
  public long between(Temporal from, Temporal to) { return from.until(to, this); }
  public String toString() { return text; }
}
public enum ChronoField implements TemporalField {
  NANO_OF_SECOND("NanoOfSecond", 0, 999999999), NANO_OF_DAY("NanoOfDay", 0, 86399999999999L), MILLI_OF_SECOND("MilliOfSecond", 0, 999), MILLI_OF_DAY("MilliOfDay", 0, 86399999),
  SECOND_OF_MINUTE("SecondOfMinute", 0, 59), SECOND_OF_DAY("SecondOfDay", 0, 86399), MINUTE_OF_HOUR("MinuteOfHour", 0, 59), MINUTE_OF_DAY("MinuteOfDay", 0, 1439),
  HOUR_OF_AMPM("HourOfAmPm", 0, 11), CLOCK_HOUR_OF_AMPM("ClockHourOfAmPm", 1, 12), HOUR_OF_DAY("HourOfDay", 0, 23), CLOCK_HOUR_OF_DAY("ClockHourOfDay", 1, 24), AMPM_OF_DAY("AmPmOfDay", 0, 1),
  DAY_OF_WEEK("DayOfWeek", 1, 7), DAY_OF_MONTH("DayOfMonth", 1, 31), DAY_OF_YEAR("DayOfYear", 1, 366), EPOCH_DAY("EpochDay", -365243219162L, 365241780471L),
  MONTH_OF_YEAR("MonthOfYear", 1, 12), YEAR_OF_ERA("YearOfEra", 1, 999999999), YEAR("Year", -999999999, 999999999), ERA("Era", 0, 1),
  INSTANT_SECONDS("InstantSeconds", -31557014167219200L, 31556889864403199L), OFFSET_SECONDS("OffsetSeconds", -64800, 64800);
  private final String text;
  private final long least;
  private final long most;
  ChronoField(String text, long least, long most) { this.text = text; this.least = least; this.most = most; }
  public boolean isTimeBased() { return compareTo(DAY_OF_WEEK) < 0; }
  public boolean isDateBased() { return compareTo(DAY_OF_WEEK) >= 0 && compareTo(ERA) <= 0; }
  public long check(long value) {
    if (value >= least && value <= most) return value;
    String range = this == DAY_OF_MONTH ? "1 - 28/31" : this == DAY_OF_YEAR ? "1 - 365/366" : least + " - " + most;
    throw new java.time.DateTimeException("Invalid value for " + text + " (valid values " + range + "): " + value);
  }
  public long checkValidValue(long value) { return check(value); }
  public String toString() { return text; }
}
public interface TemporalAdjuster {
  Temporal adjustInto(Temporal to);
}
public final class TemporalAdjusters {
  private TemporalAdjusters() {}
  private static Temporal to(Temporal from, long days) { return from.plus(days, ChronoUnit.DAYS); }
  private static java.time.LocalDate date(Temporal of) { return java.time.LocalDate.from(of); }
  public static TemporalAdjuster firstDayOfMonth() { return (of) -> to(of, 1 - of.get(ChronoField.DAY_OF_MONTH)); }
  public static TemporalAdjuster lastDayOfMonth() { return (of) -> to(of, date(of).lengthOfMonth() - of.get(ChronoField.DAY_OF_MONTH)); }
  public static TemporalAdjuster firstDayOfNextMonth() { return (of) -> to(of, date(of).lengthOfMonth() - of.get(ChronoField.DAY_OF_MONTH) + 1); }
  public static TemporalAdjuster firstDayOfYear() { return (of) -> to(of, 1 - of.get(ChronoField.DAY_OF_YEAR)); }
  public static TemporalAdjuster lastDayOfYear() { return (of) -> to(of, date(of).lengthOfYear() - of.get(ChronoField.DAY_OF_YEAR)); }
  public static TemporalAdjuster firstDayOfNextYear() { return (of) -> to(of, date(of).lengthOfYear() - of.get(ChronoField.DAY_OF_YEAR) + 1); }
  private static int ahead(Temporal of, java.time.DayOfWeek day) { return Math.floorMod(day.getValue() - of.get(ChronoField.DAY_OF_WEEK), 7); }
  public static TemporalAdjuster next(java.time.DayOfWeek day) { return (of) -> to(of, ahead(of, day) == 0 ? 7 : ahead(of, day)); }
  public static TemporalAdjuster nextOrSame(java.time.DayOfWeek day) { return (of) -> to(of, ahead(of, day)); }
  public static TemporalAdjuster previous(java.time.DayOfWeek day) { return (of) -> to(of, ahead(of, day) - 7); }
  public static TemporalAdjuster previousOrSame(java.time.DayOfWeek day) { return (of) -> to(of, ahead(of, day) == 0 ? 0 : ahead(of, day) - 7); }
  public static TemporalAdjuster firstInMonth(java.time.DayOfWeek day) { return (of) -> nextOrSame(day).adjustInto(firstDayOfMonth().adjustInto(of)); }
  public static TemporalAdjuster lastInMonth(java.time.DayOfWeek day) { return (of) -> previousOrSame(day).adjustInto(lastDayOfMonth().adjustInto(of)); }
}
public class UnsupportedTemporalTypeException extends java.time.DateTimeException {
  public UnsupportedTemporalTypeException(String message) { super(message); }
}
`
