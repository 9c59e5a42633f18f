"""Further shapes of an amount: per what, below nothing, as spoken, as wired, each."""

from __future__ import annotations

from factx.examples import Examples, corpus, misses, reads

# "$18 a share", "£30,000 a year", "$80 a barrel": what an amount is per.
PER: Examples = corpus(
    reads(
        "[$18] a share",
        "[$18]-a-share",
        "[$18] per share",
        "[$18]/share",
        "[18 dollars] a share",
        gives="18 USD per share",
    ),
    reads(
        "Its shares fell 4% to [$18]",
        "The stock closed two per cent higher at [$18]",
        "He set a target price of [$18]",
        gives="18 USD per share",
    ),
    reads("Its shares fell after it paid [$18] in fees", "The stock rose, which made her [$18] richer", gives="18 USD"),
    reads(
        "[£30,000] a year",
        "[£30,000] per annum",
        "[£30,000] annually",
        "[£30,000]-a-year",
        "[£30,000] every year",
        "[£30,000] each year",
        gives="30000 GBP per year",
    ),
    reads("[$80] a barrel", "[80 dollars] per barrel", "[$80]/barrel", "[$80] per bbl", gives="80 USD per barrel"),
    reads("They charge [$33] ([£21]) a head", gives=("33 USD per person", "21 GBP per person")),
    reads("[$90m] per aircraft", gives="90000000 USD per aircraft"),
    reads(
        "[€1,200] a month",
        "[€1,200] per month",
        "[€1,200] monthly",
        "a [€1,200]-a-month flat",
        gives="1200 EUR per month",
    ),
    reads(
        "[£11.44] an hour", "[£11.44] per hour", "[£11.44]/hour", "an [£11.44]-an-hour job", gives="11.44 GBP per hour"
    ),
    reads("Gold was fixed at [$2,330.15] an ounce", "[$2,330.15] per troy ounce", gives="2330.15 USD per ounce"),
    reads("Wheat is [€198] a tonne", "[€198] per metric ton", "[€198]/tonne", gives="198 EUR per tonne"),
    reads("Petrol costs [145.2p] a litre", "[145.2 pence] per litre", gives="1.452 GBP per litre"),
    reads("Milk is [$3.99] a gallon", gives="3.99 USD per gallon"),
    reads("Beef fetches [Rs 600] per kg", "[Rs 600] a kilo", gives="600 INR per kilogram"),
    reads("The land sold at [£12,000] an acre", "[£12,000] per acre", gives="12000 GBP per acre"),
    reads("Offices there rent at [$75] a square foot", gives="75 USD per square foot"),
    reads("It bought three at [$4] apiece", gives="4 USD per piece"),
    reads("Power cost [€85] per megawatt-hour", "[€85]/MWh", "[€85] per MWh", gives="85 EUR per megawatt-hour"),
    reads("The toll is [$2] per car", gives="2 USD per car"),
    reads("Rooms start at [¥9,800] a night", gives="9800 JPY per night"),
    reads("[£45] per person per night", gives="45 GBP per person"),
    reads("Spending is [$4,100] per pupil", gives="4100 USD per pupil"),
    reads("He bought [$3] worth of stamps five years ago", gives="3 USD"),
    reads("It was worth [$8] a year ago", "It was worth [$8] a year earlier", gives="8 USD"),
    reads("a tax of [20 cents] per bag", gives="0.2 USD per bag"),
    reads(
        "a [£300,000]-a-week striker", "He earns [£300,000] a week", "[£300,000] weekly", gives="300000 GBP per week"
    ),
    reads("He lives on [$1.90] a day", "[$1.90]/day", "[$1.90] per day", "[$1.90] daily", gives="1.9 USD per day"),
    reads("Cherries are [$2.50] a pound", "Cherries cost [$2.50] per pound", "[$2.50]/lb", gives="2.5 USD per pound"),
    reads("[32 cents] per kWh", "[32 cents] per kilowatt-hour", "[$0.32]/kWh", gives="0.32 USD per kilowatt-hour"),
    reads("It gives [€250] per child per month", gives="250 EUR per child"),
    reads("Creditors got [30 cents] on the dollar", gives="0.3 USD"),
    reads("He took [2p] off income tax", "It put [2p] on income tax", gives="0.02 GBP"),
    reads("a tax of [20p] in the pound", gives="0.2 GBP"),
    reads("For every [$1] spent, [$7] came back", gives=("1 USD", "7 USD")),
    reads(
        "Copper was [$9,400] a metric ton", "Copper was [$9,400] a tonne", "[$9,400]/tonne", gives="9400 USD per tonne"
    ),
    reads("Corn fell [4 cents] to [$4.35] a bushel", gives=("0.04 USD", "4.35 USD per bushel")),
    reads("They get [€0.40] per click", "They get [40 euro cents] per click", gives="0.4 EUR per click"),
    reads("[£1.75] a pint", "[£1.75] per pint", "[£1.75]-a-pint", gives="1.75 GBP per pint"),
    reads("The shares were priced at [€21]", "It sold 3 million shares at [€21] each", gives="21 EUR per share"),
    reads("A dividend of [12 cents] per share", "It pays [12 cents] a share", gives="0.12 USD per share"),
    reads("Tickets cost [$40] each", "Tickets are [$40] a pop", gives="40 USD per piece"),
    misses("Carbon at [€65] the tonne", gives="65 EUR per tonne"),
    misses("Its hourly rate is [£90]", gives="90 GBP per hour"),
    misses("an annual salary of [$72,000]", "a yearly [$72,000]", gives="72000 USD per year"),
    reads("worth [$12m] last year and [$15m] each", gives=("12000000 USD", "15000000 USD per piece")),
    reads("The state paid a bonus of [$1,000] for each child", gives="1000 USD per child"),
    reads("It levied [¥500] for every passenger", gives="500 JPY per passenger"),
)

