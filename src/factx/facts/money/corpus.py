"""Amounts of money as newspapers print them: specification, test and manual of the room."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

_SIGNS_AND_SCALES: Examples = corpus(
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
        gives="5000000 GBP",
    ),
    reads("$20k", "$20K", "20k dollars", "$20,000", "twenty thousand dollars", "20k$", gives="20000 USD"),
    reads("€1tn", "€1trn", "€1 trillion", "one trillion euros", "€1,000bn", gives="1000000000000 EUR"),
    reads("400 mln dlrs", "$400mm", "$400 mil", gives="400000000 USD"),
    reads("1.5 bln dlrs", "$1.5b", "$1.5B", gives="1500000000 USD"),
    reads(
        "Rs 500 crore",
        "Rs. 500 crore",
        "₹500 crore",
        "INR 500 crore",
        "Rs 500 cr",
        "500 crore rupees",
        gives="5000000000 INR",
    ),
    reads("Rs 3 lakh crore", "₹3 lakh crore", "3 lakh crore rupees", gives="3000000000000 INR"),
    reads("Rs 1,00,000", "₹1 lakh", "1 lakh rupees", "one lakh rupees", gives="100000 INR"),
    reads("The site sold for [€ 40 million] in cash", gives="40000000 EUR"),
    reads("The firm paid [NZ $ 26 million] for it", "It cost [NZ$26m] to build", gives="26000000 NZD"),
    reads("A [$5] fee is charged at the door", "The state owes the US [$5]", gives="5 USD"),
)

_NUMBERS: Examples = corpus(
    reads("$1,234.5", "1.234,50 dollars", "1 234,5 dollars", gives="1234.5 USD"),
    reads("13,30 €", "€13.30", "13.3 euros", gives="13.3 EUR"),
    reads(
        "3,5 million euros",
        "€3.5m",
        "three and a half million euros",
        "€3½m",
        "3½million euros",
        "€3 1/2 million",
        gives="3500000 EUR",
    ),
    reads("10 000 dollars", "$10'000", "10,000 dollars", "ten thousand dollars", gives="10000 USD"),
    reads(
        "half a billion dollars",
        "half-a-billion dollars",
        "$0.5bn",
        "five hundred million dollars",
        gives="500000000 USD",
    ),
    reads("a quarter of a million pounds", "quarter of a million pounds", "£250,000", gives="250000 GBP"),
    reads("three quarters of a million yen", "¥750,000", gives="750000 JPY"),
    reads("a million and a half euros", "one and a half million euros", "1½ million euros", gives="1500000 EUR"),
    reads("two point seven billion dollars", "$2.7bn", gives="2700000000 USD"),
    reads("two million five hundred thousand dollars", gives="2500000 USD"),
    reads("a dozen dollars", "twelve dollars", "12 bucks", gives="12 USD"),
    reads("She charged [a dollar] for a cup", "It was sold for [one dollar]", gives="1 USD"),
    reads("thirteen dollars forty-five cents", "13 dollars and 45 cents", "$13.45", gives="13.45 USD"),
    reads("£3 and 20p", "£3.20", "three pounds twenty pence", gives="3.2 GBP"),
)

_CURRENCIES: Examples = corpus(
    reads("A$40m", "AU$40m", "40 million Australian dollars", "$40 million Australian", gives="40000000 AUD"),
    reads("C$40m", "CA$40m", "CAD 40m", "CAD $40 million", "$40 million Canadian", gives="40000000 CAD"),
    reads("HK$1.2bn", "1.2 billion Hong Kong dollars", "HKD 1.2bn", gives="1200000000 HKD"),
    reads("NT$5 billion", "TWD 5 billion", "5 billion Taiwan dollars", gives="5000000000 TWD"),
    reads("S$3m", "SGD 3m", "3 million Singapore dollars", gives="3000000 SGD"),
    reads("R$10 million", "10 million reais", "10 million Brazilian reals", gives="10000000 BRL"),
    reads("R500 million", "500 million rand", "ZAR500m", gives="500000000 ZAR"),
    reads("RM42 million", "MYR 42m", "42 million ringgit", gives="42000000 MYR"),
    reads("₩90bn", "90 billion won", "KRW 90 billion", "90 billion South Korean won", gives="90000000000 KRW"),
    reads("9.9 billion yuan", "RMB 9.9bn", "9.9bn renminbi", "CNY 9.9bn", "CN¥9.9bn", gives="9900000000 CNY"),
    reads("14,90 zł", "14.90 zloty", "PLN 14.90", gives="14.9 PLN"),
    reads("kr 500", "500 kr", "SEK 500", "500 kronor", "500 Swedish kronor", gives="500 SEK"),
    reads("500 Norwegian kroner", "NOK500", gives="500 NOK"),
    reads("CHF 3.04", "3.04 Swiss francs", "SFr3.04", gives="3.04 CHF"),
    reads("₽700m", "700 million roubles", "700m rubles", "700 million Russian rubles", gives="700000000 RUB"),
    reads("20 million pounds sterling", "£20m", "20 million British pounds", "GB £20 million", gives="20000000 GBP"),
    reads("42 million Egyptian pounds", "E£42m", "EGP 42 million", "LE 42 million", gives="42000000 EGP"),
    reads("42 Kuwaiti dinars", "KWD 42", gives="42 KWD"),
    reads("12 million dinars", gives="12000000 ?"),
    reads("P500 million", "₱500m", "Php500 million", "500 million Philippine pesos", gives="500000000 PHP"),
    reads("N500 billion", "₦500bn", "500 billion naira", gives="500000000000 NGN"),
    reads("Tk 200 crore", "2 billion taka", gives="2000000000 BDT"),
    reads("KSh500m", "500 million Kenyan shillings", "500 million shillings", gives="500000000 KES"),
    reads("8 billion CFA francs", "8bn West African CFA francs", gives="8000000000 XOF"),
    reads("2,500 Deutschmarks", "DM2,500", "2,500 German marks", gives="2500 DEM"),
    reads("300 million French francs", "FRF 300m", gives="300000000 FRF"),
    reads("5 billion lire", "5 billion Italian lire", gives="5000000000 ITL"),
    reads("7 million Turkish lira", "₺7m", "TRY 7m", gives="7000000 TRY"),
    reads("2.5 bitcoins", "2.5 BTC", "₿2.5", gives="2.5 XBT"),
    reads("25 cents", "25¢", "25 US cents", "$0.25", gives="0.25 USD"),
    reads("245p", "245 pence", "£2.45", gives="2.45 GBP"),
    reads("15 euro cents", "15 eurocents", "€0.15", gives="0.15 EUR"),
    reads("50 paise", "Rs 0.50", gives="0.5 INR"),
    reads("Sugar fell to [20.5c] a pound in New York", gives="0.205 USD per pound"),
)

_SHAPE: Examples = corpus(
    reads(
        "£5m to £7m",
        "£5m-£7m",
        "£5m–7m",
        "£5-7m",
        "£5 to 7 million",
        "5 to 7 million pounds",
        gives="5000000-7000000 GBP",
    ),
    reads("between [£5m and £7m]", "between [5 and 7 million pounds]", gives="5000000-7000000 GBP"),
    reads("It would cost between [10 and 20 dollars]", "from [10 to 20 dollars]", "[10-20 dollars]", gives="10-20 USD"),
    reads("10€-15€", "10 €-15 €", "€10-€15", "10 EUR-15 EUR", "10 euros-15 euros", gives="10-15 EUR"),
    reads("20p-30p", "20 pence-30 pence", gives="0.2-0.3 GBP"),
    ignores("thousands of TOP brands", "hundreds of CAD drawings"),
    reads("Salaries run from [$80,000 to $100,000] per year", gives="80000-100000 USD per year"),
    reads(
        "more than [$5m]",
        "over [$5m]",
        "at least [$5m]",
        "[$5m] or more",
        "in excess of [$5m]",
        "[$5m]-plus",
        gives="> 5000000 USD",
    ),
    reads(
        "up to [€5m]", "less than [€5m]", "as much as [€5m]", "no more than [€5m]", "under [€5m]", gives="< 5000000 EUR"
    ),
    reads(
        "about [$5m]",
        "nearly [$5m]",
        "an estimated [$5m]",
        "some [$5m]",
        "[$5m] or so",
        "close to [$5m]",
        gives="~ 5000000 USD",
    ),
    reads("at an estimated cost of [$26m]", gives="~ 26000000 USD"),
    reads("more than [half a billion dollars]", "upwards of [$500m]", gives="> 500000000 USD"),
    reads("[$18] a share", "[$18]-a-share", "[$18] per share", "[$18]/share", gives="18 USD per share"),
    reads(
        "Its shares fell 4% to [$18]",
        "The stock closed two per cent higher at [$18]",
        "He set a target price of [$18]",
        gives="18 USD per share",
    ),
    reads("Its shares fell after it paid [$18] in fees", "The stock rose, which made her [$18] richer", gives="18 USD"),
    reads(
        "[£30,000] a year", "[£30,000] per annum", "[£30,000] annually", "[£30,000]-a-year", gives="30000 GBP per year"
    ),
    reads("[$80] a barrel", "[80 dollars] per barrel", "[$80]/barrel", gives="80 USD per barrel"),
    reads("They charge [$33] ([£21]) a head", gives=("33 USD per person", "21 GBP per person")),
    reads("[$90m] per aircraft", gives="90000000 USD per aircraft"),
    reads("[US$16 million to $28 million]", gives="16000000-28000000 USD"),
    reads("about [$10-$20]", gives="~ 10-20 USD"),
    reads("It spent [€1.2bn] ([$1.3bn]) on the port", gives=("1200000000 EUR", "1300000000 USD")),
    reads("Losses fell [$1.2m] to [$23.5m]", gives=("1200000 USD", "23500000 USD")),
    reads("The price rose from [$3] to [$5]", gives=("3 USD", "5 USD")),
    reads("Tesco was up [5p] at [245p]", gives=("0.05 GBP", "2.45 GBP")),
    reads("Gold rose by [$5] to [$1,200] an ounce", gives=("5 USD", "1200 USD per ounce")),
    reads("Crude was up [$2.86] to [$77.11]", gives=("2.86 USD", "77.11 USD")),
    reads("It fell between [$3m and $5m]", gives="3000000-5000000 USD"),
    reads("The euro bought [$1.3076]", gives="1.3076 USD"),
    reads("One was sold at [$199], one at [$249 USD]", gives=("199 USD", "249 USD")),
    reads("She gave [$10] to 20 people", gives="10 USD"),
    reads("a row over [$5m]", gives="5000000 USD"),
    reads("a [1.93-billion-euro] deal", gives="1930000000 EUR"),
)

_VAGUE: Examples = corpus(
    reads(
        "millions of dollars",
        "tens of millions of dollars",
        "several million dollars",
        "millions more dollars",
        gives="vague USD",
    ),
    reads(
        "a [billion-dollar] plan", "a [multi-million-dollar] plan", "a [multimillion dollar] plan", gives="vague USD"
    ),
    reads(
        "hundreds of thousands of pounds", "a few hundred pounds", "[thousands of pounds] of damage", gives="vague GBP"
    ),
    reads("billions of euros", "a couple of million euros", gives="vague EUR"),
    reads("crores of rupees", gives="vague INR"),
    reads("a few dollars", "several dollars", gives="vague USD"),
)

_NOT_MONEY: Examples = corpus(
    ignores(
        "Shares of $AAPL rose", "A$AP Rocky sang", "a race over 5m metres", "up 5 per cent", "5% of the vote", "US$"
    ),
    ignores(
        "the million-dollar question", "dollar diplomacy", "a strong dollar", "pound for pound", "a yen for travel"
    ),
    ignores("5 pounds of flour", "a 20-pound bag of rice", "He weighs 200 pounds", "She lost 30 pounds"),
    ignores("They won 5 games", "Of 16 races, 9 won", "Real Madrid 3 Real Betis 1", "50 Cent sang", "a 1080p screen"),
    ignores("Euro 2016", "the 2004 Euro championship", "one euro zone country", "It fell against a dollar"),
    ignores(
        "ALL 50 states", "the TOP 10", "TRY 5 new dishes", "AMD 7 chips", "the R101 road", "at 6:40 p.m. on Monday"
    ),
    ignores("a dollar store", "billions of people", "ten million", "exactly dollars", "40 marks out of 50"),
)

_MISSED: Examples = corpus(
    misses("42 LE", gives="42 EGP"),
    misses("worth [$12m] last year and [$15m] each", gives=("12000000 USD", "15000000 USD per piece")),
)

CORPUS: Examples = corpus(_SIGNS_AND_SCALES, _NUMBERS, _CURRENCIES, _SHAPE, _VAGUE, _NOT_MONEY, _MISSED)
