"""Who pays whom for what, as newspapers say it: whole sentences, since names need them."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads
from factx.links.parties.corpus_constructions import CONSTRUCTIONS
from factx.links.parties.corpus_deals import DEALS
from factx.links.parties.corpus_payments import PAYMENTS
from factx.links.parties.corpus_penalties import PENALTIES

CORPUS: Examples = corpus(
    # paying, giving, lending
    reads(
        "Microsoft paid [$5m] to Google for the site.",
        "Microsoft will hand over [$5m] to Google for the site.",
        gives="$5m: Microsoft -> Google for the site",
    ),
    reads(
        "Siemens agreed to pay [$800m] in fines to the Justice Department.",
        gives="$800m: Siemens -> Justice Department for fines",
    ),
    reads(
        "The World Bank lent Kenya [$750m] to build a railway.",
        gives="$750m: World Bank -> Kenya for build a railway",
    ),
    reads("Siemens met Bosch. The company said, according to Reuters, it paid [$5m].", gives="$5m: Siemens -> ?"),
    reads("Toyota's [$2bn] bid was rejected by Siemens.", gives="$2bn: Toyota -> Siemens"),
    misses("Boeing sold Lufthansa 100 planes for [$10bn].", gives="$10bn: Lufthansa -> Boeing for 100 planes"),
    reads("Germany paid Greece [€5m] for the site.", gives="€5m: Germany -> Greece for the site"),
    reads("The chief executive, Chris Weston, was paid [£2.3m].", gives="£2.3m: ? -> Chris Weston"),
    reads("MUMBAI, 5 Feb 2024: Siemens paid [Rs 5 crore].", gives="Rs 5 crore: Siemens -> ?"),
    reads("Boeing fined [$5m] over late reports", gives="$5m: Boeing -> ? for late reports"),
    reads("Google sought [Rs. 37,000 crore] from India.", gives="Rs. 37,000 crore: India -> Google"),
    reads("Greece owes Germany [€10bn].", gives="€10bn: Greece -> Germany"),
    reads("Mr Smith was paid [£2m] by HSBC.", gives="£2m: HSBC -> Smith"),
    reads(
        "Airbus said it would contribute [$12m] ([£9m]) to fund a new search.",
        gives=("$12m: Airbus -> ? for a new search", "£9m: Airbus -> ? for a new search"),
    ),
    reads(
        "The government of Canada met Boeing. The company will spend [$20m] on new tools.",
        gives="$20m: Boeing -> ? for new tools",
    ),
    reads("Siemens spent [$5m] cleaning up the river.", gives="$5m: Siemens -> ? for cleaning up the river"),
    reads("The World Bank approved a loan of [$3bn] to Kenya.", gives="$3bn: World Bank -> Kenya"),
    reads("It is a [$5m] project funded by the World Bank.", gives="$5m: World Bank -> ?"),
    # investing
    reads(
        "Siemens said it would invest [€300m] in a new factory in Poland.",
        gives="€300m: Siemens -> Poland for a new factory in Poland",
    ),
    reads("Nokia is investing [$2bn] into OpenAI.", gives="$2bn: Nokia -> OpenAI"),
    reads("China's [$62bn] investment in Pakistan drew protests.", gives="$62bn: China -> Pakistan"),
    reads("The US approved a [$60bn] aid package for Ukraine.", gives="$60bn: US -> Ukraine for aid package"),
    reads("The state paid [$6m] to a firm without ships for a ferry service.", gives="$6m: ? -> ? for a ferry service"),
    # receiving
    reads(
        "Intel was awarded [$8.5bn] by the Commerce Department to build chip plants in Ohio.",
        gives="$8.5bn: Commerce Department -> Intel for build chip plants in Ohio",
    ),
    reads("Tata Motors won a [$1bn] contract from the Indian Army.", gives="$1bn: Indian Army -> Tata Motors"),
    # buying and selling
    reads("Toyota has agreed to acquire Google for [£4bn] in cash.", gives="£4bn: Toyota -> ? for Google"),
    reads("Google was bought by Toyota for [$3.1bn] last year.", gives="$3.1bn: Toyota -> ? for Google"),
    reads(
        "Siemens sold its lighting unit to Philips for [$2bn].", gives="$2bn: Philips -> Siemens for its lighting unit"
    ),
    reads("Elon Musk offered [$44bn] for Twitter.", gives="$44bn: Elon Musk -> ? for Twitter"),
    reads("Toyota will buy Google in a deal worth [$5bn].", gives="$5bn: Toyota -> ? for Google"),
    reads("Toyota raised its offer for Google to [$6bn].", gives="$6bn: Toyota -> ? for Google"),
    reads("Toyota will buy Google, a rival, for [$5bn].", gives="$5bn: Toyota -> ? for Google"),
    reads(
        "A plan to sell its lighting unit to Toyota for [$2bn] failed.", gives="$2bn: Toyota -> ? for its lighting unit"
    ),
    # fines, debts, losses, costs
    reads(
        "The Justice Department fined Siemens [$800m] for bribing officials.",
        "Siemens was fined [$800m] by the Justice Department for bribing officials.",
        gives="$800m: Siemens -> Justice Department for bribing officials",
    ),
    reads("The EU imposed a [€1.2bn] fine on Meta for moving data.", gives="€1.2bn: Meta -> EU for moving data"),
    reads("Meta faces a fine of [€1.2bn] for moving data.", gives="€1.2bn: Meta -> ? for moving data"),
    reads(
        "Boeing posted a [$355m] loss in the quarter.",
        "Boeing's [$355m] loss was a surprise.",
        gives="$355m: Boeing -> ?",
    ),
    reads("The storm cost Florida [$10bn].", gives="$10bn: Florida -> ?"),
    reads("A judge ordered Siemens to pay [$2m] in damages to Toyota.", gives="$2m: Siemens -> Toyota for damages"),
    # bids and orders
    reads(
        "Kraft has withdrawn its [£9bn] bid for Unilever.",
        "Kraft has made a [£9bn] offer to buy Unilever.",
        "Kraft has sealed a [£9bn] deal to buy Unilever.",
        gives="£9bn: Kraft -> ? for Unilever",
    ),
    reads("Unilever turned down a [£9bn] offer from Kraft.", gives="£9bn: Kraft -> Unilever"),
    reads(
        "Kraft bought a 5% stake in Unilever from Nestle for [£2bn].",
        gives="£2bn: Kraft -> Nestle for a 5% stake in Unilever",
    ),
    reads(
        "A 5% stake in Unilever was sold by Nestle for [£2bn].", gives="£2bn: ? -> Nestle for A 5% stake in Unilever"
    ),
    reads(
        "Nokia is owned by Siemens, which bought the Finnish firm for [€3bn].",
        gives="€3bn: Siemens -> ? for the Finnish firm",
    ),
    reads(
        "Lufthansa has placed a [$9bn] order with Boeing for 100 jets.", gives="$9bn: Lufthansa -> Boeing for 100 jets"
    ),
    reads(
        "NASA awarded Boeing a [$4bn] contract to build a capsule.", gives="$4bn: NASA -> Boeing for build a capsule"
    ),
    reads(
        "Arsenal signed the striker Jack Brown from Chelsea for [£24m].",
        gives="£24m: Arsenal -> Chelsea for the striker Jack Brown",
    ),
    reads("Microsoft will buy back [$5bn] of its shares.", gives="$5bn: Microsoft -> ? for its shares"),
    reads("The painting was sold for [$104m] in Paris.", gives="$104m: ? -> ? for The painting"),
    # claims, grants, loans
    reads(
        "Apple was ordered by the EU to pay Ireland [€13bn] in back taxes.",
        gives="€13bn: Apple -> Ireland for back taxes",
    ),
    reads("Samsung is suing Apple for [$3bn].", gives="$3bn: Apple -> Samsung"),
    reads(
        "Portugal received a bailout worth [€78bn] from the European Union.", gives="€78bn: European Union -> Portugal"
    ),
    reads("Turkey signed a [$10bn] loan deal with the World Bank.", gives="$10bn: World Bank -> Turkey"),
    reads("Germany has approved [€3bn] in aid for Lufthansa.", gives="€3bn: Germany -> Lufthansa for aid"),
    reads(
        "The World Bank will make [$250m] available to Kenya for new roads.",
        gives="$250m: World Bank -> Kenya for new roads",
    ),
    reads("Uganda asked the World Bank for [$80m] to mend roads.", gives="$80m: World Bank -> Uganda for mend roads"),
    # earlier sentences
    reads(
        "Siemens reported to Reuters on Monday. The company will spend [$20m] on its network.",
        gives="$20m: Siemens -> ? for its network",
    ),
    reads("Siemens sold its mill and paid [$5m] to Bosch.", gives="$5m: Siemens -> Bosch"),
    reads("Siemens wrote to Bosch and said Ford owes it [$5m] in fees.", gives="$5m: Ford -> Siemens for fees"),
    # losses, costs, prices
    reads(
        "Boeing said its net loss widened to [$2bn].",
        "Boeing's net loss widened to [$2bn].",
        "Boeing collapsed with debts of [$2bn].",
        "Boeing had written off [$2bn].",
        gives="$2bn: Boeing -> ?",
    ),
    reads("Boeing said capital spending would be about [$2bn].", gives="$2bn: Boeing -> ? for capital spending"),
    reads("They shared a telescope that cost [$4,200].", gives="$4,200: ? -> ? for a telescope"),
    reads("He asked about the [£340m] ferry deal.", gives="£340m: ? -> ? for ferry deal"),
    reads(
        "Harry Maguire joined Manchester United from Leicester City for [£80m].",
        gives="£80m: Manchester United -> Leicester City for Harry Maguire",
    ),
    reads(
        "Ford will cut its costs to [$40m] by then.",
        "Ford met Reuters. The company will cut its costs to [$40m] by then.",
        gives="$40m: Ford -> ?",
    ),
    # neither
    ignores(
        "LONDON, March 14 (Reuters) - The water company said it had spent £2bn.",
        "Revenue at Apple rose to $90bn.",
        "Apple reported sales of $90bn.",
        "Sales at Apple rose 20% to $90bn and net income was $20bn.",
        "Shares in Boeing closed at $35.18, valuing the firm at $2bn.",
        "Samsung forecast an operating profit of $7bn on sales of $60bn.",
        "Exxon Mobil earned $8bn in the quarter.",
        "Oil rose above $50 a barrel in London.",
    ),
    PAYMENTS,
    DEALS,
    PENALTIES,
    CONSTRUCTIONS,
)
