/** java.time: what programs measure with. Instants come from the virtual clock. */
export const TIME = String.raw`
public final class Duration implements Comparable<Duration> {
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
  public static Duration between(Instant from, Instant to) { return ofNanos(to.nanos() - from.nanos()); }
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
  public Duration plus(Duration other) { return ofNanos(toNanos() + other.toNanos()); }
  public Duration minus(Duration other) { return ofNanos(toNanos() - other.toNanos()); }
  public Duration plusNanos(long more) { return ofNanos(toNanos() + more); }
  public Duration plusMillis(long more) { return plusNanos(more * 1000000L); }
  public Duration plusSeconds(long more) { return new Duration(seconds + more, nanos); }
  public Duration multipliedBy(long by) { return ofNanos(toNanos() * by); }
  public Duration dividedBy(long by) { return ofNanos(toNanos() / by); }
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
public final class Instant implements Comparable<Instant> {
  private final long nanos;
  private Instant(long nanos) { this.nanos = nanos; }
  public static Instant now() { return new Instant(System.currentTimeMillis() * 1000000L + System.nanoTime() % 1000000L); }
  public static Instant ofEpochMilli(long millis) { return new Instant(millis * 1000000L); }
  public static Instant ofEpochSecond(long seconds) { return new Instant(seconds * 1000000000L); }
  long nanos() { return nanos; }
  public long toEpochMilli() { return Math.floorDiv(nanos, 1000000L); }
  public long getEpochSecond() { return Math.floorDiv(nanos, 1000000000L); }
  public Instant plus(Duration time) { return new Instant(nanos + time.toNanos()); }
  public Instant minus(Duration time) { return new Instant(nanos - time.toNanos()); }
  public Instant plusMillis(long millis) { return new Instant(nanos + millis * 1000000L); }
  public Instant plusSeconds(long seconds) { return new Instant(nanos + seconds * 1000000000L); }
  public boolean isBefore(Instant other) { return nanos < other.nanos; }
  public boolean isAfter(Instant other) { return nanos > other.nanos; }
  public int compareTo(Instant other) { return Long.compare(nanos, other.nanos); }
  public boolean equals(Object other) { return other instanceof Instant that && nanos == that.nanos; }
  public int hashCode() { return Long.hashCode(nanos); }
}
`
