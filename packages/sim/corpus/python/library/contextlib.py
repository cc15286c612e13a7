from contextlib import *
@contextmanager
def cm(n):
    print('in', n)
    try: yield n * 2
    except ValueError as e: print('swallow', e)
    finally: print('out', n)
with cm(2) as v: print(v)
with cm(3): raise ValueError('boo')
try:
    with cm(4): raise KeyError('k')
except KeyError as e: print('escaped', e)
with suppress(ZeroDivisionError, KeyError): 1 / 0
print('after')
class R:
    def close(self): print('closed')
with closing(R()) as r: print('using')
with ExitStack() as st:
    st.enter_context(cm(1)); st.enter_context(cm(5)); st.callback(print, 'cb', 1); print('body')
with nullcontext(5) as n: print(n)
try:
    with ExitStack() as st:
        st.callback(print, 'cleanup'); raise RuntimeError('x')
except RuntimeError as e: print('got', e)
@cm(9)
def deco(): print('decorated')
deco(); deco()
import io
buf = io.StringIO()
with redirect_stdout(buf): print('hidden'); print('more')
print(repr(buf.getvalue()))
class D(ContextDecorator):
    def __enter__(self): print('E'); return self
    def __exit__(self, *a): print('X'); return False
@D()
def f(): return 3
print(f())
import asyncio
@asynccontextmanager
async def acm():
    print('aenter')
    try: yield 'a'
    finally: print('aexit')
async def main():
    async with acm() as a: print(a)
    async with AsyncExitStack() as s:
        x = await s.enter_async_context(acm()); print('in', x)
asyncio.run(main())

#| in 2
#| 4
#| out 2
#| in 3
#| swallow boo
#| out 3
#| in 4
#| out 4
#| escaped 'k'
#| after
#| using
#| closed
#| in 1
#| in 5
#| body
#| cb 1
#| out 5
#| out 1
#| 5
#| cleanup
#| got x
#| in 9
#| decorated
#| out 9
#| in 9
#| decorated
#| out 9
#| 'hidden\nmore\n'
#| E
#| X
#| 3
#| aenter
#| a
#| aexit
#| aenter
#| in a
#| aexit
