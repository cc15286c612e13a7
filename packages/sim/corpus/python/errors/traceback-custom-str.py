class HttpError(Exception):
    status = 500

    def __init__(self, reason, *, url):
        self.reason = reason
        self.url = url
        super().__init__(reason, url)

    def __str__(self):
        return f"{self.status} {self.reason} ({self.url})"


class NotFound(HttpError):
    status = 404


def fetch(url):
    if "missing" in url:
        raise NotFound("Not Found", url=url)
    return "page"


print(fetch("/index"))
try:
    fetch("/missing/1")
except HttpError as error:
    print(error, repr(error), error.status, isinstance(error, NotFound))
fetch("/missing/2")

#> exit 1
#| page
#| 404 Not Found (/missing/1) NotFound('Not Found', '/missing/1') 404 True
#! Traceback (most recent call last):
#!   File "traceback-custom-str.py", line 28, in <module>
#!     fetch("/missing/2")
#!   File "traceback-custom-str.py", line 19, in fetch
#!     raise NotFound("Not Found", url=url)
#! NotFound: 404 Not Found (/missing/2)
