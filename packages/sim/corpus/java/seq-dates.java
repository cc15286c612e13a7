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
    show(d, e, d.plusDays(1), d.plusMonths(1), d.plusYears(1), e.plusMonths(2), d.minusWeeks(3), d.minusYears(4), d.withDayOfMonth(1), e.withMonth(2), d.withYear(2023), d.plusMonths(-14));
    show(d.getYear(), d.getMonth(), d.getMonthValue(), d.getDayOfMonth(), d.getDayOfWeek(), d.getDayOfYear(), d.isLeapYear(), d.lengthOfMonth(), d.lengthOfYear(), d.toEpochDay(), LocalDate.ofEpochDay(-1), LocalDate.ofYearDay(2024, 366), LocalDate.EPOCH, Year.isLeap(1900));
    show(d.isBefore(e), d.isAfter(e), d.isEqual(d), d.equals(LocalDate.parse("2024-02-29")), d.compareTo(e), d.hashCode(), ChronoUnit.DAYS.between(e, d), ChronoUnit.MONTHS.between(e, d), ChronoUnit.WEEKS.between(e, d), ChronoUnit.YEARS.between(LocalDate.of(2000, 3, 1), d), d.until(LocalDate.of(2025, 1, 1)), Period.between(e, d), Period.between(d, e), d.until(e, ChronoUnit.DAYS));
    show(d.with(TemporalAdjusters.firstDayOfMonth()), d.with(TemporalAdjusters.lastDayOfYear()), d.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), d.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)), d.with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY)), d.with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY)), d.datesUntil(d.plusDays(3)).toList(), d.plus(2, ChronoUnit.DECADES), d.plus(Period.of(1, 2, 3)), d.minus(Period.ofMonths(3)), d.atTime(10, 30), d.atStartOfDay());
    LocalTime t = LocalTime.of(23, 59, 58), u = LocalTime.of(7, 5);
    show(t, u, t.plusSeconds(3), t.plusHours(2), u.minusMinutes(10), LocalTime.of(1, 2, 3, 4000000), LocalTime.of(1, 2, 3, 40), LocalTime.NOON, LocalTime.MIDNIGHT, LocalTime.parse("10:15"), LocalTime.parse("10:15:30.5"), t.toSecondOfDay(), t.isAfter(u), ChronoUnit.MINUTES.between(u, t), Duration.between(u, t), t.truncatedTo(ChronoUnit.HOURS), u.hashCode(), LocalTime.ofSecondOfDay(3661), u.withHour(9), LocalTime.MAX);
    LocalDateTime x = LocalDateTime.of(2024, 1, 31, 22, 15), y = LocalDateTime.of(2024, 3, 1, 8, 0, 30, 123000000);
    show(x, y, x.plusHours(5), x.plusMonths(1), x.minusMinutes(1500), x.plusNanos(1), Duration.between(x, y), ChronoUnit.DAYS.between(x, y), ChronoUnit.HOURS.between(x, y), ChronoUnit.MONTHS.between(x, y), x.toLocalDate(), y.toLocalTime(), x.isBefore(y), x.compareTo(y), x.getDayOfWeek(), x.plus(Duration.ofDays(2)), x.minus(Period.ofDays(1)), x.plus(90, ChronoUnit.MINUTES), y.truncatedTo(ChronoUnit.SECONDS), x.hashCode(), x.with(LocalTime.NOON), x.with(LocalDate.EPOCH), LocalDateTime.parse("2024-05-06T07:08:09"));
    show(DayOfWeek.MONDAY.plus(8), DayOfWeek.SUNDAY.minus(1), DayOfWeek.FRIDAY.getValue(), Month.JANUARY.minus(1), Month.FEBRUARY.length(true), Month.MARCH.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), DayOfWeek.SATURDAY.getDisplayName(TextStyle.FULL, Locale.US), Month.of(6), Month.JULY.maxLength());
    Map<Month, Long> by = Stream.of(d, e, d.plusDays(1)).collect(Collectors.groupingBy(LocalDate::getMonth, TreeMap::new, Collectors.counting())); show(by, new TreeSet<>(List.of(d, e, LocalDate.EPOCH)), Stream.of(d, e).max(Comparator.naturalOrder()).get(), Stream.of(d, e).sorted(Comparator.comparing(LocalDate::getDayOfMonth)).toList());
  }
}
