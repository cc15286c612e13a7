import textwrap

TEXT = """
    The quick brown fox jumps over the lazy dog. It was not the first time, and
    it will not be the last time, that a fox has jumped over something lazy.
"""
flat = " ".join(textwrap.dedent(TEXT).split())
print(textwrap.fill(flat, width=34))
print("-" * 34)
print(textwrap.fill(flat, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(flat, 45), "|", textwrap.shorten(flat, 30, placeholder="..."))
print(textwrap.indent("one\n\ntwo", "> "))
print(textwrap.indent("one\n\ntwo", "> ", predicate=lambda line: True))
print(textwrap.wrap("supercalifragilistic is-a-long word", 10))
print(textwrap.wrap("supercalifragilistic is", 10, break_long_words=False))
widest = max(map(len, textwrap.wrap(flat, 20)))
print(widest, [line.rjust(widest) for line in textwrap.wrap(flat, 20)][:2])

#| The quick brown fox jumps over the
#| lazy dog. It was not the first
#| time, and it will not be the last
#| time, that a fox has jumped over
#| something lazy.
#| ----------------------------------
#| * The quick brown fox jumps over the
#|   lazy dog. It was not the first time,
#|   and it will not be the last time, that
#|   a fox has jumped over something lazy.
#| The quick brown fox jumps over the lazy [...] | The quick brown fox jumps...
#| > one
#|
#| > two
#| > one
#| >
#| > two
#| ['supercalif', 'ragilistic', 'is-a-long', 'word']
#| ['supercalifragilistic', 'is']
#| 20 [' The quick brown fox', ' jumps over the lazy']
