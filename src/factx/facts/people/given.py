"""Given names: what tells Ada Obi from a company when a recogniser cannot."""

from __future__ import annotations

_COMMON = frozenset(
    """Aaron Abdul Abdullah Abigail Abraham Achim Ada Adam Adama Adele Adrian Agnes Ahmad Ahmed Aidan Aiko Aisha Ajay
    Akira Akua Alain Alan Alastair Albert Alberto Alejandro Aleksandr Alessandra Alessandro Alex Alexander Alexandra
    Alexei Alexis Alfonso Alfred Ali Alice Alicia Alison Allan Allison Alok Amadou Amanda Amara Amber Amelia Amina
    Amir Amit Amy Ana Anand Anders Andre Andrea Andreas Andrei Andrés Andrew Andrzej Andy Angela Angelina Angus Anil
    Anita Anjali Ann Anna Anne Annette Annie Anthony Antoine Antoinette Anton Antonio António Anwar Arjun Arne
    Arnold Arthur Arturo Arun Arvind Asha Ashok Astrid Audrey  Ayesha Babak Barack Barbara Barry Bashir
    Beatrice Beatriz Ben Benedict Benjamin Bernadette Bernard Bernd Bert Beth Betty Bianca Bill Björn Bob Bobby
    Boris Brad Bradley Brandon Brenda Brian Bridget Bruce Bruno Bryan Camila Camille Carl Carla Carlo Carlos Carmen
    Carol Carolina Caroline Carolyn Catherine Cathy Cecilia  Charles Charlie  Chen Cheryl Chiara Chidi
    Chinedu Chloe Chris Christian Christiane Christina Christine Christoph Christophe Christopher Chuck Cindy Claire
    Clara Claudia Claudio Colin Conor Craig Cristina Curtis Cynthia Damian Dan Dana Daniel Daniela Danielle Danny
    Dara Darren David  Dean Deborah Deepak Denis Dennis Derek Diana Diane Diego Dieter Dimitri Dirk Dmitri
    Dmitry Dominic Dominique Don Donald Donna Dorothy Doug Douglas Duncan Dylan Eamon Eddie Eduardo Edward Edwin
    Eileen Elaine Elena Eleanor Elias Elif Elisa Elisabeth Elizabeth Ella Ellen Elliot Emily Emma Emmanuel Enrico
    Enrique Eric Erica Erich Erik Erin Ernest Ernesto Esther Ethan Eugene Eva Evelyn Fabio Farah Farid Fatima Fatou
    Faisal Felipe Felix Fernando Fiona  Florian Frances Francesca Francesco Francis Francisco Francois
    François Frank Franz Fred Frédéric Frederick Friedrich Fumio Gabriel Gabriela Gareth Gary Gavin Geoff Geoffrey
    Georg George  Gerald Gerard Gerhard Ghulam Gianni Gilbert Gillian Giorgio Giovanni Giulia Giuseppe Gladys
    Glenn Gloria Gordon Grace Graham Greg Gregory Guido Guillaume Günter Gustavo Hamid Hana Hannah Hans Harald Haris
    Harold Harriet Harry Hasan Hassan Heather Heidi Heinz Helen Helena Helga Henri Henrik Henry Herbert Hideo
    Hiroshi Howard Hugh Hugo Hussein Ian Ibrahim Ida Ignacio Igor Ilona Imran Ines Ingrid Irene Irina Iris Isaac
    Isabel Isabella Ismail Ivan Ivana Jack Jackie Jacob Jacqueline Jacques Jaime Jakob James Jamie Jan Jana Jane
    Janet Janice Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim
    Jimmy Joan Joanna Joanne Joachim Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan  Jorge José
    Josef Joseph Josephine Joshua  Joyce Juan Judith Judy Julia Julian Julie Juliet Jun Jürgen Justin Kai Kamal
    Karen Karim Karin Karina Karl Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja  Keith Kelly Ken
    Kenji Kenneth Kevin Khalid Kim Kiran Klaus Kofi Kristen Kristin Kurt Kwame Kyle Lakshmi Lars Larry Laura Lauren
    Laurent Lawrence Leah Lee Leila Lena Leo Leon Leonard Leonardo Leslie Lewis Li Liam Lidia Lila Lily Linda
    Lindsay Lisa Lloyd Logan Lorenzo Louis Louise Luc Luca Lucas Lucia Lucy Luigi Luis Luisa Lukas Luke Lydia Lynn
    Maciej Madeleine Mahmoud Malcolm Malik Manfred Manoj Manuel Marc Marcel Marcelo Marco Marcos Marcus Margaret
    Margarita Maria Mariam Marian Marianne Mario Marion Mark Marta Martha Martin Martina Marvin Mary Mateo Mathieu
    Matt Matteo Matthew Matthias Maurice Mauro Max Maya Megan Mehmet Mei Melanie Melissa  Mia Micah Michael
    Michel Michelle Miguel Mikael Mike Mikhail Milan Milena Ming Miriam Mohamed Mohammad Mohammed Mohan Moira Monica
    Monika  Moses Muhammad Mustafa Nadia Nadine Nancy Narendra Naomi Natalia Natalie Natasha Nathan Naveen
    Neha Neil  Nicholas Nick Nicola Nicolas Nicole Nigel Nikhil Nikolai Nina Noah Noor Nora Norman Olaf Oleg
    Olena Olga Oliver Olivia Olivier Omar Oscar Osman Owain Owen Pablo Padma Paola Paolo Pascal Patricia Patrick Paul
    Paula Paulo Pavel Pedro Penny  Peter Petra Phil Philip Philippe Phillip Pierre Pilar Piotr Pooja Prakash
    Pranab Priya Rachel Rafael Rahul Raj Rajesh Rajiv Ralf Ralph Ramón Rana Randy Raphael Rashid Raúl Ravi Ray
    Raymond Rebecca Regina Reinhard René Renata Ricardo Richard Rick Rita Rob Robert Roberta Roberto Robin Rodrigo
    Roger Rohan Roland Rolf Ron Ronald Rosa Rose Ross Roy Ruben Rupert Russell Ruth Ryan Sabine Sadia Saeed
    Salim Sally Sam Samantha Samir Samuel Sandra Sanjay  Sara Sarah Satya Scott Sean Sebastian Seema Sergei
    Sergey Sergio Shahid Shane Shannon Sharon Shaun Sheila Shinzo Shirley Silvia Simon Simone Sofia Sonia Sophia
    Sophie Stacy Stanley Stefan Stefano  Stephan Stephanie Stephen Steve Steven Stuart Sue Sunil Suresh Susan
    Susana Susanne Suzanne Sven Sylvia Takeshi Tamara Tanya Tara Tariq Tatiana Ted Teresa Terry Thabo Theodore
    Theresa Thomas Tiffany Tim Timothy Tina Tobias Todd Tom Tomás Tommy Toni Tony Tracy Trevor Ulrich Uma Umar
    Ursula Valentina Valerie Vanessa Vera Veronica Vicente Victor  Vijay Viktor Vikram Vincent Vincenzo
    Vinod Virginie Vivek Vladimir Walter Wanda Warren Wayne Wei Wendy Werner Wilhelm  William Wolfgang Xavier
    Xiao Yan Yannick Yasmin Yasuo Yi Yolanda Yoshiko Youssef Yuki Yulia Yuri Yusuf Yvonne Zachary Zainab Zeynep
    Zoe""".split()
)


