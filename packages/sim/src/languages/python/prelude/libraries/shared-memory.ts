/** multiprocessing.shared_memory: blocks of bytes by name, and lists of plain values in them. */
export const SHARED_MEMORY = `
import _shared_memory

class SharedMemory:
    def __init__(self, name=None, create=False, size=0):
        if not size >= 0:
            raise ValueError("'size' must be a positive integer")
        if create and size == 0:
            raise ValueError("'size' must be a positive number different from zero")
        if name is None and not create:
            raise ValueError("'name' can only be None if create=True")
        self._block = _shared_memory.open(name, bool(create), size)
        self._name = _shared_memory.name_of(self._block)
        self._buf = _shared_memory.view(self._block)
        self._size = len(self._buf)

    @property
    def buf(self):
        return self._buf

    @property
    def name(self):
        return self._name

    @property
    def size(self):
        return self._size

    def close(self):
        if self._buf is not None:
            self._buf.release()
            self._buf = None

    def unlink(self):
        _shared_memory.unlink(self._name)

    def __repr__(self):
        return type(self).__name__ + '(' + repr(self.name) + ', size=' + str(self.size) + ')'

import struct

_formats = {int: 'q', float: 'd', bool: '?'}

class ShareableList:
    """Each value keeps the kind and the room that it had at first: 8 bytes for numbers, a multiple of 8 for texts and bytes."""

    def __init__(self, sequence=None, *, name=None):
        if sequence is None:
            self.shm = SharedMemory(name)
            count = struct.unpack_from('q', bytes(self.shm.buf[:8]))[0]
        else:
            values = list(sequence)
            rooms = [self._room(value) for value in values]
            count = len(values)
            self.shm = SharedMemory(name, create=True, size=8 + 24 * count + sum(rooms) + 1)
            self.shm.buf[:8] = struct.pack('q', count)
            place = 8 + 24 * count
            for i in range(count):
                self.shm.buf[8 + 24 * i:24 + 24 * i] = struct.pack('qq', place, rooms[i])
                self._put(i, values[i])
                place += rooms[i]
        self._count = count

    def _room(self, value):
        if isinstance(value, str):
            return 8 * (len(value.encode()) // 8 + 1)
        if isinstance(value, bytes):
            return 8 * (len(value) // 8 + 1)
        return 8

    def _place(self, position):
        return struct.unpack_from('qq', bytes(self.shm.buf[8 + 24 * position:24 + 24 * position]))

    def _put(self, position, value):
        place, room = self._place(position)
        if value is None:
            kind, data = b'n', b''
        elif isinstance(value, bool):
            kind, data = b'?', struct.pack('?', value)
        elif isinstance(value, int):
            kind, data = b'q', struct.pack('q', value)
        elif isinstance(value, float):
            kind, data = b'd', struct.pack('d', value)
        elif isinstance(value, str):
            kind, data = b's', value.encode()
        elif isinstance(value, bytes):
            kind, data = b'b', value
        else:
            raise ValueError('cannot keep a ' + type(value).__name__)
        if len(data) > room:
            raise ValueError('bytes/str item exceeds available storage')
        length = len(data)
        self.shm.buf[24 + 24 * position:32 + 24 * position] = kind + bytes([length % 256, length // 256]) + bytes(5)
        self.shm.buf[place:place + room] = data + bytes(room - length)

    def _position(self, position):
        if not isinstance(position, int):
            raise TypeError('list indices must be integers or slices, not ' + type(position).__name__)
        position = position + self._count if position < 0 else position
        if not 0 <= position < self._count:
            raise IndexError('index out of range')
        return position

    def __getitem__(self, position):
        position = self._position(position)
        place, room = self._place(position)
        mark = bytes(self.shm.buf[24 + 24 * position:32 + 24 * position])
        kind = mark[:1]
        data = bytes(self.shm.buf[place:place + mark[1] + 256 * mark[2]])
        if kind == b'n':
            return None
        if kind == b's':
            return data.decode()
        if kind == b'b':
            return data
        return struct.unpack(kind.decode(), data)[0]

    def __setitem__(self, position, value):
        try:
            position = self._position(position)
        except IndexError:
            raise IndexError('assignment index out of range') from None
        self._put(position, value)

    def __len__(self):
        return self._count

    def __iter__(self):
        for i in range(self._count):
            yield self[i]

    def count(self, value):
        return sum(value == entry for entry in self)

    def index(self, value):
        for position, entry in enumerate(self):
            if value == entry:
                return position
        raise ValueError(repr(value) + ' not in this container')

    def __repr__(self):
        return 'ShareableList(' + repr(list(self)) + ', name=' + repr(self.shm.name) + ')'
`
