items = [("Espresso", 2, 2.4), ("Blueberry muffin", 1, 3.25), ("Orange juice (large)", 3, 4.999)]
RATE = 0.085
WIDTH = 36


def line(label, amount, fill="."):
    price = f"{amount:,.2f}"
    return f"{label:{fill}<{WIDTH - len(price)}}{price}"


print("RECEIPT".center(WIDTH, "=").rstrip())
total = 0
for name, quantity, price in items:
    shown = name if len(name) <= 16 else name[:13] + "..."
    total += quantity * price
    print(line(f"{quantity:>2} x {shown:<16} @{price:6.2f} ", quantity * price))
print("-" * WIDTH)
print(line("Subtotal ", total))
print(line(f"Tax {RATE:.1%} ", total * RATE))
print(line("TOTAL ", round(total * (1 + RATE), 2), fill="_"))
for paid in (20, 50.5):
    change = round((paid - total * (1 + RATE)) * 100)
    if change < 0:
        print(f"short by {-change / 100:.2f}")
        continue
    coins = []
    for coin in (2000, 1000, 500, 100, 25, 10, 5, 1):
        count, change = divmod(change, coin)
        if count:
            coins.append(f"{count}x{coin / 100:g}")
    print(" ".join(coins))

#| ==============RECEIPT===============
#|  2 x Espresso         @  2.40 ..4.80
#|  1 x Blueberry muffin @  3.25 ..3.25
#|  3 x Orange juice ... @  5.00 .15.00
#| ------------------------------------
#| Subtotal ......................23.05
#| Tax 8.5% .......................1.96
#| TOTAL _________________________25.01
#| short by 5.01
#| 1x20 1x5 1x0.25 2x0.1 4x0.01
