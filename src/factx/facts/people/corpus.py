"""What the people room reads, ignores and still misses."""

from factx.examples import corpus, ignores, reads
from factx.facts.people.corpus_names import NAMES

CORPUS = corpus(
    NAMES,
    # the name alone
    reads("[Miriam Castellano] opened the meeting.", gives="Miriam Castellano"),
    reads("Mr. [Peter Hallworth] disagreed.", "Dr [Peter Hallworth] disagreed.", gives="Peter Hallworth"),
    reads("Reporters asked Mrs. [Okonkwo] about the vote.", gives="Okonkwo"),
    reads("They discussed [Peter Hallworth]'s proposal.", gives="Peter Hallworth"),
    reads("Police said [Samuel Ortiz Jr.] was unharmed.", gives="Samuel Ortiz Jr."),
    reads("It was written by [J. R. Whitmore].", gives="J. R. Whitmore"),
    reads("The chemist [Claire Dubois-Lang] won.", gives="Claire Dubois-Lang: chemist"),
    # one person, however called
    reads(
        "The firm was founded by [Nadia Petrova]. [Petrova] left in 2019, and Ms [Petrova] now teaches.",
        gives="Nadia Petrova = Petrova",
    ),
    reads(
        "Both [Nadia Petrova] and [Viktor Petrov] spoke. Mr. [Petrov] was brief.",
        gives=("Nadia Petrova", "Viktor Petrov = Petrov"),
    ),
    reads(
        "[Daniel Marsh] spoke first. [Helen Marsh] answered. [Marsh] then left.",
        gives=("Daniel Marsh", "Helen Marsh = Marsh"),
    ),
    reads("[George W. Ashford] retired. [George Ashford] is 70.", gives="George W. Ashford = George Ashford"),
    # roles
    reads(
        '"We are ready," says [Ada Obi], president of Lagos Motors.',
        gives="Ada Obi: president, Lagos Motors",
    ),
    reads(
        "Irish Taoiseach [Sean Brennan] agreed.",
        gives="Sean Brennan: Taoiseach, Ireland",
    ),
    reads(
        "[Ada Obi], a former chief economist at Norland Bank, and [Li Wen], its chairman, left.",
        gives=("Ada Obi: chief economist, Norland Bank, former", "Li Wen: chairman, Norland Bank"),
    ),
    reads(
        "The company named [Yusuf Demir] as chief executive on Monday.",
        gives="Yusuf Demir: chief executive, incoming",
    ),
    reads(
        "[Jo Anders] will succeed [Rita Calloway] as chairwoman of Norland Bank.",
        gives=("Jo Anders: chairwoman, Norland Bank, incoming", "Rita Calloway"),
    ),
    reads(
        "[Rita Calloway] stepped down as chief executive of Norland Bank last year.",
        gives="Rita Calloway: chief executive, Norland Bank, former",
    ),
    reads(
        "[Rita Calloway] was appointed governor of the Central Bank of Ireland.",
        gives="Rita Calloway: governor, Central Bank of Ireland, incoming",
    ),
    reads("Ohio senator [Mark Whitlow] objected.", gives="Mark Whitlow: senator, Ohio"),
    reads("Police chief [Anna Bergström] said two men were held.", gives="Anna Bergström: Police chief"),
    reads("The film was made by [Ngozi Okereke].", gives="Ngozi Okereke"),
    # no people
    ignores(
        "The iPhone sold well in Tokyo.",
        "Muslims and Christians prayed together.",
        "AI will change the Internet.",
        "He said that she had left.",
        "General Motors and Johnson Controls rose.",
    ),
    reads("Mrs. [May] may travel in May.", gives="May"),
    reads("[Nadia Petrova] founded the firm.", gives="Nadia Petrova"),
)
