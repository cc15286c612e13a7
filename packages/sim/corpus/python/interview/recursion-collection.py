def flatten(value):
    return [x for item in value for x in flatten(item)] if isinstance(value, list) else [value]


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


def collatz(n, steps=0):
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)


def combos(letters, size):
    if size == 0:
        return [""]
    return [letter + rest for i, letter in enumerate(letters) for rest in combos(letters[i + 1:], size - 1)]


def depth(value):
    return 1 + max(map(depth, value), default=0) if isinstance(value, (list, tuple)) else 0


print(flatten([1, [2, [3, [4, []]]]]), gcd(1071, 462), ackermann(2, 3), collatz(27), combos("abcd", 2), depth([1, (2, [3])]))
print((lambda f: f(f, 5))(lambda f, n: 1 if n < 2 else n * f(f, n - 1)), sum(int(d) for d in str(2 ** 50)), bin(37)[2:].count("1"))

#| [1, 2, 3, 4] 21 9 111 ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'] 3
#| 120 76 3
