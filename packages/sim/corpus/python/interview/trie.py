class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["$"] = word

    def find(self, prefix):
        node = self.root
        for letter in prefix:
            if letter not in node:
                return []
            node = node[letter]
        return sorted(self._words(node))

    def _words(self, node):
        for key, child in node.items():
            if key == "$":
                yield child
            else:
                yield from self._words(child)


trie = Trie()
for word in ("tea", "ten", "to", "inn", "in", "team"):
    trie.insert(word)
print(trie.find("te"), trie.find("i"), trie.find("x"), trie.find("tea"))
print(sorted(trie.root), list(trie.root["t"]))

#| ['tea', 'team', 'ten'] ['in', 'inn'] [] ['tea', 'team']
#| ['i', 't'] ['e', 'o']
