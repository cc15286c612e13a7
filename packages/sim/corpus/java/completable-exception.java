//> "-1\n" exited
// exceptionally mends.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println(CompletableFuture.<Integer>supplyAsync(() -> { throw new IllegalStateException("no"); }).exceptionally(e -> -1).join());
  }
}
