/** java.util: what summaryStatistics gives. */
export const STATISTICS = String.raw`
public class IntSummaryStatistics implements java.util.function.IntConsumer {
  private long count;
  private long sum;
  private int min = Integer.MAX_VALUE;
  private int max = Integer.MIN_VALUE;
  public IntSummaryStatistics() {}
  public void accept(int value) {
    count++;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  public void combine(IntSummaryStatistics other) {
    count += other.count;
    sum += other.sum;
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
  }
  public final long getCount() { return count; }
  public final long getSum() { return sum; }
  public final int getMin() { return min; }
  public final int getMax() { return max; }
  public final double getAverage() { return count == 0 ? 0.0 : (double) sum / count; }
  public String toString() { return String.format("IntSummaryStatistics{count=%d, sum=%d, min=%d, average=%f, max=%d}", count, sum, min, getAverage(), max); }
}
public class LongSummaryStatistics implements java.util.function.LongConsumer {
  private long count;
  private long sum;
  private long min = Long.MAX_VALUE;
  private long max = Long.MIN_VALUE;
  public LongSummaryStatistics() {}
  public void accept(long value) {
    count++;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  public void combine(LongSummaryStatistics other) {
    count += other.count;
    sum += other.sum;
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
  }
  public final long getCount() { return count; }
  public final long getSum() { return sum; }
  public final long getMin() { return min; }
  public final long getMax() { return max; }
  public final double getAverage() { return count == 0 ? 0.0 : (double) sum / count; }
  public String toString() { return String.format("LongSummaryStatistics{count=%d, sum=%d, min=%d, average=%f, max=%d}", count, sum, min, getAverage(), max); }
}
public class DoubleSummaryStatistics implements java.util.function.DoubleConsumer {
  private long count;
  private double sum;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;
  public DoubleSummaryStatistics() {}
  public void accept(double value) {
    count++;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  public void combine(DoubleSummaryStatistics other) {
    count += other.count;
    sum += other.sum;
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
  }
  public final long getCount() { return count; }
  public final double getSum() { return sum; }
  public final double getMin() { return min; }
  public final double getMax() { return max; }
  public final double getAverage() { return count == 0 ? 0.0 : (double) sum / count; }
  public String toString() { return String.format("DoubleSummaryStatistics{count=%d, sum=%f, min=%f, average=%f, max=%f}", count, sum, min, getAverage(), max); }
}
`
