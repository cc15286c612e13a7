//> output
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
public class Main {
  static void show(Object o) { System.out.println(o); }
  static void all(String regex, String text) { all(regex, text, 0); }
  static void all(String regex, String text, int flags) {
    Matcher m = Pattern.compile(regex, flags).matcher(text);
    StringBuilder out = new StringBuilder(regex + ":");
    while (m.find()) { out.append(" [").append(m.start()).append(',').append(m.end()).append(' ').append(m.group()); for (int i = 1; i <= m.groupCount(); i++) out.append('|').append(m.group(i)); out.append(']'); }
    show(out.toString().replace("\n", "\\n"));
  }
  public static void main(String[] args) {
    all("(\\d+)-(\\w+)", "10-ab, 20-cd; 30-");
    all("a|b|", "abc");
    all("x*", "axxb");
    all("(a)|(b)", "ab");
    all("(?<year>\\d{4})-(?<month>\\d\\d)", "2024-05 and 1999-12");
    all("a.c", "abc a\nc");
    all("a.c", "abc a\nc", Pattern.DOTALL);
    all("^\\w+$", "one\ntwo\r\nthree", Pattern.MULTILINE);
    all("^\\w+$", "one\n");
    all("HELLO", "hello HeLLo", Pattern.CASE_INSENSITIVE);
    all("[a-c]+", "ABCabc", Pattern.CASE_INSENSITIVE);
    all("(?i)abc(?-i)d", "ABCd ABCD");
    all("(?s).+", "a\nb");
    all("a{2,3}", "aaaaaa a aa");
    all("a{2,3}?", "aaaaaa");
    all("a++a", "aaa");
    all("(?>a+)b", "aaab");
    all("\\bfoo\\b", "foo foobar foo");
    all("(\\w)\\1", "hello book");
    all("(?<c>.)\\k<c>", "aabbc");
    all("foo(?=bar)", "foobar foobaz");
    all("foo(?!bar)", "foobar foobaz");
    all("(?<=\\$)\\d+", "$10 20 $30");
    all("(?<!\\$)\\b\\d+", "$10 20");
    all("(?<=a{1,3})b", "b ab aab aaaab");
    all("[a-z&&[^aeiou]]+", "hello world");
    all("[^a-c[x-z]]+", "abcdefxyzq");
    all("[]a]+", "]a]");
    all("[a-]+", "a-b-");
    all("\\p{Upper}\\p{Lower}+", "Hello World fOO");
    all("\\p{L}+", "été naïve 123");
    all("\\p{IsAlphabetic}+", "été 12");
    all("\\p{Punct}", "a,b.c!");
    all("\\P{Alpha}+", "ab12cd");
    all("\\Qa.b\\E+", "a.bbb a.b axb");
    all("\\x41\\u0042\\t?", "AB\t");
    all("[\\d.]+", "3.14 2.71");
    all("(a(b)?)+", "aba");
    all("(?:ab)+", "ababab");
    all("\\R", "a\r\nb\nc");
    all("\\h+", "a \tb");
    all("a # comment\n b", "ab", Pattern.COMMENTS);
    all("a.b", "a.b axb", Pattern.LITERAL);
    all("\\Z", "ab\n");
    all("\\z", "ab\n");
    all("$", "ab\n");
    all("😀.", "x😀yz");
    all("(x+x+)+y", "xxxxxxxxxxxy");
    all("\\w+@\\w+\\.com", "me@here.com, you@there.com");
    all("a{2}{3}", "aaaaaaa");
    all("(?<=[ab]++)c", "abc bc c");
    all("(?<=a|bc)d", "ad bcd cd");
    all("[\\w&&[^\\d]]+", "a1_2b");
    all("a|ab|abc", "abc");
    all("(a|ab)(c|bcd)(d*)", "abcd");
    all("(?m)^a$", "a\na");
    all("(a*)*", "aab");
    all("(a*)+", "b");
    all("(?:a|b)*?c", "abac");
    all("(?i)straße", "STRASSE Straße");
    all("(?iu)É", "é");
    all("[^\\s,]+", "a, b  c");
    all("(\\d{1,3})(?=(\\d{3})+$)", "1234567");
  }
}
