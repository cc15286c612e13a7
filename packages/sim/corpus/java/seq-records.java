//> "Point[x=1, y=2] true 1 true Point[x=2, y=4]\n" exited
// Records.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  record Point(int x, int y) { Point { if (x < 0) throw new IllegalArgumentException(); } Point plus(Point o) { return new Point(x + o.x, y + o.y); } }
  public static void main(String[] args) throws Exception {
    Point p = new Point(1, 2);
    System.out.println(p + " " + p.equals(new Point(1, 2)) + " " + p.x() + " " + (p.hashCode() == new Point(1, 2).hashCode()) + " " + p.plus(p));
  }
}
