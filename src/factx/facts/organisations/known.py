"""Organisations that news in English takes as known, and that are nothing else: found wherever they stand."""

from __future__ import annotations

from factx.rules import Phrases

_KNOWN = """
Chicago White Sox|Cleveland Guardians|Cleveland Indians|Minnesota Twins|Detroit Tigers|Kansas City Royals
Texas Rangers|Los Angeles Angels|Oakland Athletics|San Diego Padres|San Francisco Giants|Colorado Rockies
Arizona Diamondbacks|Milwaukee Brewers|Cincinnati Reds|Pittsburgh Pirates|Washington Nationals|Miami Marlins
Tampa Bay Rays|Baltimore Orioles|Denver Nuggets|Utah Jazz|Portland Trail Blazers|Los Angeles Clippers|Sacramento Kings
Memphis Grizzlies|New Orleans Pelicans|Oklahoma City Thunder|Minnesota Timberwolves|Milwaukee Bucks|Indiana Pacers
Detroit Pistons|Philadelphia 76ers|Washington Wizards|Charlotte Hornets|Atlanta Hawks|Orlando Magic|Tennessee Titans
Indianapolis Colts|Jacksonville Jaguars|Houston Texans|Cincinnati Bengals|Cleveland Browns|New York Jets
Washington Commanders|Detroit Lions|Atlanta Falcons|Tampa Bay Buccaneers|Arizona Cardinals|Los Angeles Chargers
Edmonton Oilers|Calgary Flames|Vancouver Canucks|Winnipeg Jets|Ottawa Senators|Chicago Blackhawks|Colorado Avalanche
Dallas Stars|Pittsburgh Penguins|Philadelphia Flyers|New York Rangers|Boston Bruins|Tampa Bay Lightning|CPI(M)|CPI(ML)
Mariners|Astros|Dodgers|Yankees|Red Sox|White Sox|Blue Jays|Orioles|Phillies|Packers|Steelers|Broncos|Seahawks
Buccaneers|49ers|Lakers|Celtics|Knicks|Timberwolves|Trail Blazers|Canucks|Oilers|Maple Leafs|Canadiens|Blackhawks
Red Wings|Bruins|Seattle Mariners|Houston Astros|Seattle Seahawks|Minnesota Vikings|Philadelphia Eagles
Kansas City Chiefs|Buffalo Bills|Baltimore Ravens|Miami Dolphins|Carolina Panthers|New Orleans Saints
Las Vegas Raiders|Los Angeles Rams|Philadelphia Phillies|Atlanta Braves|St. Louis Cardinals|Toronto Blue Jays
Toronto Raptors|Phoenix Suns|San Antonio Spurs|Houston Rockets|Dallas Mavericks|Brooklyn Nets|Cleveland Cavaliers|EU
E.U.|UN|U.N.|NATO|Nato|WTO|IMF|OPEC|Opec|OECD|ASEAN|Asean|UNICEF|Unicef|UNESCO|Unesco|UNHCR|IAEA|ICRC|FIFA|Fifa|UEFA
Uefa|IOC|G7|G8|G20|BRICS|Mercosur|Interpol|Europol|Eurostat|Frontex|European Union|United Nations|European Commission
European Central Bank|European Parliament|European Court of Justice|World Bank|International Monetary Fund
World Trade Organization|World Trade Organisation|World Health Organization|World Health Organisation
International Criminal Court|UN Security Council|Security Council|African Union|Arab League
International Atomic Energy Agency|International Energy Agency|Commonwealth of Nations|Red Cross|Red Crescent
Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Médecins Sans Frontières|Doctors Without Borders
Federal Reserve|Bank of England|Bank of Japan|Bundesbank|Reserve Bank of India|ECB|SEC|FDA|FCC|FTC|FBI|CIA|NSA|NASA
Nasa|IRS|EPA|NHS|MI5|MI6|GCHQ|FSA|FCA|Ofcom|Ofgem|SEBI|RBI|CBI|TUC|BSE|Congress|US Congress|US Senate
House of Representatives|House of Commons|House of Lords|Bundestag|Bundesrat|Knesset|Duma|Lok Sabha|Rajya Sabha
Pentagon|State Department|Justice Department|Treasury Department|Supreme Court|Securities and Exchange Commission
Scotland Yard|Metropolitan Police|Home Office|Foreign Office|Ministry of Defence|Downing Street Press Office
Democratic Party|Republican Party|Labour Party|Conservative Party|Liberal Democrats|Liberal Democrat|Lib Dems|Lib Dem
Christian Democratic Union|CDU|CSU|SPD|Social Democratic Party|Communist Party|Hamas|Hezbollah|Fatah|Taliban
Islamic State|ISIS|al-Qaeda|al-Qaida|Al Qaeda|Boko Haram|PLO|BBC|CNN|NBC|CBS|ABC News|ITV|Sky News|Al Jazeera|Reuters
AFP|Agence France-Presse|Associated Press|Bloomberg|Deutsche Welle|Xinhua|Interfax|Itar-Tass|Financial Times
Wall Street Journal|New York Times|Washington Post|Daily Telegraph|Daily Mail|Le Monde|Der Spiegel|Die Zeit
Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|El País|La Repubblica|Times of India|China Daily|Wikinews|Microsoft
Google|Facebook|IBM|Intel|Nokia|Ericsson|Siemens|Sony|Samsung|Toyota|Nissan|Honda|Hyundai|Volkswagen|BMW|Daimler
DaimlerChrysler|Renault|Peugeot|Citroën|Fiat|General Motors|Chrysler|Boeing|Airbus|EADS|Lufthansa|British Airways
Air France|Ryanair|EasyJet|Easyjet|Deutsche Bank|Commerzbank|HSBC|Barclays|Lloyds TSB|Royal Bank of Scotland
Goldman Sachs|Morgan Stanley|Merrill Lynch|JP Morgan|JPMorgan|Citigroup|Citibank|UBS|Credit Suisse|BNP Paribas
Société Générale|Lehman Brothers|Bear Stearns|Bank of America|Wells Fargo|ExxonMobil|Exxon Mobil|Royal Dutch Shell|BP
Chevron|Gazprom|Rosneft|Lukoil|Yukos|Petrobras|Glencore|BHP Billiton|Rio Tinto|ArcelorMittal|Mittal Steel|Tata Steel
Tata Motors|Reliance Industries|Infosys|Wipro|Vodafone|BT|Telefónica|Telefonica|Deutsche Telekom|France Télécom|AT&T
Verizon|Comcast|Time Warner|News Corp|Viacom|Disney|Vivendi|Bertelsmann|PepsiCo|Coca-Cola|Nestlé|Nestle|Unilever
Procter & Gamble|Danone|L'Oréal|LVMH|Wal-Mart|Walmart|Tesco|Sainsbury's|Sotheby's|Christie's|Marks & Spencer
Marks and Spencer|Carrefour|Metro AG|McDonald's|Starbucks|Pfizer|Novartis|Roche|GlaxoSmithKline|AstraZeneca|Sanofi
Sanofi-Aventis|Merck|Bayer|BASF|Johnson & Johnson|eBay|PayPal|Yahoo|Netflix|Twitter|YouTube|Hewlett-Packard|Dell|Cisco
Oracle|SAP|PeopleSoft|Alibaba|Tencent|Baidu|Huawei|Lenovo|Foxconn|Ikea|IKEA|Hertz|OpenAI|SpaceX|Accenture|KPMG
PricewaterhouseCoopers|Deloitte|Ernst & Young|McKinsey|Standard & Poor's|Moody's|Enron|WorldCom|Parmalat
Northrop Grumman|Lockheed Martin|Manchester United|Manchester City|Arsenal|Liverpool FC|Real Madrid|FC Barcelona
Bayern Munich|Borussia Dortmund|AC Milan|Inter Milan|Juventus|dpa|ANSA|AAP|PTI|ANI|IANS|Kyodo|Jiji Press|Yonhap|TASS
Tass|RIA Novosti|Anadolu Agency|Press Association|PA Media|UPI|Dow Jones Newswires|BBC News|BBC Radio|Channel 4
Channel 5|S4C|RTÉ|RTE|ARD|ZDF|ORF|SRF|NOS|VRT|RTBF|NHK|CBC|NPR|PBS|MSNBC|CNBC|Fox News|Sky Sports|TalkSport|Euronews
Daily Mirror|Daily Express|Evening Standard|Sunday Times|Sunday Telegraph|Mail on Sunday|Los Angeles Times
Chicago Tribune|Boston Globe|USA Today|Newsweek|New Yorker|Vanity Fair|Rolling Stone|Politico|BuzzFeed|Vox Media
Handelsblatt|Die Welt|Tagesspiegel|Focus Online|Le Figaro|Libération|Les Echos|L'Équipe|El Mundo|La Vanguardia
Corriere della Sera|La Stampa|Il Sole 24 Ore|Dagens Nyheter|Aftenposten|Jyllands-Posten|Politiken|Helsingin Sanomat
De Standaard|De Telegraaf|de Volkskrant|NRC Handelsblad|Der Standard|Neue Zürcher Zeitung|Gazeta Wyborcza|Kommersant
Vedomosti|Novaya Gazeta|Izvestia|Haaretz|Jerusalem Post|Hürriyet|Asahi Shimbun|Yomiuri Shimbun|Nikkei
South China Morning Post|Straits Times|Bangkok Post|Jakarta Post|Hindustan Times|Indian Express|Economic Times
Sydney Morning Herald|Globe and Mail|Toronto Star|New Zealand Herald|Ars Technica|TechCrunch|CNET|ZDNet
Foreign Affairs|Al Arabiya|People's Daily|Global Times|Gulf News|Arab News|Daily Nation|Rappler|UNDP|UNEP|UNCTAD|UNODC
UNRWA|WFP|FAO|ILO|IPCC|OSCE|NAFTA|EFTA|ESA|CERN|APEC|ECOWAS|SADC|OAS|OIC|GCC|ICAO|IATA|IMO|WIPO|Eurogroup
European Council|European Space Agency|European Medicines Agency|European Investment Bank
European Court of Human Rights|Council of Europe|Eurojust|World Food Programme|World Economic Forum
Asian Development Bank|African Development Bank|Inter-American Development Bank|Bank for International Settlements
International Court of Justice|International Labour Organization|International Committee of the Red Cross
International Olympic Committee|Organization of American States|Organization for Security and Co-operation in Europe
Gulf Cooperation Council|Shanghai Cooperation Organisation|World Wildlife Fund|WWF|Save the Children|ActionAid
Christian Aid|CARE International|MSF|Transparency International|Reporters Without Borders
Committee to Protect Journalists|Sea Shepherd|Friends of the Earth|Sierra Club|RSPCA|RSPB|NSPCC|Crisis Group
International Crisis Group|Chatham House|Brookings Institution|RAND Corporation|Carnegie Endowment|Heritage Foundation
Cato Institute|Hoover Institution|Council on Foreign Relations|Kiel Institute|Ifo Institute|Ifo institute
Robert Koch Institute|Fraunhofer Institute|Bertelsmann Foundation|Konrad Adenauer Foundation|Gates Foundation|CNRS
INSEAD|MIT|Caltech|UCLA|LSE|Oxford University|Cambridge University|Harvard University|Stanford University
Yale University|Princeton University|Imperial College London|University College London|King's College London
London School of Economics|Trinity College Dublin|Johns Hopkins University|Massachusetts Institute of Technology
Columbia University|Georgetown University|Duke University|Humboldt University|Free University of Berlin|ETH Zurich
Max Planck Society|Max Planck Institute|Royal Society|Royal Navy|Royal Air Force|RAF|British Army|US Army|U.S. Army
US Navy|U.S. Navy|US Air Force|US Marine Corps|Bundeswehr|Luftwaffe|Red Army|Indian Army|Pakistan Army
Israeli Defense Forces|Israel Defense Forces|IDF|Mossad|Shin Bet|KGB|FSB|GRU|BND|Gestapo|Stasi|Wehrmacht|Border Force
HMRC|DVLA|CPS|Crown Prosecution Service|Bank of Italy|Bank of France|Bank of Canada|Bank of Korea
Reserve Bank of Australia|People's Bank of China|Swiss National Bank|Riksbank|Norges Bank|Banque de France|HM Treasury
Stormont|Scottish Parliament|Welsh Assembly|Holyrood|Dáil|Riksdag|Storting|Folketing|Sejm|National People's Congress
Supreme Soviet|Verkhovna Rada|State Duma|Federation Council|Federal Constitutional Court|Cour de Cassation|Old Bailey
Crown Court|US Supreme Court|U.S. Supreme Court|Federal Communications Commission|Federal Trade Commission
Federal Aviation Administration|FAA|NTSB|National Transportation Safety Board|Environmental Protection Agency
Centers for Disease Control and Prevention|CDC|National Institutes of Health|NIH|NOAA|National Security Agency
National Security Council|Department of Homeland Security|Homeland Security|Department of Defense
Department of Justice|DARPA|FEMA|Internal Revenue Service|Census Bureau|Congressional Budget Office
Government Accountability Office|GAO|Commodity Futures Trading Commission|CFTC|FDIC|OSHA
Office for National Statistics|ONS|Destatis|Ofsted|Competition Commission|Office of Fair Trading|OFT
Serious Fraud Office|SFO|Environment Agency|Financial Services Authority|Financial Conduct Authority|BaFin|Bafin|FINMA
Consob|Autorité des marchés financiers|Monetary Authority of Singapore|Scottish National Party|SNP|Plaid Cymru|UKIP
Ukip|Sinn Fein|Sinn Féin|DUP|SDLP|Fianna Fáil|Fianna Fail|Fine Gael|Green Party|FDP|AfD|Die Linke
Alternative for Germany|Free Democrats|Christian Social Union|Social Democrats|Christian Democrats|PiS|Civic Platform
Fidesz|Jobbik|Syriza|Podemos|Ciudadanos|PSOE|Partido Popular|Front National|National Front|National Rally|Forza Italia
Lega Nord|Northern League|Five Star Movement|Likud|Kadima|Meretz|Hadash|AKP|CHP|PKK|HDP|BJP|Bharatiya Janata Party
Congress Party|Aam Aadmi Party|Shiv Sena|Trinamool Congress|DMK|AIADMK|ANC|African National Congress|Zanu-PF|Inkatha
Swapo|Frelimo|Renamo|Muslim Brotherhood|Baath Party|PML-N|MQM|Awami League|LTTE|Tamil Tigers|Khmer Rouge|Kuomintang
Liberal Party|Workers' Party|Tea Party|GOP|Democratic National Committee|Republican National Committee|FARC
Provisional IRA|Real IRA|UVF|Shining Path|Hizbullah|Islamic Jihad|Palestinian Authority
Palestine Liberation Organization|Al-Shabaab|al-Shabab|al-Shabaab|Houthis|Ku Klux Klan|Black Panther Party|AOL|Amazon
Amazon.com|Apple Computer|Apple Inc.|Adobe|Intel Corp.|AMD|Nvidia|NVIDIA|Qualcomm|Broadcom|Texas Instruments|Micron
TSMC|ASML|Infineon|STMicroelectronics|ARM Holdings|Motorola|BlackBerry|Research In Motion|Palm Inc.|Sun Microsystems
Xerox|Kodak|Canon|Nikon|Panasonic|Toshiba|Hitachi|Fujitsu|NEC|Sharp Corp.|LG Electronics|SK Hynix|Xiaomi|Oppo|ZTE|Acer
Asus|HTC|Nintendo|Sega|Electronic Arts|Activision Blizzard|Ubisoft|Konami|Capcom|Square Enix|Spotify|Uber|Lyft|Airbnb
Didi Chuxing|WeWork|Snapchat|Snap Inc.|LinkedIn|Pinterest|Reddit|TikTok|ByteDance|WhatsApp|Skype|Dropbox
Slack Technologies|Salesforce|Salesforce.com|Workday|ServiceNow|SAP AG|SAS Institute|Capgemini|Atos|Cognizant
Tata Consultancy Services|TCS|HCL Technologies|Tech Mahindra|Tata Group|Adani Group|Mahindra & Mahindra|Bajaj Auto
Maruti Suzuki|Hero MotoCorp|Air India|IndiGo|SpiceJet|Jet Airways|Kingfisher Airlines|State Bank of India|ICICI Bank
HDFC Bank|Axis Bank|Bharti Airtel|Reliance Jio|ONGC|Coal India|NTPC|Hindustan Unilever|General Electric|GE|Honeywell
United Technologies|Raytheon|General Dynamics|BAE Systems|Rolls-Royce|Thales|Dassault Aviation|Leonardo SpA
Finmeccanica|Saab|Rheinmetall|ThyssenKrupp|Thyssenkrupp|Continental AG|Bosch|Porsche|Audi|Mercedes-Benz|Opel|Vauxhall
Ford Motor|Ford Motor Company|Tesla|Tesla Motors|Rivian|Mazda|Mitsubishi|Mitsubishi Motors|Subaru|Suzuki|Isuzu|Kia
Kia Motors|Hyundai Motor|SsangYong|Volvo|Scania|Skoda|Lamborghini|Ferrari|Maserati|Alfa Romeo|Jaguar Land Rover
MG Rover|Aston Martin|Bentley|McLaren|Stellantis|PSA Peugeot Citroën|Michelin|Bridgestone|Goodyear|Pirelli|Caterpillar
John Deere|Deere & Co|Komatsu|ABB|Alstom|Bombardier|Embraer|Gulfstream|McDonnell Douglas|Sukhoi|Tupolev|Air Berlin
Germanwings|Eurowings|Austrian Airlines|Swissair|KLM|Iberia|Alitalia|SAS Group|Finnair|Norwegian Air|Wizz Air
Virgin Atlantic|Flybe|Thomas Cook|TUI|Aer Lingus|Emirates|Etihad|Qatar Airways|Turkish Airlines|El Al|Aeroflot
Singapore Airlines|Cathay Pacific|Qantas|Air New Zealand|Japan Airlines|All Nippon Airways|Korean Air|Asiana Airlines
Air China|China Eastern|China Southern|Garuda Indonesia|Malaysia Airlines|AirAsia|Thai Airways|Ethiopian Airlines
Kenya Airways|South African Airways|American Airlines|United Airlines|Delta Air Lines|Southwest Airlines|US Airways
Northwest Airlines|Continental Airlines|JetBlue|Alaska Airlines|Air Canada|WestJet|FedEx|UPS|DHL|Deutsche Post
Royal Mail|Maersk|Hapag-Lloyd|Deutsche Bahn|Network Rail|Eurotunnel|SNCF|RATP|Amtrak|Union Pacific|Total SA
TotalEnergies|Eni|ENI|Repsol|Statoil|Equinor|ConocoPhillips|Halliburton|Schlumberger|Baker Hughes|Transocean
Saudi Aramco|Aramco|Petronas|Sinopec|PetroChina|CNOOC|PDVSA|Pemex|Surgutneftegas|Sibneft|TNK-BP|Novatek|Transneft|E.ON
RWE|EnBW|Vattenfall|EDF|GDF Suez|Engie|Enel|Iberdrola|Endesa|Centrica|British Gas|National Grid|Severn Trent
Thames Water|Scottish Power|Gaz de France|Areva|Veolia|Vivendi Universal|Saint-Gobain|Lafarge|Holcim|Heidelberg Cement
Anglo American|BHP|Xstrata|Barrick Gold|Newmont|AngloGold Ashanti|De Beers|Alcoa|Norilsk Nickel|Rusal|Severstal
US Steel|Nippon Steel|Posco|Arcelor|Monsanto|DuPont|Dow Chemical|Syngenta|Akzo Nobel|Air Liquide|Evonik|Lanxess|Henkel
Beiersdorf|Colgate-Palmolive|Kimberly-Clark|Reckitt Benckiser|Estée Lauder|Kraft Foods|Kraft Heinz|Mondelez|Mars Inc.
Cadbury|Cadbury Schweppes|Kellogg|General Mills|Heineken|Carlsberg|Diageo|SABMiller|Anheuser-Busch|InBev|AB InBev
Pernod Ricard|Bacardi|Coca-Cola Co|British American Tobacco|Imperial Tobacco|Philip Morris International|Altria
JT International|KFC|Burger King|Pizza Hut|Domino's|Domino's Pizza|Costa Coffee|Pret A Manger|Greggs|JD Wetherspoon
Whitbread|InterContinental Hotels|Hilton Hotels|Marriott International|Accor|Hyatt|Asda|ASDA|Morrisons|Waitrose|Aldi
Lidl|Co-op|Iceland Foods|Boots|WH Smith|WHSmith|HMV|Woolworths|BHS|Debenhams|House of Fraser|Next plc|Topshop
Arcadia Group|Primark|H&M|Zara|Inditex|Uniqlo|Fast Retailing|Nike|Adidas|Reebok|Under Armour|Gucci|Burberry|Hermès
Chanel|Richemont|Swatch|Tiffany & Co|Kering|PPR|Metro Group|Karstadt|Kaufhof|Otto Group|Auchan|Casino Guichard|Ahold
Delhaize|Best Buy|Target Corp|Home Depot|Lowe's|Costco|Kroger|Walgreens|CVS|CVS Health|Rite Aid|Kmart|Sears|Macy's
JC Penney|J.C. Penney|Barnes & Noble|Toys R Us|Kohl's|Safeway|Albertsons|Whole Foods|Procter & Gamble Co
JPMorgan Chase|JP Morgan Chase|Bank One|Wachovia|Washington Mutual|Fannie Mae|Freddie Mac|AIG
American International Group|MetLife|Allianz|Axa|AXA|Generali|Zurich Insurance|Swiss Re|Munich Re|Lloyd's of London
Aviva|Legal & General|Standard Life|Aegon|ING|ING Group|ABN Amro|ABN AMRO|Rabobank|Fortis|Dexia|KBC|Santander
Banco Santander|BBVA|Bankia|UniCredit|Intesa Sanpaolo|Monte dei Paschi|Banca Nazionale del Lavoro|Mediobanca
Crédit Agricole|Credit Agricole|Société Generale|Natixis|Erste Bank|Raiffeisen|Nordea|Danske Bank|Swedbank
Handelsbanken|DnB NOR|Sberbank|VTB|Standard Chartered|Lloyds|Lloyds Banking Group|RBS|NatWest|HBOS|Northern Rock
Bradford & Bingley|Alliance & Leicester|Abbey National|Schroders|Man Group|BlackRock|State Street|Blackstone
Blackstone Group|KKR|Carlyle Group|TPG|Apollo Global Management|Bain Capital|Cerberus|Permira|CVC Capital Partners
Berkshire Hathaway|SoftBank|Softbank|Temasek|Nomura|Mizuho|Mitsubishi UFJ|Sumitomo Mitsui|Daiwa Securities|Jefferies
Lazard|Rothschild|Evercore|Macquarie|Westpac|Commonwealth Bank|ANZ|National Australia Bank|Royal Bank of Canada
Scotiabank|TD Bank|Manulife|American Express|Visa Inc.|Mastercard|MasterCard|Capital One|Discover Financial
PayPal Holdings|Stripe|Klarna|Wirecard|Robinhood|Coinbase|Binance|FTX|Ripple Labs|Fitch|Fitch Ratings
Moody's Investors Service|S&P Global|Morningstar|Dun & Bradstreet|IHS Markit|Gartner|Forrester|IDC|Ipsos|Gallup|YouGov
Nielsen|Capital Economics|Oxford Economics|Pantheon Macroeconomics|Arthur Andersen|PwC|EY|Boston Consulting Group
Bain & Company|Booz Allen Hamilton|Roland Berger|Clifford Chance|Linklaters|Freshfields|Allen & Overy|Skadden
Baker McKenzie|WPP|Omnicom|Publicis|Saatchi & Saatchi|Ogilvy|Edelman|Bristol-Myers Squibb|Eli Lilly
Abbott Laboratories|AbbVie|Amgen|Gilead Sciences|Genentech|Biogen|BioNTech|Moderna|CureVac|Novavax|Regeneron|Wyeth
Schering-Plough|Novo Nordisk|Roche Holding|Takeda|Astellas|Daiichi Sankyo|Teva|Sun Pharma|Dr Reddy's|Cipla|Ranbaxy
Serum Institute of India|Bharat Biotech|Sinovac|Sinopharm|Fresenius|Merck & Co|Johnson and Johnson|Medtronic
Boston Scientific|Siemens Healthineers|Siemens Energy|Philips|Theranos|23andMe|DeepMind|Google DeepMind|Anthropic
Time Warner Cable|Walt Disney|Walt Disney Co|Warner Bros|Warner Bros.|Warner Music|Universal Music|Universal Pictures
EMI|Sony Music|Sony Pictures|Sony BMG|Paramount Pictures|20th Century Fox|DreamWorks|Pixar|Lucasfilm|Lionsgate
Metro-Goldwyn-Mayer|HBO|Hulu|ESPN|MTV|Sky Deutschland|BSkyB|ProSiebenSat.1|RTL Group|Mediaset|Canal Plus|Axel Springer
Pearson|Reed Elsevier|Thomson Reuters|Thomson Corp|Dow Jones|Gannett|Tribune Co|Trinity Mirror|Random House
Penguin Books|HarperCollins|Telecom Italia|TIM SpA|Orange SA|Telia|TeliaSonera|Telenor|Swisscom|KPN|BT Group
Cable & Wireless|T-Mobile|Sprint Nextel|MCI|Qwest|BellSouth|SBC Communications|Verizon Wireless|AT&T Wireless|Cingular
NTT DoCoMo|NTT|KDDI|China Mobile|China Unicom|China Telecom|SingTel|Telstra|Optus|MTN|Vodacom|Safaricom|Etisalat
Rostelecom|VimpelCom|MegaFon|Lucent|Alcatel|Alcatel-Lucent|Nortel|Juniper Networks|3Com|EMC|Seagate|Western Digital
SanDisk|Gateway Inc.|Compaq|Unisys|NCR|Novell|Red Hat|SUSE|Netscape|RealNetworks|Symantec|McAfee|Kaspersky Lab|Sophos
Palo Alto Networks|CrowdStrike|FireEye|Mozilla Foundation|Mozilla|Wikimedia Foundation|Apache Software Foundation
Linux Foundation|W3C|ICANN|IEEE|RIAA|MPAA|Blue Origin|Virgin Galactic|Arianespace|Roscosmos|ISRO|JAXA|DRDO
Hindustan Aeronautics|Huntington Ingalls|Electric Boat|Ferguson Marine|Harland & Wolff|Harland and Wolff|Unison|GMB
RMT|Aslef|ASLEF|NUT|NASUWT|UCU|BMA|British Medical Association|Royal College of Nursing|FBU|IG Metall|Verdi|CGT|CFDT
FGTB|CISL|CGIL|AFL-CIO|UAW|United Auto Workers|Teamsters|SEIU|ver.di|Cosatu|Solidarity Union|NFU
Confederation of British Industry|Federation of Small Businesses|Chelsea FC|Tottenham Hotspur|Tottenham|West Ham
West Ham United|Newcastle United|Aston Villa|Leeds United|Leicester City|Norwich City|Crystal Palace|Nottingham Forest
Sheffield United|Sheffield Wednesday|Blackburn Rovers|Bolton Wanderers|Wolverhampton Wanderers|West Bromwich Albion
West Brom|Birmingham City|Derby County|Stoke City|Hull City|Cardiff City|Swansea City|Grimsby Town|Bradford City
Ross County|Queens Park Rangers|QPR|Charlton Athletic|Portsmouth FC|Brighton & Hove Albion|Burnley FC|AFC Bournemouth
Rangers FC|Aberdeen FC|Dundee United|Hibernian|Heart of Midlothian|Kilmarnock FC|Motherwell FC|Atletico Madrid
Atlético Madrid|Sevilla FC|Valencia CF|Villarreal CF|Real Betis|Real Sociedad|Athletic Bilbao|Espanyol
Paris Saint-Germain|Paris St Germain|PSG|Olympique Lyonnais|Olympique de Marseille|AS Monaco|AS Roma|SSC Napoli
Internazionale|Fiorentina|Sampdoria|Udinese|Atalanta|Ajax Amsterdam|PSV Eindhoven|Feyenoord|Anderlecht|Club Brugge
Benfica|Sporting Lisbon|FC Porto|Galatasaray|Fenerbahce|Fenerbahçe|Besiktas|Beşiktaş|Olympiakos|Panathinaikos
AEK Athens|CSKA Moscow|Spartak Moscow|Zenit St Petersburg|Shakhtar Donetsk|Dynamo Kyiv|Dinamo Zagreb|Hajduk Split
Red Star Belgrade|Slavia Prague|Sparta Prague|Steaua Bucharest|FC Bayern|FC Bayern Munich|Bayer Leverkusen|Schalke
Schalke 04|Werder Bremen|Hamburger SV|VfB Stuttgart|VfL Wolfsburg|Eintracht Frankfurt|Borussia Mönchengladbach
RB Leipzig|SC Freiburg|Hertha Berlin|Hertha BSC|1. FC Köln|FC Cologne|Mainz 05|Union Berlin|Arminia Bielefeld
Hannover 96|FC Augsburg|Boca Juniors|River Plate|Flamengo|Corinthians|Palmeiras|Santos FC|Los Angeles Lakers
Boston Celtics|Chicago Bulls|New York Knicks|Golden State Warriors|Miami Heat|New York Yankees|Boston Red Sox
Chicago Cubs|Los Angeles Dodgers|New York Mets|Dallas Cowboys|New England Patriots|Green Bay Packers
Pittsburgh Steelers|Chicago Bears|San Francisco 49ers|Denver Broncos|New York Giants|Toronto Maple Leafs
Montreal Canadiens|Detroit Red Wings|NFL|NBA|MLB|NHL|MLS|NCAA|WNBA|PGA|PGA Tour|LPGA|ATP|WTA|ITF|IAAF|FIA|FIS|ICC|BCCI
RFU|WRU|Football Association|English Football League|WADA|USADA|Court of Arbitration for Sport|Visma-Lease a Bike
UAE Team Emirates|Team Sky|Red Bull Racing|Mumbai Indians|Chennai Super Kings|Kolkata Knight Riders
Royal Challengers Bangalore|Delhi Capitals|Rajasthan Royals|Marylebone Cricket Club|MCC|Yorkshire County Cricket Club
Berlin Philharmonic|Vienna Philharmonic|London Symphony Orchestra|Royal Opera House|English National Opera
Royal Shakespeare Company|National Theatre|Old Vic|Burgtheater|Bolshoi Theatre|La Scala|Metropolitan Opera
Comédie-Française|British Museum|British Library|Tate Modern|Tate Britain|National Gallery|Victoria and Albert Museum
Natural History Museum|Science Museum|Metropolitan Museum of Art|Museum of Modern Art|MoMA|Guggenheim Museum
Smithsonian Institution|Smithsonian|Getty Museum|Musée d'Orsay|Centre Pompidou|Rijksmuseum|Hermitage Museum
Library of Congress|National Trust|English Heritage|Arts Council|British Council|Goethe Institute|Alliance Française
Church of England|Roman Catholic Church|Catholic Church|Russian Orthodox Church|Lutheran Church|Methodist Church
Salvation Army|Vatican Bank|Holy See|Church of Scotland|Knights of Columbus|Jehovah's Witnesses|Boy Scouts of America
Girl Guides|Planned Parenthood|American Civil Liberties Union|ACLU|NAACP|NRA|National Rifle Association|AARP|AIPAC
Federalist Society|Wiesenthal Center
"""

KNOWN = Phrases(_KNOWN.strip().replace("\n", "|").split("|"))
"""Names without a second meaning in the news, each as it is printed."""

SHORT_NAMES = {
    "Fed": "Federal Reserve",
    "VW": "Volkswagen",
    "Commons": "House of Commons",
    "Lords": "House of Lords",
    "GM": "General Motors",
    "GE": "General Electric",
    "BA": "British Airways",
    "P&G": "Procter & Gamble",
    "M&S": "Marks & Spencer",
    "J&J": "Johnson & Johnson",
    "NYT": "New York Times",
    "FT": "Financial Times",
    "WSJ": "Wall Street Journal",
    "Tories": "Conservative Party",
    "Social Democrats": "Social Democratic Party",
    "Lib Dems": "Liberal Democrats",
    "Barça": "FC Barcelona",
    "Bayern": "Bayern Munich",
    "Gladbach": "Borussia Mönchengladbach",
    "SingTel": "Singapore Telecom",
    "AfD": "Alternative for Germany",
    "Verdi": "ver.di",
    "Met": "Metropolitan Police",
}
"""Short names that are no part of the full one, and that everybody knows."""
