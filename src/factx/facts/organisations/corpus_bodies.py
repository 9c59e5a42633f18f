"""Organisations as newspapers write them, merging, and what looks like one."""

from __future__ import annotations

from factx.examples import Examples, corpus, ignores, misses, reads

BODIES: Examples = corpus(
    # legal suffixes belong to the name
    reads("[Harrowgate Foods plc] issued a profit warning.", gives="Harrowgate Foods plc"),
    reads("Shares in [Meridian Lumber Inc.] fell 4%.", gives="Meridian Lumber Inc."),
    reads("[Zephyr Labs, Inc.], a start-up, raised $5m.", gives="Zephyr Labs, Inc."),
    reads("The tractor maker [Brandt Landtechnik GmbH] is insolvent.", gives="Brandt Landtechnik GmbH"),
    reads("[Rheinbau GmbH & Co. KG] built the bridge.", gives="Rheinbau GmbH & Co. KG"),
    reads("[Nordwerk AG] bought a stake in [Helvia Pharma SA].", gives=("Nordwerk AG", "Helvia Pharma SA")),
    reads("[Fratelli Conti SpA] sued [Delta Scheepvaart NV].", gives=("Fratelli Conti SpA", "Delta Scheepvaart NV")),
    reads("The lorry belonged to [Van Houten Logistiek BV] of Tilburg.", gives="Van Houten Logistiek BV"),
    reads("[Kalevala Paperi Oy] will cut 300 jobs in Tampere.", gives="Kalevala Paperi Oy"),
    reads("[Fujisawa Seimitsu KK] makes lenses in Nagoya.", gives="Fujisawa Seimitsu KK"),
    reads("[Straits Harbour Pte Ltd] won the tender.", gives="Straits Harbour Pte Ltd"),
    reads("The buyers were advised by [Dunmore Price LLP].", gives="Dunmore Price LLP"),
    reads("[Maju Jaya Sdn Bhd] was fined 2m ringgit.", gives="Maju Jaya Sdn Bhd"),
    reads("[Lindqvist & Söner AB] sold [Fjordlaks ASA].", gives=("Lindqvist & Söner AB", "Fjordlaks ASA")),
    reads("[Vestjysk Møbler A/S] lost its largest customer.", gives="Vestjysk Møbler A/S"),
    reads("Workers at [Rao Textiles Pvt. Ltd.] walked out.", gives="Rao Textiles Pvt. Ltd."),
    reads("[Huaxing Electronics Co., Ltd.] listed in Shenzhen.", gives="Huaxing Electronics Co., Ltd."),
    reads("[Cementos del Valle S.A. de C.V.] won, and paid nothing.", gives="Cementos del Valle S.A. de C.V."),
    reads("The ferry was run by [PT Sinar Laut Tbk].", gives="PT Sinar Laut Tbk"),
    # names without a suffix, of odd shapes
    reads("[easyJet] cancelled 40 flights.", gives="easyJet"),
    reads("Sales at [Sainsbury's] rose.", gives="Sainsbury's"),
    reads("[Barclays]' profit doubled.", gives="Barclays"),
    reads("[Marks & Spencer]’s new boss starts in May.", gives="Marks & Spencer"),
    reads("[Yahoo!] was sold again.", gives="Yahoo!"),
    reads("[Save the Children] flew in blankets.", gives="Save the Children"),
    reads("[Infosys] shares jumped 3%.", gives="Infosys"),
    reads("[Unilever] (ULVR.L) rose 2%.", gives="Unilever"),
    # head nouns and their tails
    reads("The [Ministry of Water and Irrigation] blamed the drought.", gives="Ministry of Water and Irrigation"),
    reads("The [Department for Education] has known since May.", gives="Department for Education"),
    reads(
        "The [Department of Housing and Urban Development] paid half.",
        gives="Department of Housing and Urban Development",
    ),
    reads("The [Bank of Ghana] kept rates at 29%.", gives="Bank of Ghana"),
    reads("The [Federal Reserve Bank of Atlanta] agreed.", gives="Federal Reserve Bank of Atlanta"),
    reads("He sued the airline at the [European Court of Human Rights].", gives="European Court of Human Rights"),
    reads(
        "The [U.S. Court of Appeals for the Ninth Circuit] took his side.",
        gives="U.S. Court of Appeals for the Ninth Circuit",
    ),
    reads("[Leeds City Council] closed the pool.", gives="Leeds City Council"),
    reads("The [Securities and Exchange Commission] fined him.", gives="Securities and Exchange Commission"),
    reads("The [Secretariat of the Pacific Community] moved house.", gives="Secretariat of the Pacific Community"),
    reads("The [Institute for Fiscal Studies] did the sums.", gives="Institute for Fiscal Studies"),
    reads("Doctors at the [University of Cape Town] were first.", gives="University of Cape Town"),
    reads("He taught at the [University of California, Berkeley].", gives="University of California, Berkeley"),
    reads(
        "The [Institute of Psychiatry] at [King's College London] tested 900 twins.",
        gives=("Institute of Psychiatry", "King's College London"),
    ),
    reads("The [National Union of Mineworkers] called a strike.", gives="National Union of Mineworkers"),
    reads("The [World Food Programme] suspended its flights.", gives="World Food Programme"),
    reads(
        "The [Royal Society for the Protection of Birds] counted owls.",
        gives="Royal Society for the Protection of Birds",
    ),
    reads("The [House Judiciary Committee] heard him twice.", gives="House Judiciary Committee"),
    reads("The bishops of the [Church of England] disagreed.", gives="Church of England"),
    reads("The [Bundestag] and the [Lok Sabha] rose early.", gives=("Bundestag", "Lok Sabha")),
    reads("He is due at [Manchester Crown Court] on Monday.", gives="Manchester Crown Court"),
    # of a country
    reads("France's [Finance Ministry] raised its forecast.", gives="Finance Ministry"),
    reads("Kenya's [Supreme Court] threw out the appeal.", gives="Supreme Court"),
    reads(
        "The [Russian Defence Ministry] denied it. The [Defence Ministry] gave no details.",
        gives="Russian Defence Ministry = Defence Ministry",
    ),
    # acronyms
    reads(
        "The [Nuclear Regulatory Commission] ([NRC]) was told. The [NRC]'s staff came at noon.",
        gives="Nuclear Regulatory Commission = NRC",
    ),
    reads("[WADA], the [World Anti-Doping Agency], will appeal.", gives="World Anti-Doping Agency = WADA"),
    reads(
        "Russia's [Federal Security Service] ([FSB]) arrested him. The [FSB] named no one else.",
        gives="Federal Security Service = FSB",
    ),
    reads(
        "The [National Rifle Association] ([N.R.A.]) sued. The [NRA] lost.",
        gives="National Rifle Association = N.R.A. = NRA",
    ),
    reads(
        "The [Office for National Statistics] revised it. Last year the [ONS] had said 2%.",
        gives="Office for National Statistics = ONS",
    ),
    reads(
        "The [Ulster Unionist Party] ([UUP]) and the [Democratic Unionist Party] ([DUP]) met. The [DUP] left first.",
        gives=("Ulster Unionist Party = UUP", "Democratic Unionist Party = DUP"),
    ),
    reads("[Nato] and [Unicef] sent tents.", gives=("Nato", "Unicef")),
    reads("The [United Auto Workers], or [U.A.W.], struck.", gives="United Auto Workers = U.A.W."),
    # media
    reads("The [Guardian] first reported the talks.", gives="Guardian"),
    reads("He had resigned, according to [Der Spiegel].", gives="Der Spiegel"),
    reads("She told [Al Jazeera] that the road was open.", gives="Al Jazeera"),
    reads("The news agency [Xinhua] put the toll at 12.", gives="Xinhua"),
    reads("The [Times of India] was the first to print it.", gives="Times of India"),
    reads("The [Times] said that times were hard.", gives="Times"),
    reads("The [New York Times] sued. The [Times] wants damages.", gives="New York Times = Times"),
    # clubs
    reads("The [Los Angeles Lakers] lost. The [Lakers] next play in Denver.", gives="Los Angeles Lakers = Lakers"),
    # armed forces, parties, unions
    reads("The [Royal Air Force] scrambled two jets. The [RAF] gave no reason.", gives="Royal Air Force = RAF"),
    reads("The [Nigerian army] freed the hostages.", gives="Nigerian army"),
    reads("The [82nd Airborne Division] landed at dawn.", gives="82nd Airborne Division"),
    reads("[Alternative for Germany] came second in Saxony.", gives="Alternative for Germany"),
    reads("[Fianna Fáil] and [Fine Gael] will govern together.", gives=("Fianna Fáil", "Fine Gael")),
    reads("[Labour] lost two seats to the [Liberal Democrats].", gives=("Labour", "Liberal Democrats")),
    reads("The [Unite] union accepted, [IG Metall] did not.", gives=("Unite", "IG Metall")),
    # one company, however called
    reads("[Goldman Sachs Group Inc.] rose. [Goldman] will hire.", gives="Goldman Sachs Group Inc. = Goldman"),
    reads("[Harvard] will appeal. [Harvard University] lost in May.", gives="Harvard University = Harvard"),
    reads("[Orvane Ltd] paid. [Orvane Limited] was founded in 1911.", gives="Orvane Limited = Orvane Ltd"),
    reads("The [We Company], formerly [WeWork], lost $2bn.", gives="We Company = WeWork"),
    # organisations kept apart
    reads("[Google] is owned by [Alphabet].", gives=("Google", "Alphabet")),
    reads("[Siemens] owns part of [Siemens Energy].", gives=("Siemens", "Siemens Energy")),
    reads("The [University of York] is not [York University].", gives=("University of York", "York University")),
    reads("[Bank of India] wrote to the [Reserve Bank of India].", gives=("Bank of India", "Reserve Bank of India")),
    # beside things of the same name
    reads("[Boeing] delivered its last Boeing 737 of the year.", gives="Boeing"),
    reads("[Silicon Valley Bank] failed, and Silicon Valley shrugged.", gives="Silicon Valley Bank"),
    # no organisations: techniques, diseases
    ignores(
        "AI will write the minutes.",
        "The API returns JSON over HTTPS, not HTML.",
        "Gross domestic product (GDP) rose 2%; GDP had fallen in May.",
        "Covid-19 spread faster than SARS.",
        "The chief executive officer (CEO) and the chief financial officer (CFO) left.",
    ),
    # no organisations: laws, plans, events, prizes, indices
    ignores(
        "The Official Secrets Act does not apply.",
        "The Paris Agreement was signed in 2016.",
        "The Belt and Road Initiative reached Kenya.",
        "Operation Enduring Freedom began in October 2001.",
        "The Winter Olympics and the World Cup clashed.",
        "The Eurovision Song Contest was held in Malmö.",
        "The Booker Prize went to a first novel.",
        "The FTSE 100 closed at a record high.",
        "The Dow Jones Industrial Average fell 300 points.",
        "House Bill 1557 became law in Florida.",
    ),
    # no organisations: products and ships
    ignores(
        "Windows 11 would not start.",
        "She lost her iPhone in May.",
        "A Boeing 737 skidded off the runway.",
        "His Toyota Corolla was found in a ditch.",
        "The Ever Given blocked the Suez Canal.",
    ),
    # no organisations: places, peoples, times
    ignores(
        "Moscow accused Kyiv of breaking the truce.",
        "She was born in Liverpool.",
        "Crowds filled Times Square and Union Street.",
        "The Japanese and the Danes agreed.",
        "Muslims, Hindus and Buddhists marched together.",
        "In March and May, rents rose.",
        "The Cold War ended in 1989.",
    ),
    # no organisations: ordinary words and people
    ignores(
        "The bank sued and the ministry paid, the court heard.",
        "Poland's central bank cut rates.",
        "Times have changed.",
        "The party lasted until dawn: it was a bank holiday.",
        "The guardian of the boy saw the sun and the stars.",
        "Most liberal democrats are no conservatives.",
        "Mr Morgan met Mrs Stanley in Lloyd Street.",
    ),
    # what the word before says
    reads("He sang in the band [Tin Lantern] for a year.", gives="Tin Lantern"),
    reads('She founded a rock group called "[Copper Weather]" at school.', gives="Copper Weather"),
    reads("It came out on the US record label [Slow Harbour].", gives="Slow Harbour"),
    reads("A start-up called [Mirelle] makes the batteries.", gives="Mirelle"),
    reads("[Indonesian marines] moved into the town on Wednesday.", gives="Indonesian marines"),
    # acronyms that act
    reads("Farmers wrote to the [KDA], and the [KDA] did nothing.", gives="KDA"),
    reads("It was news to the [NRTC].", gives="NRTC"),
    ignores("The CPI rose, the MRI showed nothing, and the CEO said so."),
    # no organisations: parts of documents and halls
    ignores("The waiver of Section 7 and Exhibit B was signed.", "The first guests arrived at Terminal 3."),
    ignores("LNG prices fell, IRR and ROI rose, LMAO, he wrote."),
    # still missed
    misses("The parcel came from [Kowalski Transport sp. z o.o.] in Łódź.", gives="Kowalski Transport sp. z o.o."),
    misses("[3M] and [7-Eleven] reported on Tuesday.", gives=("3M", "7-Eleven")),
    misses(
        "[Médecins Sans Frontières] ([MSF]) left. [Doctors of the World] stayed, but [MSF] may return.",
        gives=("Médecins Sans Frontières = MSF", "Doctors of the World"),
    ),
    misses("[Liverpool] beat [Everton] 2-1.", gives=("Liverpool", "Everton")),
    reads("It was sold by estate agents [Savills] for £2m.", gives="Savills"),
    reads("The [Senate Committee on Indian Affairs] met.", gives="Senate Committee on Indian Affairs"),
    ignores(
        "The Nikkei average lost 3%, and the Standard & Poor's 500 index gained.",
        "The new version is in the App Store.",
    ),
    reads("[Norland Bank] shares (NLBK) fell. Initially, nobody sold.", gives="Norland Bank"),
    misses("It was represented by solicitors [Arthur Cox].", gives="Arthur Cox"),
    misses("[Nice] signed the striker from [Lille] for €9m.", gives=("Nice", "Lille")),
    misses("[Leeds] were relegated after a 3-0 home defeat.", gives="Leeds"),
    misses(
        "[Manchester City] scored first, but [Manchester United] won. [United] are third.",
        gives=("Manchester City", "Manchester United = United"),
    ),
    misses("[Deutsche Lufthansa AG] is hiring. [Lufthansa] needs pilots.", gives="Deutsche Lufthansa AG = Lufthansa"),
    misses("[Colby Trust] renamed itself [Northbridge Financial].", gives="Northbridge Financial = Colby Trust"),
    misses("[Visa] said that visa applicants paid by card.", gives="Visa"),
    misses("[Amazon] planted trees in the Amazon.", gives="Amazon"),
    misses("The General Data Protection Regulation (GDPR) is strict. The GDPR took effect in 2018."),
)
