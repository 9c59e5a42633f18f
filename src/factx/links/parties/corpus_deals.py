"""Who buys, bids, sells, and what it costs: whole sentences of many house styles."""

from __future__ import annotations

from factx.examples import Examples, corpus, misses, reads

DEALS: Examples = corpus(
    # buying
    reads(
        "Facebook bought Instagram for [$1 billion] in 2012.",
        "Facebook said it had agreed to buy Instagram for about [$1 billion] in cash and stock.",
        gives="$1 billion: Facebook -> ? for Instagram",
    ),
    reads(
        "Tata Motors bought Jaguar from Ford for [$2.3 billion].",
        "Ford sold Jaguar to Tata Motors for [$2.3 billion].",
        "Jaguar was sold to Tata Motors by Ford for [$2.3 billion].",
        "Tata Motors paid Ford [$2.3 billion] for Jaguar.",
        gives="$2.3 billion: Tata Motors -> Ford for Jaguar",
    ),
    reads(
        "The [$2.3 billion] acquisition of Jaguar by Tata Motors closed in June.",
        "The acquisition of Jaguar by Tata Motors for [$2.3 billion] closed in June.",
        "Tata Motors has completed its [$2.3 billion] takeover of Jaguar.",
        gives="$2.3 billion: Tata Motors -> ? for Jaguar",
    ),
    reads(
        "Siemens is to acquire the software firm Oracle for [$4.5bn].",
        gives="$4.5bn: Siemens -> ? for the software firm Oracle",
    ),
    reads(
        "Lufthansa is buying a 41% stake in Alitalia for [€325m].",
        gives="€325m: Lufthansa -> ? for a 41% stake in Alitalia",
    ),
    reads(
        "Reliance Industries bought 20 per cent of Vodafone for [Rs 5,000 crore].",
        gives="Rs 5,000 crore: Reliance Industries -> ? for 20 per cent of Vodafone",
    ),
    reads(
        "BMW bought a 5 per cent stake in Intel at [$35] a share.",
        gives="$35: BMW -> ? for a 5 per cent stake in Intel",
    ),
    reads(
        "Emirates has ordered engines worth [$2bn] from Rolls-Royce.", gives="$2bn: Emirates -> Rolls-Royce for engines"
    ),
    reads("Vodafone buys Spanish rival for [€7.2bn].", gives="€7.2bn: Vodafone -> ? for Spanish rival"),
    reads(
        "Pfizer to pay [$14 billion] for Novartis.",
        "SAN FRANCISCO (Reuters) - Pfizer is paying [$14 billion] for Novartis.",
        "According to the Wall Street Journal, Pfizer paid [$14 billion] for Novartis.",
        "New York-based Pfizer paid [$14 billion] for Novartis.",
        "Pfizer, based in New York, paid [$14 billion] for Novartis.",
        gives="$14 billion: Pfizer -> ? for Novartis",
    ),
    reads("The flat in Paris was bought by John Brown for [€9m].", gives="€9m: John Brown -> ? for The flat in Paris"),
    reads(
        "Chelsea paid Juventus [£40m] for the defender.",
        "Chelsea agreed a fee of [£40m] with Juventus for the defender.",
        gives="£40m: Chelsea -> Juventus for the defender",
    ),
    reads(
        "Paul Brown joined Chelsea from Juventus for [£40m].",
        "Chelsea have signed Paul Brown from Juventus in a [£40m] deal.",
        gives="£40m: Chelsea -> Juventus for Paul Brown",
    ),
    reads("John Brown bought the house in 1998 for just [£90,000].", gives="£90,000: John Brown -> ? for the house"),
    # bids
    reads(
        "Walmart has made a [£6bn] bid for Tesco.",
        "Walmart is in talks to buy Tesco for [£6bn].",
        "Walmart dropped plans to buy Tesco for [£6bn].",
        "Walmart tabled an offer of [£6bn] for Tesco.",
        gives="£6bn: Walmart -> ? for Tesco",
    ),
    reads("Tesco said it had received a [£6bn] approach from Walmart.", gives="£6bn: Walmart -> Tesco"),
    # selling
    reads(
        "Ford agreed to sell Volvo for [€2.1bn].",
        "Ford is hoping to get [€2.1bn] for Volvo.",
        gives="€2.1bn: ? -> Ford for Volvo",
    ),
    reads(
        "Nokia has sold its phone arm for [€1bn] to Siemens.",
        "Nokia offloaded its phone arm to Siemens in a deal worth [€1bn].",
        "Nokia is close to selling its phone arm to Siemens for [€1bn].",
        gives="€1bn: Siemens -> Nokia for its phone arm",
    ),
    reads("Mexico sold [$2bn] of bonds on Tuesday.", gives="$2bn: ? -> Mexico for bonds"),
    reads("John Brown sold his yacht to Mary Jones for [$3m].", gives="$3m: Mary Jones -> John Brown for his yacht"),
    # prices
    reads(
        "A painting by Pablo Picasso fetched [$106m] in New York.",
        "A painting by Pablo Picasso was sold for [$106m] in New York.",
        "A painting by Pablo Picasso sold for a record [$106m] in New York.",
        gives="$106m: ? -> ? for A painting by Pablo Picasso",
    ),
    reads("The phone, made by Samsung, costs [$900].", gives="$900: ? -> ? for The phone"),
    reads("Apple charges developers [$99] a year for the tool.", gives="$99: ? -> Apple for the tool"),
    # missed: a name that is a buyer, seller, giver or borrower by its preposition
    misses(
        "Jaguar was sold by Ford to Tata Motors in a [$2.3 billion] deal.",
        gives="$2.3 billion: Tata Motors -> Ford for Jaguar",
    ),
    # missed: verbs and nouns without a frame
    reads("Facebook snapped up Instagram for [$1 billion].", gives="$1 billion: Facebook -> ? for Instagram"),
    misses(
        "Ford's [$2.3 billion] sale of Jaguar to Tata Motors closed in June.",
        gives="$2.3 billion: Tata Motors -> Ford for Jaguar",
    ),
    # missed: a possessive without s
    misses(
        "Tata Motors' [$2.3 billion] purchase of Jaguar from Ford closed in June.",
        gives="$2.3 billion: Tata Motors -> Ford for Jaguar",
    ),
    # missed: a purpose that takes in too much
    misses("Ryanair ordered 75 jets from Boeing for [$22bn].", gives="$22bn: Ryanair -> Boeing for 75 jets"),
    reads("Tickets for the match were priced at [£60].", gives="£60: ? -> ? for Tickets for the match"),
    # missed: who makes a bid, who is bid for
    misses(
        "Walmart is considering a [£6bn] takeover of Tesco, according to Reuters.", gives="£6bn: Walmart -> ? for Tesco"
    ),
    reads("Tesco rejected Walmart's [£6bn] bid.", gives="£6bn: Walmart -> Tesco"),
    reads("Tesco has agreed to a [£6bn] takeover by Walmart.", gives="£6bn: Walmart -> Tesco"),
)
