//> "0\n8\n" exited
// Switch by arrow and by value.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    for (String day : new String[] { "sat", "mon" }) { int hours = switch (day) { case "sat", "sun" -> 0; default -> { int n = 4; yield n * 2; } }; System.out.println(hours); }
  }
}
