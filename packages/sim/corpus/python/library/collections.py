from collections import deque, defaultdict, Counter, OrderedDict, namedtuple, ChainMap, UserDict, UserList
d = deque([1, 2, 3]); d.append(4); d.appendleft(0); print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], 2 in d, list(d), d.maxlen)
d.rotate(1); print(d); d.rotate(-2); print(d); d.extend([7, 8]); d.extendleft([5, 6]); print(d, d.count(7), d.index(7)); d.remove(7); d.reverse(); print(d, d == deque([1]), d.copy() == d, bool(deque()))
m = deque(maxlen=2)
for i in range(4): m.append(i)
print(m, m.maxlen, repr(deque('ab', maxlen=5))); d[0] = 99; del d[1]; d.insert(1, 'ins'); print(d); d.clear(); print(d)
try: d.pop()
except IndexError as e: print(e)
try: d[5]
except IndexError as e: print(e)
for x in deque('xyz'): print(x, end=' ')
print(sorted(deque([3, 1])), deque([1, 2]) + deque([3]), reversed(deque([1, 2])).__class__.__name__ != '', list(reversed(deque([1, 2]))), isinstance(d, deque), isinstance(d, list), deque(range(3)) == [0, 1, 2])
dd = defaultdict(list); dd['a'].append(1); dd['a'].append(2); dd['b']; print(dd, dict(dd), 'c' in dd, dd.get('c'), len(dd), dd.default_factory)
di = defaultdict(int)
for w in 'a b a c a'.split(): di[w] += 1
print(di, sorted(di.items()), di['zz']); dl = defaultdict(lambda: 'def', k=1); print(dl['q'], dl['k'], dl.keys())
try: defaultdict()['x']
except KeyError as e: print('KE', e)
nested = defaultdict(lambda: defaultdict(int)); nested['a']['b'] += 1; print(nested['a']['b'], isinstance(nested, dict))
c = Counter('abracadabra'); print(c, c.most_common(2), c['a'], c['zz'], sum(c.values()), c.total(), list(Counter(a=2, b=1).elements()))
c2 = Counter(a=1, b=5); print(c + c2, c - c2, c & c2, c | c2, c2 == Counter(b=5, a=1)); c.update('aaa'); print(c['a']); c.subtract({'a': 10}); print(c['a'], +c2, Counter([1, 1, 2]), Counter()); del c['zzz']
o = OrderedDict(); o['x'] = 1; o['y'] = 2; o['z'] = 3; o.move_to_end('x'); print(o, list(o), o.popitem(), o.popitem(last=False), o, OrderedDict(a=1) == OrderedDict(a=1), OrderedDict([('a', 1), ('b', 2)]) == OrderedDict([('b', 2), ('a', 1)])); o.move_to_end('z', last=False); print(o)
P = namedtuple('P', 'x y'); p = P(1, 2); print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, P(y=3, x=4), *p, p == (1, 2), P._make([7, 8]), isinstance(p, tuple), len(p), hash(p) == hash((1, 2)))
x, y = p; print(x, y, {p: 1}[(1, 2)], P.__name__, sorted([P(2, 1), P(1, 2)]))
try: P(1)
except TypeError as e: print(e)
try: P(1, 2, 3)
except TypeError as e: print(e)
try: p.x = 1
except AttributeError as e: print(e)
Q = namedtuple('Q', ['a', 'b', 'c'], defaults=[10, 20]); print(Q(1), Q._field_defaults)
class PP(namedtuple('PP', 'x y')):
    def norm(self): return self.x + self.y
    def __str__(self): return 'PP!'
print(PP(1, 2).norm(), PP(1, 2), repr(PP(1, 2)))
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(cm['a'], cm['b'], len(cm), sorted(cm), cm.maps, 'z' in cm, dict(cm)); cm['n'] = 5; print(cm.maps[0], cm.new_child({'q': 1})['q'])
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
u = UD(a=1); u['b'] = 2; print(u, u['a'], len(u), 'a' in u, list(u.items()))
class UL(UserList): pass
print(UL([1, 2]) + [3], len(UL([1])), UL([3, 1])[0])
from typing import NamedTuple
class Emp(NamedTuple):
    name: str
    id: int = 3
    def hi(self): return 'hi ' + self.name
print(Emp('bob'), Emp('al', 4).id, Emp('x').hi(), Emp._fields)
match p:
    case P(x=1): print('matched')

#| deque([1, 2, 3]) 4 0 3 1 3 True [1, 2, 3] None
#| deque([3, 1, 2])
#| deque([2, 3, 1])
#| deque([6, 5, 2, 3, 1, 7, 8]) 1 5
#| deque([8, 1, 3, 2, 5, 6]) False True False
#| deque([2, 3], maxlen=2) 2 deque(['a', 'b'], maxlen=5)
#| deque([99, 'ins', 3, 2, 5, 6])
#| deque([])
#| pop from an empty deque
#| deque index out of range
#| x y z [1, 3] deque([1, 2, 3]) True [2, 1] True False False
#| defaultdict(<class 'list'>, {'a': [1, 2], 'b': []}) {'a': [1, 2], 'b': []} False None 2 <class 'list'>
#| defaultdict(<class 'int'>, {'a': 3, 'b': 1, 'c': 1, 'zz': 0}) [('a', 3), ('b', 1), ('c', 1)] 0
#| def 1 dict_keys(['k', 'q'])
#| KE 'x'
#| 1 True
#| Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] 5 0 11 11 ['a', 'a', 'b']
#| Counter({'b': 7, 'a': 6, 'r': 2, 'c': 1, 'd': 1}) Counter({'a': 4, 'r': 2, 'c': 1, 'd': 1}) Counter({'b': 2, 'a': 1}) Counter({'a': 5, 'b': 5, 'r': 2, 'c': 1, 'd': 1}) True
#| 8
#| -2 Counter({'b': 5, 'a': 1}) Counter({1: 2, 2: 1}) Counter()
#| OrderedDict([('z', 3)]) ['y', 'z', 'x'] ('x', 1) ('y', 2) OrderedDict([('z', 3)]) True False
#| OrderedDict([('z', 3)])
#| P(x=1, y=2) 1 2 {'x': 1, 'y': 2} P(x=5, y=2) ('x', 'y') P(x=4, y=3) 1 2 True P(x=7, y=8) True 2 True
#| 1 2 1 P [P(x=1, y=2), P(x=2, y=1)]
#| P.__new__() missing 1 required positional argument: 'y'
#| P.__new__() takes 3 positional arguments but 4 were given
#| can't set attribute
#| Q(a=1, b=10, c=20) {'b': 10, 'c': 20}
#| 3 PP! PP(x=1, y=2)
#| 1 3 2 ['a', 'b'] [{'a': 1}, {'a': 2, 'b': 3}] False {'a': 1, 'b': 3}
#| {'a': 1, 'n': 5} 1
#| {'a': 2, 'b': 4} 2 2 True [('a', 2), ('b', 4)]
#| [1, 2, 3] 1 3
#| Emp(name='bob', id=3) 4 hi x ('name', 'id')
#| matched
