//> output
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.stream.*;
public class Main {
  static void show(Object... all) { System.out.println(Arrays.stream(all).map(String::valueOf).collect(Collectors.joining(" "))); }
  static void fails(Runnable r) { try { r.run(); show("no"); } catch (RuntimeException e) { show(e.getClass().getName() + ":", e.getMessage()); } }
  public static void main(String[] args) {
    LocalDate d = LocalDate.of(2024, 2, 29), e = LocalDate.of(2023, Month.DECEMBER, 31);
    LocalDateTime x = LocalDateTime.of(2024, 1, 31, 22, 15), y = LocalDateTime.of(2024, 3, 1, 8, 0, 30, 123000000);
    Duration a = Duration.ofMinutes(135), b = Duration.ofMillis(-1500);
    show(a, b, a.plus(b), a.minus(a), a.toHours(), a.toMinutesPart(), a.toSeconds(), b.isNegative(), b.abs(), b.negated(), a.multipliedBy(3), a.dividedBy(4), a.compareTo(b), Duration.ofDays(2), Duration.parse("PT1H30M"), Duration.parse("P1DT2.5S"), Duration.parse("-PT5S"), Duration.of(3, ChronoUnit.HOURS), a.hashCode(), Duration.ofSeconds(3661).toMinutes(), a.toHoursPart(), Duration.ofSeconds(90, 500), a.plusSeconds(5).toSecondsPart(), Duration.ZERO);
    Period p = Period.of(1, 14, 3);
    show(p, p.normalized(), p.toTotalMonths(), p.plusDays(4), p.negated(), Period.ofWeeks(2), Period.ZERO, p.equals(Period.of(1, 14, 3)), p.hashCode(), Period.parse("P1Y2M3D"), p.isNegative());
    Instant i = Instant.ofEpochSecond(1700000000L, 5000000), j = Instant.parse("2024-01-01T00:00:00Z");
    show(i, j, j.plusSeconds(90), j.plus(Duration.ofHours(1)), j.minus(1, ChronoUnit.DAYS), Duration.between(i, j), i.isBefore(j), i.toEpochMilli(), j.getEpochSecond(), ChronoUnit.SECONDS.between(i, j), i.truncatedTo(ChronoUnit.MINUTES), Instant.EPOCH, i.hashCode(), Instant.ofEpochMilli(-1), j.atZone(ZoneOffset.ofHours(2)), LocalDateTime.ofInstant(i, ZoneOffset.UTC), x.toInstant(ZoneOffset.UTC), x.toEpochSecond(ZoneOffset.ofHours(-5)), j.atZone(ZoneId.of("UTC")));
    ZonedDateTime z = ZonedDateTime.of(x, ZoneOffset.ofHoursMinutes(5, 30));
    show(z, z.withZoneSameInstant(ZoneOffset.UTC), z.toInstant(), z.plusHours(3), z.getOffset(), z.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), z.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm Z XXX")), ZoneOffset.of("-03:00"), ZoneOffset.of("+5").getTotalSeconds());
    Date old = new Date(0); show(old, old.getTime(), old.before(new Date(5)), Date.from(j).toInstant()); show(String.format(Locale.US, "%.2f", 1.5), "ABC".toLowerCase(Locale.ROOT), Clock.fixed(j, ZoneOffset.UTC).instant());
  }
}
