"""Names of people as newspapers write them, merging, and what looks like a name."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

NAMES: Examples = corpus(
    # honorifics stay outside the mention
    reads("Mr [Adebayo] denied the charge.", gives="Adebayo"),
    reads("The claim was brought by Miss [Eleanor Whitcombe-Hale].", gives="Eleanor Whitcombe-Hale"),
    reads("Mx [Robin Ashdown] asked for the form to be changed.", gives="Robin Ashdown"),
    reads("Sir [Graham Tolliver] is 81. Sir [Graham] no longer flies.", gives="Graham Tolliver = Graham"),
    reads("Dame [Patricia Oyelaran] sang at the service.", gives="Patricia Oyelaran"),
    reads("Lord [Ravensworth] voted against the bill.", gives="Ravensworth"),
    reads("Baroness [Chatterjee] asked for a debate.", gives="Chatterjee"),
    reads("Shri [Rajeev Menon] and Smt [Lata Nambiar] laid the stone.", gives=("Rajeev Menon", "Lata Nambiar")),
    reads("Herr [Klingemann] blamed the weather and Frau [Dietz] the wine.", gives=("Klingemann", "Dietz")),
    reads("Signora [Bellandi] rang Monsieur [Lefèvre] at once.", gives=("Bellandi", "Lefèvre")),
    reads("Sheikh [Saud al-Thaqafi] paid for the mosque.", gives="Saud al-Thaqafi: Sheikh"),
    reads("Datuk Seri [Azman Rahim] declined to comment.", gives="Azman Rahim"),
    reads("Messrs [Pike] and [Tandoh] were fined.", gives=("Pike", "Tandoh")),
    reads("The late Mr. [Orlov] left no will.", gives="Orlov"),
    # titles stay outside too, and are roles
    reads("Professor [Tadesse Bekele] found the bones.", gives="Tadesse Bekele: Professor"),
    reads("Lt. Gen. [Arjun Rathore] inspected the troops.", gives="Arjun Rathore: Lt. Gen."),
    reads("Turkish Foreign Minister [Selin Aksoy] flew to Baku.", gives="Selin Aksoy: Foreign Minister, Turkey"),
    reads("Kenya's Deputy President, [Daniel Kiprono], left.", gives="Daniel Kiprono: Deputy President, Kenya"),
    reads("Chancellor [Anneke Vos]'s speech lasted an hour.", gives="Anneke Vos: Chancellor"),
    reads(
        "Actress [Zsófia Halász] and director [Miklós Bánki] wept.",
        gives=("Zsófia Halász: Actress", "Miklós Bánki: director"),
    ),
    reads("Pope [Francis] prayed for the victims.", gives="Francis: Pope"),
    # beside an age
    reads("[Kwame Boateng], 34, was pulled from the rubble.", gives="Kwame Boateng"),
    reads("[Oksana Hrytsenko] (27) won the 800 metres.", gives="Oksana Hrytsenko"),
    reads("Eight-year-old [Mia Castellanos] was found alive.", gives="Mia Castellanos"),
    reads(
        "The dead were named as [Ewa Nowak], 19; [Piotr Zięba], 23; and [Jan Zięba], 21.",
        gives=("Ewa Nowak", "Piotr Zięba", "Jan Zięba"),
    ),
    # beside "said" and its like
    reads('"We had no warning," said [Joyce Wambui].', gives="Joyce Wambui"),
    reads('[Stellan Åkerlund] said: "It is over."', gives="Stellan Åkerlund"),
    reads("'Nobody asked us', [Bilal Haddad] told reporters.", gives="Bilal Haddad"),
    reads("According to [Chen Guoliang], the river rose overnight.", gives="Chen Guoliang"),
    # bylines, credits and datelines
    reads("By [Hannah Osei]", gives="Hannah Osei"),
    reads("By [Lucía Herrera] and [Tom Lindqvist] in Madrid", gives=("Lucía Herrera", "Tom Lindqvist")),
    reads("(Reporting by [Ana Sousa]; Editing by [Colm Geraghty])", gives=("Ana Sousa", "Colm Geraghty")),
    reads("Photograph: [Erik Solheim]/Getty Images", gives="Erik Solheim"),
    reads("BEIRUT, Jan 5 (Reuters) - [Rami Khoury] walked home on Friday.", gives="Rami Khoury"),
    reads("ST. LOUIS (AP) — [Vincent Marrone] pleaded guilty.", gives="Vincent Marrone"),
    # particles, initials, hyphens, generations, diacritics, nicknames
    reads(
        "[Pieter van der Meulen] sold his boat. [Van der Meulen] is 80.", gives="Pieter van der Meulen = Van der Meulen"
    ),
    reads(
        "[Khalid bin Saeed al-Nuaimi] signed, and Mr. [al-Nuaimi] then left.",
        gives="Khalid bin Saeed al-Nuaimi = al-Nuaimi",
    ),
    reads("[KR Venkatesan] was out for 12.", gives="KR Venkatesan"),
    reads("[C.J. Maddox] ran 40 yards.", gives="C.J. Maddox"),
    reads("Nobody told [Jean-Luc Saint-Martin].", gives="Jean-Luc Saint-Martin"),
    reads("They read [Liam O’Rourke]’s letter aloud.", gives="Liam O'Rourke"),
    reads(
        "[Frank Dorsey Sr.] gave the shop to [Frank Dorsey Jr.] in 1998.",
        gives=("Frank Dorsey Sr.", "Frank Dorsey Jr."),
    ),
    reads("[Calvin Reed III] pleaded guilty. [Reed] was fined.", gives="Calvin Reed III = Reed"),
    reads(
        "[Łukasz Błaszczyk] won, ahead of [Þóra Jónsdóttir] and [Đorđe Šarić].",
        gives=("Łukasz Błaszczyk", "Þóra Jónsdóttir", "Đorđe Šarić"),
    ),
    reads('[Samuel "Sonny" Kaplan] opened the bar in 1961.', gives='Samuel "Sonny" Kaplan'),
    reads("[Suparman], who like many Javanese uses one name, lost his house.", gives="Suparman"),
    # surnames that do not stand last, or not alone
    reads("[Li Qiaoyun] sold tea. Ms. [Li] now sells coffee.", gives="Li Qiaoyun = Li"),
    reads("[Nguyen Van Minh] was freed. Mr [Minh] flew to Hanoi.", gives="Nguyen Van Minh = Minh"),
    reads("[Gabriela Ruiz Ortega] won, but [Ruiz] did not smile.", gives="Gabriela Ruiz Ortega = Ruiz"),
    reads(
        "[Kim Min-jun] and [Kim Soo-ah] were found; [Soo-ah] was hurt.", gives=("Kim Min-jun", "Kim Soo-ah = Soo-ah")
    ),
    # one person, however called
    reads(
        "[Benjamin Odhiambo] spoke for two hours. Mr. [Odhiambo]'s sister wept.", gives="Benjamin Odhiambo = Odhiambo"
    ),
    reads("[Okafor] wins again: [Chidi Okafor] took gold on Sunday.", gives="Chidi Okafor = Okafor"),
    reads("[J. Kettering] signed it. [John Kettering] has since died.", gives="John Kettering = J. Kettering"),
    reads(
        "[William H. Prescott] built the school; [W. H. Prescott] is buried there.",
        gives="William H. Prescott = W. H. Prescott",
    ),
    reads("[Chloe Barnett], 9, vanished on Friday. [Chloe]'s coat was found.", gives="Chloe Barnett = Chloe"),
    reads("[Lena Hughes] sold the house. [Hughes]' brother objected.", gives="Lena Hughes = Hughes"),
    reads("[Beyoncé] sang for an hour before [Beyonce] left the stage.", gives="Beyoncé = Beyonce"),
    reads("[José Muñoz] flew home. [Munoz], 31, was tired.", gives="José Muñoz = Munoz"),
    reads('[Robert "Bob" Dorrance] ran in 1996. [Bob Dorrance] lost.', gives='Robert "Bob" Dorrance = Bob Dorrance'),
    reads(
        '[Elizabeth "Liz" Munroe] left early. [Munroe] was ill; [Liz] often is.',
        gives='Elizabeth "Liz" Munroe = Munroe = Liz',
    ),
    reads(
        "French President [Lucie Garnier] arrived. [Garnier], a former judge, waved.",
        gives="Lucie Garnier = Garnier: President, France; judge, former",
    ),
    # people kept apart
    reads("[Jürgen Müller] was hurt, while [Mueller] was not.", gives=("Jürgen Müller", "Mueller")),
    reads("[John A. Weir] sued his cousin [John B. Weir].", gives=("John A. Weir", "John B. Weir")),
    reads("Mr [Harlow] sued Mrs [Harlow] over the dog.", gives=("Harlow", "Harlow")),
    reads(
        "Mr [Tom Ainsley] met Mrs [Ruth Ainsley] in 1980. Mr [Ainsley] proposed in May.",
        gives=("Tom Ainsley = Ainsley", "Ruth Ainsley"),
    ),
    reads(
        "[Asif Qureshi] rang [Sana Qureshi] at noon. [Qureshi] did not answer.",
        gives=("Asif Qureshi", "Sana Qureshi = Qureshi"),
    ),
    reads(
        "[Sofia Lindgren] met [Karl Lindgren]. [Sofia Lindgren] spoke, and [Lindgren] was cheered.",
        gives=("Sofia Lindgren = Lindgren", "Karl Lindgren"),
    ),
    reads(
        "[Alicia Moreau] and [Bastien Moreau] reached the final, which [A. Moreau] won.",
        gives=("Alicia Moreau = A. Moreau", "Bastien Moreau"),
    ),
    reads("[Igor Belov] praised [Anna Belova]. [Belova] smiled.", gives=("Igor Belov", "Anna Belova = Belova")),
    reads(
        "[Víctor Salgado]'s wife, [Inés], called the police. [Salgado] was out.",
        gives=("Víctor Salgado = Salgado", "Inés"),
    ),
    reads("[Tom] and [Gina Farrell] bought the farm in 2004.", gives=("Tom", "Gina Farrell")),
    # beside things of the same name
    reads("[Paris Holloway] has never been to Paris.", gives="Paris Holloway"),
    reads("[Will Grant] will grant no interviews.", gives="Will Grant"),
    reads("Hurricane Ida destroyed the house of [Ida Bergmann].", gives="Ida Bergmann"),
    # no people: peoples, months, ordinary words
    ignores("Hutu and Tutsi elders met, and a Rohingya came by boat."),
    ignores(
        "Germans, Poles and Danes voted on Sunday.",
        "April was wet, June was dry and August was both.",
        "Grant applications close on Friday. Bill payers must wait.",
        "By Christmas, Paris was calm.",
        "The deal is dead, said Deutsche Bank.",
        "Mr President, the house has voted.",
    ),
    # no people: what is named after them
    ignores(
        "Hurricane Katrina flooded New Orleans.",
        "Storm Ciarán cut power to Brittany.",
        "Marks & Spencer raised its dividend.",
        "Ernst & Young audited the accounts.",
        "Johns Hopkins University counted the cases.",
        "Flights from John F. Kennedy International Airport were delayed.",
        "The bus turned into Martin Luther King Jr. Boulevard.",
        "The Obamas dined with the Macrons.",
        "The Dodd-Frank Act remains in force.",
        "Parliament passed Martyn's Law.",
        "Roe v. Wade was overturned.",
        "The Nobel Peace Prize is awarded in Oslo.",
        "The film won an Oscar and the play a Tony.",
        "The cure for Alzheimer's is far away.",
        "The USS Gerald R. Ford left Norfolk.",
        "A picture by the James Webb Space Telescope went round the world.",
    ),
    # still missed
    misses("[Milo], five, and [Otis], three, slept through it.", gives=("Milo", "Otis")),
    misses('"I knew," says [Hope Larkin]. "Hope was all we had."', gives="Hope Larkin"),
    misses("[Edson Carvalho], better known as [Dinho], scored twice.", gives="Edson Carvalho = Dinho"),
    misses("[Theresa May] left in July, and in May [May] wrote a book.", gives="Theresa May = May"),
    misses("[Henry Ford] built the plant that Ford closed in 2011.", gives="Henry Ford"),
    misses("Mark the date: tickets go on sale at noon.", "Hope faded at dawn. Frank talks followed."),
    misses(
        "Philip Morris rose and Eli Lilly fell.",
        "John Lewis closed its shop in Sheffield.",
        "Houston and Alice Springs had no rain.",
        "Play at Arthur Ashe Stadium was stopped by rain.",
        "Betty Crocker cakes and Uncle Ben's rice cost more.",
        "He ordered a Dr Pepper and a Captain Morgan.",
        "Alexa misheard, and so did Siri.",
    ),
)
