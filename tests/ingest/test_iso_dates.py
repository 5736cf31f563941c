"""Written days to ISO 8601."""

from __future__ import annotations

import pytest

from tui.ingest.iso_dates import find_iso_date


@pytest.mark.parametrize(
    "text",
    [
        "March 3, 2021",
        "Mar. 3, 2021",
        "3 March 2021",
        "3rd March, 2021",
        "2021-03-03",
        "Wednesday 3 Mar 2021, 10:31 GMT",
    ],
)
def test_a_day_with_its_year_is_read_however_it_is_written(text: str) -> None:
    assert find_iso_date(text) == "2021-03-03"


@pytest.mark.parametrize(
    "text", ["March 3", "Maybe 20 people", "March 2021", "February 30, 2021", "2021", "03/04/2021"]
)
def test_what_names_no_day_for_certain_gives_none(text: str) -> None:
    assert find_iso_date(text) is None


@pytest.mark.parametrize(("text", "day"), [("Dec. 30", "2021-12-30"), ("2 January", "2022-01-02"), ("Feb. 29", None)])
def test_a_day_without_its_year_takes_the_one_just_before_publication(text: str, day: str | None) -> None:
    assert find_iso_date(text, "2022-01-02") == day
