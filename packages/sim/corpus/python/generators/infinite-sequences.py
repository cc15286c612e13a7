from itertools import count, islice, takewhile


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def collatz(n):
    yield n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        yield n


print(list(islice(fibonacci(), 12)))
print(list(takewhile(lambda n: n < 40, primes())))
print(next(n for n in fibonacci() if n > 1000))
print(list(collatz(6)), max(map(len, (list(collatz(n)) for n in range(1, 20)))))
evens = (n for n in fibonacci() if n % 2 == 0)
print(sum(takewhile(lambda n: n < 4_000_000, evens)))

#| [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
#| 1597
#| [6, 3, 10, 5, 16, 8, 4, 2, 1] 21
#| 4613732
