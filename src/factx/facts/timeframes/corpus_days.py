"""Days: dates in every order and punctuation, days of the week, and the feasts of several faiths and countries."""

from __future__ import annotations

from factx.examples import Examples, corpus, misses, reads

WRITTEN_OUT: Examples = corpus(
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
        "10th April, 2024",
        "April 10th, 2024",
        "APRIL 10, 2024",
        "10-Apr-2024",
        "10.4.2024",
        "Wednesday the 10th of April 2024",
        "April the 10th, 2024",
        "the tenth of April 2024",
        gives="2024-04-10",
    ),
    reads("The bank closed on [4/13/2007].", "The form is dated [13/4/2007].", gives="2007-04-13"),
    reads("It is dated [13.4.2007].", gives="2007-04-13"),
    reads("The code on the lid was [7/8/07].", gives="2007-07-08"),
    reads("The union was born on [15th August, 1947].", gives="1947-08-15"),
    reads("The guns fell silent on [11 November 1918].", gives="1918-11-11"),
    reads("He was born on [29 February 2000].", gives="2000-02-29"),
    reads("Students took the square on [3 May '68].", gives="1968-05-03"),
)

WITHOUT_A_YEAR: Examples = corpus(
    reads("The mill burned down on [March 3].", "It opened on [3rd March].", gives="2024-03-03"),
    reads("The bridge will open on [2 June].", gives="2024-06-02"),
    reads(
        "The suit was filed on [Sept. 30].",
        "The suit of [30 Sept] was dropped.",
        "The suit was filed on [the 30th of September].",
        gives="2023-09-30",
    ),
    reads("The tax return will be filed on [Sept. 30].", gives="2024-09-30"),
    reads("Rents go up on [the first of May].", "The street sale is on [5/1].", gives="2024-05-01"),
    reads("The ship left on [march 3].", gives="2024-03-03"),
    reads("They remember the [Sept. 11] attacks.", gives="2001-09-11"),
    misses("The mill went quiet on [the twenty-first of June].", gives="2023-06-21"),
    reads("The club, founded in a barn, moved here on [Jan. 2].", gives="2024-01-02"),
    misses("A ballot is called for [12 December].", gives="2024-12-12"),
    reads("The lease was signed on [the 15th].", gives="2024-03-15"),
    reads("The board will sit on [the 22nd].", "The inquest will open on [Monday the 22nd].", gives="2024-04-22"),
    reads("It opened on [3 May 2019] and closed on [the 20th].", gives=("2019-05-03", "2019-05-20")),
    reads("The fete fell on [Friday the 13th].", gives="2023-10-13"),
    reads("The offer ends on [the 15th].", gives="2024-04-15"),
)

SPANS_OF_DAYS: Examples = corpus(
    reads("The fair runs on [5-6 April 2016].", gives="2016-04-05/2016-04-06 [2016-04-05 .. 2016-04-06]"),
    reads("Polls were open from [1 to 3 May 2019].", gives="2019-05-01/2019-05-03 [2019-05-01 .. 2019-05-03]"),
    reads(
        "The summit is set for [3–7 June 2024].",
        "The summit is set for [June 3-7, 2024].",
        gives="2024-06-03/2024-06-07 [2024-06-03 .. 2024-06-07]",
    ),
    reads("Schools will close from [28 May] to [2 June].", gives=("2024-05-28", "2024-06-02")),
    reads("The strike lasted from [30 September] to [2 October 2022].", gives=("2022-09-30", "2022-10-02")),
    reads("The fair ran from [March 17] to [19].", gives=("2024-03-17", "2024-03-19")),
    reads("Hearings were held on [March 17] and [18].", gives=("2024-03-17", "2024-03-18")),
)

