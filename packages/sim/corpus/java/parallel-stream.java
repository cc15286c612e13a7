//> "0\n1\n2\n10\n" exited
//> "0\n2\n1\n10\n" exited
//> "1\n0\n2\n10\n" exited
//> "1\n2\n0\n10\n" exited
//> "2\n0\n1\n10\n" exited
//> "2\n1\n0\n10\n" exited
import java.util.stream.*; public class Main { public static void main(String[] args) { IntStream.range(0, 3).parallel().forEach(i -> System.out.println(i)); System.out.println(IntStream.rangeClosed(1, 4).parallel().sum()); } }
