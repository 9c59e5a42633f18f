"""What timeframes read, ignore and still miss; every line is read on 10 April 2024, a Wednesday.

Facts are written as `summary` writes them: value, modifier, and bounds where they say more than the value does.
"""

from __future__ import annotations

from factx.examples import corpus, ignores, misses, reads

_DAYS = corpus(
    reads(
        "April 10, 2024",
        "10 April 2024",
        "the 10th of April 2024",
        "Apr. 10, 2024",
        "Wednesday, April 10, 2024",
        "Wednesday 10 April 2024",
        "2024-04-10",
        "10/04/2024",
        "10.04.2024",
        "2024/04/10",
        gives="2024-04-10",
    ),
    reads("The bank closed on [4/13/2007].", gives="2007-04-13"),
    reads("The code on the lid was [7/8/07].", gives="2007-07-08"),
    reads("The mill burned down on [March 3].", "It opened on [3rd March].", gives="2024-03-03"),
    reads("The bridge will open on [2 June].", gives="2024-06-02"),
    reads("The fair runs on [5-6 April 2016].", gives="2016-04-05/2016-04-06 [2016-04-05 .. 2016-04-06]"),
    reads("Polls were open from [1 to 3 May 2019].", gives="2019-05-01/2019-05-03 [2019-05-01 .. 2019-05-03]"),
    reads("Shares fell on [Friday].", "The strike began [last Friday].", gives="2024-04-05"),
    reads("The court will rule on [Friday].", "Results are due [this Friday].", gives="2024-04-12"),
    reads("Trains will stop from [Monday] to [Thursday].", gives=("2024-04-15", "2024-04-18")),
    reads("It rained from [Friday] to [Sunday].", gives=("2024-04-05", "2024-04-07")),
    reads("It rained from [Monday] to [Saturday].", gives=("2024-04-01", "2024-04-06")),
    reads("Talks resume [next Tuesday].", "A vote is set for [Tuesday next week].", gives="2024-04-16"),
    reads("The firm said [yesterday] it would appeal.", gives="2024-04-09"),
    reads("The minister flies home [tomorrow].", gives="2024-04-11"),
    reads("Voters go to the polls [the day after tomorrow].", gives="2024-04-12"),
    reads("Offices were shut on [Christmas Day].", gives="2023-12-25"),
    reads("Lamps were lit for [Diwali].", gives="2023-11-12"),
    reads("Fuel was scarce over [Easter 2019].", gives="2019-04-21"),
    reads("The factory will reopen after [Labor Day].", gives="2024-09-02 [2024-09-03 ..]"),
    reads("They meet on [the first Monday of May 2025].", gives="2025-05-05"),
)

