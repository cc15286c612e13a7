/** Documents of our own for the tests, in Markdown; flattened there to look like text copied from a page. */

export const cachesAndQueues = `# Caches and Queues at Work

A cache trades memory for time. A queue trades time for calm.

## What this covers

- [x] Where a cache sits
- [x] How a queue evens out load
- [x] What to do when either is full

## The Shape of a Cache

A cache keeps these:

- Keys, hashed once
- Values, as bytes
- A clock hand for eviction

### Eviction policies

| Policy | Throws out | Cost |
|---|---|---|
| LRU | The entry unused for longest | Medium (needs a linked list) |
| FIFO | The oldest entry | Low (needs a ring) |
| Random | Any entry | None |
| Clock | An entry not marked since last pass | Low (one bit each) |

Only LRU reorders on every read.

## Where It Lives

| Place | Shared by | Lookup |
|---|---|---|
| Browser | One person | 1 ms |
| CDN edge | A region | 20 ms |
| JavaScript heap | One tab | 50 ns |
| Redis node | All servers | 500 µs |

## Filling It

### Reading through

\`\`\`python
# read_through.py
import threading

store = {}
lock = threading.Lock()

def fetch(key):
    with lock:
        if key not in store:
            store[key] = len(key)
        return store[key]

print(f"pear has {fetch('pear')} letters")
print(f"fig has {fetch('fig')} letters")
\`\`\`

\`\`\`output
pear has 4 letters
fig has 3 letters
\`\`\`

The lock keeps two readers from filling the same key.

### Warming up

Two workers may warm it:

\`\`\`go
package main

import "fmt"

func warm(keys []string, done chan<- int) {
	total := 0
	for _, key := range keys {
		total += len(key)
	}

	done <- total
}

func main() {
	done := make(chan int)
	go warm([]string{"pear", "fig"}, done)
	fmt.Println(<-done)
}
\`\`\`

Or on the JVM, where each fill is a virtual thread:

\`\`\`java
// One thread for each key
try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
    for (String key : List.of("pear", "fig")) {
        pool.submit(() -> System.out.println("Warm " + key));
    }
}
\`\`\`

## Queues

A queue is fair when:

1. Each producer gets a turn
2. No message waits for ever
3. Order holds for one sender

| Queue | Order | Loses messages | Replay |
|---|---|---|---|
| In memory | Yes | Yes | No |
| Log on disk | Yes | No | Yes |
| Fan-out topic | No | Yes | No |

Use a queue when:

- Work comes in bursts — the queue evens them out
- The sender must not wait

Start one by hand:

\`\`\`shell
$ docker run --rm -p 6379:6379 redis
$ redis-cli ping
\`\`\`

## Common Mistakes

### 1. Stampede

A popular key expires and every worker recomputes it.

Fix: let one worker recompute, the others wait.

### 2. Poison message

A message that always fails comes back for ever.

Fix: move it aside after three tries.
`

/** Tables whose cells give little away: small letters, signs, units, names with capitals inside. */
export const hardTables = `# Hard Rows

Some names come again in the text: PostgreSQL, WebSocket and GitHub. A thread is runnable, waiting or finished.
Words such as blocking, buffered, unbuffered, sender and receiver are used below.

- runnable threads want a core
- waiting threads want an event
- sender and receiver meet

## Small Letters

| state | wants |
|---|---|
| runnable | a core |
| waiting | an event |
| finished | nothing |

## Signs

| Feature | Pipe | Socket | File |
|---|---|---|---|
| Both ways | ✗ | ✓ | ✓ |
| Across hosts | ✗ | ✓ | ✗ |
| Survives a crash | ✗ | ✗ | ✓ |

## Names

| Store | Speaks | Since |
|---|---|---|
| PostgreSQL | SQL over TCP | 1996 |
| SQLite | Function calls | 2000 |
| MongoDB | BSON over TCP | 2009 |

## Units

| Action | Takes | Times slower |
|---|---|---|
| L1 hit | 1 ns | 1× |
| Main memory | 100 ns | 100× |
| Disk seek | 10 ms | 10000× |

## Costs in Letters

| Structure | Lookup | Insert |
|---|---|---|
| Hash table | O(1) | O(1) |
| Balanced tree | O(log n) | O(log n) |
| Linked list | O(n) | O(1) |

## Calls

| Call | Blocks | Returns |
|---|---|---|
| wait() | Yes | The child's status |
| poll() | No | Ready descriptors |
| fork() | No | Twice |

## Lost Cells

| Part | Worker 1 | Worker 2 |
|---|---|---|
| Cache (shared) | | |
| Stack (own) | Stack A | Stack B |
| Queue (shared) | | |
| Counter (own) | Count 1 | Count 2 |
`
