//> needs java21
//> "1\n" exited
//> "2\n" exited
int counter = 0;
void increment() { counter++; }
Thread a = new Thread(() -> increment());
Thread b = new Thread(() -> increment());
a.start(); b.start(); a.join(); b.join();
System.out.println(counter);
