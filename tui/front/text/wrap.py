"""Where the lines of a text begin, when it is set in a column."""

from __future__ import annotations

from itertools import accumulate

from rich.cells import get_character_cell_size

from tui.front.text.cells import is_narrow

_NEVER_FIRST = frozenset("、。，．・：；！？」』】）〕〉》’”…ー々")
_NEVER_LAST = frozenset("「『【（〔〈《‘“")
_DASHES = "-—–"
_LONGEST_BALANCED = 400


def wrap_prose(text: str, width: int) -> list[int]:
    """The index of each line's first character in `text`, which `display_text` has made.

    Lines break at spaces, which stay at the end of the line before, after dashes inside words, and around wide
    characters; a word longer than `width` cells is cut. No line without its trailing spaces is wider than `width`,
    but for a single wide character where `width` is 1.
    """
    width = max(1, width)
    return _wrap_narrow(text, width) if is_narrow(text) else _wrap_wide(text, width)


def wrap_balanced(text: str, width: int) -> list[int]:
    """As `wrap_prose`, with the lines as even as their number allows; for headlines."""
    starts = wrap_prose(text, width)
    if len(starts) == 1 or len(text) > _LONGEST_BALANCED:
        return starts
    low, high = 1, width
    while low < high:
        middle = (low + high) // 2
        if len(wrap_prose(text, middle)) <= len(starts):
            high = middle
        else:
            low = middle + 1
    return wrap_prose(text, high)


def wrap_verbatim(text: str, width: int) -> list[int]:
    """As `wrap_prose`, but for text whose own line ends (`\\n`) and spaces count: code and tables."""
    width = max(1, width)
    starts = []
    line = 0
    while True:
        end = text.find("\n", line)
        stop = len(text) if end < 0 else end
        starts += [line + cut for cut in _chop(text[line:stop], width)]
        if end < 0:
            return starts
        line = end + 1


def _chop(line: str, width: int) -> list[int]:
    if is_narrow(line):
        return list(range(0, max(1, len(line)), width))
    starts, used = [0], 0
    for index, char in enumerate(line):
        cells = get_character_cell_size(char)
        if used + cells > width and index > starts[-1]:
            starts.append(index)
            used = 0
        used += cells
    return starts


def _wrap_narrow(text: str, width: int) -> list[int]:
    starts, at, length = [0], 0, len(text)
    while length - at > width:
        edge = at + width
        cut = edge if text[edge] == " " else _last_break(text, at, edge)
        while cut < length and text[cut] == " ":
            cut += 1
        if cut >= length:
            break
        starts.append(cut)
        at = cut
    return starts


def _last_break(text: str, at: int, edge: int) -> int:
    """Where the line that starts at `at` and reaches `edge` inside a word is cut."""
    space = text.rfind(" ", at + 1, edge)
    word = at if space < 0 else space + 1
    dash = max(text.rfind(dash, word + 1, edge) for dash in _DASHES)
    while dash > word:
        if _breaks_after_dash(text, dash):
            return dash + 1
        dash = max(text.rfind(other, word + 1, dash) for other in _DASHES)
    return edge if space < 0 or not text[at:space].strip(" ") else space


def _breaks_after_dash(text: str, dash: int) -> bool:
    """Whether the dash at `dash` joins two words: figures like 20-30 and signs like -5 stay whole."""
    return dash + 1 < len(text) and text[dash - 1].isalpha() and text[dash + 1].isalpha()


def _wrap_wide(text: str, width: int) -> list[int]:
    widths = list(map(get_character_cell_size, text))
    sums = [0, *accumulate(widths)]
    starts, at, chance, index = [0], 0, 0, 0
    while index < len(text):
        end = text.find(" ", index) if index == 0 or text[index - 1] == " " else -1
        if end >= 0 and sums[end] - sums[at] <= width:
            # A word that fits needs no look at its characters.
            index = end
        elif widths[index] and text[index] != " " and sums[index + 1] - sums[at] > width and index > at:
            at = chance if chance > at else index
            starts.append(at)
            chance = at
            continue
        index += 1
        if index < len(text) and _breaks_between(text, widths, index):
            chance = index
    return starts


def _breaks_between(text: str, widths: list[int], index: int) -> bool:
    """Whether a line may begin at `index`, by the characters on both sides of it."""
    before, after = text[index - 1], text[index]
    if after == " " or widths[index] == 0:
        return False
    if before == " ":
        return True
    if widths[index - 1] == 2 or widths[index] == 2:
        return before not in _NEVER_LAST and after not in _NEVER_FIRST
    return before in _DASHES and index > 1 and _breaks_after_dash(text, index - 1)
