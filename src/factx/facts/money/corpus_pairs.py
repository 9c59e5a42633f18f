"""Amounts that belong together: before and after, one amount in two currencies, rates of exchange."""

from __future__ import annotations

from factx.examples import Examples, corpus, misses, reads

# "from $3 to $5": what an amount was, is, and by how much it moved.
CHANGES: Examples = corpus(
    reads("Losses fell [$1.2m] to [$23.5m]", gives=("1200000 USD", "23500000 USD")),
    reads("The price rose from [$3] to [$5]", gives=("3 USD", "5 USD")),
    reads("The price rose from [3] to [5 dollars]", "A ride went from [3] to [5 dollars]", gives=("3 USD", "5 USD")),
    reads("Tesco was up [5p] at [245p]", gives=("0.05 GBP", "2.45 GBP")),
    reads("Gold rose by [$5] to [$1,200] an ounce", gives=("5 USD", "1200 USD per ounce")),
    reads("Crude was up [$2.86] to [$77.11]", "Crude added [$2.86] to [$77.11]", gives=("2.86 USD", "77.11 USD")),
    reads(
        "Profit rose to [$5.3m] from [4.1m] a year ago",
        "Profit was [$5.3m], up from [4.1m]",
        gives=("5300000 USD", "4100000 USD"),
    ),
    reads("Profit rose from [1.2 billion] to [1.5 billion euros]", gives=("1200000000 EUR", "1500000000 EUR")),
    reads("Sales were [£48m], against [£51m] the year before", gives=("48000000 GBP", "51000000 GBP")),
    reads("Net income was [$310m] compared with [$295m] in 2022", gives=("310000000 USD", "295000000 USD")),
    reads("The fine was cut from [€40,000] to [€25,000]", gives=("40000 EUR", "25000 EUR")),
    reads("The minimum wage climbs to [£11.44] from [£10.42]", gives=("11.44 GBP", "10.42 GBP")),
    reads("Debt doubled to [¥420 billion] from [¥210 billion]", gives=("420000000000 JPY", "210000000000 JPY")),
    reads("The price went up [20 cents] to [$1.60]", gives=("0.2 USD", "1.6 USD")),
    reads("It earned [7.4 mln stg] on turnover of [58 mln]", gives=("7400000 GBP", "58000000 GBP")),
    reads("It had a loss of [€3.2m] on sales of [41.5 million] in May", gives=("3200000 EUR", "41500000 EUR")),
    reads("She cut her offer from [$90] to [$75]", gives=("90 USD", "75 USD")),
    reads("Costs have swollen from [$600m] to more than [$1.1bn]", gives=("600000000 USD", "> 1100000000 USD")),
    reads("It gained [35 cents], or 1.2 percent, to [$29.46]", gives=("0.35 USD", "29.46 USD")),
    reads("Profit rose 12% to [£3.4m] from [£3.0m]", gives=("3400000 GBP", "3000000 GBP")),
    reads("Its value jumped from [$3m] in 2020 to [$5m] in 2023", gives=("3000000 USD", "5000000 USD")),
    reads(
        "Revenue was [$3.2bn], up from [$2.9bn]",
        "Revenue of [$3.2bn], up from [$2.9bn]",
        gives=("3200000000 USD", "2900000000 USD"),
    ),
    reads(
        "The loss widened to [$3.2 million], or [14 cents] a share, from [$1.1 million], or [5 cents] a share",
        gives=("3200000 USD", "0.14 USD per share", "1100000 USD", "0.05 USD per share"),
    ),
    reads("Its debt went from [2.3 billion dollars] to [3.1 billion]", gives=("2300000000 USD", "3100000000 USD")),
    reads("Its debt rose from [$2.3 billion] to [3.1 billion]", gives=("2300000000 USD", "3100000000 USD")),
    reads("The charge will rise by [£1] to [£7.50]", "The charge went up [£1], to [£7.50]", gives=("1 GBP", "7.5 GBP")),
    reads("Oil settled down [$2] at [$78.10]", "Oil settled [$2] lower at [$78.10]", gives=("2 USD", "78.1 USD")),
    reads("The estimate moved from [€3m] to between [€4m and €5m]", gives=("3000000 EUR", "4000000-5000000 EUR")),
    reads("It lost [3.5p] to [112p]", "It shed [3.5p] to [112p]", gives=("0.035 GBP", "1.12 GBP")),
    reads(
        "Sales were [¥48bn], down from [51bn]",
        "Sales of [¥48bn] compared with [51bn]",
        gives=("48000000000 JPY", "51000000000 JPY"),
    ),
    reads("Its budget of [€3m] is [€200,000] less than last year", gives=("3000000 EUR", "200000 EUR")),
    reads("The price is [$5] higher than in May", "The price is [$5] lower than in May", gives="5 USD"),
    misses("Rent went up from [900] to [$1,100]", gives=("900 USD", "1100 USD")),
    reads("Profit halved to [€6m] from [12m] in the first quarter", gives=("6000000 EUR", "12000000 EUR")),
    reads("Its debt rose from [$2.3] to [$3.1 billion]", gives=("2300000000 USD", "3100000000 USD")),
)