_MORE = frozenset(
    """Constance Pauline Brant Catriona Gretchen Wendell Clarence Elmer Floyd Garrett Herman Ira Irving Leroy Lester
    Lionel Milton Myron Otis Percy Quentin Randall Reginald Rodney Rufus Silas Sylvester Tyler Vernon Wesley Willard
    Winston Woodrow Adrienne Agatha Aileen Alma Alyssa Amelie Angelica Ariana Arlene Ashley Audra Beryl Bonnie Brandi
    Brittany Candace Cassandra Celeste Charlotte Claudette Colleen Connie Cora Corinne Daisy Daphne Darlene Deanna
    Debbie Debra Dolores Doris Edith Edna Eliza Elsie Enid Erika Estelle Ethel Eunice Felicia Flora Frieda Gail
    Geraldine Gwen Hattie Hazel Henrietta Hilary Hilda Holly Imogen Irma Isla Jasmine Jeanette Jodie Josie Juanita
    Kara Katrina Kayla Kerry Kirsten Kristi Latoya Lenora Leona Lillian Lorna Lorraine Lottie Louisa Lucille Mabel
    Maggie Maisie Mandy Marcia Margot Marilyn Maureen Mavis Maxine Meredith Mildred Millie Minnie Miranda Molly Muriel
    Myra Nanette Nell Nellie Noelle Norma Odette Ophelia Pamela Patrice Patsy Paulette Phoebe Phyllis Polly Rhonda
    Rosalind Rosemary Roxanne Sabrina Selena Serena Shauna Shelley Sherry Sienna Stella Tabitha Tamsin Tess Thelma
    Trudy Valeria Velma Viola Violet Vivian Whitney Wilma Winifred Yvette Zelda Adaeze Adebayo Akinwumi Amaka Ayodele
    Babatunde Bola Chika Chioma Chukwudi Emeka Femi Folake Funmi Ifeoma Ikechukwu Jide Kayode Kemi Kunle Musa Ngozi
    Nkechi Nnamdi Obinna Olufemi Oluwaseun Segun Taiwo Tunde Uche Wole Yemi Wanjiru Kamau Otieno Njeri Wambui Achieng
    Akinyi Mwangi Sipho Nomvula Zanele Abhijeet Abhishek Aditi Aditya Ajit Akash Akshay Amitabh Ankit Anuj Aparna
    Aravind Ashwin Bhavna Deepa Devendra Dinesh Divya Gaurav Gautam Gopal Govind Harish Hemant Indira Jaya Jyoti Kapil
    Karan Kavita Kishore Lalit Lata Madhu Mahesh Manish Meena Meenakshi Mukesh Nandini Naresh Nilesh Nirmala Nisha
    Nitin Pankaj Parvati Pradeep Pranav Prashant Pratibha Preeti Priyanka Purnima Radha Raghu Rajat Rajendra Rakesh
    Ramesh Rashmi Rekha Ritu Rohit Sachin Sandeep Sangeeta Sanjeev Santosh Sarita Satish Shalini Shankar Shanti Sharad
    Shilpa Shobha Siddharth Smita Sneha Sonali Subhash Sudha Sujata Suman Sunita Surendra Sushil Swati Tarun Uday Usha
    Varun Vasant Venkat Vidya Vikas Vimal Vinay Vineet Vishal Yogesh Abdel Abdelaziz Adel Adnan Ammar Ayman Bilal Fadi
    Ghassan Hani Hatem Hisham Iman Jamal Jawad Kareem Layla Mahdi Majid Mansour Marwan Mona Mounir Nabil Nadim Najib
    Nasser Qasim Rami Riad Sabri Salah Salma Samira Sami Tamer Wael Walid Yahya Yasser Ziad Agnieszka Aleksandra
    Aleksei Anastasia Andrey Anatoly Arkady Artem Bogdan Bohdan Branko Danuta Darya Denys Dragan Dusan Ewa Galina
    Goran Grzegorz Halyna Hanna Ihor Iryna Jacek Jadwiga Janusz Jaroslaw Jaroslav Jerzy Jiri Jozef Kamila Karel
    Kateryna Katarzyna Konstantin Krzysztof Larysa Leonid Ludmila Lukasz Lyudmila Magdalena Malgorzata Maksym Marek
    Marija Mariusz Mateusz Michal Mirko Mykola Nadezhda Nikola Oksana Oleksandr Oleksiy Pawel Petr Petro Radoslaw
    Ruslan Rustam Serhiy Slobodan Stanislav Svetlana Svitlana Taras Tomasz Tatyana Vadim Vadym Vasyl Veronika Vitaly
    Vladislav Volodymyr Vuk Vyacheslav Wojciech Yaroslav Yevgeny Yuliya Zbigniew Zdenek Zofia Zoran Aino Anneli Annika
    Arvid Bengt Bjarne Bjorn Ebba Einar Elin Emil Espen Frode Gerda Geert Gunnar Gustav Haakon Halvor Harri Henning
    Inge Inger Jari Jesper Joop Jorn Jyrki Kaisa Kasper Katri Kees Ketil Kjell Knut Koen Laila Leif Maarten Magnus
    Marit Marjan Marte Matti Mette Mikko Morten Niels Nils Ole Paavo Pekka Pernille Pieter Piet Rasmus Rikke Risto
    Ruud Sanna Signe Sigrid Sigurd Sissel Solveig Staffan Stellan Stig Sverre Tarja Teemu Thijs Tiina Timo Torbjorn
    Torsten Trine Trygve Ulf Ulla Vibeke Wouter Adriana Alejandra Alonso Alvaro Amalia Amparo Arnaldo Artur Augusto
    Aurelio Benito Caetano Carlota Carmela Cesar Consuelo Cristiano Davide Diogo Domingo Domenico Edgardo Edson Eliana
    Emilio Esteban Estela Eugenia Fabrizio Federico Fernanda Filippo Flavio Gabriele Gianluca Giacomo Gilberto Gina
    Gonzalo Graciela Guilherme Guillermo Hector Humberto Isabela Joana Joaquim Jordi Josefina Juliana Karla Leandro
    Lina Lorena Lourdes Luciana Luciano Lucrezia Luiz Manuela Marcela Marcello Margherita Mariana Mariano Maribel
    Marisol Massimo Matilde Mauricio Montserrat Noelia Octavio Osvaldo Patricio Paulina Rafaela Raquel Renato Rodolfo
    Rogelio Romina Silvana Silvio Stefania Teodoro Thiago Tiago Ugo Violeta Vittorio Ximena Akiko Ayumi Daisuke Emi
    Fumiko Haruka Haruki Hiroko Hiroyuki Kazuo Keiko Kenichi Kenzo Kiyoshi Kumiko Makoto Mariko Masahiro Masako Masao
    Megumi Michiko Mitsuko Naoko Naoto Nobuo Noriko Osamu Ryo Sachiko Satoshi Shigeru Shinji Shoichi Shunsuke Tadashi
    Takahiro Takashi Tomoko Toshio Tsutomu Yasuhiro Yoko Yoshihiko Yoshiro Yukiko Yumi Yutaka""".split()
)
"""Given names whose bearers' sex is not told apart."""