NEGATIVES: Examples = corpus(
    reads("-15€", "-€15", "−€15", "€-15", "minus €15", "minus 15 euros", "-15 euros", gives="-15 EUR"),
    reads("Oil fell to [minus $37.63] a barrel", "Oil settled at [-$37.63] a barrel", gives="-37.63 USD per barrel"),
    reads("Cash flow was [-£2.4m]", "Cash flow was [minus £2.4 million]", gives="-2400000 GBP"),
    reads("a balance of [-$300]", "a balance of [−$300]", "a balance of [minus $300]", gives="-300 USD"),
    reads(
        "It was 20 degrees, a ticket -- [$15] -- in hand",
        "a ticket – [$15] – in hand",
        "a ticket—[$15]—in hand",
        gives="15 USD",
    ),
    reads("The prices: - [$15] for one", "- [$15] for one", gives="15 USD"),
    reads("Power sold for [negative €12] a megawatt-hour", gives="-12 EUR per megawatt-hour"),
    misses("Operating income: [($4.2 million)]", gives="-4200000 USD"),
)

# "three pounds fifty": amounts as people say them.
SPOKEN: Examples = corpus(
    reads("three pounds fifty", "three pounds and fifty pence", "£3.50", "3 pounds 50", gives="3.5 GBP"),
    reads("It was [two pounds seventy-five], he said", gives="2.75 GBP"),
    reads("It was [four euros twenty]", gives="4.2 EUR"),
    reads("thirteen dollars forty-five cents", "13 dollars and 45 cents", "$13.45", gives="13.45 USD"),
    reads("£3 and 20p", "£3.20", "three pounds twenty pence", gives="3.2 GBP"),
    reads("[a dollar and 42 cents]", "[a dollar and forty-two cents]", gives="1.42 USD"),
    reads("She charged [a dollar] for a cup", "It was sold for [one dollar]", gives="1 USD"),
    reads("He asked for [twenty bucks]", "He owes me [20 bucks]", gives="20 USD"),
    reads("I paid [fifty quid] for it", "I paid [50 quid] for it", gives="50 GBP"),
    reads("a hundred dollars", "one hundred dollars", "$100", gives="100 USD"),
    reads("a thousand and one euros", "€1,001", gives="1001 EUR"),
    reads(
        "two-and-a-half million pounds", "2 1/2 million pounds", "two and a half million pounds", gives="2500000 GBP"
    ),
    reads("1¾ million euros", gives="1750000 EUR"),
    reads("nine hundred and ninety-nine dollars", "nine hundred ninety-nine dollars", gives="999 USD"),
    reads("one million two hundred thousand dollars", gives="1200000 USD"),
    reads("one point two million pounds", "£1.2 million", gives="1200000 GBP"),
    reads("[Twenty-five thousand dollars] was stolen", "[Twenty five thousand dollars] was stolen", gives="25000 USD"),
    reads("sixty-five cents", "65 cents", gives="0.65 USD"),
    reads("five dollars and ten cents", "$5.10", gives="5.1 USD"),
    reads("It cost [a euro]", "It cost [one euro]", gives="1 EUR"),
    misses("[Ten grand] in cash", "[10 grand] in cash", gives="10000 ?"),
    reads("It was [five pounds ten]", gives="5.1 GBP"),
    misses("[a buck fifty]", gives="1.5 USD"),
    misses("[a fiver]", gives="5 GBP"),
    misses("one and three-quarter million euros", gives="1750000 EUR"),
    reads("one million, two hundred thousand dollars", gives="1200000 USD"),
)

