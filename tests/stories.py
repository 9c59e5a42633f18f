"""Stories made up for samples/documents, and the text a reader should find of them.

Blocks are divided by blank lines: "# " begins a title, "## " a heading, "- " a list item, "| " a row of a table whose
cells bars divide. "¬" marks where a word may be parted at the end of a line.
"""

from __future__ import annotations

Block = tuple[str, str]
"""A kind ("title", "p", "h", "item", "row") and words."""

_MARKS = {"# ": "title", "## ": "h", "- ": "item", "| ": "row"}


def story(written: str) -> list[Block]:
    """The blocks of a story."""
    return [_block(" ".join(block.split())) for block in written.strip().split("\n\n")]


def _block(words: str) -> Block:
    mark = next((mark for mark in _MARKS if words.startswith(mark)), "")
    return _MARKS.get(mark, "p"), words.removeprefix(mark)


def expected(blocks: list[Block]) -> str:
    """The text that a reader should find."""
    return "\n\n".join(("- " if kind == "item" else "") + words.replace("¬", "") for kind, words in blocks) + "\n"


FERRIES = story("""
# Norland Orders Four Ferries for €310m

By Marit Solheim

OSTVIK, 14 May 2024 – The coastal oper¬ator Norland Lines said on Tues¬day that it would buy four bat¬tery-powered
ferries from the ship¬builder Halden Verft for €310 mil¬lion, its largest invest¬ment since the com¬pany was founded
in 1987.

“The four vessels will re¬place ships that burn 19,000 tonnes of diesel a year,” said Ingrid Aasen, the chief
exec¬utive of Norland Lines. The first ferry is due to enter ser¬vice in March 2026, and the last in the autumn of
2027. Until then the com¬pany will charter two vessels from the Oslo-based group Sund¬line.

## Loan from the state bank

About two-thirds of the price is fin¬anced by the state devel¬opment bank, which has agreed to a fif¬teen-year loan of
€205m at 3.4 per cent. The re¬mainder comes from the com¬pany’s own funds and from a grant of €18.5 mil¬lion by the
Ministry of Trans¬port, whose envir¬onmental require¬ments the vessels must fulfil by 2030. Loans of this size are
un¬common: the well-known two- and three-year credits of the bank rarely exceed €20m.

Halden Verft, which al¬most went bank¬rupt in 2019, has since re¬ceived orders worth €1.2bn. Its chair¬man, Per
Kristian Lund, called the con¬tract “the most im¬portant in the his¬tory of the yard”. Shares in the yard’s owner,
Lund Indus¬trier, rose by 6.5 per cent to 84 kroner on Tues¬day after¬noon, the highest level in two years. The
share¬holder repre¬sentatives will vote on the con¬struction guar¬antees at the annual general meet¬ing on 3 June.

## Competitors are cautious

Henrik Bang, a spokes¬man for Sund¬line, said the com¬pany had no compar¬able pro¬gramme but was con¬sidering the
modern¬isation of its fleet “in the medium term”. The trade union Sjøfolk wel¬comed the announce¬ment and de¬manded
that crews be trained for the high-voltage equip¬ment at the oper¬ator’s expense.

In the 2023-24 season the oper¬ator carried 4.1 mil¬lion passen¬gers, against 3.7 mil¬lion before the COVID-19
pan¬demic. Tickets will not become dearer, Ms Aasen promised in an e-mail to sub¬scribers; the state pays Norland
Lines €64 mil¬lion a year for its ser¬vices under a con¬tract that ends in Decem¬ber 2031.
""")

