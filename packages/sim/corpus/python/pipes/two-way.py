#> every schedule
import os

to_child = os.pipe()
to_parent = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(to_child[1])
    os.close(to_parent[0])
    while True:
        asked = os.read(to_child[0], 1)
        if not asked:
            break
        os.write(to_parent[1], str(int(asked) ** 2).encode() + b";")
    os._exit(0)
os.close(to_child[0])
os.close(to_parent[1])
for number in b"379":
    os.write(to_child[1], bytes([number]))
os.close(to_child[1])
answers = b""
while part := os.read(to_parent[0], 64):
    answers += part
os.waitpid(pid, 0)
print(answers.decode().strip(";").split(";"))

#| ['9', '49', '81']
