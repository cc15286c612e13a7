class AppError(Exception):
    def __init__(self, msg, code=0): super().__init__(msg); self.code = code
class NotFound(AppError):
    def __init__(self, what): super().__init__(f'{what} not found', 404); self.what = what
    def __str__(self): return f'[{self.code}] {super().__str__()}'
try: raise NotFound('file')
except AppError as e: print(e, e.code, e.what, e.args, repr(e), isinstance(e, NotFound))

#| [404] file not found 404 file ('file not found',) NotFound('file not found') True
