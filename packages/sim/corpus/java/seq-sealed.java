//> "circle 2\nlarge square\n" exited
// Sealed classes and instanceof patterns.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  sealed interface Shape permits Circle, Square {}
  record Circle(int r) implements Shape {}
  record Square(int side) implements Shape {}
  public static void main(String[] args) throws Exception {
    for (Shape s : List.of(new Circle(2), new Square(3))) { if (s instanceof Circle c) System.out.println("circle " + c.r()); else if (s instanceof Square q && q.side() > 2) System.out.println("large square"); }
  }
}
