import { UNITTEST_RUNNING } from './unittest-running.ts'
import { UNITTEST_SKIPS } from './unittest-skips.ts'

/** unittest: cases and assertions; skips are in unittest-skips.ts, what runs cases in unittest-running.ts. */
const CASES = String.raw`
class _AssertRaises:
    def __init__(self, case, expected, pattern, message):
        self.case = case
        self.expected = expected
        self.pattern = pattern
        self.message = message
        self.exception = None

    def names(self):
        if isinstance(self.expected, tuple):
            return str(self.expected)
        return self.expected.__name__

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self.case._fail(self.message, self.names() + ' not raised')
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value
        if self.pattern is not None:
            import re
            if re.search(self.pattern, str(exc_value)) is None:
                self.case._fail(self.message, '"%s" does not match "%s"' % (self.pattern, str(exc_value)))
        return True

class _SubTest:
    def __init__(self, case, message, params):
        self.case = case
        self.message = message
        self.params = params

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            return False
        if issubclass(exc_type, SkipTest) or not issubclass(exc_type, Exception):
            return False
        parts = []
        if self.message is not None:
            parts.append('[' + str(self.message) + ']')
        if self.params:
            parts.append('(' + ', '.join([name + '=' + repr(value) for name, value in self.params.items()]) + ')')
        self.case._result._note(self.case, exc_value, ' '.join([str(self.case)] + parts), True)
        self.case._subtests_failed = True
        return True

_safe = repr

class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._cleanups = []
        self._result = None
        self._subtests_failed = False

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def id(self):
        return type(self).__module__ + '.' + type(self).__qualname__ + '.' + self._testMethodName

    def shortDescription(self):
        text = docstring(getattr(type(self), self._testMethodName))
        return text.strip().split('\n')[0].strip() if text else None

    def __str__(self):
        return self._testMethodName + ' (' + self.id() + ')'

    def __repr__(self):
        return '<' + type(self).__module__ + '.' + type(self).__qualname__ + ' testMethod=' + self._testMethodName + '>'

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def subTest(self, msg=None, **params):
        return _SubTest(self, msg, params)

    def _fail(self, msg, standard):
        if msg is None:
            raise self.failureException(standard)
        raise self.failureException('%s : %s' % (standard, msg) if self.longMessage else msg)

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, '%s is not true' % _safe(expr))

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, '%s is not false' % _safe(expr))

    def assertEqual(self, first, second, msg=None):
        if first == second:
            return
        if type(first) == type(second):
            if isinstance(first, (list, tuple)):
                self._fail(msg, self._sequences(first, second))
            if isinstance(first, dict):
                self._fail(msg, '%s != %s\n' % (repr(first), repr(second)) + _differences.compare(_differences.pretty(first), _differences.pretty(second)))
            if isinstance(first, (set, frozenset)):
                self._fail(msg, self._sets(first, second))
            if isinstance(first, str):
                self._fail(msg, '%s != %s\n' % (repr(first), repr(second)) + _differences.compare_texts(first, second))
        self._fail(msg, '%s != %s' % (_safe(first), _safe(second)))

    def _sequences(self, first, second):
        kind = 'List' if isinstance(first, list) else 'Tuple'
        text = kind + 's differ: ' + repr(first) + ' != ' + repr(second) + '\n'
        short = min(len(first), len(second))
        at = 0
        while at < short and first[at] == second[at]:
            at += 1
        if at < short:
            text += '\nFirst differing element %d:\n%s\n%s\n' % (at, repr(first[at]), repr(second[at]))
        if len(first) > len(second):
            text += '\nFirst %s contains %d additional elements.\nFirst extra element %d:\n%s\n' % (kind.lower(), len(first) - len(second), len(second), repr(first[len(second)]))
        elif len(first) < len(second):
            text += '\nSecond %s contains %d additional elements.\nFirst extra element %d:\n%s\n' % (kind.lower(), len(second) - len(first), len(first), repr(second[len(first)]))
        return text + '\n' + _differences.compare(_differences.pretty(first), _differences.pretty(second))

    def _sets(self, first, second):
        lines = []
        for title, items in (('Items in the first set but not the second:', first - second), ('Items in the second set but not the first:', second - first)):
            if items:
                lines.append(title)
                for item in items:
                    lines.append(repr(item))
        return '\n'.join(lines)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, '%s == %s' % (_safe(first), _safe(second)))

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, '%s is not %s' % (_safe(expr1), _safe(expr2)))

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, 'unexpectedly identical: %s' % _safe(expr1))

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, '%s is not None' % _safe(obj))

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, 'unexpectedly None')

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, '%s not found in %s' % (_safe(member), _safe(container)))

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, '%s unexpectedly found in %s' % (_safe(member), _safe(container)))

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, '%s is not an instance of %r' % (_safe(obj), cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, '%s is an instance of %r' % (_safe(obj), cls))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, '%s not less than %s' % (_safe(a), _safe(b)))

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, '%s not less than or equal to %s' % (_safe(a), _safe(b)))

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, '%s not greater than %s' % (_safe(a), _safe(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, '%s not greater than or equal to %s' % (_safe(a), _safe(b)))

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        diff = abs(first - second)
        if delta is not None:
            if diff <= delta:
                return
            self._fail(msg, '%s != %s within %s delta (%s difference)' % (_safe(first), _safe(second), _safe(delta), _safe(diff)))
        places = 7 if places is None else places
        if round(diff, places) == 0:
            return
        self._fail(msg, '%s != %s within %r places (%s difference)' % (_safe(first), _safe(second), places, _safe(diff)))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        diff = abs(first - second)
        if delta is not None:
            if not first == second and diff > delta:
                return
            self._fail(msg, '%s == %s within %s delta (%s difference)' % (_safe(first), _safe(second), _safe(delta), _safe(diff)))
        places = 7 if places is None else places
        if not first == second and round(diff, places) != 0:
            return
        self._fail(msg, '%s == %s within %r places' % (_safe(first), _safe(second), places))

    def assertRaises(self, expected_exception, *args, **kwargs):
        message = kwargs.pop('msg', None) if not args else None
        context = _AssertRaises(self, expected_exception, None, message)
        if not args:
            return context
        with context:
            args[0](*args[1:], **kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        message = kwargs.pop('msg', None) if not args else None
        context = _AssertRaises(self, expected_exception, expected_regex, message)
        if not args:
            return context
        with context:
            args[0](*args[1:], **kwargs)

    def assertRegex(self, text, expected_regex, msg=None):
        import re
        if not re.search(expected_regex, text):
            self._fail(msg, "Regex didn't match: %r not found in %r" % (expected_regex, text))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        import re
        found = re.search(unexpected_regex, text)
        if found:
            self._fail(msg, 'Regex matched: %r matches %r in %r' % (text[found.start():found.end()], unexpected_regex, text))

    def assertCountEqual(self, first, second, msg=None):
        left, right = list(first), list(second)
        for item in list(left):
            if item in right:
                right.remove(item)
                left.remove(item)
        if left or right:
            lines = []
            for item in dict.fromkeys(left + right):
                lines.append('First has %d, Second has %d:  %r' % (list(first).count(item), list(second).count(item), item))
            self._fail(msg, 'Element counts were not equal:\n' + '\n'.join(lines))

    assertListEqual = assertEqual
    assertTupleEqual = assertEqual
    assertDictEqual = assertEqual
    assertSetEqual = assertEqual
    assertSequenceEqual = assertEqual
    assertMultiLineEqual = assertEqual

    def countTestCases(self):
        return 1

    def run(self, result=None):
        result = TestResult() if result is None else result
        self._result = result
        method = getattr(self, self._testMethodName)
        owner = getattr(type(self), self._testMethodName)
        result.startTest(self)
        if getattr(type(self), '__unittest_skip__', False) or getattr(owner, '__unittest_skip__', False):
            result._skipped(self, getattr(type(self), '__unittest_skip_why__', '') or getattr(owner, '__unittest_skip_why__', ''))
            return result
        expecting = getattr(owner, '__unittest_expecting_failure__', False)
        problem = None
        good = True
        try:
            self.setUp()
        except SkipTest as error:
            result._skipped(self, str(error))
            self.doCleanups()
            return result
        except Exception as error:
            result._note(self, error, str(self))
            good = False
        else:
            try:
                self._call(method)
            except SkipTest as error:
                result._skipped(self, str(error))
                good = False
            except Exception as error:
                good = False
                if expecting:
                    result._expected(self)
                else:
                    result._note(self, error, str(self))
            else:
                if expecting:
                    good = False
                    result._unexpected(self)
            try:
                self.tearDown()
            except Exception as error:
                good = False
                result._note(self, error, str(self))
        try:
            self.doCleanups()
        except Exception as error:
            good = False
            result._note(self, error, str(self))
        if good and not self._subtests_failed:
            result.addSuccess(self)
        return result

    def _call(self, method):
        method()

    def __call__(self, result=None):
        return self.run(result)

class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def _call(self, method):
        import asyncio
        asyncio.run(self._whole(method))

    async def _whole(self, method):
        await self.asyncSetUp()
        try:
            answer = method()
            if hasattr(answer, '__await__'):
                await answer
        finally:
            await self.asyncTearDown()

class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__('runTest')
        self._function = testFunc

    def runTest(self):
        self._function()
`

export const UNITTEST = `${UNITTEST_SKIPS}${CASES}
${UNITTEST_RUNNING}`
