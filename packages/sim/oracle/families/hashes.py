"""Hashes of text and bytes under PYTHONHASHSEED=0, asked of a child process."""

import json
import os
import subprocess
import sys

TEXTS = ["", "a", "b", "ab", "abc", "hello", "Hello, world", "x" * 7, "x" * 8, "x" * 9, "x" * 100, "é", "日本", "😀", "a😀b", "key1", "key2", "True", "\x00"]


def record(r):
    script = "import json,sys; print(json.dumps([[hash(t), hash(t.encode())] for t in json.load(sys.stdin)]))"
    done = subprocess.run([sys.executable, "-c", script], input=json.dumps(TEXTS), capture_output=True, text=True, check=True,
                          env={**os.environ, "PYTHONHASHSEED": "0"})
    for text, (of_text, of_bytes) in zip(TEXTS, json.loads(done.stdout)):
        r.ask("hash_text", lambda _: of_text, text)
        r.ask("hash_bytes", lambda _: of_bytes, text.encode())
