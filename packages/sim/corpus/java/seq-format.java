//> "   42|ab   |03.14|ff|z|true|1,234,567|1.234568e+04|%|+5\n" exited
// Formats.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println(String.format("%5d|%-5s|%05.2f|%x|%c|%b|%,d|%e|%%|%+d", 42, "ab", 3.14159, 255, 'z', true, 1234567, 12345.678, 5));
  }
}
