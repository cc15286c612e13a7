//> "ADD 0 9\nSUB 1 3\ntrue\n" exited
// Enums.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  enum Op { ADD { int apply(int a, int b) { return a + b; } }, SUB { int apply(int a, int b) { return a - b; } }; abstract int apply(int a, int b); }
  public static void main(String[] args) throws Exception {
    for (Op op : Op.values()) System.out.println(op + " " + op.ordinal() + " " + op.apply(6, 3));
    System.out.println(Op.valueOf("ADD") == Op.ADD);
  }
}
