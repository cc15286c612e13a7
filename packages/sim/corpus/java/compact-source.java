//> needs java21
//> "42\n" exited
int counter = 0;
int twice(int n) { return 2 * n; }
void main() { counter += twice(21); System.out.println(counter); }
