"""What looks like a time and is none: names, verbs, figures, scores, titles, and idle talk of days."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

NAMES: Examples = corpus(
    ignores(
        "She edits the Mail on Sunday.",
        "Mrs May said the sun sat low.",
        "April Jones won the race.",
        "August Schmidt keeps bees.",
        "Autumn Phillips wore blue.",
        "Fredric March played both men.",
        "Sun Valley drew skiers.",
        "Doris Day sang.",
    ),
    ignores(
        "The Sunday Times broke the story.",
        "He writes for The Daily Telegraph.",
        "USA Today put it on the front page.",
        "He was in a band called the Four Seasons.",
        "The Four Seasons hotel burned.",
        "The Seven Years' War began elsewhere.",
        "The Hundred Years' War ruined them.",
        "China's next Five-Year Plan is a secret.",
        "Fall River lies by the sea.",
        "Century 21 sold the house.",
    ),
    reads("Theresa May may travel again in [May].", gives="2024-05 [2024-05-01 .. 2024-05-31]"),
    reads("Mr March retired in [March].", gives="2024-03 [2024-03-01 .. 2024-03-31]"),
    ignores(
        "Easter Island lies far out.",
        "Father Christmas is a woman there.",
        "She had an epiphany in the bath.",
    ),
    reads("Shares traded at 1.25 on [Friday].", gives="2024-04-05"),
    reads("Sheffield Wednesday lost on [Saturday].", gives="2024-04-06"),
    misses(
        "June Carter sang with Tuesday Weld.",
        "Crusoe taught Friday to read.",
        "The Rolling Stones sang Ruby Tuesday.",
        "She drove past March and Whittlesey in Cambridgeshire.",
        "He hosts the Today programme.",
    ),
    ignores("TGI Fridays shut its doors."),
)

TITLES: Examples = corpus(
    ignores(
        "She read The Power of Now.",
        'She starred in "The Day After Tomorrow".',
        "Critics hated “Saturday Night Fever”.",
        "He wrote “Nineteen Eighty-Four” on an island.",
        "She directed “Last Christmas”.",
        "He read “One Hundred Years of Solitude”.",
    ),
    ignores('The film "2001: A Space Odyssey" was shown.', 'The show "60 Minutes" won a prize.'),
    misses(
        'He sang "Yesterday" to the crowd.',
        'The band played "September" twice.',
        "Orwell's 1984 is banned there.",
    ),
)

VERBS_AND_SUCH: Examples = corpus(
    ignores(
        "We may march on the second sunny day.",
        "Troops march north.",
        "Prices may fall.",
        "They may, he fears, spring a trap.",
        "Leaves fall and rivers rise.",
        "An august body met.",
        "They will march on the capital.",
        "The board will second the plan.",
        "He may well win.",
        "Summer school cost him his pride.",
        "The wind may fall, and so may prices.",
    ),
    ignores(
        "He came in a close second.",
        "It is the second largest bank.",
        "The second man fled.",
        "He has second thoughts.",
        "A second dose is due.",
    ),
    ignores(
        "She has had her day.",
        "He was a minute late for a tea break.",
        "An overnight ferry sank.",
        "One day she will return.",
        "He saved money for a rainy day.",
        "The night shift was cut.",
        "Its quarter pounder is back.",
        "He cut the rope in half.",
    ),
    misses("Call it a day.", "A day trader lost his shirt.", "They are the minutes of the meeting."),
)

FIGURES: Examples = corpus(
    ignores(
        "It cost $2019 in 2,019 villages.",
        "The crowd of 2000 people cheered.",
        "The herd of 1900 cows was sold.",
        "It holds 1500 litres.",
        "About 2000 soldiers died.",
        "More than 1900 homes were lost.",
        "It weighs 2010 kg.",
        "Some 1,984 voters stayed away.",
        "The index closed at 1998.",
        "They sold more than 2000.",
        "They worked by evening light.",
        "It was the worst slump since the fall of the empire.",
        "Temperatures rose into the 80s.",
        "Highs will be in the 70s.",
    ),
    ignores(
        "A Boeing 787 landed beside a Peugeot 2008.",
        "Nobody ran Windows 95 under Article 50.",
        "Route 2020 leads to room 1984.",
        "The rock 2025 LK9 will miss us.",
        "It breaks the Ferries and Ports Act 2019.",
        "Flight 1492 turned back.",
        "He lives at 1776 Oak Street.",
        "The call was to 020 7946 0958.",
        "Resolution 2231 has lapsed.",
        "The tank was a T-34.",
        "He drove an A4 and read Psalm 23:4.",
        "He is wanted under Section 1983.",
        "Its Model 1911 pistol sells well.",
        "Version 10.4.2 crashed.",
        "The K-2012 drone fell.",
    ),
    ignores(
        "The score was 3-2 and the odds were 5/4.",
        "She won 6-4, 6-3.",
        "The vote was 10 to 5.",
        "The ratio is 3:1.",
        "A 24/7 helpline is open.",
        "He was hurt just before half-time.",
        "He backed it at 10/1.",
        "Half of them and 3/4 of us left.",
        "He finished 12th.",
    ),
    ignores(
        "He spent three quarters of it.",
        "The Bulls led by 12 points in the third quarter.",
        "He scored two tries in the second half.",
        "A goal in the 90th minute settled it.",
        "Three-quarters of voters stayed away.",
        "They reached the quarter-finals.",
        "It lost a quarter of its value.",
    ),
    ignores(
        "They pay £40,000 per annum.",
        "It earns £5m per year.",
        "It made 60 miles per hour.",
        "The toll is ₹90 per day.",
    ),
    reads("The crowd of 2000 people came in [2000].", gives="2000 [2000-01-01 .. 2000-12-31]"),
)

AGES_AS_ATTRIBUTES: Examples = corpus(
    ignores(
        "The 42-year-old, aged 30 years when elected, left.",
        "A 19-year-old man was charged.",
        "The six-month-old baby is well.",
        "He died at the age of 91.",
        "Smith, 46, was jailed.",
        "A child of 12 years of age was hurt.",
        "Three 10-year-olds fled.",
        "He was aged 65.",
        "It is for children aged 8-10 years.",
        "A man in his 50s was seen.",
        "She is in her early forties.",
        "The thirtysomething singer left.",
    ),
)

TRAPS: Examples = corpus(NAMES, TITLES, VERBS_AND_SUCH, FIGURES, AGES_AS_ATTRIBUTES)
