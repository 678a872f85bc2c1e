/** Splits a list written for the eye. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Folded words that begin sentences or follow anything, and are never a person, although some are
 * held by the lists of names (« Merci », « Bon », « Elle »).
 */
export const functionWords: ReadonlySet<string> = wordSet(`
  a afin ai ainsi ajd alors apres as assez au aucun aucune aujourd aussi autant autour autre autres aux avait avant
  avec avoir avons ayant beaucoup bien bientot bilan bof bon bonjour bonne bonnes bons bonsoir bref c ca car ce ceci cela
  celle celles celui cependant certain certaine certains ces cet cette ceux chacun chacune chaque cher chere chez ci
  comme comment contre coucou cr d dans de debut debrief deja depuis derniere dernier des desormais deux devant dire dit dix
  dois doit donc dont du durant elle elles en encore enfin ensemble ensuite entre es est et etaient etais etait
  etant ete etre eu eux fait faire faut fin finalement grand hier hum hui ici il ils j jamais je joli juste l la là le les leur leurs lors
  lorsque lui m ma mais mal malgre matin me meme merci mes mieux mis moi moins mon n ne ni non nos note notre nous
  objectif on ont or ou oui ouf par parce parfois parmi pas pause pendant pense personne petit petite peu peut
  peutetre plus plusieurs plutot point pour pourquoi pourtant premier premiere pres presque prochain prochaine puis
  puisque qu quand quant que quel quelle quelles quels quelque quelques qui quoi rappel rdv re rien s sa salut sans se
  selon sera ses seul seule seulement si sinon soir sois soit son sont sous souvent suis suite sur surtout t ta
  tandis tant tel telle tellement tes toi ton toujours tous tout toute toutes travail tres trois trop tu un une va vais
  vers visite voici voila votre vous vu vue y maman papa mamie papi maitre seance groupe atelier rencontre entretien
  jour journee semaine mois annee demain heure midi minuit vie monde dieu amour belle beau long courage fatigue
  marche porte place tour dossier tresor cheri chérie mec gars meuf fille garcon dame monsieur madame ami amie amis
  sms mail visio tel retour appel message sujet theme themes contexte projet axe axes lieu objet date heure duree presents presentes absents absentes excuse excusee excuses contact contacts humeur traitement objectifs prochaine themes cadre format accord bilan constat constats ressenti ressource ressources repere reperes vigilance attention besoin besoins demande demandes action actions decision decisions question questions remarque remarques conclusion introduction idee idees piste pistes plan feuille titre nom prenom adresse telephone mail age sexe statut situation parcours evenement evenements evolution etat observation observations transmission transmissions compte rendu cr psn nb ps rue avenue silence calme ligne cote vue temps mot mots
  iel iels jai jsuis jsui jvais jfais jveu jveux jpeu jpeux javais jetais jetai jaime jaimerais jcrois jsai jsais jdois jme jte jlai jattend jattends cest cetait cetai sest ses
  ya yavait yaura nest sui chui choui ete etai avai avais fai fé veu veux peu di dis fo fau fodra pe pk pq pkoi pr ds dc tt tte ts tts qd qq qqn qqch bcp koi ki ke kel kelke keske ask mm mtn ajd
  dem dvs ns tjs tjr tjrs jms pcq pcke parske pask svp stp dsl tkt jpp jsp mdr ptdr oklm lol bsr bjr cc slt bn rdv rv ok oki nn nan ouai ouais wesh frr frero msg msgs tel num pb pbs prob tps lgt
  ptet ptetre peutetre surment vrmt vrm jrs sem mn hrs auj vers chui sinn bref dc aprem aprm cmb cb cmt ac av avt ap apr env rappel pas plu jour
`);

/** Verbs and words that follow a person who is the subject, folded. */
export const subjectFollowers: ReadonlySet<string> = wordSet(`
  a ai aime aimait aimerait allait arrive arrivait attend attendait aura aurait avait avance boit change cherche
  commence comprend connait continue craint craque croit croise danse decide demande demandait dessine devait devra
  dira dirait disait dit doit dort ecoute ecrit envisage espere essaie est etait evoque explique fait faisait fera finit
  fume garde gere habite hesite ira joue lit mange marche me met m montre n ne nous ont ose parle parlait part
  partage passe pense pensait perd peut pleure porte pourra pourrait prefere prend prepare presente propose qui quitte
  raconte racontait rappelle rappellera recoit refuse regarde rencontre rentre repond reprend reste revient rigole rit
  ronronne s sait savait se semble sent sentait sera serait sort souhaite sourit supporte t tient tombe touche tousse traverse
  travaille trouve trouvait utilise va vas vient vit vivait voit voudra voudrait voulait veut vous y aussi lui semblait
  m'a n'a s'est signe chante cuisine conduit reve accepte accueille ajoute annonce appelle apporte apprend
  assiste avoue bosse compte conclut confie constate contacte crie cuisine depose detaille devient discute donne dispose
  echange emmene entre envoie exprime formule hausse insiste interroge invite mentionne murmure note nomme observe obtient
  paie parait participe partira perdu plaisante possede precise previent profite promet rapporte realise reconnait regrette
  relit remercie repete reprendra retourne retrouve reussit reviendra rejoint salue sanglote souffre soupire stresse suit tape tarde
  telephone tente termine tousse verse visite vote venu venue arrivee absent absente present presente ok
`);
