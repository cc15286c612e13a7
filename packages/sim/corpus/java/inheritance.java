//> output
abstract class Animal {
  protected String name; static int count;
  Animal(String name) { this.name = name; count++; init(); }
  void init() { System.out.println("animal init " + name); }
  abstract String sound();
  public String toString() { return name + " says " + sound(); }
}
class Dog extends Animal {
  private int age = 3;
  Dog(String n) { super(n); System.out.println("dog " + age); }
  void init() { System.out.println("dog init " + age); }
  String sound() { return "woof"; }
}
class Puppy extends Dog {
  Puppy() { this("pup"); System.out.println("no-arg"); }
  Puppy(String n) { super(n + "!"); }
  @Override String sound() { return super.sound().toUpperCase(); }
}
public class Main {
  static void show(Object o) { System.out.println("object"); }
  static void show(String s) { System.out.println("string"); }
  static void show(Integer i) { System.out.println("integer"); }
  static void show(long l) { System.out.println("long"); }
  static void show(int... is) { System.out.println("varargs " + is.length); }
  public static void main(String[] args) {
    Animal a = new Dog("rex");
    System.out.println(a);
    System.out.println(new Puppy());
    System.out.println(Animal.count + " " + (a instanceof Dog) + " " + (a instanceof Puppy));
    show("x"); show(5); show((Object) "x"); show(1, 2); show(); show('c'); show(2.0);
    byte b = 1; show(b);
    try { Puppy p = (Puppy) a; } catch (ClassCastException e) { System.out.println("cce"); }
  }
}
