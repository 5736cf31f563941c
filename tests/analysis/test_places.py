"""Where names of places lie, decided from the whole article. The texts and their entities are made up here."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.conftest import article_of
from tui.analysis.gazetteer import Gazetteer, shipped_gazetteer
from tui.analysis.parsed import ParsedArticle
from tui.analysis.places import resolve_places
from tui.document.record import Entity, Mention, Place
from tui.document.span import CharSpan

Resolve = Callable[..., dict[str, Place]]


@pytest.fixture
def resolve() -> Resolve:
    """A function from blocks with [names] in brackets to the places of those names."""

    def resolve_marked(*blocks: str, gazetteer: Gazetteer | None = None) -> dict[str, Place]:
        text = "\n\n".join(blocks)
        names: dict[str, list[CharSpan]] = {}
        for number, match in enumerate(re.finditer(r"\[(.+?)\]", text)):
            start = match.start() - 2 * number
            names.setdefault(match[1], []).append(CharSpan(start, start + len(match[1])))
        article = article_of(*(block.replace("[", "").replace("]", "") for block in blocks))
        entities = tuple(
            Entity(f"e{n}", "place", name, (), (), tuple(Mention(span, "name", 1.0) for span in spans), 1.0)
            for n, (name, spans) in enumerate(names.items(), 1)
        )
        found = resolve_places(entities, ParsedArticle(article, ()), gazetteer or shipped_gazetteer())
        by_id = {entity.id: entity.name for entity in entities}
        return {by_id[place.entity]: place for place in found}

    return resolve_marked


def where(place: Place) -> tuple[str | None, str | None]:
    return place.country, place.admin1


def test_a_name_alone_means_the_best_known_place(resolve: Resolve) -> None:
    places = resolve("Trains from [Paris] were late on Monday.")
    assert where(places["Paris"]) == ("FR", "Île-de-France")
    assert places["Paris"].feature == "city"
    assert places["Paris"].confidence > 0.8


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("A fire broke out in [Birmingham], [Alabama], on Friday.", "Birmingham", ("US", "Alabama")),
        ("The council of [London], [Ontario], met on Friday.", "London", ("CA", "Ontario")),
        ("Police in [Paris], [Texas], made an arrest.", "Paris", ("US", "Texas")),
        ("A school in [Manchester], N.H., was closed.", "Manchester", ("US", "New Hampshire")),
        ("The mayor of [Portland], [Maine], said so.", "Portland", ("US", "Maine")),
        ("A plant in [Odessa], [Texas], burned.", "Odessa", ("US", "Texas")),
        ("The farm near [Perth] in [Scotland] was sold.", "Perth", ("GB", "Scotland")),
        ("He was born in [Cambridge] ([Massachusetts]).", "Cambridge", ("US", "Massachusetts")),
        ("[Long Beach], [California], is on the coast.", "Long Beach", ("US", "California")),
    ],
)
def test_what_a_name_is_said_to_lie_in_decides(
    resolve: Resolve, text: str, name: str, expected: tuple[str, str]
) -> None:
    assert where(resolve(text)[name]) == expected


@pytest.mark.parametrize(
    ("text", "name", "admin1"),
    [
        ("Crews from [Ohio] reached [Dublin] and [Delaware], north of [Columbus], on Sunday.", "Dublin", "Ohio"),
        ("Voters in [Iowa], from [Ames] to [Marion] and [Waterloo], go to the polls.", "Waterloo", "Iowa"),
        ("Floods hit [Cedar Rapids] and nearby [Marion] in [Iowa].", "Marion", "Iowa"),
        ("Deputies from [Hays] and [Russell], [Kansas], searched the fields near [Victoria].", "Hays", "Kansas"),
        ("The road from [Macon] to [Athens] through [Madison] in [Georgia] is shut.", "Madison", "Georgia"),
    ],
)
def test_small_american_towns_go_by_their_surroundings(resolve: Resolve, text: str, name: str, admin1: str) -> None:
    assert where(resolve(text)[name]) == ("US", admin1)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Trains between [Leeds], [Boston] and [Lincoln] are cancelled, the [UK] operator said.", "Boston"),
        ("Homes in [Hereford], [Worcester] and [Gloucester] were flooded by the River [Severn].", "Worcester"),
        ("The [Kent] towns of [Dover] and [Folkestone] saw long queues.", "Dover"),
        ("Firefighters from [Durham] and [Newcastle] went to [Washington], near [Sunderland].", "Durham"),
    ],
)
def test_british_towns_go_by_their_surroundings(resolve: Resolve, text: str, name: str) -> None:
    assert resolve(text)[name].country == "GB"


def test_georgia_is_the_country_among_its_neighbours(resolve: Resolve) -> None:
    places = resolve("[Georgia], [Armenia] and [Azerbaijan] signed. Talks go on in [Tbilisi].")
    assert (places["Georgia"].country, places["Georgia"].feature) == ("GE", "country")


def test_georgia_is_the_state_among_states(resolve: Resolve) -> None:
    places = resolve("Voters in [Georgia], [Florida] and [Alabama] go to the polls, [Atlanta] officials said.")
    assert (places["Georgia"].country, places["Georgia"].feature) == ("US", "region")


def test_washington_is_the_capital_by_itself_and_the_state_beside_its_towns(resolve: Resolve) -> None:
    assert where(resolve("[Washington] warned [Moscow] again.")["Washington"]) == ("US", "District of Columbia")
    beside = resolve("Fires burned near [Spokane], [Washington], and in [Yakima].")
    assert where(beside["Washington"]) == ("US", "Washington")


def test_new_york_is_the_city_by_itself_and_the_state_where_towns_lie_in_it(resolve: Resolve) -> None:
    assert resolve("She flew to [New York] on Monday.")["New York"].feature == "city"
    assert resolve("A shooting in [Buffalo], [New York], shocked many.")["New York"].feature == "region"


def test_jordan_is_the_country(resolve: Resolve) -> None:
    assert resolve("Refugees crossed from [Syria] into [Jordan].")["Jordan"].feature == "country"


def test_words_for_peoples_speak_for_their_country(resolve: Resolve) -> None:
    assert resolve("Spanish police, and Spanish firemen, went to [Cartagena].")["Cartagena"].country == "ES"
    assert resolve("Colombian police, and Colombian firemen, went to [Cartagena].")["Cartagena"].country == "CO"


def test_a_region_told_as_one_is_not_its_town(resolve: Resolve) -> None:
    place = resolve("Troops advance in the [Kherson region] of [Ukraine].")["Kherson region"]
    assert (place.feature, place.country) == ("region", "UA")


def test_a_part_of_a_known_place_lies_near_it_with_less_confidence(resolve: Resolve) -> None:
    place = resolve("Shells fell on [northern Kharkiv], [Ukraine].")["northern Kharkiv"]
    assert place.country == "UA"
    assert place.geonames is None
    assert place.confidence <= 0.7


def test_a_county_lies_in_the_state_that_the_article_speaks_of(resolve: Resolve) -> None:
    place = resolve("Deputies in [Marion County], [Oregon], and in [Salem] were called.")["Marion County"]
    assert where(place) == ("US", "Oregon")


def test_every_place_tells_what_else_its_name_may_mean(resolve: Resolve) -> None:
    candidates = resolve("A storm hit [Springfield] on Monday.")["Springfield"].candidates
    assert 2 <= len(candidates) <= 5
    assert [c.score for c in candidates] == sorted((c.score for c in candidates), reverse=True)


def test_entities_of_other_kinds_are_no_places() -> None:
    article = article_of("Jordan spoke first.")
    person = Entity("e1", "person", "Jordan", (), (), (Mention(CharSpan(0, 6), "name", 1.0),), 1.0)
    assert resolve_places((person,), ParsedArticle(article, ()), shipped_gazetteer()) == ()


def test_nothing_is_placed_without_a_gazetteer(resolve: Resolve) -> None:
    assert resolve("Rain fell on [Paris].", gazetteer=Gazetteer.empty()) == {}


def test_an_unknown_place_lies_where_it_is_said_to(resolve: Resolve) -> None:
    place = resolve("A bus left the road at [Qwexley], [Nairobi], on Friday.")["Qwexley"]
    assert place.country == "KE"
    assert place.geonames is None
    assert place.confidence <= 0.5


def test_an_unknown_place_lies_by_what_is_named_beside_it(resolve: Resolve) -> None:
    place = resolve("Police drove from [Kampala] to the village of [Qwexley] at night.")["Qwexley"]
    assert place.country == "UG"
    assert place.confidence <= 0.3


def test_a_small_namesake_far_from_all_else_is_doubted(resolve: Resolve) -> None:
    places = resolve("Crowds filled [Piccadilly] while [London] and [Westminster] stood still, [England] watched.")
    assert places["Piccadilly"].country == "GB"


def test_countries_in_a_list_do_not_lie_in_one_another(resolve: Resolve) -> None:
    places = resolve("Visitors came from [Mexico], [China], [Japan] and [Niger], [Nigeria] said.")
    assert {place.feature for place in places.values()} == {"country"}


def test_states_go_with_states(resolve: Resolve) -> None:
    places = resolve("Cases were found in [Oregon], [Utah], [Washington], [West Virginia] and [Wyoming].")
    assert {place.feature for place in places.values()} == {"region"}
    assert places["Washington"].admin1 == "Washington"


def test_a_name_known_only_at_its_end_lies_within_that(resolve: Resolve) -> None:
    place = resolve("Frogs of [Central and South America] die out.")["Central and South America"]
    assert place.feature == "continent"
    assert place.confidence <= 0.7


def test_a_town_is_surely_meant_before_the_region_named_after_it(resolve: Resolve) -> None:
    place = resolve("Shells fell on [Kherson] again, [Ukraine] said.")["Kherson"]
    assert place.feature == "city"
    assert place.confidence > 0.8
