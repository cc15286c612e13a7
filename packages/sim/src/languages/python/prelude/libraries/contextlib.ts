/** contextlib. */
export const CONTEXTLIB = String.raw`
from functools import wraps
from _interleave import cut_traceback, set_output, traceback_length

class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, kind, problem, traceback):
        return None

class AbstractAsyncContextManager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, problem, traceback):
        return None

class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **keywords):
            with self._recreate_cm():
                return func(*args, **keywords)
        return inner

class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
    def __init__(self, func, args, keywords):
        self.gen = func(*args, **keywords)
        self._made_by = (func, args, keywords)

    def _recreate_cm(self):
        return type(self)(*self._made_by)

    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, problem, traceback):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if problem is None:
            problem = kind()
        mark = traceback_length(problem)
        try:
            self.gen.throw(problem)
        except StopIteration as stop:
            return stop is not problem
        except RuntimeError as wrong:
            if wrong is problem:
                cut_traceback(problem, mark)
            if wrong is problem or (isinstance(problem, StopIteration) and wrong.__cause__ is problem):
                return False
            raise
        except BaseException as other:
            if other is not problem:
                raise
            cut_traceback(problem, mark)
            return False
        raise RuntimeError("generator didn't stop after throw()")

def contextmanager(func):
    @wraps(func)
    def make(*args, **keywords):
        return _GeneratorContextManager(func, args, keywords)
    return make

class _AsyncGeneratorContextManager(AbstractAsyncContextManager):
    def __init__(self, func, args, keywords):
        self.gen = func(*args, **keywords)

    async def __aenter__(self):
        try:
            return await self.gen.__anext__()
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, kind, problem, traceback):
        if kind is None:
            try:
                await self.gen.__anext__()
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if problem is None:
            problem = kind()
        try:
            await self.gen.athrow(problem)
        except StopAsyncIteration as stop:
            return stop is not problem
        except RuntimeError as wrong:
            if wrong is problem or (isinstance(problem, (StopIteration, StopAsyncIteration)) and wrong.__cause__ is problem):
                return False
            raise
        except BaseException as other:
            if other is not problem:
                raise
            return False
        raise RuntimeError("generator didn't stop after athrow()")

def asynccontextmanager(func):
    @wraps(func)
    def make(*args, **keywords):
        return _AsyncGeneratorContextManager(func, args, keywords)
    return make

class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, kind, problem, traceback):
        self.thing.close()

class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, kind, problem, traceback):
        await self.thing.aclose()

class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        return None

    def __exit__(self, kind, problem, traceback):
        return kind is not None and issubclass(kind, self._exceptions)

class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, kind, problem, traceback):
        return None

class _Redirect(AbstractContextManager):
    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(set_output(self._stream, self._new_target))
        return self._new_target

    def __exit__(self, kind, problem, traceback):
        set_output(self._stream, self._old_targets.pop())

class redirect_stdout(_Redirect):
    _stream = 'stdout'

class redirect_stderr(_Redirect):
    _stream = 'stderr'

class ExitStack(AbstractContextManager):
    def __init__(self):
        self._exits = []

    def __enter__(self):
        return self

    def pop_all(self):
        other = type(self)()
        other._exits = self._exits
        self._exits = []
        return other

    def enter_context(self, cm):
        cls = type(cm)
        if not hasattr(cls, '__enter__') or not hasattr(cls, '__exit__'):
            raise TypeError("'" + cls.__module__ + '.' + cls.__qualname__ + "' object does not support the context manager protocol")
        result = cm.__enter__()
        self._exits.append((False, cm.__exit__))
        return result

    def push(self, exit):
        self._exits.append((False, exit.__exit__ if hasattr(type(exit), '__exit__') else exit))
        return exit

    def callback(self, callback, /, *args, **keywords):
        def leave(kind, problem, traceback):
            callback(*args, **keywords)
        self._exits.append((False, leave))
        return callback

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, kind, problem, traceback):
        given = problem
        swallowed = False
        while self._exits:
            _, leave = self._exits.pop()
            try:
                if leave(None if problem is None else type(problem), problem, None):
                    swallowed = True
                    problem = None
            except BaseException as other:
                if other is not problem and other.__context__ is None:
                    other.__context__ = problem
                problem = other
        if problem is not None and problem is not given:
            raise problem
        return given is not None and problem is None

class AsyncExitStack(AbstractAsyncContextManager):
    def __init__(self):
        self._exits = []

    async def __aenter__(self):
        return self

    def pop_all(self):
        other = type(self)()
        other._exits = self._exits
        self._exits = []
        return other

    def enter_context(self, cm):
        result = cm.__enter__()
        self._exits.append((False, cm.__exit__))
        return result

    async def enter_async_context(self, cm):
        result = await cm.__aenter__()
        self._exits.append((True, cm.__aexit__))
        return result

    def push(self, exit):
        self._exits.append((False, exit.__exit__ if hasattr(type(exit), '__exit__') else exit))
        return exit

    def push_async_exit(self, exit):
        self._exits.append((True, exit.__aexit__ if hasattr(type(exit), '__aexit__') else exit))
        return exit

    def callback(self, callback, /, *args, **keywords):
        def leave(kind, problem, traceback):
            callback(*args, **keywords)
        self._exits.append((False, leave))
        return callback

    def push_async_callback(self, callback, /, *args, **keywords):
        async def leave(kind, problem, traceback):
            await callback(*args, **keywords)
        self._exits.append((True, leave))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aexit__(self, kind, problem, traceback):
        given = problem
        while self._exits:
            is_async, leave = self._exits.pop()
            try:
                answer = leave(None if problem is None else type(problem), problem, None)
                if is_async:
                    answer = await answer
                if answer:
                    problem = None
            except BaseException as other:
                if other is not problem and other.__context__ is None:
                    other.__context__ = problem
                problem = other
        if problem is not None and problem is not given:
            raise problem
        return given is not None and problem is None
`
