# A table with widths, signs, percent and thousands.
from collections import defaultdict
from statistics import mean, median

ROWS = """north;apples;1200;0.25
south;pears;350;0.125
north;pears;90;0
south;apples;2210;0.5"""

by_region = defaultdict(list)
for line in ROWS.splitlines():
    region, fruit, amount, share = line.split(";")
    by_region[region].append((fruit, int(amount), float(share)))

width = max(map(len, by_region))
print(f"{'region':<{width + 2}}|{'fruit':^10}|{'amount':>8}|{'share':>8}")
print("-" * (width + 2) + "+" + "-" * 10 + "+" + "-" * 8 + "+" + "-" * 8)
for region, sales in sorted(by_region.items()):
    for fruit, amount, share in sorted(sales, key=lambda sale: -sale[1]):
        print(f"{region:<{width + 2}}|{fruit:^10}|{amount:>8,}|{share:>8.1%}")
amounts = [amount for sales in by_region.values() for _, amount, _ in sales]
print("total %d, mean %.2f, median %+.1f" % (sum(amounts), mean(amounts), median(amounts)))
print("{0:>{w}}|{1!r:^12}|{2:#x}|{2:b}|{3:e}".format("end", "x", 255, 12345.678, w=6))

#| region |  fruit   |  amount|   share
#| -------+----------+--------+--------
#| north  |  apples  |   1,200|   25.0%
#| north  |  pears   |      90|    0.0%
#| south  |  apples  |   2,210|   50.0%
#| south  |  pears   |     350|   12.5%
#| total 3850, mean 962.50, median +775.0
#|    end|    'x'     |0xff|11111111|1.234568e+04
