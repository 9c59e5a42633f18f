"""Periods: months, quarters, halves, seasons, years, decades, centuries, and what is told from them or from today."""

from __future__ import annotations

from factx.examples import Examples, corpus, reads

MONTHS: Examples = corpus(
    reads("It was sold in [April 2024].", gives="2024-04 [2024-04-01 .. 2024-04-30]"),
    reads(
        "The pact was signed in [March 2019].",
        "The pact of [Mar 2019] lapsed.",
        "The pact of [Mar. 2019] lapsed.",
        "The pact was signed in [March of 2019].",
        "The pact was signed in [2019-03].",
        gives="2019-03 [2019-03-01 .. 2019-03-31]",
    ),
    reads("The flood of [march 2019] killed nine.", gives="2019-03 [2019-03-01 .. 2019-03-31]"),
    reads("She left for Delhi [last October].", gives="2023-10 [2023-10-01 .. 2023-10-31]"),
    reads("The harvest will be poor [this June].", gives="2024-06 [2024-06-01 .. 2024-06-30]"),
    reads("It hired 40 nurses [last month].", gives="2024-03 [2024-03-01 .. 2024-03-31]"),
    reads("It will hire 40 nurses [next month].", gives="2024-05 [2024-05-01 .. 2024-05-31]"),
    reads("They married in [June last year].", gives="2023-06 [2023-06-01 .. 2023-06-30]"),
    reads("A ruling may come [later this month].", gives="2024-04 END [2024-04-10 .. 2024-04-30]"),
    reads("The levy was dropped [earlier this month].", gives="2024-04 START [2024-04-01 .. 2024-04-10]"),
    reads("A new fare starts [early next month].", gives="2024-05 START"),
    reads("The thaw came in [early March].", gives="2024-03 START"),
    reads("The pool will open in [late June].", gives="2024-06 END"),
    reads("The cable broke in [mid-February].", gives="2024-02 MID"),
    reads("Rain is expected by [mid-April].", gives="2024-04 MID"),
    reads(
        "Roads were closed from [May] to [July 2019].",
        gives=("2019-05 [2019-05-01 .. 2019-05-31]", "2019-07 [2019-07-01 .. 2019-07-31]"),
    ),
    reads(
        "Between [March] and [June 2021] the border was shut.",
        gives=("2021-03 [2021-03-01 .. 2021-03-31]", "2021-06 [2021-06-01 .. 2021-06-30]"),
    ),
)

QUARTERS_AND_HALVES: Examples = corpus(
    reads(
        "It grew in [the third quarter of 2023].",
        "It shrank in [Q3 2023].",
        "Sales in [3Q 2023] fell.",
        "Sales in [2023Q3] fell.",
        gives="2023-Q3 [2023-07-01 .. 2023-09-30]",
    ),
    reads(
        "Its [first-quarter] profit doubled.",
        "It shed 300 jobs [last quarter].",
        "Profit in [Q1] doubled.",
        gives="2024-Q1 [2024-01-01 .. 2024-03-31]",
    ),
    reads("Sales rose 4% in [the fourth quarter].", gives="2023-Q4 [2023-10-01 .. 2023-12-31]"),
    reads("Orders have slowed [this quarter].", gives="2024-Q2 [2024-04-01 .. 2024-06-30]"),
    reads("It sold the fleet in [the final quarter of 2022].", gives="2022-Q4 [2022-10-01 .. 2022-12-31]"),
    reads(
        "Defaults fell in [the March quarter].",
        "Fees fell in [the January-March quarter].",
        gives="2024-Q1 [2024-01-01 .. 2024-03-31]",
    ),
    reads(
        "Orders slowed in [the first half of 2023].",
        gives="2023-H1 [2023-01-01 .. 2023-06-30]",
    ),
    reads("It grew in [the second half of last year].", gives="2023-H2 [2023-07-01 .. 2023-12-31]"),
    reads(
        "Sales in [the three months] to [June 2023] fell.",
        gives=("P3M [2023-04-01 .. 2023-06-30]", "2023-06 [2023-06-01 .. 2023-06-30]"),
    ),
)

FISCAL_YEARS: Examples = corpus(
    reads("Turnover in [the first quarter of FY25] fell.", "Orders in [Q1 FY25] were few.", gives="FY2025-Q1"),
    reads("Orders in [Q4FY24] were few.", gives="FY2024-Q4"),
    reads(
        "Turnover in [FY24] was flat.",
        "Turnover in [fiscal 2024] was flat.",
        "Turnover in [the fiscal year 2024] was flat.",
        "Turnover in [financial year 2024] was flat.",
        gives="FY2024",
    ),
    reads("The state overspent in [FY2023-24].", gives="FY2023-24"),
    reads("Exports dipped in [the second half of FY24].", gives="FY2024-H2"),
    reads("The school is in debt [this fiscal year].", gives="FYXXXX"),
    reads("Margins fell in [the fiscal third quarter].", gives="XXXX-Q3"),
    reads("Margins fell in [the 2024 fiscal year].", gives="FY2024"),
)

