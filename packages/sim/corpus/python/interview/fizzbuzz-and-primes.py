def fizzbuzz(limit):
    for n in range(1, limit + 1):
        yield "Fizz" * (n % 3 == 0) + "Buzz" * (n % 5 == 0) or str(n)


def sieve(limit):
    prime = [True] * (limit + 1)
    prime[0:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if prime[n]:
            prime[n * n::n] = [False] * len(prime[n * n::n])
    return [n for n, is_prime in enumerate(prime) if is_prime]


def factors(n):
    out, d = [], 2
    while n > 1:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1
    return out


print(*fizzbuzz(15))
print(sieve(60), factors(360), factors(97))

#| 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] [2, 2, 2, 3, 3, 5] [97]
