//> output
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
public class Main {
  static void show(Object o) { System.out.println(o); }
  static void fails(Runnable r) { try { r.run(); show("no"); } catch (RuntimeException e) { show(e.getClass().getName() + ": " + e.getMessage()); } }
  public static void main(String[] args) {
    show("a1b22".replaceAll("[0-9]+", "#") + " " + "John Smith".replaceAll("(\\w+) (\\w+)", "$2, $1") + " " + "aaa".replaceFirst("a", "b") + " " + "x".replaceAll("x", "\\$\\\\") + " " + "abc".replaceAll("", "-") + " " + "k=v".replaceAll("(?<k>\\w)=(?<v>\\w)", "${v}=${k}"));
    show(Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a,b,c".split(",", 2)) + Arrays.toString("abc".split("")) + Arrays.toString("".split(",")) + Arrays.toString(",a".split(",")) + Arrays.toString(" a  b ".split("\\s+")) + Arrays.toString("boo:and:foo".split("o", 5)) + Arrays.toString("a|b".split("\\|")) + Arrays.toString(Pattern.compile("[,;]").split("x,y;z")));
    show("2024-05-06".matches("\\d{4}-\\d{2}-\\d{2}") + " " + "abcd".matches("abc") + " " + Pattern.matches("a|ab", "ab") + " " + Pattern.compile("b+").asPredicate().test("abc") + " " + Pattern.compile("b+").asMatchPredicate().test("abc") + " " + Pattern.quote("a.b") + " " + Matcher.quoteReplacement("$1\\"));
    Matcher m = Pattern.compile("(?<word>\\w+)(\\d)?").matcher("foo bar7");
    show(m.lookingAt() + " " + m.group("word") + " " + m.start("word") + " " + m.end() + " " + m.group(2) + " " + m.groupCount() + " " + m.find() + " " + m.group() + " " + m.find() + " " + m.matches());
    show(m.reset("zip zap").results().map(MatchResult::group).collect(Collectors.toList()) + " " + m.find(4) + " " + m.group() + " " + m.replaceAll(r -> r.group().toUpperCase()) + " " + m.region(1, 3).find() + " " + m.group() + " " + m);
    StringBuilder sb = new StringBuilder(); Matcher n = Pattern.compile("\\d+").matcher("a1b22c"); while (n.find()) n.appendReplacement(sb, "<" + Integer.parseInt(n.group()) * 2 + ">"); n.appendTail(sb); show(sb);
    fails(() -> Pattern.compile("a").matcher("b").group());
    fails(() -> Pattern.compile("a").matcher("b").start());
    fails(() -> { Matcher x = Pattern.compile("a").matcher("a"); x.find(); x.group(1); });
    fails(() -> { Matcher x = Pattern.compile("a").matcher("a"); x.find(); x.group("q"); });
    fails(() -> "a".replaceAll("a", "$1"));
    fails(() -> "a".replaceAll("a", "$"));
    fails(() -> "a".replaceAll("a", "\\"));
    fails(() -> "a".replaceAll("a", "$x"));
    fails(() -> "a".replaceAll("a", "${q}"));
    fails(() -> "a".split("["));
    fails(() -> Pattern.compile("a").matcher("a").find(5));
    show(Pattern.compile("\\s*,\\s*").splitAsStream("a , b,c").collect(Collectors.joining("+")) + " " + Pattern.compile("a", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE).flags() + " " + Pattern.compile("x+"));
    Map<String, Integer> count = new TreeMap<>(); Matcher w = Pattern.compile("[a-z']+").matcher("the cat and the hat"); while (w.find()) count.merge(w.group(), 1, Integer::sum); show(count);
  }
}
