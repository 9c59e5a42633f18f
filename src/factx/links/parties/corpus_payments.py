"""Who pays, lends, invests and raises: whole sentences of many house styles."""

from __future__ import annotations

from factx.examples import Examples, corpus, misses, reads

PAYMENTS: Examples = corpus(
    # paying, spending, giving
    reads("Volkswagen paid its former chief executive [€10m] last year.", gives="€10m: Volkswagen -> ?"),
    reads(
        "Google will pay Samsung [$8 billion] over four years to install its apps.",
        gives="$8 billion: Google -> Samsung for install its apps",
    ),
    reads(
        "Infosys paid [Rs 12 crore] in penalties to the Reserve Bank of India.",
        gives="Rs 12 crore: Infosys -> Reserve Bank of India for penalties",
    ),
    reads("A total of [£4.5m] was paid by Tesco to its suppliers.", gives="£4.5m: Tesco -> ?"),
    reads(
        "[$25 million] was paid to Paul McCartney for the rights.",
        gives="$25 million: ? -> Paul McCartney for the rights",
    ),
    reads(
        "Ireland has handed [€90m] to the Red Cross for flood victims.",
        "Ireland's government has handed [€90m] to the Red Cross for flood victims.",
        gives="€90m: Ireland -> Red Cross for flood victims",
    ),
    reads("HSBC will pay out [$3bn] in dividends in May.", gives="$3bn: HSBC -> ? for dividends"),
    reads("Nestle will pay a dividend of [CHF 3] a share.", gives="CHF 3: Nestle -> ? for a dividend"),
    reads(
        "Sweden has donated [SEK 500m] to Unicef to vaccinate children.",
        gives="SEK 500m: Sweden -> Unicef for vaccinate children",
    ),
    reads(
        "Bill Gates gave [$50 million] to the University of Cambridge for a new laboratory.",
        gives="$50 million: Bill Gates -> University of Cambridge for a new laboratory",
    ),
    reads(
        "The Ford Foundation granted the University of Chicago [$12 million] to study rents.",
        gives="$12 million: Ford Foundation -> University of Chicago for study rents",
    ),
    reads("Norway pledged [$150m] to Ukraine for winter fuel.", gives="$150m: Norway -> Ukraine for winter fuel"),
    reads(
        "Tata Steel will contribute [Rs 40 crore] towards a hospital in Jamshedpur.",
        gives="Rs 40 crore: Tata Steel -> ? for a hospital in Jamshedpur",
    ),
    reads("Nestle set aside [CHF 900m] for legal claims.", gives="CHF 900m: Nestle -> ? for legal claims"),
    reads("Japan refunded Toyota [¥3bn] in tax.", gives="¥3bn: Japan -> Toyota for tax"),
    reads(
        "The city of Chicago reimbursed Boeing [$60m] for moving costs.",
        gives="$60m: Chicago -> Boeing for moving costs",
    ),
    reads("Spain will spend [€1.4bn] on hospitals over three years.", gives="€1.4bn: Spain -> ? for hospitals"),
    reads("Microsoft spends [$20 billion] a year on research.", gives="$20 billion: Microsoft -> ? for research"),
    reads("Siemens promised Bosch [€3m] for the design.", gives="€3m: Siemens -> Bosch for the design"),
    reads(
        "Britain has handed [£500m] to Tata Steel to cut emissions.",
        gives="£500m: Britain -> Tata Steel for cut emissions",
    ),
    reads(
        "The government has released [Rs 200 crore] to Kerala for flood relief.",
        gives="Rs 200 crore: ? -> Kerala for flood relief",
    ),
    reads("Germany has so far sent [€14 billion] in aid to Ukraine.", gives="€14 billion: Germany -> Ukraine for aid"),
    reads(
        "Pfizer made a payment of [$30,000] to John Brown for his advice.",
        gives="$30,000: Pfizer -> John Brown for his advice",
    ),
    # lending, owing
    reads(
        "The International Monetary Fund will lend Pakistan [$3bn].",
        gives="$3bn: International Monetary Fund -> Pakistan",
    ),
    reads(
        "Deutsche Bank lent [€400m] to Nokia for the purchase.", gives="€400m: Deutsche Bank -> Nokia for the purchase"
    ),
    reads(
        "Argentina repaid [$2.7 billion] to the International Monetary Fund.",
        gives="$2.7 billion: Argentina -> International Monetary Fund",
    ),
    reads("Kenya borrowed [$1.5bn] from China to build a railway.", gives="$1.5bn: China -> Kenya for build a railway"),
    reads(
        "Kenya took out a [$1.5bn] loan from China.",
        "The [$1.5bn] loan to Kenya from China is due in May.",
        "China's [$1.5bn] loan to Kenya is due in May.",
        gives="$1.5bn: China -> Kenya",
    ),
    reads(
        "Greece still owes [€10bn] to Germany.",
        "The [€10bn] owed by Greece to Germany is due in May.",
        gives="€10bn: Greece -> Germany",
    ),
    reads("Air India owed its pilots [Rs 90 crore] in wages.", gives="Rs 90 crore: Air India -> ? for wages"),
    reads(
        "The European Investment Bank is providing [€300m] to Vodafone to expand its network in Italy.",
        gives="€300m: European Investment Bank -> Vodafone for expand its network in Italy",
    ),
    reads("Debts of [£80m] owed by Arsenal to Barclays were forgiven.", gives="£80m: Arsenal -> Barclays"),
    reads("The firm owes [£2m] to HSBC.", gives="£2m: ? -> HSBC"),
    # investing
    reads(
        "Intel plans to invest [$20 billion] in two plants in Germany.",
        gives="$20 billion: Intel -> Germany for two plants in Germany",
    ),
    reads(
        "Toyota is pouring [$500m] into Alibaba.",
        "Toyota is to invest a further [$500m] in Alibaba.",
        "Toyota's board approved an investment of [$500m] in Alibaba.",
        gives="$500m: Toyota -> Alibaba",
    ),
    reads("Qatar has put [£2bn] into Barclays.", gives="£2bn: Qatar -> Barclays"),
    reads("Renault announced an investment of [€1bn] in electric cars.", gives="€1bn: Renault -> ? for electric cars"),
    reads(
        "Norway sank [£300m] into a wind farm in the North Sea.",
        gives="£300m: Norway -> ? for a wind farm in the North Sea",
    ),
    reads(
        "Hitachi invested [$100m] to double its output of turbines.",
        gives="$100m: Hitachi -> ? for double its output of turbines",
    ),
    reads("Nissan invests [£420m] in Britain each year.", gives="£420m: Nissan -> Britain"),
    reads("Bosch will inject a further [€60m] into Lufthansa.", gives="€60m: Bosch -> Lufthansa"),
    reads("Toyota will invest up to [$2bn] in batteries.", gives="$2bn: Toyota -> ? for batteries"),
    reads("BMW is to plough [£600m] into its plant in Oxford.", gives="£600m: BMW -> ? for its plant in Oxford"),
    reads("Ikea has committed [€1.5bn] to wind power.", gives="€1.5bn: Ikea -> ? for wind power"),
    # raising, receiving, winning
    reads("Spotify raised [$500m] from Goldman Sachs.", gives="$500m: Goldman Sachs -> Spotify"),
    reads("Airbus raised [€2bn] to pay for new engines.", gives="€2bn: ? -> Airbus for new engines"),
    reads("Tata Motors raised [Rs 7,500 crore] through a rights issue.", gives="Rs 7,500 crore: ? -> Tata Motors"),
    reads("Facebook is seeking to raise [$5 billion].", gives="$5 billion: ? -> Facebook"),
    reads("Oxford University received a [£150m] gift from John Brown.", gives="£150m: John Brown -> Oxford University"),
    reads("Saab won an [€800m] order from Finland.", gives="€800m: Finland -> Saab"),
    reads(
        "Tata Power bagged a [Rs 3,000 crore] order from the Indian Army.",
        gives="Rs 3,000 crore: Indian Army -> Tata Power",
    ),
    reads("Intel got [€6.8bn] in subsidies from Germany.", gives="€6.8bn: Germany -> Intel for subsidies"),
    reads(
        "The University of Leeds was given [£2m] by Pfizer for cancer research.",
        gives="£2m: Pfizer -> University of Leeds for cancer research",
    ),
    reads(
        "Nokia will get [€200m] from Apple for past use of its patents.",
        gives="€200m: Apple -> Nokia for past use of its patents",
    ),
    reads("Mary Jones inherited [£3m].", "Mary Jones won [£3m] on the lottery.", gives="£3m: ? -> Mary Jones"),
    reads(
        "Scotland will get [£30m] for flood defences.",
        "[£30m] has been allocated to Scotland for flood defences.",
        gives="£30m: ? -> Scotland for flood defences",
    ),
    # missed: a name that is a buyer, seller, giver or borrower by its preposition
    misses("A donation by Google of [$1m] to Unicef was announced on Monday.", gives="$1m: Google -> Unicef"),
    misses("A [$1.5bn] loan from China was agreed by Kenya.", gives="$1.5bn: China -> Kenya"),
    # missed: participants of a passive that stand around another noun than the amount's
    reads("A cheque for [£20,000] was sent by Barclays to the Red Cross.", gives="£20,000: Barclays -> Red Cross"),
    misses(
        "An additional [₹1,500 crore] will be invested by Tata Motors in its Sanand plant.",
        gives="₹1,500 crore: Tata Motors -> ? for its Sanand plant",
    ),
    # missed: verbs and nouns without a frame
    reads("John Brown left [£3m] to the Red Cross in his will.", gives="£3m: John Brown -> Red Cross"),
    reads(
        "State Bank of India sanctioned a [Rs 2,500 crore] loan to Tata Motors.",
        gives="Rs 2,500 crore: State Bank of India -> Tata Motors",
    ),
    # missed: a party taken for a purpose
    reads("The European Commission has earmarked [€2bn] for Poland.", gives="€2bn: European Commission -> Poland"),
    misses("Volunteers in Leeds raised [£12,000] for the Red Cross.", gives="£12,000: ? -> Red Cross"),
    # missed: a purpose that takes in too much
    misses("General Motors accepted a [$13.4bn] bailout from the US.", gives="$13.4bn: US -> General Motors"),
)
