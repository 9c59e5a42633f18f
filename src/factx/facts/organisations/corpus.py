"""What the organisations room reads, ignores and still misses."""

from factx.examples import corpus, ignores, misses, reads
from factx.facts.organisations.corpus_bodies import BODIES

CORPUS = corpus(
    BODIES,
    # the name alone
    reads("The [Red Cross] sent aid.", gives="Red Cross"),
    reads("Shares of [Norland Bank plc] fell.", gives="Norland Bank plc"),
    reads("He joined [Müller Technik GmbH] in 1998.", gives="Müller Technik GmbH"),
    reads(
        "[Ferrovia S.p.A.] and [Hartwell & Sons Ltd] agreed to merge.", gives=("Ferrovia S.p.A.", "Hartwell & Sons Ltd")
    ),
    reads("She studied at the [University of Leeds].", gives="University of Leeds"),
    reads("The [Department for Transport] declined to comment.", gives="Department for Transport"),
    reads("It was filed with Japan's [Cabinet Secretariat].", gives="Cabinet Secretariat"),
    reads("The consulting firm [Brightwater] lost the contract.", gives="Brightwater"),
    reads("The [Indonesian navy] turned the boat around.", gives="Indonesian navy"),
    # one organisation, however called
    reads(
        "The [International Energy Agency] ([IEA]) cut its forecast. The [IEA] gave no reason.",
        gives="International Energy Agency = IEA",
    ),
    reads(
        "The [U.S. Food and Drug Administration] agreed on Monday. The [FDA] had asked for more data.",
        gives="U.S. Food and Drug Administration = FDA",
    ),
    reads("[Ford Motor Company] hired 200 people. [Ford] said so on Monday.", gives="Ford Motor Company = Ford"),
    reads("[Toyota Motor Corp.] rose while [Toyota]'s rivals fell.", gives="Toyota Motor Corp. = Toyota"),
    reads("[Microsoft] opened [Microsoft Research Asia] in Beijing.", gives=("Microsoft", "Microsoft Research Asia")),
    reads(
        "The [United States Senate] voted on Friday. The [Senate] will vote again.",
        gives="United States Senate = Senate",
    ),
    # no organisations
    ignores(
        "BERLIN, March 3, 2005 - The talks failed.",
        "The Pune-based lender agreed.",
        "AI is changing the economy of Japan.",
        "The National Security Strategy was published in Tokyo.",
        "Washington said that France had agreed.",
        "He bought an iPhone and an iPad.",
        "The Treaty of Lisbon was signed in Portugal.",
        "She moved to the West Bank.",
    ),
    reads("The Airbus A380 landed in Toulouse, [Airbus] said.", gives="Airbus"),
    reads("[Target] closed two shops in May.", gives="Target"),
    reads("The [Gap] said that sales had fallen.", gives="Gap"),
    misses("[Lloyd's of London] paid.", gives="Lloyd's of London"),
)
