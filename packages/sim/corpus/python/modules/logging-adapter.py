import logging
import sys


class Coloured(logging.Formatter):
    MARKS = {"DEBUG": ".", "INFO": "i", "WARNING": "!", "ERROR": "x"}

    def format(self, record):
        mark = self.MARKS.get(record.levelname, "?")
        return f"[{mark}] {super().format(record)}"


log = logging.getLogger("orders")
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Coloured("%(message)s"))
log.addHandler(handler)
log.setLevel(logging.DEBUG)

for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL):
    log.log(level, "at level %s", logging.getLevelName(level))
log.info("%(user)s bought %(count)d", {"user": "ada", "count": 3})
log.info("no arguments: 100%")
log.warning("many: %s", [1, 2])
print(log.handlers == [handler], log.hasHandlers(), log.name)
log.removeHandler(handler)
print(log.handlers)

#| [.] at level DEBUG
#| [i] at level INFO
#| [!] at level WARNING
#| [x] at level ERROR
#| [?] at level CRITICAL
#| [i] ada bought 3
#| [i] no arguments: 100%
#| [!] many: [1, 2]
#| True True orders
#| []
