/* The same increment under one lock. */
#ifndef N
#define N 4
#endif

byte count, done;
bool held;

proctype work() {
  byte read;
  atomic { !held -> held = true };
  read = count;
  atomic { count = read + 1; read = 0 };
  atomic { held = false; done++ };
end:
  false
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < N -> run work(); i++
    :: else -> break
    od;
    i = 0
  };
  done == N
}
