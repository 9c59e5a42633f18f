"""Amounts of money as newspapers print them: specification, test and manual of the room.

Here are signs, scales and numbers; the modules beside this one have what each is named for.
"""

from __future__ import annotations

from factx.examples import Examples, corpus, misses, reads
from factx.facts.money.corpus_articles import ARTICLES
from factx.facts.money.corpus_bounds import BOUNDED
from factx.facts.money.corpus_currencies import CURRENCIES
from factx.facts.money.corpus_pairs import PAIRS
from factx.facts.money.corpus_shapes import SHAPES
from factx.facts.money.corpus_traps import NOT_MONEY

_SIGNS_AND_SCALES: Examples = corpus(
    reads("€10.000", "10.000 euros", gives="10000 EUR"),
    reads("Rp 31.500", gives="31500 IDR"),
    reads("It cost between [two and three billion dollars]", gives="2000000000-3000000000 USD"),
    reads("The court heard he stole over [£5m] from the shop", "He was fined over [£5m]", gives="> 5000000 GBP"),
    reads("He was arrested over a [£5m] fraud", "They sued over [£5m]", gives="5000000 GBP"),
    reads("It paid [€50m] plus [€10m] in bonuses", gives=("50000000 EUR", "10000000 EUR")),
    reads("It costs not over [$5m]", "It costs [$5m] at most", gives="< 5000000 USD"),
    reads("N95 masks cost [₦500]", gives="500 NGN"),
    reads("Prize money at Euro 2016 rose to [€301m]", gives="301000000 EUR"),
    reads("EUR 12.5mio", "12.5 Mio euros", gives="12500000 EUR"),
    reads("€1.5mrd", "1.5 Mrd euros", gives="1500000000 EUR"),
    reads("$5", "US$5", "US $5", "5 dollars", "five dollars", "5 US dollars", "5 USD", "USD 5", "$5.00", gives="5 USD"),
    reads("$2.9bn", "US$2.9bn", "$2.9 billion", "$2.9-billion", "2.9bn dollars", "$2,900m", gives="2900000000 USD"),
    reads(
        "£5m",
        "£5 m",
        "£5mn",
        "£5 mn",
        "£5mln",
        "£5 million",
        "£5,000,000",
        "GBP5m",
        "five million pounds",
        "£5M",
        "£5-million",
        "5m pounds",
        gives="5000000 GBP",
    ),
    reads(
        "$20k", "$20K", "20k dollars", "$20,000", "twenty thousand dollars", "20k$", "$20 thousand", gives="20000 USD"
    ),
    reads("€1tn", "€1trn", "€1 trillion", "one trillion euros", "€1,000bn", "€1t", "€1T", gives="1000000000000 EUR"),
    reads("€1.1tln", "€1.1 trln", "1.1 trillion euros", gives="1100000000000 EUR"),
    reads("400 mln dlrs", "$400mm", "$400 mil", "$400mil", "$400MM", gives="400000000 USD"),
    reads("1.5 bln dlrs", "$1.5b", "$1.5B", "$1.5BN", "$1,500 million", gives="1500000000 USD"),
    reads("The state's assets are put at [$1.4 quadrillion]", gives="1400000000000000 USD"),
    reads("a hundred million euros", "€100m", "one hundred million euros", gives="100000000 EUR"),
    reads("15 hundred dollars", "fifteen hundred dollars", "$1,500", gives="1500 USD"),
    reads("The site sold for [€ 40 million] in cash", gives="40000000 EUR"),
    reads("The firm paid [NZ $ 26 million] for it", "It cost [NZ$26m] to build", gives="26000000 NZD"),
    reads("A [$5] fee is charged at the door", "The state owes the US [$5]", gives="5 USD"),
    reads("£300million", "£300 Million", "£300 MILLION", "300million pounds", "£300-million", gives="300000000 GBP"),
    reads("$1.5trillion", "$1.5 Trillion", "$1.5-trillion", "$1.5T", gives="1500000000000 USD"),
    reads("USD5m", "US$ 5m", "5m USD", "US$5 Million", gives="5000000 USD"),
    reads("€5.2 mn", "5.2M€", "EUR5.2m", "EUR5,2m", "5.2 million Euro", "5.2 Million Euros", gives="5200000 EUR"),
    reads("A$5m", "AUD5m", "$5m AUD", gives="5000000 AUD"),
    reads("NZD5m", "$5m NZD", gives="5000000 NZD"),
    reads("Cdn $5 million", "$5m CAD", gives="5000000 CAD"),
    reads("500 million HK dollars", "HK$500m", "$500m HKD", gives="500000000 HKD"),
    reads("NT$500m", gives="500000000 TWD"),
    reads("RM300mil", "RM300 mil", "RM300 million", gives="300000000 MYR"),
    reads("RM2 billion", gives="2000000000 MYR"),
    reads("¥5 trillion", gives="5000000000000 JPY"),
    reads("R1,2 million", "R1.2 million", "R1,2m", "R1.2-million", gives="1200000 ZAR"),
    reads("Sh2.5 billion", "Sh2.5bn", "KSh2.5bn", "Sh. 2.5 billion", gives="2500000000 KES"),
    reads("500 billion Korean won", gives="500000000000 KRW"),
    reads("500 million baht", "THB500m", gives="500000000 THB"),
    reads("Y500m", "500 million Japanese yen", "¥500m", "￥500m", gives="500000000 JPY"),
    reads("ITL 5bn", gives="5000000000 ITL"),
    reads("SEK5bn", "SEK5,000m", "5bn Swedish kronor", "5 billion kr", "SEK 5 bn", gives="5000000000 SEK"),
    reads("CHF5.2bn", "SFr5.2bn", "Sfr 5.2bn", "CHF 5.2 bn", gives="5200000000 CHF"),
    reads("$5,000,000.00", "$5.00 million", "$5.0m", gives="5000000 USD"),
    reads("$US5 million", "$US5m", gives="5000000 USD"),
    misses("US dollars 5 million", "$5 million US", "5 million US-dollars", "$5m U.S.", gives="5000000 USD"),
    reads("5.2 M€", "Euro 5.2 million", gives="5200000 EUR"),
    reads("$A5m", "$A5 million", gives="5000000 AUD"),
    reads("$NZ5m", gives="5000000 NZD"),
    reads("$5 million Cdn", "5 million Cdn dollars", gives="5000000 CAD"),
    reads("500 million NT dollars", gives="500000000 TWD"),
    reads("RM2bil", "RM2 bil", gives="2000000000 MYR"),
    reads("¥5tril", "¥5 tril", gives="5000000000000 JPY"),
    reads("Won500bn", "W500bn", gives="500000000000 KRW"),
    reads("Bt500 million", gives="500000000 THB"),
    misses("L5bn", "L5 billion", gives="5000000000 ITL"),
)

