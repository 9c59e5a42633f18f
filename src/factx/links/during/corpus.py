"""The timeframe of money as newspapers state it: brackets mark the amounts that have one."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

CORPUS: Examples = corpus(
    reads("Acme will invest [$2bn] over the next two years.", gives="$2bn: the next two years"),
    reads("It plans to spend [£40m] on trams and buses over three years.", gives="£40m: three years"),
    reads("The bank lost [$868m] in the final quarter of 2009.", gives="$868m: the final quarter of 2009"),
    reads("In 2019 it paid [€3m] for the site.", gives="€3m: 2019"),
    reads("Sales reached [$5bn] last year.", gives="$5bn: last year"),
    reads("Second-quarter revenue rose to [$41m].", gives="$41m: Second-quarter"),
    reads("Its 2018 net profit of [$7m] was a record.", gives="$7m: 2018"),
    reads("Rail workers won a five-year, [$300m] contract.", gives="$300m: five-year"),
    reads("The city must repay [$90m] by 2026.", gives="$90m: 2026"),
    reads(
        "Profit rose to $12m from [$9m] a year earlier.",
        gives="$9m: a year earlier",
    ),
    reads(
        "Losses were [$4m] in 2018 and [$6m] in 2019.",
        gives=("$4m: 2018", "$6m: 2019"),
    ),
    reads("It will spend [£6m] on ten lifts in Kent and Essex by March 2026.", gives="£6m: March 2026"),
    reads("The court last year fined the bank [€9m].", gives="€9m: last year"),
    reads("A jury in Leeds last week awarded [£2m] to a nurse.", gives="£2m: last week"),
    reads("She founded the press in 1994 with [£900] from an aunt.", gives="£900: 1994"),
    reads("It proposed a dividend of [9 pence] per share, payable on 3 May.", gives="9 pence: 3 May"),
    reads("The closure saves [£4m] a year from 2026.", gives="£4m: 2026"),
    reads(
        "Acme had sales of [$90m] for the first quarter of 2024, up a tenth, and a net profit of [$8m].",
        gives=("$90m: the first quarter of 2024", "$8m: the first quarter of 2024"),
    ),
    ignores(
        "It paid bribes of $3m in the past.",
        "A recent $5m deal may soon be followed by another.",
        "Her tenant, 46 years old, paid £900.",
        "She earned $400 three days a week.",
        "Acme said on Friday that it would pay $2bn.",
        "On Friday the bank said it had lost $2bn.",
        "It pays $5m a year.",
        "The firm now owes $5m.",
        "The $5m house, which was built in 1998, burned down.",
        "He paid $5m and left in 2019.",
        "Shares rose to 90 pence in morning trading.",
        "He paid $5m and plans to leave by 2026.",
        "The firm last year said it would pay $2bn.",
        "It was worth $5m, which is due in 2026.",
        "The $2-billion terminal will open in January.",
        "The $5m gift was the largest in the 46 years of the club.",
    ),
    misses("It set aside $8m for 2019 and [$9m] for the year after.", gives="$9m: the year after"),
)
