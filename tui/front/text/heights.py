"""Many heights one below the other, of which any may change and whose sums are asked for often."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

_PAGE = 64


class Heights:
    """Heights in lines, at least 1 each. Changing one and finding one by line cost a page, not the whole."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        pages = range(0, len(self._heights), _PAGE)
        self._sums = [sum(self._heights[page : page + _PAGE]) for page in pages]
        self._tops = [0, *accumulate(self._sums)]
        self._stale = False

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of everything."""
        return self._page_tops()[-1]

    def height(self, index: int) -> int:
        """The height of one."""
        return self._heights[index]

    def change(self, index: int, height: int) -> None:
        """Give the one at `index` another height."""
        self._sums[index // _PAGE] += height - self._heights[index]
        self._heights[index] = height
        self._stale = True

    def top(self, index: int) -> int:
        """The line that the one at `index` begins on."""
        page = index // _PAGE
        return self._page_tops()[page] + sum(self._heights[page * _PAGE : index])

    def find(self, line: int) -> tuple[int, int]:
        """Which one covers `line`, and the line inside it; the nearest where none does. There must be one at all."""
        line = max(0, min(line, self.total - 1))
        tops = self._page_tops()
        page = bisect_right(tops, line) - 1
        line -= tops[page]
        for index in range(page * _PAGE, len(self._heights)):
            if line < self._heights[index]:
                return index, line
            line -= self._heights[index]
        raise IndexError("no heights")

    def _page_tops(self) -> list[int]:
        if self._stale:
            self._tops = [0, *accumulate(self._sums)]
            self._stale = False
        return self._tops
