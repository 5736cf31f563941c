"""More short articles of our own with the speaker of every quotation: people by office, trade, kin and custom."""

from __future__ import annotations

from tests.analysis.speaker_gold import Gold

MORE_ARTICLES = (
    Gold(
        "heads of state",
        (
            "The presidents of two neighbours met in a tent on the border on Monday.",
            "Moravian President Jan Toman arrived first, and Silesian President Karol Wrona kept him waiting.",
            "“We came to listen,” the Moravian president said.",
            "“And we came to talk,” the Silesian president replied.",
            "Toman smiled. “He always does,” he said.",
            "The Prime Minister, Eva Dvorak, was not invited. “I had a cold,” the prime minister said.",
        ),
        (
            ("“We came to listen,”", "the Moravian president", "Jan Toman"),
            ("“And we came to talk,”", "the Silesian president", "Karol Wrona"),
            ("“He always does,”", "he", "Jan Toman"),
            ("“I had a cold,”", "the prime minister", "Eva Dvorak"),
        ),
    ),
    Gold(
        "a football match",
        (
            "Striker Danny Okafor scored twice as Rovers beat Harbour Town 2-1 on Saturday.",
            "“I just hit it,” the striker said.",
            "Rovers manager Luis Cantero was less modest. “We could have had six,” he said.",
            "Harbour Town goalkeeper Ben Ashworth, 34, blamed the wind.",
            "“It moved,” the 34-year-old said. “It moved twice.”",
            "“The wind was the same for Okafor,” said Cantero.",
        ),
        (
            ("“I just hit it,”", "the striker", "Danny Okafor"),
            ("“We could have had six,”", "he", "Luis Cantero"),
            ("“It moved,”", "the 34-year-old", "Ben Ashworth"),
            ("“The wind was the same for Okafor,”", "Cantero", "Luis Cantero"),
        ),
    ),
    Gold(
        "particles",
        (
            "European Commission President Ursula van der Meer met Geert ter Horst in The Hague.",
            "“The dykes will hold,” Van der Meer said.",
            "Ter Horst, who chairs the water board, disagreed. “They will not,” he said.",
            "“He has been right before,” van der Meer conceded.",
        ),
        (
            ("“The dykes will hold,”", "Van der Meer", "Ursula van der Meer"),
            ("“They will not,”", "he", "Geert ter Horst"),
            ("“He has been right before,”", "van der Meer", "Ursula van der Meer"),
        ),
    ),
    Gold(
        "a ministry and its spokesman",
        (
            "The Ministry of Health closed four wards in Arlen on Tuesday.",
            "“The roofs are unsafe,” the ministry said.",
            "Ministry spokesman Reza Karimi said patients would be moved by Friday.",
            "“Nobody will sleep in a corridor,” Karimi said.",
            "A nurse, Paula Grant, said she had heard that before. “I believe it when I see it,” she said.",
        ),
        (
            ("“The roofs are unsafe,”", "the ministry", "Ministry of Health"),
            ("patients would be moved by Friday", "Ministry spokesman Reza Karimi", "Reza Karimi"),
            ("“Nobody will sleep in a corridor,”", "Karimi", "Reza Karimi"),
            ("she had heard that before", "A nurse, Paula Grant", "Paula Grant"),
            ("“I believe it when I see it,”", "she", "Paula Grant"),
        ),
    ),
    Gold(
        "a lawyer speaks for a client",
        (
            "Marcus Feld pleaded not guilty in Hobart on Thursday.",
            "“My client is an honest man,” said his lawyer, Judith Amsel.",
            "Prosecutor Henry Blount told the court that Feld had sold the same boat five times.",
            "“Six times,” he corrected himself.",
            "Feld's sister, Clara Feld, wept. “He never owned a boat,” she said outside.",
            "“She is right,” said Ms Amsel.",
        ),
        (
            ("“My client is an honest man,”", "his lawyer, Judith Amsel", "Judith Amsel"),
            ("Feld had sold the same boat five times", "Prosecutor Henry Blount", "Henry Blount"),
            ("“Six times,”", "he", "Henry Blount"),
            ("“He never owned a boat,”", "she", "Clara Feld"),
            ("“She is right,”", "Ms Amsel", "Judith Amsel"),
        ),
    ),
    Gold(
        "popes and kings",
        (
            "Pope Gregory spoke to pilgrims in the rain on Sunday.",
            "“Bring an umbrella,” the pope said.",
            "“He is very practical,” said Sister Agnes, who has cooked for the pontiff since 2019.",
            "King Olav, a guest, had one. “It is Norwegian,” the king said.",
        ),
        (
            ("“Bring an umbrella,”", "the pope", "Gregory"),
            ("“He is very practical,”", "Sister Agnes, who has cooked for the pontiff since 2019", "Agnes"),
            ("“It is Norwegian,”", "the king", "Olav"),
        ),
    ),
    Gold(
        "Korean family",
        (
            "Park Min-jun and his sister Park Seo-yeon inherited a noodle shop in Busan.",
            "“She cooks,” Mr Park said.",
            "“He counts,” Ms Park said.",
            "“Nobody sleeps,” she added.",
        ),
        (
            ("“She cooks,”", "Mr Park", "Park Min-jun"),
            ("“He counts,”", "Ms Park", "Park Seo-yeon"),
            ("“Nobody sleeps,”", "she", "Park Seo-yeon"),
        ),
    ),
    Gold(
        "academics",
        (
            "The glacier lost nine metres last year, said Professor Ingrid Hauge of the University of Tromsø.",
            "“We measured it three times,” the glaciologist said.",
            "Her colleague Samuel Ochieng, a geographer at Kenyatta University, called the figure conservative.",
            "“It could be eleven,” Dr. Ochieng said by email.",
            "“Or ten,” Prof Hauge said, laughing.",
        ),
        (
            (
                "The glacier lost nine metres last year",
                "Professor Ingrid Hauge of the University of Tromsø",
                "Ingrid Hauge",
            ),
            ("“It could be eleven,”", "Dr. Ochieng", "Samuel Ochieng"),
            ("“Or ten,”", "Prof Hauge", "Ingrid Hauge"),
        ),
    ),
    Gold(
        "a company by its trade",
        (
            "Voltara, the Finnish carmaker, will cut 400 jobs, chief executive Mika Rantanen said on Monday.",
            "“We have no choice,” he said.",
            "The carmaker said it would sell its plant in Turku.",
            "The metalworkers' union, Metalliliitto, called the plan “a theft”.",
            "“They promised us ten years,” said Anneli Koski, a welder.",
            "Voltara declined to answer. “We do not comment on rumours,” a spokeswoman said.",
        ),
        (
            ("“We have no choice,”", "he", "Mika Rantanen"),
            ("it would sell its plant in Turku", "The carmaker", "Voltara"),
            ("“They promised us ten years,”", "Anneli Koski, a welder", "Anneli Koski"),
            ("“We do not comment on rumours,”", "a spokeswoman", None),
        ),
    ),
    Gold(
        "Mr and Mrs",
        (
            "John and Mary Penrose have kept bees on the roof of a bank in Truro since 2004.",
            "“They like the heat of the computers,” Mrs Penrose said.",
            "Mr Penrose has been stung 300 times. “I stopped counting,” he said.",
            "“I did not,” said his wife.",
        ),
        (
            ("“They like the heat of the computers,”", "Mrs Penrose", "Mary Penrose"),
            ("“I stopped counting,”", "he", "John Penrose"),
        ),
    ),
    Gold(
        "a mononym and a stage name",
        (
            "The footballer Tiago, whose full name is Tiago Alves Moreira, retired on Friday.",
            "“My knee decided,” Tiago said.",
            "The singer Lúa cancelled her tour. “My voice decided,” she said.",
        ),
        (
            ("“My knee decided,”", "Tiago", "Tiago Alves Moreira"),
            ("“My voice decided,”", "she", "Lúa"),
        ),
    ),
    Gold(
        "Icelandic",
        (
            "Iceland's prime minister, Guðrún Stefánsdóttir, opened the tunnel.",
            "“It is dry,” Guðrún said.",
            "Einar Jónsson, the engineer, was relieved. “So far,” he said.",
        ),
        (
            ("“It is dry,”", "Guðrún", "Guðrún Stefánsdóttir"),
            ("“So far,”", "he", "Einar Jónsson"),
        ),
    ),
    Gold(
        "social media",
        (
            "“Closed until further notice,” the zoo tweeted on Monday.",
            "Melbourne Zoo lost a snow leopard on Sunday night.",
            "“She is shy,” the zoo's director, Gwen Ferris, wrote on Facebook. “Please do not whistle.”",
            "“I saw her by the river,” posted @nightbus44.",
            "Ferris thanked the public. “We have her back,” she wrote.",
        ),
        (
            ("“She is shy,”", "the zoo's director, Gwen Ferris", "Gwen Ferris"),
            ("“I saw her by the river,”", "@nightbus44", "@nightbus44"),
            ("“We have her back,”", "she", "Gwen Ferris"),
        ),
    ),
    Gold(
        "a witness in court",
        (
            "The trial of Antonio Greco, 44, resumed in Bari. A waiter told the court that Greco had paid in coins.",
            "“He counted them twice,” he said.",
            "Judge Silvia Moretti asked how many. “Four hundred,” the waiter said.",
            "“Are you sure?” she asked.",
        ),
        (
            ("Greco had paid in coins", "A waiter", None),
            ("“He counted them twice,”", "he", None),
            ("“Four hundred,”", "the waiter", None),
            ("“Are you sure?”", "she", "Silvia Moretti"),
        ),
    ),
    Gold(
        "O'Neil",
        (
            "Sinead O’Rourke won the seat for the Greens; Patrick O'Rourke, of the Farmers' Party, came second.",
            "“I have waited twenty years,” Ms O’Rourke said.",
            "“I will wait four more,” said Mr O'Rourke.",
            "“See you then,” she said.",
        ),
        (
            ("“I have waited twenty years,”", "Ms O’Rourke", "Sinead O’Rourke"),
            ("“I will wait four more,”", "Mr O'Rourke", "Patrick O'Rourke"),
            ("“See you then,”", "she", "Sinead O’Rourke"),
        ),
    ),
    Gold(
        "officials",
        (
            "The Kremlin said the talks were over. “There is nothing to add,” its spokesman, Pavel Orlov, said.",
            "Washington said it had not been told. The State Department called it “regrettable.”",
            "“We learned it from television,” a senior State Department official said.",
            "Orlov laughed. “So did we,” he said.",
        ),
        (
            ("“There is nothing to add,”", "its spokesman, Pavel Orlov", "Pavel Orlov"),
            ("it had not been told", "Washington", "Washington"),
            ("“We learned it from television,”", "a senior State Department official", None),
            ("“So did we,”", "he", "Pavel Orlov"),
        ),
    ),
)
