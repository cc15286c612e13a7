def classify(error):
    try:
        raise error
    except (KeyError, IndexError) as e:
        return "lookup " + type(e).__name__
    except ArithmeticError as e:
        return "arithmetic " + type(e).__name__
    except OSError as e:
        return f"os {type(e).__name__} errno={e.errno} {e.strerror} {e.filename}"
    except Exception as e:
        return "other " + type(e).__name__
    except BaseException as e:
        return "base " + type(e).__name__


for error in (KeyError("k"), IndexError(), ZeroDivisionError(), OverflowError("big"), OSError(2, "No such file", "x.txt"), FileNotFoundError(2, "gone"),
              PermissionError("denied"), UnicodeError("u"), StopIteration(3), KeyboardInterrupt(), GeneratorExit(), NotImplementedError()):
    print(classify(error))
print(OSError(2, "No such file", "x.txt"), OSError(13, "denied"), OSError("only text"))
print(issubclass(FileNotFoundError, OSError), issubclass(ModuleNotFoundError, ImportError), IOError is OSError, TimeoutError.__mro__[1].__name__)
print([c.__name__ for c in RecursionError.__mro__], KeyError("a") == KeyError("a"), StopIteration(5).value)
try:
    raise "text"
except TypeError as error:
    print(error)
try:
    raise ValueError from 5
except TypeError as error:
    print(error)

#| lookup KeyError
#| lookup IndexError
#| arithmetic ZeroDivisionError
#| arithmetic OverflowError
#| os FileNotFoundError errno=2 No such file x.txt
#| os FileNotFoundError errno=2 gone None
#| os PermissionError errno=None None None
#| other UnicodeError
#| other StopIteration
#| base KeyboardInterrupt
#| base GeneratorExit
#| other NotImplementedError
#| [Errno 2] No such file: 'x.txt' [Errno 13] denied only text
#| True True True OSError
#| ['RecursionError', 'RuntimeError', 'Exception', 'BaseException', 'object'] False 5
#| exceptions must derive from BaseException
#| exception causes must derive from BaseException
