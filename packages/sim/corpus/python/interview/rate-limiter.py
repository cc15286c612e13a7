from collections import deque


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def advance(self, seconds):
        self.now += seconds


class SlidingWindow:
    def __init__(self, limit, seconds, clock):
        self.limit, self.seconds, self.clock = limit, seconds, clock
        self.calls = deque()

    def allow(self):
        now = self.clock()
        while self.calls and now - self.calls[0] >= self.seconds:
            self.calls.popleft()
        if len(self.calls) < self.limit:
            self.calls.append(now)
            return True
        return False


class TokenBucket:
    def __init__(self, size, rate, clock):
        self.size, self.rate, self.clock = size, rate, clock
        self.tokens, self.last = float(size), clock()

    def allow(self):
        now = self.clock()
        self.tokens = min(self.size, self.tokens + (now - self.last) * self.rate)
        self.last = now
        if self.tokens >= 1:
            self.tokens -= 1
            return True
        return False


clock = Clock()
limiters = [SlidingWindow(2, 10, clock), TokenBucket(2, 0.5, clock)]
for wait in (0, 1, 1, 1, 2, 5, 0.5):
    clock.advance(wait)
    print(f"{clock.now:5.1f}", *("yes" if limiter.allow() else "no" for limiter in limiters))

#|   0.0 yes yes
#|   1.0 yes yes
#|   2.0 no yes
#|   3.0 no no
#|   5.0 no yes
#|  10.0 yes yes
#|  10.5 no yes
