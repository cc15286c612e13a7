/** The part of unittest that runs: results, suites, the loader of the main module, and the runner, whose report goes to standard error. */
export const UNITTEST_RUNNING = String.raw`
class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures = []
        self.errors = []
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.testsRun = 0
        self._stream = stream
        self._verbosity = 1 if verbosity is None else verbosity
        self._reports = []

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def _say(self, short, long):
        if self._stream is None:
            return
        if self._verbosity > 1:
            self._stream.write(long + '\n')
        elif self._verbosity == 1:
            self._stream.write(short)

    def startTest(self, test):
        self.testsRun += 1
        if self._stream is not None and self._verbosity > 1:
            description = test.shortDescription()
            self._stream.write(str(test) + ('\n' + description if description else '') + ' ... ')

    def addSuccess(self, test):
        self._say('.', 'ok')

    def _note(self, test, error, title, is_sub=False):
        text = exception_text(error)
        failed = isinstance(error, test.failureException)
        description = test.shortDescription()
        (self.failures if failed else self.errors).append((test, text))
        if is_sub and self._verbosity > 1:
            if not test._subtests_failed:
                self._say('', '')
            self._stream.write('  ' + title + (chr(10) + description if description else '') + ' ... ')
        self._reports.append((failed, title + ('\n' + description if description else ''), text))
        self._say('F' if failed else 'E', 'FAIL' if failed else 'ERROR')

    def _class_problem(self, title, error):
        self.errors.append((title, exception_text(error)))
        self._reports.append((False, title, exception_text(error)))
        self._say('E', 'ERROR')

    def _skipped(self, test, reason):
        self.skipped.append((test, reason))
        self._say('s', 'skipped ' + repr(reason))

    def _expected(self, test):
        self.expectedFailures.append(test)
        self._say('x', 'expected failure')

    def _unexpected(self, test):
        self.unexpectedSuccesses.append(test)
        self._say('u', 'unexpected success')

class TestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self._tests.append(test)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self._tests])

    def _cases(self):
        for test in self._tests:
            if isinstance(test, TestSuite):
                yield from test._cases()
            else:
                yield test

    def run(self, result):
        current = None
        broken = False
        for case in self._cases():
            cls = type(case)
            if cls is not current:
                if current is not None and not broken:
                    self._leave(current, result)
                current = cls
                broken = False
                if not getattr(cls, '__unittest_skip__', False):
                    try:
                        cls.setUpClass()
                    except SkipTest as error:
                        broken = True
                        result._skipped(cls, str(error))
                    except Exception as error:
                        broken = True
                        result._class_problem('setUpClass (' + cls.__module__ + '.' + cls.__qualname__ + ')', error)
            if not broken:
                case.run(result)
        if current is not None and not broken:
            self._leave(current, result)
        return result

    def _leave(self, cls, result):
        if getattr(cls, '__unittest_skip__', False):
            return
        try:
            cls.tearDownClass()
        except Exception as error:
            result._class_problem('tearDownClass (' + cls.__module__ + '.' + cls.__qualname__ + ')', error)

    def __call__(self, result):
        return self.run(result)

class TestLoader:
    testMethodPrefix = 'test'

    def getTestCaseNames(self, testCaseClass):
        return [name for name in sorted(dir(testCaseClass)) if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))]

    def loadTestsFromTestCase(self, testCaseClass):
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return TestSuite([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module=None):
        names = main_names()
        suites = []
        for name in sorted(names):
            found = names[name]
            if isinstance(found, type) and issubclass(found, TestCase) and found not in (TestCase, IsolatedAsyncioTestCase, FunctionTestCase):
                suites.append(self.loadTestsFromTestCase(found))
        return TestSuite(suites)

    def loadTestsFromName(self, name, module=None):
        parts = name.split('.')
        found = main_names()[parts[0]]
        return TestSuite([found(parts[1])]) if len(parts) > 1 else self.loadTestsFromTestCase(found)

defaultTestLoader = TestLoader()

class TextTestRunner:
    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None):
        self._stream = sys.stderr if stream is None else stream
        self._verbosity = verbosity

    def run(self, test):
        result = TestResult(self._stream, True, self._verbosity)
        started = perf_counter()
        test(result)
        took = perf_counter() - started
        out = self._stream
        if self._verbosity > 0:
            out.write('\n')
        for wanted, title in ((False, 'ERROR'), (True, 'FAIL')):
            for failed, name, text in result._reports:
                if failed == wanted:
                    out.write('=' * 70 + '\n' + title + ': ' + name + '\n' + '-' * 70 + '\n' + text + '\n')
        if result.unexpectedSuccesses:
            out.write('=' * 70 + '\n')
            for test in result.unexpectedSuccesses:
                out.write('UNEXPECTED SUCCESS: ' + str(test) + '\n')
        out.write('-' * 70 + '\n')
        out.write('Ran %d test%s in %.3fs\n\n' % (result.testsRun, '' if result.testsRun == 1 else 's', took))
        counts = []
        if result.failures:
            counts.append('failures=%d' % len(result.failures))
        if result.errors:
            counts.append('errors=%d' % len(result.errors))
        if result.skipped:
            counts.append('skipped=%d' % len(result.skipped))
        if result.expectedFailures:
            counts.append('expected failures=%d' % len(result.expectedFailures))
        if result.unexpectedSuccesses:
            counts.append('unexpected successes=%d' % len(result.unexpectedSuccesses))
        out.write(('OK' if result.wasSuccessful() else 'FAILED') + (' (' + ', '.join(counts) + ')' if counts else '') + '\n')
        return result

TextTestResult = TestResult

class TestProgram:
    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None):
        self.verbosity = verbosity
        self.exit = exit
        self.testRunner = TextTestRunner(verbosity=verbosity) if testRunner is None else testRunner
        self.test = testLoader.loadTestsFromModule() if defaultTest is None else testLoader.loadTestsFromName(defaultTest)
        self.result = self.testRunner.run(self.test)
        if exit:
            sys.exit(not self.result.wasSuccessful())

main = TestProgram
`