_PERIODS = corpus(
    reads("It was sold in [April 2024].", gives="2024-04 [2024-04-01 .. 2024-04-30]"),
    reads("Sales peaked in [October].", gives="2023-10 [2023-10-01 .. 2023-10-31]"),
    reads("The ferry will return in [June].", gives="2024-06 [2024-06-01 .. 2024-06-30]"),
    reads("Theresa May may travel again in [May].", gives="2024-05 [2024-05-01 .. 2024-05-31]"),
    reads(
        "Roads were closed from [May] to [July 2019].",
        gives=("2019-05 [2019-05-01 .. 2019-05-31]", "2019-07 [2019-07-01 .. 2019-07-31]"),
    ),
    reads("Rain is expected by [mid-April].", gives="2024-04 MID"),
    reads(
        "It grew in [the third quarter of 2023].", "It shrank in [Q3 2023].", gives="2023-Q3 [2023-07-01 .. 2023-09-30]"
    ),
    reads("Its [first-quarter] profit doubled.", gives="2024-Q1 [2024-01-01 .. 2024-03-31]"),
    reads("Orders slowed in [the first half of 2023].", gives="2023-H1 [2023-01-01 .. 2023-06-30]"),
    reads("The lab opened in [1998].", gives="1998 [1998-01-01 .. 1998-12-31]"),
    reads("The plant has run since [2019].", gives="2019 [2019-01-01 ..]"),
    reads("All buses will be electric by [2025].", gives="2025 [.. 2025-12-31]"),
    reads("No car was built there after [2019].", gives="2019 [2020-01-01 ..]"),
    reads(
        "He served from [2019] to [2021].",
        gives=("2019 [2019-01-01 .. 2019-12-31]", "2021 [2021-01-01 .. 2021-12-31]"),
    ),
    reads("The budget for [2019-21] is spent.", gives="2019/2021 [2019-01-01 .. 2021-12-31]"),
    reads("Tolls will rise from [2026].", gives="2026 [2026-01-01 ..]"),
    reads("It lists prices from [2019].", gives="2019 [2019-01-01 .. 2019-12-31]"),
    reads("Turnover in [the first quarter of FY25] fell.", "Orders in [Q1 FY25] were few.", gives="FY2025-Q1"),
    reads("Orders in [Q4FY24] were few.", gives="FY2024-Q4"),
    reads(
        "Defaults fell in [the March quarter].",
        "Fees fell in [the January-March quarter].",
        gives="2024-Q1 [2024-01-01 .. 2024-03-31]",
    ),
    reads("Turnover in [FY24] was flat.", "Turnover in [fiscal 2024] was flat.", gives="FY2024"),
    reads("Mills closed in [the 1990s].", "Mills closed in [the '90s].", gives="199 [1990-01-01 .. 1999-12-31]"),
    reads("Rents soared in [the early 2000s].", gives="200 START"),
    reads("A church of [the 19th century] stood there.", gives="18 [1800-01-01 .. 1899-12-31]"),
    reads("Wells ran dry [last summer].", gives="2023-SU [2023-06-01 .. 2023-08-31]"),
    reads("A sequel follows in [spring 2025].", gives="2025-SP [2025-03-01 .. 2025-05-31]"),
    reads("Prices fell [last week].", gives="2024-W14 [2024-04-01 .. 2024-04-07]"),
    reads("Unions met [late last week].", gives="2024-W14 END"),
    reads("A ruling may come [later this month].", gives="2024-04 END [2024-04-10 .. 2024-04-30]"),
    reads("It opens at [the end of the year].", gives="2024 END"),
    reads("The kiln cooled after [the end of 2012].", gives="2012 END [2013-01-01 ..]"),
    reads("It has lost money since [the beginning of 2017].", gives="2017 START [2017-01-01 ..]"),
    reads("It has lost money since [early 2019].", "Trade was slow in [early 2019].", gives="2019 START"),
    reads("It should pay off by [the end of next year].", gives="2025 END [.. 2025-12-31]"),
    reads("Crowds came over [the weekend].", gives="2024-W14-WE [2024-04-06 .. 2024-04-07]"),
    reads("They married in [June last year].", gives="2023-06 [2023-06-01 .. 2023-06-30]"),
    reads(
        "It sold more in [the fourth quarter of 2023] than [a year earlier].",
        gives=("2023-Q4 [2023-10-01 .. 2023-12-31]", "2022-Q4 [2022-10-01 .. 2022-12-31]"),
    ),
    reads(
        "Sales in [Q3 2023] beat those of [the year-ago quarter].",
        gives=("2023-Q3 [2023-07-01 .. 2023-09-30]", "2022-Q3 [2022-07-01 .. 2022-09-30]"),
    ),
    reads("She left [two years ago].", gives="2022 [2022-01-01 .. 2022-12-31]"),
    reads(
        "The pier opened on [3 May 2019] and fell down [two days later].",
        gives=("2019-05-03", "2019-05-05"),
    ),
    reads(
        "Profit reached a record in [2021], up from [the year before].",
        gives=("2021 [2021-01-01 .. 2021-12-31]", "2020 [2020-01-01 .. 2020-12-31]"),
    ),
)

_TIMES = corpus(
    reads("The train left at [8.30am on Tuesday].", gives="2024-04-09T08:30 [2024-04-09T08:30:00]"),
    reads("The vote is at [14:00 GMT].", gives="2024-04-10T14:00Z [2024-04-10T14:00:00Z]"),
    reads("Shots were heard on [Friday night].", gives="2024-04-05TNI [2024-04-05T18:00:00 .. 2024-04-05T23:59:59]"),
    reads("The road reopened [this morning].", gives="2024-04-10TMO [2024-04-10T00:00:00 .. 2024-04-10T11:59:59]"),
    reads("Nobody slept [that night].", gives="2024-04-10TNI [2024-04-10T18:00:00 .. 2024-04-10T23:59:59]"),
    reads("Hail fell [overnight].", gives="2024-04-09TNI [2024-04-09T18:00:00 .. 2024-04-09T23:59:59]"),
    reads("It lost a tenth in [morning] trading.", gives="2024-04-10TMO [2024-04-10T00:00:00 .. 2024-04-10T11:59:59]"),
    reads(
        "The comet passed on [Thursday], the society said [yesterday], at [03:42 UTC].",
        gives=("2024-04-04", "2024-04-09", "2024-04-04T03:42Z [2024-04-04T03:42:00Z]"),
    ),
    reads("Doors close at [noon].", gives="2024-04-10T12:00 [2024-04-10T12:00:00]"),
)

