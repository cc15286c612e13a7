# A rate limiter on a clock of its own: no real time in it.
class Clock:
    def __init__(self):
        self.now = 0.0

    def advance(self, seconds):
        self.now += seconds


class TokenBucket:
    def __init__(self, clock, rate, capacity):
        self.clock, self.rate, self.capacity = clock, rate, capacity
        self.tokens = capacity
        self.checked = clock.now

    def allow(self, cost=1):
        elapsed, self.checked = self.clock.now - self.checked, self.clock.now
        self.tokens = min(self.capacity, self.tokens + elapsed * self.rate)
        if self.tokens < cost:
            return False
        self.tokens -= cost
        return True


clock = Clock()
bucket = TokenBucket(clock, rate=2, capacity=3)
print([bucket.allow() for _ in range(5)], bucket.tokens)
clock.advance(0.75)
print([bucket.allow() for _ in range(3)], f"{bucket.tokens:.2f}")
clock.advance(10)
print(bucket.allow(3), bucket.allow(), bucket.tokens)

#| [True, True, True, False, False] 0.0
#| [True, False, False] 0.50
#| True False 0.0
