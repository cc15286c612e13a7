items = [("Espresso", 2, 2.5), ("Croissant", 1, 3.25), ("Water", 12, 0.99)]
width = max(len(name) for name, _, _ in items)
total = 0
print(f"{'item':<{width}} {'qty':>4} {'price':>8} {'sum':>9}")
print("-" * (width + 24))
for name, count, price in items:
    amount = count * price
    total += amount
    print(f"{name:<{width}} {count:>4} {price:>8.2f} {amount:>9.2f}")
print("=" * (width + 24))
print(f"{'total':<{width}} {total:>23,.2f}")
print(f"{total:+.1f} {total:e} {total:g} {int(total):08d} {int(total):#x}")
tax = total * 19 / 100
print(f"{tax=:.3f} {total + tax = :.2f}")
print(f"{'left':*<10}|{'mid':^10}|{'right':.>10}")
print(f"{1234567.891:,.2f} {1234567:_} {0.256:.1%} {255:b} {255:o} {255:X}")
print(f"{'nested':>{width + 4}}!{name!r:>12}")
print(f"{True:5} {None!s:>6} {3:c}".replace("\x03", "?"))

#| item       qty    price       sum
#| ---------------------------------
#| Espresso     2     2.50      5.00
#| Croissant    1     3.25      3.25
#| Water       12     0.99     11.88
#| =================================
#| total                       20.13
#| +20.1 2.013000e+01 20.13 00000020 0x14
#| tax=3.825 total + tax = 23.95
#| left******|   mid    |.....right
#| 1,234,567.89 1_234_567 25.6% 11111111 377 FF
#|        nested!     'Water'
#|     1   None ?