_DURATIONS = corpus(
    reads("It will spend more over [the next two years].", gives="P2Y [2024-04-10 .. 2026-04-10]"),
    reads("It has grown in [the past decade].", gives="P10Y [2014-04-10 .. 2024-04-10]"),
    reads("The deal should close within [six months].", gives="P6M [2024-04-10 .. 2024-10-10]"),
    reads("Prices have eased in [recent months].", gives="PXM [.. 2024-04-10]"),
    reads("Her lawyer said she would appeal within [14 days].", gives="P14D [2024-04-10 .. 2024-04-24]"),
    reads("He spent [last two years] at sea.", "[Next two years] uncertain.", gives="P2Y"),
    reads("It took [two and a half years].", gives="P2.5Y"),
    reads("The walls stood for [a hundred years].", gives="P100Y"),
    reads("She gave a [30-minute] speech.", "They waited for [half an hour].", gives="PT30M"),
    reads("The dig lasted [several months].", "The dig lasted for [months].", gives="PXM"),
    reads("He was away for [more than three years].", gives="P3Y MORE_THAN"),
    reads("The case took [almost two years].", gives="P2Y APPROX"),
    reads("No storm like it was seen in [the 38 years] of the pier.", gives="P38Y"),
    reads("Profit in [the first three months of 2024] fell.", gives="P3M [2024-01-01 .. 2024-03-31]"),
)

_SETS = corpus(
    reads("The board meets [every year].", "The fair is [annual].", "They meet [once a year].", gives="SET P1Y"),
    reads("A boat sails [each Friday].", "Boats sail on [Fridays].", gives="SET XXXX-WXX-5"),
    reads("Staff are paid [every two weeks].", gives="SET P2W"),
    reads("They make 15 [a year].", "It will save £15m [a year] for good.", gives="SET P1Y"),
    reads("The grant is 9 million pesos (US$9,500) [a year].", "It fells 900 trees [a year].", gives="SET P1Y"),
    reads("Members meet [every second Friday].", gives="SET XXXX-WXX-5"),
    reads("They vote [every second year].", gives="SET P2Y"),
)

_REFERENCES = corpus(
    reads("The site is [now] a park.", "It [currently] employs nine people.", gives="PRESENT_REF"),
    reads("It has [recently] been sold.", "It was sold [not long ago].", gives="PAST_REF"),
)

_IGNORED = ignores(
    "We may march on the second sunny day.",
    "Mrs May said the sun sat low.",
    "It cost $2019 in 2,019 villages.",
    "The crowd of 2000 people cheered.",
    "A Boeing 787 landed beside a Peugeot 2008.",
    "Nobody ran Windows 95 under Article 50.",
    "The 42-year-old, aged 30 years when elected, left.",
    "Route 2020 leads to room 1984.",
    "He spent three quarters of it.",
    "The rock 2025 LK9 will miss us.",
    "It breaks the Ferries and Ports Act 2019.",
    "An overnight ferry sank.",
    "One day she will return.",
    "The Seven Years' War began elsewhere.",
    "She read The Power of Now.",
    "The score was 3-2 and the odds were 5/4.",
)

_MISSED = corpus(
    misses("Streets were full for [Eid al-Adha].", gives="2023-06-28"),
    misses("The square was full at [half past three].", gives="2024-04-10T15:30 [2024-04-10T15:30:00]"),
    misses("The offer ends on [the 15th].", gives="2024-04-15"),
)

CORPUS = corpus(_DAYS, _PERIODS, _TIMES, _DURATIONS, _SETS, _REFERENCES, _IGNORED, _MISSED)
