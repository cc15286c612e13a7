/** The first part of unittest: tests that are skipped, or expected to fail. */
export const UNITTEST_SKIPS = String.raw`
import _differences
import sys
from time import perf_counter
from _interleave import exception_text, main_names, docstring

class SkipTest(Exception):
    pass

class _ExpectedFailure(Exception):
    pass

def skip(reason):
    def decorate(item):
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if callable(reason):
        item, reason = reason, ''
        return decorate(item)
    return decorate

def skipIf(condition, reason):
    return skip(reason) if condition else (lambda item: item)

def skipUnless(condition, reason):
    return skip(reason) if not condition else (lambda item: item)

def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item
`