GIVEN_NAMES = _COMMON | _MORE
"""Common given names of news in English, written as there."""

_COMPANIES = """
Arthur Andersen|Calvin Klein|Charles Schwab|Eli Lilly|Frank Russell|Harry Winston|Hugo Boss|Jack Daniel|Jim Beam
John Deere|John Lewis|Karen Millen|Laura Ashley|Louis Vuitton|Marc Jacobs|Marie Claire|Mary Kay|Max Planck
Philip Morris|Ralph Lauren|Ted Baker|Thomas Cook|Tommy Hilfiger
"""
COMPANIES = frozenset(_COMPANIES.strip().replace("\n", "|").split("|"))
"""Bodies that bear a person's name."""


def like_a_person(name: str) -> bool:
    """Whether a name begins with a given name and goes on like a surname.

    >>> like_a_person("Ada Obi"), like_a_person("Acme Holdings"), like_a_person("Ralph Lauren")
    (True, False, False)
    """
    words = name.split()
    return 2 <= len(words) <= 3 and words[0] in GIVEN_NAMES and name not in COMPANIES and words[-1][0].isupper()


def like_a_name(name: str) -> bool:
    """Whether a name is of two or three capitalised words, none of which is a body's noun."""
    parts = name.split()
    return (
        2 <= len(parts) <= 3
        and all(part[0].isupper() and part[1:].islower() for part in parts)
        and name not in COMPANIES
        and parts[-1] not in _BODIES
    )


