/** java.time: durations. */
export const DURATION = String.raw`
public final class Duration implements java.time.temporal.TemporalAmount, Comparable<Duration> {
  public static final Duration ZERO = new Duration(0L, 0);
  private final long seconds;
  private final int nanos;
  private Duration(long seconds, int nanos) {
    this.seconds = seconds;
    this.nanos = nanos;
  }
  public static Duration ofNanos(long nanos) { return new Duration(Math.floorDiv(nanos, 1000000000L), (int) Math.floorMod(nanos, 1000000000L)); }
  public static Duration ofMillis(long millis) { return new Duration(Math.floorDiv(millis, 1000L), (int) Math.floorMod(millis, 1000L) * 1000000); }
  public static Duration ofSeconds(long seconds) { return new Duration(seconds, 0); }
  public static Duration ofSeconds(long seconds, long nanos) { return ofSeconds(seconds).plusNanos(nanos); }
  public static Duration ofMinutes(long minutes) { return new Duration(minutes * 60, 0); }
  public static Duration ofHours(long hours) { return new Duration(hours * 3600, 0); }
  public static Duration ofDays(long days) { return new Duration(days * 86400, 0); }
  public static Duration of(long amount, java.time.temporal.TemporalUnit unit) { return unit.getDuration().multipliedBy(amount); }
  public static Duration from(java.time.temporal.TemporalAmount amount) { return (Duration) amount; }
  public static Duration between(java.time.temporal.Temporal from, java.time.temporal.Temporal to) { return ofNanos(from.until(to, java.time.temporal.ChronoUnit.NANOS)); }
  public static Duration parse(CharSequence text) { return java.time.format.AmountReader.duration(text.toString()); }
  public long toNanos() { return seconds * 1000000000L + nanos; }
  public long toMillis() { return seconds * 1000L + nanos / 1000000; }
  public long getSeconds() { return seconds; }
  public long toSeconds() { return seconds; }
  public long toMinutes() { return seconds / 60; }
  public long toHours() { return seconds / 3600; }
  public long toDays() { return seconds / 86400; }
  public int getNano() { return nanos; }
  public boolean isZero() { return seconds == 0 && nanos == 0; }
  public boolean isNegative() { return seconds < 0; }
  public boolean isPositive() { return seconds > 0 || (seconds == 0 && nanos > 0); }
  public long toDaysPart() { return toDays(); }
  public int toHoursPart() { return (int) (toHours() % 24); }
  public int toMinutesPart() { return (int) (toMinutes() % 60); }
  public int toSecondsPart() { return (int) (seconds % 60); }
  public int toMillisPart() { return nanos / 1000000; }
  public int toNanosPart() { return nanos; }
  public Duration negated() { return ofNanos(-toNanos()); }
  public Duration abs() { return isNegative() ? negated() : this; }
  public Duration plus(long amount, java.time.temporal.TemporalUnit unit) { return plus(of(amount, unit)); }
  public Duration minus(long amount, java.time.temporal.TemporalUnit unit) { return minus(of(amount, unit)); }
  public Duration plusMinutes(long more) { return plusSeconds(more * 60); }
  public Duration plusHours(long more) { return plusSeconds(more * 3600); }
  public Duration plusDays(long more) { return plusSeconds(more * 86400); }
  public Duration minusNanos(long less) { return plusNanos(-less); }
  public Duration minusMillis(long less) { return plusMillis(-less); }
  public Duration minusSeconds(long less) { return plusSeconds(-less); }
  public Duration minusMinutes(long less) { return plusMinutes(-less); }
  public Duration minusHours(long less) { return plusHours(-less); }
  public Duration minusDays(long less) { return plusDays(-less); }
  public Duration withNanos(int part) { return new Duration(seconds, part); }
  public Duration withSeconds(long part) { return new Duration(part, nanos); }
  public long dividedBy(Duration by) { return toNanos() / by.toNanos(); }
  public java.time.temporal.Temporal addTo(java.time.temporal.Temporal to) { return to.plus(toNanos(), java.time.temporal.ChronoUnit.NANOS); }
  public java.time.temporal.Temporal subtractFrom(java.time.temporal.Temporal from) { return from.plus(-toNanos(), java.time.temporal.ChronoUnit.NANOS); }
  public Duration plus(Duration other) { return ofNanos(toNanos() + other.toNanos()); }
  public Duration minus(Duration other) { return ofNanos(toNanos() - other.toNanos()); }
  public Duration plusNanos(long more) { return ofNanos(toNanos() + more); }
  public Duration plusMillis(long more) { return plusNanos(more * 1000000L); }
  public Duration plusSeconds(long more) { return new Duration(seconds + more, nanos); }
  public Duration multipliedBy(long by) { return ofNanos(toNanos() * by); }
  public Duration dividedBy(long by) {
    if (by == 0) throw new ArithmeticException("Cannot divide by zero");
    return ofNanos(toNanos() / by);
  }
  public int compareTo(Duration other) { return Long.compare(toNanos(), other.toNanos()); }
  public boolean equals(Object other) { return other instanceof Duration that && toNanos() == that.toNanos(); }
  public int hashCode() { return Long.hashCode(seconds) + 51 * nanos; }
  public String toString() {
    if (isZero()) return "PT0S";
    long whole = seconds;
    int part = nanos;
    if (whole < 0 && part > 0) {
      whole++;
      part -= 1000000000;
    }
    long hours = whole / 3600;
    int minutes = (int) (whole % 3600 / 60);
    int rest = (int) (whole % 60);
    StringBuilder text = new StringBuilder("PT");
    if (hours != 0) text.append(hours).append('H');
    if (minutes != 0) text.append(minutes).append('M');
    if (rest == 0 && part == 0 && text.length() > 2) return text.toString();
    if (part < 0 && rest == 0) text.append("-0");
    else text.append(rest);
    if (part != 0) {
      String digits = String.valueOf(1000000000L + Math.abs(part)).substring(1);
      int end = digits.length();
      while (digits.charAt(end - 1) == '0') end--;
      text.append('.').append(digits.substring(0, end));
    }
    return text.append('S').toString();
  }
}
`
