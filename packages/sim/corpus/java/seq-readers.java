//> output
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static void show(Object... all) { System.out.println(Arrays.stream(all).map(String::valueOf).collect(Collectors.joining(" "))); }
  static void fails(Runnable r) { try { r.run(); show("no"); } catch (RuntimeException e) { show(e.getClass().getName() + ":", e.getMessage()); } }
  public static void main(String[] args) throws Exception {
    StringJoiner j = new StringJoiner(", ", "{", "}"); j.add("a").merge(new StringJoiner("-").add("b").add("c")); show(j, j.length());
    StringTokenizer t = new StringTokenizer("a b,c", " ,", true); StringBuilder out = new StringBuilder(); out.append(t.countTokens()); while (t.hasMoreTokens()) out.append('[').append(t.nextToken()).append(']'); show(out, new StringTokenizer("  x  y ").countTokens());
    BitSet bits = new BitSet(); bits.set(3); bits.set(5, 8); bits.clear(6); show(bits, bits.cardinality(), bits.length(), bits.nextSetBit(4), bits.nextClearBit(5), bits.get(7)); BitSet other = new BitSet(); other.set(3); other.set(9); other.or(bits); show(other); other.and(bits); show(other, other.equals(bits)); other.xor(bits); show(other.isEmpty());
    Scanner in = new Scanner("12 abc 3.5 true\nsecond line\n\nlast"); show(in.nextInt(), in.next(), in.hasNextDouble(), in.nextDouble(), in.nextBoolean(), "<" + in.nextLine() + ">", in.nextLine(), in.nextLine().isEmpty(), in.hasNextInt(), in.nextLine(), in.hasNextLine(), in.hasNext());
    fails(() -> new Scanner("x").nextInt());
    fails(() -> new Scanner("99999999999").nextInt());
    fails(() -> new Scanner("x").nextBoolean());
    fails(() -> new Scanner("").next());
    fails(() -> new Scanner("").nextLine());
    fails(() -> { Scanner s = new Scanner("1"); s.close(); s.next(); });
    BufferedReader reader = new BufferedReader(new StringReader("one\ntwo\r\nthree")); String line; while ((line = reader.readLine()) != null) System.out.print(line + ";"); System.out.println(); show(new BufferedReader(new StringReader("a\nb")).lines().toList());
    StringWriter text = new StringWriter(); PrintWriter writer = new PrintWriter(text); writer.printf("%d-%s", 1, "x"); writer.println(); writer.print(2.5); writer.flush(); show(text.toString().replace("\n", "/"));
    show(new BufferedReader(new InputStreamReader(System.in)).readLine(), new Scanner(System.in).hasNext());
  }
}
