"""What the titles room reads, ignores and still misses."""

from factx.examples import corpus, ignores, misses, reads
from factx.facts.titles.corpus_kinds import KINDS

CORPUS = corpus(
    KINDS,
    # before a name
    reads("The [chief executive] Ines Moreau declined to comment.", gives="chief executive, Ines Moreau"),
    reads(
        "Norwegian [Prime Minister] Kari Lunde met reporters.",
        gives="Prime Minister, Kari Lunde, Norway",
    ),
    reads(
        "Belgium's [deputy foreign minister], Lucas Peeters, agreed.",
        gives="deputy foreign minister, Lucas Peeters, Belgium",
    ),
    reads("[Sen.] Laura Whitfield voted against the bill.", gives="Sen., Laura Whitfield"),
    reads("[Professor] Amara Nwosu led the study.", gives="Professor, Amara Nwosu"),
    reads("[Minister of Education] Pilar Ortega spoke first.", gives="Minister of Education, Pilar Ortega"),
    # after a name
    reads(
        "Tom Becker, [head of equity research] at Danske Bank, was surprised.",
        gives="head of equity research, Tom Becker, Danske Bank",
    ),
    reads("Ruth Adler, an [economist], disagrees.", gives="economist, Ruth Adler"),
    reads(
        "Grace Kim, [chairman of the board], thanked the staff.",
        gives="chairman of the board, Grace Kim",
    ),
    reads(
        "Omar Haddad, [vice president of sales and marketing], left early.",
        gives="vice president of sales and marketing, Omar Haddad",
    ),
    reads(
        "Oscar Lind, [undersecretary to the president], confirmed the plan.",
        gives="undersecretary to the president, Oscar Lind",
    ),
    # two titles of one person
    reads(
        "Elena Rossi, [chairwoman] and [chief executive] of Ferrovia Group, resigned.",
        gives=(
            "chairwoman, Elena Rossi, Ferrovia Group, former",
            "chief executive, Elena Rossi, Ferrovia Group, former",
        ),
    ),
    # status
    reads("The former [finance minister] Jan Novak returned.", gives="finance minister, Jan Novak, former"),
    reads("Ex-[president] Hugo Salazar was there.", gives="president, Hugo Salazar, former"),
    reads("The acting [police chief] said the road would reopen.", gives="police chief, acting"),
    reads(
        "The interim [chief financial officer], Dana Wells, signed.",
        gives="chief financial officer, Dana Wells, acting",
    ),
    reads("The [president]-elect, Maria Duarte, waved.", gives="president, Maria Duarte, incoming"),
    reads("Then-[CEO] Bo Larsen signed the deal.", gives="CEO, Bo Larsen, former"),
    reads("She met the then US [president] Jo Lee.", gives="president, Jo Lee, US, former"),
    reads("The former [athletic director] Jo Lee came.", gives="athletic director, Jo Lee, former"),
    # words that say when, and no status
    reads("Since then, [President] Jo Lee has met reporters.", gives="President, Jo Lee"),
    reads("And then [President] Jo Lee came.", gives="President, Jo Lee"),
    reads("He walked past [Mayor] Ann Lee.", gives="Mayor, Ann Lee"),
    reads("In the past [President] Jo Lee said no.", gives="President, Jo Lee"),
    reads("Next week [Prime Minister] Jo Lee travels.", gives="Prime Minister, Jo Lee"),
    reads("The future of [President] Jo Lee is unclear.", gives="President, Jo Lee"),
    # held by nobody named
    reads("The [prime minister] said nothing.", gives="prime minister"),
    reads("A [spokeswoman] declined to comment.", gives="spokeswoman"),
    # words that look like titles
    ignores(
        "The head of the river was calm.",
        "The executive order was signed in May.",
        "A major storm hit the coast.",
        "The general idea is simple.",
        "He was the star of the show.",
        "Judge for yourself.",
        "They will chair the session together.",
    ),
    misses("The party's deputy [leader]-in-waiting, Kofi Mensah, smiled.", gives="leader, Kofi Mensah, incoming"),
)
