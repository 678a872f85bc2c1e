// Made by scripts/data/build-word-list.mjs, read by eye; do not edit. 7776 words, 77 bits for six.
// Sources: dictionary-fr (Grammalecte, MPL-2.0), @zxcvbn-ts/language-fr (OpenSubtitles, ODC-BY).
export const FRENCH_WORDS: readonly string[] = `
abaissant abaissée abaisser abdication abdiquer abeille aboiement abolir abolition abondance
abondant abonné abonnement abonner abord abordable abordage aborder about aboutir aboyer abrégé
abréger abreuvoir abri abriter abrogation abroger abrupt abscisse absence absent absenter
absinthe absolu absolution absorbant absorber absorption abstenir abstention abstinence abstrait
absurde abysse acacia académie acadien acajou acanthe accalmie accédant accédé accéder accent
accentuer acceptable acceptant accepter acception accessible accession accessoire acclamer
accolade accommoder accomplir accord accordé accorder accostage accoster accroc accrochage
accroche accrocher accueil accueillir accumuler acerbe achat acheminer acheter acheteur achever
acide acidité acier aciérie acolyte acompte acoustique acquérir acquit acquitté acquitter acre
acrobatie acronyme acropole acte acteur actif action actionner activation activer activiste
activité actuel acuité adage adagio adaptateur adaptatif adaptation adapter additif addition
adepte adéquat adhérent adhérer adhésif adhésion adjacent adjectif adjoindre adjoint adjonction
adjudant adjuger admettre admirable admirateur admiration admirer admis admissible admission
adobe adolescent adonner adoptant adopté adopter adoptif adoption adorable adoration adoré adorer
adoucir adressage adresse adresser adsorption adulte adverbe adversaire adverse aérage aération
aérer aérien aéroclub aérogare aéronef aéroport affaiblir affaire affecter affectif affection
affectueux affichage affiche afficher affichiste affinage affiner affinité affirmatif affirmer
affluence affluent affranchi affranchir afin after agace agacer agar agave agence agencement
agenda agent aggravant aggraver agha agile agilité agir agissant agitation agité agiter agneau
agora agrafeur agraire agrandir agréable agrément agreste agricole agronome agronomie agrume
aidant aide aider aigle aigre aigri aigu aiguillage aiguille aiguillon aiguiser aile aileron
ailette ailier ailleurs aimable aimant aimer ainsi airain aire aisance aise ajourer ajout ajouter
ajustement ajuster albatros album alcalin alcazar alchimie alchimique alchimiste alentour alerte
alerter alésage alevin alexandrin algèbre algorithme algue alibi alicante alien alignement
aligner aliment alimenter allaiter allant allée alléger aller alleu alliage alliance alligator
allocation allocution allonge allonger allouer allumage allumé allumer allumette allure allusion
alluvion almanach almohade alouette alpage alpe alphabet alpin alpiniste altérer alternance
alternant alternatif alterne alterner altesse altiste altitude alto altruiste aluminium alvin
amadouer amalgame amande amandier amant amarante amarrage amarre amarrer amasser amateur
ambassade ambiance ambiant ambigu ambitieux ambition ambrer ambulant aménager amende amendement
amender amener amiable amiante amical amidon amiral amirauté amitié ammoniaque ammonite amnistie
amont amorçage amorce amorcer amorphe amortir amoureux amovible amphibie amphore ample ampleur
amplifier amplitude ampoule amulette amusant amusement amuser anaconda anagramme analogie
analogique analogue analysant analyse analyser analyseur analyste analytique ananas anatomie
anatomique anatomiste ancestral anche anchois ancien ancrage ancre ancrer andalouse andante andin
androgyne anecdote anémone angine angle anglophone anguille angulaire anhydride animal animalier
animateur animation animé animer animiste anneau année annexe annexer annexion annonce annoncer
annonceur annotation annuaire annuel annulaire annulation annuler anomalie anonymat anonyme anse
antenne anthologie anticiper anticlinal antilope antiquaire antique antre anxieux aorte aortique
apaisant apaisement apaiser apanage apercevoir aperçu apéritif apéro apical apiculture aplomb
apogée apologie apostrophe apparat appareil apparence apparent apparenter apparition appartenir
appel appelant appelé appeler appellatif appendice appentis appétit applaudir applicable applique
appliquer appoint apport apporter apposer apposition apprenant apprendre apprenti approchant
approche approcher approprier approuver appui appuyer après aptitude aquarelle aquarium aquatique
aqueduc aqueux arable arachide araignée arbitrage arbitraire arbitral arbitre arbitrer arborer
arboretum arbre arbrisseau arbuste arcade arcature arche archet archiduc archipel architecte
architrave archivage archive archiver archiviste archivolte ardent ardeur ardoise arène argent
argenterie argentique argile argileux argon argonaute argot argument argumenter aride arlequin
armada armateur armature armistice armoire armoirie armorial armure aromatique arpentage
arpenteur arquebuse arracher arranger arrangeur arrière arrivant arrivée arriver arrogance
arrogant arrondi arrondir arrosage arroser artefact article articuler artifice artificiel artisan
artisanal artisanat artiste artistique ascendance ascendant ascenseur asile aspe aspect asperge
asphalte aspirant aspirateur aspiration aspirer assainir assemblage assembler assembleur asseoir
assertion assesseur assez assidu assiette assimilant assimiler assise assistance assistant
assisté assister associatif associé associer assouvir assumer assurance assuré assurer assureur
aster asticot astiquer astral astre astrolabe astrologie astrologue astronaute astronome
astronomie astuce astucieux atelier athlète atoll atome atomique atout atrium attachant attache
attacher attarder atteindre atteinte attelage atteler attelle attenant attendre attendrir attendu
attente attentif attention atténuer atterrir attester attique attirail attirance attirant attirer
attitude attractif attraction attrait attrape attraper attrayant attribuer attribut atypique
aubépine auberge aubergiste audace audacieux audible audience audimat audio audit auditeur
auditif audition auditoire auditorium augmenter augure augurer auprès auréole austral australien
autarcie autel auteur autiste auto autobus autocar autochtone autographe automate automne
automobile automoteur autonome autonomie autorail autoriser autorité autoroute autour autre
autrefois autrement autruche auvent auxiliaire aval avalanche avaler avance avancée avancement
avancer avant avantage avantageux avare avarice avarie avatar aven avenant avenir avent aventure
aventurer aventurier avenue avérer averse avertir aveu aviaire aviateur aviation avide avifaune
avion avionique aviron aviser avocat avoine avoir avoisinant avoisiner avoué avouer axer axial
axiome azimut azur babouin baccarat bacille badminton bagad bagage bagatelle bagel bague baguer
baguette bahut baignade baigner baignoire bailleur bailli bailliage baisse baisser balade balader
balai balance balancer balancier balayage balayer balcon baldaquin baleine baleiner baleinier
balisage balise baliser balistique baliverne balkanique ballade ballast balle baller ballerine
ballottage balte balustrade bambara bambou banal banane bananier banc bancaire banco bandage
bande bandeau banderole banjo banlieue banner bannière banque banquer banquet banquette banquier
banquise baraque baraquer baratin barbant barbecue barber barbu barder barème barillet barjo
barmaid barman barnum baronnie baroque barque barracuda barrage barragiste barrer barrette
barreur barrio baryton basal basalte basaltique bascule basculer baseball baser basilic basilique
basin basique basket basketball basketteur bassin bassine bassiste bastille bastion batailler
bateau batelier battage batte battement batterie batteur battue bauxite bavard bavardage bavarder
bave baver bayou bazar beaucoup beaupré beauté bébé bécane beffroi beige beignet belette bélier
bémol bénéfice bénévole benne benthique berceau berceur berceuse béret bergerie berline berner
berrichon besogne besogner besoin bestiaire bestiau bestiole bette betterave beurre biathlon
biberon biche bicher bicolore bicycle bicyclette bicylindre bidonville bidule bielle bigouden
bijection bijou bijouterie bijoutier bikini bilan bilingue billette bimensuel bimestriel bimoteur
binaire bingo biochimie biographe biographie biologie biologique biologiste biomasse biome
biotope biplace biplan biscuit bise biseau bison bisou bistrot bitter bitume bitumineux bivouac
blague blaguer blaireau blairer blancheur blanchir blason bleu bleuet blindage blizzard bloc
blocage blog blogueur bloquant bloquer blouse blouson bluff bluffer bobine bobsleigh bocal body
boire boisement boiser boiserie bolide bonbon bond bondage bondir bongo bonheur bonsoir boomerang
bordant border bordure bordurer boréal boson botanique botaniste botter boubou bouc boucan
bouchée boucle boucler bouclier bouder bouée boueux bouffon bouge bouger bougie bouillant
bouillie bouillir bouilloire boulevard boum bourde bourrer bousculer bousiller boussole bout
boutique boutonner bovin bowling boyau boycott boycotter bracelet braconnage braille braise bran
brancard brancher brasier brassage brassard brasse brassée brasserie brave bravoure brèche bref
bretelle bretzel breuvage bricolage bricole bricoler brider bridge brièveté brigade brigadier
brigue briguer brillance briller brio brioche briocher brique briquer brisant brise brisée briser
bristol brocante brocanter brochant brochette brochure broder broderie bronzage bronze bronzer
brosser brouette brouetter brouhaha brouillage brouille brouiller brouillon brownie broyage
broyeur bruit brume brusque brut buanderie budget buffle build bulbe bulldog bulletin bungalow
bunker bure burin burlesque busard buse buste buter buteur butoir butor butte cabale caban cabane
cabaner cabanon cabernet cabine cabinet cabotage cabriolet cacao cache cacher cachet cachette
cadastral cadastre cadenas cadence cadencer cadrage cadran cadre cadreur caduque café caféine
cagnotte cahier caillou cairn caisse caissier caisson cake calage calamar calandre calcaire
calcite calcium calcul calculer caldeira cale calèche caleçon calendrier calibre calibrer calice
calmant calmar calme calmement calmer calorie calque calquer camarade cambrer cambrien came
camelote camembert cameraman camion camionneur camomille camouflage camoufler camp campagnol
campanien campanile campement camper camping campus canado canaliser canapé canari candidat
candide cane canette caniche canicule canif canine caniveau canne cannelle cannibale canopée
canot cantate cantatrice cantine cantique cantonal canular caoutchouc capable capacité cape
capillaire capital capitan capitule capituler capoeira capot capote capoter cappuccino caprice
capricieux capricorne capsule captage captation capter capteur captivant capuche capuchon carafe
caramel carapace caravane caravelle carbonique carburant carburer carcasse cardan caresse
caresser cargaison cargo caribou caricature carie carignan carillon caritatif carliste carmin
carnaval carnivore carotide carotte carouge carpe carrare carrelage carrick carrosse carrossier
carrousel carrure cartable carte cartel carter cartilage cartonner cartoon cartulaire casbah
cascade cascader cascadeur case casemate caser caserne cash casino casque casquer casquette
cassation casserole cassette cassis cataclysme catalogue catalyse catalyseur catamaran catapulte
cataracte causal causant cause causer caustique caution cavalerie caver caverne caviar cèdre
ceinture ceinturer célèbre célébrer céleri cellulaire cellule cellulose celte celtique cendrillon
cent centaine centaure centenaire center centième centime central centrer centrifuge centriste
centurion cépage cercle cercler céréale cerne cerner certificat certifier certitude cervoise
cessant cessation cesser cession chacal chahut chai chair chaire chaise chakra chaleur chaleureux
chaloupe chalutier chamade chamailler chambellan chambrer chameau chamois champ champignon chance
chancelier chanceux chandail chandelle change changeant changement changer chant chantage
chantant chanter chanteur chantier chanvre chapiteau chapitre chapitrer charabia charbon
chardonnay charge chargement charger chargeur chariot charitable charleston charmant charme
charmer charmeur charnier charpente charrette charrue charte charter chat chatouille chaud
chauffage chauffant chauffard chauffe chauffer chaufferie chauffeur chaume chaussée chausser
chaussette chaussure chavirer chef chefferie chelem cheminée cheminer cheminot chemise chemisier
chenil chenille cheptel chèque chéquier chercher chercheur cherry chevalerie chevalet chevaucher
chevelu chevelure cheveu cheville cheviller chèvre chic chicane chien chiffon chiffre chiffrer
chignon chihuahua chimie chimique chimiste chiner chinook chlore choc chocolat choisir choix
chope choquant choquer choral choriste chose chou chouchou chouette chrome chromosome chronique
chrono chrysalide chuchoter chute cidre ciel cigale cigare cigarette cigogne cime ciment
cimenterie cinéaste cinéma cinq cinquante cintre cintrer cirage circadien circuit circulaire
circulant circuler cire cirer cirque ciseau citadelle citadin citation cité citer cithare citoyen
citron citrouille civil civique clairon clamer clan clapet claque claquement claquer clarifier
clarinette clarté classant classe classement classer classeur classifier classique clause
clavecin clavicule clef clic client cligner clignotant clignoter clim climat climatique clip
clique cliquer clivage cloche clocher clocheton clochette cloison clonage clone cloque clore clou
clouer clown club coadjuteur coaliser coalition coauteur cobalt cobra cocarde cocasse coccinelle
cocher cockpit cocktail cocon cocotier codage codant code coder coexister coffre coffret cognitif
cognition cohabiter cohérent cohorte coiffe coiffer coiffeur coiffure colibri colistier
collaborer collage collant collation collecte collecter collecteur collectif collection collector
collège collègue coller collerette colline colloque collusion colombage colonel colonnade colonne
colonnette colorant coloration colorer coloris coloriste colossal colosse colza comarque
combinant combine combiner comble comblement combler combustion comédie comédien comestible
comète comique commandant commande commander commandeur commencer commende commenter commerce
commercer commercial commettant commettre commis commission commode commodore commotion commun
communal communion commutatif compact compacter compagne compagnie comparable comparant
comparatif comparer compas compatible compenser compiler complet complexe complice compliment
compliquer complot comploter comporter composant composé composer composite compost compostage
compote comprendre comprimé comprimer comptable comptage comptant compte compter compteur
comptine comptoir comtat concave concéder concentrer concept concepteur conception conceptuel
concerné concerner concert concerter concerto concession concevoir concierge conciliant concilier
concis concluant conclure conclusion concombre concorde concorder concourant concourir concours
concret concurrent condensé condenser condition condor conducteur conduction conduire conduit
confection conférer confetti confiance confiant confidence confident confier confirmer confiserie
confisquer confiture confluence confluent confluer confondre conforme conformer confort conforter
confrère confronter congé congeler congélo congre conique conjecture conjoint conjugal conjuguer
connecter connecteur connexe connexion connivence connu conque consacrer conscience conscient
conseiller consentir conserve conserver consigne consistant consister console consoler consolider
consommé consommer consonance consonne consort consortium constable constante constat constater
constituer construire consul consulaire consulat consultant consulter consumer contact contacter
container contempler contenance contenant conteneur contenir content contenter contenu conter
conteste contester conteur contexte contigu continent contingent continu continuer continuum
contour contourner contracter contraire contralto contrarier contraste contrat contre contredire
contredit contrée contrefort contrer contribuer contumace convaincre convaincu convection
convenable convenance convenir convention convergent converger convexe conviction convive convoi
convoitise convoqué convoquer cookie coopérer coordonner copain copeau copie copier copilote
copine copiste coproduit copyright coque coquillage coquille coquiller corail corallien corbeille
cordage corde cordelier corder coriace coriandre corinthien cormoran cornée cornemuse corner
corniche cornichon corollaire corolle corona coroner corporel corps corral correct correcteur
correction corrida corridor corriger corrosion corset cortège corvette cosigner cosmique
cosmogonie cosmologie cosmonaute cosmos costal costaud costume costumer cotation coteau cotillon
cotisation coton cottage couchage couchant couche coucher couchette coucou coude coudre coulant
coule couler couleur couleuvre coulisse coulisser couloir couplage couple coupler couplet coupole
coupon courage courageux courber courbure coureur courir couronne couronner courre courriel
courroie cours course coursier courtage courtisan courtiser courtoisie couscous coussin coutume
coutumier couturer couver couvercle couverture couvrant couvrir coyote crabe craie cran crapaud
craquant cravate cravater crayon créateur créatif création créature crédible crédit crédule créer
crème créneau crescendo creusement creuser creuset creux crevette crible cribler cric cricket
crinière crique criquet cristal cristallin critère croc croche crocodile croire croisement
croiser croisette croiseur croisillon croissance croquer croquette croquis crosse croyable
crucial crue cryptage crypte cubain cube cubique cubiste cueillette cueilleur cueillir cuiller
cuillère cuir cuire cuisant cuisine cuisiner cuisse cuisson cuistot cuite cuivre cuivrer
culinaire culminant culminer cultivar cultiver cultural culture culturel cumul cumuler cupcake
cupide curateur curieux curling curry curseur cursus cuticule cutter cuve cuvette cyclable cycle
cyclique cycliste cyclone cyclonique cyclope cygne cylindre cylindrer cymbale cynique cyrillique
dahlia daim dallage daller dalmate dame damier dandy dansant danse danser danseur datation date
dater datte daube daurade déballer débat déborder débouché débutant débuter décalage décaler
décembre décence décennie décent décider décimal décisif décision déclic décodage décoder
décoller décompte décor décorer découpe découper décret décrire dédale dédicace dédier déesse
défendre défense défi défilé défiler définir dégager dégel degré déguiser déguster dehors
déjeuner délai délégué déléguer délibéré délicat délice délivrer delta demain demande demander
demandeur démarche démarrer demeurant demeurer demi demoiselle dénicher denim dense densité dent
dentelle dentifrice dentiste denture dépanner départ dépasser dépense dépenser déplacer déployer
dépose déposer député derby dernier déroulé dérouler déroute derrick derrière descendant
descendre descente descriptif désirer désireux dessein dessert desserte desservant desservir
dessin dessiner destin destinée détacher détail détecter détendre détente détour dette deuxième
devancer devenir déverser deviner devinette deviser dévoiler devoir dextre diadème diagonal
diagramme dialectal dialecte dialogue dialoguer diamant diamètre diapason diaphragme diatonique
dichotomie dictée dicter diction dicton didactique dièse diesel diète différer diffus diffuser
diffuseur diffusion digérer digest digestif digestion digital digne dignitaire dignité digramme
digue dilatation dilater dilemme diligence diluer dilution dimension diminuer diminutif
diminution dinde dindon dinosaure diode diplomate diplomatie diptyque dire direct directeur
direction directoire dirigeable dirigeant diriger discerner disciple discipline disco discours
discret disculper discussion discutable discutant discuter disette disparate dispense dispenser
disperser dispersion disponible disposant disposer dispositif disque disquette dissection
dissimuler dissiper dissocier dissoudre dissuader dissuasion distance distancer distant distinct
distinctif distinguer distorsion distraire distribuer district diurne diva divan divergence
divergent divers diversion divertir dividende divin divination diviser diviseur divisible
division divulguer dixième dizaine docile dock docteur doctoral doctorant doctorat doctrine
document documenter dodo doge doigt dojo dolmen domaine domestique domicile dominance dominant
dominateur domination dominer dominical dominion domino dompter donateur donation donjon donnée
donneur dorade dorique dormant dormir dorsal dortoir dorure dossard dossier dotation doter
douaire douane douanier doublage double doubleau doublement doubler doublure doucement douceur
douche doucher doué douille doute douter douteux douve douzaine douze douzième doyenné drain
drainage drainant draine drainer dramaturge drap draper draperie draver dressage dressant dresse
dresser dresseur droit droitier droiture drone druide dual dualité duathlon duchesse dune durable
durcir durée durer duvet dynamique dynamiser dynamo dynastie dynastique ébauche ébène ébéniste
éboueur écaille écarlate écart écarter échange échanger échappée échapper écharpe échéance
échéant échelle échelon écho éclair éclaire éclairer éclat éclatant éclater éclipser éclore
éclosion écluse école écolier écolo écologie écomusée économe économie écope écorce écouler
écoutant écoute écouter écran écrire écrit écriteau écriture écrivain écume écureuil écurie
écusson écuyer édicule édifice édifier édit éditer éditeur édition éducatif éduquer effacement
effacer effectif effectuer effet efficace efficience effigie effleurer effort effusion égal
égaler égaliser égalité égard égayer égide élaborer élan élancer élargir eldorado électeur
élection électro électron élégance élégant élément éléphant élevage élève élever éleveur elfe
éligible éliminer élire élite élitiste élixir ellipse elliptique éloge élogieux éloigner éloquent
élucider émail emballage emballer embargo embarquer embauche embaucher embellie embellir emblème
embobiner embouchure embrasse embrasser embrayage embrun embuscade émeraude émergent émerger
émérite émetteur émettre émission emmener émoi émotif émotion émouvant émouvoir emparer empathie
empennage empereur empester emphase empilement empire empirer empirique emploi employé employer
employeur empocher emport emporter empreinte emprise emprunt emprunter emprunteur émulsion
encadrant encadré encadrer encaissant encaisse encaisser enceinte encercler enchanter enchanteur
enchère enclave enclin enclume encodage encolure encombrant encombre encourager encrage encre
encrer encyclique endiguer endormir endosser endroit enduit endurance endurcir endurer enduro
énergie enfance enfant enfantin enfilade enfiler enfin enflammer enflure enfoncer enfreindre
engagé engageant engagement engager engendrer engin englobant englober engloutir engouement
engranger engrenage énième énigme enjamber enjeu enjouer enlacer enluminer enlumineur enluminure
ennuyant ennuyer ennuyeux énoncé énoncer énorme enrayer enrichir enrouler enseignant enseigne
enseigner ensemble entaille entame entamer entasser entendant entendre entente enter entier
entité entonnoir entorse entourage entourer entracte entraide entraider entrain entrait entrant
entrave entraver entrée entrejambe entremise entreposer entreprise entrer entretenir entretien
entrevoir entrevue entropie entuber envahir enveloppe envelopper envergure envie envier envieux
environ envisager envoi envol envolée envoler envoyé envoyer éolien épais épandage épanouir
épargne épargner épars épatant épater épaule épauler épée épeler épervier éphémère épice épicéa
épicerie épicier épiler épilogue épine épinette épineux épingle épingler épinière épique épisode
épithète éplucher éponge épopée époque équation équerre équestre équinoxe équipage équipe équipée
équiper équipier équité érable ergonomie ériger erratique erre érudit escadrille escalade
escalader escale escalier escapade escape escargot escient escompte escompter escorter escouade
escrime escrimer escrimeur espace espacement espacer espèce espérer espiègle esplanade espoir
esprit esquif esquisse esquisser esquive esquiver essai essaim essayage essayer essayeur
essayiste essence essentiel essieu essor essuie essuyer estampe estamper ester estimateur
estimation estime estimer estomac estomper estuaire étable établi établir étage étagère étain
étalage étale étaler étalon étanche étang étape étayer étendard étendre étendue éternel éternuer
éthique étirer étoffe étoffer étoile étonnant étonner étourdi étrave étroit étude étudiant
étudier étui évaluer éveil éveillé éveiller éventail éventuel évidence évident évier éviter
évolué évoluer évolutif évoquer exact exactitude exagérer exaltant exaltation exalter examen
examiner exaucer excavation excellence excellent exceller excepté exception excessif excitant
excitation exciter exclamer excluant exclusif excursion excuse excuser exemplaire exemple exempt
exempté exempter exemption exerçant exercer exercice exergue exhaustif exhiber exhibition
exhorter exigeant exigence exiger exigu existant existence exister exode exotique expansion
expédier expert expertise expiation expier expiration explicatif explicite expliquer exploit
exploitant exploiter explorer export exporter exposant exposé exposer exposition expressif
expression expresso exprimer exquis extensible extensif extension externe extincteur extirper
extraction extraire extrait exutoire fable fabricant fabrique fabriquer fabuleux façade face
facette facial facile facilité faciliter façonner facteur factice faction facture facturer
facultatif fade faible faiblesse faille faim faire faisable faisan faisceau faiseur fait
falsifier fameux familial familier famille fandango fanfare fanion fanon fantaisie fantasia
fantasque fanzine farce farceur farcir farine fariner farouche fascicule fascinant fasciner faste
fastueux faubourg faucille faufiler faune faunique faussaire fauteuil fauve fauvette favela
faveur favorable favori favorisant favoriser favorite fécond fédéral feindre feinte félin femelle
féminin féminité femme fendre fente férié fermant ferme ferment fermenté fermer fermeté fermeture
fermier ferraille ferreux fertile fervent ferveur festif festin festival feuillage feuille
feuilleton feuillu feutre feutrer fiable fiancer fibre fibrose ficelle fiche ficher fichier fichu
fictif fiction ficus fidèle fidélité fiduciaire fier fierté fiesta figue figuier figurant
figuratif figuration figure figurer figurine filament filant filature file filer filial filiation
filière filigrane fille fillette filleul film filmer filon filtrage filtrant filtration filtre
filtrer finage final finale finaliser finaliste finalité financer financier finesse finir
finissant finition fiole fioul fisc fiscal fission fissure fiston fixation fixe fixer fjord
flacon flagrant flair flairer flambant flambeau flamber flamboyant flamboyer flamenco flan flanc
flanquer flaque flasque flatter flatterie flatteur fleurer fleurir fleuriste fleuron fleuve
flexible flexion flic flint flirt flirter flocon floraison floral florissant flot flottage
flottaison flottant flotte flotter flotteur flottille flou fluctuant fluctuer fluide fluidité
fluor fluvial focal focaliser focus foehn foin foire foliaire foliole folklore follement fonçage
foncer foncier fonction fond fondant fondateur fondation fondé fondement fonder fonderie fondeur
fondre fondu fonte foot forage forain force forcer forer foresterie forfait forge forger forgeron
formaliser formant format formateur formation forme formel former formidable formulaire formule
formuler forteresse fortifier forum fossile foudre fougue fougueux fouille fouiller fouine
fouiner foulard foule foulée foulque fourche fourchette fourgon fourmi fournaise fournée fournir
fourniture fourrage fourrager fourrer fourrure foyer frac fracasser fraction fragment frais
fraise framboise franche franchir franchise frange frangin franquiste frappant frappe frapper
frappeur frasque fraternel fratrie fraude fredonner frégate frein freinage freiner fréquent
fresque fret friandise friche friction frigo frime frimer frimeur fringue fringuer frire frise
friser frisson frite friture frivole froc froid froideur froisser fromage fromagerie front
frontal frontalier fronton frottement frotter fructose fructueux fruit fruitier frustrant fuel
fugue fuite fulgurant fumant fumer fumeur fumier furtif fusain fuseau fusée fuselage fusible
fusion fusionnant fusionner futaie futée futile futur futuriste gabarit gable gadget gaffe gage
gagnant gagner gaieté gain gaine gala galactique galanterie galaxie galerie galeriste galette
galion galon galop gambit gamelle gamin gamme gant garage garagiste garant garantie garantir
garder garderie gare garenne garer garnement garniture gasconner gaspillage gaufre gaufrer
gaufrette gaulois gazelle gazette gazeux gazier gazoduc gazole geai géant gecko geindre geisha
gélatine gelée geler gemme gendarme général généreux genèse génial génie genou genre gentiane
gentiment géologie géologue géomètre germanium germer gestation geste gestion gestuelle geyser
gibbon gigoter gimmick gingembre ginseng girafe giratoire girofle girondin girouette gisement
givrer glabre glaçage glace glacer glaciaire glacial glaciation glacier glacière glaçon
gladiateur glaise glaive glamour glander glane glaner glauque glissant glisse glissement glisser
global globe globulaire globule gloire glossaire gluant glucose glycine gobelet gobelin goéland
goélette goguette golem golf golfe golfer golfeur gomme gommer gonflable gonflement gonfler gong
gorge gorille gothique gouache goudron gouffre goulot gourmand gouttereau gouvernail gouvernant
gouverne gouverner gracieux grade gradient graduation graduel graffiti graine graisse grammaire
gramme gramophone grandeur grandiose grandir granit granite granitique granuler graphe graphie
graphique graphiste graphite grappe grappin gratifiant gratifier gratin gratitude gratte gratter
gratuit gratuité gravats gravelle graver graveur gravir gravité gravure green greffon grenadier
grenat grenouille griffe grignoter gril grill grillage grillager grille griller grimace grimacer
grimer grimpant grimpe grimper grimpeur grincement grippe grisaille grisou grive grizzli grogne
grognement gronde grondement gronder grosseur grotesque grotte grouiller groupe groupement
grouper groupie grue gruyère guetter guiche guidage guide guider guidon guignol guilde guimauve
guirlande guise guitare guitariste gymnase gymnaste gypse habile habileté habilité habiliter
habillage habiller habit habitable habitacle habitant habitat habitation habiter habitude habitué
habituel habituer hachage haddock haie halage haleine haler halo halte hamac hamburger hameçon
hammam hamster hanche handball hangar hardi hareng haricot harmattan harmonica harmonieux
harmonique harmoniser harmonium harnais harpe harper harpiste harpon hasard hauban hausse haut
hautbois hautement hauteur haver hayon heaume héberger hectare hélice hélico héliport heptathlon
herbe herber herbicide herbier herbivore héritage hériter herse hertzien heure heureux heurt
heurter hexagonal hexagone hibiscus hibou hilarant hipparque hippie hippique hippocampe
hippodrome hirondelle hisser histoire historien historique hiver hivernage hivernal hocher hockey
holistique hologramme home hommage homme homologie homologue homonyme homonymie honneur honorable
honoraire honorer hoquet horaire horizon horizontal horloge horloger horlogerie horoscope
horticole hosto hotte houblon houe houille houiller houle houlette houleux house hublot huile
huiler huissier huitième humain humaniste humanité humble humeur humide humidité humoriste humour
humus huppe husky hutte hybride hydravion hydre hydrique hydrologie hymne hyperbole iceberg idéal
idée identifier identique identité idiome idole idylle idyllique iguane illicite illimité
illisible illogique illuminé illuminer illusion illusoire illustre illustrer image imager
imagerie imaginaire imaginer imbattable imbriquer imitateur imitation imiter immature immédiat
immense immersion immeuble imminence imminent immiscer immobile immobilier immuable impact impair
impala imparfait impartial impassible impatience impatient impeccable impensable imper implacable
implant implanter implicite impliquer implorer import importance important importer imposable
imposant imposer imposition impossible imprenable impresario impression imprévu imprimant
imprimante imprimé imprimer imprimerie imprimeur improbable impropre improviser imprudence
imprudent impulser impulsion imputable inactif inaction inaperçu inapte inattendu inaudible
inaugural inaugurer incapable incarner incertain incidence incident incision incisive incitant
incitation inciter incliner inclure inclusion incognito incolore incomplet incompris inconfort
inconnu incorporer incorrect incroyable incruster incubateur incubation incursion indéfini
indemne indemniser indexation indic indicateur indicatif indication indice indigo indiquer
indirect indiscret indistinct indium individu individuel indolore induction induire induit
indulgence indulgent industrie industriel inédit inefficace inerte inertie inertiel inexistant
inexorable infant infantile infiltrer infime infini infinitif inflation inflexible inflexion
influence influencer influent influer informe informel informer infraction infrarouge infusion
ingestion inhabituel inhiber inhibition initial initiateur initiation initiative initié initier
injonction injure innocence innocent innovant innovation innover inoffensif inoxydable insatiable
inscrire inscrit inscrivant insecte insérer insertion insigne insinuer insipide insistance
insistant insister insolent insolite insoluble insouciant inspecter inspecteur inspection
inspirant inspiré inspirer instable installer instance instant instaurer instinct instituant
instituer institut instructif instruire instrument insulaire insuline intact intégral intègre
intégrer intellect intello intendance intendant intense intensif intention interactif interagir
interdire interdit interface intérim interlude internat internaute interne interphone interposer
interroger intervalle intervenir interview intime intimiste intimité intitulé intituler
intonation intrigue intriguer introduire intrus intrusion intuitif intuition invaincu invariable
invariance invariant inventaire inventer inventeur invention inverse inverser inversible
inversion investir invincible invisible invitant invitation invite inviter invocation invoquer
iode ionique ionisation ironie ironique irrigation irriguer irruption isolant isolation isomère
isotope isotrope issue isthme italique ivoire jacasser jacket jackpot jacuzzi jadis jaillir jalon
jalonner jambe jaquette jardinage jardinier jargon jarre jasper jauge jauger jaune javanais javel
javelot jeans jetable jetée jeter jeton jeudi jeunesse jingle joaillerie joaillier jockey joie
joignable joindre joker joli joliment jonc jonction jongler jouable joue jouée jouer joueur joug
joujou jour journal journalier journée joute jouter jouxter jovien joyau joystick jubilé jubiler
judiciaire judicieux judo judoka judokate jugeote jumelage jumeler jument jungle junior jupe
jupon jurassique jurer juridique juriste justement justesse justice justicier justifiant
justifier jute juter juteux juvénile kaki kangourou kanji karaoké karaté katana kayak kayakiste
kebab kendo kermesse kérosène ketchup kilo kimono kiosque kiwi klaxon klaxonner kyste labeur
laborieux labour laboureur labyrinthe lacet lactique lactose lacune lacustre lagon lagune lainer
laineux laird laisse laisser lait laiterie laitier laiton laitue lambeau lambris lamelle
laminaire lampe lancement lancer lancette lanceur land langage langer langue languir lanterne
lanterner lapidaire lapin laque laquer larbin largage largement largeur largo larguer larmier
larvaire larve lasagne laser lasso latence latent latéral latin latina latiniser latino latitude
latte lauréat lauze lavabo lavage lavande lave laver laverie laveur lavis lavoir layon leçon
lecteur lectorat lecture légalité légende légèreté légitime légume lemme lendemain lent lentement
lenteur lentille léopard lessive lessiver lest lettre leurre leurrer levage levant lever levier
lèvre levure lexical lexique lézard liaison liane liant libellule liber libérer libertaire
liberté libraire librairie libre librement lice licence licencier lichen licorne lido lien lier
liesse lieu lieue lieutenant ligament ligand ligature lige lignage ligne lignée ligneux ligoter
ligue ligure lillois limace liman limbe lime limer limitant limitation limite limiter limitrophe
limogeage limon limonade limpide linéaire linge lingerie lingette lingot linguiste linteau
liqueur liquide liquider lire lisible lisière lisse lisser liste listel lister lithique litière
litige litre littéral littoral livraison livre livrée livrer livret livreur local localiser
localité locataire locatif location locomotion locomotive locuteur locution logarithme loge
logement loger loggia logiciel logique logis logistique logotype lointain loisir longe longer
longitude longtemps longueur loquer losange loser loterie lotion loto lotus louable louange
loucher louer loulou loupe louper lourd lourdeur loutre louve loyal loyaliste loyauté lucarne
lucide lucidité luciole lucratif ludique lueur luge luger luminaire luminance lumineux lunaire
lundi lunette lupin lustre lustrer luth lutherie luthier lutin lutte lutter lutteur luxe luxueux
luzerne lycée lycéen lyre lyrique macaque macaroni machiavel machin machine machinerie macho
macro madame madone madrigal maestro magasin magazine magenta magicien magie magique magister
magistral magistrat magma magmatique magnanime magnifique magnitude magnolia magnum magot
maillage mailler maillon mainmise maint maintenir maintien mairie majestueux majeur major
majoration majordome majorité majuscule malaga mallette malouin malt mambo mamelouk mamie
mammouth mana manchette mandarin mandat mandataire mandature mandement mandibule mandoline manège
manette manga manger mangeur mangouste mangrove mangue maniable maniement manifeste manifester
manigance manioc manipule manipuler manivelle manne mannequin manoir manquant manquer manticore
mantra manucure manuscrit maquereau maquette maquillage maquiller marathon marbre marchander
marcher marcheur mardi marécage marée margarita marge marier mariner mariste maritime marmite
marmonner marmotte marmotter marocain marquage marqueur marquisat marraine marrant marrer
marsouin marsupial martien martre mascara mascarade mascotte masculin masque masquer massage
masser masseur massif massique massue master matador match maté matelas matelot matériau matériel
math matière matin matinal matinée matrice matricule maturation mature maturité mauve mauviette
maxillaire maximal maximiser maximum mayo mayonnaise mazout méandre mécano mécénat mécène mèche
médaille médiéval méditer medium meeting mégot meilleur mélange mélanger mélèze mélusine membrane
mémoire mémorial meneau menée mener meneur menhir mensuel menthe mention mentionner mentor
menuiserie menuisier mercato merci mercredi méridien mérite mériter merveille mésange message
messagerie messire mesurable mesure mesurer météo météore méthane méthode métier métrage mètre
métrique metteur mettre meuble meule meute mezzanine mica microcosme microphone microscope midi
miel migration migratoire migrer mijoter milady mildiou mile milieu milliaire milliard millier
milord mime mimi mimosa minaret mince minerai minéral minerve mineur miniature minibus minimal
minime minimisant minimiser minimum ministre minitel minois minotaure minoterie minou minuit
minuscule minute minuter minuterie minuteur minutie minutieux miracle miraculeux mirage mire
mirepoix mirer miroir mise miser miss mission missive miteux mitoyen mitre mixage mixer mixeur
mixité mixte mobile mobilier mobilisant mobiliser mobilité modal modalité mode modelage modèle
modeler modem modéré moderne moderniser moderniste modestie modifiant modifier modique modulable
modulaire modulation module moduler modulo moelleux moindre moirer moite moitié molaire molasse
mole molécule molette mollusque moment monarchie monarque mondain monde mondial moniteur monnaie
monnayage monochrome monocoque monogramme monolithe monologue monomoteur monoplace monopole
monorail monospace monotone monotonie monotype mont montage montagnard montagneux montant montée
monter monteur monticule montois montre montrer monture monument monumental moquette moraine
moral moraliste moratoire morave morceau mordant mordre mordu morue motet moteur motif motion
motivation motiver moto motocross motoriser motoriste mouchoir moudre moue mouette mouillage
mouiller moulage moulant moule mouler moulure mousse mousser mousseux mousson moustache moustique
moutarde mouture mouvance mouvant mouvement moyen moyeu muer muet muffin mulet multimodal
multiple multiplier multitude municipal munir munition muraille mural murin murmure murmurer
musaraigne musc muscle muscler musculaire muse museau musée musette muséum musical musicien
musique musiquer mustang mutualiste mutuel myrtille mystère mystique mythe mythique mythologie
nacelle nacre nacrer nage nageoire nager nageur naissance naissant napalm nappe napper narine
narrateur narratif narration narrer nasal natal natation natif nation national natte natter
nature naturel nautique naval navette navigable navigant navigateur navigation naviguer navire
navrer nectar négoce négocier neige neiger neigeux néon nervure nette nettement netteté nettoyage
nettoyant nettoyer nettoyeur neuf neutre neutron neuvième niche nicher nickel nièce nimbus niveau
nobiliaire noblesse noce nocturne noise nomade nombre nombrer nombreux nombril nome nominal
nominatif nomination nominé nommage nommer none nordique nordiste normal normaliser normatif
norme normer nostalgie notable notaire notation note noter notice notion notoire nouer nouille
nounou nounours nourrice nourrir nourrisson nourriture nova novateur novembre nover noyau nuage
nuageux nuance nuancer nuée nuit numéro nuptial nuque nutrition nylon oasis obéir objectif
objection objet obligation obligeant obliger oblique obscur observable observance observant
observer obsidienne obstacle obtenir obtention obturateur occase occasion occident occidental
occlusion occupation occuper occurrence océan ocre octet octobre octogonal octogone octopus
octroi octroyer oculaire oculus odeur odorat odyssée offerte office official officiant officiel
officier officieux officine offrande offrant offre offrir offset offshore ogival ogive ognon
oignon oiseau oisillon oléoduc olfactif oligarchie olympiade olympien olympique ombilical ombrage
ombrager ombre omelette omission omnibus omnivore once oncle onction onde ondin onduler ongle
onirique ontologie onyx onze onzième opacité opale opaque opéra opérette opinion opossum oppidum
opportun opposant opposer opposition opter optimal optimiser optimiste optimum option optionnel
optique opuscule oracle orage orageux oral oranger orangerie orateur oratorio orbe orbital
orbitale orbite orbiter orbiteur orchestral orchestre orchidée ordinaire ordinal ordinateur
ordination ordonnance ordonnée ordonner ordre orée oreille oreiller oreillette orfèvre organique
organiser organiste orge orgue orgueil orient orientable oriental orienter orifice originaire
original origine originel orignal oriole orme ormeau ornement ornemental orner orque orteil
orthogonal oscillant osciller oseille oser osier osmose ossature osseux otarie oubli oublie
oublier ouche ouragan ourdou ours oursin ourson outil outillage outrance outremer outrer
ouverture ouvrage ouvrager ouvrant ouvreur ouvrier ouvrir ovale ovation ovin ovipare ovni
oxydation oxyde oxygène ozone pacha pacifier pacifique pacifiste pacotille pacte pactole pagaille
pager pagode paie paiement paillasson paillette pair paisible palace paladin palais palanquin
palatinat pale palet palette palier palissade palladium pallium palme palmette palourde palpitant
palpiter palud pampa pamphlet panachage panache panacher pancake pancarte pancrace panda panic
panini panne panneau panoplie panorama panse pansement panser pantalon panthéon panthère
pantomime pantoufle paon paperasse papeterie papier papoter papy papyrus paquebot parabole
parachute parade parader paradigme paradoxal paradoxe paragraphe parallaxe parapente parapet
parapluie parasol parc parcelle parchemin parcimonie parcourir parcours pardonner pareil parement
parental parenté parer parfaire parfois parfum parfumer parfumerie parfumeur pari parier
paritaire parking parlant parlement parler parleur parloir parmesan parodie parodique paroi
parole parolier paroxysme parquer parrain parrainage parrainer parsemer part partage partager
partance partant partenaire parterre partial participe participer particule partie partiel partir
partisan partition parure parution parvenir parvis passage passager passant passation passe
passeport passer passereau passerelle passeur passible passif passion passionnel pastèque
pastiche pastille pastiller pastoral patate patch patelin patent patenter patience patienter
patinage patine patiner patineur patinoire patio patois patriarcat patriarche patricien patrie
patrimoine patriote patronage patronat patronyme patrouille paume pauser pavage pavement paver
pavillon payant paye payer payeur paysage paysager paysagiste paysan peau pédale pédalier
pedigree peigner peignoir peinard peindre peintre peinture peinturer peler pélican pellicule
pelote peloter pelouse peluche pelucher pencher pendentif penderie pendule péniche penne pénombre
pensant pensée penser penseur pension pensionnat pentagone pentathlon pente pentu pépère percée
percement percepteur perception percevoir percussion percutant percuter perdurer perf perfection
perfusion pergola période périple perle perler permanence permanent permettre permien permission
perplexe perroquet perruche perruque persil persique persistant persister personnage personnel
perspicace persuader persuasif persuasion pertinence pertinent pesanteur peser pétanque pétiole
pétition pétrole peuple peuplement peupler peuplier phalange pharaon phare phase philippin
philologie philologue philosophe phone phonologie phoque phosphate phosphore photo photon phrase
physicien physique piaf pian pianiste piano piaule piccolo pichet pictural pièce pier piercing
pierreux piétiner piéton pieu pieuvre pige pigeonnier piger pigiste pigment pilastre pile piler
pilier pilotage pilote piloter pilotis piment pinacle pince pinceau pincée pincer pinède pingouin
piocher pionnier pipeau pipeline piquant piquer pirogue piscicole piscine piste pister piston
pivoter pixel pizza pizzeria placage placard placement placer plafond plage plagiat plaid
plaidant plaider plaidoirie plaidoyer plaie plaisanter plan plancher plancton planer planète
planeur planifier planning planquer plant plantain plantation planter planteur plaque plaquer
plaquette plasma plastic plasticien plastique plastron platane plateforme platine platonique
plausible pléiade plein pleuvoir plexus pliage plie plier plomb plomberie plombier plonge
plongeant plongée plongeon plonger plongeur pluie plumage plume plumer pluraliste pluriel pluvial
pluvier pluvieux pneu poche pochette podium poème poésie poète poétique poigne poignée poignet
poilu poinçon poing pointage pointe pointer pointeur pointu pointure poireauter poivre poivrer
poivron poivrot poker polaire polar polarité polder polissage politesse politique polka pollen
polychrome polyèdre polyester polyglotte polygonal polygone polynomial polyphonie polyptyque
polyvalent pommade pomme pommeau pommette pompage pompe pomper pompeux pompier pompon ponant
poncho ponction ponctuel pondre poney pontage ponte ponter pool populaire population porcelaine
porche porcherie poreux porosité porridge portable portage portail portance portant portatif
portée porter porteur portfolio portion portique portland portrait portuaire pose poser poseur
positif position posséder possesseur possible postal poster postulat postuler posture potable
potage potager potasse potasser potassium potentiel poterie poterne potion pouce poudre poudrer
poudrerie poulailler poule poulie poulpe poupe poupée pourboire pourpre poursuite poursuivre
pourtour pourvoi pourvoir pousser poussette poutre pouvoir praticable praticien pratiquant
pratique pratiquer précéder précieux précis préciser précoce prédire préface préférer préfixe
prélever prélude premier prenant prendre preneur prénom préparer présage présager prescrire
présence présent présider pressage pressant presser pressing pression pressoir prestation
prestige prétexte preuve prévenir prévoir prévu prier primaire primate primitif primordial
princier principal principat principe printemps priorité prise priver prix probable probation
probité problème processeur procession processus prochain proche proclamer procure procurer
prodige prodigieux prodigue producteur productif production produire produit profane professeur
profession profil profiler profit profitable profitant profiter profond profondeur profusion
programme programmer progresser progressif proie projecteur projectif projectile projection
projet projeter prolifique prologue prolonger promenade promener promeneur promesse prometteur
promettre promis promoteur promotion promouvoir prompt promulguer pronom prononcer pronostic
propager propension propergol propice proportion propos proposant proposer propre proprio
propulser propulseur propulsif propulsion prose prospect prospère protecteur protection protégé
protéger protéine protester protocole proton prototype proue prouesse prouver provenance provenir
proverbe providence province provincial proviseur provision provisoire provoquer pseudonyme
public publier puce puceron pudding puiser puissance puits puma puna punaise punique pupille
pupitre purger purifier puzzle pyjama pyramidal pyramide pyromane quadrangle quadrant quadrature
quadruple quai qualifiant qualifié qualifier qualitatif qualité quantifier quantique quantité
quantum quart quarter quartet quartier quartz quatorze quatre quatuor question queue quiet
quiétude quille quine quintet quintette quintuple quinzaine quinze quitte quitter quorum quota
quotidien quotient rabaisser rabattre raboter raccord raccorder raccourci raccourcir raccrocher
rachat racheter racinaire racle racler raconter radar rade radeau radial radiateur radiation
radical radieux radio radioactif radiologie radis raffinage raffiner raffinerie raffoler raffut
rafiot rage raid raide raider raideur rail rainure raisin raisonner rajeunir rajout rajouter
ralenti ralentir ralliement rallier rallonge rallonger rallumer ramassage ramasse ramasser
ramassis rame ramener ramer rameur ramier ramoner rampant rampe ramper ranch rand randonner
randonneur rang rangée rangement ranger ranimer rapace rapatrier rapide rapidité rappel rappeler
rapper rappeur rappliquer rapport rapporter rapporteur rapprocher raquette rare rarement
rarissime rasage rassembler rassurant rassurer ratifier rating ratio ration rationnel ratisser
rattacher rattrapage rattraper ravin raviner ravioli ravir ravissant ravisseur raviver ravoir
rayon rayonnant rayonne rayonner rayure réacteur réactif réaction réagir réaliser réaliste
réalité rebaptiser rebond rebondir rebord rebrousser recaler recenser recension récent recentrer
recette recevoir rechange recharge recharger recherche rechercher récit récital récitant réciter
réclame réclamer reclasser recoin recoller récolte récolter reconduire reconduite record
recordman recoucher recoudre recoupe recouper recourant recourir recours recouvrant recouvrer
recouvrir recréer recrue recruter recruteur rectangle recteur rectifier rectiligne recto rectorat
reçu recueil recueillir recul reculer recyclage recycler reddition redemander redevable redevance
redevenir rédiger redire redondance redonner redoubler redoute redresser réduire réécrire
rééditer refaire référer refermer refiler reflet refléter réflexe refonte réforme reformer
reformuler refrain refroidir refuge regagner regain régal régaler regard regardant regarder
régate reggae régie régime régiment région régional registre réglable réglage réglant règle
régler réglisse regorger regrouper réguler régulier rehausser rejoindre rejouer réjouir relais
relance relancer relater relatif relation relax relaxant relaxation relaxe relaxer relayer
relayeur relecture relevage relevant relève relever releveur relief relier relique relire reliure
remake remanier remariage remarier remarque remarquer remballer remblai rembourser remercier
remettant remettre remise remix remixer remodelage remodeler rémois remontant remonte remontée
remonter remorquage remorque remorquer remorqueur remous rempart remplacer remplage remplir
remporter remuer rencontre rencontrer rendement rendormir rendre renfermer renflement renflouer
renforcer renfort rengaine renifler rennais renne renom renommage renommée renommer renoncer
renouer renouveau renouveler rénover renseigner rentable rente rentrant rentrée rentrer
renversant renverse renverser renvoi renvoyer repaire repairer répandre réparer reparler repartie
repartir repas repasser repeindre repenser repérage repère repérer répéter repeupler répit
replacer replay repli repliement replier réplique replonger répondre réponse report reportage
reporter repos reposant reposer repousse reprendre repreneur repriser reproduire reptile requin
rescousse réseau réserve réserver résident résider résine résineux résoudre respect respecter
respectif respirer ressaisir ressasser ressaut ressembler ressenti ressentir resserre resserrer
resservir ressort ressortir ressource restant restaurant restaurer reste rester restituer
restrictif restyler résultat résulter résumé résumer rétablir retaper retard retarder retenir
retenue retirer retombant retomber retordre retouche retoucher retour retourner retracer retrait
retrancher retrouver réunir réussir réussite revanche réveil révéler revenant revendeur revendre
revenir revente revenu revirement réviser révision revisiter revival revivre revoir revue
rhabiller rhizome rhum richement richesse richissime ricochet ride rider ried riel rien rift
rigide rigidité rigolade rigole rigoler rigolo rigoureux rigueur rime rimer rinceau rincer rire
risque risquer rivage rive river riverain robot robotique robusta robuste robustesse rocade
rocaille rocheux rococo rodéo rogue roller romance romancer romanche romancier romanesque
romantique ronce rond rondelle rondin ronfler ronron roquefort roquette rosace rosée roseraie
rotatif rotation rotonde rotor roturier rouage rouble rougeoyer rougir rouiller roulage roulant
roule roulement rouler roulette roulis roulotte roulotter rousseur routage route routeur routine
rouvrir royal royaume ruban rubis rubrique ruche rucher rudiment rugby rugueux ruisseau rumba
rumeur ruminant rune rupestre rural ruse ruser rustique rustre rythme rythmer rythmique sabler
sableux sablier sablonneux saccharose sachet sacoche sadique safari safran saga sagement sagesse
sagittaire saharien sahel saillie sain saisie saisine saisir saisissant saisonnier saki salade
salaire salamandre salami salarial salarié salinité salive salon saloon salsa saluer salut salve
samaritain same samedi sample sancerre sanctuaire sandale sandre sandwich sangle sangler
sanitaire saper saphir sarcelle sardine sarment satellite satin satire satirique satisfaire
saturation sauce saucer saucisse saucisson sauf sauge saule saumon saumure saumurer sauna saur
saut saute sauter sauteur sautoir sauvegarde sauver sauvetage sauveteur sauveur sauvignon savant
saveur savoir savon savourer savoureux savoyard saxo saxon saxophone scaphandre scapulaire
scarabée sceau sceller scène scénique sceptique sceptre schéma scherzo schiste scie science scier
scierie scinder scolaire scooter scorpion scout scrabble scratch scribe scrupule scrupuleux
scrutin sculpter sculpteur sculpture séance seau séchage second secondaire seconde seconder
secouer secourir secousse secret secteur section sécurité sédiment segment seiche seigle
seigneurie seille seinen seize seizième séjour select sélectif sélénium selfie seller sellerie
sellette selve semaine semblable semblant sembler semelle semence semer semestre senior sensation
sensible sensuel sente sentence sentier sentiment sentinelle sentir sept septembre septième
septime septique séquence serein sérénade sérénité serf série sérieux serment serpentin serrer
serrure serrurier servage serval serveur serviable service serviette servile servir serviteur
servitude sésame session seuil shampoing shampooing shérif sherpa shetland shopping short shot
sibérien siècle siège siéger sieste siester sieur sifflement siffler sifflet siffleur sigle
signal signaler signataire signature signe signer signifiant signifier silence silencieux
silhouette silicium silicone sillage sillon sillonner similaire similitude simple simplifier
simpliste simulacre simulateur simulation simuler sincère singe single singleton singulier
sinogramme sinople sinueux siphon sirène sirop sismique sittelle situation situer sixième sixte
skate skateboard skating sketch skiable skier skieur slalom slim slogan sloop smartphone snooker
sobre sobrement sobriquet sociable social sociologie sociologue socket socle soda sofa soft
softball soie soierie soif soir soirée soixante soja solaire solde solder solennel solfège
solidaire solide solidité soliste solliciter solo solstice soluble solution solvant sommaire
sommation sommeil sommet sommital somptueux sonar sonate sondage sonde sonder songe songer
sonique sonner sonnerie sonnette sonneur sono sonore soprano sorgho sornette sororité sort
sortant sorte sortie sortir sosie souabe soucoupe soudage soudain soude souder soudoyer soudure
soufflage soufflant souffle souffler soufflerie soufre souhait souhaiter soulager soulever
souligner soupape soupçon soupe souper soupir soupirer souple souplesse source sourcer sourcil
sourdine souriant sourire souris souscrire soustraire soute soutenance soutenir souterrain
soutien soutirer souvenir souvent soyeux spacieux spaghetti spatial spécial spécimen spectacle
spectateur sphère sphinx spiral spire splendeur splendide spontané sporadique spore sport sportif
spoutnik sprinter sprinteur square squash squat squatter stabiliser stable stade stagiaire
stagnation standard star startup station statique statuaire statue statuer statuette stature
statut statutaire steak steeple stellaire step steppe stéréo sterne sternum steward stick
stimuler stimulus stipuler stockage stocker store strate strier strophe structural structure
structurel structurer studio stupide style styler stylet styliser styliste stylo subalterne subit
subjectif subjonctif sublime sublimer subsistant subsister substance substantif substituer
substitut substrat suburbain subvenir subvention subversion successeur succession succulent
succursale sucre sucrer sucrerie suffire suffisant suffixe suffragant suffrage suggérer
suggestion suie suite suivi suivre sujet summum sumo superbe superficie superflu supernova
superviser suppléer support supporter supposer supprimer surcharge surchauffe surf surface
surfacer surfer surfeur surgir surmonter surnaturel surnom surnommer surpasser surplomb surplus
surprenant surprendre surprise sursaut survenir survenue survie survivance survivant survivre
survol survoler susciter sushi suspendre suspense suspension suspicieux suspicion suzerain
syllabe syllabique symbiose symbiote symbole symbolique symboliser symboliste symétrie sympa
sympathie symphonie symposium synchrone synergie synonyme synonymie syntaxe syntaxique synthèse
syrah système table tableau tablette tablier taciturne tacot tact tactile tactique taekwondo
taille tailler tailloir tain taire talc talent talentueux talisman talonneur talus tamarin
tambour tambourin tamis tamiser tandem tandis tangara tangible tango tanière tanin tank tanner
tannerie tanneur tante tape tapis tapisserie taquin taquiner tarder tarif tarifaire tarot tarte
tartine tartiner tartuffe tasse tassement tasser tatie tatou tatouage tatouer taule taupe taureau
taxation taxe taxi technicien technique teck tectonique teindre teint teinter teinture teinturier
téléfilm téléski témoin tempe tempo temporaire temporal temporel tenace tenaille tenant tendance
tender tendon tendre tendresse teneur tenir tennis tenon ténor tentant tentation tentative tente
tenter tenture tenue tequila terme terminal terminer terminus ternaire ternir terrain terrasser
terreau terrer terrestre territoire terroir tertiaire tessiture test tester texte textile texto
texture thème théorème théorie thermal thermique thermos thèse thon thym tian tiare ticket tiède
tierce tiercer tige tigre tigrer tilde tille tilleul timbale timbre timbrer timide timidité
timing tintement tique tirage tirelire tiroir tisane tisaner tissage tisser tissu tissulaire titi
titrage titre titrer titulaire titulature toboggan toccata tofu toge toile toiler toilette
toiletter toison toit toiture tolérant tomate tombola tonalité tondre tong tonique tonnage tonne
tonner tonton topologie toque toquer torche torcher torchon tordant tordre torero torique tornade
torride torse torsion tort tortue toscan total totalisant totalité touchant toucher touffe
toujours toundra toupie tour tourbe tourbillon tourelle touriste tournage tournée tourner
tournesol tournevis tournis tournoi tournure toutou trac tracasser trace tracer traceur tracter
tracteur traction tradition traducteur traduction traduire trail train traire trait traitance
traite traiteur trajet tralala tram trame tramer trampoline tramway tranche tranquille transat
transcrire transept transfert transilien transistor transit transiter transition transpirer
transport transposer transverse trapèze trappe trappeur trapu travail travailler travée
traversant traverser traversier travertin travesti trèfle treille treillis treize tréma trempe
tremper tremplin trentaine trente trépied trésor tresse tresser treuil trévise triade triage
triangle triathlon tribal tribord tribu tribunat tribune tribut tributaire triche tricolore
tricoter tricycle trident triennal trier triforium trilogie trimaran trimballer trimer trimestre
trinquer trio triomphal triomphant triomphe triompher triple tripler triplet tripot triptyque
triumvirat trivial troc troglodyte trois trombone trompe trompette tronc tronçon trophée
trophique tropical tropique trot trotte trotter trotteur trottoir troubadour trouer troupeau
trousse trousseau trouvaille trouver troyen truchement truck truffe truffer truite tsar tsunami
tuba tube tubulaire tuile tuiler tuilerie tulipe tumulte tumulus tunique tunnel tupi turbinage
turbine turbiner turbulence turquoise tutelle tuteur tutoyer tutu tuyau tuyauterie tuyère tympan
type typer typhon typique typographe typologie ultimatum ultime unanime unicité unième unifier
uniforme union unique unir unisson unitaire unité univers universel urbaniste usage usager usant
user usinage usine usiner ustensile usufruit usurpateur usurpation utile utilisable utiliser
utilitaire utilité utopie utopique vacance vacancier vacant vacarme vague vaguer vaillance
vaincre vainqueur vaisseau vaisselle valable valeur valeureux validation valide valider validité
valise valkyrie vallonner valoir valorisant valoriser valse valser valve vanille vaniteux vanne
vanner vannerie vanter vapeur variable variance variant variante variation varier variété variole
varron vase vasque vaste vaudeville vecteur vectoriel vedette végétal véhicule veille veillée
veiller veilleur veinard veine vélo vélocité velours velu vendange vendanger vendeur vendre
vendredi veneur venir vent vente venter ventral ventre venue véracité véranda verbal verbe
vérifier vermeil vermillon vermouth vernir vernis vernissage verre verrerie verrou versant verse
versement verser verset version verso vertical vertu verve veste vestiaire vestibule vestige
veston viable viaduc viande vibrant vibration vibrato vibrer vicomte victorieux vidange vidéaste
vidéo videur vigie vigilance vigilant vignette vignoble vigueur viking village villageois
vinaigre vinaigrer vingt vingtaine vinicole vintage vinyle violon violoniste virage virement
virer virgule virtuel virtuose visa visage viser viseur visible vision visionnage visionner
visitation visite visiter visiteur vison visqueux visser visualiser visuel vitalité vitamine
vitaminer vite vitesse viticole vitrage vitrail vitrer vitrine vivace vivacité vive vivement
vivipare vivre vocable vocal vocalique vocation vodka voguer voie voile voiler voilier voilure
voir voirie voisinage voiture voiturer voiturier voix volaille volailler volatil volatile volcan
volcanique volet volley volleyball volontaire volonté voltage volte voltige voltiger voltigeur
volume volumineux volumique volute votant votation vote voter vouer vouloir voyage voyager
voyageur voyant voyelle vrai vraiment vrille vulcain yaourt yeux yoga yogi yorkshire zapper zèbre
zénith zeppelin zéro zinc zodiaque zonage zone zoologie zoologique zoologiste zoom zouk
`
  .trim()
  .split(/\s+/);