_INDIAN_SCALES: Examples = corpus(
    reads(
        "Rs 500 crore",
        "Rs. 500 crore",
        "₹500 crore",
        "INR 500 crore",
        "Rs 500 cr",
        "500 crore rupees",
        "Rs 500 crores",
        "₹500cr",
        "Rupees 500 crore",
        gives="5000000000 INR",
    ),
    reads("Rs 3 lakh crore", "₹3 lakh crore", "3 lakh crore rupees", gives="3000000000000 INR"),
    reads("Rs 1,00,000", "₹1 lakh", "1 lakh rupees", "one lakh rupees", "Rs 1 lac", gives="100000 INR"),
    reads("Rs 7.5 lacs", "Rs 7.5 lakhs", "7.5 lakh rupees", "₹7,50,000", gives="750000 INR"),
    reads("Rs 12,34,56,789", gives="123456789 INR"),
    reads("₹2,50,00,000", "Rs 2.5 crore", "two and a half crore rupees", gives="25000000 INR"),
    reads("a [Rs 500-crore] project", "a [₹500-crore] project", "a [500-crore-rupee] project", gives="5000000000 INR"),
    reads("Rs 1.5 lakh crores", "₹1.5 lakh crore", "Rs 1.5-lakh-crore", gives="1500000000000 INR"),
    reads("Rs 10k", "Rs 10,000", "[Rs10,000]/-", "ten thousand rupees", gives="10000 INR"),
    reads("Rs 40 lakhs", "Rs. 40 lakh", "40 lacs rupees", "INR 40 lakh", gives="4000000 INR"),
    reads("Rs 1,234.56 crore", "₹1,234.56 crore", gives="12345600000 INR"),
    misses("Rs 1.5 lakh cr", gives="1500000000000 INR"),
    misses("₹40 L", gives="4000000 INR"),
    reads("Rs 2 crore 50 lakh", "Rs 2 crore and 50 lakh", gives="25000000 INR"),
)

