"""Who holds which title where, as newspapers say it: brackets mark the titles that somebody named holds."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads
from factx.links.roles.corpus_houses import HOUSES

CORPUS: Examples = corpus(
    HOUSES,
    # before the name
    reads("Danish [Prime Minister] Ingrid Holm left early.", gives="Ingrid Holm: Prime Minister, Denmark"),
    reads("Oregon [senator] Paul Whitcombe disagreed.", gives="Paul Whitcombe: senator, Oregon"),
    reads("Siemens [spokeswoman] Petra Vogel declined.", gives="Petra Vogel: spokeswoman, Siemens"),
    reads(
        "Siemens' [Chief Financial Officer], Petra Vogel, agreed.",
        gives="Petra Vogel: Chief Financial Officer, Siemens",
    ),
    reads("The [secretary general] of NATO, Lars Dahl, agreed.", gives="Lars Dahl: secretary general, NATO"),
    reads(
        "The lender's [chairman] and [managing director], Alan Reyes, spoke.",
        gives=("Alan Reyes: chairman", "Alan Reyes: managing director"),
    ),
    reads(
        "Siemens [chairman] Karl Winter and [treasurer] Petra Vogel met.",
        gives=("Karl Winter: chairman, Siemens", "Petra Vogel: treasurer, Siemens"),
    ),
    reads("[Undersecretary for Transport] Mr. Paolo Conti spoke.", gives="Paolo Conti: Undersecretary for Transport"),
    reads("[Judge] Helen Brandt of the Supreme Court ruled.", gives="Helen Brandt: Judge, Supreme Court"),
    # behind the name
    reads(
        "Miriam Castellano, [President] of Siemens Italia, spoke.", gives="Miriam Castellano: President, Siemens Italia"
    ),
    reads("Miriam Castellano, a [lawyer], spoke.", gives="Miriam Castellano: lawyer"),
    reads(
        "Miriam Castellano, 52, [head of research] at Barclays, spoke.",
        gives="Miriam Castellano: head of research, Barclays",
    ),
    reads("Nina Castle, the Home Office [spokeswoman], spoke.", gives="Nina Castle: spokeswoman, Home Office"),
    reads("Liam Porter, a Siemens [engineer], spoke.", gives="Liam Porter: engineer, Siemens"),
    reads(
        "Carla Weiss, [president] of Nokia and a [member of the board], spoke.",
        gives=("Carla Weiss: president, Nokia", "Carla Weiss: member of the board"),
    ),
    reads(
        "Carla Weiss, [chairman] and [chief executive] of Barclays, spoke.",
        gives=("Carla Weiss: chairman, Barclays", "Carla Weiss: chief executive, Barclays"),
    ),
    reads("Peter Bock, an [oil analyst] for Barclays, was calm.", gives="Peter Bock: oil analyst, Barclays"),
    reads(
        "Peter Bock, who is [chief economist] at the World Bank, was calm.",
        gives="Peter Bock: chief economist, World Bank",
    ),
    reads("Peter Bock ([director] of the World Bank) was calm.", gives="Peter Bock: director, World Bank"),
    reads(
        "Gareth Pell, [chairman] of the committee and [MP] for Leeds, spoke.",
        gives=("Gareth Pell: chairman", "Gareth Pell: MP, Leeds"),
    ),
    # verbs
    reads("Peter Bock is the [chief economist] of the World Bank.", gives="Peter Bock: chief economist, World Bank"),
    reads("Peter Bock is an Austrian [economist].", gives="Peter Bock: economist"),
    reads("Peter Bock became [chief economist] of the World Bank.", gives="Peter Bock: chief economist, World Bank"),
    reads("The World Bank's [chief economist] is Peter Bock.", gives="Peter Bock: chief economist, World Bank"),
    # status
    reads("Former World Bank [director] Peter Bock agreed.", gives="Peter Bock: director, World Bank, former"),
    reads(
        "Peter Bock was [chief economist] of the World Bank.", gives="Peter Bock: chief economist, World Bank, former"
    ),
    reads("Peter Bock resigned as [director] of the World Bank.", gives="Peter Bock: director, World Bank, former"),
    reads("Peter Bock will step down as [director] of the World Bank.", gives="Peter Bock: director, World Bank"),
    reads("The World Bank named Peter Bock [director].", gives="Peter Bock: director, World Bank, incoming"),
    reads(
        "Peter Bock has been appointed [director] of the World Bank.",
        gives="Peter Bock: director, World Bank, incoming",
    ),
    reads("Peter Bock will succeed Lars Dahl as [director].", gives="Peter Bock: director, incoming"),
    reads("Acting [director] Peter Bock agreed.", gives="Peter Bock: director, acting"),
    # a verb speaks of the person named last
    reads("Jo Lee praised Maria Duarte, who resigned as [director].", gives="Maria Duarte: director, former"),
    reads("Jo Lee wants Maria Duarte to be [chairman].", gives="Maria Duarte: chairman, incoming"),
    reads("Jo Lee said that Maria Duarte remains [chairman].", gives="Maria Duarte: chairman"),
    reads("Maria Duarte, who succeeded Jo Lee, resigned as [director].", gives="Maria Duarte: director, former"),
    reads("Maria Duarte, who hired Jo Lee, who resigned as [director], left.", gives="Jo Lee: director, former"),
    reads("Jo Lee told Maria Duarte he would step down as [chairman].", gives="Jo Lee: chairman"),
    reads("Peter Bock now serves as [chairman] of the World Bank.", gives="Peter Bock: chairman, World Bank"),
    reads("Peter Bock met Jo Lee in Oslo and remains [chairman].", gives="Peter Bock: chairman"),
    # titles that nobody named holds
    ignores(
        "The president of France said no.",
        "Peter Bock met the president of France.",
        "The chairman, a man of few words, left.",
        "Peter Bock, the son of a minister, left.",
    ),
    misses(
        "Lars Dahl, like the [director] Peter Bock before him, a keen [golfer], left.",
        gives=("Peter Bock: director", "Lars Dahl: golfer"),
    ),
    reads(
        "Lars Dahl and Peter Bock, [chairman] and [director] of the World Bank, left.",
        gives=("Lars Dahl: chairman, World Bank", "Peter Bock: director, World Bank"),
    ),
)
