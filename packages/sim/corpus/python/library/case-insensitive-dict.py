class CI(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
c = CI(); c['Foo'] = 1; print(c['FOO'], 'fOO' in c, 'x' in c, c, len(c))

#| 1 True False {'foo': 1} 1