_GROUPINGS: Examples = corpus(
    reads("$1,234.5", "1.234,50 dollars", "1 234,5 dollars", gives="1234.5 USD"),
    reads("1.234,50 €", "1 234,50 €", "€1,234.50", "1'234.50 euros", gives="1234.5 EUR"),
    reads("13,30 €", "€13.30", "13.3 euros", gives="13.3 EUR"),
    reads("10 000 dollars", "$10'000", "10,000 dollars", "ten thousand dollars", gives="10000 USD"),
    reads("€1.250.000", "€1,250,000", "1 250 000 euros", "1.25 million euros", gives="1250000 EUR"),
    reads("$.75", "$0.75", "75 cents", gives="0.75 USD"),
    reads("It costs [1 999 kronor]", "It costs [1.999,00 kr]", gives="1999 SEK"),
    reads("$12,345,678", "$12 345 678", "12,345,678 dollars", gives="12345678 USD"),
    reads("€0,99", "€0.99", "0,99 €", "99 euro cents", gives="0.99 EUR"),
    reads("$ 1,500", "$1500", "1500 dollars", "1,500.00 dollars", gives="1500 USD"),
    reads("£1,099.99", "1,099.99 pounds", gives="1099.99 GBP"),
    misses("€5,-", "5,- euros", gives="5 EUR"),
    reads("A$1.234.567,89", gives="1234567.89 AUD"),
)

_FRACTIONS_AND_WORDS: Examples = corpus(
    reads(
        "3,5 million euros",
        "€3.5m",
        "three and a half million euros",
        "€3½m",
        "3½million euros",
        "€3 1/2 million",
        gives="3500000 EUR",
    ),
    reads(
        "half a billion dollars",
        "half-a-billion dollars",
        "$0.5bn",
        "five hundred million dollars",
        gives="500000000 USD",
    ),
    reads("a quarter of a million pounds", "quarter of a million pounds", "£250,000", "£¼m", gives="250000 GBP"),
    reads("three quarters of a million yen", "¥750,000", "three-quarters of a million yen", gives="750000 JPY"),
    reads("a million and a half euros", "one and a half million euros", "1½ million euros", gives="1500000 EUR"),
    reads("two point seven billion dollars", "$2.7bn", gives="2700000000 USD"),
    reads("two million five hundred thousand dollars", gives="2500000 USD"),
    reads("a dozen dollars", "twelve dollars", "12 bucks", gives="12 USD"),
    reads("two dozen euros", "twenty-four euros", "24 euros", gives="24 EUR"),
    reads("seventy-five thousand pounds", "£75,000", "Seventy-five thousand pounds", gives="75000 GBP"),
    reads("one hundred and twenty-five euros", "€125", gives="125 EUR"),
    reads("two and a quarter billion yen", "¥2¼ billion", "¥2.25bn", gives="2250000000 JPY"),
    reads("50 cents", gives="0.5 USD"),
    reads(
        "three hundred and fifty thousand euros", "three hundred fifty thousand euros", "€350,000", gives="350000 EUR"
    ),
    reads("nineteen pounds", "£19", "19 pounds", gives="19 GBP"),
    reads("one-and-a-half billion dollars", "a billion and a half dollars", "$1½ billion", gives="1500000000 USD"),
    reads("two and a half thousand pounds", "£2,500", gives="2500 GBP"),
    reads("forty two dollars", "forty-two dollars", "$42", gives="42 USD"),
    reads("zero point five million pounds", gives="500000 GBP"),
    reads("half a dollar", gives="0.5 USD"),
    reads("a billion and a quarter dollars", gives="1250000000 USD"),
    reads("half a dozen dollars", gives="6 USD"),
    misses("nought point five million pounds", gives="500000 GBP"),
)

_HYPHENATED: Examples = corpus(
    reads("a [1.93-billion-euro] deal", "a [€1.93-billion] deal", "a [1.93 billion-euro] deal", gives="1930000000 EUR"),
    reads("a [$40-million] cut", "a [40-million-dollar] cut", "a [40 million dollar] cut", gives="40000000 USD"),
    reads("a [ten-pound] note", "a [10-pound] note", "a [£10] note", gives="10 GBP"),
    reads("a [50-cent] coin", "a [50 cent] coin", gives="0.5 USD"),
    reads("an [$18]-a-share bid", "an [$18]-per-share bid", gives="18 USD per share"),
    reads("a [$1.2 million]-a-year post", gives="1200000 USD per year"),
    reads("a [five-million-rupee] fine", "a [5-million-rupee] fine", gives="5000000 INR"),
    reads("a [two-euro] coin", "a [€2] coin", gives="2 EUR"),
    misses("the [$3 billion]-plus budget", gives="> 3000000000 USD"),
)

