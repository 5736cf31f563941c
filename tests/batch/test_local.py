import pytest

from tests.conftest import article_of
from tui.batch.local import analyze_all, jobs_for
from tui.document.article import Article
from tui.errors import InputError


def load(source: str) -> Article:
    if source == "bad":
        raise InputError("bad: no such file")
    if source == "broken":
        raise ValueError("what nobody expected")
    return article_of(f"Ada Bee said {source} was closed.")


@pytest.mark.parametrize("jobs", [1, 2])
def test_outcomes_come_in_the_order_asked_for_and_one_bad_input_costs_no_other(jobs: int) -> None:
    outcomes = list(analyze_all(["road", "bad", "broken", "port"], load, None, jobs))
    assert [outcome.source for outcome in outcomes] == ["road", "bad", "broken", "port"]
    assert [outcome.record is not None for outcome in outcomes] == [True, False, False, True]
    assert outcomes[1].problem == "bad: no such file"
    assert outcomes[2].problem == "broken: ValueError: what nobody expected"


def test_a_model_that_is_not_there_is_told_for_each_input() -> None:
    (outcome,) = analyze_all(["road"], load, "no_such_model", 1)
    assert outcome.record is None
    assert "no_such_model" in str(outcome.problem)


def test_few_articles_are_worth_one_process() -> None:
    assert jobs_for(5, None) == 1
    assert jobs_for(5, 3) == 3
    assert jobs_for(2, 8) == 2
    assert jobs_for(0, None) == 1
