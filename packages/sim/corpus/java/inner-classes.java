//> "30\n12\n2\n<12a1<12b2\n<12<12z34\nq512r612\n26\n" exited
public class Main {
  private int n = 10;
  class In { int v = n * 2; class Deep { int sum() { return n + v; } } void bump() { n++; Main.this.n++; } }
  static class Nest { int k = 3; static int made = 0; Nest() { made++; } }
  interface Greeter { String greet(String who); default Greeter twice() { return w -> greet(greet(w)); } }
  Greeter local(String prefix) {
    class Loc implements Greeter { int calls = 0; public String greet(String who) { calls++; return prefix + n + who + calls; } }
    return new Loc();
  }
  public static void main(String[] args) {
    Main m = new Main();
    In in = m.new In();
    In.Deep d = in.new Deep();
    System.out.println(d.sum());
    in.bump();
    System.out.println(m.n);
    new Nest(); new Nest();
    System.out.println(Nest.made);
    Greeter g = m.local("<");
    System.out.println(g.greet("a") + g.greet("b"));
    System.out.println(g.twice().greet("z"));
    Greeter anon = new Greeter() { int c = 5; public String greet(String w) { return w + c++ + m.n; } };
    System.out.println(anon.greet("q") + anon.greet("r"));
    int base = 7;
    Runnable r = new Runnable() { int own = base; public void run() { Runnable q = () -> System.out.println(own + base + m.n); q.run(); } };
    r.run();
  }
}
