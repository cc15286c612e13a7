class Playlist:
    def __init__(self, *songs):
        self._songs = list(songs)

    def __len__(self):
        return len(self._songs)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Playlist(*self._songs[index])
        if isinstance(index, str):
            return next(n for n, song in enumerate(self._songs) if song == index)
        return self._songs[index]

    def __setitem__(self, index, song):
        self._songs[index] = song

    def __delitem__(self, index):
        del self._songs[index]

    def __reversed__(self):
        print("(backwards)", end=" ")
        return iter(self._songs[::-1])

    def __add__(self, other):
        return Playlist(*self._songs, *other)

    def __mul__(self, times):
        return Playlist(*self._songs * times)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self._songs))})"


songs = Playlist("intro", "verse", "chorus")
print(songs, len(songs), songs[-1], songs[1:], songs["chorus"])
print(*reversed(songs), "verse" in songs, [s.upper() for s in songs])
songs[0] = "prelude"
del songs[1]
print(songs + ["outro"], songs * 2, sorted(songs + Playlist("a")))
first, *rest = songs
print(first, rest, list(enumerate(songs, 1)), max(songs, key=len))
try:
    songs[7]
except IndexError as error:
    print(error)

#| Playlist('intro', 'verse', 'chorus') 3 chorus Playlist('verse', 'chorus') 2
#| (backwards) chorus verse intro True ['INTRO', 'VERSE', 'CHORUS']
#| Playlist('prelude', 'chorus', 'outro') Playlist('prelude', 'chorus', 'prelude', 'chorus') ['a', 'chorus', 'prelude']
#| prelude ['chorus'] [(1, 'prelude'), (2, 'chorus')] prelude
#| list index out of range
