//> "timeout\nv\n" exited
import java.util.concurrent.*; public class Main { public static void main(String[] args) throws Exception { CompletableFuture<String> f = new CompletableFuture<>(); try { f.get(10, TimeUnit.MILLISECONDS); } catch (TimeoutException e) { System.out.println("timeout"); } f.complete("v"); System.out.println(f.get()); } }
