/* N threads read a counter and write it back one larger; a local is cleared when it is dead, which SPIN does not do by itself. */
#ifndef N
#define N 4
#endif

byte count, done;

proctype work() {
  byte read;
  read = count;
  atomic { count = read + 1; read = 0; done++ };
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
