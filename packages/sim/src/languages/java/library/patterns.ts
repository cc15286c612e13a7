/** java.util.regex: patterns are matched by regex/pattern.ts. */
export const PATTERNS = String.raw`
public final class Pattern {
  public static final int UNIX_LINES = 1;
  public static final int CASE_INSENSITIVE = 2;
  public static final int COMMENTS = 4;
  public static final int MULTILINE = 8;
  public static final int LITERAL = 16;
  public static final int DOTALL = 32;
  public static final int UNICODE_CASE = 64;
  public static final int UNICODE_CHARACTER_CLASS = 256;
  private final String text;
  private final int flags;
  private Pattern(String text, int flags) {
    String problem = problemOf(text, flags);
    if (problem != null) {
      int mark = problem.indexOf(':');
      throw new PatternSyntaxException(problem.substring(mark + 1), text, Integer.parseInt(problem.substring(0, mark)));
    }
    this.text = text;
    this.flags = flags;
  }
  private static native String problemOf(String text, int flags);
  static native int groups(String text, int flags);
  static native int groupNamed(String text, int flags, String name);
  static native int[] match(String pattern, int flags, String text, int start, int way);
  static native String expanded(String pattern, int flags, String text, int[] spans, String replacement);
  static native String replaced(String pattern, int flags, String text, String replacement, boolean all);
  private static native String[] parts(String pattern, int flags, String text, int limit);
  public static Pattern compile(String regex) { return new Pattern(regex, 0); }
  public static Pattern compile(String regex, int flags) { return new Pattern(regex, flags); }
  public static boolean matches(String regex, CharSequence text) { return compile(regex).matcher(text).matches(); }
  public static native String quote(String text);
  public Matcher matcher(CharSequence text) { return new Matcher(this, text.toString()); }
  public String pattern() { return text; }
  public int flags() { return flags; }
  public String toString() { return text; }
  public String[] split(CharSequence input) { return split(input, 0); }
  public String[] split(CharSequence input, int limit) { return parts(text, flags, input.toString(), limit); }
  public java.util.stream.Stream<String> splitAsStream(CharSequence input) { return java.util.Arrays.stream(split(input)); }
  public java.util.function.Predicate<String> asPredicate() { return (input) -> matcher(input).find(); }
  public java.util.function.Predicate<String> asMatchPredicate() { return (input) -> matcher(input).matches(); }
}
public interface MatchResult {
  int start();
  int start(int group);
  int end();
  int end(int group);
  String group();
  String group(int group);
  int groupCount();
}
final class Match implements MatchResult {
  final String text;
  final int[] spans;
  Match(String text, int[] spans) { this.text = text; this.spans = spans; }
  private int at(int group, int end) {
    if (spans == null) throw new IllegalStateException("No match found");
    if (group < 0 || group >= spans.length / 2) throw new IndexOutOfBoundsException("No group " + group);
    return spans[2 * group + end];
  }
  public int start() { return at(0, 0); }
  public int start(int group) { return at(group, 0); }
  public int end() { return at(0, 1); }
  public int end(int group) { return at(group, 1); }
  public String group() { return group(0); }
  public String group(int group) { return at(group, 0) < 0 ? null : text.substring(at(group, 0), at(group, 1)); }
  public int groupCount() { return spans.length / 2 - 1; }
}
public final class Matcher implements MatchResult {
  private Pattern pattern;
  private String text;
  private int[] spans;
  private int from;
  private int to;
  private int copied;
  private int next;
  Matcher(Pattern pattern, String text) {
    this.pattern = pattern;
    this.text = text;
    this.to = text.length();
  }
  private boolean go(int start, int way) {
    interleave.Heap.write(this);
    int[] found = start > to ? null : Pattern.match(pattern.pattern(), pattern.flags(), text.substring(from, to), start - from, way);
    if (found != null && from > 0) for (int i = 0; i < found.length; i++) if (found[i] >= 0) found[i] += from;
    spans = found;
    if (found != null) next = found[1] == found[0] ? found[1] + 1 : found[1];
    else next = to + 1;
    return found != null;
  }
  public boolean matches() { boolean found = go(from, 2); if (!found) next = from; return found; }
  public boolean lookingAt() { boolean found = go(from, 1); if (!found) next = from; return found; }
  public boolean find() { interleave.Heap.read(this); return go(Math.max(next, from), 0); }
  public boolean find(int start) {
    if (start < 0 || start > text.length()) throw new IndexOutOfBoundsException("Illegal start index");
    reset();
    return go(start, 0);
  }
  public Matcher reset() {
    interleave.Heap.write(this);
    spans = null;
    next = 0;
    from = 0;
    copied = 0;
    to = text.length();
    return this;
  }
  public Matcher reset(CharSequence input) {
    interleave.Heap.write(this);
    text = input.toString();
    return reset();
  }
  public Matcher region(int start, int end) {
    if (start < 0 || start > text.length()) throw new IndexOutOfBoundsException("start");
    if (end < 0 || end > text.length()) throw new IndexOutOfBoundsException("end");
    if (start > end) throw new IndexOutOfBoundsException("start > end");
    reset();
    from = start;
    to = end;
    return this;
  }
  public int regionStart() { return from; }
  public int regionEnd() { return to; }
  public Pattern pattern() { return pattern; }
  public Matcher usePattern(Pattern other) {
    if (other == null) throw new IllegalArgumentException("Pattern cannot be null");
    interleave.Heap.write(this);
    pattern = other;
    spans = null;
    return this;
  }
  public boolean hasMatch() { interleave.Heap.read(this); return spans != null; }
  public MatchResult toMatchResult() { interleave.Heap.read(this); return new Match(text, spans); }
  private Match now(String message) {
    interleave.Heap.read(this);
    if (spans == null) throw new IllegalStateException(message);
    return new Match(text, spans);
  }
  private int named(String name) {
    int group = Pattern.groupNamed(pattern.pattern(), pattern.flags(), java.util.Objects.requireNonNull(name, "Group name"));
    if (group < 0) throw new IllegalArgumentException("No group with name <" + name + ">");
    return group;
  }
  public int groupCount() { return Pattern.groups(pattern.pattern(), pattern.flags()); }
  public int start() { return now("No match available").start(); }
  public int start(int group) { return now("No match available").start(group); }
  public int start(String group) { return start(named(group)); }
  public int end() { return now("No match available").end(); }
  public int end(int group) { return now("No match available").end(group); }
  public int end(String group) { return end(named(group)); }
  public String group() { return now("No match found").group(); }
  public String group(int group) { return now("No match found").group(group); }
  public String group(String name) {
    if (spans == null) throw new IllegalStateException("No match found");
    return group(named(name));
  }
  public java.util.stream.Stream<MatchResult> results() {
    java.util.List<MatchResult> all = new java.util.ArrayList<>();
    reset();
    while (find()) all.add(toMatchResult());
    return all.stream();
  }
  private String expanded(String replacement) { return Pattern.expanded(pattern.pattern(), pattern.flags(), text, spans, replacement); }
  private String upToMatch(String replacement) {
    if (spans == null) throw new IllegalStateException("No match available");
    String piece = expanded(replacement);
    String before = text.substring(copied, spans[0]);
    copied = spans[1];
    return before + piece;
  }
  public Matcher appendReplacement(StringBuilder out, String replacement) { out.append(upToMatch(replacement)); return this; }
  public Matcher appendReplacement(StringBuffer out, String replacement) { out.append(upToMatch(replacement)); return this; }
  public StringBuilder appendTail(StringBuilder out) { return out.append(text.substring(copied)); }
  public StringBuffer appendTail(StringBuffer out) { return out.append(text.substring(copied)); }
  public String replaceAll(String replacement) { reset(); return Pattern.replaced(pattern.pattern(), pattern.flags(), text, replacement, true); }
  public String replaceFirst(String replacement) { reset(); return Pattern.replaced(pattern.pattern(), pattern.flags(), text, replacement, false); }
  public String replaceAll(java.util.function.Function<MatchResult, String> by) {
    reset();
    StringBuilder out = new StringBuilder();
    while (find()) appendReplacement(out, by.apply(toMatchResult()));
    return appendTail(out).toString();
  }
  public String replaceFirst(java.util.function.Function<MatchResult, String> by) {
    reset();
    StringBuilder out = new StringBuilder();
    if (find()) appendReplacement(out, by.apply(toMatchResult()));
    return appendTail(out).toString();
  }
  public static native String quoteReplacement(String text);
  public String toString() {
    return "java.util.regex.Matcher[pattern=" + pattern + " region=" + from + "," + to + " lastmatch=" + (spans == null ? "" : group()) + "]";
  }
}
public class PatternSyntaxException extends IllegalArgumentException {
  private final String description;
  private final String pattern;
  private final int index;
  public PatternSyntaxException(String description, String pattern, int index) {
    this.description = description;
    this.pattern = pattern;
    this.index = index;
  }
  public String getDescription() { return description; }
  public String getPattern() { return pattern; }
  public int getIndex() { return index; }
  public String getMessage() {
    String text = description + (index >= 0 ? " near index " + index : "") + "\n" + pattern;
    return index >= 0 && index < pattern.length() ? text + "\n" + " ".repeat(index) + "^" : text;
  }
}
`