SEASONS: Examples = corpus(
    reads("Wells ran dry [last summer].", gives="2023-SU [2023-06-01 .. 2023-08-31]"),
    reads("A sequel follows in [spring 2025].", gives="2025-SP [2025-03-01 .. 2025-05-31]"),
    reads("A new law is due [this autumn].", gives="2024-FA [2024-09-01 .. 2024-11-30]"),
    reads("Bills will rise [next winter].", gives="2024-WI [2024-12-01 .. 2025-02-28]"),
    reads(
        "The lake shrank in [the summer of 2019].",
        "The lake shrank in [summer 2019].",
        gives="2019-SU [2019-06-01 .. 2019-08-31]",
    ),
    reads("Snow cut off the village in [the winter of 1978].", gives="1978-WI [1978-12-01 .. 1979-02-28]"),
    reads("Geese came in [autumn] and left the fields bare.", gives="2023-FA [2023-09-01 .. 2023-11-30]"),
    reads("The pool will reopen in [the summer].", gives="2024-SU [2024-06-01 .. 2024-08-31]"),
    reads("The first lambs came in [early spring].", gives="2024-SP START"),
    reads("Fires broke out in [late summer 2022].", gives="2022-SU END"),
    reads("They met in [the summer of '69].", gives="1969-SU [1969-06-01 .. 1969-08-31]"),
    reads("[This winter] was mild.", gives="2023-WI [2023-12-01 .. 2024-02-29]"),
    reads("[This winter] will be mild.", gives="2024-WI [2024-12-01 .. 2025-02-28]"),
    reads("Gas ran short in [the winter of 2022-23].", gives="2022-WI [2022-12-01 .. 2023-02-28]"),
)

YEARS: Examples = corpus(
    reads("He was born in ['44].", "He spoke about ['44].", gives="1944 [1944-01-01 .. 1944-12-31]"),
    reads(
        "Stocks were low at [year-end].",
        "Stocks were low at [year's end].",
        "Stocks were low at [the year's end].",
        gives="2023 END",
    ),
    reads("Hours were cut for [the rest of the year].", gives="2024 END [2024-04-10 .. 2024-12-31]"),
    reads("The lab opened in [1998].", gives="1998 [1998-01-01 .. 1998-12-31]"),
    reads("Computers were feared in [the year 2000].", gives="2000 [2000-01-01 .. 2000-12-31]"),
    reads("The book is set in [nineteen eighty-four].", gives="1984 [1984-01-01 .. 1984-12-31]"),
    reads("The bank failed in [two thousand and eight].", gives="2008 [2008-01-01 .. 2008-12-31]"),
    reads("Tokyo [2020] was put off.", gives="2020 [2020-01-01 .. 2020-12-31]"),
    reads("The [2010] quake levelled the port.", gives="2010 [2010-01-01 .. 2010-12-31]"),
    reads("He came third in the [1968] vote.", "The men of ['68] are old.", gives="1968 [1968-01-01 .. 1968-12-31]"),
    reads("It shut two plants [last year].", gives="2023 [2023-01-01 .. 2023-12-31]"),
    reads("It builds two plants [this year].", gives="2024 [2024-01-01 .. 2024-12-31]"),
    reads("It will shut two plants [next year].", gives="2025 [2025-01-01 .. 2025-12-31]"),
    reads("The station will open [the year after next].", gives="2026 [2026-01-01 .. 2026-12-31]"),
    reads("He was let off [earlier this year].", gives="2024 START [2024-01-01 .. 2024-04-10]"),
    reads("A ship will sail there [later this year].", gives="2024 END [2024-04-10 .. 2024-12-31]"),
    reads("Trade was slow in [early 2019].", gives="2019 START"),
    reads("Rates peaked in [mid-2023].", gives="2023 MID"),
    reads("It opens at [the end of the year].", gives="2024 END"),
    reads("The budget for [2019-21] is spent.", gives="2019/2021 [2019-01-01 .. 2021-12-31]"),
    reads("They won the league in [2010/11].", gives="2010/2011 [2010-01-01 .. 2011-12-31]"),
    reads("The war of [1939-45] emptied the village.", gives="1939/1945 [1939-01-01 .. 1945-12-31]"),
    reads(
        "He served from [2019] to [2021].",
        "Its mayor ([2019]-[2021]) is on trial.",
        "Between [2019] and [2021] he was mayor.",
        gives=("2019 [2019-01-01 .. 2019-12-31]", "2021 [2021-01-01 .. 2021-12-31]"),
    ),
    reads("The mine closed [the year before last].", gives="2022 [2022-01-01 .. 2022-12-31]"),
)

