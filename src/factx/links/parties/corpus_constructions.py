"""The same said in other ways: relative clauses, control, lists, pronouns, and what is no payment."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

CONSTRUCTIONS: Examples = corpus(
    # relative clauses
    reads("Kellogg, which bought the mill for [$5m], will close it.", gives="$5m: Kellogg -> ? for the mill"),
    reads("The mill Kellogg bought for [$5m] will close.", gives="$5m: Kellogg -> ? for The mill"),
    reads(
        "The [$5m] Siemens paid to Bosch is gone.",
        "It was Siemens that paid [$5m] to Bosch.",
        "Siemens, the firm that owes Bosch [$5m], is in Munich.",
        gives="$5m: Siemens -> Bosch",
    ),
    reads("Mary Jones, who gave [£10m] to the Labour Party, has died.", gives="£10m: Mary Jones -> Labour Party"),
    reads("Kenya, to which the World Bank lent [$750m], is growing.", gives="$750m: World Bank -> Kenya"),
    reads("The fund, which has put [£600m] into Barclays, is owned by Qatar.", gives="£600m: ? -> Barclays"),
    reads("Oxfam is grateful to Norway, which has given it [$3m].", gives="$3m: Norway -> Oxfam"),
    # control
    reads(
        "The court ordered Siemens to pay Honda [€40m].",
        "Siemens was ordered to pay Honda [€40m].",
        "Siemens, ordered to pay Honda [€40m], will appeal.",
        "Siemens was told by a court in Munich to pay Honda [€40m].",
        "Siemens has refused to pay Honda [€40m].",
        gives="€40m: Siemens -> Honda",
    ),
    reads("Germany wants Volkswagen to spend [€40m] on the clean-up.", gives="€40m: Volkswagen -> ? for the clean-up"),
    reads("The European Union forced Greece to spend [€400m] on ports.", gives="€400m: Greece -> ? for ports"),
    reads("The US persuaded Japan to buy 100 jets for [$16bn].", gives="$16bn: Japan -> ? for 100 jets"),
    reads(
        "Siemens is considering spending [€3bn] on hydrogen.",
        "Siemens plans to spend at least [€3bn] on hydrogen by 2030.",
        "Siemens is expected to spend [€3bn] on hydrogen.",
        "Analysts expect Siemens to spend [€3bn] on hydrogen.",
        "Bosch said that Siemens would spend [€3bn] on hydrogen.",
        "Siemens's plan to spend [€3bn] on hydrogen was praised by Bosch.",
        gives="€3bn: Siemens -> ? for hydrogen",
    ),
    reads(
        "Sony is understood to have paid Honda [¥30bn] for the patents.", gives="¥30bn: Sony -> Honda for the patents"
    ),
    reads("Nestle has an option to buy Danone for [€30bn].", gives="€30bn: Nestle -> ? for Danone"),
    reads("An agreement under which Sony will pay Nokia [€700m] was signed on Monday.", gives="€700m: Sony -> Nokia"),
    # participles
    reads(
        "The [$80m] paid by Honda for the patents was too much, Sony said.",
        "Having paid [$80m] for the patents, Honda closed the plant.",
        "Honda closed the plant after paying [$80m] for the patents.",
        gives="$80m: Honda -> ? for the patents",
    ),
    reads("A bridge financed by China at a cost of [$80m] opened on Monday.", gives="$80m: China -> ? for A bridge"),
    reads("Honda, hit by an [$80m] fine from Brazil, cut jobs.", gives="$80m: Honda -> Brazil"),
    # gapping
    reads(
        "Germany pledged [$5m], Australia [$3m] and Japan [$2m].",
        gives=("$5m: Germany -> ?", "$3m: Australia -> ?", "$2m: Japan -> ?"),
    ),
    reads("Shell lost [$5bn] and BP [$4bn].", gives=("$5bn: Shell -> ?", "$4bn: BP -> ?")),
    reads(
        "The World Bank lent Kenya [$750m] and Uganda [$200m].",
        gives=("$750m: World Bank -> Kenya", "$200m: World Bank -> Uganda"),
    ),
    reads(
        "Barclays was fined [£290m], HSBC [£216m] and Citigroup [£226m].",
        gives=("£290m: Barclays -> ?", "£216m: HSBC -> ?", "£226m: Citigroup -> ?"),
    ),
    reads("Norway contributed [$40m], while Sweden gave [$25m].", gives=("$40m: Norway -> ?", "$25m: Sweden -> ?")),
    # lists and comparisons
    reads(
        "Boeing paid [$2m] to Kenya, [$3m] to Ghana and [$4m] to Nigeria.",
        gives=("$2m: Boeing -> Kenya", "$3m: Boeing -> Ghana", "$4m: Boeing -> Nigeria"),
    ),
    reads(
        "Intel paid its chief executive [$18m], compared with [$12m] a year earlier.",
        gives=("$18m: Intel -> ?", "$12m: Intel -> ?"),
    ),
    reads("Boeing reported sales of $20bn and a loss of [$3bn].", gives="$3bn: Boeing -> ?"),
    # equivalents
    reads("Siemens will pay [€50m] ([$54m]) to Poland.", gives=("€50m: Siemens -> Poland", "$54m: Siemens -> Poland")),
    reads(
        "Sony bought the studio for [¥6bn] ([$40m]).",
        gives=("¥6bn: Sony -> ? for the studio", "$40m: Sony -> ? for the studio"),
    ),
    reads(
        "Ikea is to invest [SEK 10bn] ([£750m]; [€880m]) in India.",
        gives=("SEK 10bn: Ikea -> India", "£750m: Ikea -> India", "€880m: Ikea -> India"),
    ),
    reads(
        "Tata Steel has invested [Rs 8,000 crore] (about [$960 million]) in a steel plant.",
        gives=("Rs 8,000 crore: Tata Steel -> ? for a steel plant", "$960 million: Tata Steel -> ? for a steel plant"),
    ),
    reads(
        "Nokia will pay [CHF 5m], or [$5.6m], to Novartis.",
        gives=("CHF 5m: Nokia -> Novartis", "$5.6m: Nokia -> Novartis"),
    ),
    # who "the company", "it" and "I" are
    reads(
        "Siemens has opened an office in Oslo. The company said it will spend [€90m] on the site.",
        gives="€90m: Siemens -> ? for the site",
    ),
    reads("Mary Jones left Pfizer in May. She will receive [$4m].", gives="$4m: ? -> Mary Jones"),
    reads("Ryanair cancelled 200 flights. The airline must pay passengers [€20m].", gives="€20m: Ryanair -> ?"),
    reads(
        "Honda met Sony on Monday. It offered Sony [¥5bn] for the patents.", gives="¥5bn: Honda -> Sony for the patents"
    ),
    reads(
        "Tata Motors is growing fast. The carmaker has earmarked [Rs 15,000 crore] for electric cars.",
        gives="Rs 15,000 crore: Tata Motors -> ? for electric cars",
    ),
    reads("Barclays was warned in May. The bank was later fined [£26m].", gives="£26m: Barclays -> ?"),
    reads(
        "Walmart has left Britain. The retailer got [£6.8bn] for its shops.", gives="£6.8bn: ? -> Walmart for its shops"
    ),
    reads("“I paid [£500] for the ticket,” said John Brown.", gives="£500: John Brown -> ? for the ticket"),
    # purposes
    reads(
        "Denmark set aside [DKK 4bn] to drain the marshes and plant trees.",
        gives="DKK 4bn: Denmark -> ? for drain the marshes and plant trees",
    ),
    reads("Google paid [$100m] to avoid a trial.", gives="$100m: Google -> ? for avoid a trial"),
    reads(
        "Volvo spent [$45m] developing a new engine.",
        "Volvo spent [$45m] in 2019 developing a new engine.",
        "Volvo spent [$45m] on developing a new engine.",
        gives="$45m: Volvo -> ? for developing a new engine",
    ),
    reads(
        "Coca-Cola used [$9m] to promote the drink in India.",
        gives="$9m: Coca-Cola -> ? for promote the drink in India",
    ),
    reads("The US will use [$9bn] from the fund to rebuild its ports.", gives="$9bn: US -> ? for rebuild its ports"),
    reads("A [$9bn] plan to rebuild the ports was rejected.", gives="$9bn: ? -> ? for rebuild the ports"),
    reads("Brazil's [$9bn] plan to rebuild its ports was praised.", gives="$9bn: Brazil -> ? for rebuild its ports"),
    reads("The [€15m] will go towards new ambulances.", gives="€15m: ? -> ? for new ambulances"),
    # neither
    ignores(
        "Net profit at Siemens rose to €2bn.",
        "Sony reported revenue of ¥3tn for the year.",
        "Tesla is now worth $700 billion.",
        "The deal values Uber at $82bn.",
        "Shares of Infosys fell 2% to Rs 1,450 on Monday.",
        "Brent crude slipped to $71.20 a barrel.",
        "Exports from Germany reached €100bn in May.",
        "Sales of the game at Nintendo topped ¥90bn.",
        "Siemens employs 5,000 people in Leeds.",
        "Google hired 300 people to work on the project in Zurich.",
        "The euro rose to $1.09 in Frankfurt.",
        "Walmart's market value topped $400bn.",
        "Turnover at Tesco grew from £50bn to £55bn.",
        "Gross domestic product in Kenya is about $100bn.",
        "India's exports to the US fell to $5bn.",
        "Microsoft has $60bn in cash.",
        "Siemens holds assets of €130bn.",
        "Ebitda at Vodafone rose to €7bn.",
        "Analysts expect Apple to report earnings of $1.30 a share.",
        "Trade between China and Germany was worth €250bn last year.",
        "Output at the Toyota plant in Kentucky was worth $8bn.",
        "Gold traded at $1,900 an ounce in London.",
        "The average house in Wales is worth £210,000.",
        "Tata Motors posted a profit of Rs 5,400 crore in the March quarter.",
        "Boeing's order book stood at $400bn.",
        "Intel expects sales of between $14bn and $15bn.",
        "The film, shot in Paris, took $90m at the box office.",
        "Bill Gates is worth $100bn, according to Forbes.",
        "Pfizer made a profit of $5bn on sales of $13bn.",
        "Uber was valued at $82bn when its shares were first sold in New York.",
        "Profit at Nestle, which owns a plant in Leeds, fell to CHF 9bn.",
        "Microsoft's quarterly sales climbed to $50bn, up from $45bn.",
        "Turnover of Rs 900 crore was reported by Infosys in Pune.",
    ),
    # missed: verbs and nouns without a frame
    misses(
        "Of the total, [$40m] came from Norway and [$25m] from Sweden.",
        gives=("$40m: Norway -> ?", "$25m: Sweden -> ?"),
    ),
    # missed: a purpose that takes in too much
    misses(
        "Sony will invest [¥20bn] in the venture and Honda [¥10bn].",
        gives=("¥20bn: Sony -> ? for the venture", "¥10bn: Honda -> ? for the venture"),
    ),
    misses(
        "France spent [€5bn] on trains and Spain [€3bn] on roads.",
        gives=("€5bn: France -> ? for trains", "€3bn: Spain -> ? for roads"),
    ),
    misses(
        "Siemens spent [€5m] on the trade fair and lost [€7m] on the day.",
        gives=("€5m: Siemens -> ? for the trade fair", "€7m: Siemens -> ?"),
    ),
    misses("John Brown founded the club. He put [£30m] of his own money into it.", gives="£30m: John Brown -> ?"),
    # missed: a purpose that is none
    reads(
        "Siemens bought the mill for [€5m] and sold it to Bosch for [€7m].",
        gives=("€5m: Siemens -> ? for the mill", "€7m: Bosch -> Siemens"),
    ),
    ignores("Norway's oil fund is worth $1.4 trillion."),
    # missed: a purpose cut short or missed
    misses("The mill, which Kellogg bought for [$5m], will close.", gives="$5m: Kellogg -> ? for The mill"),
    # missed: the second or third of several amounts
    misses(
        "Unilever spent [€7bn] on advertising last year, up from [€6bn] in 2022.",
        gives=("€7bn: Unilever -> ? for advertising", "€6bn: Unilever -> ? for advertising"),
    ),
    misses(
        "Canada will spend [C$2bn] on roads, [C$1bn] on schools and [C$500m] on parks.",
        gives=("C$2bn: Canada -> ? for roads", "C$1bn: Canada -> ? for schools", "C$500m: Canada -> ? for parks"),
    ),
    # missed: relative clauses about the amount
    misses("The [$5m] that Siemens paid Bosch has been returned.", gives="$5m: Siemens -> Bosch"),
    # missed: whom a noun or pronoun stands for
    misses(
        "Kenya needs rain. The country will borrow [$300m] from the World Bank to buy maize.",
        gives="$300m: World Bank -> Kenya for maize",
    ),
    misses(
        "The European Commission opened a case against Intel in May. The regulator fined it [€376m].",
        gives="€376m: Intel -> European Commission",
    ),
    misses("“We will spend [€2bn] on trains,” Siemens said on Friday.", gives="€2bn: Siemens -> ? for trains"),
)
