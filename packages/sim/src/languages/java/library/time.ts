/** java.time as far as threads name it; the rest lies in duration.ts, dates.ts, local-times.ts and moments.ts. */
export const TIMES = String.raw`
public final class Times {
  private Times() {}
  public static long nanos(Duration time) { return time.toNanos(); }
}
`

/** java.time.temporal: what Duration's signatures name. */
export const TEMPORAL = String.raw`
public interface TemporalUnit {
  java.time.Duration getDuration();
}
public interface TemporalField {}
public interface TemporalAmount {
  Temporal addTo(Temporal to);
  Temporal subtractFrom(Temporal from);
}
public interface TemporalAccessor {
  boolean isSupported(TemporalField field);
  long getLong(TemporalField field);
  default int get(TemporalField field) { return (int) getLong(field); }
}
public interface Temporal extends TemporalAccessor {
  Temporal plus(long amount, TemporalUnit unit);
  Temporal minus(long amount, TemporalUnit unit);
  long until(Temporal end, TemporalUnit unit);
}
`