DECADES_AND_CENTURIES: Examples = corpus(
    reads(
        "Mills closed in [the 1990s].",
        "Mills closed in [the '90s].",
        "Mills closed in [the nineties].",
        gives="199 [1990-01-01 .. 1999-12-31]",
    ),
    reads("Rents soared in [the early 2000s].", gives="200 START"),
    reads("The dust came in [the nineteen-thirties].", gives="193 [1930-01-01 .. 1939-12-31]"),
    reads("Disco ruled [the late 1970s].", gives="197 END"),
    reads("Skirts were short in [the late 60s].", gives="196 END"),
    reads("The famine of [the 1840s] halved the town.", gives="184 [1840-01-01 .. 1849-12-31]"),
    reads("Bands of [the early nineties] are back.", gives="199 START"),
    reads("The reef may be dead [this decade].", gives="202 [2020-01-01 .. 2029-12-31]"),
    reads(
        "A church of [the 19th century] stood there.",
        "A [19th-century] church stood there.",
        gives="18 [1800-01-01 .. 1899-12-31]",
    ),
    reads("The sea may rise a metre [this century].", gives="20 [2000-01-01 .. 2099-12-31]"),
    reads("Whales were rare by [the end of the 20th century].", gives="19 END [.. 1999-12-31]"),
    reads("The fort dates from [the mid-16th century].", gives="15 MID"),
)

WEEKS: Examples = corpus(
    reads("Prices fell [last week].", "It rained [a week ago].", gives="2024-W14 [2024-04-01 .. 2024-04-07]"),
    reads("Milk is short [this week].", gives="2024-W15 [2024-04-08 .. 2024-04-14]"),
    reads("Bin men will strike [next week].", gives="2024-W16 [2024-04-15 .. 2024-04-21]"),
    reads("The recount begins [the week after next].", gives="2024-W17 [2024-04-22 .. 2024-04-28]"),
    reads("It opened in [the week of Nov. 13].", gives="2023-W46 [2023-11-13 .. 2023-11-19]"),
    reads("Unions met [late last week].", gives="2024-W14 END"),
    reads("A bill will be tabled [early next week].", gives="2024-W16 START"),
    reads("He will fly home [later this week].", gives="2024-W15 END [2024-04-10 .. 2024-04-14]"),
    reads("He flew home [earlier this week].", gives="2024-W15 START [2024-04-08 .. 2024-04-10]"),
    reads("Crowds came over [the weekend].", gives="2024-W14-WE [2024-04-06 .. 2024-04-07]"),
    reads(
        "Frost will return at [the weekend].",
        gives="2024-W15-WE [2024-04-13 .. 2024-04-14]",
    ),
    reads("The mayor fled [the week before last].", gives="2024-W13 [2024-03-25 .. 2024-03-31]"),
)

AGO_AND_HENCE: Examples = corpus(
    reads("She left [two years ago].", gives="2022 [2022-01-01 .. 2022-12-31]"),
    reads("The pit shut [a decade ago].", gives="2014 [2014-01-01 .. 2014-12-31]"),
    reads("Her ship went down [a century ago].", gives="1924 [1924-01-01 .. 1924-12-31]"),
    reads("The tax was dropped [half a century ago].", gives="1974 [1974-01-01 .. 1974-12-31]"),
    reads(
        "The vicar was ill [two weeks ago].",
        gives="2024-W13 [2024-03-25 .. 2024-03-31]",
    ),
    reads("The trust was wound up [nearly two years ago].", gives="2022 APPROX [2022-01-01 .. 2022-12-31]"),
    reads("The comet will be back [two years from now].", gives="2026 [2026-01-01 .. 2026-12-31]"),
    reads("The trees will bear fruit in [five years' time].", gives="2029 [2029-01-01 .. 2029-12-31]"),
    reads("The well was dug [more than a decade ago].", gives="2014 BEFORE [.. 2014-12-31]"),
    reads("The vet moved in [less than a year ago].", gives="2023 AFTER [2023-01-01 ..]"),
)

