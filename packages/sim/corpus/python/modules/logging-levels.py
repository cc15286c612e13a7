import logging
import sys

logger = logging.getLogger("app")
logger.setLevel(logging.DEBUG)
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(name)s|%(levelname)-8s|%(message)s"))
logger.addHandler(handler)
logger.debug("value=%s", [1, 2])
logger.info("%s has %d", "list", 3)
logger.warning("careful")
logger.error("bad: %(why)s", {"why": "reasons"})
logger.critical("stop")
logger.setLevel(logging.ERROR)
logger.info("hidden")
child = logging.getLogger("app.db")
child.error("from child")
print(child.level, child.getEffectiveLevel(), logger.handlers == [handler], logging.getLogger("app") is logger, child.name)
logger.removeHandler(handler)
logging.warning("root to stderr")


class Upper(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


handler.setFormatter(Upper("%(message)s"))
handler.setLevel(logging.WARNING)
logger.addHandler(handler)
logger.error("shout")

#| app|DEBUG   |value=[1, 2]
#| app|INFO    |list has 3
#| app|WARNING |careful
#| app|ERROR   |bad: reasons
#| app|CRITICAL|stop
#| app.db|ERROR   |from child
#| 0 40 True True app.db
#| SHOUT
#! WARNING:root:root to stderr
#! ERROR:app:shout
