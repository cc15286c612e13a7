"""Runs whole programs and answers what each printed: one JSON line in ({"file", "runs"}), one out ({"stdout", "stderr", "exit"}, a list of them).

Each program runs as __main__ in a forked child of this interpreter, so that hundreds take seconds. Standard output is line buffered, as on a terminal.
Frames of the library are left out of tracebacks, addresses and times are made plain.
"""
import fcntl
import json
import os
import re
import signal
import sys
import time
import types

LIMIT_S = 20
MOST_AT_ONCE = 4
FRAME = re.compile(r'^(?P<bar>[ |+-]*)  File "(?P<file>[^"]*)", line \d+, in .*$')


def run_child(path, out, err):
    os.setpgid(0, 0)
    os.dup2(out, 1)
    os.dup2(err, 2)
    # What the driver holds must not show: a program may use any number for a descriptor.
    os.closerange(3, 64)
    sys.stdout.reconfigure(line_buffering=True)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    name = os.path.basename(path)
    os.chdir(os.path.dirname(path))
    sys.path.pop(0)
    sys.argv = [name]
    program = types.ModuleType("__main__")
    program.__file__ = name
    program.__spec__ = None
    sys.modules["__main__"] = program
    with open(path, encoding="utf8") as file:
        text = file.read()
    exec(compile(text, name, "exec", dont_inherit=True), program.__dict__)


def plain(text, path):
    lines, skipping = [], False
    for line in text.split("\n"):
        frame = FRAME.match(line)
        if frame:
            skipping = os.path.basename(frame["file"]) != os.path.basename(path)
            line = line.replace(frame["file"], os.path.basename(frame["file"]))
        elif skipping and not re.match(r"^[ |+-]*    ", line):
            skipping = False
        if not skipping:
            lines.append(line)
    return "\n".join(lines)


def answer(path, status, out, err):
    def read(stream):
        size = os.fstat(stream).st_size
        return os.pread(stream, size, 0).decode("utf8", "backslashreplace")
    return {"stdout": read(out), "stderr": plain(read(err), path), "exit": os.waitstatus_to_exitcode(status)}


def main():
    questions = [json.loads(line) for line in sys.stdin]
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    jobs = [(at, question["file"]) for at, question in enumerate(questions) for _ in range(question.get("runs", 1))]
    jobs.reverse()
    answers = [[] for _ in questions]
    running = {}
    while jobs or running:
        while jobs and len(running) < MOST_AT_ONCE:
            at, path = jobs.pop()
            out, err = os.memfd_create("out"), os.memfd_create("err")
            # Processes that write at the same time must not write over each other.
            for stream in (out, err):
                fcntl.fcntl(stream, fcntl.F_SETFL, os.O_APPEND)
            pid = os.fork()
            if pid == 0:
                run_child(path, out, err)
                return
            running[pid] = at, path, out, err, time.monotonic() + LIMIT_S
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid in running:
            at, path, out, err, _ = running.pop(pid)
            answers[at].append(answer(path, status, out, err))
            os.close(out)
            os.close(err)
        elif pid == 0:
            time.sleep(0.001)
            for late, (_, _, _, _, until) in running.items():
                if time.monotonic() > until:
                    os.killpg(late, signal.SIGKILL)
    print("\n".join(json.dumps(found) for found in answers))


main()