TOLD_FROM_WHAT_WAS_MENTIONED: Examples = corpus(
    reads(
        "It sold more in [the fourth quarter of 2023] than [a year earlier].",
        gives=("2023-Q4 [2023-10-01 .. 2023-12-31]", "2022-Q4 [2022-10-01 .. 2022-12-31]"),
    ),
    reads(
        "Sales in [Q3 2023] beat those of [the year-ago quarter].",
        "Sales in [Q3 2023] beat those of [the year-earlier quarter].",
        gives=("2023-Q3 [2023-07-01 .. 2023-09-30]", "2022-Q3 [2022-07-01 .. 2022-09-30]"),
    ),
    reads("The pier opened on [3 May 2019] and fell down [two days later].", gives=("2019-05-03", "2019-05-05")),
    reads(
        "Profit reached a record in [2021], up from [the year before].",
        "Profit reached a record in [2021], up from [a year earlier].",
        gives=("2021 [2021-01-01 .. 2021-12-31]", "2020 [2020-01-01 .. 2020-12-31]"),
    ),
    reads(
        "The dam broke on [2 June 2018]; the town was empty [the following day].",
        "The dam broke on [2 June 2018]; the town was empty [the next day].",
        gives=("2018-06-02", "2018-06-03"),
    ),
    reads("She fell on [9 May 2017]; [the day before], she had won.", gives=("2017-05-09", "2017-05-08")),
    reads(
        "The mine flooded on [14 May 2020] and two men died [that week].",
        gives=("2020-05-14", "2020-W20 [2020-05-11 .. 2020-05-17]"),
    ),
    reads(
        "The mine flooded on [14 May 2020] and two men died [the following week].",
        gives=("2020-05-14", "2020-W21 [2020-05-18 .. 2020-05-24]"),
    ),
    reads(
        "He won a seat in [June 1987] and married [that year].",
        gives=("1987-06 [1987-06-01 .. 1987-06-30]", "1987 [1987-01-01 .. 1987-12-31]"),
    ),
    reads(
        "He won a seat in [June 1987] and lost it [three years later].",
        gives=("1987-06 [1987-06-01 .. 1987-06-30]", "1990 [1990-01-01 .. 1990-12-31]"),
    ),
    reads(
        "The plant opened in [1998] and shut [a decade later].",
        gives=("1998 [1998-01-01 .. 1998-12-31]", "2008 [2008-01-01 .. 2008-12-31]"),
    ),
    reads(
        "The ban began in [March 2016] and was lifted [the following month].",
        gives=("2016-03 [2016-03-01 .. 2016-03-31]", "2016-04 [2016-04-01 .. 2016-04-30]"),
    ),
    reads(
        "He was jailed in [March 2016] and freed [the following summer].",
        gives=("2016-03 [2016-03-01 .. 2016-03-31]", "2016-SU [2016-06-01 .. 2016-08-31]"),
    ),
    reads(
        "It made 900 cars in [March 2016], against 700 in [the previous month].",
        gives=("2016-03 [2016-03-01 .. 2016-03-31]", "2016-02 [2016-02-01 .. 2016-02-29]"),
    ),
    reads(
        "Exports in [March] beat those of [the same month last year].",
        gives=("2024-03 [2024-03-01 .. 2024-03-31]", "2023-03 [2023-03-01 .. 2023-03-31]"),
    ),
    reads(
        "Rents rose in [Q3 2023], against a fall in [the same period of 2022].",
        gives=("2023-Q3 [2023-07-01 .. 2023-09-30]", "2022-Q3 [2022-07-01 .. 2022-09-30]"),
    ),
    reads(
        "The ship was launched on [9 April 1961] and sank [six months later].",
        gives=("1961-04-09", "1961-10 [1961-10-01 .. 1961-10-31]"),
    ),
    reads("Rents are higher than at [this time last year].", gives="2023-04 [2023-04-01 .. 2023-04-30]"),
    reads(
        "Fees rose in [Q3 2023], against a fall in [the corresponding quarter of 2022].",
        gives=("2023-Q3 [2023-07-01 .. 2023-09-30]", "2022-Q3 [2022-07-01 .. 2022-09-30]"),
    ),
    reads(
        "He was jailed in [March 2016] and freed [that summer].",
        gives=("2016-03 [2016-03-01 .. 2016-03-31]", "2016-SU [2016-06-01 .. 2016-08-31]"),
    ),
)

PERIODS: Examples = corpus(
    MONTHS,
    QUARTERS_AND_HALVES,
    FISCAL_YEARS,
    SEASONS,
    YEARS,
    DECADES_AND_CENTURIES,
    WEEKS,
    AGO_AND_HENCE,
    TOLD_FROM_WHAT_WAS_MENTIONED,
)