WEEKDAYS: Examples = corpus(
    reads("Shares fell on [Friday].", "The strike began [last Friday].", gives="2024-04-05"),
    reads("The court will rule on [Friday].", "Results are due [this Friday].", gives="2024-04-12"),
    reads("On [Monday] the court sat.", gives="2024-04-08"),
    reads("The mayor resigned [Sunday].", gives="2024-04-07"),
    reads("The bank said [Wednesday] it had found the fault.", gives="2024-04-10"),
    reads("He quit on [Wednesday of last week].", gives="2024-04-03"),
    reads("A march is planned for [this Saturday].", gives="2024-04-13"),
    reads("The ship will sail on [Thurs] at high tide.", gives="2024-04-11"),
    reads("She was charged on [Mon.], police said.", gives="2024-04-08"),
    reads("Talks resume [next Tuesday].", "A vote is set for [Tuesday next week].", gives="2024-04-16"),
    reads("The bill was read on [Monday last week].", gives="2024-04-01"),
    reads("He was held [late Thursday].", gives="2024-04-04 END"),
    reads("Oil rose [early Tuesday].", gives="2024-04-09 START"),
    reads("Trains will stop from [Monday] to [Thursday].", gives=("2024-04-15", "2024-04-18")),
    reads("It rained from [Friday] to [Sunday].", gives=("2024-04-05", "2024-04-07")),
    reads("It rained from [Monday] to [Saturday].", gives=("2024-04-01", "2024-04-06")),
    reads(
        "Strikes will hit ports on [Thursday], [Friday] and [Saturday].",
        gives=("2024-04-11", "2024-04-12", "2024-04-13"),
    ),
    reads("[Two Sundays ago] the spire fell.", gives="2024-03-31"),
    reads("The case will be heard [three Fridays from now].", gives="2024-04-26"),
    reads("They meet on [the first Monday of May 2025].", gives="2025-05-05"),
    reads("Clocks went forward on [the last Sunday in March].", gives="2024-03-31"),
    reads("A plane crashed on [a Tuesday] in a field.", gives="XXXX-WXX-2"),
    reads("They met on [1 March] and again [the following Tuesday].", gives=("2024-03-01", "2024-03-05")),
    misses(
        "It sank on [5 March 2021]; divers had seen it [the previous Saturday].", gives=("2021-03-05", "2021-02-27")
    ),
    reads("The inquest will open on [Monday week].", gives="2024-04-22"),
    reads("A march is planned for [this coming Saturday].", gives="2024-04-13"),
    reads("The union will walk out [a week on Friday].", gives="2024-04-19"),
    reads("The verdict came [a week ago Tuesday].", gives="2024-04-02"),
    reads("The minister visited the dam on [Friday last].", gives="2024-04-05"),
    reads("The suit is due back [Monday week].", gives="2024-04-22"),
    reads("The clerks will meet on [the Friday after next].", gives="2024-04-19"),
    misses("The trial will start [a week from Monday].", gives="2024-04-22"),
)

TOLD_FROM_TODAY: Examples = corpus(
    reads("The firm said [yesterday] it would appeal.", gives="2024-04-09"),
    reads("[Today] the archive opens its doors.", gives="2024-04-10"),
    reads("The minister flies home [tomorrow].", gives="2024-04-11"),
    reads("Voters go to the polls [the day after tomorrow].", gives="2024-04-12"),
    reads("The kiln was lit [the day before yesterday].", gives="2024-04-08"),
    reads("The tolls begin in [two days' time].", gives="2024-04-12"),
    reads("They will marry [a week from today].", gives="2024-04-17"),
    reads("The pump will be mended [three weeks from tomorrow].", gives="2024-05-02"),
    reads("The pier burned down [a year ago today].", gives="2023-04-10"),
    reads("The court had ruled [earlier today].", gives="2024-04-10 START"),
    reads("The court will rule [later today].", gives="2024-04-10 END"),
    reads("Wages are paid on [the last day of the month].", gives="2024-04-30"),
    reads("Bids must be in by [the 20th of next month].", gives="2024-05-20 [.. 2024-05-20]"),
    reads("The bakery shut [a week ago today].", gives="2024-04-03"),
)

