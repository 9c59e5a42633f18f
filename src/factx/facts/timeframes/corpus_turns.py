"""Turns of phrase that readers tripped over: parts of longer periods, schedules, lists, years that end in March."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

PARTS: Examples = corpus(
    reads(
        "They met [last week] in Paris.", "He died [last week] of a fever.", gives="2024-W14 [2024-04-01 .. 2024-04-07]"
    ),
    reads("Exports fell [last quarter] in China.", gives="2024-Q1 [2024-01-01 .. 2024-03-31]"),
    reads("It hails in [the last week of May].", gives="2024-W22 [2024-05-27 .. 2024-06-02]"),
    reads("Mills closed in [the second half of the 19th century].", gives="18 END [1850-01-01 .. 1899-12-31]"),
    reads("Wages rose in [the first half of the decade].", gives="202 START [2020-01-01 .. 2024-12-31]"),
    reads("Ships sank in [the last quarter of the 20th century].", gives="19 END [1975-01-01 .. 1999-12-31]"),
    reads("It was the worst storm of [the 1800s].", gives="18 [1800-01-01 .. 1899-12-31]"),
    ignores("Rates rose for the third quarter in a row.", "The bank lent Acme £5m."),
)

SCHEDULES: Examples = corpus(
    reads("It is open [daily] from [10am] to [6pm].", gives=("SET P1D", "XXXX-XX-XXT10:00", "XXXX-XX-XXT18:00")),
    reads("Buses run [every Tuesday] and [Thursday].", gives=("SET XXXX-WXX-2", "SET XXXX-WXX-4")),
    reads("The clinic is open [24 hours a day].", gives="SET P1D"),
    reads("She works [three days a week].", gives="SET P1W"),
    reads("The bell rings at [noon every Sunday].", gives="SET XXXX-WXX-7T12:00"),
    reads("The rains usually begin in [June].", gives="XXXX-06"),
    misses("The club meets on [the first Sunday of every month].", gives="SET P1M"),
    misses("The helpline is open [Monday] to [Friday].", gives=("SET XXXX-WXX-1", "SET XXXX-WXX-5")),
)

AHEAD: Examples = corpus(
    reads("Voters go to the polls on [5 November].", "The vote on [5 November] is close.", gives="2024-11-05"),
    reads("The deadline is [31 October].", gives="2024-10-31"),
    reads("Tesla launches the car in [October].", gives="2024-10 [2024-10-01 .. 2024-10-31]"),
    reads(
        "Hearings open in [June] and end in [October].",
        gives=("2024-06 [2024-06-01 .. 2024-06-30]", "2024-10 [2024-10-01 .. 2024-10-31]"),
    ),
    reads("The final is on [Saturday].", "Voters head to the polls on [Saturday].", gives="2024-04-13"),
    reads("Sales are down in [October].", gives="2023-10 [2023-10-01 .. 2023-10-31]"),
    reads(
        "Polls open [7am-8pm on Tuesday].",
        gives="2024-04-16T07:00/2024-04-16T20:00 [2024-04-16T07:00:00 .. 2024-04-16T20:00:00]",
    ),
    misses("England play Spain on [Saturday].", gives="2024-04-13"),
)

LISTS: Examples = corpus(
    reads(
        "It rained in [June], [July] and [August 2023].",
        gives=(
            "2023-06 [2023-06-01 .. 2023-06-30]",
            "2023-07 [2023-07-01 .. 2023-07-31]",
            "2023-08 [2023-08-01 .. 2023-08-31]",
        ),
    ),
    reads("The judges meet on [March 17] and [18].", gives=("2024-03-17", "2024-03-18")),
    reads(
        "Seeds were sown between [1850] and [1855].",
        gives=("1850 [1850-01-01 .. 1850-12-31]", "1855 [1855-01-01 .. 1855-12-31]"),
    ),
    misses("They met on [May 3], [4] and [5].", gives=("2024-05-03", "2024-05-04", "2024-05-05")),
)

ENDINGS: Examples = corpus(
    reads(
        "It lost money in [the three months] ended [March 31].",
        gives=("P3M [2024-01-01 .. 2024-03-31]", "2024-03-31"),
    ),
    reads(
        "It lost money in [the 12 months] to [March 2023].",
        gives=("P12M [2022-04-01 .. 2023-03-31]", "2023-03 [2023-03-01 .. 2023-03-31]"),
    ),
    reads(
        "Turnover for [the quarter] ended [Dec. 31] rose.", gives=("2023-Q4 [2023-10-01 .. 2023-12-31]", "2023-12-31")
    ),
    reads("The store takes offers until [midnight on Friday].", gives="2024-04-13T00:00 [.. 2024-04-13T00:00:00]"),
    reads("[Three days] before [Christmas] it snowed.", gives=("P3D", "2023-12-25")),
    reads("Pre-[2010] cars are banned.", gives="2010 [.. 2009-12-31]"),
)

MOMENTS: Examples = corpus(
    reads(
        "It was hit at [11pm on Monday] and sank [two hours later].",
        gives=("2024-04-08T23:00 [2024-04-08T23:00:00]", "2024-04-09T01:00 [2024-04-09T01:00:00]"),
    ),
    reads(
        "The ship left at [11pm on Monday]. [Tuesday] was calm. [Two hours later] it sank.",
        gives=("2024-04-08T23:00 [2024-04-08T23:00:00]", "2024-04-09", "2024-04-09TXX:XX"),
    ),
    reads("The alarm rang; [ten minutes later] they fled.", gives="2024-04-10TXX:XX"),
    reads("It closed at [6.52 on Friday evening].", gives="2024-04-05T18:52 [2024-04-05T18:52:00]"),
    reads("Orders fell in [3Q23].", "Orders fell in [2023Q3].", gives="2023-Q3 [2023-07-01 .. 2023-09-30]"),
    reads("Orders fell in [1H23].", gives="2023-H1 [2023-01-01 .. 2023-06-30]"),
)

TURNS: Examples = corpus(PARTS, SCHEDULES, AHEAD, LISTS, ENDINGS, MOMENTS)
