"""Short articles of our own with the speaker of every quotation, for the tests of attribution.

Each line of gold is (words of the quotation, the words that name its speaker, the speaker's full name). The speaker
is None where nobody with a name speaks.
"""

from __future__ import annotations

from typing import NamedTuple


class Gold(NamedTuple):
    """One article by paragraphs, and who says what in it."""

    title: str
    paragraphs: tuple[str, ...]
    said: tuple[tuple[str, str, str | None], ...]


ARTICLES = (
    Gold(
        "two councillors of one surname",
        (
            "Two councillors who share a surname fell out over a footbridge on Tuesday.",
            'Margaret Holloway, who leads the planning committee, said the bridge was "a waste of good money".',
            "“It leads from one field to another,” Mrs Holloway said.",
            "Her opponent Desmond Holloway, no relation, farms on the far bank. “My sheep need it,” he said.",
            "“Nobody asked the sheep,” said Mrs Holloway.",
            "Mr Holloway replied: “I have asked them every morning.”",
        ),
        (
            ('"a waste of good money"', "Margaret Holloway", "Margaret Holloway"),
            ("“It leads from one field to another,”", "Mrs Holloway", "Margaret Holloway"),
            ("“My sheep need it,”", "he", "Desmond Holloway"),
            ("“Nobody asked the sheep,”", "Mrs Holloway", "Margaret Holloway"),
            ("“I have asked them every morning.”", "Mr Holloway", "Desmond Holloway"),
        ),
    ),
    Gold(
        "he and she by turns",
        (
            "Helen Castellan and Robert Achterberg have run the bakery in Dorsten for thirty years.",
            "“We open at four,” Castellan said. “Nobody else on the street is awake.”",
            "Achterberg bakes the rye. “I do not talk before six,” he said.",
            "She laughed at that. “He does not talk after six either,” she said.",
            "“It is a good marriage,” he said.",
        ),
        (
            ("“We open at four,”", "Castellan", "Helen Castellan"),
            ("“I do not talk before six,”", "he", "Robert Achterberg"),
            ("“He does not talk after six either,”", "she", "Helen Castellan"),
            ("“It is a good marriage,”", "he", "Robert Achterberg"),
        ),
    ),
    Gold(
        "a mayor by his office",
        (
            "Mayor Tobias Renshaw opened the new tram line on Friday under grey skies.",
            "“It is late, and it is dear, and it is ours,” the mayor told a crowd of some 300 people.",
            "Joanna Pryce, the city's transport director, said the first month would be free.",
            "“People have waited long enough,” the director said.",
            "“I will ride it to work,” Renshaw promised.",
        ),
        (
            ("“It is late, and it is dear, and it is ours,”", "the mayor", "Tobias Renshaw"),
            ("the first month would be free", "Joanna Pryce", "Joanna Pryce"),
            ("“People have waited long enough,”", "the director", "Joanna Pryce"),
            ("“I will ride it to work,”", "Renshaw", "Tobias Renshaw"),
        ),
    ),
    Gold(
        "a company's statement",
        (
            "Northwick Ferries Ltd. has cancelled every crossing until Sunday after a fire in an engine room.",
            "“No one was hurt,” the company said in a statement.",
            "Passengers slept on benches. “They gave us one blanket,” said a passenger who did not want to be named.",
            "A spokeswoman for Northwick Ferries said refunds would be paid within a week.",
            "“We regret this,” Northwick said.",
        ),
        (
            ("“No one was hurt,”", "the company", "Northwick Ferries Ltd."),
            ("“They gave us one blanket,”", "a passenger who did not want to be named", None),
            ("refunds would be paid within a week", "A spokeswoman for Northwick Ferries", "Northwick Ferries Ltd."),
            ("“We regret this,”", "Northwick", "Northwick Ferries Ltd."),
        ),
    ),
    Gold(
        "British honours",
        (
            "Sir Anthony Bellweather and Dame Rosalind Oakes gave evidence to the inquiry into the flooded library.",
            "‘The pumps were never switched on,’ Dame Rosalind said.",
            "‘They were switched on twice,’ Sir Anthony told the inquiry.",
            "‘Once by accident,’ she added.",
            "Lord Pemberton, the chairman, said the inquiry would not hear about accidents.",
            "‘We have lost nine thousand maps,’ the chairman said.",
        ),
        (
            ("‘The pumps were never switched on,’", "Dame Rosalind", "Rosalind Oakes"),
            ("‘They were switched on twice,’", "Sir Anthony", "Anthony Bellweather"),
            ("‘Once by accident,’", "she", "Rosalind Oakes"),
            ("the inquiry would not hear about accidents", "Lord Pemberton, the chairman", "Pemberton"),
            ("‘We have lost nine thousand maps,’", "the chairman", "Pemberton"),
        ),
    ),
    Gold(
        "Spanish double surnames",
        (
            "The governor of the coastal province, José Luis Herrera Montalvo, resigned on Monday.",
            "“I leave with clean hands,” Herrera Montalvo said outside his house.",
            "His deputy, Lucía Ibáñez Cortés, takes over. “He leaves with an empty treasury,” Ibáñez said.",
            "“She will find every coin,” Herrera answered.",
        ),
        (
            ("“I leave with clean hands,”", "Herrera Montalvo", "José Luis Herrera Montalvo"),
            ("“He leaves with an empty treasury,”", "Ibáñez", "Lucía Ibáñez Cortés"),
            ("“She will find every coin,”", "Herrera", "José Luis Herrera Montalvo"),
        ),
    ),
    Gold(
        "Arabic names",
        (
            "The transport minister, Khalid al-Mansouri, met fishermen at the harbour on Wednesday.",
            "“The harbour will stay open,” al-Mansouri said.",
            "Yusuf bin Rashid, who has fished here since he was nine, was not convinced.",
            "“Ministers come and the sea stays,” bin Rashid said.",
            "“I have heard you,” Mr. Mansouri told him.",
        ),
        (
            ("“The harbour will stay open,”", "al-Mansouri", "Khalid al-Mansouri"),
            ("“Ministers come and the sea stays,”", "bin Rashid", "Yusuf bin Rashid"),
            ("“I have heard you,”", "Mr. Mansouri", "Khalid al-Mansouri"),
        ),
    ),
    Gold(
        "Chinese names begin with the family",
        (
            "Chen Guowei, an engineer at the dam, warned of cracks three years ago, his colleagues say.",
            "“I measured them myself,” Chen said by telephone.",
            "Zhao Meilin, his former supervisor, remembers it otherwise. “He measured the wrong wall,” Zhao said.",
        ),
        (
            ("“I measured them myself,”", "Chen", "Chen Guowei"),
            ("“He measured the wrong wall,”", "Zhao", "Zhao Meilin"),
        ),
    ),
    Gold(
        "initials",
        (
            "The novelist P. J. Lindqvist has died at 81, her publisher said on Thursday.",
            "“She wrote standing up,” recalled Arthur W. Benning, her editor for forty years.",
            "“P.J. never asked for an extension,” Benning said.",
        ),
        (
            ("has died at 81", "her publisher", None),
            ("“She wrote standing up,”", "Arthur W. Benning", "Arthur W. Benning"),
            ("“P.J. never asked for an extension,”", "Benning", "Arthur W. Benning"),
        ),
    ),
    Gold(
        "an acronym",
        (
            "The Baltic Association of Harbour Pilots (BAHP) called a strike for Monday.",
            "“We cannot work twenty hours,” the association said.",
            "The BAHP said ships would wait outside the port.",
        ),
        (
            ("“We cannot work twenty hours,”", "the association", "Baltic Association of Harbour Pilots"),
            ("ships would wait outside the port", "The BAHP", "Baltic Association of Harbour Pilots"),
        ),
    ),
    Gold(
        "a family",
        (
            "Martin Kowalczyk was found alive on Sunday after four nights on the mountain.",
            "“I counted the stars,” he said from his hospital bed.",
            "His wife, Agnieszka Kowalczyk, had never doubted it. “Martin is stubborn,” she said.",
            "Their son Piotr, 19, joined the search. “My mother did not sleep,” he said.",
            "A nurse on the ward said: “He asked for soup.”",
        ),
        (
            ("“I counted the stars,”", "he", "Martin Kowalczyk"),
            ("“Martin is stubborn,”", "she", "Agnieszka Kowalczyk"),
            ("“My mother did not sleep,”", "he", "Piotr"),
            ("“He asked for soup.”", "A nurse on the ward", None),
        ),
    ),
    Gold(
        "an interview set as a transcript",
        (
            "The candidates met on Thursday for their only debate.",
            "MR. FAIRBURN: We will build ten thousand homes.",
            "MS. DELACROIX: You said that four years ago.",
            "MR. FAIRBURN: And four years ago you voted against it.",
        ),
        (
            ("We will build ten thousand homes.", "MR. FAIRBURN", "FAIRBURN"),
            ("You said that four years ago.", "MS. DELACROIX", "DELACROIX"),
            ("And four years ago you voted against it.", "MR. FAIRBURN", "FAIRBURN"),
        ),
    ),
    Gold(
        "sources without a name",
        (
            "Chancellor Ingrid Solheim will not stand again, a senior official said on Saturday.",
            "“She told the cabinet last night,” the official said, speaking on condition of anonymity.",
            "Some party members said they had expected it.",
            "Solheim did not comment. “The chancellor is on holiday,” her spokesman said.",
        ),
        (
            ("will not stand again", "a senior official", None),
            ("“She told the cabinet last night,”", "the official", None),
            ("they had expected it", "Some party members", None),
            ("“The chancellor is on holiday,”", "her spokesman", None),
        ),
    ),
    Gold(
        "countries, capitals and clauses",
        (
            "Norway said it would keep the border open, while Helsinki said nothing at all.",
            "Prime Minister Lars Eikeland, who visited the crossing, said the guards were tired.",
            "“They need coffee,” said Eikeland, 61, a former guard.",
            "“They need colleagues,” the 61-year-old added.",
        ),
        (
            ("it would keep the border open", "Norway", "Norway"),
            ("nothing at all", "Helsinki", "Helsinki"),
            ("the guards were tired", "Prime Minister Lars Eikeland", "Lars Eikeland"),
            ("“They need coffee,”", "Eikeland", "Lars Eikeland"),
            ("“They need colleagues,”", "the 61-year-old", "Lars Eikeland"),
        ),
    ),
    Gold(
        "names that a language model does not know",
        (
            "The well in Kiptere ran dry in January, and the women now walk for three hours.",
            "“We leave in the dark,” Wanjiru said, setting down two cans.",
            "A user called @drywell_22 wrote that the pump had been sold.",
            "“I can show you the receipt,” @drywell_22 wrote.",
        ),
        (
            ("“We leave in the dark,”", "Wanjiru", "Wanjiru"),
            ("“I can show you the receipt,”", "@drywell_22", "@drywell_22"),
        ),
    ),
    Gold(
        "a spelling that wavers",
        (
            "Andriy Kovalchenko coached the team for nine seasons before he was dismissed on Tuesday.",
            "“I learned it from the radio,” Kovaltchenko said.",
            "Club president Émile Fontenay thanked him. “He gave us two cups,” Fontenay said.",
            "“Emile could have called,” Kovalchenko said of Mr. Fontenay.",
        ),
        (
            ("“I learned it from the radio,”", "Kovaltchenko", "Andriy Kovalchenko"),
            ("“He gave us two cups,”", "Fontenay", "Émile Fontenay"),
            ("“Emile could have called,”", "Kovalchenko", "Andriy Kovalchenko"),
        ),
    ),
)
