//> "hi x hi yhi y made z\n" exited
// Default and static methods of interfaces.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  interface Greeter { String greet(String name); default String twice(String name) { return greet(name) + greet(name); } static Greeter make() { return n -> "made " + n; } }
  public static void main(String[] args) throws Exception {
    Greeter g = name -> "hi " + name;
    System.out.println(g.greet("x") + " " + g.twice("y") + " " + Greeter.make().greet("z"));
  }
}
