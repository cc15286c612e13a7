//> "current thread is not owner\n" exited
// notify needs the monitor.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    try { new Object().notify(); } catch (IllegalMonitorStateException e) { System.out.println(e.getMessage()); }
  }
}
