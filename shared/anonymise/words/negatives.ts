import { wordSet } from './function-words.ts';

/** Medicines (brands and substances) met in notes: never a person; the optional TREATMENT category. */
export const medicines: ReadonlySet<string> = wordSet(`
  abilify aripiprazole risperdal risperidone xeplion trevicta invega paliperidone zyprexa zypadhera olanzapine seroquel
  xeroquel quetiapine solian amisulpride leponex clozapine clozaril haldol haloperidol loxapac loxapine tercian cyamemazine nozinan
  levomepromazine largactil chlorpromazine risperidal piportil clopixol zuclopenthixol fluanxol flupentixol orap semap
  modecate dogmatil sulpiride tiapridal tiapride theralite teralithe lithium lithiofor priadel quilonorm camcolit depakote depakine depamide
  valproate epival lamictal lamotrigine tegretol carbamazepine trileptal oxcarbazepine topamax neurontin gabapentine lyrica pregabaline
  prozac fluoxetine zoloft sertraline deroxat paxil paroxetine seroplex escitalopram seropram citalopram cipralex celexa effexor venlafaxine
  cymbalta duloxetine norset mirtazapine remeron laroxyl amitriptyline anafranil clomipramine tofranil imipramine
  surmontil athymil mianserine valdoxan agomelatine brintellix vortioxetine wellbutrin zyban bupropion stablon tianeptine
  ixel milnacipran floxyfral fluvoxamine trazodone trittico desyrel xanax alprazolam lexomil bromazepam lysanxia prazepam tranxene
  clorazepate valium diazepam temesta lorazepam ativan seresta oxazepam serax urbanyl clobazam frisium rivotril clonazepam veratran nordaz
  victan rohypnol flunitrazepam mogadon nitrazepam havlane noctamide lormetazepam imovane zopiclone stilnox zolpidem ambien
  donormyl doxylamine phenergan promethazine theralene alimemazine atarax hydroxyzine covatine equanil buspar buspirone circadin melatonine
  euphytose ritaline rilatine methylphenidate concerta quasym medikinet strattera atomoxetine vyvanse modiodal provigil
  lepticur trihexyphenidyle artane parkinane akineton biperidene subutex buprenorphine suboxone methadone zubsolv buvidal orobupre
  temgesic naltrexone revia selincro nalmefene aotal acamprosate campral espéral esperal antabuse disulfirame baclofene lioresal liroral champix
  nicopatch nicorette doliprane dafalgan efferalgan paracetamol ibuprofene advil nurofen spasfon aspirine aspegic kardegic
  tramadol contramal topalgic ixprim morphine skenan oramorph actiskenan oxycodone oxycontin oxynorm durogesic fentanyl codeine klipal
  codoliprane lamaline acupan ketamine spravato esketamine levothyrox euthyrox levothyroxine thyroxine metformine glucophage
  insuline lantus novorapid humalog ozempic ventoline seretide symbicort cortisone solupred prednisone levocarnil bisoprolol cardensiel
  propranolol avlocardyl inderal ramipril amlor tahor crestor inexium omeprazole mopral pantoprazole eupantol gaviscon smecta
  imodium motilium vogalene vogalib augmentin amoxicilline clamoxyl mantadix sinemet modopar aricept exelon ebixa keppra
  levetiracetam vimpat dilantin gardenal phenobarbital mysoline truvada biktarvy genvoya epclusa maviret prep
  loxitane geodon latuda lurasidone rexulti brexpiprazole vraylar cariprazine reagila dipiperon pipamperone truxal prothipendyl dominal
  entumine saphris sycrest asenapine redormin valdispert sedatif noctisson lasea relaxan
`);

