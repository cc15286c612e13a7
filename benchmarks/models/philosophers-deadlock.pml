/* N philosophers take the left fork first: they can all wait for ever. */
#ifndef N
#define N 4
#endif

bool taken[N];
byte done;

proctype dine(byte first; byte second) {
  atomic { !taken[first] -> taken[first] = true };
  atomic { !taken[second] -> taken[second] = true };
  taken[second] = false;
  atomic { taken[first] = false; done++ };
end:
  false
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < N -> run dine(i, (i + 1) % N); i++
    :: else -> break
    od;
    i = 0
  };
  done == N
}
