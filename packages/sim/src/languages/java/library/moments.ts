/** java.time: moments and the clock that tells them. Instants come from the virtual clock; the zone is UTC unless an offset is asked for. */
export const MOMENTS = String.raw`
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
