"""A canvas of braille dots: two across and four down in each cell of the terminal."""

from __future__ import annotations

_BLANK = 0x2800
_BITS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""The bit of each dot in a braille character, by row and column within its cell."""

DOTS_ACROSS = 2
DOTS_DOWN = 4


class BrailleCanvas:
    """Dots on `columns` by `rows` cells; x runs to the right and y down, in dots, and what is outside is left out."""

    def __init__(self, columns: int, rows: int) -> None:
        self.columns = max(0, columns)
        self.rows = max(0, rows)
        self.width = self.columns * DOTS_ACROSS
        self.height = self.rows * DOTS_DOWN
        self._cells = [bytearray(self.columns) for _ in range(self.rows)]

    def dot(self, x: int, y: int) -> None:
        """Set one dot."""
        if 0 <= x < self.width and 0 <= y < self.height:
            self._cells[y >> 2][x >> 1] |= _BITS[y & 3][x & 1]

    def line(self, x: int, y: int, end_x: int, end_y: int, every: int = 1) -> None:
        """Set the dots from one point to another, both included; only each `every`th of the plane's diagonals.

        Lines far outside are clipped, so that their cost is that of what is seen.
        """
        clipped = self._clipped(x, y, end_x, end_y)
        if clipped is None:
            return
        x, y, end_x, end_y = clipped
        steps = max(abs(end_x - x), abs(end_y - y))
        if not steps:
            if every == 1 or (x + y) % every == 0:
                self.dot(x, y)
            return
        across, down = (end_x - x) / steps, (end_y - y) / steps
        for step in range(steps + 1):
            at_x, at_y = round(x + across * step), round(y + down * step)
            if every == 1 or (at_x + at_y) % every == 0:
                self.dot(at_x, at_y)

    def _clipped(self, x: float, y: float, end_x: float, end_y: float) -> tuple[int, int, int, int] | None:
        """The part of a line that the canvas shows (Liang and Barsky, 1984); None where it shows none."""
        first, last = 0.0, 1.0
        along, down = end_x - x, end_y - y
        for way, room in ((-along, x), (along, self.width - 1 - x), (-down, y), (down, self.height - 1 - y)):
            if way == 0:
                if room < 0:
                    return None
                continue
            at = room / way
            if way < 0:
                first = max(first, at)
            else:
                last = min(last, at)
            if first > last:
                return None
        return (
            round(x + first * along),
            round(y + first * down),
            round(x + last * along),
            round(y + last * down),
        )

    def bits(self, column: int, row: int) -> int:
        """The dots of a cell as the low byte of its braille character; 0 for none."""
        return self._cells[row][column]

    def row_bits(self, row: int) -> bytes:
        """The dots of a whole row of cells."""
        return bytes(self._cells[row])


def braille(bits: int) -> str:
    """The character for the dots of one cell; a space where there are none, so that nothing is read out."""
    return chr(_BLANK + bits) if bits else " "
