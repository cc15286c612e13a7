def merge(intervals):
    out = []
    for start, end in sorted(intervals):
        if out and start <= out[-1][1]:
            out[-1][1] = max(out[-1][1], end)
        else:
            out.append([start, end])
    return out


def rooms(meetings):
    changes = sorted([(start, 1) for start, _ in meetings] + [(end, -1) for _, end in meetings])
    now = most = 0
    for _, change in changes:
        now += change
        most = max(most, now)
    return most


print(merge([(1, 3), (8, 10), (2, 6), (15, 18), (17, 20)]), merge([]))
print(rooms([(0, 30), (5, 10), (15, 20)]), rooms([(7, 10), (2, 4)]), rooms([]))
best = current = 0
for value in [-2, 1, -3, 4, -1, 2, 1, -5, 4]:
    current = max(value, current + value)
    best = max(best, current)
print("largest sum", best)

#| [[1, 6], [8, 10], [15, 20]] []
#| 2 1 0
#| largest sum 6
