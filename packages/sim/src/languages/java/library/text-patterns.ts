/** What String asks of patterns: near, so that String's own text does not reach for the rest of the library. */
export const TEXT_PATTERNS = String.raw`
final class TextPatterns {
  private TextPatterns() {}
  static boolean matches(String text, String regex) { return Pattern.matches(regex, text); }
  static String replaceAll(String text, String regex, String to) { return Pattern.compile(regex).matcher(text).replaceAll(to); }
  static String replaceFirst(String text, String regex, String to) { return Pattern.compile(regex).matcher(text).replaceFirst(to); }
  static String[] split(String text, String regex, int limit) { return Pattern.compile(regex).split(text, limit); }
}
`
