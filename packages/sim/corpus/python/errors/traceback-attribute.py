class Node:
    def __init__(self, value, following=None):
        self.value = value
        self.following = following

    def last(self):
        node = self
        while node.following.following:
            node = node.following
        return node.following


chain = Node(1, Node(2, Node(3)))
print(chain.last().value)
print(Node(7).last().value)

#> exit 1
#| 3
#! Traceback (most recent call last):
#!   File "traceback-attribute.py", line 15, in <module>
#!     print(Node(7).last().value)
#!           ^^^^^^^^^^^^^^
#!   File "traceback-attribute.py", line 8, in last
#!     while node.following.following:
#!           ^^^^^^^^^^^^^^^^^^^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'following'
