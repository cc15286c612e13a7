class Plain:
    pass


class Shown:
    def __repr__(self):
        return "<shown>"


values = [
    1, -0.0, 1e22, 1e-5, True, None, "it's", 'say "hi"', "both ' and \"", "tab\tnew\nline\\", "\x00\x7f\u00e9\u200b", b"raw\xff'",
    [], [1, [2, [3]]], (), (1,), (1, 2), {}, {"a": {"b": 1}}, set(), {1}, frozenset({2}), range(3), range(0, 10, 2), slice(1, None), ...,
    1j, complex(0, -2), complex(float("nan"), 1), NotImplemented, int, Plain, len, Shown(), [Shown()], {"k": Shown()}, (Shown(),),
]
for value in values:
    if isinstance(value, (str, bytes)):
        print(repr(value), len(value))
        continue
    print(repr(value), "|", str(value))
recursive = [1]
recursive.append(recursive)
print(recursive)
looped = {"me": None}
looped["me"] = looped
print(looped)
print(repr("a" * 3), ascii("né"), str(b"x"), f"{'q'!r}", f"{Shown()}", f"{[Shown()]!s}")
print(repr(Plain()).startswith("<__main__.Plain object at 0x"))
print(type(None), type(...), type(lambda: 0), type(print), type(type))

#| 1 | 1
#| -0.0 | -0.0
#| 1e+22 | 1e+22
#| 1e-05 | 1e-05
#| True | True
#| None | None
#| "it's" 4
#| 'say "hi"' 8
#| 'both \' and "' 12
#| 'tab\tnew\nline\\' 13
#| '\x00\x7fé\u200b' 4
#| b"raw\xff'" 5
#| [] | []
#| [1, [2, [3]]] | [1, [2, [3]]]
#| () | ()
#| (1,) | (1,)
#| (1, 2) | (1, 2)
#| {} | {}
#| {'a': {'b': 1}} | {'a': {'b': 1}}
#| set() | set()
#| {1} | {1}
#| frozenset({2}) | frozenset({2})
#| range(0, 3) | range(0, 3)
#| range(0, 10, 2) | range(0, 10, 2)
#| slice(1, None, None) | slice(1, None, None)
#| Ellipsis | Ellipsis
#| 1j | 1j
#| -2j | -2j
#| (nan+1j) | (nan+1j)
#| NotImplemented | NotImplemented
#| <class 'int'> | <class 'int'>
#| <class '__main__.Plain'> | <class '__main__.Plain'>
#| <built-in function len> | <built-in function len>
#| <shown> | <shown>
#| [<shown>] | [<shown>]
#| {'k': <shown>} | {'k': <shown>}
#| (<shown>,) | (<shown>,)
#| [1, [...]]
#| {'me': {...}}
#| 'aaa' 'n\xe9' b'x' 'q' <shown> [<shown>]
#| True
#| <class 'NoneType'> <class 'ellipsis'> <class 'function'> <class 'builtin_function_or_method'> <class 'type'>
