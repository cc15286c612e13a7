//> "a\n" exited
//> "b\n" exited
// anyOf takes the first.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> "a"), b = CompletableFuture.supplyAsync(() -> "b");
    System.out.println(CompletableFuture.anyOf(a, b).join());
  }
}
