/** Usual first names in France, folded; those that are words or places too are left out. */
export const firstNames: ReadonlySet<string> = new Set(
  `adele adrien agathe agnes alain alban albert alexandra alexandre alexis alice aline alix amandine amelie
anais andre andrea anne annick annie antoine antoinette armand arnaud arthur audrey aurelie aurelien axel
baptiste barbara basile bastien beatrice benedicte benjamin benoit bernadette bernard bertrand brigitte bruno
camille carine carole caroline catherine cecile cedric celia celine chantal charlene charles charlotte chloe claire christelle
christian christiane christine christophe clara claude claudine clemence clementine colette coralie corentin
corinne cyril damien daniel daniele danielle david deborah delphine denis denise didier dominique dorothee
edouard edith elena eliane elisa elisabeth elise elodie emeline emilie emma emmanuel emmanuelle eric estelle
esther etienne eva evelyne fabien fabienne fabrice fanny farid fatima felix fernand florence florent florian francine
francis francois francoise frederic frederique gabriel gabrielle gaelle gaetan gaspard genevieve geoffroy
georges gerald geraldine gerard germain ghislaine gilbert gilles gregory guillaume gustave gwenaelle hakim
helene henri herve hortense hubert hugo huguette ines irene isabelle jacqueline jacques jean jeanne jennifer
jeremy jerome joel joelle johanna jonathan josette josiane julia julie julien juliette justine karim karine
kevin laetitia laurence laurent lea leila leon leonard leonie leo lionel lise loic louis louise luc lucas lucie
lucien ludovic lydie madeleine magali malika manon marc marcel margaux margot marianne marie marina marine
marion marius martine mathias mathieu mathilde matthieu maud maurice maxence maxime melanie melissa michel
michele mickael mireille mohamed monique morgane muriel mylene myriam nadege nadia nadine nathalie nathan
nicolas nicole nina noel noemie nora odette odile olivia olivier pascale pascal patrice patricia patrick paul
pauline philippe pierre rachel rachid raphael raymond rebecca regine regis remi remy renaud rene robert robin
roger roland romain romane rosalie sabine sabrina salome samir samuel sandra sandrine sarah sebastien serge
severine sidonie simon simone solange solene sonia sophie stephane stephanie suzanne sylvain sylvie tanguy
theo theophile therese thibault thierry thomas tristan ugo valentin valentine valerie vanessa veronique victor
victoire vincent virginie viviane xavier yann yannick yasmine yohan yolande yves yvette yvon zoe`.split(
    /\s+/,
  ),
)
