class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __format__(self, spec):
        if spec.endswith("f"):
            return format(self.degrees * 9 / 5 + 32, spec[:-1] + ".1f") + "F"
        return format(self.degrees, spec or ".1f") + "C"


n, pi, text = 1234567, 3.14159265, "middle"
print(f"[{n:,}] [{n:_}] [{n:+}] [{-n:015,}] [{n:e}] [{n:.3g}]")
print(f"[{pi:.2f}] [{pi:8.3f}] [{pi:<8.1f}] [{pi:+09.2f}] [{pi:%}] [{pi:.0%}]")
print(f"[{text:>10}] [{text:*^12}] [{text:.3}] [{text!r:>10}] [{text:-<9}]")
print(f"{42:b} {42:#x} {42:o} {42:#010b} {42:c} {255:X}")
width, places = 10, 3
print(f"[{pi:{width}.{places}f}] [{text:{'^'}{width}}] {n=} {pi=:.1f} {len(text)=}")
print(f"{Celsius(21.5)} {Celsius(100):f} {Celsius(-3.25):+.2e}")
print(f"{1e15} {1e16} {1.0} {0.1 + 0.2} {1e-5} {float('inf')} {-0.0}")
for spec in (",d", "d", ".2d"):
    try:
        print(format(2.5, spec))
    except ValueError as error:
        print(spec, "->", error)

#| [1,234,567] [1_234_567] [+1234567] [-00,001,234,567] [1.234567e+06] [1.23e+06]
#| [3.14] [   3.142] [3.1     ] [+00003.14] [314.159265%] [314%]
#| [    middle] [***middle***] [mid] [  'middle'] [middle---]
#| 101010 0x2a 52 0b00101010 * FF
#| [     3.142] [  middle  ] n=1234567 pi=3.1 len(text)=6
#| 21.5C 212.0F -3.25e+00C
#| 1000000000000000.0 1e+16 1.0 0.30000000000000004 1e-05 inf -0.0
#| ,d -> Unknown format code 'd' for object of type 'float'
#| d -> Unknown format code 'd' for object of type 'float'
#| .2d -> Unknown format code 'd' for object of type 'float'
