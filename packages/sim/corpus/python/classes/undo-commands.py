class Insert:
    def __init__(self, at, part):
        self.at, self.part = at, part

    def do(self, text):
        return text[:self.at] + self.part + text[self.at:]

    def undo(self, text):
        return text[:self.at] + text[self.at + len(self.part):]


class Delete:
    def __init__(self, start, end):
        self.start, self.end = start, end

    def do(self, text):
        self.removed = text[self.start:self.end]
        return text[:self.start] + text[self.end:]

    def undo(self, text):
        return text[:self.start] + self.removed + text[self.start:]


class Editor:
    def __init__(self):
        self.text, self.past, self.future = "", [], []

    def run(self, command):
        self.text = command.do(self.text)
        self.past.append(command)
        self.future.clear()

    def undo(self):
        command = self.past.pop()
        self.text = command.undo(self.text)
        self.future.append(command)

    def redo(self):
        command = self.future.pop()
        self.text = command.do(self.text)
        self.past.append(command)


editor = Editor()
for command in (Insert(0, "hello world"), Insert(5, ","), Delete(0, 1), Insert(0, "J")):
    editor.run(command)
    print(repr(editor.text))
editor.undo()
editor.undo()
print(repr(editor.text))
editor.redo()
print(repr(editor.text), len(editor.past), len(editor.future))

#| 'hello world'
#| 'hello, world'
#| 'ello, world'
#| 'Jello, world'
#| 'hello, world'
#| 'ello, world' 3 1
