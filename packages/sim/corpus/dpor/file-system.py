# Threads claim an inode and look for a free block, each under its own lock; threads 13 apart meet at a block.
# Flanagan and Godefroid 2005. Traces: 2^(N - 13).
#> traces N=14 2
#> traces N=16 8
#> traces N=19 64 long
import threading

N = 14
INODES = 32
BLOCKS = 26
inode_locks = [threading.Lock() for _ in range(INODES)]
block_locks = [threading.Lock() for _ in range(BLOCKS)]
inode = [0] * INODES
busy = [False] * BLOCKS


def claim(t):
    i = t % INODES
    inode_locks[i].acquire()
    if inode[i] == 0:
        b = (i * 2) % BLOCKS
        while True:
            block_locks[b].acquire()
            if not busy[b]:
                busy[b] = True
                inode[i] = b + 1
                block_locks[b].release()
                break
            block_locks[b].release()
            b = (b + 1) % BLOCKS
    inode_locks[i].release()


threads = [threading.Thread(target=claim, args=(t,)) for t in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
