import textwrap

text = ("A program with threads can print its lines in more than one order, and a test that passes a hundred times "
        "has shown one hundred orders, not all of them.")
print(textwrap.fill(text, width=40))
print()
print(textwrap.fill(text, width=50, initial_indent="* ", subsequent_indent="  "))
print()
print(textwrap.shorten(text, width=45, placeholder=" [...]"))
block = """
    def f():
        return 1

    print(f())
"""
print(textwrap.dedent(block).strip())
print(textwrap.indent("one\ntwo\n\nthree", "> "))
print(textwrap.wrap("longwordthatdoesnotfit in ten", width=10))
print("tabs\tare\texpanded".expandtabs(8), "x".center(7, "~"), "42".zfill(5), "-42".zfill(6))

#| A program with threads can print its
#| lines in more than one order, and a test
#| that passes a hundred times has shown
#| one hundred orders, not all of them.
#|
#| * A program with threads can print its lines in
#|   more than one order, and a test that passes a
#|   hundred times has shown one hundred orders, not
#|   all of them.
#|
#| A program with threads can print its [...]
#| def f():
#|     return 1
#|
#| print(f())
#| > one
#| > two
#|
#| > three
#| ['longwordth', 'atdoesnotf', 'it in ten']
#| tabs    are     expanded ~~~x~~~ 00042 -00042
