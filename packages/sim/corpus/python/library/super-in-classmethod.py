class A:
    @classmethod
    def make(cls): return [cls.__name__]
    @staticmethod
    def s(): return 's'
class B(A):
    @classmethod
    def make(cls): return ['B'] + super().make()
    @staticmethod
    def s(): return 'b'
print(B.make(), B.s(), super(B, B).s(), super(B, B()).s())

#| ['B', 'B'] b s s