HARBOUR = story("""
# Port Authority and Grain Trader Settle Brennholm Harbour Dispute

BRENNHOLM – The port author¬ity of Brenn¬holm has agreed to pay the grain trader Agrovia Hold¬ings 27.5 mil¬lion
kroner to settle a dispute over the col¬lapse of a load¬ing crane in Novem¬ber 2021, both parties an¬nounced on
Monday.

The settle¬ment ends a law¬suit in which Agrovia had de¬manded 61 mil¬lion kroner in dam¬ages for spoilt cargo and for
the eight months in which its ter¬minal could not be used. Neither side ad¬mitted liab¬ility. The port’s in¬surer,
Vestre Assur¬ance, will bear 19 mil¬lion kroner of the sum.

“We would rather build than liti¬gate,” said the har¬bour mas¬ter, Solveig Thorsen, who took office in Janu¬ary and
had made an agree¬ment with the trader her first aim. The author¬ity will now replace both re¬maining cranes of the
same type, at a cost of about 40 mil¬lion kroner, before the harvest of 2025.

Agrovia’s finance dir¬ector, Matteo Bellandi, said the com¬pany would re¬sume ship¬ments of wheat and barley through
Brenn¬holm in Septem¬ber. Since the acci¬dent it has sent its grain by rail to Leirsund, which ac¬cording to Mr
Bellandi cost an extra 1.4 mil¬lion kroner a month.

The crane fell on the night of 9 Novem¬ber 2021 while the freighter Aurelia was being loaded. No one was hurt.
Invest¬igators of the Acci¬dent Board found in 2022 that a weld made in 1994 had rusted through, and that inspec¬tions
pre¬scribed every two years had not taken place since 2015.

Thorsen’s pre¬decessor, Arne Kvam, resigned two weeks after that re¬port. He has since joined the board of the
engin¬eering con¬sultancy Fjell & Rokke, which has ad¬vised the port on the new cranes. The town coun¬cil intends to
ex¬amine that ad¬vice; its audit com¬mittee, chaired by Gudrun Lie of the Centre Party, meets on 28 May.

For the town the agree¬ment is dear but bear¬able. The port earned 118 mil¬lion kroner in fees last year and paid 22
mil¬lion kroner to the muni¬cipal budget, its treas¬urer, Olav Nilsen, told the local paper. “There will be no
divid¬end this year,” he said, “and a smaller one in 2025.”

Agrovia, which is owned by the Bellandi family, turned over 3.2 bil¬lion kroner in 2023 and em¬ploys 640 people in
five countries. It leases the Brenn¬holm ter¬minal until 2038 and has an option to ex¬tend the lease for another ten
years.
""")

RELEASE = story("""
# Calder & Finch raises £24m to open twelve repair shops

Leeds, 3 June 2024. Calder & Finch, the company that repairs household appliances at a fixed price, has raised £24
million from Pennine Growth Partners and from its founders. It will open twelve shops in the north of England by the
end of 2025 and hire around 300 technicians.

## The round at a glance

- Pennine Growth Partners invests £18m and appoints one director, Amina Rashid.

- The founders, Ruth Calder and Desmond Finch, invest £6m of their own and keep 58 per cent of the shares and a
majority of the votes.

- Calder & Finch repays a loan of £3.5m to the Airedale Building Society.

## Figures

| £ million | 2022 | 2023

| Revenue | 11.2 | 17.9

| Operating loss | 2.6 | 1.1

| Employees | 140 | 212

“People want to keep what they own,” said Ruth Calder, chief executive of Calder & Finch. “We repaired 61,000 washing
machines last year and sold none.”

## Contact

Tom Ellery, head of communications, Calder & Finch

Telephone 0113 496 0000
""")

RESULTS = story("""
# Tessaly Water doubles its profit

Tessaly Water, the utility that serves Port Amaris, earned $48.2 million in the first quarter, twice as much as a year
before, after the regulator allowed it to raise its tariffs by 9 per cent in January.

Revenue rose to $391 million from $342 million. “The money goes into pipes,” said Chief Financial Officer Leo
Marchetti, who expects to spend $1.1 billion on the network by 2028. The company confirmed its forecast for the year.
""")

BUDGET = story("""
# Council Passes Budget with £12m for Buses

By Harriet Oakes and Simon Dyer

Wexcombe borough council passed a budget of £486 million on Thursday night, by 29 votes to 24. It raises the council
tax by 3.9 per cent and gives £12m to bus companies that keep their rural routes open.

## What changes in April

- The band D bill rises by £71 a year.

- Parking in the centre costs £2.40 an hour.

- Two libraries, in Marlow Road and Tennyson Street, close on Mondays.

“We have balanced the books without selling a single school field,” said the leader of the council, Priya
Venkataraman, according to a statement on the council’s website.

| Department | 2023 | 2024

| Transport | £61m | £73m

| Adult care | £188m | £196m

| Both years include grants of £9m.

The opposition leader, Gordon Pike, called the rise a disgrace. He had proposed to delay the new depot, which costs
£8.5m, until 2026.

The next meeting is on 9 May.
""")
