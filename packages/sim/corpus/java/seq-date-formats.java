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
    LocalTime t = LocalTime.of(23, 59, 58), u = LocalTime.of(7, 5);
    LocalDateTime x = LocalDateTime.of(2024, 1, 31, 22, 15), y = LocalDateTime.of(2024, 3, 1, 8, 0, 30, 123000000);
    DateTimeFormatter f = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss"), g = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy h:mm a", Locale.ENGLISH), h = DateTimeFormatter.ofPattern("EEE MMM dd ''yy 'at' HH.mm.ss.SSS");
    show(y.format(f), g.format(y), y.format(h), d.format(DateTimeFormatter.ISO_DATE), y.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME), x.format(DateTimeFormatter.ISO_LOCAL_TIME), d.format(DateTimeFormatter.BASIC_ISO_DATE), t.format(DateTimeFormatter.ofPattern("hh:mm a", Locale.US)), d.format(DateTimeFormatter.ofPattern("D e Q u M")));
    show(LocalDateTime.parse("06/05/2024 07:08:09", f), LocalDate.parse("1 Jan 2024", DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH)), LocalTime.parse("03:30 PM", DateTimeFormatter.ofPattern("hh:mm a", Locale.US)), LocalDate.parse("20240506", DateTimeFormatter.ofPattern("yyyyMMdd")), LocalDate.parse("5/6/2024", DateTimeFormatter.ofPattern("M/d/yyyy")), LocalDate.parse("20240506", DateTimeFormatter.BASIC_ISO_DATE));
    fails(() -> LocalDate.of(2023, 2, 29));
    fails(() -> LocalDate.of(2023, 4, 31));
    fails(() -> LocalDate.of(2023, 13, 1));
    fails(() -> LocalDate.of(2023, 1, 32));
    fails(() -> LocalTime.of(24, 0));
    fails(() -> LocalTime.of(1, 60));
    fails(() -> LocalDate.parse("2024-1-1"));
    fails(() -> LocalDate.parse("2024-02-30"));
    fails(() -> LocalDate.parse("abc"));
    fails(() -> LocalDate.parse("2024-01-01x"));
    fails(() -> LocalDateTime.parse("2024-01-01"));
    fails(() -> LocalTime.parse("25:00"));
    fails(() -> DayOfWeek.of(8));
    fails(() -> Month.of(0));
    fails(() -> d.format(DateTimeFormatter.ofPattern("HH")));
    fails(() -> d.plus(1, ChronoUnit.HOURS));
    fails(() -> t.plus(1, ChronoUnit.DAYS));
    fails(() -> Duration.parse("1h"));
    fails(() -> Duration.ofSeconds(1).dividedBy(0));
    fails(() -> DateTimeFormatter.ofPattern("'x"));
  }
}
