class Outer:
    class Inner:
        def explode(self, fuse):
            return [ord(c) for c in fuse if c > 1]

    def __init__(self):
        self.inner = self.Inner()

    def light(self):
        return (lambda fuse: self.inner.explode(fuse))("abc")


Outer().light()

#> exit 1
#! Traceback (most recent call last):
#!   File "traceback-nested-class.py", line 13, in <module>
#!     Outer().light()
#!   File "traceback-nested-class.py", line 10, in light
#!     return (lambda fuse: self.inner.explode(fuse))("abc")
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "traceback-nested-class.py", line 10, in <lambda>
#!     return (lambda fuse: self.inner.explode(fuse))("abc")
#!                          ^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "traceback-nested-class.py", line 4, in explode
#!     return [ord(c) for c in fuse if c > 1]
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "traceback-nested-class.py", line 4, in <listcomp>
#!     return [ord(c) for c in fuse if c > 1]
#!                                     ^^^^^
#! TypeError: '>' not supported between instances of 'str' and 'int'
