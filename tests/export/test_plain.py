import msgspec

from tests.conftest import article_of
from tests.document.test_serialise import record
from tui.document.span import CharSpan
from tui.export.plain import article_lines, quotation_lines


def test_a_quotation_is_one_line_with_its_speaker() -> None:
    assert list(quotation_lines(record())) == ["Ada Bee: “It is shut,”"]


def test_a_speaker_without_a_name_is_told_in_the_words_of_the_text() -> None:
    said = msgspec.structs.replace(record().quotations[0], speaker=None)
    assert list(quotation_lines(msgspec.structs.replace(record(), quotations=(said,)))) == ["Ada Bee: “It is shut,”"]
    alone = msgspec.structs.replace(said, source=None)
    assert list(quotation_lines(msgspec.structs.replace(record(), quotations=(alone,)))) == ["?: “It is shut,”"]


def test_pieces_of_one_utterance_stand_together() -> None:
    pieces = (CharSpan(13, 19), CharSpan(20, 26))
    said = msgspec.structs.replace(record().quotations[0], content=pieces)
    assert list(quotation_lines(msgspec.structs.replace(record(), quotations=(said,)))) == ["Ada Bee: “It is … shut,”"]


def test_an_article_is_its_blocks_without_links_and_promotion() -> None:
    article = article_of(("headline", "Bridge shut"), ("promo", "SIGN UP"), "It is shut.\nFor long.")
    assert list(article_lines(article)) == ["Bridge shut", "", "It is shut.", "For long."]
