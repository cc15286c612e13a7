import logging
import sys


class NoSecrets(logging.Filter):
    def filter(self, record):
        return "password" not in record.getMessage()


class Memory(logging.Handler):
    def __init__(self):
        super().__init__()
        self.seen = []

    def emit(self, record):
        self.seen.append((record.levelno, record.getMessage()))


log = logging.getLogger("app")
log.setLevel(logging.INFO)
console = logging.StreamHandler(sys.stdout)
console.addFilter(NoSecrets())
memory = Memory()
memory.setLevel(logging.WARNING)
log.addHandler(console)
log.addHandler(memory)

log.info("user %s signed in", "ada")
log.info("password is %s", "1234")
log.warning("disk at %d%%", 91)
log.error("disk full")
print(memory.seen)
print(logging.getLevelName(30), logging.getLevelName("ERROR"))

#| user ada signed in
#| disk at 91%
#| disk full
#| [(30, 'disk at 91%'), (40, 'disk full')]
#| WARNING 40
