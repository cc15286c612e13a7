//> output
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
public class Main {
  static void show(Object o) { System.out.println(o); }
  static void bad(String regex) { try { Pattern.compile(regex); show("taken " + regex); } catch (PatternSyntaxException e) { show(e.getMessage().replace("\n", "~") + " # " + e.getDescription() + " # " + e.getIndex()); } }
  public static void main(String[] args) {
    bad("(");
    bad(")");
    bad("a)");
    bad("*a");
    bad("a**");
    bad("[abc");
    bad("[z-a]");
    bad("a{2,1}");
    bad("a{");
    bad("a{x}");
    bad("{");
    bad("\\");
    bad("\\y");
    bad("(?z)");
    bad("\\p{Foo}");
    bad("(?<1a>x)");
    bad("(?<a>x)(?<a>y)");
    bad("(?<=a*)b");
    bad("a{2");
    bad("\\k<q>");
    bad("[a");
    bad("x{99999999999}");
    bad("(?<n");
    bad("(?");
    bad("[a&&");
    bad("+");
    bad("a|*");
    bad("\\1");
    bad("(a)\\2");
    bad("\\x4");
    bad("]");
    bad("{2}");
    bad("a{2}{3}");
    bad("(a){2}{3}");
    bad("a+{2}");
    bad("a{2}*");
    bad("(?<=(ab)*)c");
    bad("(?<=a+?)c");
    bad("(?<=[ab]+)c");
    bad("^*");
    bad("(?i)*");
    bad("[]");
    bad("[^]");
    bad("[a-\\d]");
    bad("\\p{Lx}");
    bad("\\p{IsGreek}");
    bad("(?<=a|bc)d");
    bad("[a&&&b]");
    bad("a||b");
    bad("()");
    bad("(?:)");
    bad("\\c");
    bad("\\0");
    bad("\\u12");
    bad("[[a]");
    bad("[\\Qa]\\E]");
    bad("}");
  }
}
