import heapq, bisect, operator, copy, statistics
from operator import itemgetter
h = []
for x in [5,1,4,2,8,3]: heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.nlargest(2, h), heapq.nsmallest(2, h))
y = [9,3,7,1]; heapq.heapify(y); print(y, list(heapq.merge([1,4],[2,3])))
a = [1,3,5]; bisect.insort(a, 4); print(a, bisect.bisect_left(a, 3), bisect.bisect(a, 3))
print(sorted([(1,'b'),(2,'a')], key=itemgetter(1)), operator.add(1,2), operator.attrgetter('real')(5))
class N:
    def __init__(self): self.l = [1,[2]]; self.d = {'x': (1,)}
n = N(); c = copy.copy(n); d = copy.deepcopy(n)
n.l[1].append(3); print(c.l, d.l, d.d, copy.deepcopy([1,(2,[3])]))
print(statistics.mean([1,2,3,4]), statistics.median([3,1,2]), statistics.stdev([1,2,3,4]), statistics.pstdev([1.5,2.5]), statistics.mode("aab"), statistics.variance([1,2,3,4]), statistics.fmean([1,2]), statistics.quantiles([1,2,3,4,5]))

#| [2, 4, 3, 5, 8] 1 [2, 4, 3, 5, 8] [8, 5] [2, 3]
#| [1, 3, 7, 9] [1, 2, 3, 4]
#| [1, 3, 4, 5] 1 2
#| [(2, 'a'), (1, 'b')] 3 5
#| [1, [2, 3]] [1, [2]] {'x': (1,)} [1, (2, [3])]
#| 2.5 2 1.2909944487358056 0.5 a 1.6666666666666667 1.5 [1.5, 3.0, 4.5]
