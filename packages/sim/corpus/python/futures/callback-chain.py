from concurrent.futures import CancelledError, Future, ThreadPoolExecutor


def then(future, function):
    result = Future()

    def done(finished):
        try:
            result.set_result(function(finished.result()))
        except Exception as error:
            result.set_exception(error)

    future.add_done_callback(done)
    return result


with ThreadPoolExecutor(1) as pool:
    start = pool.submit(int, "20")
    doubled = then(start, lambda n: n * 2)
    failed = then(doubled, lambda n: n / 0)
    skipped = then(failed, str)
print(start.result(), doubled.result())
for future in (failed, skipped):
    print(type(future.exception()).__name__, future.done(), future.running())
waiting = Future()
print(waiting.cancel(), waiting.cancelled())
try:
    waiting.result()
except CancelledError as error:
    print(type(error).__name__)

#| 20 40
#| ZeroDivisionError True False
#| ZeroDivisionError True False
#| True True
#| CancelledError
