"""Who is fined, who loses, who owes: whole sentences of many house styles."""

from __future__ import annotations

from factx.examples import Examples, corpus, misses, reads

PENALTIES: Examples = corpus(
    # fines, settlements, damages
    reads(
        "A [$500m] fine on Barclays for rigging rates was upheld.",
        "Barclays was slapped with a [$500m] fine for rigging rates.",
        gives="$500m: Barclays -> ? for rigging rates",
    ),
    reads(
        "Google's [€4.3bn] fine from the European Commission for abusing its power was upheld.",
        "The European Commission fined Google [€4.3bn] for abusing its power.",
        "Google was fined a record [€4.3bn] by the European Commission for abusing its power.",
        gives="€4.3bn: Google -> European Commission for abusing its power",
    ),
    reads(
        "BNP Paribas was ordered to pay [$8.9 billion] for breaking sanctions.",
        "BNP Paribas agreed to pay a [$8.9 billion] penalty for breaking sanctions.",
        gives="$8.9 billion: BNP Paribas -> ? for breaking sanctions",
    ),
    reads("Apple has been hit with a fine of [€10m] by the Netherlands.", gives="€10m: Apple -> Netherlands"),
    reads(
        "Rolls-Royce agreed a [£497m] settlement with the Justice Department over bribes in China.",
        gives="£497m: Rolls-Royce -> Justice Department for bribes in China",
    ),
    reads(
        "The Reserve Bank of India penalised HDFC Bank [Rs 10 crore] for faulty records.",
        "The Reserve Bank of India imposed a penalty of [Rs 10 crore] on HDFC Bank for faulty records.",
        "A penalty of [Rs 10 crore] was imposed on HDFC Bank by the Reserve Bank of India for faulty records.",
        gives="Rs 10 crore: HDFC Bank -> Reserve Bank of India for faulty records",
    ),
    reads(
        "France fined Apple [€25m] over slow phones.",
        "Apple was fined [€25m] over slow phones by France.",
        "Apple must pay France [€25m] over slow phones.",
        gives="€25m: Apple -> France for slow phones",
    ),
    reads(
        "BP faces a [£20m] fine for spilling oil.",
        "BP could be fined up to [£20m] for spilling oil.",
        gives="£20m: BP -> ? for spilling oil",
    ),
    reads(
        "The judge told Samsung to pay Apple [$539m] in damages.",
        "Apple won [$539m] in damages from Samsung.",
        gives="$539m: Samsung -> Apple for damages",
    ),
    reads(
        "Apple is seeking damages of [$2bn] from Samsung for copying the phone.",
        gives="$2bn: Samsung -> Apple for copying the phone",
    ),
    reads(
        "Ericsson will pay the Justice Department [$1bn] to settle a bribery case.",
        gives="$1bn: Ericsson -> Justice Department for settle a bribery case",
    ),
    reads(
        "A court ordered John Brown to pay Mary Jones [€5,000] for libel.",
        gives="€5,000: John Brown -> Mary Jones for libel",
    ),
    # losing, owing, costing
    reads(
        "Lufthansa lost [€1.2bn] in the first quarter.",
        "Lufthansa made a net loss of [€1.2bn].",
        "The loss at Lufthansa was [€1.2bn].",
        "Lufthansa took a [€1.2bn] impairment charge.",
        gives="€1.2bn: Lufthansa -> ?",
    ),
    reads(
        "The strike cost British Airways [£80m].",
        "The strike, which cost British Airways [£80m], is over.",
        "British Airways said the strike had cost it [£80m].",
        gives="£80m: British Airways -> ?",
    ),
    reads("Italy mended the bridge at a cost of [€200m].", gives="€200m: Italy -> ? for the bridge"),
    reads("The bridge cost [€200m] to build.", gives="€200m: ? -> ? for The bridge"),
    reads("The cost of the bridge has risen to [€200m].", gives="€200m: ? -> ? for the bridge"),
    reads("Hertz has debts of [$19 billion].", gives="$19 billion: Hertz -> ?"),
    reads("Tata Steel cut its net debt to [Rs 75,000 crore].", gives="Rs 75,000 crore: Tata Steel -> ?"),
    reads("India's budget deficit widened to [$90bn].", gives="$90bn: India -> ?"),
    reads("John Brown lost [£40,000] to a swindler.", gives="£40,000: John Brown -> ?"),
    reads("Volkswagen has set aside [€6.7bn] to fix the engines.", gives="€6.7bn: Volkswagen -> ? for fix the engines"),
    # missed: verbs and nouns without a frame
    misses("Losses at Lufthansa reached [€1.2bn].", gives="€1.2bn: Lufthansa -> ?"),
    reads(
        "Lufthansa slumped to a loss of [€1.2bn], compared with a profit a year ago.", gives="€1.2bn: Lufthansa -> ?"
    ),
    misses("Hertz filed for bankruptcy with [$19 billion] in debt.", gives="$19 billion: Hertz -> ?"),
    # missed: a purpose that takes in too much
    reads(
        "Rolls-Royce settled with the Justice Department for [£497m].", gives="£497m: Rolls-Royce -> Justice Department"
    ),
    misses("A jury awarded Apple [$539m] in damages against Samsung.", gives="$539m: Samsung -> Apple for damages"),
    # missed: a purpose cut short or missed
    misses(
        "Apple sued Samsung for [$2bn] for copying the phone.", gives="$2bn: Samsung -> Apple for copying the phone"
    ),
    misses("Building the bridge cost [€200m].", gives="€200m: ? -> ? for Building the bridge"),
    # missed: the parties the wrong way round
    reads("Sony is being sued by Honda for [¥30bn].", gives="¥30bn: Sony -> Honda"),
    # missed: who fines, by the genitive
    reads(
        "The European Commission's [€4.3bn] fine on Google for abusing its power was upheld.",
        gives="€4.3bn: Google -> European Commission for abusing its power",
    ),
)
