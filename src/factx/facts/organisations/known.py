"""Organisations that news in English takes as known, and that are nothing else: found wherever they stand."""

from __future__ import annotations

from factx.rules import Phrases

_KNOWN = """
EU|E.U.|UN|U.N.|NATO|Nato|WTO|IMF|OPEC|Opec|OECD|ASEAN|Asean|UNICEF|Unicef|UNESCO|Unesco|UNHCR|IAEA|ICRC|FIFA|Fifa
UEFA|Uefa|IOC|G7|G8|G20|BRICS|Mercosur|Interpol|Europol|Eurostat|Frontex|European Union|United Nations
European Commission|European Central Bank|European Parliament|European Court of Justice|World Bank
International Monetary Fund|World Trade Organization|World Trade Organisation|World Health Organization
World Health Organisation|International Criminal Court|UN Security Council|Security Council|African Union
Arab League|International Atomic Energy Agency|International Energy Agency|Commonwealth of Nations|Red Cross
Red Crescent|Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Médecins Sans Frontières
Doctors Without Borders|Federal Reserve|Bank of England|Bank of Japan|Bundesbank|Reserve Bank of India|ECB|SEC|FDA
FCC|FTC|FBI|CIA|NSA|NASA|Nasa|IRS|EPA|NHS|MI5|MI6|GCHQ|FSA|FCA|Ofcom|Ofgem|SEBI|RBI|CBI|TUC|BSE|Congress|US Congress
US Senate|House of Representatives|House of Commons|House of Lords|Bundestag|Bundesrat|Knesset|Duma|Lok Sabha
Rajya Sabha|Pentagon|State Department|Justice Department|Treasury Department|Supreme Court
Securities and Exchange Commission|Scotland Yard|Metropolitan Police|Home Office|Foreign Office|Ministry of Defence
Downing Street Press Office|Democratic Party|Republican Party|Labour Party|Conservative Party|Liberal Democrats
Liberal Democrat|Lib Dems|Lib Dem|Christian Democratic Union|CDU|CSU|SPD|Social Democratic Party|Communist Party
Hamas|Hezbollah|Fatah|Taliban|Islamic State|ISIS|al-Qaeda|al-Qaida|Al Qaeda|Boko Haram|PLO|BBC|CNN|NBC|CBS
ABC News|ITV|Sky News|Al Jazeera|Reuters|AFP|Agence France-Presse|Associated Press|Bloomberg|Deutsche Welle|Xinhua
Interfax|Itar-Tass|Financial Times|Wall Street Journal|New York Times|Washington Post|Daily Telegraph|Daily Mail
Le Monde|Der Spiegel|Die Zeit|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|El País|La Repubblica
Times of India|China Daily|Wikinews|Microsoft|Google|Facebook|IBM|Intel|Nokia|Ericsson|Siemens|Sony|Samsung|Toyota
Nissan|Honda|Hyundai|Volkswagen|BMW|Daimler|DaimlerChrysler|Renault|Peugeot|Citroën|Fiat|General Motors|Chrysler
Boeing|Airbus|EADS|Lufthansa|British Airways|Air France|Ryanair|EasyJet|Easyjet|Deutsche Bank|Commerzbank|HSBC
Barclays|Lloyds TSB|Royal Bank of Scotland|Goldman Sachs|Morgan Stanley|Merrill Lynch|JP Morgan|JPMorgan|Citigroup
Citibank|UBS|Credit Suisse|BNP Paribas|Société Générale|Lehman Brothers|Bear Stearns|Bank of America|Wells Fargo
ExxonMobil|Exxon Mobil|Royal Dutch Shell|BP|Chevron|Gazprom|Rosneft|Lukoil|Yukos|Petrobras|Glencore|BHP Billiton
Rio Tinto|ArcelorMittal|Mittal Steel|Tata Steel|Tata Motors|Reliance Industries|Infosys|Wipro|Vodafone|BT|Telefónica
Telefonica|Deutsche Telekom|France Télécom|AT&T|Verizon|Comcast|Time Warner|News Corp|Viacom|Disney|Vivendi
Bertelsmann|PepsiCo|Coca-Cola|Nestlé|Nestle|Unilever|Procter & Gamble|Danone|L'Oréal|LVMH|Wal-Mart|Walmart|Tesco
Sainsbury's|Sotheby's|Christie's|Marks & Spencer|Marks and Spencer|Carrefour|Metro AG|McDonald's|Starbucks|Pfizer
Novartis|Roche|GlaxoSmithKline|AstraZeneca|Sanofi|Sanofi-Aventis|Merck|Bayer|BASF|Johnson & Johnson|eBay|PayPal
Yahoo|Netflix|Twitter|YouTube|Hewlett-Packard|Dell|Cisco|Oracle|SAP|PeopleSoft|Alibaba|Tencent|Baidu|Huawei|Lenovo
Foxconn|Ikea|IKEA|Hertz|OpenAI|SpaceX|Accenture|KPMG|PricewaterhouseCoopers|Deloitte
Ernst & Young|McKinsey|Standard & Poor's|Moody's|Enron|WorldCom|Parmalat|Northrop Grumman|Lockheed Martin
Manchester United|Manchester City|Arsenal|Liverpool FC|Real Madrid|FC Barcelona|Bayern Munich|Borussia Dortmund
AC Milan|Inter Milan|Juventus
"""

KNOWN = Phrases(_KNOWN.strip().replace("\n", "|").split("|"))
"""Names without a second meaning in the news, each as it is printed."""
