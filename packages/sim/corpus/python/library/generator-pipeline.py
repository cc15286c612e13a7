def nums(n):
    for i in range(n): yield i
def evens(it): return (x for x in it if x % 2 == 0)
def sq(it):
    for x in it: yield x * x
print(list(sq(evens(nums(10)))), sum(sq(nums(4))))

#| [0, 4, 16, 36, 64] 14
