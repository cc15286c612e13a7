import java.io.*;
import java.lang.reflect.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.*;

/**
 * Compiles and runs many programs in one virtual machine: each run in class loaders and a thread group of its own, thread and pool numbers set
 * back. Reads lines `file TAB folder TAB main class`; writes one line of JSON a program. Needs --add-opens for java.lang and java.util.concurrent.
 */
public class Harness {
  static final long LONGEST_MS = 2_500;
  /** What the running program called System.exit with. */
  static volatile Integer exited;
  static ByteArrayOutputStream out, err;
  static String outAtExit, errAtExit;

  /** System.exit: whoever called it stays there, as it would; what others print from now on does not count. */
  static void stopExit() {
    System.setSecurityManager(new SecurityManager() {
      public void checkPermission(java.security.Permission permission) {}
      public void checkExit(int code) {
        synchronized (Harness.class) {
          if (exited == null) {
            outAtExit = out.toString(StandardCharsets.UTF_8);
            errAtExit = err.toString(StandardCharsets.UTF_8);
            exited = code;
          }
        }
        for (;;) java.util.concurrent.locks.LockSupport.park();
      }
    });
  }


  public static void main(String[] args) throws Exception {
    PrintStream answer = System.out;
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    System.setIn(nothing);
    stopExit();
    int runs = Integer.parseInt(args[1]);
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] parts = line.split("\t");
      answer.println(program(parts[0], Path.of(parts[1]), parts[2], runs));
      answer.flush();
    }
    System.setSecurityManager(null);
    Runtime.getRuntime().halt(0);
  }

  static String program(String file, Path folder, String main, int runs) throws Exception {
    List<String> places = compile(folder, main);
    if (places != null) return "{\"file\":" + quote(file) + ",\"refused\":[" + String.join(",", places) + "]}";
    Set<String> outputs = new TreeSet<>();
    for (int run = 0; run < runs; run++) {
      String output = once(folder, main);
      outputs.add(output);
      // One run that goes on for ever is enough.
      if (output.endsWith("null}")) break;
    }
    return "{\"file\":" + quote(file) + ",\"outputs\":[" + String.join(",", outputs) + "]}";
  }

  /** Places of the errors, or null. */
  static List<String> compile(Path folder, String main) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(told, null, null)) {
      boolean fine = compiler.getTask(null, files, told, List.of("-d", folder.toString(), "-nowarn", "-proc:none"), null, files.getJavaFileObjects(folder.resolve(main + ".java"))).call();
      if (fine) return null;
    }
    List<String> places = new ArrayList<>();
    for (Diagnostic<?> one : told.getDiagnostics()) if (one.getKind() == Diagnostic.Kind.ERROR) places.add(quote(one.getLineNumber() + ":" + one.getColumnNumber()));
    return places;
  }

  static String once(Path folder, String main) throws Exception {
    setBack();
    exited = null;
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    AtomicInteger exit = new AtomicInteger();
    Thread[] first = new Thread[1];
    ThreadGroup group = new ThreadGroup("main") {
      public void uncaughtException(Thread thread, Throwable problem) {
        if (thread == first[0]) exit.set(1);
        if (problem instanceof ThreadDeath) return;
        Thread.UncaughtExceptionHandler by = Thread.getDefaultUncaughtExceptionHandler();
        if (by != null) { by.uncaughtException(thread, problem); return; }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(text);
        to.print("Exception in thread \"" + thread.getName() + "\" ");
        problem.printStackTrace(to);
        to.flush();
        synchronized (err) { err.writeBytes(text.toByteArray()); }
      }
    };
    URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() }, ClassLoader.getPlatformClassLoader());
    loader.setDefaultAssertionStatus(true);
    first[0] = new Thread(group, () -> {
      try {
        Method start = loader.loadClass(main).getDeclaredMethod("main", String[].class);
        start.setAccessible(true);
        start.invoke(null, (Object) new String[0]);
      } catch (InvocationTargetException problem) {
        group.uncaughtException(Thread.currentThread(), problem.getCause());
      } catch (ReflectiveOperationException problem) {
        group.uncaughtException(Thread.currentThread(), problem);
      }
    }, "main");
    first[0].setContextClassLoader(loader);
    first[0].start();
    boolean ended = awaitEnd(group);
    Thread.setDefaultUncaughtExceptionHandler(null);
    String shown = exited == null ? out.toString(StandardCharsets.UTF_8) : outAtExit, said = exited == null ? err.toString(StandardCharsets.UTF_8) : errAtExit;
    for (Thread left : threads(group)) left.stop();
    loader.close();
    return "{\"stdout\":" + quote(shown) + ",\"stderr\":" + quote(said) + ",\"exitCode\":" + (exited != null ? exited : ended ? exit.get() : "null") + "}";
  }

  static boolean awaitEnd(ThreadGroup group) throws InterruptedException {
    long until = System.currentTimeMillis() + LONGEST_MS;
    for (;;) {
      Thread waited = null;
      for (Thread one : threads(group)) if (!one.isDaemon()) waited = one;
      if (waited == null) return true;
      long left = until - System.currentTimeMillis();
      if (left <= 0) return false;
      if (exited != null) return true;
      waited.join(Math.min(left, 20));
    }
  }

  static List<Thread> threads(ThreadGroup group) {
    Thread[] all = new Thread[group.activeCount() + 16];
    int count = group.enumerate(all, true);
    return Arrays.asList(all).subList(0, count);
  }

  /** Threads and pools are named by numbers that go on from run to run. */
  static void setBack() throws Exception {
    Field threads = Thread.class.getDeclaredField("threadInitNumber");
    threads.setAccessible(true);
    threads.setInt(null, 0);
    Field pools = Class.forName("java.util.concurrent.Executors$DefaultThreadFactory").getDeclaredField("poolNumber");
    pools.setAccessible(true);
    ((AtomicInteger) pools.get(null)).set(1);
  }

  static String quote(String text) {
    StringBuilder to = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') to.append('\\').append(c);
      else if (c < ' ' || c > '~') to.append(String.format("\\u%04x", (int) c));
      else to.append(c);
    }
    return to.append('"').toString();
  }
}
