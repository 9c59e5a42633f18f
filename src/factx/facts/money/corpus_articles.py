"""Whole short articles, whose other words decide which currency an amount is of, and whether it is one."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

# Other amounts of the article say which dollar, pound, crown, rupee or franc it is.
WRITTEN_ELSEWHERE: Examples = corpus(
    reads(
        "The council will pay [A$40m] for the pool.\n\nOf that, [$12m] comes from the state.",
        gives=("40000000 AUD", "12000000 AUD"),
    ),
    reads(
        "The bridge will cost [NZ$26 million].\n\nThe toll will be [$2]; bicycles pay [50 cents].",
        gives=("26000000 NZD", "2 NZD", "0.5 NZD"),
    ),
    reads(
        "The line will cost [US$300 million], of which China lends [US$200 million].\n\nA ticket is [$2].",
        gives=("300000000 USD", "200000000 USD", "2 USD"),
    ),
    reads(
        "Rents: [$480] a week in Perth, Western Australia.\n\nA year ago they were [A$400].",
        gives=("480 AUD per week", "400 AUD"),
    ),
    reads(
        "The bank of the union lost [500 million Swedish kronor].\n\nIts rival made [80 million kronor].",
        gives=("500000000 SEK", "80000000 SEK"),
    ),
    reads("A visa costs [2,000 Nepalese rupees].\n\nA permit is [Rs 500] more.", gives=("2000 NPR", "500 NPR")),
    reads(
        "It sold [A$5m] of wool and [NZ$2m] of butter.\n\nA third farm lost [A$1m] and [$40,000] of hay.",
        gives=("5000000 AUD", "2000000 NZD", "1000000 AUD", "40000 AUD"),
    ),
    reads(
        "The bridge will cost [NZ$26 million].\n\nThe toll will be [$2], and [50 cents] for bicycles.",
        gives=("26000000 NZD", "2 NZD", "0.5 NZD"),
    ),
    reads(
        "Fares rise to [HK$14] on Monday.\n\nA monthly pass goes from [$480] to [$520].",
        gives=("14 HKD", "480 HKD", "520 HKD"),
    ),
    reads(
        "The mine sold for [C$90 million].\n\nIts owner had put [$15 million] into new pumps.",
        gives=("90000000 CAD", "15000000 CAD"),
    ),
    reads(
        "The flat went for [S$1.4 million].\n\nIts owners paid [$900,000] for it in 2009.",
        gives=("1400000 SGD", "900000 SGD"),
    ),
    reads("The ferry cost [300 million Danish kroner].\n\nA ticket is [95 kroner].", gives=("300000000 DKK", "95 DKK")),
    reads(
        "The dam will cost [4 billion Pakistani rupees].\n\nThe province adds [Rs 250 million].",
        gives=("4000000000 PKR", "250000000 PKR"),
    ),
    reads(
        "It owes [20 million Belgian francs].\n\nThe state had lent it [6 million francs].",
        gives=("20000000 BEF", "6000000 BEF"),
    ),
    reads(
        "The lender has [300 million Kuwaiti dinars] of deposits.\n\nIt made [12 million dinars] last year.",
        gives=("300000000 KWD", "12000000 KWD"),
    ),
    reads(
        "A kilo of lamb is [180 Egyptian pounds] now.\n\nLast spring it was [95 pounds].", gives=("180 EGP", "95 EGP")
    ),
    reads(
        "The plant got [2 billion Chilean pesos].\n\nThe town asked for [300 million pesos] more.",
        gives=("2000000000 CLP", "300000000 CLP"),
    ),
    reads(
        "The firm has debts of [US$60m].\n\nIt must repay [$5m] of them in May.", gives=("60000000 USD", "5000000 USD")
    ),
    reads(
        "They owe [2.4 billion Iranian rials].\n\nThe fine is [90 million rials].",
        gives=("2400000000 IRR", "90000000 IRR"),
    ),
    reads("Tax on tea is [300 Ugandan shillings].\n\nOn salt it is [20 shillings].", gives=("300 UGX", "20 UGX")),
)

# Conversions: what is converted is the foreign one, and a bare dollar that is converted is the American one.
CONVERTED: Examples = corpus(
    reads(
        "The station was sold for [A$40m] ([$26m]).\n\nIts buyer borrowed [$10m] for it.",
        gives=("40000000 AUD", "26000000 USD", "10000000 USD"),
    ),
    reads(
        "The app costs [$5] ([£4]) a month.\n\nIn Sydney, Australia, users pay [$8].",
        gives=("5 USD per month", "4 GBP per month", "8 USD"),
    ),
    reads(
        "The prize is [1 million rand] ([$53,000]).\n\nEntry costs [$20] for visitors.",
        gives=("1000000 ZAR", "53000 USD", "20 USD"),
    ),
    reads(
        "The painting made [£2.1m] ([$2.6m]).\n\nIt had been bought for [$40,000].",
        gives=("2100000 GBP", "2600000 USD", "40000 USD"),
    ),
    reads(
        "SYDNEY — The yacht cost [US$26m] ([$40m]).\n\nIts crew is paid [$3m].",
        gives=("26000000 USD", "40000000 AUD", "3000000 AUD"),
    ),
    reads(
        "The farm made [C$3m] ([US$2.2m]).\n\nIt gave [$100,000] to the school.",
        gives=("3000000 CAD", "2200000 USD", "100000 CAD"),
    ),
    reads(
        "The temple got [3 million baht] ([$82,000]).\n\nGuests gave [$50] each day.",
        gives=("3000000 THB", "82000 USD", "50 USD per day"),
    ),
)

# The place in the dateline.
DATELINES: Examples = corpus(
    reads("SYDNEY — The state will spend [$40 million] on trams.", gives="40000000 AUD"),
    reads("SYDNEY: The state will spend [$40 million] on trams.", gives="40000000 AUD"),
    reads("TORONTO — The city sold the island for [$12 million].", gives="12000000 CAD"),
    reads("AUCKLAND — The port lost [$3.5 million] in the strike.", gives="3500000 NZD"),
    reads("SINGAPORE — The hawker pays [$1,200] a month for the stall.", gives="1200 SGD per month"),
    reads("HONG KONG — The flat fetched [$9 million].", gives="9000000 HKD"),
    reads("TAIPEI — The plant will cost [NT$90 billion].", gives="90000000000 TWD"),
    reads("CAIRO — Bread will cost [2 pounds] from May.", gives="2 EGP"),
    reads("OSLO — The tunnel will cost [700 million kroner].", gives="700000000 NOK"),
    reads("COPENHAGEN — The tunnel will cost [700 million kroner].", gives="700000000 DKK"),
    reads("KARACHI — The bus cost [Rs 12 million].", gives="12000000 PKR"),
    reads("COLOMBO — The bus cost [Rs 12 million].", gives="12000000 LKR"),
    reads("MANILA — The mayor asked for [500 million pesos].", gives="500000000 PHP"),
    reads("BUENOS AIRES — The union won [40 billion pesos] in back pay.", gives="40000000000 ARS"),
    reads("KAMPALA — The school owes [90 million shillings].", gives="90000000 UGX"),
    reads("AMMAN — The grant is worth [3 million dinars].", gives="3000000 JOD"),
    reads("TUNIS — The grant is worth [3 million dinars].", gives="3000000 TND"),
    reads("RABAT — The stadium will cost [800 million dirhams].", gives="800000000 MAD"),
    reads("DAKAR — The market burnt down, at a loss of [2 billion francs].", gives="2000000000 XOF"),
    reads("TEHRAN — The fine is [500 million rials].", gives="500000000 IRR"),
    reads("RIYADH — The fine is [5 million riyals].", gives="5000000 SAR"),
    reads("REYKJAVIK — The boat cost [90 million kronur].", gives="90000000 ISK"),
    reads("PRAGUE — The tram cost [60 million crowns].", gives="60000000 CZK"),
    reads("KINGSTON, Jamaica — The vendor lost [$80,000] of goods.", gives="80000 JMD"),
    reads("WASHINGTON — The bill sets aside [$40 million] for bridges.", gives="40000000 USD"),
    reads("NEW YORK — The studio paid [$3 million] for the script.", gives="3000000 USD"),
    reads(
        "BRISBANE, Australia — The pool cost [$12m].",
        "PERTH, Western Australia — The pool cost [$12m].",
        "MELBOURNE, April 3 — The pool cost [$12m].",
        gives="12000000 AUD",
    ),
    reads(
        "Pool opens late\n\nBRISBANE — The pool cost [$12m].",
        "Pool opens\n\nMELBOURNE: The pool cost [$12m].",
        gives="12000000 AUD",
    ),
    reads(
        "VANCOUVER, British Columbia — The pool cost [$12m].", "Halifax — The pool cost [$12m].", gives="12000000 CAD"
    ),
    reads(
        "HARARE — The road will cost [$80 million].", "QUITO — The road will cost [$80 million].", gives="80000000 USD"
    ),
    reads("BAGHDAD — The ministry lost [3 billion dinars].", gives="3000000000 IQD"),
    reads("ALGIERS — The ministry lost [3 billion dinars].", gives="3000000000 DZD"),
    reads("BELGRADE — The ministry lost [3 billion dinars].", gives="3000000000 RSD"),
    reads("DOHA — The fine is [5 million riyals].", gives="5000000 QAR"),
    reads("MUSCAT — The fine is [5 million rials].", gives="5000000 OMR"),
    reads("BOGOTA — The mayor owes [5 billion pesos].", gives="5000000000 COP"),
    reads("SANTIAGO — The mayor owes [5 billion pesos].", gives="5000000000 CLP"),
    reads("MONTEVIDEO — The mayor owes [5 billion pesos].", gives="5000000000 UYU"),
    reads("HAVANA — A pizza is [900 pesos].", gives="900 CUP"),
    reads("MEXICO CITY — The mayor owes [5 billion pesos].", gives="5000000000 MXN"),
    reads("BEIRUT — The bakers lost [60 billion pounds].", gives="60000000000 LBP"),
    reads("DAMASCUS — A loaf is [5,000 pounds].", gives="5000 SYP"),
    reads("KHARTOUM — A loaf is [500 pounds].", gives="500 SDG"),
    reads("STOCKHOLM — The bridge cost [5 million kronor].", gives="5000000 SEK"),
    reads("GENEVA — The lake station cost [20 million francs].", gives="20000000 CHF"),
    reads("KIGALI — The market cost [20 million francs].", gives="20000000 RWF"),
    reads("KINSHASA — The market cost [20 million francs].", gives="20000000 CDF"),
    reads("YAOUNDE — The market cost [20 million francs].", gives="20000000 XAF"),
    reads("NAIROBI — The school owes [Sh90 million].", gives="90000000 KES"),
    reads("LILONGWE — The school owes [200 million kwacha].", gives="200000000 MWK"),
    reads("MINSK — The plant lost [40 million roubles].", gives="40000000 BYN"),
    reads("ASHGABAT — The plant lost [40 million manats].", gives="40000000 TMT"),
    reads("PORT LOUIS — The bus cost [Rs 12 million].", gives="12000000 MUR"),
    reads("KATHMANDU — The bus cost [Rs 12 million].", gives="12000000 NPR"),
    reads("NEW DELHI — The bus cost [Rs 12 million].", gives="12000000 INR"),
    reads("PYONGYANG — Rice is [5,000 won] a kilo.", gives="5000 KPW per kilogram"),
    reads("SHANGHAI — The tower cost [¥900 million].", gives="900000000 CNY"),
    reads("TOKYO — The tower cost [¥900 million].", gives="900000000 JPY"),
    reads("PARIS — The painting made [€9 million].", gives="9000000 EUR"),
    reads("BISHKEK — The dam cost [85 million som].", gives="85000000 KGS"),
    reads("TASHKENT — The dam cost [85 billion som].", gives="85000000000 UZS"),
    reads("VALLETTA — The boat cost [€3m].", gives="3000000 EUR"),
    reads("KUWAIT CITY — The ministry lost [3 million dinars].", gives="3000000 KWD"),
    reads("SANAA — The fine is [5 million rials].", gives="5000000 YER"),
    reads("NOUMEA — The market cost [20 million francs].", gives="20000000 XPF"),
    reads("DAR ES SALAAM — The school owes [90 million shillings].", gives="90000000 TZS"),
    reads("CHISINAU — The plant lost [40 million lei].", gives="40000000 MDL"),
)

# Agencies write for the world: their bare dollar is the American one wherever they are.
AGENCY_DATELINES: Examples = corpus(
    reads("SYDNEY (Reuters) - Storm losses may reach [$2 billion].", gives="2000000000 USD"),
    reads("SYDNEY, March 3 (Reuters) - Storm losses may reach [$2 billion].", gives="2000000000 USD"),
    reads("TORONTO (AP) — The airline will buy jets for [$600 million].", gives="600000000 USD"),
    reads("HONG KONG (AFP) - The developer missed a payment of [$35 million].", gives="35000000 USD"),
    reads(
        "SYDNEY (Reuters) - The bank set aside [A$1.2 billion].\n\nIts rival wrote off [$900 million].",
        gives=("1200000000 AUD", "900000000 USD"),
    ),
    reads("CAIRO (Reuters) - Bread will cost [2 pounds] from May.", gives="2 EGP"),
    reads("WELLINGTON, April 9 (Reuters) - The dairy firm made [$1.1 billion].", gives="1100000000 USD"),
    reads(
        "OSLO (Reuters) - The fund lost [300 million crowns].",
        "OSLO, March 3 (Reuters) - The fund lost [300 million crowns].",
        gives="300000000 NOK",
    ),
    reads("COPENHAGEN (Reuters) - The brewer made [300 million crowns].", gives="300000000 DKK"),
)

# The country an article names.
COUNTRIES: Examples = corpus(
    reads("Farmers in Australia lost [$40 million] in the flood.\n\nAustralia will pay half.", gives="40000000 AUD"),
    reads(
        "New Zealand raised its pension to [$1,076] a fortnight.\n\nNew Zealand last raised it in May.",
        gives="1076 NZD per fortnight",
    ),
    reads("The firm, based in Perth, Western Australia, lost [$12m].", gives="12000000 AUD"),
    reads("Farmers in Queensland want [$12m] after the flood, said a minister in Brisbane.", gives="12000000 AUD"),
    reads("Ontario will spend [$90 million] on ferries.\n\nToronto gets two of them.", gives="90000000 CAD"),
    reads("Shops in Singapore lost [$3m].\n\nSingapore shut them in May.", gives="3000000 SGD"),
    reads("A museum in Oregon was given [$3m] by a Canadian widow.", gives="3000000 USD"),
    reads(
        "Sweden, Sweden's king and Sweden's farmers agree.\n\nThe levy is [40 million kronor].", gives="40000000 SEK"
    ),
    reads(
        "Kuwait pays more to its teachers.\n\nKuwait adds [50 dinars] a month, the ministry in Kuwait said.",
        gives="50 KWD per month",
    ),
    reads(
        "Lebanon cuts bread aid.\n\nLebanon spent [60 billion pounds] on it, and Lebanon is broke.",
        gives="60000000000 LBP",
    ),
    reads(
        "Uruguay taxes wine.\n\nUruguay will take [30 pesos] a bottle, Uruguay's growers say.",
        gives="30 UYU per bottle",
    ),
    reads(
        "Rwanda builds a road.\n\nRwanda has [20 billion francs] for it, Rwanda's minister said.",
        gives="20000000000 RWF",
    ),
    misses("New Zealand raised its pension to [$1,076] a fortnight.", gives="1076 NZD per fortnight"),
    reads("Canada spent [$4 billion] on its Arctic ports.\n\nCanada has three.", gives="4000000000 CAD"),
    reads(
        "Norway raises its oil tax.\n\nNorway expects [9 billion kroner] from it, the minister of Norway said.",
        gives="9000000000 NOK",
    ),
    reads(
        "Denmark builds an island.\n\nDenmark will pay [9 billion kroner], and Denmark will own half.",
        gives="9000000000 DKK",
    ),
    reads(
        "Nepal cuts its fuel price.\n\nNepal will sell petrol at [Rs 165] a litre, the state firm of Nepal said.",
        gives="165 NPR per litre",
    ),
    reads(
        "Egypt ended a subsidy.\n\nEgypt paid [90 billion pounds] for it, a minister of Egypt said.",
        gives="90000000000 EGP",
    ),
    reads(
        "Tanzania opens its railway.\n\nTanzania borrowed [3 trillion shillings] for it, and Tanzania will lend more.",
        gives="3000000000000 TZS",
    ),
    reads("Two towns in Ohio spent [$40 million] on a bridge.", gives="40000000 USD"),
    reads("A diver from Canada sold a pearl in Miami for [$40,000].", gives="40000 USD"),
)

# Cents, pence and öre take the currency of the amounts beside them.
CENTS_BESIDE: Examples = corpus(
    reads("A loaf is [€2.10], up [15 cents] since May.", gives=("2.1 EUR", "0.15 EUR")),
    reads("The dividend is [A$1.10], of which [40 cents] is special.", gives=("1.1 AUD", "0.4 AUD")),
    reads("A chicken is [R92.50] now, up [75 cents].", gives=("92.5 ZAR", "0.75 ZAR")),
    reads("Milk is [HK$22.50], up [80 cents].", gives=("22.5 HKD", "0.8 HKD")),
    reads("The share fell [12 cents] to [C$4.30].", gives=("0.12 CAD per share", "4.3 CAD per share")),
    reads("The pound coin and the [50p] piece are rare, a [£2] coin is not.", gives=("0.5 GBP", "2 GBP")),
    reads("A paper is [20 Kenyan shillings], of which the boy gets [50 cents].", gives=("20 KES", "0.5 KES")),
    reads("A roll is [30 Swedish kronor] and a seed [50 öre].", gives=("30 SEK", "0.5 SEK")),
    reads("A roll is [30 Pakistani rupees] and a seed [50 paisa].", gives=("30 PKR", "0.5 PKR")),
    reads("The ticket is [2 Bahraini dinars] and the sweet [300 fils].", gives=("2 BHD", "0.3 BHD")),
    misses("A chicken is [R92] now, up [75 cents].", gives=("92 ZAR", "0.75 ZAR")),
    reads("A trip costs [NZ$3.40].\n\nChildren pay [90 cents].", gives=("3.4 NZD", "0.9 NZD")),
    reads("The mill paid [US$9] per bag, and [12c] for the string.", gives=("9 USD per bag", "0.12 USD")),
    misses("The mill paid [US$9] a bag, and [12c] for the string.", gives=("9 USD per bag", "0.12 USD")),
    reads("A stamp is [12 Norwegian kroner], the envelope [50 øre].", gives=("12 NOK", "0.5 NOK")),
    reads("The fare is [4 ringgit], or [60 sen] for pupils.", gives=("4 MYR", "0.6 MYR")),
    reads("A kilo costs [22 Mexican pesos] and a bag [50 centavos].", gives=("22 MXN", "0.5 MXN")),
    reads("A bun costs [18 Philippine pesos] and a bag [50 centavos].", gives=("18 PHP", "0.5 PHP")),
    reads("The bus is [300 CFA francs]; a child pays [50 centimes].", gives=("300 XOF", "0.5 XOF")),
)

# "12 marks" may be points: it counts beside sure amounts of its currency, and not alone.
BESIDE_THEIR_OWN: Examples = corpus(
    reads("The budget grew by [3 billion marks].\n\nA loaf cost [12 marks].", gives=("3000000000 DEM", "12 DEM")),
    reads("The loan is for [200 million reais].\n\nA coffee costs [6 reais].", gives=("200000000 BRL", "6 BRL")),
    reads("Rice costs [4.50 soles].\n\nA chicken is [18 soles].", gives=("4.5 PEN", "18 PEN")),
    reads("The mine paid [90 million kina].\n\nWorkers get [25 kina] a day.", gives=("90000000 PGK", "25 PGK per day")),
    reads("They borrowed [1.2 million leva].\n\nA ticket is [4 leva].", gives=("1200000 BGN", "4 BGN")),
    reads("It raised [8,500 Swedish crowns].\n\nEntry was [50 crowns].", gives=("8500 SEK", "50 SEK")),
    reads("They took [700,000 pula].\n\nThe fee is [15 pula].", gives=("700000 BWP", "15 BWP")),
    reads("A bowl of noodles costs [500 won].", gives="500 KRW"),
    reads("The firm made [90 billion won].\n\nA bottle is [800 won].", gives=("90000000000 KRW", "800 KRW")),
    reads("The levy brings in [R3.2bn].\n\nA licence is [R50].", gives=("3200000000 ZAR", "50 ZAR")),
    reads("The clinic got [K3.3 million].\n\nA visit costs [K40].", gives=("3300000 ZMW", "40 ZMW")),
    reads("The council gave [N45 million].\n\nA seat is [N200].", gives=("45000000 NGN", "200 NGN")),
    reads("The dam took [700 million lei].\n\nA worker got [90 lei] a day.", gives=("700000000 RON", "90 RON per day")),
    reads("They sold [8.5 million drams] of figs.\n\nA kilo is [900 drams].", gives=("8500000 AMD", "900 AMD")),
    reads("He borrowed [P1.5 million].\n\nHe repays [P600] a day.", gives=("1500000 PHP", "600 PHP per day")),
    reads("They have [P1.5 million] left, [P600] of it in coins.", gives=("1500000 PHP", "600 PHP")),
    reads("The choir has [2,500 Czech crowns].\n\nEach gave [50 crowns].", gives=("2500 CZK", "50 CZK")),
    reads("The [3 billion marks] were spent on 12 schools.", gives="3000000000 DEM"),
    ignores("A pupil got 12 marks.\n\nAnother got 15 marks."),
    ignores("The team won 12 and lost 4.\n\nOf the last 20, 9 won by a goal.", "The R50 road meets the N2."),
    misses("She found [500 won] in the coat.", gives="500 KRW"),
    misses("A licence costs [R50] and a plate [R80].", gives=("50 ZAR", "80 ZAR")),
    misses("A beer was [2 marks] in West Germany then.", gives="2 DEM"),
    reads("A coffee in Brazil costs [6 reais].", gives="6 BRL"),
    misses("The cook fried 18 soles."),
)

ARTICLES: Examples = corpus(
    WRITTEN_ELSEWHERE, CONVERTED, DATELINES, AGENCY_DATELINES, COUNTRIES, CENTS_BESIDE, BESIDE_THEIR_OWN
)