_BODIES = frozenset(
    """Town City United Rovers Wanderers Athletic Albion Villa Forest County Rangers Bank Steel Group Club Union Party
    Company Council University Hospital Foundation Trust Institute Systems Motors Airlines Energy Capital Partners
    Holdings Media Press Times Post News""".split()
)
"""Last words of clubs and firms."""

_WOMEN = frozenset(
    """Abigail Ada Adama Adele Agnes Aisha Akua Alessandra Alexandra Alice Alicia Alison Allison Amanda Amara Amber
    Amelia Amina Amy Ana Angela Angelina Anita Anjali Ann Anna Anne Annette Annie Antoinette Asha Astrid Audrey
    Ayesha Barbara Beatrice Beatriz Bernadette Beth Betty Bianca Brenda Bridget Camila Camille Carla Carol Carolina
    Caroline Carolyn Catherine Cathy Cecilia Cheryl Chiara Chloe Christiane Christina Christine Cindy Claire Clara
    Claudia Cristina Daniela Danielle Deborah Diana Diane Donna Dorothy Eileen Elaine Elena Eleanor Elif Elisa
    Elisabeth Elizabeth Ella Ellen Emily Emma Erica Erin Esther Eva Evelyn Farah Fatima Fatou Fiona Frances
    Francesca Gabriela Gillian Giulia Gladys Gloria Grace Hana Hannah Harriet Heather Heidi Helen Helena Helga Ida
    Ilona Ines Ingrid Irene Irina Iris Isabel Isabella Ivana Jackie Jacqueline Jana Jane Janet Janice Jennifer Jenny
    Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Julie Juliet Karen Karin Karina Kate Katharina
    Katherine Kathleen Kathryn Kathy Katie Katja Kristen Kristin Lakshmi Laura Lauren Leah Leila Lena Lidia Lila
    Lily Linda Lisa Louise Lucia Lucy Luisa Lydia Lynn Madeleine Margaret Margarita Maria Mariam Marian Marianne
    Marion Marta Martha Martina Mary Maya Megan Melanie Melissa Mia Michelle Milena Miriam Moira Monica Monika Nadia
    Nadine Nancy Naomi Natalia Natalie Natasha Neha Nicole Nina Nora Olena Olga Olivia Padma Paola Patricia Paula
    Penny Petra Pilar Pooja Priya Rachel Rebecca Regina Renata Rita Roberta Rosa Rose Ruth Sabine Sadia Sally
    Samantha Sandra Sara Sarah Seema Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie Stephanie Sue
    Susan Susana Susanne Suzanne Sylvia Tamara Tanya Tara Tatiana Teresa Theresa Tiffany Tina Toni Uma Ursula
    Valentina Valerie Vanessa Vera Veronica Virginie Wanda Wendy Yasmin Yolanda Yoshiko Yulia Yvonne Zainab Zeynep
    Zoe""".split()
)
_EITHER = frozenset(
    """Alex Alexis Alok Amadou Andrea Anand Chen Chris Dana Dominique Gabriel Hussein Jamie Jan Jean Jo Jun Kai Kelly
    Kim Kiran Lee Leslie Li Lindsay Logan Mei Ming Nicola Noor Padma Rana Robin Sam Satya Shannon Stacy Terry Tracy
    Wei Xiao Yan Yi Yuki Leslie Maxime Micah""".split()
)
"""Given names of men and women alike."""