CHRISTIAN_FEASTS: Examples = corpus(
    reads("Offices were shut on [Christmas Day].", gives="2023-12-25"),
    reads("Her father will be home [next Christmas].", gives="2024-12-25"),
    reads("The choir sang on [Christmas Eve].", gives="2023-12-24"),
    reads("The lights failed at [Christmas 2022].", gives="2022-12-25"),
    reads("Toys sold badly [this Christmas].", gives="2023-12-25"),
    reads("Fuel was scarce over [Easter 2019].", gives="2019-04-21"),
    reads("Crowds came to the beach at [Easter].", gives="2024-03-31"),
    reads("Pubs were shut on [Good Friday].", gives="2024-03-29"),
    reads("She will sing in the cathedral [next Easter].", gives="2025-04-20"),
    reads("The monks will light fires at [Orthodox Easter].", gives="2024-05-05"),
    reads("Many gave up meat for [Lent].", gives="2024-02-14/2024-03-30 [2024-02-14 .. 2024-03-30]"),
    reads("Motorways jammed on [the Easter weekend].", gives="2024-W13-WE [2024-03-30 .. 2024-03-31]"),
    reads("[Two days] after [Christmas] the roof fell in.", gives=("P2D", "2023-12-25")),
)

OTHER_FEASTS: Examples = corpus(
    reads("Lamps were lit for [Diwali].", gives="2023-11-12"),
    reads("Powder flew in the lanes on [Holi].", gives="2024-03-25"),
    reads("The idol was carried to the sea after [Ganesh Chaturthi].", gives="2023-09-19 [2023-09-20 ..]"),
    misses("Cattle were decked with flowers for [Pongal].", gives="2024-01-15"),
    reads("Dancers filled the square for [Navratri].", gives="2023-10-15/2023-10-23 [2023-10-15 .. 2023-10-23]"),
    reads("Cafes stayed shut by day in [Ramadan].", gives="2024-03-11/2024-04-09 [2024-03-11 .. 2024-04-09]"),
    reads("The markets are closed for [Eid al-Fitr].", gives="2024-04-10"),
    reads("A truce will hold until [Eid al-Adha].", gives="2024-06-16 [.. 2024-06-16]"),
    reads("Families will gather for [Passover].", gives="2024-04-23/2024-04-30 [2024-04-23 .. 2024-04-30]"),
    reads("Candles were lit for [Hanukkah].", gives="2023-12-08/2023-12-15 [2023-12-08 .. 2023-12-15]"),
    reads("No bus ran on [Yom Kippur].", gives="2023-09-25"),
    reads("Factories emptied for [Lunar New Year].", gives="2024-02-10"),
    reads("Tables were laid for [Nowruz].", gives="2024-03-20"),
    misses("Streets were full for [Eid al-Adha].", gives="2023-06-28"),
    misses("Markets are shut for [Eid].", gives="2024-04-10"),
    reads("Fireworks were banned for [Tet].", gives="2024-02-10"),
    misses("Drums were heard at [Thaipusam].", gives="2024-01-25"),
)

DAYS_OF_STATES: Examples = corpus(
    reads("The factory will reopen after [Labor Day].", gives="2024-09-02 [2024-09-03 ..]"),
    reads("Malls were packed on [Black Friday].", gives="2023-11-24"),
    reads("Planes were late on [Thanksgiving].", gives="2023-11-23"),
    reads("Beaches will open on [Memorial Day].", gives="2024-05-27"),
    reads("Beaches will fill on [the Memorial Day weekend].", gives="2024-W21-WE [2024-05-25 .. 2024-05-26]"),
    reads("Veterans will march on [Anzac Day].", gives="2024-04-25"),
    reads("Barges will fill the canals on [King's Day].", gives="2024-04-27"),
    reads("Unions will rally on [May Day].", gives="2024-05-01"),
    reads("Wreaths were laid on [Remembrance Sunday].", gives="2023-11-12"),
    reads("Cards sell well before [Mother's Day].", gives="2024-05-12 [.. 2024-05-11]"),
    reads("Edinburgh danced at [Hogmanay].", gives="2023-12-31"),
    reads("Cork went swimming on [St Stephen's Day].", gives="2023-12-26"),
    reads("Daffodils were worn on [St David's Day].", gives="2024-03-01"),
)

DAYS: Examples = corpus(
    WRITTEN_OUT,
    WITHOUT_A_YEAR,
    SPANS_OF_DAYS,
    WEEKDAYS,
    TOLD_FROM_TODAY,
    CHRISTIAN_FEASTS,
    OTHER_FEASTS,
    DAYS_OF_STATES,
)
