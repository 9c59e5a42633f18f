"""Roles in the house styles of newspapers of several countries, and what is none."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

HOUSES: Examples = corpus(
    # successions
    reads(
        "Martin Esser, [chief executive] of the builder Lennevale Homes, said no.",
        gives="Martin Esser: chief executive, Lennevale Homes",
    ),
    reads("Her successor as [headteacher] will be Imran Qureshi.", gives="Imran Qureshi: headteacher, incoming"),
    reads("She was succeeded as [treasurer] in 2011 by Gwen Pugh.", gives="Gwen Pugh: treasurer"),
    reads("Aldous will be succeeded as [chairman] by Tessa Mbeki.", gives="Tessa Mbeki: chairman, incoming"),
    ignores("Ines Moreau appointed a respected lawyer.", "Ines Moreau has named an architect."),
    reads("Ines Moreau, appointed an [ambassador] in 2003, retired.", gives="Ines Moreau: ambassador"),
    reads(
        "He takes over from Karl Ober, who will stay with the firm as a [consultant].",
        gives="Karl Ober: consultant, incoming",
    ),
    reads("Ewan Clark will become [health secretary] in July 2024.", gives="Ewan Clark: health secretary, incoming"),
    reads("Former Bank of Norland [governor] Mark Tully spoke.", gives="Mark Tully: governor, Bank of Norland, former"),
    # who leads a body
    reads(
        "Norland Foods was founded in 1990 and is led by [chief executive] Alon Brandt.",
        gives="Alon Brandt: chief executive, Norland Foods",
    ),
    reads("Norland Foods is run by Ms Ada Obi, [president].", gives="Ada Obi: president, Norland Foods"),
    reads(
        "Katrin Weber (b. 1966) is the [publisher] of Norland Press.", gives="Katrin Weber: publisher, Norland Press"
    ),
    # several posts, bodies and people
    reads(
        "Ewan Clark [MP], the [shadow chancellor], objected.",
        gives=("Ewan Clark: MP", "Ewan Clark: shadow chancellor"),
    ),
    reads("He saw the chancellor and [Foreign Minister] Ana Lutz.", gives="Ana Lutz: Foreign Minister"),
    reads("The [business secretary], Labour's Ann Poe, agreed.", gives="Ann Poe: business secretary"),
    reads(
        "Ravi Menon, Infosys [chairman] and a former [civil servant], agreed.",
        gives=("Ravi Menon: chairman, Infosys", "Ravi Menon: civil servant, former"),
    ),
    reads("The [captain], his cousin Olav Berge, was saved.", gives="Olav Berge: captain"),
    reads("Irish [director] Niamh Doyle chaired the jury.", gives="Niamh Doyle: director"),
    # before the name
    reads("Kenyan [Foreign Minister] Wanjiru Kamau flew to Geneva.", gives="Wanjiru Kamau: Foreign Minister, Kenya"),
    reads("Polish-born [violinist] Ewa Sikora cancelled the tour.", gives="Ewa Sikora: violinist"),
    reads(
        "Rolls-Royce [chief executive] Simon Harcourt said that orders had doubled.",
        gives="Simon Harcourt: chief executive, Rolls-Royce",
    ),
    reads(
        "Norway's [minister of fisheries], Sindre Aas, disagreed.", gives="Sindre Aas: minister of fisheries, Norway"
    ),
    reads("[Mayor] Lucia Ferrer of Valencia closed the beaches.", gives="Lucia Ferrer: Mayor, Valencia"),
    reads(
        "[Detective Chief Inspector] Neil Garrity, of Kent Police, appealed for witnesses.",
        gives="Neil Garrity: Detective Chief Inspector, Kent Police",
    ),
    reads(
        "The [founder] of Kitano Foods, 71-year-old Hiroshi Tanabe, still cooks.",
        gives="Hiroshi Tanabe: founder, Kitano Foods",
    ),
    reads(
        "The Brussels-based think-tank Bruegel's [deputy director], Jan Willems, wrote the report.",
        gives="Jan Willems: deputy director, Bruegel",
    ),
    reads(
        "[Economist] and [broadcaster] Dele Ajayi chaired the debate.",
        gives=("Dele Ajayi: Economist", "Dele Ajayi: broadcaster"),
    ),
    reads(
        "HSBC [chairman] Mark Tse and Barclays [chief executive] Nina Roth did not speak.",
        gives=("Mark Tse: chairman, HSBC", "Nina Roth: chief executive, Barclays"),
    ),
    reads(
        "[Gen.] Pat Sorensen, [commander] of the 10th Mountain Division, saluted.",
        gives=("Pat Sorensen: Gen.", "Pat Sorensen: commander, 10th Mountain Division"),
    ),
    reads("Kerala [Health Minister] Dr Latha Menon visited the ward.", gives="Latha Menon: Health Minister, Kerala"),
    reads("The popular Portuguese [striker] Nuno Faria limped off.", gives="Nuno Faria: striker"),
    reads("According to UBS [analyst] Yan Qiu, margins will shrink.", gives="Yan Qiu: analyst, UBS"),
    # behind the name
    reads("Gregor Hahn, a Lufthansa [pilot], filmed the fire.", gives="Gregor Hahn: pilot, Lufthansa"),
    reads(
        "Farah Siddiqui, 58, [vice-chancellor] of the University of Leeds since 2019, apologised.",
        gives="Farah Siddiqui: vice-chancellor, University of Leeds",
    ),
    reads("Sara Pike (the BBC's [head of news]) was abroad.", gives="Sara Pike: head of news, BBC"),
    reads(
        "Tunde Bakare - [deputy governor] of the Central Bank of Nigeria - left by the back door.",
        gives="Tunde Bakare: deputy governor, Central Bank of Nigeria",
    ),
    reads(
        '"We sleep in the car," said Karen Doyle, a [nurse] at St Thomas\' Hospital.',
        gives="Karen Doyle: nurse, St Thomas' Hospital",
    ),
    reads(
        '"It is a start," said Ilse Brandt, who is [professor of physics] at Utrecht University.',
        gives="Ilse Brandt: professor of physics, Utrecht University",
    ),
    reads(
        "Adaeze Nwosu, a former [adviser] at the World Bank, said the loan was a mistake.",
        gives="Adaeze Nwosu: adviser, World Bank, former",
    ),
    reads("Lars Ek, Volvo's long-serving [finance chief], agreed.", gives="Lars Ek: finance chief, Volvo"),
    reads("Volvo said that its [finance chief], Lars Ek, was ill.", gives="Lars Ek: finance chief, Volvo"),
    reads(
        "Sunita Bhosale, [MP] for Harwick and [chair] of the health committee, asked why.",
        gives=("Sunita Bhosale: MP, Harwick", "Sunita Bhosale: chair"),
    ),
    reads("Prakash Jadhav, the Lok Sabha [MP], raised the matter.", gives="Prakash Jadhav: MP, Lok Sabha"),
    reads(
        "Aoife Brannigan, long the [director] of Tate Modern, hung the pictures herself.",
        gives="Aoife Brannigan: director, Tate Modern",
    ),
    reads("Piet de Groot, a [dairy farmer] near Utrecht, lost forty cows.", gives="Piet de Groot: dairy farmer"),
    reads("He was defended by Jonas Falk, a [partner] at Linklaters.", gives="Jonas Falk: partner, Linklaters"),
    reads(
        "Ugo Rinaldi, a [lecturer in law] at the University of Turin, read the contract.",
        gives="Ugo Rinaldi: lecturer in law, University of Turin",
    ),
    # descriptors of the organisation
    reads(
        "Dorothy Agyei, [head of research] at investment bank Lazard, expects a cut.",
        gives="Dorothy Agyei: head of research, Lazard",
    ),
    reads(
        "Katrin Vogt, [chief executive] of the German carmaker BMW, was booed.",
        gives="Katrin Vogt: chief executive, BMW",
    ),
    reads(
        "Amit Lele, [chief economist] at Kaveri Securities, a Pune-based broker, expects rain.",
        gives="Amit Lele: chief economist, Kaveri Securities",
    ),
    reads(
        "Yves Marchand, [chief executive] of Paris-listed TotalEnergies, sold the refinery.",
        gives="Yves Marchand: chief executive, TotalEnergies",
    ),
    reads(
        "Leila Haddad, [spokeswoman] for the charity Save the Children in Beirut, said the road was cut.",
        gives="Leila Haddad: spokeswoman, Save the Children",
    ),
    # asides
    reads("Oscar Quiroga (born 1948), [bishop] of Cuenca, built the school.", gives="Oscar Quiroga: bishop, Cuenca"),
    reads(
        "Brent Hollis, 44, who lives in Ohio with his four dogs, is a [vice president] of Goldman Sachs.",
        gives="Brent Hollis: vice president, Goldman Sachs",
    ),
    reads(
        "Rosalind Achebe, it is said, was the best [editor] of the Observer.",
        gives="Rosalind Achebe: editor, Observer, former",
    ),
    # tags of state and party
    reads("[Sen.] Joe Tarrant, R-W.Va., missed the vote.", gives="Joe Tarrant: Sen."),
    reads("[Rep.] Dana Whitlock (D-Calif.) missed it too.", gives="Dana Whitlock: Rep."),
    reads(
        "[Rep.] Luis Cantu, D-Texas, [chairman] of the House Budget Committee, was late.",
        gives=("Luis Cantu: Rep.", "Luis Cantu: chairman, House Budget Committee"),
    ),
    reads("Texas [Attorney General] Ray Dunlap will appeal.", gives="Ray Dunlap: Attorney General, Texas"),
    reads("[Gov.] Ann Pryce of Oregon vetoed it.", gives="Ann Pryce: Gov., Oregon"),
    # nation as organisation, and not
    reads("The Greek [defence minister], Eleni Samara, landed.", gives="Eleni Samara: defence minister, Greece"),
    reads("Eleni Samara, the Greek [poet], landed.", gives="Eleni Samara: poet"),
    reads("Japan's new [prime minister], Kenta Mori, bowed.", gives="Kenta Mori: prime minister, Japan"),
    # relative clauses
    reads(
        "Wei Zhang, who has been [general manager] of Sinopec since 2018, opened the plant.",
        gives="Wei Zhang: general manager, Sinopec",
    ),
    reads(
        "Tomasz Zielinski, who served as [ombudsman] of Poland until 2015, called it illegal.",
        gives="Tomasz Zielinski: ombudsman, Poland, former",
    ),
    reads(
        "It belongs to Pedro Salinas, who became [owner] of Real Zaragoza in May.",
        gives="Pedro Salinas: owner, Real Zaragoza",
    ),
    reads(
        "Lena Fors, who was appointed [chief executive] of Ericsson in 2015, has cut 9,000 jobs.",
        gives="Lena Fors: chief executive, Ericsson",
    ),
    # copulas
    reads(
        "Nandini Rao is [chief financial officer] of Infosys.", gives="Nandini Rao: chief financial officer, Infosys"
    ),
    reads("Ruth Ashby, now 70, was a [midwife].", gives="Ruth Ashby: midwife, former"),
    reads("Alison Marr remains [chair] of BT for now.", gives="Alison Marr: chair, BT"),
    reads("Declan Moran has been Ryanair's [boss] since 2011.", gives="Declan Moran: boss, Ryanair"),
    reads("Declan Moran had been Ryanair's [boss] for a month.", gives="Declan Moran: boss, Ryanair, former"),
    reads("Martin Hale serves as a [trustee] of the British Museum.", gives="Martin Hale: trustee, British Museum"),
    reads(
        "Martin Hale served as a [trustee] of the British Museum.", gives="Martin Hale: trustee, British Museum, former"
    ),
    reads("Ana Prado works as an [agronomist] for Nestlé.", gives="Ana Prado: agronomist, Nestlé"),
    reads("Ana Prado once worked as a [waitress].", gives="Ana Prado: waitress, former"),
    reads("Among the dead was [photographer] Rafael Montiel.", gives="Rafael Montiel: photographer"),
    # appointments
    reads(
        "Siemens named Jutta Kessler as [chief technology officer] on Monday.",
        gives="Jutta Kessler: chief technology officer, Siemens, incoming",
    ),
    reads(
        "Imran Sheikh has been appointed [head of sustainability] at Shell.",
        gives="Imran Sheikh: head of sustainability, Shell, incoming",
    ),
    reads("The party has elected Stella Crane as its [leader].", gives="Stella Crane: leader, incoming"),
    reads(
        "The governor has nominated Helen Orde as [chief justice] of the Ohio Supreme Court.",
        gives="Helen Orde: chief justice, Ohio Supreme Court, incoming",
    ),
    reads(
        "Shreya Kulkarni was promoted to [head of audit] at Deloitte on Tuesday.",
        gives="Shreya Kulkarni: head of audit, Deloitte, incoming",
    ),
    reads(
        "Anna Lind will succeed Erik Borg as [chairman] of Electrolux.",
        gives="Anna Lind: chairman, Electrolux, incoming",
    ),
    reads(
        "Femi Coker takes over from Bill Yates as [head of sport] at Sky on June 1.",
        gives="Femi Coker: head of sport, Sky, incoming",
    ),
    reads(
        "Femi Coker took over from Bill Yates as [head of sport] at Sky in 2019.",
        gives="Femi Coker: head of sport, Sky",
    ),
    reads(
        "Mia Sandoval is to become [president] of Delta Air Lines.",
        gives="Mia Sandoval: president, Delta Air Lines, incoming",
    ),
    reads("Yaw Darko was sworn in as [president] of Ghana on Sunday.", gives="Yaw Darko: president, Ghana"),
    reads("Yaw Darko will be sworn in as [president] on Sunday.", gives="Yaw Darko: president, incoming"),
    reads("Emma Thorne joined Schroders from UBS as [head of credit].", gives="Emma Thorne: head of credit, Schroders"),
    reads(
        "Emma Thorne joins from UBS, where she was [head of trading].",
        gives="Emma Thorne: head of trading, UBS, former",
    ),
    reads(
        "Paolo Greco, until last year [treasurer] of UniCredit, will become [treasurer] of Generali.",
        gives=("Paolo Greco: treasurer, UniCredit, former", "Paolo Greco: treasurer, Generali, incoming"),
    ),
    reads(
        "The appointment of Conor Daly as [provost] of Trinity College Dublin was expected.",
        gives="Conor Daly: provost, Trinity College Dublin, incoming",
    ),
    reads(
        "Members re-elected Ulla Berg as [president] of the Danish Chess Union.",
        gives="Ulla Berg: president, Danish Chess Union",
    ),
    reads(
        "Alan Reyes, who takes over as [dean] of Harvard Law School in July, teaches tax.",
        gives="Alan Reyes: dean, Harvard Law School, incoming",
    ),
    # departures
    reads(
        "Kofi Ampofo resigned on Friday as Ghana's [energy minister].",
        gives="Kofi Ampofo: energy minister, Ghana, former",
    ),
    reads(
        "Gita Wadhwa stepped down as [chief executive] of Kaveri Cements in March.",
        gives="Gita Wadhwa: chief executive, Kaveri Cements, former",
    ),
    reads(
        "Petar Iliev was ousted as [prime minister] of Bulgaria.", gives="Petar Iliev: prime minister, Bulgaria, former"
    ),
    reads("Terrence Moody has quit as Chicago Bulls [coach].", gives="Terrence Moody: coach, Chicago Bulls, former"),
    reads(
        "Ian Rudd retired as [chief constable] of Essex Police.",
        gives="Ian Rudd: chief constable, Essex Police, former",
    ),
    reads("Hugh Tranter will step down as [chairman] of Tesco next year.", gives="Hugh Tranter: chairman, Tesco"),
    reads(
        "After nine years as [director] of the Prado, Inés Robledo paints again.",
        gives="Inés Robledo: director, Prado, former",
    ),
    reads(
        "Before becoming a [priest], Luca Moretti was a [banker] at Mediobanca.",
        gives=("Luca Moretti: priest", "Luca Moretti: banker, Mediobanca, former"),
    ),
    # words of status
    reads("Jack Ferris, standing in as [manager] of Everton, smiled.", gives="Jack Ferris: manager, Everton, acting"),
    reads("[President]-elect Rosa Quispe of Peru wept.", gives="Rosa Quispe: President, Peru, incoming"),
    reads("The acting [sheriff], Craig Dunmore, dropped the case.", gives="Craig Dunmore: sheriff, acting"),
    reads(
        "Kristin Dahle, interim [finance director] at Telenor, cut costs.",
        gives="Kristin Dahle: finance director, Telenor, acting",
    ),
    reads("Vikram Joshi, then a [reporter] at Reuters, was shot at.", gives="Vikram Joshi: reporter, Reuters, former"),
    reads("The then [chancellor], Fiona Clegg, raised taxes.", gives="Fiona Clegg: chancellor, former"),
    reads("The late Sudanese [president] Omer Tahir had a palace there.", gives="Omer Tahir: president, Sudan, former"),
    reads(
        "Incoming Renault [chief executive] Marie Duval is 45.", gives="Marie Duval: chief executive, Renault, incoming"
    ),
    reads("Olga Sidorenko, a retired [teacher], opened the door.", gives="Olga Sidorenko: teacher, former"),
    reads("Chad Burkett is running for [governor] of Iowa.", gives="Chad Burkett: governor, Iowa, other"),
    reads("Would-be [president] Thiago Prado lost his voice.", gives="Thiago Prado: president, other"),
    # several holders
    reads(
        "Beatriz Lemos and Luis Mota, [chairwoman] and [chief executive] of Embraer respectively, flew in.",
        gives=("Beatriz Lemos: chairwoman, Embraer", "Luis Mota: chief executive, Embraer"),
    ),
    reads(
        "Arne Solberg and Ida Krog, [chairman] and [chief executive] of Equinor, signed.",
        gives=("Arne Solberg: chairman, Equinor", "Ida Krog: chief executive, Equinor"),
    ),
    reads(
        "Salma Idris, a [vet], and her husband, Tariq Idris, a [plumber], were rescued.",
        gives=("Salma Idris: vet", "Tariq Idris: plumber"),
    ),
    reads(
        "The [actor] Ben Oakley, the [singer] Zola Dube and Kit Marlow came.",
        gives=("Ben Oakley: actor", "Zola Dube: singer"),
    ),
    # several titles and organisations
    reads(
        "Nils Aune is [chairman] of DNB and a [director] of Telia, and former [head] of the Norwegian Refugee Council.",
        gives=(
            "Nils Aune: chairman, DNB",
            "Nils Aune: director, Telia",
            "Nils Aune: head, Norwegian Refugee Council, former",
        ),
    ),
    reads(
        "Airbus [chairman] Bruno Keller, a former [vice president] of Thales, agreed.",
        gives=("Bruno Keller: chairman, Airbus", "Bruno Keller: vice president, Thales, former"),
    ),
    reads(
        "Kwame Asante, [founder] and former [chief executive] of Tema Logistics, sold his shares.",
        gives=("Kwame Asante: founder, Tema Logistics", "Kwame Asante: chief executive, Tema Logistics, former"),
    ),
    reads(
        "A former [doctor], Moussa Traore is [minister of health] in Mali.",
        gives=("Moussa Traore: doctor, former", "Moussa Traore: minister of health, Mali"),
    ),
    reads(
        "Spotify [co-founder] and [CTO] Amir Nasser wrote the code.",
        gives=("Amir Nasser: co-founder, Spotify", "Amir Nasser: CTO, Spotify"),
    ),
    # headlines
    reads("Tesco [chief] Mallory to quit in March", gives="Mallory: chief, Tesco"),
    reads("Infosys [CFO] Rao: 'We will hire again'", gives="Rao: CFO, Infosys"),
    # the title is the other one's
    reads("Sara Pike met Yaw Darko, the [president] of Ghana.", gives="Yaw Darko: president, Ghana"),
    reads("Kenta Mori's [lawyer], Aiko Sato, said he would appeal.", gives="Aiko Sato: lawyer"),
    reads("Rui Tavares, the son of former [minister] Jorge Tavares, drove.", gives="Jorge Tavares: minister, former"),
    reads("Gemma Stokes sued [surgeon] Anders Holte and won.", gives="Anders Holte: surgeon"),
    reads("Nkechi Eze, whose brother, Uche Eze, is a [judge], withdrew.", gives="Uche Eze: judge"),
    reads("Nina Roth is richer than her uncle, Otto Prinz, a [dentist].", gives="Otto Prinz: dentist"),
    reads("Not Paul Orme but Stella Crane is [head] of Ofcom.", gives="Stella Crane: head, Ofcom"),
    # met, told, asked, sued
    ignores(
        "Ingrid Holm met the president of France in Lyon.",
        "Omar Haddad, who met the director of the World Bank, was calm.",
        "Priya Nair told the chief executive that the bank was insolvent.",
        "Sana Malik sued her former manager for slander.",
        "Ray Dunlap reports to the chief financial officer of Boeing.",
        "Rohan Deshpande replaced the captain at half-time.",
        "Dele Ajayi, accused of bribing a senator, was released.",
        "The prime minister praised Ana Prado.",
        "A spokesman for Volvo thanked Lars Ek.",
        "Anna Bergström, taught by a professor of physics, was eleven.",
        "Tanya Ruiz wants a president who listens.",
    ),
    # relatives and people of the named
    ignores(
        "Rui Tavares, the son of a minister, was at the wheel.",
        "Helen Brandt, the widow of a former president of Chile, voted.",
        "Marek Dvorak's lawyer said that he would appeal.",
        "Lucy Farrant lives in Bath with her husband, a surgeon.",
        "Wendy Marsh, whose brother is a judge, withdrew.",
        "Hana Novotna and her doctor disagreed.",
    ),
    # beside a name by chance
    ignores(
        "Vikram Joshi, the minister said, had fled.",
        "Like the chief executive, Femi Coker has no car.",
        "To the minister, Carmen Ruiz is a nuisance.",
        "After the mayor, Ana Prado spoke for an hour.",
        "When Erik Borg resigned, the chairman wept.",
        "Mark Tse and the treasurer of HSBC shook hands.",
        "The coach left Diego Fuentes on the bench.",
        "Pedro Salinas, together with a spokesman for Decathlon, faced the crowd.",
        "Arvind Kamath, unlike the finance minister, voted no.",
    ),
    # not so
    ignores(
        "Neil Garrity is no economist.",
        "Grace Kim turned down the job of finance director at Sony.",
        "Hugh Tranter denied that he would become chairman of Tesco.",
        "If Alison Marr were chancellor, taxes would fall.",
        "Moussa Traore would have made a fine judge.",
        "Nobody mistook Simon Harcourt for the chairman.",
        "Tom Becker looks more like a farmer than a thief.",
        "Ruth Adler plays the queen in the film.",
        "Liam Porter came dressed as a bishop.",
    ),
    # no title word
    ignores(
        "Wei Zhang, who runs Kitano Foods, was calm.",
        "Nils Aune of the Red Cross said that the road was cut.",
        "Ewa Sikora, 34, a mother of three, saw the smoke.",
        "Anil Rao chairs the board and Lena Fors heads the bank.",
        "Dr Amit Sen and Sir Alan Firth were cleared.",
        "Rebecca Thornhill KC called no witnesses.",
        "Mei Tan was at the head of the queue.",
        "Thiago Prado won the Governor's Cup.",
    ),
    # one line for a title, whatever the number of its bodies
    reads(
        "Joan Whitmarsh, a [director] of Unilever, Vodafone and Pearson, abstained.",
        gives="Joan Whitmarsh: director, Unilever",
    ),
    # still missed
    misses(
        "Tata Steel's London-based [head of strategy], Meera Iyer, was in Jamshedpur.",
        gives="Meera Iyer: head of strategy, Tata Steel",
    ),
    misses(
        "Carmen Ruiz, Iberia and Vueling's [chairwoman], opened the new terminal.",
        gives=("Carmen Ruiz: chairwoman, Iberia", "Carmen Ruiz: chairwoman, Vueling"),
    ),
    misses(
        "Chen Rui, [head of quantum computing research] in the Zurich office of IBM, resigned from the panel.",
        gives="Chen Rui: head of quantum computing research, IBM",
    ),
    misses(
        'Ivo Petkov, "the accountant" to his enemies, is [president] of Levski Sofia.',
        gives="Ivo Petkov: president, Levski Sofia",
    ),
    misses(
        'Nadine Abara - "I never give up" - is [captain] of Olympique Lyonnais.',
        gives="Nadine Abara: captain, Olympique Lyonnais",
    ),
    misses("[King] Magnus of Norway waved from the deck.", gives="Magnus: King, Norway"),
    misses(
        "Hana Novotna, whose day job is [head of audit] at Skoda, won the marathon.",
        gives="Hana Novotna: head of audit, Skoda",
    ),
    misses("The only [winger] left is Samuel Etoundi.", gives="Samuel Etoundi: winger"),
    misses("Zhou Ming, a candidate for [mayor] of Vancouver, was heckled.", gives="Zhou Ming: mayor, Vancouver, other"),
    misses(
        "Sofia Marchetti went from [intern] to [editor] at Corriere della Sera.",
        gives=("Sofia Marchetti: intern, Corriere della Sera, former", "Sofia Marchetti: editor, Corriere della Sera"),
    ),
    misses("Volvo names Ek [finance chief]", gives="Ek: finance chief, Volvo, incoming"),
    misses("Lindqvist steps down as SAS [chair]", gives="Lindqvist: chair, SAS, former"),
    misses("Ex-Barclays [trader] Webb jailed for fraud", gives="Webb: trader, Barclays, former"),
)
