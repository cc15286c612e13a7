import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(message)s"))
log = logging.getLogger("shop")
log.setLevel(logging.DEBUG)
log.addHandler(handler)
log.propagate = False

log.debug("cart %s has %d items", "A7", 3)
log.info("total %.2f", 19.989)
log.warning("stock of %r low", "lamp")
try:
    1 / 0
except ZeroDivisionError as error:
    log.error("failed: %s", error)
child = logging.getLogger("shop.billing")
child.critical("card refused")
log.setLevel(logging.ERROR)
log.info("never shown")
print(stream.getvalue(), end="")
print(child.getEffectiveLevel(), log.isEnabledFor(logging.WARNING))

#| DEBUG   |shop|cart A7 has 3 items
#| INFO    |shop|total 19.99
#| WARNING |shop|stock of 'lamp' low
#| ERROR   |shop|failed: division by zero
#| CRITICAL|shop.billing|card refused
#| 40 False
