/** java.util.Arrays: the same methods for each primitive type. */
export const ARRAYS = String.raw`
public final class Arrays {
  private Arrays() {}
  public static String toString(int[] all) { if (all == null) return "null"; StringBuilder text = new StringBuilder("["); for (int i = 0; i < all.length; i++) { if (i > 0) text.append(", "); text.append(all[i]); } return text.append("]").toString(); }
  public static void fill(int[] all, int value) { for (int i = 0; i < all.length; i++) all[i] = value; }
  public static int[] copyOf(int[] all, int length) { int[] made = new int[length]; System.arraycopy(all, 0, made, 0, Math.min(length, all.length)); return made; }
  public static int[] copyOfRange(int[] all, int from, int to) { int[] made = new int[to - from]; System.arraycopy(all, from, made, 0, Math.min(all.length - from, to - from)); return made; }
  public static boolean equals(int[] a, int[] b) { if (a == b) return true; if (a == null || b == null || a.length != b.length) return false; for (int i = 0; i < a.length; i++) if (a[i] != b[i]) return false; return true; }
  public static int hashCode(int[] all) { if (all == null) return 0; int hash = 1; for (int one : all) hash = 31 * hash + Integer.hashCode(one); return hash; }
  public static native void sort(int[] all);
  public static void sort(int[] all, int from, int to) { int[] part = copyOfRange(all, from, to); sort(part); System.arraycopy(part, 0, all, from, to - from); }
  public static int binarySearch(int[] all, int key) { int low = 0; int high = all.length - 1; while (low <= high) { int middle = (low + high) >>> 1; if (all[middle] < key) low = middle + 1; else if (all[middle] > key) high = middle - 1; else return middle; } return -(low + 1); }
  public static String toString(long[] all) { if (all == null) return "null"; StringBuilder text = new StringBuilder("["); for (int i = 0; i < all.length; i++) { if (i > 0) text.append(", "); text.append(all[i]); } return text.append("]").toString(); }
  public static void fill(long[] all, long value) { for (int i = 0; i < all.length; i++) all[i] = value; }
  public static long[] copyOf(long[] all, int length) { long[] made = new long[length]; System.arraycopy(all, 0, made, 0, Math.min(length, all.length)); return made; }
  public static long[] copyOfRange(long[] all, int from, int to) { long[] made = new long[to - from]; System.arraycopy(all, from, made, 0, Math.min(all.length - from, to - from)); return made; }
  public static boolean equals(long[] a, long[] b) { if (a == b) return true; if (a == null || b == null || a.length != b.length) return false; for (int i = 0; i < a.length; i++) if (a[i] != b[i]) return false; return true; }
  public static int hashCode(long[] all) { if (all == null) return 0; int hash = 1; for (long one : all) hash = 31 * hash + Long.hashCode(one); return hash; }
  public static native void sort(long[] all);
  public static void sort(long[] all, int from, int to) { long[] part = copyOfRange(all, from, to); sort(part); System.arraycopy(part, 0, all, from, to - from); }
  public static int binarySearch(long[] all, long key) { int low = 0; int high = all.length - 1; while (low <= high) { int middle = (low + high) >>> 1; if (all[middle] < key) low = middle + 1; else if (all[middle] > key) high = middle - 1; else return middle; } return -(low + 1); }
  public static String toString(double[] all) { if (all == null) return "null"; StringBuilder text = new StringBuilder("["); for (int i = 0; i < all.length; i++) { if (i > 0) text.append(", "); text.append(all[i]); } return text.append("]").toString(); }
  public static void fill(double[] all, double value) { for (int i = 0; i < all.length; i++) all[i] = value; }
  public static double[] copyOf(double[] all, int length) { double[] made = new double[length]; System.arraycopy(all, 0, made, 0, Math.min(length, all.length)); return made; }
  public static double[] copyOfRange(double[] all, int from, int to) { double[] made = new double[to - from]; System.arraycopy(all, from, made, 0, Math.min(all.length - from, to - from)); return made; }
  public static boolean equals(double[] a, double[] b) { if (a == b) return true; if (a == null || b == null || a.length != b.length) return false; for (int i = 0; i < a.length; i++) if (a[i] != b[i]) return false; return true; }
  public static int hashCode(double[] all) { if (all == null) return 0; int hash = 1; for (double one : all) hash = 31 * hash + Double.hashCode(one); return hash; }
  public static native void sort(double[] all);
  public static void sort(double[] all, int from, int to) { double[] part = copyOfRange(all, from, to); sort(part); System.arraycopy(part, 0, all, from, to - from); }
  public static int binarySearch(double[] all, double key) { int low = 0; int high = all.length - 1; while (low <= high) { int middle = (low + high) >>> 1; if (all[middle] < key) low = middle + 1; else if (all[middle] > key) high = middle - 1; else return middle; } return -(low + 1); }
  public static String toString(char[] all) { if (all == null) return "null"; StringBuilder text = new StringBuilder("["); for (int i = 0; i < all.length; i++) { if (i > 0) text.append(", "); text.append(all[i]); } return text.append("]").toString(); }
  public static void fill(char[] all, char value) { for (int i = 0; i < all.length; i++) all[i] = value; }
  public static char[] copyOf(char[] all, int length) { char[] made = new char[length]; System.arraycopy(all, 0, made, 0, Math.min(length, all.length)); return made; }
  public static char[] copyOfRange(char[] all, int from, int to) { char[] made = new char[to - from]; System.arraycopy(all, from, made, 0, Math.min(all.length - from, to - from)); return made; }
  public static boolean equals(char[] a, char[] b) { if (a == b) return true; if (a == null || b == null || a.length != b.length) return false; for (int i = 0; i < a.length; i++) if (a[i] != b[i]) return false; return true; }
  public static int hashCode(char[] all) { if (all == null) return 0; int hash = 1; for (char one : all) hash = 31 * hash + Character.hashCode(one); return hash; }
  public static native void sort(char[] all);
  public static void sort(char[] all, int from, int to) { char[] part = copyOfRange(all, from, to); sort(part); System.arraycopy(part, 0, all, from, to - from); }
  public static int binarySearch(char[] all, char key) { int low = 0; int high = all.length - 1; while (low <= high) { int middle = (low + high) >>> 1; if (all[middle] < key) low = middle + 1; else if (all[middle] > key) high = middle - 1; else return middle; } return -(low + 1); }
  public static String toString(boolean[] all) { if (all == null) return "null"; StringBuilder text = new StringBuilder("["); for (int i = 0; i < all.length; i++) { if (i > 0) text.append(", "); text.append(all[i]); } return text.append("]").toString(); }
  public static void fill(boolean[] all, boolean value) { for (int i = 0; i < all.length; i++) all[i] = value; }
  public static boolean[] copyOf(boolean[] all, int length) { boolean[] made = new boolean[length]; System.arraycopy(all, 0, made, 0, Math.min(length, all.length)); return made; }
  public static boolean[] copyOfRange(boolean[] all, int from, int to) { boolean[] made = new boolean[to - from]; System.arraycopy(all, from, made, 0, Math.min(all.length - from, to - from)); return made; }
  public static boolean equals(boolean[] a, boolean[] b) { if (a == b) return true; if (a == null || b == null || a.length != b.length) return false; for (int i = 0; i < a.length; i++) if (a[i] != b[i]) return false; return true; }
  public static int hashCode(boolean[] all) { if (all == null) return 0; int hash = 1; for (boolean one : all) hash = 31 * hash + Boolean.hashCode(one); return hash; }
  public static String toString(byte[] all) { if (all == null) return "null"; StringBuilder text = new StringBuilder("["); for (int i = 0; i < all.length; i++) { if (i > 0) text.append(", "); text.append(all[i]); } return text.append("]").toString(); }
  public static void fill(byte[] all, byte value) { for (int i = 0; i < all.length; i++) all[i] = value; }
  public static byte[] copyOf(byte[] all, int length) { byte[] made = new byte[length]; System.arraycopy(all, 0, made, 0, Math.min(length, all.length)); return made; }
  public static byte[] copyOfRange(byte[] all, int from, int to) { byte[] made = new byte[to - from]; System.arraycopy(all, from, made, 0, Math.min(all.length - from, to - from)); return made; }
  public static boolean equals(byte[] a, byte[] b) { if (a == b) return true; if (a == null || b == null || a.length != b.length) return false; for (int i = 0; i < a.length; i++) if (a[i] != b[i]) return false; return true; }
  public static int hashCode(byte[] all) { if (all == null) return 0; int hash = 1; for (byte one : all) hash = 31 * hash + Byte.hashCode(one); return hash; }
  public static native void sort(byte[] all);
  public static void sort(byte[] all, int from, int to) { byte[] part = copyOfRange(all, from, to); sort(part); System.arraycopy(part, 0, all, from, to - from); }
  public static String toString(short[] all) { if (all == null) return "null"; StringBuilder text = new StringBuilder("["); for (int i = 0; i < all.length; i++) { if (i > 0) text.append(", "); text.append(all[i]); } return text.append("]").toString(); }
  public static void fill(short[] all, short value) { for (int i = 0; i < all.length; i++) all[i] = value; }
  public static short[] copyOf(short[] all, int length) { short[] made = new short[length]; System.arraycopy(all, 0, made, 0, Math.min(length, all.length)); return made; }
  public static short[] copyOfRange(short[] all, int from, int to) { short[] made = new short[to - from]; System.arraycopy(all, from, made, 0, Math.min(all.length - from, to - from)); return made; }
  public static boolean equals(short[] a, short[] b) { if (a == b) return true; if (a == null || b == null || a.length != b.length) return false; for (int i = 0; i < a.length; i++) if (a[i] != b[i]) return false; return true; }
  public static int hashCode(short[] all) { if (all == null) return 0; int hash = 1; for (short one : all) hash = 31 * hash + Short.hashCode(one); return hash; }
  public static native void sort(short[] all);
  public static void sort(short[] all, int from, int to) { short[] part = copyOfRange(all, from, to); sort(part); System.arraycopy(part, 0, all, from, to - from); }
  public static String toString(float[] all) { if (all == null) return "null"; StringBuilder text = new StringBuilder("["); for (int i = 0; i < all.length; i++) { if (i > 0) text.append(", "); text.append(all[i]); } return text.append("]").toString(); }
  public static void fill(float[] all, float value) { for (int i = 0; i < all.length; i++) all[i] = value; }
  public static float[] copyOf(float[] all, int length) { float[] made = new float[length]; System.arraycopy(all, 0, made, 0, Math.min(length, all.length)); return made; }
  public static float[] copyOfRange(float[] all, int from, int to) { float[] made = new float[to - from]; System.arraycopy(all, from, made, 0, Math.min(all.length - from, to - from)); return made; }
  public static boolean equals(float[] a, float[] b) { if (a == b) return true; if (a == null || b == null || a.length != b.length) return false; for (int i = 0; i < a.length; i++) if (a[i] != b[i]) return false; return true; }
  public static int hashCode(float[] all) { if (all == null) return 0; int hash = 1; for (float one : all) hash = 31 * hash + Float.hashCode(one); return hash; }
  public static native void sort(float[] all);
  public static void sort(float[] all, int from, int to) { float[] part = copyOfRange(all, from, to); sort(part); System.arraycopy(part, 0, all, from, to - from); }
  public static String toString(Object[] all) {
    if (all == null) return "null";
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < all.length; i++) {
      if (i > 0) text.append(", ");
      text.append(all[i]);
    }
    return text.append("]").toString();
  }
  public static String deepToString(Object[] all) {
    if (all == null) return "null";
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < all.length; i++) {
      if (i > 0) text.append(", ");
      text.append(deepText(all[i]));
    }
    return text.append("]").toString();
  }
  private static String deepText(Object one) {
    return switch (one) {
      case null -> "null";
      case Object[] inner -> deepToString(inner);
      case int[] inner -> toString(inner);
      case long[] inner -> toString(inner);
      case double[] inner -> toString(inner);
      case char[] inner -> toString(inner);
      case boolean[] inner -> toString(inner);
      default -> one.toString();
    };
  }
  public static void fill(Object[] all, Object value) { for (int i = 0; i < all.length; i++) all[i] = value; }
  public static void fill(int[] all, int from, int to, int value) { for (int i = from; i < to; i++) all[i] = value; }
  public static <T> void setAll(T[] all, java.util.function.IntFunction<? extends T> by) { for (int i = 0; i < all.length; i++) all[i] = by.apply(i); }
  public static void setAll(int[] all, java.util.function.IntUnaryOperator by) { for (int i = 0; i < all.length; i++) all[i] = by.applyAsInt(i); }
  public static native <T> T[] copyOf(T[] all, int length);
  public static <T> T[] copyOfRange(T[] all, int from, int to) {
    T[] made = copyOf(all, to - from);
    for (int i = from; i < to; i++) made[i - from] = i < all.length ? all[i] : null;
    return made;
  }
  public static boolean equals(Object[] a, Object[] b) {
    if (a == b) return true;
    if (a == null || b == null || a.length != b.length) return false;
    for (int i = 0; i < a.length; i++) if (!Objects.equals(a[i], b[i])) return false;
    return true;
  }
  public static boolean deepEquals(Object[] a, Object[] b) { return deepToString(a).equals(deepToString(b)); }
  public static int hashCode(Object[] all) {
    if (all == null) return 0;
    int hash = 1;
    for (Object one : all) hash = 31 * hash + Objects.hashCode(one);
    return hash;
  }
  public static void parallelSort(int[] all) { sort(all); }
  public static void parallelSort(long[] all) { sort(all); }
  public static void parallelSort(double[] all) { sort(all); }
  public static <T extends Comparable<? super T>> void parallelSort(T[] all) { sort(all); }
  public static <T> void parallelSort(T[] all, Comparator<? super T> by) { sort(all, by); }
  public static void parallelPrefix(int[] all, java.util.function.IntBinaryOperator by) { for (int i = 1; i < all.length; i++) all[i] = by.applyAsInt(all[i - 1], all[i]); }
  public static void parallelPrefix(long[] all, java.util.function.LongBinaryOperator by) { for (int i = 1; i < all.length; i++) all[i] = by.applyAsLong(all[i - 1], all[i]); }
  public static <T> void parallelSetAll(T[] all, java.util.function.IntFunction<? extends T> by) { setAll(all, by); }
  public static void parallelSetAll(int[] all, java.util.function.IntUnaryOperator by) { setAll(all, by); }
  public static void sort(Object[] all) { mergeSort(all, 0, all.length, null); }
  public static <T> void sort(T[] all, Comparator<? super T> by) { mergeSort(all, 0, all.length, (Comparator<Object>) by); }
  private static void mergeSort(Object[] all, int from, int to, Comparator<Object> by) {
    if (to - from < 2) return;
    int middle = (from + to) >>> 1;
    mergeSort(all, from, middle, by);
    mergeSort(all, middle, to, by);
    Object[] left = copyOfRange(all, from, middle);
    int i = 0;
    int j = middle;
    int at = from;
    while (i < left.length) {
      boolean second = j < to && (by == null ? ((Comparable) all[j]).compareTo(left[i]) : by.compare(all[j], left[i])) < 0;
      all[at++] = second ? all[j++] : left[i++];
    }
  }
  public static <T> List<T> asList(T... all) { return new Backed<T>(all); }
  static final class Backed<E> extends AbstractList<E> implements RandomAccess {
    private final E[] all;
    Backed(E[] all) { this.all = Objects.requireNonNull(all); }
    public int size() { return all.length; }
    public E get(int index) { return all[index]; }
    public E set(int index, E value) {
      E before = all[index];
      all[index] = value;
      return before;
    }
    public void sort(Comparator<? super E> by) { Arrays.sort(all, by); }
  }
  public static <T> java.util.stream.Stream<T> stream(T[] all) { return asList(all).stream(); }
  public static java.util.stream.IntStream stream(int[] all) { return java.util.stream.Streams.of(all); }
  public static java.util.stream.IntStream stream(int[] all, int from, int to) { return java.util.stream.Streams.of(copyOfRange(all, from, to)); }
  public static java.util.stream.LongStream stream(long[] all) { return java.util.stream.Streams.of(all); }
  public static java.util.stream.DoubleStream stream(double[] all) { return java.util.stream.Streams.of(all); }
}
`