# Two amounts side by side, and numbers beside amounts.
_NEIGHBOURS: Examples = corpus(
    reads("One was sold at [$199], one at [$249 USD]", gives=("199 USD", "249 USD")),
    reads("She gave [$10] to 20 people", gives="10 USD"),
    reads("It has [$3m], [£2m] and [€1m] in three banks", gives=("3000000 USD", "2000000 GBP", "1000000 EUR")),
    reads("[$5m] in 2021 and [$7m] in 2022", gives=("5000000 USD", "7000000 USD")),
    reads("[£20] for adults, [£10] for children", gives=("20 GBP", "10 GBP")),
    reads("Of the [€900], [€300] was hers", gives=("900 EUR", "300 EUR")),
    reads("Three shirts cost [$45], not [$60]", gives=("45 USD", "60 USD")),
    reads("“[$5m]!” he said; she said “[$6m]”", gives=("5000000 USD", "6000000 USD")),
    reads("It won the [£1.2m] contract over 3 years", gives="1200000 GBP"),
    reads("Its first [$1,000], its last", gives="1000 USD"),
    reads("They paid [two or three hundred dollars]", gives="200-300 USD"),
    reads("It has 300 staff and [$3m] of sales", gives="3000000 USD"),
    reads("In May 2022 [$3m] was found", "By May 2022, [$3m] was found", gives="3000000 USD"),
    reads("Some 40 firms paid [£300] to 20 clubs", gives="300 GBP"),
    reads("It sold 5 for [$5] and 6 for [$6]", gives=("5 USD", "6 USD")),
    reads("The [€5m], five-year deal", "The five-year, [€5m] deal", "a 5-year [€5m] deal", gives="5000000 EUR"),
    reads(
        "The bill: [£37.20].",
        "The bill was [£37.20]!",
        "(The bill was [£37.20])",
        "“The bill was [£37.20]”",
        gives="37.2 GBP",
    ),
    reads("A book ([£9.99], Harbour Press)", "Harbour Press, [£9.99]", gives="9.99 GBP"),
    reads("Tickets [$12-$40], children [$5]", "Tickets [$12-40]; children [$5]", gives=("12-40 USD", "5 USD")),
)

