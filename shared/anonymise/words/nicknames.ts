/** Usual short forms of given names, folded: a nickname on the left, the names it stands for. */
const table = `
  isa:isabelle,isabeau,elisabeth zab:elisabeth babeth:elisabeth betty:elisabeth lili:elisabeth,liliane,aurelie,lilia eli:elisabeth,elie
  fred:frederic,frederique fredo:frederic phil:philippe philou:philippe titi:thierry,christian manu:emmanuel,emmanuelle,manuel
  chris:christophe,christine,christian,christelle cricri:christine,christophe toph:christophe kiki:christine,christian
  nico:nicolas nicou:nicolas nic:nicolas seb:sebastien sebi:sebastien steph:stephane,stephanie,stephen fanny:stephanie,francoise
  alex:alexandre,alexandra,alexis,alexia sandra:alexandra sacha:alexandre,alexandra sandrine:alexandrine ben:benjamin,benoit benji:benjamin
  max:maxime,maximilien,maxence max:maximin greg:gregory,gregoire vince:vincent vins:vincent tom:thomas toto:thomas thom:thomas
  jo:josephine,joseph,joelle,jonathan jojo:joseph,josette,georges joe:joseph gege:gerard,genevieve,germaine dede:andre,andree,desire
  juju:julie,julien,juliette,justine jul:julien ju:julie,julien tonio:antoine,antonio toine:antoine toinou:antoine tony:antoine,anthony
  cath:catherine cathy:catherine katy:catherine kate:catherine caro:caroline cecile:cecilia ced:cedric clem:clement,clementine
  dom:dominique dominik:dominique doudou:abdoulaye,mamadou edi:edouard ed:edouard,edmond eddy:edouard,edmond fifi:philippe,fiona,sophie soso:sophie,solange,soraya
  flo:florence,florent,florian,floriane,flora francky:franck frank:francois fanfan:francois,francoise,stephane soizic:francoise gab:gabriel,gabrielle gaby:gabriel,gabrielle
  gigi:ghislaine,ginette,gilles guitou:guy guigui:guillaume guil:guillaume hercule:hercules jacquot:jacques jacky:jacques,jacqueline jac:jacques jackie:jacqueline
  jb:jean-baptiste jp:jean-pierre,jean-paul,jean-philippe jc:jean-claude,jean-charles,jean-christophe jf:jean-francois jm:jean-marc,jean-michel,jean-marie jl:jean-luc,jean-louis
  jeannot:jean jeje:jerome,jeremie,jeremy jerem:jeremie,jeremy karo:caroline kim:kimberly,karim kev:kevin lau:laurent,laurence,laura lolo:laurent,laurence,lorenzo
  leo:leonard,leonie,leopold loulou:louis,louise,lou lulu:lucien,lucienne,lucie,ludovic ludo:ludovic,ludivine luc:lucas madeleine:mado mado:madeleine mag:magali,margaux,marguerite
  maggie:marguerite margot:marguerite,marguaux marco:marc marie-jo:marie-josephe,marie-jose mat:mathieu,matthieu math:mathieu,mathilde,matthieu matt:matthieu,mathieu
  mel:melanie,melissa,melina meli:melissa,melanie mimi:michelle,mireille,michele,miriam momo:mohamed,mohammed,maurice,mohand med:mohamed,mohammed mich:michel michou:michel,michele
  mika:mickael,michael mick:mickael,michael mike:michael moh:mohamed,mohammed nath:nathalie,nathan nat:nathalie,natacha,nathan nana:nathalie,anna,nadine nadou:nadia
  oli:olivier oliv:olivier ouss:ousmane,oussama pat:patrick,patricia patou:patricia,patrick pierrot:pierre paulo:paul,paulo pasc:pascal polo:paul
  raph:raphael,raphaelle rafa:rafael rom:romain,romane romu:romuald sam:samuel,samir,samira,samantha samy:samuel,samir sandy:sandrine,sandra seb:sebastian
  sev:severine sylvie:sylviane syl:sylvain,sylvie sylv:sylvain tat:tatiana tati:tatiana theo:theodore,theophile thib:thibault,thibaut thibs:thibault tib:thibault
  tim:timothee,timothy vero:veronique vic:victor,victoria,victoire vicky:victoria val:valerie,valentin,valentine,valery valou:valerie vale:valerie
  viv:viviane,vivien virg:virginie vivi:virginie,viviane will:william,wilfried,guillaume willy:william,wilfried xav:xavier yo:yohan,yoann yoyo:yohan,yolande yas:yasmine,yassine,yasmina yann:yannick
  zaza:isabelle,elisabeth zouzou:zohra abdel:abdelkader,abdelkrim,abdelaziz,abdallah,abderrahmane aziz:abdelaziz kader:abdelkader krim:abdelkrim rahman:abderrahmane
  fatou:fatoumata fat:fatima,fatoumata fati:fatima,fatiha fatim:fatima,fatimata aissa:aissatou aicha:aichatou mamad:mamadou ibra:ibrahim,ibrahima ibou:ibrahima boubou:boubacar
  oum:oumar,oumou kadi:kadiatou khad:khadija,khadidja djam:djamel,djamila rach:rachid,rachida nono:noel,bruno nanou:anne,nathalie annie:anne nanette:anne anouk:anne
  berni:bernard,bernadette nanard:bernard bernie:bernadette,bernard beber:bernard,hubert,robert bob:robert bobby:robert bebert:albert,robert al:albert,alain alb:albert
  cam:camille cami:camille mila:camille charlie:charles,charlotte charlot:charles chacha:charlotte,chantal claudie:claude,claudine coco:corinne,corentin,colette co:corinne cora:coralie
  dan:daniel,danielle dany:daniel,danielle davy:david dav:david delph:delphine didi:didier did:didier elo:elodie lodie:elodie emi:emilie,emilien mimile:emile mili:emilie
  eric:erick estel:estelle eve:evelyne evy:evelyne fab:fabien,fabrice,fabienne fabi:fabienne faby:fabienne fran:francois,francoise gwen:gwenaelle,gwendoline,gwenael gwenn:gwenaelle
  harry:henri riton:henri hen:henri jess:jessica jessy:jessica jenny:jennifer jen:jennifer jon:jonathan joh:johanna,johan jos:josiane josi:josiane josy:josiane
  kat:katia,catherine laeti:laetitia leti:laetitia lea:leana lise:elise lisa:elisabeth lola:dolores lou:louise,louis loic:louis mano:emmanuel mar:marie mary:marie marine:marie-ine
  mathou:mathilde tilde:mathilde maty:mathilde mau:maurice mauri:maurice mylene:marie-helene nini:virginie,denise noe:noemie odi:odile pau:pauline popo:pauline popaul:paul
  prisc:priscilla prisca:priscilla quent:quentin reg:regis,regine remi:remy ricky:eric,richard rick:richard richie:richard rob:robert,robin roro:robert,romain,rosalie rosy:rose rosie:rose
  sab:sabine,sabrina sabri:sabrina sal:salima,salim sol:solene,solange soph:sophie sophi:sophie steff:stephanie suz:suzanne suzie:suzanne suzy:suzanne tania:tatiana
  tess:teresa,therese thery:thierry tintin:martin,valentin,quentin toni:antoine ugo:hugo ursu:ursule maiwenn:mai maite:marie-therese mai:maiwenn marielou:marie-louise malou:marie-louise
  marijo:marie-josee zoe:zohra yvon:yves vonvon:yvonne vovonne:yvonne yvette:yvonne dodo:dorothee,dominique doro:dorothee capu:capucine dam:damien dams:damien dami:damien jim:jimmy,james
  stan:stanislas gabi:gabriel,gabrielle rapha:raphael bast:bastien domi:dominique jey:jeremy,jeremie jay:jeremy,jeremie jord:jordan dada:david,daniel dani:daniel,danielle hamid:abdelhamid karim:abdelkarim malik:abdelmalik
  yaya:yasmine,yacine nass:nassim,nasser,nassira didine:claudine,ludivine,nadine tasha:natacha maguy:marguerite magda:magdalena adri:adrien,adrienne adrien:hadrien anto:antoine,anthony antho:anthony clo:clothilde,clotilde,chloe
  edu:eduardo pedro:pierre yannou:yannick yan:yannick gui:guillaume bill:william manou:emmanuelle,manuela sasha:alexandre zav:xavier titou:thibault,timothee tibo:thibault gus:auguste,augustin,gustave gugus:auguste
  abdou:abdoulaye,abderrahmane ous:ousmane,oussama mina:amina,yasmina mimou:mimouna kadia:kadiatou zizou:zinedine soum:soumaya,soumeya krzys:krzysztof kris:christian,christophe,krzysztof kasia:katarzyna gosia:malgorzata zbyszek:zbigniew janek:jan
  paco:francisco zeze:jose tonino:antonio beppe:giuseppe pino:giuseppe gino:luigi nella:antonella vali:valentina,valentin madou:madeleine ginou:regine,ginette regi:regis bibi:brigitte,birgitte charly:charles lotte:charlotte zette:josette,elisabeth
  suzon:suzanne beth:elisabeth emy:emilie mely:melissa,melanie patoche:patrick tricia:patricia rico:eric,ricardo ritchi:richard steve:stephane,steven,stephen tiph:tiphaine morg:morgane,morgan jenn:jennifer johnny:jean nad:nadine,nadia,nadege dedette:bernadette zoz:zoe
`;

const byName = new Map<string, string[]>();
for (const entry of table.trim().split(/\s+/)) {
  const [nickname, names] = entry.split(':');
  for (const name of names?.split(',') ?? []) {
    byName.set(name, [...(byName.get(name) ?? []), nickname ?? '']);
  }
}

const nicknames = new Set([...byName.values()].flat().filter((name) => name.length > 2));

/** True for a usual short form (« steph », « momo »). */
export const isNickname = (folded: string): boolean => nicknames.has(folded);

/** Short forms under which a given name (folded) is met. */
export function nicknamesOf(given: string): readonly string[] {
  return byName.get(given) ?? [];
}
