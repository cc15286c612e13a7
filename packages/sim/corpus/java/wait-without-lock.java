//> "current thread is not owner\ncurrent thread is not owner\n" exited
public class Main { public static void main(String[] args) throws Exception { Object o = new Object(); try { o.wait(); } catch (IllegalMonitorStateException e) { System.out.println(e.getMessage()); } try { o.notify(); } catch (IllegalMonitorStateException e) { System.out.println(e.getMessage()); } } }