WIRE: Examples = corpus(
    reads("45.5 mln dlrs", "45.5 million dlrs", gives="45500000 USD"),
    reads("Shr [34 cts] vs [41 cts]", "Net [34 cts] vs [41 cts]", gives=("0.34 USD", "0.41 USD")),
    reads("pretax profit [96 mln stg]", "[96 mln stg] profit", gives="96000000 GBP"),
    reads("Turnover [1.24 billion stg] vs [1.19 billion]", gives=("1240000000 GBP", "1190000000 GBP")),
    reads("Net profit [22.6 mln dlrs] vs [19.3 mln dlrs]", gives=("22600000 USD", "19300000 USD")),
    reads("It sold [800 mln marks] of bonds", "[800 mln marks] of Eurobonds", gives="800000000 DEM"),
    reads("The central bank bought [150 mln dlrs] at [152.30 yen]", gives=("150000000 USD", "152.3 JPY")),
    reads("Qtly div [18 cts] vs [18 cts] prior", gives=("0.18 USD", "0.18 USD")),
    reads("The yen issue is for [12 bln yen]", gives="12000000000 JPY"),
    reads("The cost is [1.1 trln lire]", gives="1100000000000 ITL"),
    reads("Oper shr [1.20 dlrs] vs [90 cts]", gives=("1.2 USD", "0.9 USD")),
    reads("It will pay [27.50 dlrs] per share", "It will pay [27.50 dlrs] a share", gives="27.5 USD per share"),
    reads("The trade gap was [14.7 billion dlrs]", "The trade gap was [14.7 bln dlrs]", gives="14700000000 USD"),
    reads("The Bank gave [310 mln stg] of help", gives="310000000 GBP"),
    reads("Total revenue rose to [2.1 billion Canadian dlrs]", gives="2100000000 CAD"),
    reads("Crude was up [50 cts] to [18.20 dlrs] a barrel", gives=("0.5 USD", "18.2 USD per barrel")),
    reads("The issue is for [100 mln Australian dlrs]", gives="100000000 AUD"),
    reads("Div [3.5p] vs [3.1p] making [5.2p]", gives=("0.035 GBP", "0.031 GBP", "0.052 GBP")),
    misses("Revs [45.5 mln] vs [41.2 mln], net [2.1 mln dlrs]", gives=("45500000 USD", "41200000 USD", "2100000 USD")),
    misses("Shr profit [34 cts] vs loss [11 cts]", gives=("0.34 USD", "-0.11 USD")),
)

# "200 million per aircraft": a price whose currency is said elsewhere.
PRICES_EACH: Examples = corpus(
    reads(
        "The airline will spend [$4 billion] on jets, at [200 million] per aircraft",
        "The airline will spend [$4 billion] on jets, costing [200 million] per aircraft",
        gives=("4000000000 USD", "200000000 USD per aircraft"),
    ),
    reads("It ordered ferries for [€90m], at [15m] per ship", gives=("90000000 EUR", "15000000 EUR per ship")),
    reads("The [£6m] estate has homes at [600k] per house", gives=("6000000 GBP", "600000 GBP per house")),
    reads("The [¥6bn] order is for tanks at [500 million] apiece", gives=("6000000000 JPY", "500000000 JPY per piece")),
    misses("It paid [$100m] for trains, or [20 million] per train", gives=("100000000 USD", "20000000 USD per train")),
)

SHAPES: Examples = corpus(PER, NEGATIVES, SPOKEN, WIRE, PRICES_EACH)