# "€1.2bn ($1.3bn)": one amount in two currencies; both share the bound and what they are per.
EQUIVALENTS: Examples = corpus(
    reads("It spent [€1.2bn] ([$1.3bn]) on the port", gives=("1200000000 EUR", "1300000000 USD")),
    reads(
        "It spent [€1.2bn] ([$1.3bn]; [£1bn]) on it",
        "It paid [€1.2bn] ([$1.3bn], [£1bn])",
        gives=("1200000000 EUR", "1300000000 USD", "1000000000 GBP"),
    ),
    reads("The tablet costs [$149] / [£99]", "The tablet costs [$149]/[£99]", gives=("149 USD", "99 GBP")),
    reads(
        "up to [732bn yen] ([$4.9bn])",
        "as much as [732bn yen] ([$4.9bn])",
        gives=("< 732000000000 JPY", "< 4900000000 USD"),
    ),
    reads("more than [20 million yuan] (about [$2.8 million])", gives=("> 20000000 CNY", "~ > 2800000 USD")),
    reads("more than [20 million yuan] ([$2.8 million])", gives=("> 20000000 CNY", "> 2800000 USD")),
    reads("[R1,500] ([$80]) a month", gives=("1500 ZAR per month", "80 USD per month")),
    reads("He was fined [5,000 Swiss francs] ([$5,500])", gives=("5000 CHF", "5500 USD")),
    reads("It lost [NT$3.1 billion], or [$97 million]", gives=("3100000000 TWD", "97000000 USD")),
    reads(
        "[500,000 rupiah] (roughly [$31])", "[500,000 rupiah] (approximately [$31])", gives=("500000 IDR", "~ 31 USD")
    ),
    reads(
        "[£5m to £7m] ([$6.3m to $8.8m])",
        "[£5m-£7m] ([$6.3m-$8.8m])",
        gives=("5000000-7000000 GBP", "6300000-8800000 USD"),
    ),
    reads("a fee of [A$40m] ([$26m])", "a fee of [A$40m] ([US$26m])", gives=("40000000 AUD", "26000000 USD")),
    reads("at least [€30] ([£26]) a ticket", gives=("> 30 EUR per ticket", "> 26 GBP per ticket")),
    reads("[$5m] ([£4m])", "[$5m], or [£4m]", gives=("5000000 USD", "4000000 GBP")),
    reads(
        "[£4m] (about [€4.7m]) is missing", "[£4m] (some [€4.7m]) is missing", gives=("4000000 GBP", "~ 4700000 EUR")
    ),
    reads("[5,000 dollars], or about [4,600 euros], went missing", gives=("5000 USD", "~ 4600 EUR")),
    reads("[US$1m]/[S$1.35m]", "[US$1m] ([S$1.35m])", gives=("1000000 USD", "1350000 SGD")),
    reads("[€50] ([£43]) a night", "[€50] ([£43]) per night", gives=("50 EUR per night", "43 GBP per night")),
    reads(
        "[1bn rupees] ([$12m]; [£9.6m])",
        "[1bn rupees] ([$12m] / [£9.6m])",
        gives=("1000000000 INR", "12000000 USD", "9600000 GBP"),
    ),
    reads("under [€20] ([$22])", "less than [€20] ([$22])", gives=("< 20 EUR", "< 22 USD")),
    reads(
        "[8 million yuan] ([$1.1m] at today's rate)",
        "[8 million yuan] ([$1.1m] then)",
        gives=("8000000 CNY", "1100000 USD"),
    ),
    reads("between [€3m and €4m] ([$3.3m-$4.4m])", gives=("3000000-4000000 EUR", "3300000-4400000 USD")),
    misses(
        "nearly [¥10 billion] ([$66m])", "about [¥10 billion] ([$66m])", gives=("~ 10000000000 JPY", "~ 66000000 USD")
    ),
    misses("[£100] a month ([$126])", "[£100] per month ([$126])", gives=("100 GBP per month", "126 USD per month")),
)

# "$1.3076 against the euro": what a currency buys.
RATES: Examples = corpus(
    reads(
        "The euro bought [$1.3076]",
        "The euro stood at [$1.3076]",
        "It was [$1.3076] against the euro",
        gives="1.3076 USD",
    ),
    reads("Sterling slipped to [$1.2412]", "The pound was worth [$1.2412]", gives="1.2412 USD"),
    reads("The dollar rose to [151.84 yen]", "The dollar stood at [151.84 yen] in Tokyo", gives="151.84 JPY"),
    reads("The euro fetched [85.31 pence]", "The euro was at [85.31p]", gives="0.8531 GBP"),
    reads("The dollar fell to [1.8230 marks] from [1.8315]", gives=("1.823 DEM", "1.8315 DEM")),
    reads("The dollar eased to [106.25 yen] from [106.80 yen]", gives=("106.25 JPY", "106.8 JPY")),
    reads("It was [83.19 rupees] to the dollar", "It closed at [83.19 rupees] to the dollar", gives="83.19 INR"),
    reads("The yen traded at [160.2 yen] per dollar", "It was [160.2 yen] per dollar", gives="160.2 JPY per dollar"),
    reads("a rate of [1.10 dollars] per euro", "a rate of [$1.10] per euro", gives="1.1 USD per euro"),
    reads("The euro gained [0.4 cents] to [$1.0865]", gives=("0.004 USD", "1.0865 USD")),
    reads("The pound edged up to [$1.2710] from [$1.2685] on Friday", gives=("1.271 USD", "1.2685 USD")),
    reads("The Swiss franc traded at [0.9745 euros]", gives="0.9745 EUR"),
    reads(
        "The lira hit [32.4 lira] to the dollar", "The lira slid to [32.4 lira] against the dollar", gives="32.4 TRY"
    ),
    reads("([$1] = [0.9215 euros])", gives=("1 USD", "0.9215 EUR")),
    reads("([$1] = [92.45 roubles])", gives=("1 USD", "92.45 RUB")),
    reads("The pound gained [half a cent] to [$1.27]", gives=("0.005 USD", "1.27 USD")),
)

PAIRS: Examples = corpus(CHANGES, EQUIVALENTS, RATES)
