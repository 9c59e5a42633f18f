"""Given names: what tells Ada Obi from a company when a recogniser cannot."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
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


_WOMEN = frozenset(
    """Abigail Ada Adama Adele Agnes Aisha Akua Alessandra Alexandra Alice Alicia Alison Allison Amanda Amara Amber Amelia
    Amina Amy Ana Angela Angelina Anita Anjali Ann Anna Anne Annette Annie Antoinette Asha Astrid Audrey Ayesha Barbara
    Beatrice Beatriz Bernadette Beth Betty Bianca Brenda Bridget Camila Camille Carla Carol Carolina Caroline Carolyn
    Catherine Cathy Cecilia Cheryl Chiara Chloe Christiane Christina Christine Cindy Claire Clara Claudia Cristina Daniela
    Danielle Deborah Diana Diane Donna Dorothy Eileen Elaine Elena Eleanor Elif Elisa Elisabeth Elizabeth Ella Ellen Emily
    Emma Erica Erin Esther Eva Evelyn Farah Fatima Fatou Fiona Frances Francesca Gabriela Gillian Giulia Gladys Gloria
    Grace Hana Hannah Harriet Heather Heidi Helen Helena Helga Ida Ilona Ines Ingrid Irene Irina Iris Isabel Isabella
    Ivana Jackie Jacqueline Jana Jane Janet Janice Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Judith
    Judy Julia Julie Juliet Karen Karin Karina Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Kristen Kristin
    Lakshmi Laura Lauren Leah Leila Lena Lidia Lila Lily Linda Lisa Louise Lucia Lucy Luisa Lydia Lynn Madeleine Margaret
    Margarita Maria Mariam Marian Marianne Marion Marta Martha Martina Mary Maya Megan Melanie Melissa Mia Michelle Milena
    Miriam Moira Monica Monika Nadia Nadine Nancy Naomi Natalia Natalie Natasha Neha Nicole Nina Nora Olena Olga Olivia
    Padma Paola Patricia Paula Penny Petra Pilar Pooja Priya Rachel Rebecca Regina Renata Rita Roberta Rosa Rose Ruth
    Sabine Sadia Sally Samantha Sandra Sara Sarah Seema Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie
    Stephanie Sue Susan Susana Susanne Suzanne Sylvia Tamara Tanya Tara Tatiana Teresa Theresa Tiffany Tina Toni Uma Ursula
    Valentina Valerie Vanessa Vera Veronica Virginie Wanda Wendy Yasmin Yolanda Yoshiko Yulia Yvonne Zainab Zeynep
    Zoe""".split()
)
_EITHER = frozenset(
    """Alex Alexis Alok Amadou Andrea Anand Chen Chris Dana Dominique Gabriel Hussein Jamie Jan Jean Jo Jun Kai Kelly Kim
    Kiran Lee Leslie Li Lindsay Logan Mei Ming Nicola Noor Padma Rana Robin Sam Satya Shannon Stacy Terry Tracy Wei Xiao
    Yan Yi Yuki Leslie Maxime Micah""".split()
)
"""Given names of men and women alike."""


def is_woman(first: str) -> bool | None:
    """Whether a given name is a woman's; None when it is not known, or borne by men as well.

    >>> is_woman("Julie"), is_woman("Emmanuel"), is_woman("Kim"), is_woman("Zanele")
    (True, False, None, None)
    """
    if first in _WOMEN:
        return True
    return False if first in GIVEN_NAMES and first not in _EITHER else None
