/* N threads print their number: the order is part of the state. */
#ifndef N
#define N 4
#endif

byte printed[N], length, done;

proctype say(byte number) {
  atomic { printed[length] = number; length++; done++ };
end:
  false
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < N -> run say(i); i++
    :: else -> break
    od;
    i = 0
  };
  done == N;
  assert(printed[0] < N) /* read, or SPIN leaves it out of the state */
}
