//> "42\n" exited
// Stages one after the other.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println(CompletableFuture.supplyAsync(() -> 20).thenApply(n -> n + 1).thenCombine(CompletableFuture.supplyAsync(() -> 2), (a, b) -> a * b).join());
  }
}
