class Account:
    interest = 0.02

    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance
        self.history = []

    def deposit(self, amount):
        self.balance += amount
        self.history.append(("in", amount))
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"{self.owner} has only {self.balance}")
        self.balance -= amount
        self.history.append(("out", amount))
        return self

    def add_interest(self):
        self.balance = round(self.balance * (1 + self.interest), 2)

    def __str__(self):
        return f"{self.owner}: {self.balance:.2f}"


class Savings(Account):
    interest = 0.05

    def withdraw(self, amount):
        if len([h for h in self.history if h[0] == "out"]) >= 1:
            raise PermissionError("one withdrawal only")
        return super().withdraw(amount)


a, b = Account("Ann", 50), Savings("Ben", 200)
a.deposit(25).withdraw(10)
b.withdraw(50)
for account in (a, b):
    account.add_interest()
    print(account, account.history)
for action in (lambda: a.withdraw(1000), lambda: b.withdraw(1)):
    try:
        action()
    except (ValueError, PermissionError) as error:
        print(type(error).__name__, error)

#| Ann: 66.30 [('in', 25), ('out', 10)]
#| Ben: 157.50 [('out', 50)]
#| ValueError Ann has only 66.3
#| PermissionError one withdrawal only
