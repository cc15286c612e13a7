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

/** Comparisons as they are usually made: short cells, amounts, signs, an empty corner; listings in many languages. */
export const comparisons = `# Containers and Virtual Machines

Containers share a kernel; virtual machines do not.

## At a Glance

| | Container | Virtual machine |
|---|---|---|
| Kernel | Shared with host | Own |
| Start time | ~100 ms | 30 s |
| Image size | 5–200 MB | 1–20 GB |
| Isolation | Namespaces + cgroups | Hypervisor |
| Runs Windows on Linux? | No | Yes |

## Sorting

| Algorithm | Best | Average | Worst | Stable |
|---|---|---|---|---|
| Quicksort | O(n log n) | O(n log n) | O(n²) | No |
| Mergesort | O(n log n) | O(n log n) | O(n log n) | Yes |
| Insertion sort | O(n) | O(n²) | O(n²) | Yes |
| Heapsort | O(n log n) | O(n log n) | O(n log n) | No |

## HTTP Methods

| Method | Safe | Idempotent | Typical use |
|---|---|---|---|
| GET | Yes | Yes | Read a resource |
| POST | No | No | Create a resource |
| PUT | No | Yes | Replace a resource |
| DELETE | No | Yes | Remove a resource |
| PATCH | No | No | Change part of a resource |

## Status Codes

| Code | Meaning |
|---|---|
| 200 | OK |
| 301 | Moved permanently |
| 404 | Not found |
| 503 | Service unavailable |

## Isolation Levels

| Level | Dirty read | Non-repeatable read | Phantom |
|---|---|---|---|
| Read uncommitted | Possible | Possible | Possible |
| Read committed | Prevented | Possible | Possible |
| Repeatable read | Prevented | Prevented | Possible |
| Serializable | Prevented | Prevented | Prevented |

Memory units:

| Unit | Bytes | Symbol |
|---|---|---|
| Kibibyte | 1,024 | KiB |
| Mebibyte | 1,048,576 | MiB |
| Gibibyte | 1,073,741,824 | GiB |

## Tools

| Tool | Written in | First release | License |
|---|---|---|---|
| Docker | Go | 2013 | Apache 2.0 |
| Podman | Go | 2018 | Apache 2.0 |
| QEMU | C | 2003 | GPL-2.0 |
| VirtualBox | C++ | 2007 | GPL-3.0 |

### Commands

\`\`\`bash
docker build -t app .
docker run --rm -p 8080:8080 app
\`\`\`

A compose file:

\`\`\`yaml
services:
  web:
    image: nginx
    ports:
      - "8080:80"
\`\`\`

A query:

\`\`\`sql
SELECT name, count(*)
FROM builds
GROUP BY name;
\`\`\`

In JavaScript:

\`\`\`javascript
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function main() {
  await wait(100);
  console.log("done");
}

main();
\`\`\`

\`\`\`
done
\`\`\`

In C:

\`\`\`c
#include <stdio.h>
#include <pthread.h>

void *work(void *arg) {
    printf("working\\n");
    return NULL;
}

int main(void) {
    pthread_t t;
    pthread_create(&t, NULL, work, NULL);
    pthread_join(t, NULL);
    return 0;
}
\`\`\`

In Rust:

\`\`\`rust
use std::thread;

fn main() {
    let handle = thread::spawn(|| {
        println!("hello");
    });
    handle.join().unwrap();
}
\`\`\`

Some JSON:

\`\`\`json
{
  "name": "web",
  "replicas": 3
}
\`\`\`

## Checklist

- Small images
- No secrets in layers
- One process per container

1. Build
2. Push
3. Deploy


## Who Schedules

| Unit | Scheduled by | Stack | Switch cost | Example |
|---|---|---|---|---|
| OS thread | Kernel | 1–8 MB | 1–2 µs | pthread |
| Green thread | Runtime | 2 KB (grows) | ~200 ns | goroutine |
| Coroutine | Program itself | None or heap frame | ~10 ns | Python async def |
| Virtual thread | JVM | Heap chunks | ~1 µs | Java 21 |

## Blocking

| Call | OS thread | Coroutine |
|---|---|---|
| read() on a socket | Blocks this thread only | Blocks the whole loop! |
| time.sleep(1) | Blocks this thread only | Blocks the whole loop! |
| await asyncio.sleep(1) | Error: not allowed | Lets others run |

## Memory Models

| Language | Default ordering | Data race means | Tool |
|---|---|---|---|
| C++ | seq_cst for std::atomic | Undefined behaviour | TSan |
| Java | volatile, final, synchronized | Weak but defined | jcstress |
| Rust | Checked by the borrow checker | Compile error (safe code) | Miri, loom |

## Pros and Cons

| Approach | Pros | Cons |
|---|---|---|
| Threads | Simple code, real parallelism | Races, memory per thread |
| Events | One stack, no locks | Callback style, one slow handler stops all |
| Actors | No shared state | Message copying, mailboxes may grow |

## Versions

| Feature | Python | Go | Java |
|---|---|---|---|
| Async functions | 3.5 | — | — |
| Free threading | 3.13 (experimental) | 1.0 | 1.0 |
| Virtual threads | No | 1.0 (goroutines) | 21 |


Every request crosses several layers. This note sums up what to remember.

## Layers

| Layer | Unit | Protocols |
|---|---|---|
| Application | Message | HTTP, DNS, SMTP |
| Transport | Segment | TCP, UDP, QUIC |
| Network | Packet | IPv4, IPv6, ICMP |
| Link | Frame | Ethernet, Wi-Fi |

## TCP vs UDP

| Property | TCP | UDP |
|---|---|---|
| Connection | Three-way handshake | None |
| Ordering | Guaranteed (sequence numbers) | Not guaranteed |
| Header size | 20–60 bytes | 8 bytes |
| Retransmission | Automatic | Application's job |
| Used by | Web, e-mail, SSH | Video calls, DNS, games |

## Ports

| Service | Port | Encrypted |
|---|---|---|
| SSH | 22 | Yes |
| HTTP | 80 | No |
| HTTPS | 443 | Yes |
| PostgreSQL | 5432 | Optional |

## Latency Numbers

| Operation | Time |
|---|---|
| Mutex lock/unlock | 25 ns |
| Send 1 KB over 1 Gbps network | 10 µs |
| Read 1 MB sequentially from SSD | 1 ms |
| Round trip across the Atlantic | 150 ms |

## Kinds of Caches

| Cache | Lives in | Invalidated by | Typical TTL |
|---|---|---|---|
| Browser cache | The client | Cache-Control headers | Hours |
| CDN | Edge servers | Purge request | Minutes to days |
| Application cache | RAM of one server | Code | Seconds |
| Query cache | The database | Any write to the table | Until next write |

## Lock or Channel?

| Situation | Use a lock | Use a channel |
|---|---|---|
| Counter shared by goroutines | ✅ | ❌ |
| Passing ownership of data | ❌ | ✅ |
| Distributing units of work | ❌ | ✅ |
| Guarding a cache | ✅ | ❌ |

## Signals

| Signal | Number | Default action | Can be caught? |
|---|---|---|---|
| SIGINT | 2 | Terminate | Yes |
| SIGKILL | 9 | Terminate | No |
| SIGSEGV | 11 | Core dump | Yes |
| SIGSTOP | 19 | Stop | No |
| SIGCHLD | 17 | Ignore | Yes |

## Python Modules

| Module | Model | When to choose |
|---|---|---|
| threading | OS threads under the GIL | I/O-bound work |
| multiprocessing | Separate processes | CPU-bound work |
| asyncio | Event loop, coroutines | Thousands of sockets |
| concurrent.futures | Pools over either | Simple fan-out |

## States

| State | In words | Example |
|---|---|---|
| NEW | Created but not started | new Thread(r) |
| RUNNABLE | Ready or running | after start() |
| BLOCKED | Waiting for a monitor | synchronized |
| WAITING | Waiting without limit | join() |
| TIMED_WAITING | Waiting with a limit | sleep(100) |
| TERMINATED | Run method has ended | — |
`
