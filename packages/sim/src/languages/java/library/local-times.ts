/** java.time: the time of day, alone and with its date, in no zone. */
export const LOCAL_TIMES = String.raw`
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
`
