"""Titles of many kinds, held and not, and words that look like them."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

KINDS: Examples = corpus(
    # words that are occupations by their endings
    reads("Rosa Lind, a [palaeoclimatologist], took the samples.", gives="palaeoclimatologist, Rosa Lind"),
    reads("Her mother, [ferrywoman] Jessie Kerr, taught her to row.", gives="ferrywoman, Jessie Kerr"),
    reads(
        "A [professor of Jewish history] at Brandeis University, Leon Adler, agreed.",
        gives="professor of Jewish history, Leon Adler, Brandeis University",
    ),
    # offices of state
    reads(
        "[Minister of State for Housing and the Arts] Orla Tighe resigned.",
        gives="Minister of State for Housing and the Arts, Orla Tighe, former",
    ),
    reads(
        "Anil Rao, [Minister of State (Independent Charge)], inaugurated the plant.",
        gives="Minister of State (Independent Charge), Anil Rao",
    ),
    reads("The son of late [founder] Cho Min-jun testified.", gives="founder, Cho Min-jun, former"),
    reads("Peru [PM] Rodolfo Salcedo spoke at 6 PM.", gives="PM, Rodolfo Salcedo, Peru"),
    ignores("She was the youngest player on the bus."),
    # seniority
    reads("The [deputy mayor] of Porto, Rui Tavares, opened the bridge.", gives="deputy mayor, Rui Tavares, Porto"),
    reads(
        "Nkechi Eze, [assistant secretary for health affairs], briefed the panel.",
        gives="assistant secretary for health affairs, Nkechi Eze",
    ),
    reads(
        "Goldman Sachs [senior vice president] Brent Hollis gave evidence on Monday.",
        gives="senior vice president, Brent Hollis, Goldman Sachs",
    ),
    reads(
        "The [vice-chancellor] of the University of Leeds, Farah Siddiqui, apologised.",
        gives="vice-chancellor, Farah Siddiqui, University of Leeds",
    ),
    reads(
        "Hugh Tranter, [joint managing director] of Brightwater Ltd, bought more shares.",
        gives="joint managing director, Hugh Tranter, Brightwater Ltd",
    ),
    reads(
        "UniCredit's [co-head of leveraged finance], Paolo Greco, has moved to Milan.",
        gives="co-head of leveraged finance, Paolo Greco, UniCredit",
    ),
    reads(
        "Hana Novotna, an [associate professor] at Charles University, ran the trial.",
        gives="associate professor, Hana Novotna, Charles University",
    ),
    reads("[Vice-captain] Shreya Kulkarni made 74 from 60 balls.", gives="Vice-captain, Shreya Kulkarni"),
    reads(
        "Moussa Traore, a UN [under-secretary-general], flew to Goma.",
        gives="under-secretary-general, Moussa Traore, UN",
    ),
    reads("[Junior minister] Aoife Brannigan took the question.", gives="Junior minister, Aoife Brannigan"),
    reads(
        "The [second-in-command] of the London Fire Brigade was injured.",
        gives="second-in-command, London Fire Brigade",
    ),
    # function
    reads(
        "Tunde Bakare, [head of fixed income and currency strategy] at Standard Chartered, cut his forecast.",
        gives="head of fixed income and currency strategy, Tunde Bakare, Standard Chartered",
    ),
    reads(
        "Kent County Council's [director for public health], Ruth Ashby, urged calm.",
        gives="director for public health, Ruth Ashby, Kent County Council",
    ),
    reads(
        "Ghana's [minister for digital infrastructure], Kofi Ampofo, cut the ribbon.",
        gives="minister for digital infrastructure, Kofi Ampofo, Ghana",
    ),
    reads(
        "[Secretary of State for Work and Pensions] Martin Hale was absent.",
        gives="Secretary of State for Work and Pensions, Martin Hale",
    ),
    reads(
        "Indian [Minister of State for Railways] Kiran Gowda flagged off the train.",
        gives="Minister of State for Railways, Kiran Gowda, India",
    ),
    reads(
        "Arvind Kamath, [economic adviser to the president], wrote the paper.",
        gives="economic adviser to the president, Arvind Kamath",
    ),
    reads("The [head] of the World Health Organization sounded the alarm.", gives="head, World Health Organization"),
    reads(
        "Anders Holte, [chief of surgery] at Mercy Hospital, operated for nine hours.",
        gives="chief of surgery, Anders Holte, Mercy Hospital",
    ),
    reads("The [transport minister] blamed the snow.", gives="transport minister"),
    # scope
    reads(
        "[Group chief executive] Alison Marr said that trading had been slow.",
        gives="Group chief executive, Alison Marr",
    ),
    reads(
        "Pedro Salinas, [regional manager] at Decathlon, counted the bikes.",
        gives="regional manager, Pedro Salinas, Decathlon",
    ),
    reads(
        "Wei Zhang, [managing director for Asia] at Rio Tinto, signed the contract.",
        gives="managing director for Asia, Wei Zhang, Rio Tinto",
    ),
    reads("The [managing director] of Rio Tinto was in Perth.", gives="managing director, Rio Tinto"),
    reads("Nestlé's [head of coffee] in Brazil, Ana Prado, was blunt.", gives="head of coffee, Ana Prado, Nestlé"),
    reads(
        "Imran Sheikh, [global head of sustainability] at Shell, has left London.",
        gives="global head of sustainability, Imran Sheikh, Shell",
    ),
    reads(
        "The Guardian's [Europe editor], Lucy Farrant, was held at the border.",
        gives="Europe editor, Lucy Farrant, Guardian",
    ),
    reads(
        "Sir Alan Firth, the [non-executive chairman], chaired the meeting.", gives="non-executive chairman, Alan Firth"
    ),
    # boards and their abbreviations
    reads("Infosys [CEO] Nandini Rao will take no bonus.", gives="CEO, Nandini Rao, Infosys"),
    reads("Volvo's [CFO] Lars Ek is on leave.", gives="CFO, Lars Ek, Volvo"),
    reads(
        "Kristin Dahle, [EVP of global operations], signed the memo.", gives="EVP of global operations, Kristin Dahle"
    ),
    reads("Nobody told Spotify's [chief technology officer].", gives="chief technology officer, Spotify"),
    reads("Rosalind Achebe, the [chair] of NHS England, agreed.", gives="chair, Rosalind Achebe, NHS England"),
    reads("Unilever's [general counsel] read the letter.", gives="general counsel, Unilever"),
    reads("Jonas Falk, a [partner] at Linklaters, drafted the will.", gives="partner, Jonas Falk, Linklaters"),
    reads(
        "Mia Sandoval, [president] and [chief operating officer] of Delta Air Lines, wrote to staff.",
        gives=("president, Mia Sandoval, Delta Air Lines", "chief operating officer, Mia Sandoval, Delta Air Lines"),
    ),
    # politics
    reads("Sunita Bhosale, [MP] for Harwick, asked for a debate.", gives="MP, Sunita Bhosale, Harwick"),
    reads("Lok Sabha [MP] Prakash Jadhav raised the matter.", gives="MP, Prakash Jadhav, Lok Sabha"),
    reads("[Rep.] Dana Whitlock (D-Calif.) missed the vote.", gives="Rep., Dana Whitlock"),
    reads("[Sen.] Joe Tarrant, R-W.Va., missed the vote.", gives="Sen., Joe Tarrant"),
    reads("[Gov.] Ann Pryce of Oregon vetoed it.", gives="Gov., Ann Pryce, Oregon"),
    reads("[Councillor] Owen Pritchard lives next to the tip.", gives="Councillor, Owen Pritchard"),
    reads(
        "Scotland's [first minister], Morag Sinclair, shook his hand.", gives="first minister, Morag Sinclair, Scotland"
    ),
    reads(
        "Bihar [chief minister] Lalan Mandal toured the flooded villages.", gives="chief minister, Lalan Mandal, Bihar"
    ),
    reads("The [Speaker] of the House of Commons called for order.", gives="Speaker, House of Commons"),
    # forces and police
    reads(
        "[Gen.] Thomas Adair, the [chief of the defence staff], flew to Oslo.",
        gives=("Gen., Thomas Adair", "chief of the defence staff, Thomas Adair"),
    ),
    reads("[Lt. Col.] Nadia Ferris ordered the retreat.", gives="Lt. Col., Nadia Ferris"),
    reads("[Vice Admiral] Cem Aksoy inspected the frigate.", gives="Vice Admiral, Cem Aksoy"),
    reads(
        "[Det Sgt] Neil Garrity, of Kent Police, appealed for witnesses.", gives="Det Sgt, Neil Garrity, Kent Police"
    ),
    reads(
        "[Superintendent of Police] Latha Menon said two men had been held.",
        gives="Superintendent of Police, Latha Menon",
    ),
    reads("The [chief constable] of Essex Police was in Spain.", gives="chief constable, Essex Police"),
    # church and crown
    reads("[Archbishop] Emeka Udeh of Lagos said Mass.", gives="Archbishop, Emeka Udeh, Lagos"),
    reads("[Cardinal] Matteo Bellini lit the candle.", gives="Cardinal, Matteo Bellini"),
    reads(
        "Yusuf Kaplan, [imam] of Finsbury Central Mosque, opened its doors.",
        gives="imam, Yusuf Kaplan, Finsbury Central Mosque",
    ),
    # academia and law
    reads("[Prof.] Ilse Brandt of Utrecht University found the error.", gives="Prof., Ilse Brandt, Utrecht University"),
    reads(
        "Dele Ajayi, [professor of economics] at the London School of Economics, was less sure.",
        gives="professor of economics, Dele Ajayi, London School of Economics",
    ),
    reads("[Justice] Meera Iyer dissented.", gives="Justice, Meera Iyer"),
    reads("[Judge] Carl Lindgren threw out the claim.", gives="Judge, Carl Lindgren"),
    reads("Texas [Attorney General] Ray Dunlap will appeal.", gives="Attorney General, Ray Dunlap, Texas"),
    # sport
    reads("Sevilla [striker] Diego Fuentes limped off.", gives="striker, Diego Fuentes, Sevilla"),
    reads("The [captain], Ben Oakley, won the toss.", gives="captain, Ben Oakley"),
    reads(
        "Chicago Bulls [assistant coach] Terrence Moody was fined.",
        gives="assistant coach, Terrence Moody, Chicago Bulls",
    ),
    # occupations, beside a name
    reads("The [novelist] Sofia Marchetti lives on a boat.", gives="novelist, Sofia Marchetti"),
    reads("Mohammed Saleh, a [taxi driver] from Bradford, found the ring.", gives="taxi driver, Mohammed Saleh"),
    reads("[Dairy farmer] Piet de Groot lost forty cows.", gives="Dairy farmer, Piet de Groot"),
    reads("Florian Egger is an Austrian [historian].", gives="historian, Florian Egger"),
    # the papers' own words
    reads("Ryanair [boss] Declan Moran hit back.", gives="boss, Declan Moran, Ryanair"),
    reads("Amir Nasser, [co-founder] of Kitano Foods, cooked.", gives="co-founder, Amir Nasser, Kitano Foods"),
    # nobody named
    reads("A [spokesman] for Airbus declined to comment.", gives="spokesman, Airbus"),
    reads("The [prime minister] said that talks would go on.", gives="prime minister"),
    reads("The Polish [foreign minister] flew home.", gives="foreign minister, Poland"),
    reads("The post of [finance director] is vacant.", gives="finance director"),
    reads("Ewa Sikora wrote to the [chief executive] of Barclays.", gives="chief executive, Barclays"),
    # several titles of one person
    reads(
        "Former [police officer] turned [crime writer] Ian Rudd spoke.",
        gives=("police officer, Ian Rudd, former", "crime writer, Ian Rudd"),
    ),
    reads(
        "Carmen Ruiz, [chairwoman] of Iberia and a [director] of Repsol, was there.",
        gives=("chairwoman, Carmen Ruiz, Iberia", "director, Carmen Ruiz, Repsol"),
    ),
    reads(
        "[Poet], [critic] and [translator] Zofia Wrona won the prize.",
        gives=("Poet, Zofia Wrona", "critic, Zofia Wrona", "translator, Zofia Wrona"),
    ),
    # status
    reads("The late [bishop] Oscar Quiroga built the school.", gives="bishop, Oscar Quiroga, former"),
    reads("Retired [judge] Helen Orde will lead the inquiry.", gives="judge, Helen Orde, former"),
    reads("Caretaker [prime minister] Petar Iliev set the date.", gives="prime minister, Petar Iliev, acting"),
    reads("The [chairman]-designate of ITV, Paul Orme, is on holiday.", gives="chairman, Paul Orme, ITV, incoming"),
    reads("Would-be [mayor] Stella Crane ran out of money.", gives="mayor, Stella Crane, other"),
    # adjectives that are another word's
    ignores(
        "The executive order was signed at noon.",
        "A major storm is heading for the coast.",
        "That was the general idea.",
        "It is a private company with few debts.",
        "The chief reason was the cost of steel.",
        "Senior citizens travel free after nine.",
        "Fellow passengers pulled Ana Prado from the wreck.",
        "Corporal punishment is banned in schools.",
    ),
    # things and parts
    ignores(
        "Ruth Ashby was at the head of the queue.",
        "He pulled up a chair and waited.",
        "They went to Leeds by coach.",
        "Exports were the main driver of growth.",
        "A pilot scheme begins in Kent in May.",
        "The loan's principal was never repaid.",
        "Two king prawns were left on the plate.",
    ),
    # verbs
    ignores(
        "Voters will judge her by results.",
        "Anil Rao chairs the board and Lena Fors heads the bank.",
        "He likes to boss people about.",
    ),
    # phrases and names of things
    ignores(
        "The director's cut runs for four hours.",
        "Asha Pillai was the star of the show.",
        "He stayed in bed on doctor's orders.",
        "The vice squad raided two clubs.",
        "The Premier League season starts in August.",
        "General Motors will close the plant.",
    ),
    # the office, not its holder
    ignores("The presidency of the council passes to Poland in July.", "The presidential palace was stormed at dawn."),
    # honorifics and letters behind a name
    ignores("Rebecca Thornhill KC, for the defence, called no witnesses.", "Dr Amit Sen and Lady Denby were cleared."),
    # names that are words
    ignores("Dean Chandler and Stewart Pope left early.", "Helen Judge scored twice, and Rory Bishop once."),
    # occupations of nobody
    ignores("A farmer found the bones in a field.", "Economists expect rates to fall, and taxi drivers do not care."),
    # still missed
    misses("Sanjay Bhatt, [MD] of Kaveri Cements, told investors to wait.", gives="MD, Sanjay Bhatt, Kaveri Cements"),
    misses("[King] Magnus of Norway waved from the deck.", gives="King, Magnus, Norway"),
    misses(
        "Conor Daly, [emeritus professor of Celtic] at Trinity College Dublin, translated it.",
        gives="emeritus professor of Celtic, Conor Daly, Trinity College Dublin",
    ),
    misses(
        "A secretary bird was seen near the lake.",
        "Copper is a good conductor.",
        "The cleaning agent is toxic, and the voice assistant said so.",
    ),
    misses("The nuns minister to the sick."),
)
