/** java.util.stream: where collections, arrays and optionals turn into streams, so that their own texts do not reach for the rest of the library. */
export const STREAM_DOORS = String.raw`
public final class Streams {
  private Streams() {}
  public static <T> Stream<T> over(java.util.Collection<T> all) { return Stream.over(all); }
  public static <T> Stream<T> parallel(java.util.Collection<T> all) { return Stream.over(all).parallel(); }
  public static <T> Stream<T> ofNullable(T one) { return Stream.ofNullable(one); }
  public static IntStream random(java.util.Random from, int least, int most) { return IntStream.generate(() -> least == most ? from.nextInt() : from.nextInt(least, most)); }
  public static IntStream random(java.util.Random from, long count, int least, int most) { return random(from, least, most).limit(count); }
  public static DoubleStream random(java.util.Random from) { return DoubleStream.generate(() -> from.nextDouble()); }
  public static DoubleStream random(java.util.Random from, long count) { return random(from).limit(count); }
  public static IntStream of(int[] all) { return IntStream.of(all); }
  public static LongStream of(long[] all) { return LongStream.of(all); }
  public static DoubleStream of(double[] all) { return DoubleStream.of(all); }
}
`
