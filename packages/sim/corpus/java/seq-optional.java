//> "Optional[6] false none true\n" exited
// Optionals.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println(Optional.of(5).map(n -> n + 1) + " " + Optional.empty().isPresent() + " " + Optional.ofNullable((String) null).orElse("none") + " " + Optional.of(3).filter(n -> n > 5).isEmpty());
  }
}
