"""The rounds of counting-worker.ts on CPython: python3 counting-worker.py FILE ROUNDS."""

import contextlib
import io
import json
import resource
import sys
import time

with open(sys.argv[1], encoding="utf-8") as program:
    text = program.read()
took = []
for _ in range(int(sys.argv[2])):
    said = io.StringIO()
    began = time.perf_counter()
    with contextlib.redirect_stdout(said):
        exec(compile(text, sys.argv[1], "exec"), {"__name__": "__main__"})
    took.append((time.perf_counter() - began) * 1000)
    assert said.getvalue() == "1000000\n"
print(json.dumps({"took": took, "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
