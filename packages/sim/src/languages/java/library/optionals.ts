/** java.util: optionals of primitives, which differ only in their types, and what joins texts. */
function optional(name: string, type: string): string {
  const [self, get] = [`Optional${name}`, `getAs${name}`]
  return `public final class ${self} {
  private static final ${self} NONE = new ${self}(false, 0);
  private final boolean present;
  private final ${type} value;
  private ${self}(boolean present, ${type} value) { this.present = present; this.value = value; }
  public static ${self} empty() { return NONE; }
  public static ${self} of(${type} value) { return new ${self}(true, value); }
  public boolean isPresent() { return present; }
  public boolean isEmpty() { return !present; }
  public ${type} ${get}() { if (!present) throw new NoSuchElementException("No value present"); return value; }
  public ${type} orElse(${type} other) { return present ? value : other; }
  public ${type} orElseGet(java.util.function.${name}Supplier other) { return present ? value : other.${get}(); }
  public ${type} orElseThrow() { return ${get}(); }
  public <X extends Throwable> ${type} orElseThrow(java.util.function.Supplier<? extends X> problem) throws X { if (present) return value; throw problem.get(); }
  public void ifPresent(java.util.function.${name}Consumer action) { if (present) action.accept(value); }
  public void ifPresentOrElse(java.util.function.${name}Consumer action, Runnable otherwise) { if (present) action.accept(value); else otherwise.run(); }
  public java.util.stream.${name}Stream stream() { return present ? java.util.stream.${name}Stream.of(value) : java.util.stream.${name}Stream.empty(); }
  public boolean equals(Object other) { return other instanceof ${self} that && present == that.present && (!present || String.valueOf(value).equals(String.valueOf(that.value))); }
  public int hashCode() { return present ? ${type === 'int' ? 'Integer' : name}.hashCode(value) : 0; }
  public String toString() { return present ? "${self}[" + value + "]" : "${self}.empty"; }
}
`
}

export const OPTIONALS = `
${optional('Int', 'int')}${optional('Long', 'long')}${optional('Double', 'double')}public class StringJoiner {
  private final String separator;
  private final String prefix;
  private final String suffix;
  private String empty;
  private StringBuilder text;
  public StringJoiner(CharSequence separator) { this(separator, "", ""); }
  public StringJoiner(CharSequence separator, CharSequence prefix, CharSequence suffix) {
    this.separator = separator.toString();
    this.prefix = prefix.toString();
    this.suffix = suffix.toString();
  }
  public StringJoiner add(CharSequence part) {
    if (text == null) text = new StringBuilder();
    else text.append(separator);
    text.append(part);
    return this;
  }
  public StringJoiner merge(StringJoiner other) { return other.text == null ? this : add(other.text.toString()); }
  public StringJoiner setEmptyValue(CharSequence empty) { this.empty = empty.toString(); return this; }
  public int length() { return toString().length(); }
  public String toString() { return text == null ? (empty != null ? empty : prefix + suffix) : prefix + text + suffix; }
}
public class StringTokenizer implements Enumeration<Object> {
  private final String text;
  private final String separators;
  private final boolean keeps;
  private int at;
  public StringTokenizer(String text) { this(text, " \\t\\n\\r\\f", false); }
  public StringTokenizer(String text, String separators) { this(text, separators, false); }
  public StringTokenizer(String text, String separators, boolean keeps) { this.text = text; this.separators = separators; this.keeps = keeps; }
  private boolean isSeparator(int place) { return separators.indexOf(text.charAt(place)) >= 0; }
  private int start() {
    int place = at;
    while (!keeps && place < text.length() && isSeparator(place)) place++;
    return place;
  }
  public boolean hasMoreTokens() { return start() < text.length(); }
  public boolean hasMoreElements() { return hasMoreTokens(); }
  public Object nextElement() { return nextToken(); }
  public String nextToken() {
    int from = start();
    if (from >= text.length()) throw new NoSuchElementException();
    int to = from;
    while (to < text.length() && !isSeparator(to)) to++;
    if (keeps && to == from) to++;
    at = to;
    return text.substring(from, to);
  }
  public int countTokens() {
    int before = at;
    int count = 0;
    for (; hasMoreTokens(); count++) nextToken();
    at = before;
    return count;
  }
}
public class BitSet {
  private final java.util.TreeSet<Integer> bits = new java.util.TreeSet<>();
  public BitSet() {}
  public BitSet(int size) {}
  private static int at(int bit) {
    if (bit < 0) throw new IndexOutOfBoundsException("bitIndex < 0: " + bit);
    return bit;
  }
  public void set(int bit) { interleave.Heap.write(this); bits.add(at(bit)); }
  public void set(int bit, boolean to) { if (to) set(bit); else clear(bit); }
  public void set(int from, int to) { for (int i = from; i < to; i++) set(i); }
  public void clear(int bit) { interleave.Heap.write(this); bits.remove(at(bit)); }
  public void clear(int from, int to) { for (int i = from; i < to; i++) clear(i); }
  public void clear() { interleave.Heap.write(this); bits.clear(); }
  public void flip(int bit) { set(bit, !get(bit)); }
  public void flip(int from, int to) { for (int i = from; i < to; i++) flip(i); }
  public boolean get(int bit) { interleave.Heap.read(this); return bits.contains(at(bit)); }
  public int cardinality() { interleave.Heap.read(this); return bits.size(); }
  public boolean isEmpty() { return cardinality() == 0; }
  public int length() { interleave.Heap.read(this); return bits.isEmpty() ? 0 : bits.last() + 1; }
  public int nextSetBit(int from) { interleave.Heap.read(this); Integer found = bits.ceiling(from); return found == null ? -1 : found; }
  public int nextClearBit(int from) { int place = from; while (get(place)) place++; return place; }
  public int previousSetBit(int from) { interleave.Heap.read(this); Integer found = bits.floor(from); return found == null ? -1 : found; }
  public void and(BitSet other) { interleave.Heap.write(this); bits.retainAll(other.bits); }
  public void or(BitSet other) { interleave.Heap.write(this); bits.addAll(other.bits); }
  public void andNot(BitSet other) { interleave.Heap.write(this); bits.removeAll(other.bits); }
  public void xor(BitSet other) { for (int bit : new java.util.ArrayList<>(other.bits)) flip(bit); }
  public boolean intersects(BitSet other) { interleave.Heap.read(this); for (int bit : bits) if (other.get(bit)) return true; return false; }
  public java.util.stream.IntStream stream() { interleave.Heap.read(this); return bits.stream().mapToInt(bit -> bit); }
  public boolean equals(Object other) { return other instanceof BitSet that && bits.equals(that.bits); }
  public int hashCode() { return bits.hashCode(); }
  public String toString() {
    interleave.Heap.read(this);
    StringBuilder text = new StringBuilder("{");
    for (int bit : bits) text.append(text.length() > 1 ? ", " : "").append(bit);
    return text.append('}').toString();
  }
}
`
