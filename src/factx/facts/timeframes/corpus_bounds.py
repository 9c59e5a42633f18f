"""Calendar bounds: what a preposition opens, shuts or leaves open, and the tense that tells past from future."""

from __future__ import annotations

from factx.examples import Examples, corpus, misses, reads

BY_AND_UNTIL: Examples = corpus(
    reads("All buses will be electric by [2025].", gives="2025 [.. 2025-12-31]"),
    reads("He has until [Friday] to reply.", gives="2024-04-12 [.. 2024-04-12]"),
    reads("It should pay off by [the end of next year].", gives="2025 END [.. 2025-12-31]"),
    reads("A deal may be struck by [the end of the week].", gives="2024-W15 END [.. 2024-04-14]"),
    reads("The road was shut until [last week].", gives="2024-W14 [.. 2024-04-07]"),
    reads("The ban runs through [June 30, 2024].", gives="2024-06-30 [.. 2024-06-30]"),
    reads("It will be law by [Christmas].", gives="2024-12-25 [.. 2024-12-25]"),
    reads("Half will have gone by [the third quarter].", gives="2024-Q3 [.. 2024-09-30]"),
    reads("The peak should come by [mid-May].", gives="2024-05 MID"),
)

SINCE_AND_FROM: Examples = corpus(
    reads("The plant has run since [2019].", gives="2019 [2019-01-01 ..]"),
    reads("It has lost money since [the beginning of 2017].", gives="2017 START [2017-01-01 ..]"),
    reads("It has lost money since [early 2019].", gives="2019 START"),
    reads("Rents have doubled since [October].", gives="2023-10 [2023-10-01 ..]"),
    reads("It has been free since [10 May 1994].", gives="1994-05-10 [1994-05-10 ..]"),
    reads("It has been shut since [Christmas].", gives="2023-12-25 [2023-12-25 ..]"),
    reads("Tolls will rise from [2026].", "Tolls will rise from [2026] onwards.", gives="2026 [2026-01-01 ..]"),
    reads("Plastic bags will be banned from [1 July].", gives="2024-07-01 [2024-07-01 ..]"),
    reads("It lists prices from [2019].", gives="2019 [2019-01-01 .. 2019-12-31]"),
    reads("From [Monday], visitors must book.", gives="2024-04-15 [2024-04-15 ..]"),
    reads("It was free from [2004] on.", gives="2004 [2004-01-01 ..]"),
)

BEFORE_AND_AFTER: Examples = corpus(
    reads("No car was built there after [2019].", gives="2019 [2020-01-01 ..]"),
    reads("Few could read before [1900].", gives="1900 [.. 1899-12-31]"),
    reads("The kiln cooled after [the end of 2012].", gives="2012 END [2013-01-01 ..]"),
    reads("It must be sold before [the end of May].", gives="2024-05 END [.. 2024-05-31]"),
    reads("Snow will fall after [Friday].", gives="2024-04-12 [2024-04-13 ..]"),
    reads("Its staff were let go after [March 31].", gives="2024-03-31 [2024-04-01 ..]"),
    reads("Shops will shut after [6pm].", gives="2024-04-10T18:00 [2024-04-10T18:00:00 ..]"),
    reads("Call before [noon].", gives="2024-04-10T12:00 [.. 2024-04-10T12:00:00]"),
)

WITHIN_OVER_AND_IN: Examples = corpus(
    reads("They must leave within [30 days].", gives="P30D [2024-04-10 .. 2024-05-10]"),
    reads("It sold out within [30 days].", gives="P30D"),
    reads("It will be back in [three weeks].", gives="P3W [2024-05-01]"),
    reads("It learned to swim in [three weeks].", "It swam for [three weeks].", gives="P3W"),
    reads("Over [the next five years] it will hire 900.", gives="P5Y [2024-04-10 .. 2029-04-10]"),
    reads("Over [the past five years] it has hired 900.", gives="P5Y [2019-04-10 .. 2024-04-10]"),
    reads("He was silent for [over two years].", gives="P2Y MORE_THAN"),
    reads("Over [two years], 40 pubs shut.", gives="P2Y"),
    reads("Sales fell during [the second quarter of 2023].", gives="2023-Q2 [2023-04-01 .. 2023-06-30]"),
    reads("In [the last three months] it has sold two ships.", gives="P3M [2024-01-10 .. 2024-04-10]"),
)

PAST_OR_FUTURE: Examples = corpus(
    reads("Sales peaked in [October].", gives="2023-10 [2023-10-01 .. 2023-10-31]"),
    reads(
        "Voters will choose in [October].",
        gives="2024-10 [2024-10-01 .. 2024-10-31]",
    ),
    reads(
        "The ferry will return in [June].",
        "The ferry is due back in [June].",
        gives="2024-06 [2024-06-01 .. 2024-06-30]",
    ),
    reads("The ferry returned in [June].", gives="2023-06 [2023-06-01 .. 2023-06-30]"),
    reads(
        "The board will meet in [March].",
        "The plant is scheduled to open in [March].",
        "The vote is to be held in [March].",
        gives="2025-03 [2025-03-01 .. 2025-03-31]",
    ),
    reads("Three people were hurt in [May].", gives="2023-05 [2023-05-01 .. 2023-05-31]"),
    reads(
        "The deputies are voting on [Friday].",
        "The pump has to work on [Friday].",
        "They are getting married on [Friday].",
        gives="2024-04-12",
    ),
    reads("The rains set in on [October 28].", gives="2023-10-28"),
    reads("Trains are cancelled till [Friday].", gives="2024-04-12 [.. 2024-04-12]"),
    reads("After [Friday]'s vote he left.", "By [Friday]'s deadline nobody had bid.", gives="2024-04-05"),
    misses("The ferry sank in [June].", gives="2023-06 [2023-06-01 .. 2023-06-30]"),
    reads("The mayor is expected to quit on [Friday].", gives="2024-04-12"),
    reads("Doctors walked out on [Friday].", gives="2024-04-05"),
    reads("He said [Friday] he would quit.", gives="2024-04-05"),
    reads("The judge is set to rule on [Monday].", "The judge could rule on [Monday].", gives="2024-04-15"),
    reads("The cup final on [Sunday] will be sold out.", gives="2024-04-14"),
    reads("[Sunday]'s cup final was sold out.", gives="2024-04-07"),
    reads("They will vote in [December].", gives="2024-12 [2024-12-01 .. 2024-12-31]"),
    reads("They will vote in [January].", gives="2025-01 [2025-01-01 .. 2025-01-31]"),
    reads("The bridge closed in [the winter].", gives="2023-WI [2023-12-01 .. 2024-02-29]"),
    reads(
        "The court, which met on [Monday], will rule on [Thursday].",
        gives=("2024-04-08", "2024-04-11"),
    ),
    reads(
        "Ships that left in [May] will be back in [August].",
        gives=("2023-05 [2023-05-01 .. 2023-05-31]", "2024-08 [2024-08-01 .. 2024-08-31]"),
    ),
)

BOUNDS: Examples = corpus(BY_AND_UNTIL, SINCE_AND_FROM, BEFORE_AND_AFTER, WITHIN_OVER_AND_IN, PAST_OR_FUTURE)