def is_woman(first: str) -> bool | None:
    """Whether a given name is a woman's; None when it is not known, or borne by men as well.

    >>> is_woman("Julie"), is_woman("Emmanuel"), is_woman("Kim"), is_woman("Zanele")
    (True, False, None, None)
    """
    if first in _WOMEN:
        return True
    return False if first in _COMMON and first not in _EITHER else None


_FAMOUS = frozenset(
    """Obama Trump Biden Bush Clinton Reagan Nixon Kennedy Putin Medvedev Yeltsin Gorbachev Merkel Schröder Schroeder
    Kohl Scholz Merz Macron Sarkozy Hollande Chirac Mitterrand Blair Thatcher Cameron Sunak Starmer Corbyn Miliband
    Farage Erdogan Erdoğan Netanyahu Arafat Abbas Sharon Rabin Saddam Gaddafi Gadhafi Assad Khamenei Khomeini
    Ahmadinejad Rouhani Modi Gandhi Nehru Vajpayee Musharraf Bhutto Zelensky Zelenskyy Poroshenko Yanukovych
    Lukashenko Orban Orbán Tusk Kaczynski Kaczyński Berlusconi Prodi Renzi Meloni Salvini Draghi Zapatero Rajoy
    Sánchez Lula Bolsonaro Chavez Chávez Maduro Castro Kirchner Macri Milei Mandela Mbeki Zuma Ramaphosa Mugabe
    Kagame Museveni Kenyatta Ruto Odinga Buhari Tinubu Obasanjo Mao Deng Koizumi Kishida Abe Suharto Sukarno Widodo
    Jokowi Duterte Aquino Mahathir Lenin Stalin Trotsky Marx Hitler Goebbels Mussolini Churchill Roosevelt Napoleon
    Shakespeare Mozart Beethoven Bach Wagner Verdi Picasso Rembrandt Einstein Newton Darwin Freud Galileo Copernicus
    Pelé Pele Maradona Messi Ronaldo Neymar Ronaldinho Beckham Federer Nadal Djokovic Musk Zuckerberg Bezos Madonna
    Beyoncé Rihanna Shakira Bono Jesus Muhammad Buddha Plato Aristotle Socrates Homer Dante Goethe Schiller Kafka
    Nietzsche Kant Hegel Descartes Voltaire Rousseau Tolstoy Dostoevsky Chekhov Dickens Orwell Hemingway Caravaggio
    Leonardo Michelangelo Raphael Titian Rubens Vermeer Monet Matisse Warhol Banksy Rumsfeld Wolfowitz Cheney Rove
    Greenspan Bernanke Kissinger Brezhnev Khrushchev""".split()
)


def is_known_alone(word: str) -> bool:
    """Whether one word is enough to name a person in the news: a given name, or a name the whole world knows."""
    return word in GIVEN_NAMES or word in _FAMOUS
