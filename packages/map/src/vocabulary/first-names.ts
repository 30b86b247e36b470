/**
 * First names that are common in French and in English, folded. In a line-up in capitals they alone tell a person (`JEANNE
 * LAROCHE`) from a group (`BLACK CURTAIN`). Names that are words too (`Rose`, `Will`, `Grace`) are not here.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adele adrien agathe agnes alain albert alex alexandra alexandre alexis alice alison amanda amelie amy anais andre andrea andrew angela angelique anita ann anna
   anne annick annie anthony antoine antonin arnaud arthur audrey aurelie aurelien aurore barbara bastien beatrice ben benedicte benjamin benoit berangere
   bernadette bernard bertrand beth bob boris brian brigitte bruno camille carl carla carlos carole caroline catherine cecile cedric celia celine chantal
   charles charlie charlotte chloe chris christelle christian christiane christina christine christophe christopher claire clara claude claudia clement
   clementine coralie corinne craig cynthia cyril damien daniel daniele danielle dave david deborah delphine denis denise diane didier dominique donald
   dorothee doug douglas edith edouard edward eileen elena eleonore eliane elisabeth elise elizabeth ellen elodie elsa emile emilie emily emma emmanuel
   emmanuelle eric erica erik estelle esther etienne eugene eva evelyne fabien fabienne fabrice felix fernand florence florent florian francis francois
   francoise frank franck fred frederic frederique gabriel gabrielle gael gaelle gaetan gary genevieve geoffrey george georges gerald gerard gilbert gilles
   ginette gisele gregoire gregory guillaume gustave guy guylaine hannah harold helen helene henri henry herve hubert hugo hugues ian ines ingrid irene
   isabel isabelle ivan jacqueline jacques james jane janet jasmine jason jean jeanne jeff jennifer jeremie jeremy jerome jessica jim joanne jocelyne joel
   joelle johanna johanne john johnny jonathan jordan joseph josephine josh joshua josiane judith jules julia julie julien juliette justin justine karen
   karim karine kate katherine kathleen kathy katia kelly ken kevin kim kyle laetitia laura laure laurence laurent lea leo leon leonard lesley leslie liam
   liliane linda lionel lisa lise loic lou louis louise luc lucas lucie lucien lucy ludovic luke lydia lynn madeleine manon manuel marc marcel marco margaret
   margaux margot marguerite maria mariane marie marilyn marina marine mario marion marjorie mark marlene martha martin martine mary mathieu mathilde
   matthew matthieu maude maurice max maxime megan melanie melissa michael michel michele michelle mike mireille monique morgane muriel myriam nadia nadine
   nancy natacha natalie nathalie nathan nathaniel nicholas nick nicolas nicole nina noel noemie noemi nora norman odile olivia olivier oscar pamela pascal
   pascale patrice patricia patrick paul paula paule pauline perrine peter philip philippe pierre quentin rachel raphael raymond rebecca regine remi remy
   renaud rene renee ricardo richard rob robert robin roger roland romain ron ronald rosalie rosie roxane ruth ryan sabine sabrina sally salome sam samantha
   samuel sandra sandrine sara sarah scott sean sebastien serge sergio sharon shirley simon simone solange sonia sophie stephane stephanie stephen steve
   steven stuart susan suzanne sylvain sylvaine sylvie tania tanya thalia theo theodore therese thibault thierry thomas tim timothy todd tom tommy tony
   tristan ulysse ursula valentin valentine valerie vanessa veronique victor victoria vincent virginie viviane walter wendy william xavier yann yannick yves
   yvette yvon yvonne zach zoe`.split(/\s+/),
)
