"""Bytes to text: byte-order marks, UTF-8, UTF-16 without a mark, and a careful guess at the rest."""

from __future__ import annotations

import codecs

from tui.document.well_formed import well_formed

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 64 * 1024
_MOST_DAMAGE = 0.001


def decode(data: bytes) -> str:
    """The text that `data` holds, without its byte-order mark; bytes that mean nothing become U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide_encoding(data)
    if wide is not None:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.end == len(data) and not data[: error.start].isascii():
            # UTF-8 as far as it goes, and cut inside its last character.
            return data.decode("utf-8", "replace")
        return _decode_guessed(data)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of nearly any text is nought."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or not sample.count(0):
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) / 2
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _decode_guessed(data: bytes) -> str:
    """Text of an encoding that nothing names; UTF-8 with a few damaged bytes stays UTF-8."""
    mended = data.decode("utf-8", "replace")
    beyond_ascii = sum(char > "\x7f" for char in mended)
    if mended.count("\ufffd") <= max(_MOST_DAMAGE * len(mended), 0.1 * beyond_ascii):
        return mended
    from charset_normalizer import from_bytes

    from tui.ingest.alphabets import belonging

    guesses = list(from_bytes(data[:_SAMPLE]))
    if not guesses:
        return data.decode("cp1252", "replace")
    # Code pages of Latin letters tie when each gives letters; only in the right one they are of one language.
    tied = [guess.encoding for guess in guesses if guess.chaos == guesses[0].chaos]
    encoding = max(tied, key=lambda name: (belonging(data[:_SAMPLE].decode(name, "replace")), name == "cp1252"))
    # UTF-7 can spell lone surrogates.
    return well_formed(data.decode(encoding, "replace").removeprefix("\ufeff"))
