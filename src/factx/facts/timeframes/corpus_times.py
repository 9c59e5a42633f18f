"""Times of day: on the clock, as spoken, with zones, parts of the day, and from one hour to another."""

from __future__ import annotations

from factx.examples import Examples, corpus, misses, reads

ON_THE_CLOCK: Examples = corpus(
    reads("The train left at [8.30am on Tuesday].", gives="2024-04-09T08:30 [2024-04-09T08:30:00]"),
    reads(
        "The gates opened at [9am].",
        "The gates opened at [9 a.m.] and shut again.",
        "The gates opened at [9:00 a.m.] and shut again.",
        "The gates opened at [09:00].",
        gives="2024-04-10T09:00 [2024-04-10T09:00:00]",
    ),
    reads("Fire crews were called at [12.30pm].", gives="2024-04-10T12:30 [2024-04-10T12:30:00]"),
    reads("The law took force at [12.01am].", gives="2024-04-10T00:01 [2024-04-10T00:01:00]"),
    reads("The last bus leaves at [23:45].", gives="2024-04-10T23:45 [2024-04-10T23:45:00]"),
    reads("The alarm rang at [14h30].", gives="2024-04-10T14:30 [2024-04-10T14:30:00]"),
    reads("Kick-off is at [7.45pm on Saturday].", gives="2024-04-13T19:45 [2024-04-13T19:45:00]"),
    reads("On [Monday at 6 p.m.] the siren went.", gives="2024-04-08T18:00 [2024-04-08T18:00:00]"),
    reads("The probe landed at [04:17:31].", gives="2024-04-10T04:17:31"),
    reads("She was found at [about 5 a.m.] by a walker.", gives="2024-04-10T05:00 APPROX [2024-04-10T05:00:00]"),
    reads("The log says [2019-07-20T03:15:00Z].", gives="2019-07-20T03:15:00Z"),
    reads("The truce began at [24:00 on Friday].", gives="2024-04-06T00:00 [2024-04-06T00:00:00]"),
    misses("The gates were shut at [14.30].", gives="2024-04-10T14:30 [2024-04-10T14:30:00]"),
)

ZONES: Examples = corpus(
    reads("The vote is at [14:00 GMT].", gives="2024-04-10T14:00Z [2024-04-10T14:00:00Z]"),
    reads("The count ends at [3pm BST].", gives="2024-04-10T15:00+01:00 [2024-04-10T15:00:00+01:00]"),
    reads("The rocket rose at [2300 IST].", gives="2024-04-10T23:00+05:30 [2024-04-10T23:00:00+05:30]"),
    reads(
        "The hearing opens at [9 a.m. Eastern time].",
        "The hearing opens at [9 a.m. ET].",
        gives="2024-04-10T09:00-04:00 [2024-04-10T09:00:00-04:00]",
    ),
    reads("The comet was seen at [22:10 UTC+2].", gives="2024-04-10T22:10+02:00 [2024-04-10T22:10:00+02:00]"),
    reads("The quake struck at [10 p.m. local time].", gives="2024-04-10T22:00 [2024-04-10T22:00:00]"),
    reads(
        "The shock came at [5 p.m.] ([2100 GMT]).",
        gives=("2024-04-10T17:00 [2024-04-10T17:00:00]", "2024-04-10T21:00Z [2024-04-10T21:00:00Z]"),
    ),
    reads(
        "The comet passed on [Thursday], the society said [yesterday], at [03:42 UTC].",
        gives=("2024-04-04", "2024-04-09", "2024-04-04T03:42Z [2024-04-04T03:42:00Z]"),
    ),
)

