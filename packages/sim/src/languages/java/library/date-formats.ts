/** java.time.format and what writes dates the old way: patterns read piece by piece, in English. */
export const DATE_FORMATS = String.raw`
public enum TextStyle {
  FULL, FULL_STANDALONE, SHORT, SHORT_STANDALONE, NARROW, NARROW_STANDALONE;
  public String of(String name) {
    String text = name.charAt(0) + name.substring(1).toLowerCase();
    return ordinal() < 2 ? text : text.substring(0, ordinal() < 4 ? 3 : 1);
  }
}
public class DateTimeParseException extends java.time.DateTimeException {
  private final String text;
  private final int index;
  public DateTimeParseException(String message, CharSequence text, int index) {
    super(message);
    this.text = text.toString();
    this.index = index;
  }
  public DateTimeParseException(String message, CharSequence text, int index, Throwable cause) {
    super(message, cause);
    this.text = text.toString();
    this.index = index;
  }
  public String getParsedString() { return text; }
  public int getErrorIndex() { return index; }
}
public final class AmountReader {
  private AmountReader() {}
  private static DateTimeParseException wrong(String text, String what) { return new DateTimeParseException("Text cannot be parsed to a " + what, text, 0); }
  private static long number(String part) { return part == null ? 0 : Long.parseLong(part.substring(0, part.length() - 1)); }
  public static java.time.Duration duration(String text) {
    java.util.regex.Matcher m = java.util.regex.Pattern.compile("([-+]?)P(?:([-+]?[0-9]+D))?(T(?:([-+]?[0-9]+H))?(?:([-+]?[0-9]+M))?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?", 2).matcher(text);
    if (!m.matches() || "T".equalsIgnoreCase(m.group(3)) || (m.group(2) == null && m.group(3) == null)) throw wrong(text, "Duration");
    long seconds = number(m.group(2)) * 86400 + number(m.group(4)) * 3600 + number(m.group(5)) * 60;
    String whole = m.group(6);
    long part = whole == null ? 0 : Long.parseLong(whole);
    String after = m.group(7) == null ? "" : m.group(7);
    while (after.length() < 9) after = after + "0";
    long nanos = Long.parseLong(after);
    if (whole != null && whole.startsWith("-")) nanos = -nanos;
    java.time.Duration out = java.time.Duration.ofSeconds(seconds + part, nanos);
    return "-".equals(m.group(1)) ? out.negated() : out;
  }
  public static java.time.Period period(String text) {
    java.util.regex.Matcher m = java.util.regex.Pattern.compile("([-+]?)P(?:([-+]?[0-9]+Y))?(?:([-+]?[0-9]+M))?(?:([-+]?[0-9]+W))?(?:([-+]?[0-9]+D))?", 2).matcher(text);
    if (!m.matches() || text.toUpperCase().endsWith("P")) throw wrong(text, "Period");
    java.time.Period out = java.time.Period.of((int) number(m.group(2)), (int) number(m.group(3)), (int) (number(m.group(4)) * 7 + number(m.group(5))));
    return "-".equals(m.group(1)) ? out.negated() : out;
  }
}
public final class DateTimeFormatter {
  public static final DateTimeFormatter ISO_LOCAL_DATE = new DateTimeFormatter("uuuu-MM-dd", false);
  public static final DateTimeFormatter ISO_LOCAL_TIME = new DateTimeFormatter("HH:mm:ss~", false);
  public static final DateTimeFormatter ISO_LOCAL_DATE_TIME = new DateTimeFormatter("uuuu-MM-dd'T'HH:mm:ss~", false);
  public static final DateTimeFormatter ISO_DATE = ISO_LOCAL_DATE;
  public static final DateTimeFormatter ISO_TIME = ISO_LOCAL_TIME;
  public static final DateTimeFormatter ISO_DATE_TIME = new DateTimeFormatter("uuuu-MM-dd'T'HH:mm:ss~^", false);
  public static final DateTimeFormatter ISO_OFFSET_DATE_TIME = new DateTimeFormatter("uuuu-MM-dd'T'HH:mm:ss~XXX", false);
  public static final DateTimeFormatter ISO_INSTANT = new DateTimeFormatter("|", false);
  public static final DateTimeFormatter BASIC_ISO_DATE = new DateTimeFormatter("uuuuMMdd", false);
  private static final String LETTERS = "GuyMLdDEeaHhKkmsSnAXxzVZQ";
  private final String pattern;
  private DateTimeFormatter(String pattern, boolean isChecked) {
    this.pattern = pattern;
    if (!isChecked) return;
    boolean isQuoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') isQuoted = !isQuoted;
      else if (isQuoted) continue;
      else if (c == '{' || c == '}' || c == '#') throw new IllegalArgumentException("Pattern includes reserved character: '" + c + "'");
      else if (Character.isLetter(c) && LETTERS.indexOf(c) < 0) refuse(String.valueOf(c));
      else if (c == '[' || c == ']') refuse(String.valueOf(c));
    }
    if (isQuoted) throw new IllegalArgumentException("Pattern ends with an incomplete string literal: " + pattern);
  }
  private static native void refuse(String letter);
  public static DateTimeFormatter ofPattern(String pattern) { return new DateTimeFormatter(pattern, true); }
  public static DateTimeFormatter ofPattern(String pattern, java.util.Locale locale) { return new DateTimeFormatter(pattern, true); }
  public DateTimeFormatter withLocale(java.util.Locale locale) { return this; }
  public static String two(int value) { return value < 10 ? "0" + value : String.valueOf(value); }
  private static String digits(long value, int width) {
    String text = String.valueOf(Math.abs(value));
    while (text.length() < width) text = "0" + text;
    return value < 0 ? "-" + text : text;
  }
  public String format(java.time.temporal.TemporalAccessor of) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < pattern.length(); ) {
      char c = pattern.charAt(at);
      int end = at + 1;
      if (c == '\'') {
        if (end < pattern.length() && pattern.charAt(end) == '\'') out.append('\'');
        while (end < pattern.length() && pattern.charAt(end) != '\'') out.append(pattern.charAt(end++));
        at = end + 1;
        continue;
      }
      while (end < pattern.length() && pattern.charAt(end) == c) end++;
      int count = end - at;
      at = end;
      if (c == '~') out.append(tail(of));
      else if (c == '|') out.append(java.time.Instant.ofEpochSecond(of.getLong(java.time.temporal.ChronoField.INSTANT_SECONDS), of.getLong(java.time.temporal.ChronoField.NANO_OF_SECOND)));
      else if (c == '^') { if (of instanceof java.time.ZonedDateTime at2) out.append(at2.toString().substring(at2.toLocalDateTime().toString().length())); }
      else if (LETTERS.indexOf(c) < 0) out.append(String.valueOf(c).repeat(count));
      else out.append(piece(c, count, of));
    }
    return out.toString();
  }
  private static String tail(java.time.temporal.TemporalAccessor of) {
    int nanos = of.get(java.time.temporal.ChronoField.NANO_OF_SECOND);
    if (nanos == 0) return "";
    String text = digits(nanos, 9);
    while (text.endsWith("0")) text = text.substring(0, text.length() - 1);
    return "." + text;
  }
  private static String piece(char c, int count, java.time.temporal.TemporalAccessor of) {
    switch (c) {
      case 'u': case 'y': {
        long year = of.getLong(c == 'u' ? java.time.temporal.ChronoField.YEAR : java.time.temporal.ChronoField.YEAR_OF_ERA);
        return count == 2 ? digits(Math.floorMod(year, 100L), 2) : digits(year, count);
      }
      case 'M': case 'L': {
        int month = of.get(java.time.temporal.ChronoField.MONTH_OF_YEAR);
        return count < 3 ? digits(month, count) : style(count).of(java.time.Month.of(month).name());
      }
      case 'E': return style(Math.max(count, 3)).of(java.time.DayOfWeek.of(of.get(java.time.temporal.ChronoField.DAY_OF_WEEK)).name());
      case 'e': {
        int day = of.get(java.time.temporal.ChronoField.DAY_OF_WEEK);
        return count < 3 ? digits(day % 7 + 1, count) : style(count).of(java.time.DayOfWeek.of(day).name());
      }
      case 'Q': return digits((of.get(java.time.temporal.ChronoField.MONTH_OF_YEAR) + 2) / 3, count);
      case 'G': return of.get(java.time.temporal.ChronoField.ERA) == 1 ? (count == 4 ? "Anno Domini" : "AD") : count == 4 ? "Before Christ" : "BC";
      case 'a': return of.get(java.time.temporal.ChronoField.AMPM_OF_DAY) == 0 ? "AM" : "PM";
      case 'S': return digits(of.get(java.time.temporal.ChronoField.NANO_OF_SECOND), 9).substring(0, count);
      case 'X': case 'x': case 'Z': return offset(c, count, of.get(java.time.temporal.ChronoField.OFFSET_SECONDS));
      case 'z': case 'V': return of instanceof java.time.ZonedDateTime at ? at.getZone().getId() : none();
      default: return digits(of.getLong(field(c)), count);
    }
  }
  private static String none() { throw new java.time.DateTimeException("Unable to extract ZoneId from temporal"); }
  private static TextStyle style(int count) { return count == 4 ? TextStyle.FULL : count == 5 ? TextStyle.NARROW : TextStyle.SHORT; }
  private static String offset(char c, int count, int seconds) {
    if (seconds == 0 && c == 'X') return "Z";
    String sign = seconds < 0 ? "-" : "+";
    int size = Math.abs(seconds);
    if (c != 'Z' && count == 1) return sign + two(size / 3600) + (size / 60 % 60 == 0 ? "" : two(size / 60 % 60));
    return sign + two(size / 3600) + (c != 'Z' && count == 3 ? ":" : "") + two(size / 60 % 60);
  }
  private static java.time.temporal.ChronoField field(char c) {
    switch (c) {
      case 'd': return java.time.temporal.ChronoField.DAY_OF_MONTH;
      case 'D': return java.time.temporal.ChronoField.DAY_OF_YEAR;
      case 'H': return java.time.temporal.ChronoField.HOUR_OF_DAY;
      case 'k': return java.time.temporal.ChronoField.CLOCK_HOUR_OF_DAY;
      case 'K': return java.time.temporal.ChronoField.HOUR_OF_AMPM;
      case 'h': return java.time.temporal.ChronoField.CLOCK_HOUR_OF_AMPM;
      case 'm': return java.time.temporal.ChronoField.MINUTE_OF_HOUR;
      case 's': return java.time.temporal.ChronoField.SECOND_OF_MINUTE;
      case 'n': return java.time.temporal.ChronoField.NANO_OF_SECOND;
      default: return java.time.temporal.ChronoField.MILLI_OF_DAY;
    }
  }
  public java.time.LocalDate readDate(String text) { return new DateReader(pattern, text, text).date(); }
  public java.time.LocalTime readTime(String text) { return new DateReader(pattern, text, text).time(); }
  public java.time.LocalDateTime readDateTime(String text, String shown) { return new DateReader(pattern, text, shown).dateTime(); }
  public String toString() { return pattern; }
}
final class DateReader {
  private final String text;
  private final String shown;
  private int at;
  private int year = Integer.MIN_VALUE;
  private int month = -1;
  private int day = -1;
  private int hour = -1;
  private int half = -1;
  private int minute = -1;
  private int second = -1;
  private int nano = 0;
  /** The seconds of an ISO time may be left out. */
  private final boolean isIso;
  DateReader(String pattern, String text, String shown) {
    this.text = text;
    this.shown = shown;
    this.isIso = pattern.indexOf('~') >= 0;
    for (int i = 0; i < pattern.length(); ) {
      char c = pattern.charAt(i);
      int end = i + 1;
      if (c == '\'') {
        if (end < pattern.length() && pattern.charAt(end) == '\'') literal('\'');
        while (end < pattern.length() && pattern.charAt(end) != '\'') literal(pattern.charAt(end++));
        i = end + 1;
        continue;
      }
      while (end < pattern.length() && pattern.charAt(end) == c) end++;
      boolean isFollowed = end < pattern.length() && Character.isLetter(pattern.charAt(end));
      read(c, end - i, isFollowed);
      i = end;
    }
    if (at < text.length()) throw new DateTimeParseException("Text '" + shown + "' could not be parsed, unparsed text found at index " + at, shown, at);
  }
  private DateTimeParseException wrong() { return new DateTimeParseException("Text '" + shown + "' could not be parsed at index " + at, shown, at); }
  private void literal(char c) {
    if (at >= text.length() || text.charAt(at) != c) throw wrong();
    at++;
  }
  private boolean isDigit(int place) { return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9'; }
  private int number(int least, int most) {
    int end = at;
    while (end < at + most && isDigit(end)) end++;
    if (end - at < least) throw wrong();
    int value = Integer.parseInt(text.substring(at, end));
    at = end;
    return value;
  }
  private int name(String[] names, int count) {
    for (int i = 0; i < names.length; i++) {
      String name = count == 4 ? TextStyle.FULL.of(names[i]) : TextStyle.SHORT.of(names[i]);
      if (text.startsWith(name, at)) {
        at += name.length();
        return i + 1;
      }
    }
    throw wrong();
  }
  private static String[] months() { return java.util.Arrays.stream(java.time.Month.values()).map(java.time.Month::name).toArray(String[]::new); }
  private static String[] days() { return java.util.Arrays.stream(java.time.DayOfWeek.values()).map(java.time.DayOfWeek::name).toArray(String[]::new); }
  private void read(char c, int count, boolean isFollowed) {
    int most = count == 1 && !isFollowed ? 19 : count;
    switch (c) {
      case 'u': case 'y':
        if (count == 2) year = 2000 + number(2, 2);
        else {
          int start = at;
          boolean isNegative = at < text.length() && text.charAt(at) == '-';
          if (isNegative) at++;
          year = number(count, isFollowed ? count : Math.max(count, 4));
          if (isNegative) year = -year;
        }
        break;
      case 'M': case 'L': month = count < 3 ? number(count, Math.min(most, 9)) : name(months(), count); break;
      case 'd': day = number(count, Math.min(most, 9)); break;
      case 'E': name(days(), count); break;
      case 'H': hour = number(count, Math.min(most, 9)); break;
      case 'h': hour = number(count, Math.min(most, 9)) % 12; break;
      case 'a':
        if (text.startsWith("AM", at)) half = 0;
        else if (text.startsWith("PM", at)) half = 1;
        else throw wrong();
        at += 2;
        break;
      case 'm': minute = number(count, Math.min(most, 9)); break;
      case 's': if (second < 0) second = number(count, Math.min(most, 9)); break;
      case 'S': {
        int value = number(count, count);
        for (int i = count; i < 9; i++) value *= 10;
        nano = value;
        break;
      }
      case '~':
        if (at < text.length() && text.charAt(at) == '.') {
          at++;
          int from = at;
          int value = number(0, 9);
          for (int i = at - from; i < 9; i++) value *= 10;
          nano = value;
        }
        break;
      case ':':
        if (isIso && minute >= 0 && at == text.length()) second = 0;
        else literal(':');
        break;
      case '^': break;
      default:
        if (Character.isLetter(c)) throw wrong();
        for (int i = 0; i < count; i++) literal(c);
    }
  }
  private <T> T whole(java.util.function.Supplier<T> make, String what, boolean isThere) {
    if (!isThere) throw new DateTimeParseException("Text '" + shown + "' could not be parsed: Unable to obtain " + what + " from TemporalAccessor", shown, 0);
    try {
      return make.get();
    } catch (java.time.DateTimeException problem) {
      throw new DateTimeParseException("Text '" + shown + "' could not be parsed: " + problem.getMessage(), shown, 0, problem);
    }
  }
  private java.time.LocalDate dateNow() { return java.time.LocalDate.of(year, month, day); }
  private java.time.LocalTime timeNow() { return java.time.LocalTime.of(half == 1 ? hour + 12 : hour, Math.max(minute, 0), Math.max(second, 0), nano); }
  java.time.LocalDate date() { return whole(this::dateNow, "LocalDate", year != Integer.MIN_VALUE && month >= 0 && day >= 0); }
  java.time.LocalTime time() { return whole(this::timeNow, "LocalTime", hour >= 0); }
  java.time.LocalDateTime dateTime() { return whole(() -> java.time.LocalDateTime.of(dateNow(), timeNow()), "LocalDateTime", year != Integer.MIN_VALUE && month >= 0 && day >= 0 && hour >= 0); }
}
`
