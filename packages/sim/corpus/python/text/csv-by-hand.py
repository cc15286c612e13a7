def split_row(line, comma=","):
    fields, field, quoted, at = [], "", False, 0
    while at < len(line):
        letter = line[at]
        if quoted:
            if letter == '"' and line[at + 1:at + 2] == '"':
                field += '"'
                at += 1
            elif letter == '"':
                quoted = False
            else:
                field += letter
        elif letter == '"' and not field:
            quoted = True
        elif letter == comma:
            fields.append(field)
            field = ""
        else:
            field += letter
        at += 1
    if quoted:
        raise ValueError(f"open quote in {line!r}")
    return fields + [field]


TABLE = '''name,said,year
Ada,"hello, world",1843
Alan,"""yes""",1936
Eve,,0'''
header, *rows = map(split_row, TABLE.splitlines())
for row in rows:
    print(dict(zip(header, row)))
widths = [max(map(len, column)) for column in zip(header, *rows)]
for row in [header, *rows]:
    print(" | ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
try:
    split_row('a,"b')
except ValueError as error:
    print(error)

#| {'name': 'Ada', 'said': 'hello, world', 'year': '1843'}
#| {'name': 'Alan', 'said': '"yes"', 'year': '1936'}
#| {'name': 'Eve', 'said': '', 'year': '0'}
#| name | said         | year
#| Ada  | hello, world | 1843
#| Alan | "yes"        | 1936
#| Eve  |              | 0
#| open quote in 'a,"b'