AS_SPOKEN: Examples = corpus(
    reads("Doors close at [noon].", gives="2024-04-10T12:00 [2024-04-10T12:00:00]"),
    reads("A truce began at [noon on Friday].", gives="2024-04-05T12:00 [2024-04-05T12:00:00]"),
    reads(
        "School starts at [8 o'clock].", "It starts at [eight o'clock].", gives="2024-04-10T08:00 [2024-04-10T08:00:00]"
    ),
    reads("He knocked at [11 o'clock at night].", gives="2024-04-10T23:00 [2024-04-10T23:00:00]"),
    reads("The queue formed at [seven in the morning].", gives="2024-04-10T07:00 [2024-04-10T07:00:00]"),
    reads("They dine at [8 in the evening].", gives="2024-04-10T20:00 [2024-04-10T20:00:00]"),
    reads("The bell rang at [half past eight].", gives="2024-04-10T08:30 [2024-04-10T08:30:00]"),
    reads("The ferry sails at [a quarter past ten].", gives="2024-04-10T10:15 [2024-04-10T10:15:00]"),
    reads("The paper went to press at [20 minutes to midnight].", gives="2024-04-10T23:40 [2024-04-10T23:40:00]"),
    reads("The ship docked at [six thirty p.m.] in fog.", gives="2024-04-10T18:30 [2024-04-10T18:30:00]"),
    reads("She will speak [tomorrow at 10am].", gives="2024-04-11T10:00 [2024-04-11T10:00:00]"),
    reads("The fog had gone by [midmorning].", gives="2024-04-10TMO MID"),
    reads(
        "By [evening] the crowd had gone.",
        "The rain will stop by [the evening].",
        gives="2024-04-10TEV [2024-04-10T18:00:00 .. 2024-04-10T23:59:59]",
    ),
    reads("Guns fell silent at [12 o'clock at night].", gives="2024-04-10T00:00 [2024-04-10T00:00:00]"),
    reads("The doors shut at [half three].", gives="2024-04-10T03:30 [2024-04-10T03:30:00]"),
    misses("The square was full at [half past three].", gives="2024-04-10T15:30 [2024-04-10T15:30:00]"),
    reads("They woke at [half past nine on Monday morning].", gives="2024-04-08T09:30 [2024-04-08T09:30:00]"),
    misses("Tea was poured at [ten past four in the afternoon].", gives="2024-04-10T16:10 [2024-04-10T16:10:00]"),
)

PARTS_OF_THE_DAY: Examples = corpus(
    reads("Shots were heard on [Friday night].", gives="2024-04-05TNI [2024-04-05T18:00:00 .. 2024-04-05T23:59:59]"),
    reads(
        "Rail staff walked out on [Monday morning].", gives="2024-04-08TMO [2024-04-08T00:00:00 .. 2024-04-08T11:59:59]"
    ),
    reads(
        "The pub burned down on [Sunday evening].", gives="2024-04-07TEV [2024-04-07T18:00:00 .. 2024-04-07T23:59:59]"
    ),
    reads("The road reopened [this morning].", gives="2024-04-10TMO [2024-04-10T00:00:00 .. 2024-04-10T11:59:59]"),
    reads("MPs will vote [this afternoon].", gives="2024-04-10TAF [2024-04-10T12:00:00 .. 2024-04-10T18:59:59]"),
    reads(
        "Nobody slept [that night].",
        "Frost is forecast [tonight].",
        gives="2024-04-10TNI [2024-04-10T18:00:00 .. 2024-04-10T23:59:59]",
    ),
    reads(
        "Hail fell [overnight].",
        "Hail fell [last night].",
        gives="2024-04-09TNI [2024-04-09T18:00:00 .. 2024-04-09T23:59:59]",
    ),
    reads("Hail will fall [overnight].", gives="2024-04-10TNI [2024-04-10T18:00:00 .. 2024-04-10T23:59:59]"),
    reads("He will be buried [tomorrow morning].", gives="2024-04-11TMO [2024-04-11T00:00:00 .. 2024-04-11T11:59:59]"),
    reads(
        "The liner sank on [the night of 14 April 1912].",
        gives="1912-04-14TNI [1912-04-14T18:00:00 .. 1912-04-14T23:59:59]",
    ),
    reads("A lorry overturned in [the early hours of Sunday].", gives="2024-04-07TMO START"),
    reads("He was seized [early Friday morning].", gives="2024-04-05TMO START"),
    reads("Riot police moved in [late on Thursday night].", gives="2024-04-04TNI END"),
    reads("It lost a tenth in [morning] trading.", gives="2024-04-10TMO [2024-04-10T00:00:00 .. 2024-04-10T11:59:59]"),
    reads("The yen slid in [early afternoon] trading.", gives="2024-04-10TAF START"),
    reads(
        "The tide turned at [dawn].",
        gives="2024-04-10TMO [2024-04-10T00:00:00 .. 2024-04-10T11:59:59]",
    ),
    reads("Drums beat until [dusk].", gives="2024-04-10TEV [2024-04-10T18:00:00 .. 2024-04-10T23:59:59]"),
    reads(
        "Troops landed at [dawn on 6 June 1944].", gives="1944-06-06TMO [1944-06-06T00:00:00 .. 1944-06-06T11:59:59]"
    ),
    reads(
        "The dam burst on [2 June 2018]; the town woke wet [the next morning].",
        "The dam burst on [2 June 2018]; the town woke wet [the following morning].",
        gives=("2018-06-02", "2018-06-03TMO [2018-06-03T00:00:00 .. 2018-06-03T11:59:59]"),
    ),
    reads(
        "She won on [2 June 2018] and sang [that evening].",
        gives=("2018-06-02", "2018-06-02TEV [2018-06-02T18:00:00 .. 2018-06-02T23:59:59]"),
    ),
    reads(
        "He was fit on [2 June 2018] and ill [the previous night].",
        gives=("2018-06-02", "2018-06-01TNI [2018-06-01T18:00:00 .. 2018-06-01T23:59:59]"),
    ),
    reads(
        "He was hurt in training [the night before last].",
        gives="2024-04-08TNI [2024-04-08T18:00:00 .. 2024-04-08T23:59:59]",
    ),
    reads(
        "She won on [2 June 2018], having lost her voice [the night before].",
        gives=("2018-06-02", "2018-06-01TNI [2018-06-01T18:00:00 .. 2018-06-01T23:59:59]"),
    ),
    reads("Snow fell in [the small hours of Sunday].", gives="2024-04-07TMO START"),
)