# Whole sentences, as a paper has them.
_SENTENCES: Examples = corpus(
    reads(
        "The county sold [$185 million] of bonds on Tuesday, its first since a [$40 million] issue in 2019.",
        gives=("185000000 USD", "40000000 USD"),
    ),
    reads(
        "Regulators fined the lender [£26.4m], the third penalty of more than [£20m] in a year.",
        gives=("26400000 GBP", "> 20000000 GBP"),
    ),
    reads(
        "The start-up raised [$12 million] in a round that values it at about [$90 million].",
        gives=("12000000 USD", "~ 90000000 USD"),
    ),
    reads(
        "Brent crude fell [84 cents], or 1%, to [$86.19] a barrel; US crude lost [71 cents] to [$82.03].",
        gives=("0.84 USD", "86.19 USD per barrel", "0.71 USD", "82.03 USD"),
    ),
    reads(
        "Net income fell to [$48.2 million], or [61 cents] per share, from [$55.9 million], or [70 cents] per share.",
        gives=("48200000 USD", "0.61 USD per share", "55900000 USD", "0.7 USD per share"),
    ),
    reads("Her salary of [£41,000] is [£3,500] below the average.", gives=("41000 GBP", "3500 GBP")),
    reads(
        "He bought the house for [$1] in 1985 and sold it for [$1.4 million] last week.", gives=("1 USD", "1400000 USD")
    ),
    reads("The ransom, [20 bitcoins], was then worth some [$600,000].", gives=("20 XBT", "~ 600000 USD")),
    reads("The two 19-year-olds took [£20] notes worth [£11,000] and 14 phones.", gives=("20 GBP", "11000 GBP")),
    reads(
        "Taxpayers gave it [$1.3bn] in 2008, [$700m] in 2009 and nothing since.",
        gives=("1300000000 USD", "700000000 USD"),
    ),
    reads(
        "The 120-room hotel, bought for [Rs 85 crore], will reopen after a [Rs 12 crore] refit.",
        gives=("850000000 INR", "120000000 INR"),
    ),
    reads("They will get [$5,000] up front and [$250] a week for two years.", gives=("5000 USD", "250 USD per week")),
    reads("The bill for 14 guests came to [€612.40], including [€80] for wine.", gives=("612.4 EUR", "80 EUR")),
    reads(
        "It has cash of [US$310m] and debts of nearly [US$1.2bn], due in 2027.",
        gives=("310000000 USD", "~ 1200000000 USD"),
    ),
    reads(
        "The prize money doubles to [€2 million] for the winner and [€1 million] for the runner-up.",
        gives=("2000000 EUR", "1000000 EUR"),
    ),
    reads("A pint that cost [£3.10] in 2014 now costs [£4.80], up 55 per cent.", gives=("3.1 GBP", "4.8 GBP")),
    reads(
        "Savings of [£50 to £60] a month are likely, and up to [£900] over 18 months.",
        gives=("50-60 GBP per month", "< 900 GBP"),
    ),
    reads("The loan, of between [¥80bn and ¥100bn], is for five years.", gives="80000000000-100000000000 JPY"),
    reads(
        "The ministry put the damage at [1.4 trillion rupiah] ([$88 million]).",
        gives=("1400000000000 IDR", "88000000 USD"),
    ),
    reads(
        "The state will borrow [€6bn] at 3.1%, [€2bn] less than planned.", gives=("6000000000 EUR", "2000000000 EUR")
    ),
    reads(
        "It made [€4m] on [€61m] of sales, after losing [€2m] the year before.",
        gives=("4000000 EUR", "61000000 EUR", "2000000 EUR"),
    ),
    reads(
        "Donors pledged [$3.2 billion], [$800 million] short of the goal.", gives=("3200000000 USD", "800000000 USD")
    ),
    reads(
        "The painting, which had a low estimate of [$300,000], made [$1.1 million].",
        gives=("300000 USD", "1100000 USD"),
    ),
    reads("Its debt-to-income ratio is 4.1; it owes [NOK 38 billion].", gives="38000000000 NOK"),
    reads(
        "The fund has [CHF 1.1 billion] under management, up 8 percent from [CHF 1.02 billion].",
        gives=("1100000000 CHF", "1020000000 CHF"),
    ),
    reads(
        "Shares in the grocer closed down 3.2% at [412p], valuing it at [£4.1bn].",
        gives=("4.12 GBP per share", "4100000000 GBP"),
    ),
    misses(
        "A family of four will pay [€38] more a month, or [€456] a year, from July.",
        gives=("38 EUR per month", "456 EUR per year"),
    ),
    misses("Of every [100 euros] in the pot, [four] go to rent.", gives=("100 EUR", "4 EUR")),
    misses(
        "Spending per head is [$9,400], against [$6,100] in the north.",
        gives=("9400 USD per person", "6100 USD per person"),
    ),
    misses("A gram of saffron sells at [€9], a kilo at [€5,500].", gives=("9 EUR per gram", "5500 EUR per kilogram")),
    misses("He earned [$7.25] an hour, or [$290] for a 40-hour week.", gives=("7.25 USD per hour", "290 USD per week")),
    misses("Lawyers asked for [$1 million] for each of the 12 sailors.", gives="1000000 USD per sailor"),
    misses("“It cost me [three hundred quid],” he said, “and [twenty] for the taxi.”", gives=("300 GBP", "20 GBP")),
    reads("The tax would raise [£1bn to £1.5bn] by 2030.", gives="1000000000-1500000000 GBP"),
    misses("Prices start at [€19,990] and go up to [€31,500].", gives=("> 19990 EUR", "< 31500 EUR")),
)

CORPUS: Examples = corpus(
    _SIGNS_AND_SCALES,
    _INDIAN_SCALES,
    _GROUPINGS,
    _FRACTIONS_AND_WORDS,
    _HYPHENATED,
    _NEIGHBOURS,
    _SENTENCES,
    CURRENCIES,
    BOUNDED,
    PAIRS,
    SHAPES,
    ARTICLES,
    NOT_MONEY,
)
