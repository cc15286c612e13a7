print({1,2,3} | {9}, {3,1,2}, set(range(10,0,-1)), {5,100,33,7,1,64,2})
s = {i*7 % 53 for i in range(20)}; print(s)
s -= {0, 7}; s |= {99, 200}; print(s, s & {99, 14}, s ^ {99, 1000}, s - set(range(50)))
print(s.pop(), s.pop(), s); s.clear(); s.add(3); print(s, set({1:2, 3:4}), frozenset([9,8,7]), set([8,0,16]))
a = {1,2,3}; b = a.copy(); a.add(10); print(a, b, a == b, b < a, a.union({5}), sorted(a), len(a))
class O:
    def __init__(self): self.x = 1; self.y = 2
o = O(); print(o.__dict__, vars(o)); o.__dict__['z'] = 5; print(o.z, list(vars(o)))
for x in {10, 20, 30}: print(x)
