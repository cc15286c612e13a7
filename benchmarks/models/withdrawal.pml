/* N threads look whether the balance is enough, then read it again and write it back less one unit (a hundred). */
#ifndef N
#define N 4
#endif

short balance = N / 2;
byte done;

proctype withdraw() {
  short read;
  if
  :: balance >= 1 ->
    read = balance;
    atomic { balance = read - 1; read = 0; done++ }
  :: atomic { balance < 1 -> done++ }
  fi;
end:
  false
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < N -> run withdraw(); i++
    :: else -> break
    od;
    i = 0
  };
  done == N
}
