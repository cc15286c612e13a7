//> "{\n  \"a\": 1\n}\n" exited
// Text blocks.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.print("""
        {
          "a": 1
        }
        """);
  }
}
