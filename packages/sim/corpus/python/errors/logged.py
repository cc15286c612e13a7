import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
log = logging.getLogger("bank")


def transfer(amounts, index):
    log.info("transfer %d", index)
    try:
        return 100 / amounts[index]
    except ZeroDivisionError:
        log.exception("nothing to transfer")
    except IndexError as error:
        log.error("no account: %s", error)
    return None


print(transfer([10, 0], 0))
print(transfer([10, 0], 1))
print(transfer([10, 0], 2))
log.debug("not shown")
log.warning("done %s", {"ok": True})
child = logging.getLogger("bank.audit")
child.setLevel(logging.DEBUG)
child.debug("shown by the child")
print(child.parent is log, child.getEffectiveLevel(), log.isEnabledFor(logging.DEBUG), logging.getLevelName(30))

#| INFO bank: transfer 0
#| 10.0
#| INFO bank: transfer 1
#| ERROR bank: nothing to transfer
#| Traceback (most recent call last):
#|   File "logged.py", line 11, in transfer
#|     return 100 / amounts[index]
#|            ~~~~^~~~~~~~~~~~~~~~
#| ZeroDivisionError: division by zero
#| None
#| INFO bank: transfer 2
#| ERROR bank: no account: list index out of range
#| None
#| WARNING bank: done {'ok': True}
#| DEBUG bank.audit: shown by the child
#| True 10 False WARNING
