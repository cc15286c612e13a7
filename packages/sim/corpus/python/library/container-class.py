class Stack:
    def __init__(self): self._d = []
    def push(self, x): self._d.append(x); return self
    def __len__(self): return len(self._d)
    def __getitem__(self, i): return self._d[i]
    def __setitem__(self, i, v): self._d[i] = v
    def __delitem__(self, i): del self._d[i]
    def __contains__(self, x): return x in self._d
    def __bool__(self): return len(self) > 0
    def __repr__(self): return f'Stack({self._d})'
s = Stack(); print(bool(s)); s.push(1).push(2).push(3); s[0] = 9; del s[1]
print(s, len(s), s[-1], s[0:1], 9 in s, list(s), list(reversed(s)))

#| False
#| Stack([9, 3]) 2 3 [9] True [9, 3] [3, 9]