/** Abbreviations of the field and of offices that point to nobody: never a span, never a suspect. */
export const abbreviations: ReadonlySet<string> = wordSet(`
  aah acfp aci acs adamha adem aemo aed afpa ag agefiph ahi ai aide ald alur ame anap ansm ap apa apf aphp api apl apparts aqrp ar ara arefo ars
  art as ase asi aspa ass assedic atd atmp av avc aviq avs bac badj bafa bal bapu bep bip bts btp caarud cada caf cap cas
  cattp ccas cd cdd cdi cdg ceas cei cesu cfa cga cgt ch chr chs chrs chu chum cias cisss ciusss clic cloc clsc clsm cmp cmpp cms cmu cnam
  cnl cnsa cnv co cog col com covid cp cpa cpam cpas cpef cpe cpj cpts cr cra cre crf crous crp cs csapa csf csg css csst csu cv cvs cwp
  da dalo dap dasen ddass ddcs ddets dea def dep des dg dipc dif dj dna dom dpj dre dsm dsi du duerp dups ea eds edf eea ehpad ei ejc
  elan em emdr emp empp emps epsm epsi erp es esat esf espic ess et etp eti etp fam fare fb fgtb fjt fle fo fsl fv gap gem gems ghu gip
  gp gps gsm hc hdj hds hdt hj hlm hp hpst hs ht icf ide idf iep ime inami ip irm irp irts itep itt iut ivg jap jaf jld je
  lam laep lgbt lhss lsf lsd lpi maia map mas mcf mdph mdma mds mecs mft mjc mjpm mna mp msa msp mspp nb nir ok ofii ofpra onem ong oqtf orl
  pacs pad paec paf pap pass pch pco pea pec pharma pib pji pjj plie pma pmi pmr pms po pp ppae ppcs pps psc psj pta ptsm pts ptsd pv qpv
  nam ramq niss avs bsn onss bic iban siret siren ndr qi qf rapt ras rasad rcp rdv re reac rer rh rib rmi rqth rsa rtt rut sad samsah samu sao saps sav savs sdf sdj sep sep siad siao siel
  sifa smpr smr sms smur soh sos spa spdre spdt spi spip spf ssi ssiad ssj ssp ssr sst stop stp svp tag tbe tca tcc tdah tig tim tisf tj tms toc toeic
  tp ts tsa tsl tva tv tw ucsa udaf ue ufr ugecam uhsa uhsi ulis umd umj ummc unafam upi uptr usb usip usmp vad vae vap vdab vdi vhc vih vsl vtt
  wc wrap zad zep zus hiv gsm whatsapp facebook instagram tiktok snapchat snap youtube google zoom skype teams messenger netflix spotify android
  iphone ipad samsung windows word excel powerpoint scrabble ps4 ps5 xbox playstation wifi gmail outlook doctolib vinted leboncoin tinder fifa
  lego monopoly uno internet web covid-19 idf paca dsm-5 cim-10 onu otan unesco inserm insee has fncpa ccompetences ansm cnil
  bpd tspt tpl pnl cbd thc iad naps anpe esrp csrp asp ccaps bia siadem qp qg eval diag psychiatrie synth cal cie sarl sas sasu eurl tpe pme hopital
  tt bcp pcq tjs dc mtn mdr lol ptdr svp stp dsl tkt jsp jpp oklm rdc etc cf ex pj
`);

/** Capitalised words that name a work, a brand, a language, a celebration in general: no one. */
export const harmlessCapitals: ReadonlySet<string> = wordSet(`
  internet etat republique constitution bible coran torah dieu allah jesus bouddha vierge ramadan paques
  francais francaise anglais arabe espagnol portugais allemand neerlandais flamand kabyle wolof peul bambara lingala turc kurde tamoul
  pastis ricard coca nutella kinder tupperware scotch kleenex bic frigidaire velcro jacuzzi caddie klaxon mobylette solex vespa
  alzheimer parkinson asperger down tourette rorschach maslow freud lacan jung rogers oury tosquelles bonnafe schubert mozart bach chopin beethoven
  whatsapp insta instagram facebook messenger tiktok snapchat snap youtube google zoom skype teams netflix spotify android iphone ipad samsung windows excel powerpoint playstation gmail outlook doctolib vinted leboncoin tinder signal telegram discord twitch deezer uber
  mmes messieurs mesdames mme mlle mr monsieur madame mademoiselle dr docteur pr professeur maitre me
  secu smic navigo velib livret ouigo flixbus tgv ter tramway bac etats union europe ue onu
  fortnite fifa pokemon minecraft gta koh lanta manga spotify chatgpt waze snap tinder grindr meetic bumble crush duolingo
  christ satan bouddhisme islam torah talmud messie moyen
  cola pepsi heineken kronenbourg leffe ricard marlboro camel despe despo redbull burger kebab
  covid corona netflix wikipedia terre lune soleil mars venus jupiter univers scrabble uno tarot belote petanque
`);
