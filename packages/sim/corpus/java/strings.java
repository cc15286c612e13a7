//> output
import java.util.*;
public class Main {
  public static void main(String[] args) {
    String s = "Hello, World";
    System.out.println(s.length() + " " + s.charAt(4) + " " + s.indexOf("o") + " " + s.lastIndexOf('o') + " " + s.indexOf('z') + " " + s.substring(7) + " " + s.substring(0, 5) + " " + s.contains("World") + " " + s.startsWith("He") + s.endsWith("d"));
    System.out.println(s.toUpperCase() + s.toLowerCase() + s.replace('l', 'L') + s.replace("World", "Java") + "  trim ".trim() + "|" + "  x ".strip() + "|" + "ab".repeat(3) + "" .isEmpty() + "  ".isBlank());
    System.out.println(Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a1b22c".split("\\d+")) + Arrays.toString("a:b:c".split(":", 2)) + Arrays.toString("abc".split("")) + String.join("-", "x", "y") + String.join("/", List.of("p", "q")));
    System.out.println("b".compareTo("a") + " " + "apple".compareTo("banana") + " " + "a".equals("A") + " " + "a".equalsIgnoreCase("A") + " " + "abc".compareTo("abcd"));
    StringBuilder sb = new StringBuilder("abc"); sb.append(1).append('x').append(2.5).append(true).append((Object) null).insert(0, "<").reverse(); System.out.println(sb + " " + sb.length() + " " + sb.indexOf("x")); sb.setCharAt(0, 'Z'); sb.deleteCharAt(1); sb.delete(0, 2); sb.replace(0, 1, "QQ"); System.out.println(sb);
    System.out.println(String.valueOf(3.0) + String.valueOf(new char[]{'o', 'k'}) + "x".concat("y") + "a-b-c".replaceAll("-", "+") + "x1y2".replaceFirst("[0-9]", "#") + "abc".matches("[a-c]+") + "é".length());
    System.out.println("text".chars().filter(ch -> ch == 't').count() + " " + "abc".chars().mapToObj(ch -> (char) ch + "!").toList());
    String t = null; System.out.println("null: " + t + null); t += "x"; System.out.println(t);
    System.out.println(String.format("%s|%10s|%-10s|%.3s|%d|%5d|%05d|%-5d|%+d|%,d|%x|%X|%o|%c|%b|%%|%n", "a", "b", "c", "defgh", 1, 2, 3, 4, 5, 1234567, 255, 255, 8, 'q', true).trim());
    System.out.println(String.format("%f %.2f %10.3f %-10.1f| %e %.0f %g %s %S %h %b %08.2f %(d", 3.14159, 2.71828, 1.5, 2.25, 12345.6789, 2.5, 0.0001234, 1.0, "up", "hi", null, -3.14159, -5));
    System.out.println(String.format("%2$s %1$s %<s", "a", "b") + "%d%%".formatted(50));
    try { String.format("%d", "x"); } catch (IllegalFormatException e) { System.out.println(e.getMessage()); }
    try { String.format("%s %s", "x"); } catch (IllegalFormatException e) { System.out.println(e.getMessage()); }
    String tb = """
        {
          "k": "v"
        }""";
    System.out.println(tb + tb.lines().count());
    String a = "x" + "y", b = "xy", c = "x"; String d = c + "y"; final String e = "x"; System.out.println((a == b) + " " + (d == b) + " " + (d.intern() == b) + " " + ((e + "y") == b) + " " + d.equals(b));
    System.out.println("a\tb\\n\"q\" \u0041 " + 'c' + 1 + 2L + 1.5f + true + (char) 65 + new int[0].length);
    for (char ch : "hey".toCharArray()) System.out.print(ch + "."); System.out.println();
    System.out.println("Mississippi".indexOf("ss", 3) + " " + "abc".contains("") + " " + "%".length() + " " + Character.isDigit('5') + Character.isLetter('x') + Character.toUpperCase('q') + Character.isWhitespace(' ') + (char) Character.toUpperCase((int) 'z'));
    StringJoiner j = new StringJoiner(", ", "[", "]"); j.add("a").add("b"); System.out.println(j);
  }
}
