//> needs java21
//> "hello from Thread-0\n{Ann=30}\n" exited
Thread thread = new Thread(() -> {
    System.out.println("hello from " + Thread.currentThread().getName());
});
thread.start();
thread.join();
Map<String, Integer> ages = new HashMap<>();
ages.put("Ann", 30);
System.out.println(ages);
