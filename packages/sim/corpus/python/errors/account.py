class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.needed = needed
        self.available = available

    @property
    def missing(self):
        return self.needed - self.available


class Account:
    def __init__(self, balance=0):
        self.balance = balance

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        return self.balance


account = Account(100)
for amount in (30, -5, 500, 70, "x"):
    try:
        left = account.withdraw(amount)
    except InsufficientFunds as error:
        print("refused:", error, error.missing, error.args)
    except (ValueError, TypeError) as error:
        print(type(error).__name__ + ":", error)
    else:
        print("withdrew", amount, "left", left)
    finally:
        print("balance", account.balance)

#| withdrew 30 left 70
#| balance 70
#| ValueError: amount must be positive
#| balance 70
#| refused: need 500, have 70 430 ('need 500, have 70',)
#| balance 70
#| withdrew 70 left 0
#| balance 0
#| TypeError: '<=' not supported between instances of 'str' and 'int'
#| balance 0
