import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s: %(message)s")
logging.basicConfig(level=logging.DEBUG)


class Service:
    def __init__(self, name):
        self.log = logging.getLogger(f"{__name__}.{name}")

    def call(self, n):
        self.log.debug("called with %r", n)
        try:
            value = 100 // n
        except ZeroDivisionError:
            self.log.exception("cannot divide")
            return None
        self.log.info("result %d", value)
        return value


service = Service("math")
print(service.call(7), service.call(0))
logging.warning("from the root")
logging.getLogger("quiet").setLevel(logging.CRITICAL)
logging.getLogger("quiet").error("not shown")
print(service.log.parent.name, logging.getLogger() is logging.root, service.log.level)
logging.disable(logging.WARNING)
logging.warning("not shown either")
logging.error("still shown")

#| INFO:__main__.math: result 14
#| ERROR:__main__.math: cannot divide
#| Traceback (most recent call last):
#|   File "logging-configured-once.py", line 15, in call
#|     value = 100 // n
#|             ~~~~^^~~
#| ZeroDivisionError: integer division or modulo by zero
#| 14 None
#| WARNING:root: from the root
#| root True 0
#| ERROR:root: still shown