HOURS_TO_HOURS: Examples = corpus(
    reads(
        "The shop is open from [9am] to [5pm].",
        "The shop is open between [9am] and [5pm].",
        "The shop is open from [9] to [5pm].",
        gives=("2024-04-10T09:00 [2024-04-10T09:00:00]", "2024-04-10T17:00 [2024-04-10T17:00:00]"),
    ),
    reads(
        "Water will be cut off [9-11am].",
        "Water will be cut off [9am-11am].",
        "Water will be cut off [9:00-11:00].",
        gives="2024-04-10T09:00/2024-04-10T11:00 [2024-04-10T09:00:00 .. 2024-04-10T11:00:00]",
    ),
    reads(
        "A talk will be held [6:30-8 p.m. Thursday] at the library.",
        gives="2024-04-11T18:30/2024-04-11T20:00 [2024-04-11T18:30:00 .. 2024-04-11T20:00:00]",
    ),
    reads(
        "Power failed from [10pm on Friday] to [4am on Saturday].",
        gives=("2024-04-05T22:00 [2024-04-05T22:00:00]", "2024-04-06T04:00 [2024-04-06T04:00:00]"),
    ),
    reads("The curfew holds until [6 a.m.] in the port.", gives="2024-04-10T06:00 [.. 2024-04-10T06:00:00]"),
    reads("Nobody has been seen since [7pm on Monday].", gives="2024-04-08T19:00 [2024-04-08T19:00:00 ..]"),
    reads("Entries must be in by [5pm on Friday].", gives="2024-04-12T17:00 [.. 2024-04-12T17:00:00]"),
    reads(
        "Fasting lasts from [dawn] to [dusk].",
        gives=(
            "2024-04-10TMO [2024-04-10T00:00:00 .. 2024-04-10T11:59:59]",
            "2024-04-10TEV [2024-04-10T18:00:00 .. 2024-04-10T23:59:59]",
        ),
    ),
)

TIMES: Examples = corpus(ON_THE_CLOCK, ZONES, AS_SPOKEN, PARTS_OF_THE_DAY, HOURS_TO_HOURS)
