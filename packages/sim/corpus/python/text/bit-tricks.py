def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def subsets(items):
    for mask in range(1 << len(items)):
        yield [item for bit, item in enumerate(items) if mask >> bit & 1]


def gray(bits):
    return [n ^ n >> 1 for n in range(1 << bits)]


print([popcount(n) for n in (0, 1, 7, 255, 2 ** 40 - 1)])
print(list(subsets("abc")))
print([f"{code:03b}" for code in gray(3)])
single = 0
for number in (4, 1, 2, 1, 2):
    single ^= number
print("the single one is", single)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, -5 >> 1, -5 & 0xFF, 1 << 10, True | False, True ^ True, 6 & -6)
flags = 0
for bit in (0, 3, 5):
    flags |= 1 << bit
flags &= ~(1 << 3)
print(bin(flags), f"{flags:#010b}", flags.bit_length(), [bit for bit in range(8) if flags & (1 << bit)])
try:
    1 << -1
except ValueError as error:
    print(error)
try:
    1.5 & 1
except TypeError as error:
    print(error)

#| [0, 1, 3, 8, 40]
#| [[], ['a'], ['b'], ['a', 'b'], ['c'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']]
#| ['000', '001', '011', '010', '110', '111', '101', '100']
#| the single one is 4
#| 1 7 6 -6 -3 251 1024 True False 2
#| 0b100001 0b00100001 6 [0, 5]
#| negative shift count
#| unsupported operand type(s) for &: 'float' and 'int'
