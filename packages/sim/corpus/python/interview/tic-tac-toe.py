LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


class Game:
    def __init__(self):
        self.board = [" "] * 9
        self.player = "X"

    def play(self, square):
        if not 0 <= square < 9:
            raise IndexError(f"no square {square}")
        if self.board[square] != " ":
            raise ValueError(f"square {square} is taken")
        self.board[square] = self.player
        self.player = "O" if self.player == "X" else "X"

    @property
    def winner(self):
        for a, b, c in LINES:
            if self.board[a] == self.board[b] == self.board[c] != " ":
                return self.board[a]
        return None if " " in self.board else "draw"

    def __str__(self):
        rows = (" | ".join(self.board[r:r + 3]) for r in (0, 3, 6))
        return "\n--+---+--\n".join(rows)


game = Game()
for square in (4, 0, 4, 9, 2, 6, 3, 5, 1, 7, 8):
    try:
        game.play(square)
    except (ValueError, IndexError) as error:
        print("illegal:", error)
    if game.winner:
        break
print(game)
print("result:", game.winner)
game = Game()
for square in (0, 3, 1, 4, 2):
    game.play(square)
print("winner", game.winner, game.board.count("X"))

#| illegal: square 4 is taken
#| illegal: no square 9
#| O | X | X
#| --+---+--
#| X | X | O
#| --+---+--
#| O | O | X
#| result: draw
#| winner X 3
