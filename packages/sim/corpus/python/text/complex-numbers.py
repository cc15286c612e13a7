def quadratic(a, b, c):
    root = (b * b - 4 * a * c) ** 0.5
    return (-b + root) / (2 * a), (-b - root) / (2 * a)


for coefficients in ((1, -3, 2), (1, 2, 1), (2, 0, -8)):
    print(coefficients, quadratic(*coefficients))
z = 3 + 4j
w = complex(1, -2)
print(z + w, z - w, z * w, z / w, -z, abs(z), z.conjugate(), z.real, z.imag)
print(z == 3 + 4j, z != w, bool(0j), z ** 2, 2 * z, z + 1.5, complex("1-2j"), complex(2))
for bad in (lambda: z < w, lambda: int(z), lambda: z // w, lambda: complex("x"), lambda: 1 / 0j):
    try:
        bad()
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)


def mandelbrot(c, limit=20):
    z = 0
    for step in range(limit):
        z = z * z + c
        if abs(z) > 2:
            return step
    return limit


for row in range(-4, 5):
    print("".join(" .:-=+*#%@"[min(9, mandelbrot(complex(column / 10, row / 4)) // 2)] for column in range(-20, 8)))

#| (1, -3, 2) (2.0, 1.0)
#| (1, 2, 1) (-1.0, -1.0)
#| (2, 0, -8) (2.0, -2.0)
#| (4+2j) (2+6j) (11-2j) (-1+2j) (-3-4j) 5.0 (3-4j) 3.0 4.0
#| True True False (-7+24j) (6+8j) (4.5+4j) (1-2j) (2+0j)
#| TypeError '<' not supported between instances of 'complex' and 'complex'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#| TypeError unsupported operand type(s) for //: 'complex' and 'complex'
#| ValueError complex() arg is a malformed string
#| ZeroDivisionError complex division by zero
#|       ...........:-=@....
#|    ...........::-=@@@-::....
#|   ......:::::-+@@@@@@@@@-:..
#|  ....::-#@@@+@@@@@@@@@@@*:..
#| @@@@@@@@@@@@@@@@@@@@@@@+-:..
#|  ....::-#@@@+@@@@@@@@@@@*:..
#|   ......:::::-+@@@@@@@@@-:..
#|    ...........::-=@@@-::....
#|       ...........:-=@....
