"""How long, how old and how often; and times that lie nowhere in the calendar: past, present and future."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

COUNTED: Examples = corpus(
    reads("It took [two and a half years].", "It took [2½ years].", gives="P2.5Y"),
    reads("The walls stood for [a hundred years].", gives="P100Y"),
    reads("The war lasted [two decades].", gives="P20Y"),
    reads("The slump went on for [a decade].", gives="P10Y"),
    reads("The thaw lasted [three quarters].", gives="P9M"),
    reads("He was in hospital for [a fortnight].", gives="P2W"),
    reads("An [18-month] inquiry cleared him.", gives="P18M"),
    reads("She gave a [30-minute] speech.", "They waited for [half an hour].", gives="PT30M"),
    reads(
        "The flight takes [an hour and a half].",
        gives="PT90M",
    ),
    reads("She walked [40 days] and slept [six hours].", gives=("P40D", "PT6H")),
    reads("It flew for [three hours and 20 minutes].", gives="PT3H20M"),
    reads("It was quiet for [a quarter of a century].", gives="P25Y"),
    reads("Bosses want [ten working days] to reply.", gives="P10D"),
    reads("It won [three consecutive years].", gives="P3Y"),
    reads("The rocks formed over [two billion years].", gives="P2000000000Y"),
    reads("The [week-long] strike ended.", "He took [a week] off.", gives="P1W"),
    reads("A [week-long] strike ended.", gives="P1W"),
    reads("The sit-in lasted [all day].", "A [daylong] search failed.", gives="P1D"),
    reads("The [yearlong] strike is over.", gives="P1Y"),
    reads("The dig lasted [several months].", "The dig lasted for [months].", gives="PXM"),
    reads("They queued for [hours].", gives="PTXH"),
    reads("Bones lay there for [thousands of years].", "It has been dry for [years].", gives="PXY"),
    reads("No storm like it was seen in [the 38 years] of the pier.", gives="P38Y"),
    reads("The race was won in [2:20:15].", gives="PT2H20M15S"),
)

MODIFIED: Examples = corpus(
    reads(
        "He was away for [more than three years].",
        "He was away for [over three years].",
        gives="P3Y MORE_THAN",
    ),
    reads("The case took [almost two years].", "It took [nearly two years].", gives="P2Y LESS_THAN"),
    reads("It took [about two years].", gives="P2Y APPROX"),
    reads("Some wait [roughly six weeks] for a scan.", gives="P6W APPROX"),
    reads("She was given [at least five years].", gives="P5Y EQUAL_OR_MORE"),
    reads("He faces [up to ten years] in jail.", gives="P10Y EQUAL_OR_LESS"),
    reads("It took [just under an hour].", gives="PT1H LESS_THAN"),
    reads("It was over in [fewer than 40 minutes].", gives="PT40M LESS_THAN"),
    misses("Permits last [no more than five years].", gives="P5Y EQUAL_OR_LESS"),
    misses("Permits last [no less than five years].", gives="P5Y EQUAL_OR_MORE"),
    reads("He has been mayor for [two years or more].", gives="P2Y EQUAL_OR_MORE"),
)

RUNNING: Examples = corpus(
    reads(
        "It will spend more over [the next two years].",
        gives="P2Y [2024-04-10 .. 2026-04-10]",
    ),
    reads(
        "It has grown in [the past decade].",
        gives="P10Y [2014-04-10 .. 2024-04-10]",
    ),
    reads("The deal should close within [six months].", gives="P6M [2024-04-10 .. 2024-10-10]"),
    reads("Her lawyer said she would appeal within [14 days].", gives="P14D [2024-04-10 .. 2024-04-24]"),
    reads("Prices have eased in [recent months].", gives="PXM [.. 2024-04-10]"),
    reads("The rules will change in [the coming weeks].", gives="PXW [2024-04-10 ..]"),
    reads("He spent [last two years] at sea.", "[Next two years] uncertain.", gives="P2Y"),
    reads(
        "Sales fell over [the past year].",
        gives="P1Y [2023-04-10 .. 2024-04-10]",
    ),
    reads("Nine were hurt in [the last 24 hours].", gives="PT24H"),
    reads("It will open in [two weeks].", gives="P2W [2024-04-24]"),
    reads("Profit in [the first three months of 2024] fell.", gives="P3M [2024-01-01 .. 2024-03-31]"),
    reads("It will last for [the next few decades].", gives="PXY [2024-04-10 ..]"),
)

AGES: Examples = corpus(
    reads("She is [46 years old].", gives="P46Y"),
    reads("The boy, [nine months old], was unhurt.", gives="P9M"),
    reads("The rocks are [two billion years old].", gives="P2000000000Y"),
    reads("The bridge is [more than 300 years old].", gives="P300Y MORE_THAN"),
)

SETS: Examples = corpus(
    reads(
        "The board meets [every year].",
        "The fair is [annual].",
        "They meet [once a year].",
        "They meet [two or three times a year].",
        "The rent is fixed [annually].",
        gives="SET P1Y",
    ),
    reads("Buses run [every day].", "He swims [daily].", gives="SET P1D"),
    reads("It comes out [weekly].", "They train [three times a week].", gives="SET P1W"),
    reads("Rents are due [monthly].", "Rents are due [every month].", gives="SET P1M"),
    reads(
        "Dividends are paid [quarterly].",
        "They are paid [every quarter].",
        gives="SET P3M",
    ),
    reads("Bells ring [every hour].", gives="SET PT1H"),
    reads("A tram comes [every 15 minutes].", gives="SET PT15M"),
    reads(
        "A boat sails [each Friday].",
        "Boats sail on [Fridays].",
        "Members meet [every second Friday].",
        gives="SET XXXX-WXX-5",
    ),
    reads("Staff are paid [every two weeks].", gives="SET P2W"),
    reads("They vote [every second year].", "The show is [biennial].", gives="SET P2Y"),
    reads("The games are held [every four years].", gives="SET P4Y"),
    reads("The river floods [every few years].", gives="SET PXY"),
    reads("Swallows come back [every April].", gives="SET XXXX-04"),
    reads("He walks the dog [every morning].", "She writes [mornings] and sleeps late.", gives="SET XXXX-XX-XXTMO"),
    reads("The bar is loud on [Saturday nights].", gives="SET XXXX-WXX-6TNI"),
    reads("Cars are banned at [weekends].", gives="SET XXXX-WXX-WE"),
    reads("Mass is said at [9 a.m. every Sunday].", gives="SET XXXX-WXX-7T09:00"),
    reads("Wages are paid on [the 18th of each month].", gives="SET XXXX-XX-18"),
    reads("It opens [Mondays] to [Fridays].", gives=("SET XXXX-WXX-1", "SET XXXX-WXX-5")),
    reads(
        "They make 15 [a year].",
        "It will save £15m [a year] for good.",
        "The grant is 9 million pesos (US$9,500) [a year].",
        "It fells 900 trees [a year].",
        gives="SET P1Y",
    ),
    reads("The well gave 400 barrels [a day].", gives="SET P1D"),
    reads("He was paid $9 [an hour].", gives="SET PT1H"),
    reads("The clinic is staffed [24 hours a day].", gives="SET P1D"),
    reads("She writes in [the mornings].", gives="SET XXXX-XX-XXTMO"),
    reads("Wells run dry [every summer].", gives="SET XXXX-SU"),
    reads("The street is lit [every Christmas].", gives="SET XXXX-12-25"),
    reads("The [half-yearly] review is late.", "The [semi-annual] review is late.", gives="SET P6M"),
)

REFERENCES: Examples = corpus(
    reads(
        "The site is [now] a park.",
        "It [currently] employs nine people.",
        "The pool is shut at [present].",
        "Nobody is in charge at [the moment].",
        "Few read maps [these days].",
        gives="PRESENT_REF",
    ),
    reads(
        "It has [recently] been sold.",
        "It was sold [not long ago].",
        "A [recent] study found none.",
        "He has been ill [lately].",
        "[Long ago] a mill stood here.",
        "They fell out [some time ago].",
        "The shop closed [a few years ago].",
        "The law was worse in [the past].",
        "Nobody knew at [the time].",
        "He was broke at [that time].",
        gives="PAST_REF",
    ),
    reads(
        "A new mayor will [soon] be named.",
        "No sale is planned in [the near future].",
        "Schools will stay shut for [the foreseeable future].",
        gives="FUTURE_REF",
    ),
    reads("Nobody at [the time] knew.", gives="PAST_REF"),
    ignores("He will pay for it one day."),
)

LENGTHS: Examples = corpus(COUNTED, MODIFIED, RUNNING, AGES, SETS, REFERENCES)
