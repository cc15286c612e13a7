//> "Dog woof <woof>\nthe Cat meow <meow>\n" exited
// The object decides.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static abstract class Animal { abstract String sound(); String name() { return getClass().getSimpleName(); } public String toString() { return "<" + sound() + ">"; } }
  static class Dog extends Animal { String sound() { return "woof"; } }
  static class Cat extends Animal { String sound() { return "meow"; } String name() { return "the " + super.name(); } }
  public static void main(String[] args) throws Exception {
    Animal[] all = { new Dog(), new Cat() };
    for (Animal a : all) System.out.println(a.name() + " " + a.sound() + " " + a);
  }
}
