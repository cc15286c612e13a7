#> every schedule
import os

read_end, write_end = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(read_end)
    for number in range(3):
        os.write(write_end, f"line {number}\n".encode())
    os.close(write_end)
    os._exit(0)
os.close(write_end)
received = b""
while True:
    part = os.read(read_end, 4)
    if not part:
        break
    received += part
os.close(read_end)
os.waitpid(pid, 0)
print(received.decode(), end="")
print(len(received), "bytes")

#| line 0
#| line 1
#| line 2
#| 21 bytes
