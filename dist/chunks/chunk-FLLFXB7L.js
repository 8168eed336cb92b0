import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  wordsOfAnswer
} from "./chunk-YPLARZOF.js";
import {
  arnParts,
  fits,
  formatsOf,
  impliedResources,
  levelWithin,
  usedOnStar
} from "./chunk-5HQJZCAA.js";

// src/drafting/scope.ts
function scopeOf(requested, catalog) {
  const resources = impliedResources(requested, catalog);
  const known = /* @__PURE__ */ new Map();
  const typesIn = (service) => {
    const found = known.get(service);
    if (found) return found;
    const typed = formatsOf(service, catalog);
    const made = resources.map(
      ({ arn }) => new Set(
        typed.filter(({ formats }) => formats.some((format) => fits(arn, format))).map(({ type }) => type.name)
      )
    );
    known.set(service, made);
    return made;
  };
  return {
    resources,
    types: (service, arns) => {
      const types = typesIn(service);
      return resources.flatMap(({ arn }, index) => arns.has(arn) ? [...types[index] ?? []] : []);
    },
    accepted: (action) => {
      if (action.resourceTypes.length === 0) return [];
      const types = typesIn(action.service);
      return resources.filter(
        ({ condition }, index) => action.resourceTypes.some(({ name }) => types[index]?.has(name) === true) && Object.values(condition ?? {}).every(
          (keys) => Object.keys(keys).every((key) => action.conditionKeys.includes(key))
        )
      );
    }
  };
}

// node_modules/stemmer/index.js
var step2list = {
  ational: "ate",
  tional: "tion",
  enci: "ence",
  anci: "ance",
  izer: "ize",
  bli: "ble",
  alli: "al",
  entli: "ent",
  eli: "e",
  ousli: "ous",
  ization: "ize",
  ation: "ate",
  ator: "ate",
  alism: "al",
  iveness: "ive",
  fulness: "ful",
  ousness: "ous",
  aliti: "al",
  iviti: "ive",
  biliti: "ble",
  logi: "log"
};
var step3list = {
  icate: "ic",
  ative: "",
  alize: "al",
  iciti: "ic",
  ical: "ic",
  ful: "",
  ness: ""
};
var consonant = "[^aeiou]";
var vowel = "[aeiouy]";
var consonants = "(" + consonant + "[^aeiouy]*)";
var vowels = "(" + vowel + "[aeiou]*)";
var gt0 = new RegExp("^" + consonants + "?" + vowels + consonants);
var eq1 = new RegExp(
  "^" + consonants + "?" + vowels + consonants + vowels + "?$"
);
var gt1 = new RegExp("^" + consonants + "?(" + vowels + consonants + "){2,}");
var vowelInStem = new RegExp("^" + consonants + "?" + vowel);
var consonantLike = new RegExp("^" + consonants + vowel + "[^aeiouwxy]$");
var sfxLl = /ll$/;
var sfxE = /^(.+?)e$/;
var sfxY = /^(.+?)y$/;
var sfxIon = /^(.+?(s|t))(ion)$/;
var sfxEdOrIng = /^(.+?)(ed|ing)$/;
var sfxAtOrBlOrIz = /(at|bl|iz)$/;
var sfxEED = /^(.+?)eed$/;
var sfxS = /^.+?[^s]s$/;
var sfxSsesOrIes = /^.+?(ss|i)es$/;
var sfxMultiConsonantLike = /([^aeiouylsz])\1$/;
var step2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
var step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
var step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
function stemmer(value) {
  let result = String(value).toLowerCase();
  if (result.length < 3) {
    return result;
  }
  let firstCharacterWasLowerCaseY = false;
  if (result.codePointAt(0) === 121) {
    firstCharacterWasLowerCaseY = true;
    result = "Y" + result.slice(1);
  }
  if (sfxSsesOrIes.test(result)) {
    result = result.slice(0, -2);
  } else if (sfxS.test(result)) {
    result = result.slice(0, -1);
  }
  let match;
  if (match = sfxEED.exec(result)) {
    if (gt0.test(match[1])) {
      result = result.slice(0, -1);
    }
  } else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
    result = match[1];
    if (sfxAtOrBlOrIz.test(result)) {
      result += "e";
    } else if (sfxMultiConsonantLike.test(result)) {
      result = result.slice(0, -1);
    } else if (consonantLike.test(result)) {
      result += "e";
    }
  }
  if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) {
    result = match[1] + "i";
  }
  if ((match = step2.exec(result)) && gt0.test(match[1])) {
    result = match[1] + step2list[match[2]];
  }
  if ((match = step3.exec(result)) && gt0.test(match[1])) {
    result = match[1] + step3list[match[2]];
  }
  if (match = step4.exec(result)) {
    if (gt1.test(match[1])) {
      result = match[1];
    }
  } else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) {
    result = match[1];
  }
  if ((match = sfxE.exec(result)) && (gt1.test(match[1]) || eq1.test(match[1]) && !consonantLike.test(match[1]))) {
    result = match[1];
  }
  if (sfxLl.test(result) && gt1.test(result)) {
    result = result.slice(0, -1);
  }
  if (firstCharacterWasLowerCaseY) {
    result = "y" + result.slice(1);
  }
  return result;
}

// src/drafting/word-stems.ts
var STOP = new Set(
  `a about above access after again all allow allows also am an and any are as at aws be because been
  before being below best between both but by can cannot could did do does doing done down due during each either
  etc even ever every example follow following for from further give given gives grant grants had has have having
  he her here him his how however i if in into is it its itself just kindly let like may me might more most much
  must my need needed needs no nor not now of off on once one only or other our ourselves out over own per
  permission permissions permit please possible practice principal put require required requires
  same see shall she should since so some such than thank thanks that the their them themselves then there these
  they this those through to too two under until up us use used uses using very via wait want was we
  well were what when where which while who whom why will with within without work works would yet you your
  today tomorrow yesterday morning evening night week month year hour hours day days minute minutes urgent asap
  team people person customer company statement section`.split(/\s+/)
);
var VAGUE = new Set(
  ["policy", "user", "account", "resource", "action", "service", "role"].map(stemmer).map((word) => word.replace(/y$/, "i"))
);
function identifierWords(name) {
  const words2 = name.match(/(?<![A-Z])[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words2.map((word) => word.toLowerCase());
}
var stems = /* @__PURE__ */ new Map();
var MOST_STEMS = 5e4;
function stem(word) {
  const known = stems.get(word);
  if (known !== void 0) return known;
  const found = stemmer(word).replace(/y$/, "i");
  if (stems.size < MOST_STEMS) stems.set(word, found);
  return found;
}
var LONGEST_TEXT = 2e4;
var IDENTIFIER = /\b(?:[a-z][a-z0-9-]{0,40}:)?[A-Z][a-z]+[A-Z][A-Za-z0-9]*\b/g;
var BOUNDARY = /(?<![.,;:!?()\n])[.,;:!?()\n]+(?=\s|$)|\b(?:and|then|or|but)\b|[—–|"“”]|\b(?=(?:because|since|before|after|until|till|while|whilst|when|whenever|without|so that|cannot|except)\b)/i;
var CIRCUMSTANCE = /^\s*(?:because|since|before|after|until|till|while|whilst|when|whenever|so that)\b/i;
var NEGATED = /^\s*(?:without|cannot|except)\b/i;
function readWords(text) {
  const read2 = text.slice(0, LONGEST_TEXT);
  const clauses = [];
  const content = /* @__PURE__ */ new Set();
  const identifiers = new Set((read2.match(IDENTIFIER) ?? []).map((id) => id.toLowerCase()));
  for (const part of read2.split(BOUNDARY)) {
    const words2 = (part.match(/[A-Za-z][A-Za-z0-9]*|\d+/g) ?? []).flatMap(
      (word) => /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word) ? [word.toLowerCase(), ...identifierWords(word)] : [word.toLowerCase()]
    );
    if (words2.length === 0 || NEGATED.test(part)) continue;
    const meaningful = words2.filter((word) => !STOP.has(word) && !/^\d+$/.test(word)).map(stem);
    for (const word of meaningful) content.add(word);
    clauses.push({ main: !CIRCUMSTANCE.test(part), all: words2.map(stem), content: new Set(meaningful) });
  }
  return { clauses, content, identifiers };
}

// src/drafting/grounds/action-index.ts
var READ_AS = {
  "es:ESHttpGet": "GetDocument",
  "es:ESHttpPost": "SearchPostDocument",
  "es:ESHttpPut": "PutDocument",
  "es:ESHttpDelete": "DeleteDocument",
  "es:ESHttpHead": "HeadDocument",
  "rds-db:connect": "ConnectDatabase",
  "cloudwatch:GetMetricData": "GetMetricData"
};
var PREFIXES = /* @__PURE__ */ new Set(["batch", "admin", "es"]);
var cache = /* @__PURE__ */ new WeakMap();
function indexOf(service, catalog, data) {
  let known = cache.get(catalog);
  if (!known) cache.set(catalog, known = /* @__PURE__ */ new Map());
  const found = known.get(service);
  if (found) return found;
  const actions = (catalog.actionsOf(service) ?? []).filter(({ name }) => !name.startsWith("AllowVended")).map((action) => read(action, catalog, data));
  const counts = /* @__PURE__ */ new Map();
  const byFirst = /* @__PURE__ */ new Map();
  const vocabulary = /* @__PURE__ */ new Set();
  for (const each of actions) {
    byFirst.set(each.first, [...byFirst.get(each.first) ?? [], each]);
    for (const noun of each.nouns) counts.set(noun, (counts.get(noun) ?? 0) + 1);
    for (const word of [...each.nouns, ...each.types]) vocabulary.add(word);
  }
  const nouns2 = /* @__PURE__ */ new Map();
  const made = {
    service,
    actions,
    byFirst,
    vocabulary,
    parameters: new Set(actions.flatMap((each) => [...each.parameters])),
    nounsOf(type) {
      const known2 = nouns2.get(type) ?? nounsFor(type, actions);
      nouns2.set(type, known2);
      return known2;
    },
    weight: (word) => Math.log(1 + actions.length / ((counts.get(word) ?? 0) + 1))
  };
  known.set(service, made);
  return made;
}
var BASIC = new Set(
  ["delete", "terminate", "deregister", "update", "modify", "describe", "get", "start", "stop"].map(stem)
);
function nounsFor(type, actions) {
  const counts = /* @__PURE__ */ new Map();
  for (const { action, first, nouns: nouns2 } of actions) {
    const required = action.resourceTypes.filter((each) => each.required);
    if (!BASIC.has(first) || nouns2.length === 0 || required.length !== 1 || required[0]?.name !== type)
      continue;
    const key = nouns2.join(" ");
    const known = counts.get(key);
    counts.set(key, { nouns: nouns2, count: (known?.count ?? 0) + 1 });
  }
  const best = [...counts.values()].sort((a, b) => b.count / b.nouns.length - a.count / a.nouns.length)[0];
  return best !== void 0 && best.count > 1 ? best.nouns : [];
}
function read(action, catalog, data) {
  const words2 = identifierWords(READ_AS[action.id] ?? action.name).map(stem);
  const prefixed = words2.length > 1 && PREFIXES.has(words2[0] ?? "");
  const [first = "", ...nouns2] = prefixed ? words2.slice(1) : words2;
  const text = (catalog.description(action.id) ?? "").replace(/^Grants permissions? to /, "");
  return {
    action,
    first,
    batch: prefixed && words2[0] === "batch",
    nouns: [...new Set(nouns2)],
    types: new Set(action.resourceTypes.flatMap(({ name }) => typeWords(name))),
    parameters: new Set(data.parameters(action.service, action.name)),
    description: readWords(text).content,
    reads: action.level === "List" || action.level === "Read",
    plural: /s$/.test(action.name) && !/(ss|us|is)$/.test(action.name)
  };
}
var typeWords = (name) => {
  const words2 = name.split(/[^A-Za-z0-9]+/).flatMap((part) => identifierWords(part));
  return words2.map(stem);
};

// src/drafting/tables/foreign-words.ts
var MARKS = {
  de: "der die das den dem des und nicht bitte auf ein eine einen einer mit f\xFCr ist wird von zu im am keine kein ohne aus ich wir soll nur danach dann vom zum zur",
  fr: "le la les des une un du et ne pas pour dans sur je est sans avec puis aux ce cette en merci svp son ses doit",
  es: "el la los las del una y no para en por con que sin se quiero luego favor su sus al de un hay",
  pt: "o a os as da do das dos uma um e n\xE3o nao para em no na por com que sem quero depois favor seu sua ao de"
};
var WORDS = {
  de: `alt-=old neu-=new drei=three zwei=two vier=four f\xFCnf=five dort=there hochskalier-=scale runterskalier-=scale unver\xE4ndert=unchanged skalier-=scale manuell-=manual der=the die=the das=the den=the dem=the des=the ein=a eine=a einen=a einer=a eines=a einem=a und=and oder=or aber=but nicht=not nichts=nothing kein-=no keine=no ohne=without nie=never niemals=never weder=neither noch=nor
bitte=please ich=i wir=we man=one du=you sie=they er=he es=it ihn=it ihm=it ihr=its mein-=my unser-=our sein=be ist=is war=was wurde=was wurden=were wird=be werden=be worden=been soll=should sollen=should sollte=should muss=must m\xFCssen=must kann=can will=want m\xF6chte=want brauche=need brauchen=need ben\xF6tige=need
auf=on in=in im=in an=on am=on aus=from von=of vom=from zu=to zum=to zur=to mit=with f\xFCr=for \xFCber=over unter=under bei=at nach=after vor=before seit=since bis=until w\xE4hrend=while weil=because da=because damit=so wenn=if falls=if sobald=once bevor=before nachdem=after ob=whether dass=that danach=then dann=then anschlie\xDFend=then zuerst=first nur=only auch=also wieder=again zur\xFCck=back einmal=once welche-=which was=what wer=who warum=why wie=how alle=all jede-=each daraus=from dies-=this jen-=that selbst=itself sonst=else
l\xF6sch-=delete gel\xF6scht-=delete entfern-=remove wegwerf-=delete leeren=empty leer-=empty geleert=empty nehmen=remove nimm=remove anfass-=touch anr\xFChr-=touch ber\xFChr-=touch herausnehm-=remove rausnehm-=remove
start-=start gestartet=start neustart-=restart neu-start-=restart neugestartet=restart ansto\xDF-=trigger angesto\xDFen=trigger anstoss-=trigger ausl\xF6s-=trigger ausgel\xF6st=trigger ausf\xFChr-=run ausgef\xFChrt=run laufen=run aufruf-=invoke aufgerufen=invoke
stopp-=stop gestoppt=stop anhalt-=stop angehalten=stop beend-=stop ausschalt-=stop ausgeschaltet=stop abschalt-=stop herunterfahr-=stop runterfahr-=stop abbrech-=cancel abgebrochen=cancel pausier-=pause einschalt-=enable eingeschaltet=enable anschalt-=start hochfahr-=start aktivier-=enable deaktivier-=disable sperr-=disable gesperrt=disable entsperr-=enable freischalt-=enable inaktiv=disable stummschalt-=mute fortsetz-=resume
ansehen=look ansieh-=look anseh-=look nachseh-=look nachschau-=look anschau-=look schauen=look sehen=look pr\xFCf-=check gepr\xFCft=check \xFCberpr\xFCf-=check kontrollier-=check zeig-=show anzeig-=show les-=read auslesen=read gelesen=read lies=read abfrag-=query such-=search durchsuch-=search find-=find auflist-=list aufz\xE4hl-=list abruf-=get hol-=get abhol-=get herunterlad-=download runterlad-=download heruntergeladen=download beobacht-=watch warten=wait verfolg-=follow vergleich-=compare
hochlad-=upload hochgeladen=upload ableg-=upload speicher-=save schreib-=write geschrieben=write ersetz-=replace kopier-=copy verschieb-=move umbenenn-=rename
anleg-=create angelegt=create erstell-=create erzeug-=create einricht-=create hinzuf\xFCg-=add hinzugef\xFCgt=add erg\xE4nz-=add aufnehm-=add eintrag-=add setzen=set gesetzt=set \xE4nder-=change ge\xE4ndert=change anpass-=change aktualisier-=update bearbeit-=edit korrigier-=correct erh\xF6h-=increase vergr\xF6\xDFer-=increase hochsetz-=increase verl\xE4ng-=extend verringer-=decrease verkleiner-=decrease reduzier-=decrease senk-=decrease skalier-=scale
ziehen=take ziehe=take mach-=make gemacht=make sicher-=backup gesichert=backup wiederherstell-=restore wiederhergestellt=restore zur\xFCcksetz-=reset zur\xFCckroll-=rollback r\xFCckg\xE4ngig=undo zur\xFCckspiel-=restore einspiel-=import export-=export import-=import
send-=send gesendet=send schick-=send verschick-=send empfang-=receive ver\xF6ffentlich-=publish verschl\xFCssel-=encrypt entschl\xFCssel-=decrypt rotier-=rotate erneuer-=renew freigeb-=share freigegeben=share teil-=share \xF6ffn-=open schlie\xDF-=close verbind-=connect anmeld-=login zuweis-=assign anh\xE4ng-=attach abh\xE4ng-=detach genehmig-=approve freigabe=approval ablehn-=reject anforder-=request registrier-=register abonnier-=subscribe tausch-=replace verteil-=deploy ausroll-=deploy ausliefer-=deploy bereitstell-=deploy einstell-=set umstell-=change schalt-=switch leit-=route zeig-=show
rechner=machine maschine-=machine server=server instanz-=instance datei-=file dateien=files ordner=folder verzeichnis=folder eimer=bucket tabelle-=table zeile-=row eintrag=entry eintr\xE4ge=entries datensatz=record datens\xE4tze=records element=item schl\xFCssel=key warteschlange-=queue nachricht-=message nachrichten=messages thema=topic funktion-=function geheimnis-=secret passwort=password kennwort=password zugangsdaten=credentials wert=value fehler=errors protokoll-=logs log=log logs=logs aufzeichnung-=logs datenbank-=database knoten=node gruppe-=group benutzer-=user nutzer-=user kunde-=customer konto=account rolle-=role richtlinie-=policy zertifikat-=certificate sicherung-=backup schnappschuss=snapshot version-=version einstellung-=settings konfiguration=configuration zustand=status stand=status verlauf=history metrik-=metrics alarm-=alarm dienst-=service aufgabe-=task auftrag=job auftr\xE4ge=jobs lauf=run l\xE4ufe=runs ausf\xFChrung-=execution bild=image bilder=images stapel=stack ausl\xF6ser=trigger abfrage-=query ergebnis-=results ger\xE4t-=device ding=thing verteilung=distribution kosten=cost rechnung-=invoice regel-=rule umgebung-=environment abbild=image festplatte=disk`,
  fr: `ancien-=old vieil-=old nouveau=new nouvelle=new m\xE9moire=memory soir=evening demain=tomorrow matin=morning instantan\xE9-=snapshot disque=disk prendre=take prends=take test-=test fois=time deux=two trois=three le=the la=the les=the l=the un=a une=a des=the du=of de=of d=of et=and ou=or mais=but ne=not n=not pas=not rien=nothing sans=without jamais=never ni=nor aucun-=no sauf=except que=that qui=who quoi=what quel-=which quelles=which pourquoi=why comment=how
je=i j=i nous=we on=we il=it elle=it ils=they lui=it mon=my ma=my mes=my notre=our son=its sa=its ses=its leur=their ce=this cette=this ces=these est=is sont=are \xE9tait=was \xE9t\xE9=been \xEAtre=be doit=must doivent=must faut=must peux=can veux=want voudrais=want besoin=need avoir=have ai=have a=has merci=thanks svp=please
dans=in sur=on \xE0=to au=to aux=to avec=with pour=to par=by depuis=since avant=before apr\xE8s=after pendant=during jusqu-=until d\xE8s=once si=if parce=because car=because puis=then ensuite=then d'abord=first seulement=only aussi=also encore=again toutes=all tous=all tout=all
supprim-=delete effac-=delete enlev-=remove retir-=remove vid-=empty purg-=purge nettoy-=clean d\xE9marr-=start lanc-=run relanc-=run ex\xE9cut-=run d\xE9clench-=trigger invoqu-=invoke appel-=invoke red\xE9marr-=restart arr\xEAt-=stop stopp-=stop \xE9teindre=stop annul-=cancel suspend-=suspend repren-=resume reprise=resume activ-=enable d\xE9sactiv-=disable r\xE9activ-=enable
regard-=look voir=see consult-=look v\xE9rifi-=check examin-=look affich-=show lire=read lis=read r\xE9cup\xE9r-=get t\xE9l\xE9charg-=download rapatri-=download cherch-=search rechercher=search trouv-=find list-=list suivre=follow surveill-=watch attend-=wait compar-=compare
d\xE9pos-=upload t\xE9l\xE9verser=upload envoy-=send charg-=upload \xE9cri-=write enregistr-=save remplac-=replace copi-=copy d\xE9plac-=move renomm-=rename
cr\xE9-=create ajout-=add met-=set mettre=set modifi-=change chang-=change corrig-=fix augment-=increase agrandi-=increase prolong-=extend diminu-=decrease r\xE9dui-=decrease adapt-=change
sauvegard-=backup restaur-=restore publi-=publish recevoir=receive re\xE7oi-=receive chiffr-=encrypt d\xE9chiffr-=decrypt renouvel-=renew partag-=share ouvr-=open ferm-=close connect-=connect attach-=attach d\xE9tach-=detach approuv-=approve valid-=approve rejet-=reject refus-=reject d\xE9ploy-=deploy
fichier-=files dossier-=folder maquettes=files objet-=object table-=table ligne-=row enregistrement-=records \xE9l\xE9ment-=item cl\xE9-=key file=queue message-=messages sujet=topic fonction-=function secret-=secret valeur-=value passe=password mot=word base=database donn\xE9es=data instance-=instance machine-=machine serveur-=server groupe-=group utilisateur-=user client-=customer compte-=account r\xF4le-=role politique-=policy certificat-=certificate r\xE8gle-=rule \xE9tat=status statut=status historique=history \xE9valuation-=evaluation journaux=logs journal=log erreur-=errors m\xE9trique-=metrics alerte-=alerts alarme-=alarm cha\xEEne-=channel t\xE2che-=task ressource-=resources conforme-=compliant configuration=configuration r\xE9glage-=settings param\xE8tre-=parameter version-=version volume-=volume image-=image pile=stack`,
  es: `antigu-=old viej-=old nuev-=new prob-=test reenvi-=send resend-=send cu\xE1ntos=count cu\xE1ntas=count precio=attribute art\xEDculo=item art\xEDculos=items hay=is el=the la=the los=the las=the un=a una=a unos=some del=of de=of y=and e=and o=or pero=but no=not nada=nothing sin=without nunca=never ni=nor ning\xFAn=no ninguna=no ningun=no excepto=except que=that quien=who qu\xE9=what cu\xE1l-=which cu\xE1les=which por=by c\xF3mo=how
yo=i nosotros=we \xE9l=it ella=it lo=it se=be mi=my mis=my nuestro-=our su=its sus=its este=this esta=this estos=these es=is est\xE1=is son=are fue=was era=was ser=be debe=must deben=must puedo=can quiero=want necesito=need hay=is favor=please gracias=thanks
en=in sobre=on a=to al=to con=with para=to desde=from antes=before despu\xE9s=after durante=during hasta=until si=if porque=because cuando=when mientras=while luego=then solo=only s\xF3lo=only tambi\xE9n=also vuelve=again todas=all todos=all
borr-=delete elimin-=delete quit-=remove vaci-=empty limpi-=clean purg-=purge arranc-=start inici-=start lanz-=run ejecut-=run dispar-=trigger invoc-=invoke llam-=invoke reinici-=restart rearranc-=restart par-=stop deten-=stop apag-=stop encend-=start cancel-=cancel suspend-=suspend reanud-=resume activ-=enable desactiv-=disable habilit-=enable deshabilit-=disable forz-=force
mir-=look ver=see revis-=review consult-=look comprob-=check verific-=verify mostr-=show leer=read lee=read obten-=get descarg-=download baj-=download busc-=search encontr-=find list-=list segu-=follow vigil-=watch esper-=wait
sub-=upload carg-=upload guard-=save escrib-=write reemplaz-=replace copi-=copy mov-=move renombr-=rename cre-=create a\xF1ad-=add agreg-=add pon-=set cambi-=change modific-=change actualiz-=update corrig-=fix aument-=increase ampli-=increase reduc-=decrease sac-=take hac-=make restaur-=restore recuper-=restore envi-=send public-=publish recib-=receive cifr-=encrypt descifr-=decrypt renov-=renew rot-=rotate compart-=share abr-=open cerr-=close conect-=connect aprob-=approve rechaz-=reject despleg-=deploy
archivo-=files fichero-=files carpeta-=folder cubo=bucket tabla-=table fila-=row registro-=record elemento-=item clave-=key cola=queue mensaje-=messages tema=topic funci\xF3n=function secreto-=secret contrase\xF1a=password valor-=value base=database datos=data instancia-=instance m\xE1quina-=machine servidor-=server grupo-=group usuario-=user cliente-=customer cuenta-=account rol=role pol\xEDtica-=policy certificado-=certificate regla-=rule estado=status historial=history errores=errors m\xE9trica-=metrics alarma-=alarm copia=snapshot instant\xE1nea=snapshot cl\xFAster=cluster conmutaci\xF3n=failover tarea-=task evento-=events configuraci\xF3n=configuration versi\xF3n=version volumen=volume imagen=image pila=stack`,
  pt: `antig-=old velh-=old nov-=new relat\xF3rio-=files o=the a=the os=the as=the um=a uma=a do=of da=of dos=of das=of de=of e=and ou=or mas=but n\xE3o=not nao=not nada=nothing sem=without nunca=never nem=nor nenhum-=no exceto=except que=that quem=who qual=which quais=which por=by como=how
eu=i n\xF3s=we ele=it ela=it se=be meu=my minha=my nosso=our seu=its sua=its este=this esta=this \xE9=is est\xE1=is s\xE3o=are foi=was ser=be deve=must devem=must posso=can quero=want preciso=need h\xE1=is favor=please obrigad-=thanks
em=in no=in na=in nos=in nas=in sobre=on ao=to \xE0=to com=with para=to desde=from antes=before depois=then ap\xF3s=after durante=during at\xE9=until se=if porque=because quando=when enquanto=while s\xF3=only apenas=only tamb\xE9m=also novamente=again todas=all todos=all
apag-=delete exclu-=delete delet-=delete remov-=remove tir-=remove esvazi-=empty limp-=clean inici-=start arranc-=start lan\xE7-=run execut-=run dispar-=trigger invoc-=invoke cham-=invoke reinici-=restart par-=stop deslig-=stop lig-=start cancel-=cancel suspend-=suspend retom-=resume ativ-=enable desativ-=disable habilit-=enable desabilit-=disable
olh-=look ver=see consult-=look verific-=check conferir=check mostr-=show ler=read l\xEA=read obter=get baix-=download descarreg-=download busc-=search procur-=search encontr-=find list-=list acompanh-=follow esper-=wait
envi-=upload carreg-=upload sub-=upload guard-=save grav-=write escrev-=write substitu-=replace copi-=copy mov-=move renome-=rename cri-=create adicion-=add coloc-=put alter-=change mud-=change modific-=change atualiz-=update corrig-=fix corrigid-=fixed aument-=increase reduz-=decrease tirar=take faz-=make restaur-=restore recuper-=restore mand-=send public-=publish receb-=receive cifr-=encrypt decifr-=decrypt renov-=renew rotacion-=rotate compartilh-=share partilh-=share abr-=open fech-=close conect-=connect aprov-=approve rejeit-=reject implant-=deploy
arquivo-=files ficheiro-=files nota-=files notas=files fiscais=fiscal pasta-=folder balde=bucket tabela-=table linha-=row registro-=record registo-=record elemento-=item chave-=key fila=queue mensagem=message mensagens=messages t\xF3pico=topic fun\xE7\xE3o=function segredo-=secret senha-=password valor-=value banco=database base=database dados=data inst\xE2ncia-=instance m\xE1quina-=machine servidor-=server grupo-=group usu\xE1rio-=user utilizador-=user cliente-=customer conta-=account fun\xE7\xE3o=function pol\xEDtica-=policy certificado-=certificate regra-=rule estado=status hist\xF3rico=history erro-=errors m\xE9trica-=metrics alarme-=alarm c\xF3pia=snapshot tarefa-=task evento-=events configura\xE7\xE3o=configuration vers\xE3o=version volume=volume imagem=image pilha=stack`
};
var JAPANESE = `\u30A2\u30FC\u30AB\u30A4\u30D6=archive \u30A4\u30D9\u30F3\u30C8=event \u30EA\u30D7\u30EC\u30A4=replay \u30D0\u30B9=bus \u30C6\u30FC\u30D6\u30EB=table \u9805\u76EE=item \u30A2\u30A4\u30C6\u30E0=item \u30EC\u30B3\u30FC\u30C9=record \u884C=row \u30D0\u30B1\u30C3\u30C8=bucket \u30AA\u30D6\u30B8\u30A7\u30AF\u30C8=object \u30D5\u30A1\u30A4\u30EB=file \u66F8\u985E=document \u30D5\u30A9\u30EB\u30C0=folder \u30AD\u30E5\u30FC=queue \u30E1\u30C3\u30BB\u30FC\u30B8=message \u30C8\u30D4\u30C3\u30AF=topic \u95A2\u6570=function
\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8=secret \u30D1\u30B9\u30EF\u30FC\u30C9=password \u5024=value \u30AD\u30FC=key \u9375=key \u30ED\u30B0=logs \u30A8\u30E9\u30FC=errors \u30A4\u30F3\u30B9\u30BF\u30F3\u30B9=instance \u30B5\u30FC\u30D0\u30FC=server \u30B5\u30FC\u30D0=server \u30AF\u30E9\u30B9\u30BF\u30FC=cluster \u30AF\u30E9\u30B9\u30BF=cluster \u30B5\u30FC\u30D3\u30B9=service \u30BF\u30B9\u30AF=task \u30B8\u30E7\u30D6=job \u30B9\u30CA\u30C3\u30D7\u30B7\u30E7\u30C3\u30C8=snapshot \u30D0\u30C3\u30AF\u30A2\u30C3\u30D7=backup \u30C7\u30FC\u30BF\u30D9\u30FC\u30B9=database \u30B9\u30BF\u30C3\u30AF=stack \u30EB\u30FC\u30EB=rule \u30A2\u30E9\u30FC\u30E0=alarm \u30E1\u30C8\u30EA\u30AF\u30B9=metrics \u753B\u50CF=image \u30A4\u30E1\u30FC\u30B8=image
\u30E6\u30FC\u30B6\u30FC=user \u30E6\u30FC\u30B6=user \u30B0\u30EB\u30FC\u30D7=group \u30ED\u30FC\u30EB=role \u30DD\u30EA\u30B7\u30FC=policy \u8A3C\u660E\u66F8=certificate \u30D1\u30A4\u30D7\u30E9\u30A4\u30F3=pipeline \u30D3\u30EB\u30C9=build \u30C7\u30D7\u30ED\u30A4=deploy \u30D0\u30FC\u30B8\u30E7\u30F3=version \u8A2D\u5B9A=configuration \u69CB\u6210=configuration \u72B6\u614B=status \u5C65\u6B74=history \u4F4F\u6240=attribute \u30D1\u30E9\u30E1\u30FC\u30BF=parameter \u30D1\u30E9\u30E1\u30FC\u30BF\u30FC=parameter \u30B9\u30C8\u30EA\u30FC\u30E0=stream \u30DC\u30EA\u30E5\u30FC\u30E0=volume \u30C7\u30A3\u30B9\u30AF=disk \u30AF\u30A8\u30EA=query \u7D50\u679C=results \u5B9F\u884C=run \u4F1A\u54E1=customer
\u518D\u8D77\u52D5=restart \u8D77\u52D5=start \u958B\u59CB=start \u505C\u6B62=stop \u4E2D\u6B62=cancel \u53D6\u308A\u6D88=cancel \u53D6\u6D88=cancel \u30AD\u30E3\u30F3\u30BB\u30EB=cancel \u524A\u9664=delete \u6D88\u53BB=delete \u7A7A\u306B=empty \u30D1\u30FC\u30B8=purge \u66F4\u65B0=update \u5909\u66F4=change \u4FEE\u6B63=fix \u8FFD\u52A0=add \u4F5C\u6210=create \u767B\u9332=register \u53D6\u5F97=get \u8AAD\u307F\u53D6=read \u8AAD\u3080=read \u8AAD\u307F=read \u53C2\u7167=look \u78BA\u8A8D=check \u898B\u308B=look \u898B\u305F=look \u8868\u793A=show \u4E00\u89A7=list \u691C\u7D22=search \u63A2\u3059=find \u30C0\u30A6\u30F3\u30ED\u30FC\u30C9=download \u30A2\u30C3\u30D7\u30ED\u30FC\u30C9=upload \u9001\u4FE1=send \u53D7\u4FE1=receive \u6709\u52B9=enable \u7121\u52B9=disable \u5FA9\u5143=restore \u30B3\u30D4\u30FC=copy \u79FB\u52D5=move \u5897\u3084=increase \u6E1B\u3089=decrease \u62E1\u5F35=extend \u547C\u3073\u51FA=invoke \u6697\u53F7\u5316=encrypt \u5FA9\u53F7=decrypt \u627F\u8A8D=approve \u5374\u4E0B=reject \u516C\u958B=publish \u63A5\u7D9A=connect \u5207\u308A\u66FF\u3048=swap \u8CBC\u308A\u4ED8\u3051=attach \u5165\u308C\u66FF\u3048=replace \u30D5\u30A7\u30A4\u30EB\u30AA\u30FC\u30D0\u30FC=failover \u30ED\u30FC\u30C6\u30FC\u30B7\u30E7\u30F3=rotate \u30B9\u30B1\u30FC\u30EB=scale \u5F85\u3064=wait \u5F85\u3061=wait`;
var ENGLISH = new Set(
  "a an am as at con des die do en es in me no on par pour prod sin so son sur un was will".split(" ")
);
var languages = [];
function foreignLanguages() {
  if (languages.length === 0) {
    for (const [name, text] of Object.entries(WORDS)) {
      const words2 = /* @__PURE__ */ new Map();
      for (const entry of text.split(/\s+/)) {
        const at = entry.lastIndexOf("=");
        if (at > 0) words2.set(entry.slice(0, at), entry.slice(at + 1));
      }
      languages.push({
        name,
        words: words2,
        marks: new Set((MARKS[name] ?? "").split(" ").filter((word) => !ENGLISH.has(word)))
      });
    }
  }
  return languages;
}
var japanese;
var japaneseParts = () => japanese ??= JAPANESE.split(/\s+/).map((entry) => entry.split("=")).sort((a, b) => b[0].length - a[0].length);

// src/drafting/tables/set-phrases.ts
var PHRASES = `
in case that = if; in case of = if; in case = if; in the event that = if; in the event of = if; provided that = if; provided = if; providing = if; supposing = if; assuming that = if; assuming = if; on condition that = if; only if = if; even if = if; as and when = when;
as soon as = once; as long as = while; so long as = while; by the time = when; every time = when; any time = when; each time = when; until such time as = until;
as well as = and; along with = and; together with = and; in addition to = and; as much as = and; not to mention = and; on top of that = also; in addition = also; as well = also; besides that = also; what is more = also; next to that = also; plus also = and; and also = and; and then = then; and after that = then; after which = then; after that = then; from there = then; once that is done = then; when that is done = then; once done = then; when done = then; afterwards also = then;
which is why = and; that is why = and; this is why = and; and therefore = and; failing that = otherwise; if not = otherwise; or else = otherwise; if so = then; if need be = ; if needed = ; if necessary = ; if possible = ; where needed = ; when needed = ; as needed = ; if required = ; as required = ; if at all possible = ;
in order to = to; so as to = to; so that = so; such that = so;
instead of = without; rather than = without; other than = except; with the exception of = except; apart from = except; save for = except; short of = without;
at once = ; right away = ; right now = ; straight away = ; at the moment = ; for now = ; for the time being = ; for the moment = ; by hand = manually; in between = meanwhile; in the meantime = meanwhile; in the meanwhile = meanwhile; from scratch = ; as usual = ; as always = ; as before = ; as is = ; one by one = ; at least = ; at most = ; up front = beforehand; ahead of time = beforehand; first of all = first; to begin with = first; to start with = first; at first = first; first thing = ; last of all = finally; in the end = finally; at the end = finally; in parallel = ; on the side = ; at the same time = ; all at once = ; in one go = ; of course = ; for good = ; for safety = ; just in time = ; no more than = ; not more than = ; up to date = current;
a few of = some; a few = some; a couple of = some; a handful of = some; a bunch of = some; a lot of = many; lots of = many; a number of = some; a pair of = some; any of = any; some of = some; one of = one; each of = each; all of = all; both of = both; either of = either; none of = no; most of = most; half of = ; the rest of = other; part of = part-of;
i would like to = i want to; i would like = i want; i'd like to = i want to; i'd like = i want; we would like to = we want to; we'd like to = we want to; would love to = want to; have got to = must; has got to = must; 've got to = must; am going to = will; are going to = will; is going to = will; i intend to = i will; i plan to = i will; we plan to = we will; i aim to = i will; my plan is to = i will; the plan is to = i will; the idea is to = i will; what i have to do is = i must; what i need to do is = i must; what i need is = i need; all i need is = i need; all i want is = i want; what we need is = we need; job is to = i must; task is to = i must; goal is to = i must; it takes = i need; i am supposed to = i must; we are supposed to = we must; i was asked to = i must; i am asked to = i must; i have been asked to = i must; was told to = must; asked me to = i must; asked us to = i must; wants me to = i must; wants us to = i must; needs me to = i must; told me to = i must; expects me to = i must; help me = ; help us = ;
be able to = ; the ability to = to; permission to = to; permissions to = to; rights to = to; the right to = to; access to = ; allowed to = ; in a position to = ; make it possible to = to; possible for me to = to;
no longer = ; stay with = watch; stick with = watch; sit and watch = watch; sit by = watch; thanks of = please; what is left = rest; what is in it = contents; what is left over = rest; whatever is left = rest; whatever remains = rest; the rest = rest; any longer = ; any more = ; anymore = ; not only = ; not just = ; let me know = tell; keep me posted on = look; keep me posted = look; keep track of = track; keep an eye on = watch; keep an eye = watch; keep a close eye on = watch; have an eye on = watch; take care of = handle; see to it that = so; make use of = use; get an idea of = look; get a sense of = look; get to know = look; be aware of = look; get to see = look; have sight of = look; lay hands on = get;
re enable = enable; re start = restart; re run = rerun; re deploy = redeploy; re create = recreate; re attach = attach; re index = reindex; log out = sign-out; sign out = sign-out
`;
var table;
function setPhrases() {
  if (table !== void 0) return table;
  const found = /* @__PURE__ */ new Map();
  for (const entry of PHRASES.split(";")) {
    const [left = "", right = ""] = entry.split("=").map((part) => part.trim());
    const words2 = left.split(/\s+/);
    const first = words2[0];
    if (first === void 0 || first === "") continue;
    found.set(first, [...found.get(first) ?? [], { words: words2, as: right.split(/\s+/).filter(Boolean) }]);
  }
  for (const phrases2 of found.values()) phrases2.sort((a, b) => b.words.length - a.words.length);
  return table = found;
}

// src/drafting/tables/verb-classes.ts
var CLASSES = `
list: list enumerate browse inventory overview name itemise itemize tally > list:1 describe:.95 get:.8 search:.4 lookup:.4
look: look see view show display check inspect examine review verify watch observe monitor track eyeball know tell understand compare analyse analyze audit explore investigate debug diagnose troubleshoot peek glance consult trace determine learn observe assess identify eye gauge scrutinize scrutinise sight probe study skim oversee supervise crosscheck doublecheck appraise ascertain establish recheck glimpse gather visualise visualize correlate reconcile surveil > describe:.95 get:.95 list:.85 view:1 lookup:.6 search:.4 read:.7 query:.3 filter:.4 check:.6 verify:.6 preview:.5 detect:.3
wait: wait follow await poll babysit shadow babysit > describe:.95 get:.95 list:.7 receive:.4 check:.5
read: read retrieve fetch load obtain grab get pull see give provide extract collect gather pass peruse print dump cat > get:1 describe:.9 list:.8 read:1 retrieve:1 receive:.6 query:.5 view:.8 fetch:1 select:.4 lookup:.5 download:.6 consume:.5
download: download dl save export pull grab fetch retrieve bring collect rescue salvage secure offload > get:.9 download:1 export:.9 read:.7 copy:.3 retrieve:.8
find: find locate discover trace pinpoint hunt identify detect dig > list:.9 describe:.95 search:.9 get:.8 lookup:.9 query:.7 filter:.8 find:1 discover:1
search: search grep filter query trawl comb sift scour hunt mine sweep lookup > search:1 query:.9 filter:.95 lookup:.8 find:.9 scan:.5 list:.5 describe:.4 get:.4 select:.7
scan: scan > scan:1 list:.4
tail: tail stream > tail:1 filter:.6 get:.5 start:.4
count: count measure total tally sum > list:.7 describe:.7 get:.8 count:1 query:.4 scan:.4 select:.4
estimate: estimate forecast predict > get:.6 forecast:1 estimate:1 predict:1 describe:.3
create: create make provision establish define introduce set-up recreate generate spawn spin compose produce instantiate prepare > create:1 put:.7 register:.6 allocate:.7 add:.6 request:.4 generate:.6 build:.5 batchcreate:.8 start:.5
add: add insert append include enter enrol enroll admit inject supply plug introduce place hang affix whitelist bolt > add:1 create:.85 put:.8 associate:.65 register:.65 attach:.6 authorize:.6 update:.55 tag:.4 batchcreate:.8 change:.4 import:.4 enable:.3
upload: upload write store save put place copy replace overwrite push drop deposit stash ship deliver refill reupload provide restock file > put:1 upload:1 write:.9 update:.45 copy:.7 import:.4 send:.4 create:.3
write: write record persist jot > put:1 write:1 update:.6 batchwrite:.5
update: update change edit modify fix correct adjust alter tune reconfigure patch amend configure customise customize rewrite overhaul revise rework refresh rectify repair mend readjust reword refine reorganise reorganize modernise modernize convert align bring > update:1 modify:1 change:.95 put:.85 set:.85 edit:1 configure:.9 reset:.2 write:.3 alter:1
set: set mark flag assign turn pin fix define specify designate nominate force limit restrict reserve initialise initialize stamp configure choke throttle > set:1 put:.9 update:.9 modify:.9 change:.7 configure:.8 assign:.7 write:.3
swap: swap switch flip toggle cutover trade > swap:1 update:.8 modify:.8 change:.7 set:.7 replace:.8 switch:1 put:.7
replace: replace exchange substitute supersede renew refill trade > replace:1 put:.85 update:.85 modify:.8 change:.5 set:.6
increase: increase raise grow bump extend enlarge double triple widen fatten stretch prolong lengthen expand boost upsize enlarge beef up ramp crank push hoist inflate elevate multiply quadruple heighten > increase:1 extend:1 update:.9 modify:.9 set:.85 put:.8 change:.8 expand:1 register:.5 request:.4 renew:.5
decrease: decrease lower reduce shrink shorten halve downsize dial tighten relax cut trim slash drop knock throttle diminish curb narrow pare lessen thin contract taper deflate choke throttle > decrease:1 reduce:1 update:.9 modify:.9 set:.85 put:.8 change:.8 register:.5
scale: scale resize rescale grow rightsize size upscale downscale autoscale > scale:1 resize:1 set:.9 update:.9 modify:.9 increase:.8 decrease:.8 change:.6 register:.5
rename: rename > rename:1 update:.7 modify:.7 change:.6 set:.4
upgrade: upgrade bump patch modernise uplift update > upgrade:1 update:.95 modify:.8 apply:.5
apply: apply > apply:1 batchapply:.95 put:.6 update:.6 modify:.5 associate:.5 execute:.5
delete: delete erase destroy drop wipe prune scrub bin trash nuke zap expunge eliminate obliterate annihilate ditch discard junk eradicate > delete:1 batchdelete:.8 remove:.75 destroy:1 purge:.5 deregister:.45 release:.3 drop:1
remove: remove exclude strip evict kick expel eject extract pull weed boot withdraw unlist subtract lift peel siphon > remove:1 delete:.9 batchdelete:.7 detach:.65 disassociate:.75 deregister:.7 revoke:.6 untag:.6 unassign:.6 unlink:.7 cancel:.3
clean: clean cleanup tidy empty clear sweep hoover declutter groom mop > delete:.8 batchdelete:.7 purge:.95 empty:1 clear:1 flush:.8 remove:.6 reset:.4
terminate: terminate kill decommission scrap slay tear destroy dispose end > terminate:1 delete:.5 kill:1 destroy:.6 stop:.6 cancel:.6
purge: purge > purge:1 flush:.6
flush: flush > flush:1 purge:.5 reset:.3 clear:.8
invalidate: invalidate bust expire evict > invalidate:1 createinvalidation:1 create:.7 flush:.6
start: start begin boot wake initiate fire kick light power up turn ignite spin commence revive unpark spawn > start:1 begin:1 run:.6 resume:.5 submit:.5 execute:.6 initiate:1 launch:1 create:.4 activate:.6 enable:.5 reboot:.1
open: open > open:1 start:.45 authorize:.75 enable:.5 create:.4 get:.4
run: run trigger execute perform kick fire rerun relaunch exec do start issue launch conduct retrigger > run:1 start:.95 execute:.95 invoke:.85 submit:.8 send:.4 create:.5 trigger:1 evaluate:.4 batchexecute:.7
invoke: invoke call hit ping exercise fire exec try smoketest trigger poke curl > invoke:1 call:1 execute:.5 test:.5 send:.2 post:.3
submit: submit enqueue queue push lodge file place resubmit > submit:1 start:.8 add:.6 create:.6 send:.7 put:.4 post:.6
retry: retry redo repeat reprocess > retry:1 redrive:.8 start:.8 rerun:1 restart:.7 run:.6 create:.3
redrive: redrive > redrive:1 start:.7
replay: replay > replay:1 start:.8
stop: stop halt end quit shut finish cease hibernate close wind > stop:1 end:1 cancel:.75 abort:.8 halt:1 suspend:.3 disable:.4 complete:.5 disconnect:.4 shutdown:.9
cancel: cancel abort scrap drop break bail interrupt kill end revoke retract > cancel:1 abort:1 stop:.9 delete:.2 discard:.6 terminate:.35 revoke:.3
close: close > close:1 terminate:.6 end:.7 stop:.4 delete:.3 revoke:.6 resolve:.6 complete:.5 update:.3
restart: restart reboot bounce recycle cycle reload kick rejig respawn reinitialise reinitialize kickstart roll > reboot:1 restart:1 reload:1 recycle:1
resume: resume unpause continue unsuspend reactivate restart-again unfreeze thaw unhold restart reenable reopen unhalt > resume:1 continue:1 start:.7 enable:.7 activate:.7 restart:.6
pause: pause suspend freeze hold halt stall sideline shelve > pause:1 suspend:1 stop:.8 disable:.7 freeze:1 hold:1
enable: enable activate allow switch-on arm unlock switch unblock reinstate rearm reenable reactivate > enable:1 activate:1 start:.6 update:.65 put:.7 modify:.6 set:.6 resume:.5 allow:1 create:.3 associate:.3 configure:.5
disable: disable deactivate inactivate disarm mute kill shut retire lift > disable:1 deactivate:1 stop:.6 update:.65 put:.6 modify:.6 set:.6 suspend:.7 pause:.6 delete:.15 disassociate:.3
silence: silence mute snooze hush quiet gag suppress stifle shush quieten dampen > disable:.9 mute:1 suppress:.9 update:.3 suspend:.6
unmute: unmute unsilence > enable:.9 unmute:1
suppress: suppress > suppress:1 put:.6 update:.5
attach: attach connect link mount join bind hook plug tie pair hang clip fasten couple fix > attach:1 connect:1 associate:.85 put:.6 link:1 add:.5 join:.9 mount:1 bind:.9 register:.4
detach: detach disconnect unlink unmount separate unplug unhook unbind pull decouple untie drop unpair > detach:1 disconnect:1 disassociate:.9 unlink:1 remove:.5 unmount:1
associate: associate > associate:1 attach:.7 add:.4 put:.3 create:.3
disassociate: disassociate dissociate unassociate > disassociate:1 detach:.8 remove:.5
assign: assign > assign:1 associate:.8 attach:.5 add:.5 put:.5 set:.4
unassign: unassign > unassign:1 disassociate:.8 remove:.5
register: register onboard enrol enroll > register:1 create:.5 add:.5 subscribe:.4
deregister: deregister unregister > deregister:1 remove:.5 delete:.3
allocate: allocate reserve > allocate:1 request:.5 create:.5 purchase:.4
release: release free return unlock > release:1 publish:.4 start:.3 create:.2 deploy:.5
share: share publish expose circulate distribute pass lend > share:1 publish:.9 modify:.6 put:.5 authorize:.5 create:.3 update:.4 add:.4
publish: publish > publish:1 create:.5 put:.4 send:.3 deploy:.5
unshare: unshare > modify:.6 disassociate:.7 deauthorize:.6 revoke:.5
deploy: deploy redeploy ship roll promote push release install land rollout publish apply > deploy:1 create:.6 start:.7 update:.8 publish:.5 promote:.5
authorize: authorize authorise permit whitelist allowlist admit open unblock clear accept > authorize:1 add:.6 grant:.7 put:.4 update:.4 allow:1
grant: grant give > grant:1 create:.5 add:.6 put:.5 authorize:.5 update:.3
revoke: revoke withdraw retract rescind close shut pull undo cancel strip > revoke:1 remove:.6 delete:.4 disassociate:.3 deauthorize:.5 update:.3
block: block deny ban blacklist denylist forbid cut quarantine isolate fence seal refuse firewall ringfence drop close > revoke:.6 put:.5 update:.6 block:1 deny:1 modify:.4 add:.4
approve: approve accept ok sign-off acknowledge greenlight okay confirm sanction wave release bless endorse > approve:1 accept:1 put:.6 acknowledge:1 confirm:.6 update:.4
reject: reject decline refuse veto dismiss deny > reject:1 decline:1 put:.5 deny:.6 update:.4 stop:.2
confirm: confirm > confirm:1 get:.9 describe:.9 list:.8 verify:.7
subscribe: subscribe > subscribe:1 create:.4 put:.4
unsubscribe: unsubscribe > unsubscribe:1 delete:.4 remove:.4
send: send emit mail notify deliver produce post fire dispatch transmit pump push submit ping forward relay email shovel funnel > send:1 publish:.9 put:.85 post:.9 emit:1 deliver:.7
receive: receive consume poll dequeue pop pick peek pull read take siphon skim > receive:1 consume:1 get:.6 read:.7 poll:1
encrypt: encrypt > encrypt:1 put:.3
decrypt: decrypt unseal > decrypt:1
reencrypt: reencrypt > reencrypt:1
sign: sign > sign:1
generate: generate issue mint produce > generate:1 create:.8 get:.6 issue:1
request: request apply order demand > request:1 create:.5 get:.2
rotate: rotate roll cycle renew refresh > rotate:1 update:.4 put:.3 create:.2
renew: renew prolong refresh reissue extend > renew:1 extend:.6 rotate:.5 update:.3
reset: reset unlock clear wipe rewind reinit > reset:1 unlock:1 set:.6 update:.4 clear:.5
copy: copy duplicate clone replicate transfer mirror carry sync dupe > copy:1 clone:1 create:.4 start:.6 replicate:1 put:.5 duplicate:1
move: move migrate relocate shift shove reposition transfer transplant rehome cut shovel ferry funnel > move:1 migrate:1 update:.7 copy:.3 transfer:.8 change:.5 associate:.5 modify:.6 start:.3
point: point route direct redirect repoint aim steer map target send rewire > change:.8 update:.9 modify:.8 set:.6 put:.5 associate:.4
restore: restore recover undelete rebuild revive resurrect reinstate reload rehydrate thaw unarchive unerase > restore:1 recover:1 rebuild:1 start:.6 undelete:1
rebuild: rebuild > rebuild:1 restore:.3 start:.4
rollback: rollback revert undo rewind unwind reverse retreat > rollback:1 revert:1 restore:.5 stop:.3 update:.4 deploy:.3 cancel:.3
backup: backup back-up dump secure safeguard checkpoint preserve > create:.8 start:.8 backup:1 export:.6 copy:.3
snapshot: snapshot freeze capture checkpoint > create:.95 snapshot:1 start:.3 take:1
export: export > export:1 start:.6 create:.6 get:.4
import: import ingest > import:1 start:.7 put:.5 create:.5 upload:.4
failover: failover promote switchover demote flip > failover:1 promote:.9 switchover:1 test:.2
promote: promote > promote:1 failover:.5 update:.5 modify:.4
reboot: reboot > reboot:1 restart:.7
schedule: schedule postpone delay > schedule:1 create:.5 put:.5 update:.5
split: split > split:1
merge: merge > merge:1
tag: tag label mark categorise categorize annotate > tag:1 create:.8 add:.8 put:.6 label:1
untag: untag unlabel > untag:1 delete:.8 remove:.8
test: test try exercise probe > test:1 invoke:.5 validate:.6 simulate:.6 start:.3 send:.3
validate: validate lint > validate:1 test:.5 verify:.7 check:.6
verify: verify > verify:1 describe:.9 get:.9 list:.8
simulate: simulate > simulate:1 test:.4
refresh: refresh reload resync sync synchronise synchronize > refresh:1 reload:1 start:.7 create:.6 sync:1 synchronize:1 update:.4
drain: drain evict cordon bleed evacuate > update:.7 deregister:.7 drain:1 put:.4
protect: protect lock shield guard pin secure > set:.7 put:.7 protect:1 lock:1 update:.5 modify:.6 enable:.5 create:.3
unprotect: unprotect > set:.7 update:.5 modify:.5 disable:.5
connect: connect login ssh signin hop jump enter shell tunnel rdp exec logon dial reach > connect:1 login:1 get:.3 open:.6 create:.2 send:.2
resend: resend > resend:1 send:.7
invite: invite > invite:1 create:.6 admincreate:.6 send:.4
archive: archive > archive:1 update:.5 put:.4 create:.3
unarchive: unarchive > unarchive:1 update:.5
comment: comment reply respond answer annotate note > create:.5 add:.8 post:.9 put:.5 respond:1 update:.3
presign: presign > create:.7 get:.6 generate:.7
train: train retrain > create:.7 start:.8 train:1
evaluate: evaluate reevaluate reassess > evaluate:1 start:.8
translate: translate > translate:1
convert: convert > convert:1 modify:.4
complete: complete > complete:1 put:.5
detect: detect > detect:1
pass: pass > pass:1
purchase: purchase buy > purchase:1
assume: assume impersonate > assume:1
use: use utilise utilize > use:1 invoke:.5 access:.6 get:.4
access: access reach use consult > access:1 get:.6 list:.5 describe:.6
inject: inject > inject:1
resolve: resolve > resolve:1
select: select choose > select:1 query:.6
manage: manage administer > manage:1 update:.4
deprovision: deprovision > deprovision:1
calculate: calculate compute > calculate:1 get:.5
deprecate: deprecate > deprecate:1 disable:.3
preview: preview > preview:1 get:.6
report: report > report:1 put:.5 send:.4
record: record > record:1 put:.4
process: process > process:1 start:.4
redeem: redeem > redeem:1
signal: signal > signal:1
commit: commit > commit:1 create:.5
prepare: prepare > prepare:1
render: render > render:1 get:.4
redact: redact > redact:1
infer: infer > infer:1 detect:.5
claim: claim > claim:1
bypass: bypass > bypass:1
recognize: recognize recognise > recognize:1 detect:.5
forget: forget > forget:1
expire: expire > expire:1
optimize: optimize optimise > optimize:1
unauthorize: unauthorize deauthorize > unauthorize:1 deauthorize:1 revoke:.7
build: build > build:1 start:.7 create:.5
override: override overwrite > override:1 put:.5
reorder: reorder > reorder:1 update:.4
advertise: advertise > advertise:1
transform: transform > transform:1
distribute: distribute > distribute:1
checkout: checkout > checkout:1
integrate: integrate > integrate:1
finalize: finalize finalise > finalize:1 complete:.6
chat: chat converse > chat:1 converse:1 invoke:.5
authenticate: authenticate > authenticate:1
regenerate: regenerate > regenerate:1 reset:.5 create:.3
dispose: dispose > dispose:1
persist: persist > persist:1
skip: skip > skip:1
classify: classify > classify:1
dismiss: dismiss > dismiss:1
install: install > install:1 add:.4
bundle: bundle > bundle:1
monitor: monitor > monitor:1
unmonitor: unmonitor > unmonitor:1
rebalance: rebalance > rebalance:1
suggest: suggest recommend > suggest:1 get:.5
geocode: geocode > geocode:1 search:.6
federate: federate > federate:1
match: match > match:1
reschedule: reschedule > reschedule:1 update:.4
retain: retain > retain:1
hide: hide > hide:1
retire: retire > retire:1
unmask: unmask > unmask:1
probe: probe > probe:1
harvest: harvest > harvest:1 create:.4
leave: leave > leave:1
recall: recall > recall:1
synthesize: synthesize synthesise > synthesize:1 start:.4
unpublish: unpublish > unpublish:1
backtrack: backtrack > backtrack:1
group: group > group:1
ungroup: ungroup > ungroup:1
return: return > return:1 get:.9 list:.9 describe:.95
discard: discard > discard:1 delete:.4
reveal: reveal > reveal:1 get:.6
shutdown: shutdown > shutdown:1 stop:.8
decode: decode > decode:1
unload: unload > unload:1
withdraw: withdraw > withdraw:1 revoke:.9
transcribe: transcribe > start:.9 transcribe:1
put: put > put:1 add:.7 set:.7 create:.6 upload:.6 update:.6
describe: describe > describe:1 get:.85 list:.7
extract: extract > get:.7 analyze:.8 detect:.6
analyse: analyse analyze > analyze:1 get:.5
touch: touch affect meddle disturb > update:.9 modify:.9 put:.8 set:.8 change:.9 delete:1 remove:1 stop:.8 start:.7 create:.5 terminate:1
keep: keep > keep:1
launch: launch > launch:1 start:.95 run:.95 create:.85 submit:.6 execute:.6
vacuum: vacuum truncate > execute:.95 run:.95 start:.6
signout: signout > sign:.9 global:.9 admin:.3 revoke:.7
unlock: unlock > unlock:1 reset:.8 enable:.7 update:.5
rebalance: rebalance redistribute > rebalance:1 update:.6
handle: handle > describe:.3
lend: lend > grant:.5
resubmit: resubmit > submit:1 start:.8
undeploy: undeploy > undeploy:1 delete:.5 stop:.5
whitelist: unban unblacklist > update:.7 delete:.5 remove:.7
force: force > force:1
`;
var parse = (stem2) => {
  const found = /* @__PURE__ */ new Map();
  for (const line of CLASSES.split("\n")) {
    const [, name = "", words2 = "", firsts = ""] = /^([a-z-]+): ([^>]+) > (.+)$/.exec(line) ?? [];
    if (name === "") continue;
    const meant = firsts.split(" ").map((each) => {
      const [first = "", weight = "1"] = each.split(":");
      return [stem2(first), Number(weight)];
    });
    for (const word of words2.split(" ")) {
      const key = stem2(word);
      const known = found.get(key) ?? { classes: [], first: /* @__PURE__ */ new Map() };
      if (!known.classes.includes(name)) known.classes.push(name);
      for (const [first, weight] of meant)
        known.first.set(first, Math.max(weight, known.first.get(first) ?? 0));
      found.set(key, known);
    }
  }
  return found;
};
var table2;
var verbMeanings = (stem2) => table2 ??= parse(stem2);
var verbWords = () => CLASSES.split("\n").flatMap((line) => /^[a-z-]+: ([^>]+) >/.exec(line)?.[1]?.split(" ") ?? []);
var READING = new Set(
  "list look wait read download find search scan tail count estimate confirm verify".split(" ")
);
var INVERSES = `start stop, enable disable, suspend resume, pause resume, attach detach, associate disassociate, register deregister,
silence unmute, increase decrease, add remove, tag untag, authorize revoke, subscribe unsubscribe, allocate release, protect unprotect, share unshare,
archive unarchive, assign unassign, connect disconnect, lock unlock, block allow`;
var inverseOf = new Map(
  INVERSES.split(",").flatMap((pair) => {
    const [a = "", b = ""] = pair.trim().split(/\s+/);
    return [
      [a, b],
      [b, a]
    ];
  })
);

// src/drafting/grammar/tokens.ts
var IRREGULAR = new Map(
  `ran=run took=take taken=take sent=send wrote=write written=write kept=keep found=find saw=see seen=see brought=bring made=make gave=give given=give built=build went=go gone=go
  got=get came=come began=begin begun=begin broke=break chosen=choose thrown=throw threw=throw withdrawn=withdraw withdrew=withdraw frozen=freeze froze=freeze held=hold shown=show
  rebuilt=rebuild rewritten=rewrite reset=reset set=set put=put cut=cut shut=shut split=split let=let read=read lit=light led=lead left=leave meant=mean met=meet paid=pay said=say sold=sell stood=stand stuck=stick struck=strike swept=sweep swung=swing taught=teach told=tell thought=think undone=undo upheld=uphold woke=wake woken=wake wound=wind bound=bind bought=buy caught=catch dealt=deal drew=draw drawn=draw fell=fall fed=feed grew=grow grown=grow hid=hide hidden=hide rerun=rerun resent=resend sought=seek spun=spin won=win
  has=have hung=hang lost=lose deletes=delete dl=download rm=remove rebooting=reboot shutting=shut creds=credentials pwd=password cfg=configuration sg=securitygroup ddb=dynamodb`.split(/\s+/).map((pair) => pair.split("="))
);
var inflected;
function inflections() {
  if (inflected) return inflected;
  const made = /* @__PURE__ */ new Map();
  for (const verb of verbWords()) {
    const silent = verb.endsWith("e") ? verb.slice(0, -1) : verb;
    const double = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
    const past = verb.endsWith("e") ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
    const present = /(?:s|x|ch|sh|z)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
    for (const each of [past, present, `${silent}ing`, `${double}ed`, `${double}ing`])
      if (!made.has(each)) made.set(each, verb);
  }
  return inflected = made;
}
var isVerbForm = (lower) => inflections().has(lower) || plainVerbs().has(lower) || plainVerbs().has(IRREGULAR.get(lower) ?? "");
var verbsAsWritten;
var plainVerbs = () => verbsAsWritten ??= new Set(verbWords());
var lemma = (word) => stem(IRREGULAR.get(word) ?? inflections().get(word) ?? word);
var TOKEN = /§\d+§|[\p{L}\p{N}](?:[\p{L}\p{N}_.'’/:@#*+-]*[\p{L}\p{N}_*/+-])?|\/[\w/*.-]+|[^\s\p{L}\p{N}]/gu;
var isVerb = (word) => verbMeanings(lemma).has(lemma(word));
var isNamelike = (word) => /[_/:.@#*]/.test(word) || /\d/.test(word) && /[a-z]/i.test(word);
function sentencesOf(text, names) {
  const language = /[\u3040-\u30ff]/.test(text) ? void 0 : languageOf(text);
  const read2 = /[\u3040-\u30ff]/.test(text) ? fromJapanese(text) : text;
  const sentences = [[]];
  const end = () => {
    if (sentences.at(-1)?.length !== 0) sentences.push([]);
  };
  let last = 0;
  for (const match of read2.matchAll(TOKEN)) {
    const from = match.index;
    const gap2 = read2.slice(last, from);
    if (gap2.includes("\n")) end();
    last = from + match[0].length;
    const word = match[0];
    if (/^[.!?。]$/.test(word)) {
      end();
      continue;
    }
    for (const token of tokensOf(word, from, names, language)) sentences.at(-1)?.push(token);
  }
  return sentences.filter((sentence) => sentence.length > 0).map(withSetPhrases);
}
function withSetPhrases(sentence) {
  const phrases2 = setPhrases();
  const read2 = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const token = sentence[at];
    if (token === void 0) break;
    const phrase = (phrases2.get(token.lower) ?? []).find(
      ({ words: words2 }) => words2.every((word, offset) => sentence[at + offset]?.lower === word)
    );
    const last = sentence[at + (phrase?.words.length ?? 1) - 1];
    if (phrase === void 0 || last === void 0) {
      read2.push(token);
      continue;
    }
    for (const word of phrase.as)
      read2.push({
        text: word,
        lower: word,
        stem: lemma(word),
        kind: "word",
        from: token.from,
        to: last.to,
        resources: []
      });
    at += phrase.words.length - 1;
  }
  return read2;
}
function tokensOf(word, from, names, language) {
  const to = from + word.length;
  const exact = /^§(\d+)§$/.exec(word);
  const base = { from, to, resources: [] };
  if (exact)
    return [{ ...base, text: word, lower: word, stem: word, kind: "exact", exact: Number(exact[1]) }];
  const lower = word.toLowerCase().replace(/’/g, "'");
  const resources = names.of(word);
  if (resources.length > 0)
    return [{ ...base, text: word, lower, stem: stem(lower), kind: "name", resources }];
  if (/^\d+([.,:]\d+)?%?$/.test(word)) return [{ ...base, text: word, lower, stem: lower, kind: "number" }];
  if (/^[^\p{L}\p{N}]+$/u.test(word) && !word.startsWith("/"))
    return [{ ...base, text: word, lower, stem: lower, kind: "mark" }];
  if (language) {
    const parts = lower.split(/(?<=')/).map((part) => part.replace(/'$/, ""));
    return parts.flatMap((part) => {
      const english = translated(part, language);
      return english === void 0 ? plain(part, base) : plain(english, base);
    });
  }
  const possessive = lower.replace(/'s$/, "");
  if (possessive !== lower) {
    const owners = names.of(possessive);
    if (owners.length > 0)
      return [
        {
          ...base,
          text: possessive,
          lower: possessive,
          stem: stem(possessive),
          kind: "name",
          resources: owners
        }
      ];
  }
  return plain(possessive, base);
}
function plain(lower, base) {
  if (isNamelike(lower) && !/^[a-z]+(?:[/+][a-z]+)+$/.test(lower))
    return [{ ...base, text: lower, lower, stem: lower, kind: "name" }];
  const again = /^re-([a-z]{3,})$/.exec(lower)?.[1];
  const whole = again === void 0 ? lower : isVerb(`re${again}`) ? `re${again}` : again;
  return whole.split(/[-/+\s]+/).filter((part) => part !== "").map((part, at, { length: of2 }) => ({
    ...base,
    text: part,
    lower: part,
    stem: lemma(part),
    kind: "word",
    ...of2 > 1 ? { part: { at, of: of2 } } : {}
  }));
}
function languageOf(text) {
  const words2 = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const english = words2.filter(
    (word) => /^(the|and|of|is|with|for|it|please|from|this|that|i|need|by|then|my)$/.test(word)
  ).length;
  let best;
  for (const language of foreignLanguages()) {
    const marks = words2.filter((word) => language.marks.has(word)).length;
    const known = words2.filter((word) => translated(word, language) !== void 0).length;
    const count = marks + known / 2;
    if (marks >= 2 && marks > english && count > (best?.count ?? 0)) best = { language, count };
  }
  return best?.language;
}
function translated(word, language) {
  const { words: words2 } = language;
  const clitic = /^(es|pt)$/.test(language.name) ? /^(.{2,}(?:r|[áéí]))-?(?:me|se|nos)?l[oae]s?$/.exec(word)?.[1] : void 0;
  if (clitic !== void 0) {
    const verb = translated(clitic.replace(/á$/, "ar").replace(/é$/, "er").replace(/í$/, "ir"), language);
    if (verb !== void 0) return `${verb} it`;
  }
  const whole = words2.get(word);
  if (whole !== void 0) return whole;
  for (let length = word.length; length >= 2; length -= 1) {
    const found = words2.get(`${word.slice(0, length)}-`);
    if (found !== void 0 && (length > 2 || word.length <= 6)) return found;
  }
  return void 0;
}
function fromJapanese(text) {
  return text.split(/[。\n]/).map((sentence) => sentence.split("\u3001").map(japaneseClause).filter(Boolean).join(", then ")).filter(Boolean).join(". ");
}
function japaneseClause(clause) {
  const pieces = [];
  let at = 0;
  let between = "";
  while (at < clause.length) {
    const latin = /^[A-Za-z0-9_./:*§-]+/.exec(clause.slice(at))?.[0];
    const part = latin === void 0 ? japaneseParts().find(([japanese2]) => clause.startsWith(japanese2, at)) : void 0;
    const word = latin ?? part?.[1];
    if (word === void 0) {
      between += clause.charAt(at);
      at += 1;
      continue;
    }
    const previous = pieces.at(-1);
    if (previous) previous.after = between;
    between = "";
    pieces.push({ word, after: "" });
    at += (latin ?? part?.[0] ?? " ").length;
  }
  const last = pieces.at(-1);
  if (last) last.after = between;
  if (last === void 0) return "";
  const negated = /ません|しない|不要|ない$|なし/.test(last.after);
  const particle = !negated && /^[をのはがへにでから]/.test(last.after);
  const objects = [];
  const places = [];
  let waiting = [];
  for (const { word, after } of particle ? pieces : pieces.slice(0, -1)) {
    waiting.push(word);
    if (/^[をがは]/.test(after)) {
      objects.push(...waiting);
      waiting = [];
    } else if (/^(へ|に|で|から|まで)/.test(after)) {
      places.push(`from ${waiting.join(" ")}`);
      waiting = [];
    }
  }
  objects.push(...waiting);
  const verb = particle ? "" : last.word;
  return `${negated ? "do not " : ""}${verb} the ${objects.join(" ")} ${places.join(" ")}`;
}

// src/drafting/tables/word-lists.ts
var of = (text) => new Set(text.trim().split(/\s+/));
var DETERMINERS = of(
  `a an the this that these those my our your his her its their some any each every all both one two three four five six several another other no neither
  either few many much more most such last next previous same whole entire new old own whose second third existing current present latest`
);
var POSSESSIVES = of("my our your his her its their");
var PREPOSITIONS = of(
  `of in on at from to into onto with without for by under over through via inside within below above behind between per against about across during
  after before until till since off out than along toward towards among upon beside besides except as past`
);
var PRONOUNS = of("it them this that these those him her one ones itself former latter both");
var SUBJECTS = of("i we you he she they it somebody someone nobody everyone people who anybody");
var FIRST_PERSON = of("i we i'd we'd i'll we'll i'm me us let let's");
var AUXILIARIES = of(
  `be is are was were been being am do does did has have had can could may might must shall should will would need needs get gets got getting to cannot ought
  wants want like going able isn't aren't wasn't don't doesn't didn't won't can't`
);
var PAST_AUXILIARIES = of("was were got had did been has have wasn't weren't having");
var ADVERBS = of(
  `please just only also then again once first now later afterwards after before too quickly kindly simply briefly today tonight tomorrow maybe perhaps
  still already even always never ever soon directly manually temporarily permanently completely fully really actually currently instead meanwhile finally
  next not back safely gently twice immediately urgently asap though anyway therefore so partly
  beforehand otherwise else ideally preferably firstly secondly thirdly lastly eventually thereafter subsequently additionally furthermore moreover likewise overnight straight throughout
  hourly daily nightly weekly monthly regularly periodically briefly properly cleanly carefully fully freshly newly actually possibly likely probably hopefully basically essentially mainly mostly
  merely purely solely exactly precisely roughly almost nearly well better best again anew afresh there here thereby therein afterward hence thus consequently accordingly
  cordially hereby personally manually remotely locally upfront yesterday tomorrow tonight today`
);
var SUBORDINATORS = of(
  `because since after before while whilst when whenever until till unless if once so although though whereas where as should`
);
var CONJUNCTIONS = of("and then but or plus nor & + also");
var QUESTION = of("what which who whose why how where whether when");
var NEGATIONS = of(
  `no not never without don't dont doesn't doesnt cannot can't won't shouldn't mustn't isn't aren't neither nor none nothing nobody avoid except n't needn't wont`
);
var EMPTY = of(
  `please thanks thank hi hello hey dear team all aws amazon permission permissions access able allow allowed right rights action actions api call calls
  want wants need needs like would could should may can must will shall let me us i we you he she they it is are was were be been being am do does did has have had
  there here take make do give need wish stuff something anything everything nothing way moment minute minutes hour hours day days week weekend month year today tonight tomorrow yesterday morning evening night noon
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  time times ticket incident urgent asap person people someone somebody colleague customer prod production staging dev test environment-free
  very too also just only then again once first second third last next now later so that this these those the a an my our your their its his her
  of in on at from to into onto with without for by under over through via and or but if because since after before until while when where which who what why how whether
  not no never yes ok more less much many few some any each every all both one two three four five six seven eight nine ten half
  good bad new old same other another own whole real present current`
);

// src/drafting/tables/things.ts
var THINGS = `
machine server box host vm node worker bastion computer rechner ec2 > instance server
disk drive ebs hdd ssd > volume disk
file document attachment csv json pdf image photo picture report artifact artefact zip archive key upload data content template draft dump text blob png log-file website page asset folder prefix directory path bundle package model > object
bucket storage > bucket
folder prefix directory path > bucket
ami golden-image machine-image > image
eip elastic-ip static-ip public-ip ip > address
nic eni network-card network-interface > networkinterface interface
firewall inbound-rule > securitygroup security group ingress
firewall > firewall rulegroup
port rule inbound ingress incoming > ingress inbound rule
egress outbound outgoing > egress outbound
row entry record line item flag attribute cart document > item record
records > recordset records record
dns-record dns record cname a-record www-record txt-record mx-record subdomain > resourcerecordset record recordset
zone domain dns > hostedzone zone domain
db database postgres mysql mariadb oracle sqlserver instance-class > dbinstance db instance database
aurora cluster > dbcluster cluster
replica reader read-replica > replica dbinstance
parameter-group > parametergroup dbparametergroup
snapshot backup copy > snapshot backup
table > table
table-settings capacity throughput on-demand provisioned > table
cdn > distribution
cache cached > cache invalidation cachecluster
container pod > task container
app application service worker deployment web-app > application service app environment function
image docker-image container-image tag digest > image
registry repo repository > repository
lambda function code handler > function
memory timeout env environment-variable variable ram concurrency runtime handler > configuration
concurrency > concurrency
trigger mapping > eventsourcemapping
password passphrase secret credential apikey api-key token login connection-string smtp > secret secretvalue value password
value content payload > value
param parameter setting feature-flag ssm-parameter config-value > parameter
log logs logfile stacktrace error errors exception lines trace > log logevents events
log-stream > logstream
log-group > loggroup
retention > retention retentionpolicy
alert alarm monitor notification > alarm alarms
graph chart metric metrics cpu latency statistic utilisation utilization throughput iops connections datapoint lag iterator-age freshness throttle throttling-metric count > metric metricdata metrics
dashboard > dashboard
workflow statemachine step-function stepfunction > statemachine execution
run running execution > execution run
runs > executions runs execution
job > job jobrun
step > step steps
build > build
pipeline > pipeline pipelineexecution
stage transition > stagetransition stage
stack template > stack
change-set changeset diff > changeset
queue dlq backlog dead-letter-queue > queue
message messages > message
visibility visibility-timeout delay > queueattributes attributes
topic > topic
subscriber pager endpoint-subscription > subscription
mail email e-mail > email
customer user login signup account member person tester colleague > user
group team > group
client app-client > client userpoolclient
pool user-pool > userpool
sql select statement query vacuum > query statement queryexecution
partition > partition partitions
crawler crawl > crawler
node-group nodegroup node-pool > nodegroup
control-plane > cluster clusterversion
addon add-on > addon
scaling-target scalable-target > scalabletarget
scaling-policy > scalingpolicy policy
asg auto-scaling-group scaling-group group fleet > autoscalinggroup
desired capacity size instances count > desiredcapacity capacity
scale-in scale-in-protection protection > instanceprotection protection
lb load-balancer loadbalancer alb nlb elb > loadbalancer
target target-group targetgroup > targetgroup targets
backend backends targets > targets targethealth
listener > listener
certificate cert tls ssl https-certificate > certificate
waf web-acl webacl acl > webacl
ip-set ipset blocklist allowlist > ipset
key cmk kms-key encryption-key > key
alias > alias
key-policy bucket-policy resource-policy > policy
trust-policy trust assume-role-policy > role
who-did-it trail event audit who > events trail
event events > events
schedule cron > schedule rule
rule > rule
bus event-bus > eventbus
stream > stream
shard shards > shard shards
consumer consumers fan-out > streamconsumer consumer consumergroup
broker brokers > broker brokers nodes
bootstrap bootstrap-servers bootstrap-brokers > bootstrapbrokers
storage volume-size broker-volume broker-volumes > storage brokerstorage
index > index
search-domain domain opensearch elasticsearch > domain
file-system filesystem share efs nfs > filesystem
mount-target > mounttarget
access-point > accesspoint
vault > backupvault vault
recovery-point restore-point recoverypoint > recoverypoint recoverypoints
model > model
endpoint > endpoint
notebook > notebookinstance notebook
training > trainingjob
bot > bot
intent intents > intents intent
thing device > thing
shadow > thingshadow
channel > channel
canary > canary
dataset spice > dataset ingestion
ingestion refresh > ingestion
quota limit service-limit > quota servicequota quotas
cost bill billing invoice spend spending charge > cost usage
budget > budget
finding findings vulnerability > findings finding
vpc network > vpc
subnet > subnet
route-table routing > routetable
route > route
nat nat-gateway > natgateway
peering > vpcpeeringconnection
tag tags label cost-center > tags tag
lifecycle lifecycle-rule expiry-rule > lifecycle lifecycleconfiguration lifecyclepolicy
cors > cors
versioning > versioning bucketversioning
encryption default-encryption > encryption encryptionconfiguration
website static-website > website
legal-hold > legalhold
version older-version versions > version versions
policy > policy
instance-profile > instanceprofile
role > role
session > session
shell prompt session-manager terminal > session
run-command command > command
patch patches missing-patch > patch patches
patch-state patch-states compliance > patchstates compliance
automation runbook > automationexecution automation
maintenance pending-maintenance > pendingmaintenanceactions maintenance
event-subscription > eventsubscription
log-file > logfile dblogfile
app-server appserver app-servers > appserver
environment env > environment
deployment rollout > deployment
release > deployment job
branch > branch
commit > commit
pull-request pr mr > pullrequest
approval manual-approval manual-step approval-step sign-off step > approvalresult approval
revision > revision
console-screenshot screenshot > consolescreenshot
console-output boot-log serial-console > consoleoutput
health > health
status state > status state
setting settings config configuration options > configuration config settings attributes
attribute attributes > attributes
size > size
history > history
output outputs result results > results result output
artifact artifacts > artifacts artifact
limit throttling-limit throttle > stage limits
replication replication-task > replicationtask
replication-instance > replicationinstance
experiment chaos chaos-experiment > experiment
replay > replay
archive > archive
backup-job > backupjob
copy-job > copyjob
restore-job > restorejob
suppression suppression-list > suppresseddestination
sending-statistics statistics > statistics sendstatistics
bandwidth > bandwidthratelimit
logging > logging
selector event-selector > eventselectors
`;
var table3;
function thingsByWord(stem2) {
  if (table3 !== void 0) return table3;
  const found = /* @__PURE__ */ new Map();
  for (const line of THINGS.split("\n")) {
    const [left = "", right = ""] = line.split(">");
    const nouns2 = right.trim().split(/\s+/).filter(Boolean);
    for (const word of left.trim().split(/\s+/).filter(Boolean)) {
      const key = word.split("-").map(stem2).join("-");
      found.set(key, [.../* @__PURE__ */ new Set([...found.get(key) ?? [], ...nouns2])]);
    }
  }
  return table3 = found;
}

// src/drafting/grounds/wish-words.ts
var emptyStems = new Set([...EMPTY].map(lemma));
var WEAK = new Set(
  "information info detail list descript data valu specif resourc account servic request number set avail current name".split(
    " "
  )
);
function meantIn(index, wish, scope) {
  const head = /* @__PURE__ */ new Map();
  const all = /* @__PURE__ */ new Map();
  const own = [];
  const put = (map, word, value) => {
    if (value > (map.get(word) ?? 0)) map.set(word, value);
  };
  const read2 = (words2, factor, isHead) => {
    words2.forEach((word, position) => {
      if (emptyStems.has(word)) return;
      const meant = expand(index, word, words2[position - 1], words2[position + 1]);
      if (meant.size === 0) return;
      const last = isHead && position === words2.length - 1;
      const weak = WEAK.has(word) ? 0.35 : 1;
      own.push({
        weight: weak * (isHead ? last ? 1 : 0.7 : 0.45) * factor,
        meant,
        isHead,
        word,
        isParameter: ![...meant.keys()].some((noun) => index.vocabulary.has(noun))
      });
      for (const [noun, surely] of meant) {
        if (isHead) put(head, noun, surely);
        put(all, noun, surely * factor * (isHead ? 1 : 0.65));
      }
    });
  };
  read2(wish.head, 1, true);
  read2(wish.place, 0.9, false);
  const named = /* @__PURE__ */ new Set([...wish.resources, ...wish.placed]);
  for (const { index: at, type, direct } of scope.typesIn(index.service)) {
    const isObject = wish.resources.includes(at);
    const value = isObject ? 0.95 : named.has(at) ? 0.6 : named.size > 0 ? 0.35 : direct ? 0.7 : 0.3;
    for (const word of /* @__PURE__ */ new Set([...typeWords(type), ...index.nounsOf(type)])) {
      if (isObject && direct) put(head, word, 0.9);
      put(all, word, value * (direct ? 1 : 0.6));
    }
  }
  return { head, all, own };
}
function expand(index, word, previous, next) {
  const meant = /* @__PURE__ */ new Map();
  const add = (noun, surely) => {
    if (surely > (meant.get(noun) ?? 0)) meant.set(noun, surely);
  };
  if (index.vocabulary.has(word)) add(word, 1);
  if (index.vocabulary.has(`${word}s`)) add(`${word}s`, 1);
  for (const joined of [previous === void 0 ? "" : previous + word, next === void 0 ? "" : word + next])
    if (joined !== "" && index.vocabulary.has(joined)) add(joined, 1);
  for (const part of partsOf(index, word)) add(part, 0.95);
  const things = thingsByWord(lemma);
  const phrases2 = [
    word,
    previous === void 0 ? "" : `${previous}-${word}`,
    next === void 0 ? "" : `${word}-${next}`
  ];
  for (const phrase of phrases2) {
    for (const thing of things.get(phrase) ?? []) {
      const whole = stem(thing);
      if (index.vocabulary.has(whole)) add(whole, meant.has(word) ? 0.6 : 0.85);
      for (const part of partsOf(index, thing)) add(part, meant.has(word) ? 0.5 : 0.8);
    }
  }
  if (meant.size === 0 && index.parameters.has(word)) add(word, 1);
  return meant;
}
var split = /* @__PURE__ */ new WeakMap();
function partsOf(index, word) {
  let known = split.get(index);
  if (!known) split.set(index, known = /* @__PURE__ */ new Map());
  const found = known.get(word);
  if (found) return found;
  const parts = splitInto(index, word);
  known.set(word, parts);
  return parts;
}
function splitInto(index, word) {
  for (let at = 2; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const first = [stem(left), left].find((each) => index.vocabulary.has(each));
    if (first === void 0) continue;
    const last = [stem(right), right, `${right}e`].find((each) => index.vocabulary.has(each)) ?? longer(index, right);
    if (last !== void 0) return [first, last];
    const rest = right.length >= 6 ? splitInto(index, right) : [];
    if (rest.length > 0) return [first, ...rest];
  }
  return [];
}
var longer = (index, start) => start.length < 3 ? void 0 : [...index.vocabulary].find((each) => each.startsWith(start) && each.length - start.length <= 3);

// src/drafting/grounds/score.ts
var GONE = new Set(
  "delete terminate purge deregister remove destroy cancel schedule flush drop revoke disassociate detach reset stop release abort reject batchdelete".split(" ").map(lemma)
);
var takesAway = ({ first, action }) => !READS.has(first) && (GONE.has(first) || /^(?:ESHttpDelete|DELETE)$/.test(action.name));
var MAKES = new Set(
  "create start run launch open invoke execute restore put add register import copi".split(" ")
);
var READS = /* @__PURE__ */ new Set(["get", "list", "describ"]);
var LOOK = /* @__PURE__ */ new Map([
  ["describ", 0.95],
  ["get", 0.95],
  ["list", 0.9]
]);
var onlyReads = (verb) => verb === void 0 || verb.classes.every((name) => READING.has(name));
var TAG = lemma("tag");
function taggingOf({ verb, head }) {
  if (verb === void 0 || head.at(-1) !== TAG) return void 0;
  if (["add", "attach", "associate", "set", "assign", "create", "update", "put", "upload"].some(
    (name) => verb.classes.includes(name)
  ))
    return TAG;
  return ["remove", "delete", "detach", "disassociate"].some((name) => verb.classes.includes(name)) ? lemma("untag") : void 0;
}
var ANY_THING = /* @__PURE__ */ new Set(["resourc"]);
function scoreAll(index, wish, scope) {
  const meant = meantIn(index, wish, scope);
  const firsts = new Map(wish.verb?.first ?? LOOK);
  if (wish.verb) firsts.set(wish.verb.stem, 1);
  const tagging = wish.verb === void 0 ? void 0 : taggingOf(wish);
  if (tagging !== void 0) firsts.set(tagging, 1);
  const scored = [];
  for (const [first, surely] of firsts) {
    for (const indexed2 of index.byFirst.get(first) ?? []) {
      const result = score(indexed2, surely, wish, meant, index, scope);
      if (result.score > 0) scored.push(result);
    }
  }
  return scored.sort((a, b) => b.score - a.score || (a.indexed.action.id < b.indexed.action.id ? -1 : 1));
}
function score(indexed2, surely, wish, { head, all, own }, index, scope) {
  const { action, nouns: nouns2 } = indexed2;
  let total = 0;
  let covered = 0;
  let headTotal = 0;
  let headCovered = 0;
  for (const noun of nouns2) {
    const weight = index.weight(noun);
    total += weight;
    covered += weight * (all.get(noun) ?? all.get(noun.replace(/s$/, "")) ?? (ANY_THING.has(noun) ? 0.8 : 0));
    headTotal += weight;
    headCovered += weight * (head.get(noun) ?? 0);
  }
  const byNouns = total === 0 ? 0.5 : covered / total;
  let asked2 = 0;
  let explained2 = 0;
  for (const { weight, meant } of own) {
    asked2 += weight;
    let best = 0;
    for (const [noun, value2] of meant) {
      const where = nouns2.includes(noun) ? 1 : indexed2.types.has(noun) ? 0.75 : indexed2.parameters.has(noun) ? 0.65 : indexed2.description.has(noun) ? 0.45 : 0;
      best = Math.max(best, where * value2);
    }
    explained2 += weight * best;
  }
  const byWish = asked2 === 0 ? 0.6 : explained2 / asked2;
  const parameters = parametersSaid(indexed2, wish);
  const fit = scope.fit(action);
  const fitting = { direct: 1, implied: 0.75, free: 0.7, none: 0.3 }[fit];
  const headShare = headTotal === 0 ? 1 : headCovered / headTotal;
  const gone = takesAway(indexed2);
  const lastMeant = own.filter(({ isHead, isParameter }) => isHead && !isParameter).at(-1)?.meant;
  const core = (nouns2.at(-1) ?? "").replace(/s$/, "");
  const coreNamed = core === "" || ANY_THING.has(core) || head.has(core) || head.has(`${core}s`);
  const coreIsHead = lastMeant === void 0 ? coreNamed || wish.head.length === 0 && byNouns >= 0.6 : core === "" || ANY_THING.has(core) || [...lastMeant].some(([noun, surely2]) => surely2 >= 0.5 && noun.replace(/s$/, "") === core) || wish.resources.length > 0 && coreNamed;
  const byParameter = !indexed2.reads && indexed2.parameters.has(wish.head.at(-1) ?? "");
  const ofPlace = gone && !/From|Of|For/.test(action.name) && headShare < 1 && shareOf(
    nouns2,
    own.filter(({ isHead }) => !isHead),
    index
  ) >= headShare;
  const headNamed = !gone || coreIsHead && !ofPlace && (headShare >= 0.5 || byNouns >= 0.6);
  let value = surely * (0.5 * byNouns + 0.34 * byWish + 0.1 * fitting + 0.06 * parameters);
  if (gone && !headNamed) value *= 0.6;
  else if (!indexed2.reads && !gone && !coreIsHead && !byParameter)
    value *= MAKES.has(indexed2.first) ? 0.8 : 0.9;
  if (gone && own.some(
    ({ isHead, meant }) => isHead && ![...meant.keys()].some((noun) => nouns2.includes(noun) || indexed2.types.has(noun))
  ))
    value *= 0.9;
  if (!scope.allowed(action)) value *= 0.94;
  if (fit === "none") value *= 0.85;
  if (indexed2.batch) value *= 0.93;
  if (wish.plural !== indexed2.plural && indexed2.reads) value *= 0.985;
  if (!wish.plural && indexed2.reads && indexed2.first === "list" && !/list|overview/.test(wish.verb?.stem ?? ""))
    value *= 0.97;
  return { indexed: indexed2, score: value, headNamed, nouns: byNouns };
}
function shareOf(nouns2, words2, index) {
  let [total, said] = [0, 0];
  for (const noun of nouns2) {
    const weight = index.weight(noun);
    total += weight;
    if (words2.some(({ meant }) => (meant.get(noun) ?? 0) >= 0.8)) said += weight;
  }
  return total === 0 ? 0 : said / total;
}
function parametersSaid({ parameters }, { head, place }) {
  const words2 = [...head, ...place];
  if (words2.length === 0) return 0;
  return words2.filter((word) => parameters.has(word)).length / words2.length;
}

// src/drafting/tables/phrasal-verbs.ts
var PHRASES2 = `
turn off=stop+disable; turn on=start+enable; switch off=stop+disable; switch on=start+enable; shut down=stop; shut off=stop; power off=stop; power on=start; power down=stop; power up=start;
power cycle=restart; take down=stop; take offline=stop; take online=start; bring up=start; bring down=stop; bring online=start; boot up=start; fire up=start; spin up=start; spin down=stop; wind down=stop;
kick off=run; set off=run; start up=start; start over=restart; put up=create; put online=start; put offline=stop; wake up=start;
scale up=increase; scale out=increase; scale down=decrease; scale in=decrease; ramp up=increase; ramp down=decrease; step up=increase; bump up=increase; go up=increase; come down=decrease; dial down=decrease; dial up=increase; knock down=decrease; turn up=increase; turn down=decrease; crank up=increase; put down=decrease;
roll back=rollback; back out=rollback; go back=rollback; roll out=deploy; push out=deploy; roll over=rotate; roll forward=deploy;
look at=look; look up=find; look into=look; look for=find; look through=look; check on=look; check out=look; keep eye=look; keep watching=look; see through=wait; sift through=search; dig through=search; dig into=look; go through=look; figure out=look; find out=look; get hold=read; take look=look; have look=look; peek at=look; read out=read; see whether=look; see if=look; make sure=look; watch over=look; listen to=look; log into=connect; log in=connect; sign in=connect; hop on=connect; jump on=connect; get into=connect; get onto=connect; shell into=connect; exec into=connect; ssh into=connect;
get rid=delete; throw away=delete; throw out=delete; clean up=clean; clear out=clean; wipe out=delete; blow away=clean; tear down=delete; take out=remove; take off=remove; take away=remove; cut off=block; fence off=block; close off=block; lock out=disable; lock down=block; kick out=remove; pull out=remove; tidy up=clean; have to go into=add; go into=add; have to go=delete; let reach=authorize; let reach=authorize; put back=set; strip off=remove; weed out=delete; dispose of=delete;
fail over=failover; flip over=failover; switch over=failover; hand over=failover;
put back=set; set back=set; give back=set; switch back=set; bring back=start; turn back=set; take back=set; flip back=set; put in=put; put into=put; drop into=put; drop off=upload; put onto=add; write back=write; copy over=copy; copy in=upload; copy into=upload; copy to=upload; copy out=download; move in=upload; pull down=download; pull in=download; save locally=download; hand out=send; send out=send; post to=send; push into=upload; push to=upload; load into=upload; fill in=set; write down=read;
sign him out=signout; sign her out=signout; sign them out=signout; log him out=signout; log them out=signout; kick off=run; sign off=approve; wave through=approve; turn away=reject; let in=authorize; let through=authorize; open up=authorize;
back up=backup; set up=create; carry out=run; go off=run; call off=cancel; break off=cancel; cut short=cancel; give up=cancel;
hook up=attach; plug in=attach; unplug from=detach; join up=attach; sign up=register; set free=release; let go=release;
point at=point; point to=point; switch to=update; swap out=replace; swap in=replace; fill up=increase; hold back=pause; carry on=resume; pick up=resume; put on hold=pause; mark as=set; top up=increase; tag with=tag;
push through=deploy+update; get unstuck=resume+continue; make longer=increase; make shorter=decrease; make higher=increase; make lower=decrease; bring current=update; fire off=send+run; knock over=restart; knock back=reject; knock together=create; kill off=terminate; do away=delete; get shot of=delete; see off=delete; flush out=flush; empty out=clean; blow out=clean; rip out=remove; chuck out=delete; chuck away=delete; leave out=remove; cross off=remove; scratch off=remove; edge out=remove; phase out=disable; close down=stop; bring back up=start; bring back down=decrease; bring back=restore; bring in=add; bring over=copy; bring forward=update;
get back=restore; get up=start; get going=start; get running=start; get out of=remove; get out=read; get off=remove; get down=decrease; get on=connect; get at=read; get through=look; get across=copy;
put through=send; put on=add; put under=add; put out=publish; put off=schedule; put right=fix; put live=deploy; put away=archive; put aside=archive; put a stop to=stop; put an end to=stop; put to sleep=stop; put in place=create; put to=set;
take up=increase; take over=failover; take on=add; take out of=remove; take from=remove; take back=revoke; take note=look; take in=read; take action=run; take live=deploy; take effect=apply; take to=increase; take along=copy;
go over=look; go live=deploy; go down=decrease; go into=add; go out=send; go to=set; go ahead=approve; go offline=stop; go online=start; go dark=stop;
come back=start; come up=start; come off=remove; come out=remove;
set to=set; set at=set; set about=start; set going=start; set running=start; set live=deploy; set back to=set; set aside=archive; set in motion=start;
let go of=release; let out=release; let back in=authorize; let off=release; let run=start;
make sure that=look; make available=share; make public=share; make private=block; make bigger=increase; make larger=increase; make smaller=decrease; make faster=increase; make ready=prepare; make up=create; make live=deploy; make known=publish;
keep out=block; keep from=block; keep at=set; keep down=decrease; keep tabs=look; keep watch=look; keep back=pause; keep under=block;
pull up=look; pull off=remove; pull back=revoke; pull through=look; pull over=copy; pull the plug=stop; pull together=read; pull forward=update; pull from=download; pull across=copy; pull aside=remove;
push up=increase; push down=decrease; push back=reject; push over=failover; push through=send; push live=deploy; push along=send; push on=send;
run through=look; run over=look; run off=create; run again=run; run down=stop; run past=look; run up=start;
turn over=failover; turn into=convert; turn around=rollback; turn in=submit; turn loose=release;
send back=reject; send off=send; send over=send; send along=send; send again=resend; send through=send; send into=send;
look over=look; look out for=look; look around=look; look back=look; look after=watch; look closer=look; look inside=look; look in on=look; look on=look;
check over=look; check through=look; check up=look; check in=look; check with=look; check against=compare; check off=approve;
see to=fix; see into=look; see how=look; see what=look; see who=look; see why=look; see that=look; see when=look; see where=look; see which=look; watch for=look; watch out=look; watch how=look;
read through=read; read up=read; read back=read; read off=read; read over=read; read into=read;
cut down=decrease; cut back=decrease; cut over=swap; cut out=remove; cut in half=decrease; cut loose=detach; cut through=authorize; cut away=remove;
scale back=decrease; scale right down=decrease; wind back=rollback; wind up=stop; roll up=update; roll on=deploy; roll onto=upgrade; roll to=upgrade; roll through=deploy; roll in=deploy; roll away=remove; roll around=update;
bump down=decrease; bump to=increase; bump over=move; move on=move; move over=move; move across=move; move out=remove; move away=move; move up=increase; move down=decrease; move back=set; move off=move; move onto=point; move forward=resume; shift over=move; shift across=move; shift away=move; shift back=set; shift to=move; shift onto=move;
clear away=clean; clear up=clean; clear down=clean; clean out=clean; clean off=clean; wash out=clean; sweep up=clean; sweep out=clean; mop up=clean; strip away=remove; strip out=remove; peel off=remove; prune back=delete; trim down=decrease; trim back=decrease; thin out=decrease;
hook into=connect; hook onto=attach; tie to=attach; link up=attach; link to=associate; wire up=attach; wire to=attach; plug into=attach; bolt on=add; tack on=add; stick in=upload; stick on=add; stick into=upload; slot in=add; slip in=add; feed in=upload; feed into=send; throw in=add; throw at=send; dump into=upload; dump out=export; load up=upload; load in=upload; write off=delete; write out=export; write up=create; write in=put; write into=put; note down=read; jot down=read; copy down=read; copy across=copy; copy up=upload; copy off=download; save off=download; save to=upload; save out=export; store away=archive; ship off=send; ship out=deploy; ship to=upload; drop from=remove; drop out=remove; drop down=decrease; drop to=decrease; drop onto=upload; fall back=rollback; step back=rollback; step down=decrease; step in=connect; step over=skip;
sort out=fix; straighten out=fix; iron out=fix; patch up=patch; fix up=fix; tweak up=increase; tune down=decrease; tune up=increase; open out=authorize; open to=authorize; open for=authorize; close again=revoke; close to=block; lock up=block; lock away=block; lock out of=block; shut out=block; shut away=block; wall off=block; ring off=block; seal off=block; screen off=block; box in=block; hold off=pause; hold on=pause; hold up=pause; hold onto=retain; lay off=pause; ease off=decrease; ease up=decrease; back off=decrease; bring to a halt=stop; bring to a stop=stop; call up=look; call out=invoke; call back=revoke; call in=read; fire at=send; fire again=run; kick in=start; kick over=restart; kick again=restart; start again=start; start off=start; start back up=start; start from=start; start anew=start; begin again=start; boot out=remove; boot back=start; power back=start; power back on=start; switch back on=start+enable; turn back on=start+enable; turn back off=stop+disable; switch back off=stop+disable; flip on=enable; flip off=disable; toggle on=enable; toggle off=disable; wake again=start; wind back up=start; light up=start; break down=look; break up=split; break out=look; split off=detach; split out=split; split up=split; hand back=release; hand on=send; hand in=submit; give out=grant; give away=grant; give me=get; give access=grant; show me=show; walk through=look; talk to=invoke; speak to=invoke; ask for=request; ask about=look; apply for=request; sign up for=subscribe; opt in=enable; opt out=disable; weigh in=look; zoom in=look; drill into=look; drill down=look; comb through=search; trawl through=search; wade through=search; leaf through=look; page through=look; flick through=look; poke around=look; poke at=look; nose around=look; peer into=look; peep into=look; peek into=look; peek inside=look; glance at=look; glance over=look; stare at=look; point over=point; point back=point; point away=point; point towards=point; map to=point; map onto=point; aim at=point; count up=count; count out=count; add up=count; add in=add; add on=add; add onto=add; add back=add; add to=add; build up=increase; build out=increase; build from=create; build again=build; stand up=create; stand down=stop; spell out=look; play back=replay; play out=look; play through=replay; pass on=send; pass through=send; pass over=skip; bind to=attach; fan out=send; spread over=update; spread out=update; even out=rebalance; level out=rebalance; free up=release; use up=use; fetch back=restore; fetch down=download; fetch out=download; fish out=read; dig out=read; dig up=find; turn up=increase; track down=find; hunt down=find; run down=find; pin down=find; nail down=find; trace back=trace; pull apart=look; take apart=look; make out=look; bring about=create; carry over=copy; carry across=copy; carry forward=copy; end early=stop; leave running=touch;
take snapshot=snapshot; take backup=backup; take copy=backup; take dump=backup; make copy=copy; pull copy=copy
`;
function phrasesByFirst(stem2) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of PHRASES2.split(";")) {
    const [left = "", verb = ""] = entry.trim().split("=");
    const words2 = left.split(/\s+/).filter(Boolean).map(stem2);
    const first = words2[0];
    if (first === void 0 || verb === "") continue;
    found.set(first, [...found.get(first) ?? [], { words: words2, verb }]);
  }
  for (const phrases2 of found.values()) phrases2.sort((a, b) => b.words.length - a.words.length);
  return found;
}
var LIGHT = "need get give take make do perform want have require force issue initiate run start trigger receive like deserve carry want due execute";
var NOMINAL = `
restart reboot stop start failover rollback restore recovery=restore backup snapshot copy upload download update upgrade=upgrade change removal=remove deletion=delete
termination=terminate creation=create increase decrease reduction=decrease extension=increase doubling=increase rotation=rotate renewal=renew invalidation=invalidate purge flush
execution=run run invocation=invoke deployment=deploy redeploy=deploy rollout=deploy release=deploy import export approval=approve rejection=reject sign-off=approve signoff=approve
subscription=subscribe unsubscription=unsubscribe registration=register deregistration=deregister activation=enable deactivation=disable suspension=pause resumption=resume
attachment=attach detachment=detach association=associate disassociation=disassociate cancellation=cancel abort retry redrive replay refresh resize resizing=scale scaling=scale migration=move
rename renaming=rename replacement=replace request query=search search scan test validation=validate simulation=simulate shell=connect session=connect login=connect ssh=connect tunnel=connect
status=look state=look list=list listing=list overview=list inventory=list progress=look history=look view=look look=look check=look health=look details=look settings=look configuration=look
cleanup=clean clean-up=clean reset unlock encryption=encrypt decryption=decrypt signature=sign shutdown=stop switchover=failover promotion=promote split merge drain tagging=tag reset
kick=restart nudge=restart bounce=restart spin=run wipe=clean bump=increase boost=increase tweak=update rerun=run retest=test rewrite=update backout=rollback revert=rollback undo=rollback rebuild export dump=backup detachment=detach swap exchange=swap replay redeployment=deploy upsize=increase downsize=decrease resubmission=submit rotation=rotate unsubscribe login=connect lookup=look glance=look peek=look trial=test prediction=invoke predictions=invoke dry-run=test sanity-check=look removal=remove
 clone sync synchronisation=refresh synchronization=refresh publication=publish removal=remove eviction=drain recreation=create adjustment=update modification=update edit fix correction=update
`;
var NOUNS = `name text mail post hit cycle pull push load call try sign order record process report match group place store set mark flag state tag label comment answer
question lock block grant issue use access force pass point route direct filter stream tail count measure estimate forecast plan trace monitor show display review exercise trigger
boot bounce deliver hold freeze switch swap exchange patch tune ship roll free reserve share link mount join bind hook dial double triple halve lower light open close empty clear complete
correct clean dry live own present build bundle archive shift transfer drain protect train claim return leave watch audit test step lift bump raise boost drop wipe kill cut fire launch hold
stretch track limit need cap command pack cluster function table index note sample control document format target schedule trail charge shut rule time back end`;
var nouns;
var nounStems = (stem2) => nouns ??= new Set(NOUNS.split(/\s+/).map(stem2));

// src/drafting/grammar/verb-meanings.ts
var meaningOf = (stemmed) => {
  const meaning = verbMeanings(lemma).get(stemmed);
  return meaning && { stem: stemmed, classes: meaning.classes, first: meaning.first };
};
function meaningOfEither(verbs) {
  const [main, ...others] = verbs.split("+").flatMap((verb) => meaningOf(lemma(verb)) ?? []);
  if (main === void 0 || others.length === 0) return main;
  const first = new Map(main.first);
  for (const other of others)
    for (const [word, weight] of other.first) first.set(word, Math.max(weight * 0.98, first.get(word) ?? 0));
  return { stem: main.stem, classes: [main, ...others].flatMap(({ classes }) => classes), first };
}
var nominals;
function nominalVerb(stemmed) {
  nominals ??= new Map(
    NOMINAL.trim().split(/\s+/).map((entry) => {
      const [noun = "", verb] = entry.split("=");
      return [lemma(noun.replace("-", "")), lemma(verb ?? noun)];
    })
  );
  return nominals.get(stemmed);
}
var LIGHTS = new Set(LIGHT.split(/\s+/).map(lemma));
var isLight = (stemmed) => LIGHTS.has(stemmed);
var ONLY_LIGHT = new Set(
  "need want require have like deserve carry due do take force".split(" ").map(lemma)
);
function inverse({ classes }) {
  for (const name of classes) {
    const other = inverseOf.get(name);
    const found = other === void 0 ? void 0 : meaningOf(lemma(other));
    if (found) return found;
  }
  return void 0;
}

// src/drafting/grammar/stance.ts
var form = ({ lower }) => {
  if (/[a-z]{2}ing$/.test(lower) && !/^(thing|string|bring|ping|ring)$/.test(lower)) return "ing";
  if (/[a-z]{2}ed$/.test(lower) && !/^(need|feed|speed|seed|embed)$/.test(lower)) return "ed";
  if (/^(taken|sent|written|kept|shown|frozen|withdrawn|gone|given|built|found|held|seen|made|done|rebuilt|rewritten|resent|undone|drawn|brought|thrown|swept|bound|bought|led|grown|hidden|woken|begun|broken|chosen|overwritten|redone|retaken|unbound|thawn|sought)$/.test(
    lower
  ))
    return "ed";
  if (/[a-z]{2}[^s]s$/.test(lower) && !/^(access|less)$/.test(lower)) return "s";
  return "base";
};
var isPlainVerb = (token) => token.kind === "word" && meaningOf(token.stem) !== void 0 && nominalVerb(token.stem) === void 0 && isVerbForm(token.lower);
var isPure = ({ stem: stem2 }) => nominalVerb(stem2) === void 0 && !thingsByWord(lemma).has(stem2) && !nounStems(lemma).has(stem2);
function stanceOf(tokens, at, before, foreign, phrase) {
  const token = tokens[at];
  if (token === void 0) return "noun";
  let place = at - 1;
  while (place >= 0 && (ADVERBS.has(tokens[place]?.lower ?? "") || NEGATIONS.has(tokens[place]?.lower ?? "")) && tokens[place]?.lower !== "next")
    place -= 1;
  const previous = tokens[place];
  const direct = tokens[at - 1];
  const next = tokens[at + 1];
  const shape = form(token);
  const isFirst = previous === void 0 || previous.kind === "exact";
  if (foreign) {
    if (direct && (DETERMINERS.has(direct.lower) || direct.lower === "of")) return "noun";
    if (nominalVerb(token.stem) !== void 0 && tokens.some((other, place2) => place2 !== at && isPlainVerb(other)))
      return "noun";
    if (next?.lower === "of") return nominalVerb(token.stem) === void 0 ? "asks" : "noun";
    if (previous && PAST_AUXILIARIES.has(previous.lower))
      return before.length === 0 && /^(has|have)$/.test(previous.lower) ? "tells" : "tells";
    return "asks";
  }
  if (/^(is|are|has|have|was)$/.test(next?.lower ?? "") && shape === "base") return "noun";
  if (direct && (DETERMINERS.has(direct.lower) || direct.kind === "number") && !(PRONOUNS.has(direct.lower) && shape !== "base" && shape !== "s")) {
    if (!(direct.lower === "both" || direct.lower === "all")) return "noun";
  }
  if (shape === "s" && !isPure(token) && previous !== void 0 && !SUBJECTS.has(previous.lower))
    return "noun";
  if (isFirst) {
    if (shape === "base" && !isPure(token) && hasPredicate(tokens, at)) return "noun";
    if (next?.lower === "of" && shape !== "ing") return "noun";
    if (shape === "s")
      return next && (DETERMINERS.has(next.lower) || /^(information|all)$/.test(next.lower)) ? "asks" : "noun";
    if (shape === "ed")
      return next && next.kind === "word" && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower) ? "noun" : "passive";
    if (next?.resources.length && thingsByWord(lemma).has(token.stem) && nominalVerb(token.stem) === void 0)
      return "noun";
    return next?.kind === "word" && !DETERMINERS.has(next.lower) && thingsByWord(lemma).has(`${token.stem}-${next.stem}`) ? "noun" : "asks";
  }
  const last = previous.lower;
  if (shape === "ed") {
    if (PAST_AUXILIARIES.has(last)) return "tells";
    if (/^(be|get|gets|being)$/.test(last)) return "passive";
    if (/^(is|are|isn't|aren't)$/.test(last) && tokens.slice(0, at).some(({ lower }) => NEGATIONS.has(lower)))
      return "passive";
    if (AUXILIARIES.has(last) || SUBJECTS.has(last)) return "tells";
    if (hasPredicate(tokens, at) || tokens.some(({ lower }, place2) => place2 > at && /^(need|needs)$/.test(lower)))
      return "noun";
    if (next && (DETERMINERS.has(next.lower) || next.lower === "by"))
      return next.lower === "by" ? "passive" : "tells";
    if (before.some(({ asks }) => asks)) return "noun";
    if (next?.kind === "word" && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower) && !AUXILIARIES.has(next.lower))
      return previous.kind === "name" || PREPOSITIONS.has(last) ? "noun" : "noun";
    return PREPOSITIONS.has(last) ? "noun" : "passive";
  }
  if (shape === "ing") {
    if (/^(by|without|to|start|keep|and|of|through)$/.test(last))
      return last === "of" || last === "through" ? "noun" : "asks";
    if (/^(for|after|before|while|when|from|in|on)$/.test(last)) return "tells";
    if (/^(is|are|was|were|am|be|been)$/.test(last)) return "tells";
    return "noun";
  }
  if (shape === "base" && before.length === 0 && isFronted(tokens, at)) return "asks";
  if (shape === "base" && tokens[0]?.lower === "let" && before.length === 0 && nominalVerb(token.stem) === void 0)
    return "asks";
  if (/^(reset|put|cut|shut|split|set|rerun)$/.test(token.lower) && before.length === 0 && previous.kind === "word" && !PREPOSITIONS.has(last) && !AUXILIARIES.has(last) && !SUBJECTS.has(last) && (next === void 0 || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower)))
    return "passive";
  if (last === "to" && before.some(({ waits }) => waits)) return "tells";
  if (last === "to" && !isPure(token) && before.some(({ asks }) => asks) && !opensObject(next)) return "noun";
  if (last === "to") return before.some(({ asks }) => !asks) ? "tells" : "asks";
  if (PREPOSITIONS.has(last)) return "noun";
  if (/^(did|had|was|were|has|have|is|are|been)$/.test(last)) return phrase ? "tells" : "noun";
  if (FIRST_PERSON.has(last))
    return shape === "s" ? "noun" : /^(use|keep|have|own|know|run)$/.test(token.lower) ? "tells" : "asks";
  if (AUXILIARIES.has(last)) {
    const subject = tokens[place - 1]?.lower ?? "";
    return /^(he|she|they|somebody|someone|people|nobody)$/.test(subject) ? "tells" : "asks";
  }
  if (SUBJECTS.has(last)) return "tells";
  if (shape === "s")
    return previous.kind === "name" || before.length === 0 ? nominalVerb(token.stem) && previous.kind !== "name" ? "noun" : "tells" : "noun";
  return phrase && before.length === 0 && at < 3 ? "asks" : "noun";
}
var opensObject = (next) => next !== void 0 && (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === "exact");
var hasPredicate = (tokens, at) => tokens.some(
  ({ lower }, place) => place > at + 1 && /^(is|are|was|were|has|have|needs|must|should|gets|may|might)$/.test(lower) && !SUBJECTS.has(tokens[place - 1]?.lower ?? "") && !/^(it|they|that|which|what|this|who|whether|if|how|there|these|those|everything|nothing|and|or|but)$/.test(
    tokens[place - 1]?.lower ?? ""
  ) && !tokens.slice(at, place).some(
    (token) => /^(that|which|what|whether|if|how|who|as|while|until|before|after)$/.test(token.lower)
  )
);
function isFronted(tokens, at) {
  const [first, next, verb, previous] = [tokens[0], tokens[at + 1], tokens[at], tokens[at - 1]];
  if (first === void 0 || next === void 0 || verb === void 0 || previous === void 0) return false;
  if (!PREPOSITIONS.has(first.lower) || at < 2 || PREPOSITIONS.has(previous.lower)) return false;
  if (DETERMINERS.has(previous.lower) && previous.lower !== "own") return false;
  if (tokens.slice(1, at).some(({ lower }) => SUBJECTS.has(lower) || AUXILIARIES.has(lower))) return false;
  if (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower)) return true;
  return isPure(verb) && (next.kind === "name" || next.kind === "word" && !PREPOSITIONS.has(next.lower));
}

// src/drafting/grammar/verb-phrases.ts
var phrases;
function phraseAt(tokens, at) {
  phrases ??= phrasesByFirst(lemma);
  const first = tokens[at];
  for (const { words: words2, verb } of (first && phrases.get(first.stem)) ?? []) {
    const used = [at];
    let from = at + 1;
    const whole = words2.slice(1).every((word, index) => {
      const furthest = index === 0 ? 6 : 2;
      for (let place = from; place < Math.min(tokens.length, from + furthest); place += 1) {
        const token = tokens[place];
        if (token?.stem !== word) continue;
        if (gap(tokens, from, place) && !/^(up|down|off|on|out|back|over|offline|online|away|in|through|aside|bigger|larger|smaller|longer|shorter|higher|lower|faster|public|private|available|live|ready|current|free|unstuck|going|running|right|inactive|together|apart)$/.test(
          token.lower
        ))
          return false;
        if (place > from && /^(in|on|over|up|down)$/.test(token.lower) && startsNoun(tokens[place + 1]))
          return false;
        used.push(place);
        from = place + 1;
        return true;
      }
      return false;
    });
    if (whole) return { verb, used };
  }
  return void 0;
}
var gap = (tokens, from, until) => tokens.slice(from, until).some(({ lower }) => !DETERMINERS.has(lower) && !ADVERBS.has(lower));
var startsNoun = (token) => token !== void 0 && token.kind !== "mark" && !/^(again|for|on|at|to|until|tomorrow|tonight|today|and|then)$/.test(token.lower);
function lightAt(tokens, at) {
  const first = tokens[at];
  if (first === void 0 || !isLight(first.stem)) return void 0;
  for (let place = at + 1; place < Math.min(tokens.length, at + 7); place += 1) {
    const token = tokens[place];
    if (token === void 0 || token.kind === "mark") break;
    if (token.lower === "to" || PREPOSITIONS.has(token.lower) && token.lower !== "of") break;
    const verb = token.kind === "word" ? nominalVerb(token.stem) : void 0;
    const next = tokens[place + 1];
    if (verb === void 0 || next?.kind === "word" && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower))
      continue;
    const meant = meaningOf(verb);
    if (meant === void 0) continue;
    const own = ONLY_LIGHT.has(first.stem) ? void 0 : meaningOf(first.stem);
    const both = new Map(meant.first);
    for (const [word, weight] of own?.first ?? []) both.set(word, Math.max(both.get(word) ?? 0, weight));
    const reads2 = meant.classes.includes("look");
    return {
      verb: {
        ...meant,
        classes: [...meant.classes, ...own?.classes ?? []],
        first: reads2 ? meant.first : both
      },
      // What is run is a noun of the wish as well: "run a query".
      used: own === void 0 && !reads2 ? [at, place] : [at]
    };
  }
  return void 0;
}

// src/drafting/grammar/verbs.ts
function verbsOf(tokens, foreign) {
  const found = [];
  const taken = /* @__PURE__ */ new Set();
  let asked2 = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || taken.has(at) || isCompound(tokens, at)) continue;
    if (/^(what|which|who|whose|why|how|where)$/.test(token.lower) && !foreign) {
      asked2 = true;
      continue;
    }
    const phrase = phraseAt(tokens, at);
    const light = phrase ? void 0 : lightAt(tokens, at);
    if (!phrase && !light && WANTS.test(token.lower) && wantsThing(tokens, at)) {
      if (wantsDone(tokens, at)) continue;
      const look = meaningOf(lemma("look"));
      if (look)
        found.push({ verb: look, at, used: /* @__PURE__ */ new Set([at]), asks: true, passive: false, nominal: false });
      continue;
    }
    const meant = phrase ? meaningOfEither(phrase.verb) : light?.verb ?? (isVerbForm(token.lower) ? meaningOf(token.stem) : void 0);
    if (meant === void 0 || !phrase && !light && isNounForm(token.lower)) continue;
    const used = new Set(phrase?.used ?? light?.used ?? [at]);
    const stance = light && needs(tokens, at) ? "asks" : stanceOf(tokens, at, found.map(standing), foreign, phrase !== void 0);
    if (stance === "noun" || asked2) continue;
    for (const each of used) taken.add(each);
    found.push({
      verb: meant,
      at,
      used,
      asks: stance !== "tells",
      passive: stance === "passive",
      nominal: light !== void 0
    });
  }
  return found;
}
var standing = ({ asks, verb }) => ({ asks, waits: verb.classes.includes("wait") });
var isCompound = (tokens, at) => {
  const token = tokens[at];
  if (token?.part === void 0) return false;
  return token.part.of > 2 || form(token) !== "ed" && form(token) !== "ing" && token.part.at > 0;
};
var isNounForm = (lower) => /(?:tion|tions|ment|ments|sion|ance|able|ible|al)$/.test(lower) && !isVerbForm(lower);
var WANTS = /^(need|want|require)$/;
var wantsThing = (tokens, at) => {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? "";
  return /^(i|we|i'd|we'd|just|only|also)$/.test(before) && next !== void 0 && next.kind !== "exact" && !/^(to|exact|access|it|you)$/.test(next.lower);
};
var wantsDone = (tokens, at) => tokens.some((token, place) => {
  const next = tokens[place + 1];
  return place > at + 1 && token.kind === "word" && form(token) === "ed" && meaningOf(token.stem) !== void 0 && (next?.kind !== "word" || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower));
});
var needs = (tokens, at) => /^(needs|deserves|requires|due)$/.test(tokens[at]?.lower ?? "");
var PLURAL_THINGS = /^(requests|queries|tests|releases|copies|orders|updates|changes|runs|builds|backups|snapshots|deployments|executions|sessions|versions|exports|imports|scans|replicas|settings|subscriptions|registrations|attachments|associations|invocations|reports)$/;
function nominalOf(tokens, denied = false) {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    const next = tokens[at + 1];
    if (!denied && PLURAL_THINGS.test(token.lower)) continue;
    const verb = nominalVerb(token.stem);
    const modifies = next?.kind === "word" && !PREPOSITIONS.has(next.lower) && !AUXILIARIES.has(next.lower) && !ADVERBS.has(next.lower);
    const meant = verb === void 0 ? void 0 : meaningOf(verb);
    const states = tokens.slice(0, at).some(
      ({ lower }) => /^(is|are|was|were|has|had|keeps|went|may|might|seems|can|cannot|could)$/.test(lower)
    );
    if (meant && !modifies && !states)
      return { verb: meant, at, used: /* @__PURE__ */ new Set([at]), asks: true, passive: false, nominal: true };
  }
  return void 0;
}

// src/drafting/coverage/negation.ts
var ANY = new Set("touch change modify alter update".split(" ").map(lemma));
function contradicts(negated, wish) {
  if (negated.verb === void 0 || wish.verb === void 0 || negated.exact) return false;
  const same = negated.verb.stem === wish.verb.stem || negated.verb.classes.some((name) => !READING.has(name) && wish.verb?.classes[0] === name);
  if (!same) return false;
  const own = /* @__PURE__ */ new Set([...wish.head, ...wish.resources.map(String)]);
  const other = [...negated.head.filter((word) => !ANYTHING.has(word)), ...negated.resources.map(String)];
  return other.length === 0 ? negated.placed.length === 0 : other.some((word) => own.has(word));
}
var ANYTHING = new Set("anyth someth els noth none".split(" "));
function forbids(wish, action, context) {
  const negated = {
    ...wish,
    head: wish.head.filter((word) => word !== wish.verb?.stem && nominalVerb(word) !== wish.verb?.stem)
  };
  if (negated.exact) return negated.exact.actions.includes(action.id);
  const index = indexOf(action.service, context.catalog, context.data);
  const indexed2 = index.actions.find((each) => each.action === action);
  if (indexed2 === void 0) return false;
  const { verb } = negated;
  const surely = verb === void 0 ? indexed2.reads ? 0 : 1 : verb.first.get(indexed2.first) ?? 0;
  const any = verb !== void 0 && ANY.has(verb.stem) && !indexed2.reads && /^(updat|modifi|put|set|chang)$/.test(indexed2.first);
  const byNoun = verb !== void 0 && indexed2.nouns.includes(verb.stem);
  if (surely < 0.7 && !any && !byNoun) return false;
  const { head, own } = meantIn(index, negated, context.scope);
  const heads = own.filter(({ isHead }) => isHead);
  if (negated.resources.length > 0 && !context.scope.resourcesFor(action, []).some((each) => negated.resources.includes(each)))
    return false;
  if (heads.length === 0 && negated.head.length > 0 && verb?.classes.includes("touch") === true)
    return takesAway(indexed2);
  if (heads.length === 0)
    return negated.head.length === 0 || verb !== void 0 ? verb !== void 0 && (negated.resources.length > 0 || !negated.carried) : false;
  return indexed2.nouns.some((noun) => (head.get(noun) ?? 0) >= 0.7) || [...indexed2.types].some((word) => (head.get(word) ?? 0) >= 0.9 && indexed2.nouns.length <= 1);
}

// src/drafting/said-in-comments.ts
var CHOICE = /^([a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}(?:, [a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}){0,20})(?::|$)/;
var actionsOf = (line, catalog) => {
  const ids = CHOICE.exec(line.trim())?.[1]?.split(", ") ?? [];
  return ids.every((id) => catalog.action(id) !== void 0) ? ids : [];
};
var choiceLine = (adds, meaning) => meaning === "" ? adds.join(", ") : `${adds.join(", ")}: ${meaning}`;
var chosenIn = ({ remarks = [] }, catalog) => remarks.flatMap(
  ({ chose, text }) => chose === void 0 ? [] : text.split("\n").flatMap((line) => actionsOf(line, catalog))
);
var wordsIn = ({ reason, remarks = [], services }, catalog) => [
  reason,
  ...remarks.map(
    ({ command: command2, chose, text }) => chose !== void 0 ? text.split("\n").filter((line) => actionsOf(line, catalog).length === 0).join("\n") : command2 === "answer" ? wordsOfAnswer(text, services) : text
  )
];

// src/drafting/coverage/wish-questions.ts
function questionFor(wish, candidates, before, catalog, scope) {
  const choices = candidates.filter(({ action }) => scope.allowed(action)).slice(0, 6).map(({ action, with: others }, index) => ({
    n: index + 1,
    text: choiceLine([action.id, ...others.map(({ id }) => id)], meaningOf2(action, catalog)),
    send: `/answer ${index + 1}`,
    adds: [action.id, ...others.map(({ id }) => id)]
  }));
  return { id: `q${before + 1}`, wish: wish.id, text: `What does \u201C${wish.words.trim()}\u201D take?`, choices };
}
function levelQuestion(wish, action, before) {
  const access = action.level.toLowerCase();
  return {
    id: `q${before + 1}`,
    wish: wish.id,
    text: `\u201C${wish.words.trim()}\u201D takes ${action.id}, which is ${access}. Is that asked for?`,
    choices: [
      {
        n: 1,
        text: `Yes: ask for ${access} on ${action.service}`,
        send: `/answer ${access} ${action.service}`,
        adds: [action.id],
        access
      },
      { n: 2, text: "No: leave it out", send: `/answer without ${action.id}`, adds: [] }
    ]
  };
}
var meaningOf2 = (action, catalog) => (catalog.description(action.id) ?? "").replace(/^Grants permissions? to /, "").replace(/\.$/, "");

// src/drafting/tables/permission-exceptions.ts
var S3 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html";
var page = (service, name) => `https://docs.aws.amazon.com/${service}/API_${name}.html`;
var S3_ROWS = `HeadObject=GetObject; GetObjectTorrent=GetObjectTorrent; SelectObjectContent=GetObject; ListObjects=ListBucket; ListObjectsV2=ListBucket; HeadBucket=ListBucket; ListBuckets=ListAllMyBuckets;
ListDirectoryBuckets=ListAllMyBuckets; CreateMultipartUpload=PutObject; UploadPart=PutObject; UploadPartCopy=GetObject PutObject; CompleteMultipartUpload=PutObject; CopyObject=GetObject PutObject;
DeleteObjects=DeleteObject; ListObjectVersions=ListBucketVersions; ListMultipartUploads=ListBucketMultipartUploads; ListParts=ListMultipartUploadParts; RenameObject=GetObject PutObject DeleteObject;
GetBucketEncryption=GetEncryptionConfiguration; PutBucketEncryption=PutEncryptionConfiguration; DeleteBucketEncryption=PutEncryptionConfiguration;
GetBucketLifecycle=GetLifecycleConfiguration; GetBucketLifecycleConfiguration=GetLifecycleConfiguration; PutBucketLifecycle=PutLifecycleConfiguration; PutBucketLifecycleConfiguration=PutLifecycleConfiguration; DeleteBucketLifecycle=PutLifecycleConfiguration;
GetPublicAccessBlock=GetBucketPublicAccessBlock; PutPublicAccessBlock=PutBucketPublicAccessBlock; DeletePublicAccessBlock=PutBucketPublicAccessBlock;
GetBucketNotificationConfiguration=GetBucketNotification; PutBucketNotificationConfiguration=PutBucketNotification; GetBucketReplication=GetReplicationConfiguration; PutBucketReplication=PutReplicationConfiguration; DeleteBucketReplication=PutReplicationConfiguration;
GetBucketAccelerateConfiguration=GetAccelerateConfiguration; PutBucketAccelerateConfiguration=PutAccelerateConfiguration; GetBucketAnalyticsConfiguration=GetAnalyticsConfiguration; PutBucketAnalyticsConfiguration=PutAnalyticsConfiguration; DeleteBucketAnalyticsConfiguration=PutAnalyticsConfiguration; ListBucketAnalyticsConfigurations=GetAnalyticsConfiguration;
GetBucketInventoryConfiguration=GetInventoryConfiguration; PutBucketInventoryConfiguration=PutInventoryConfiguration; DeleteBucketInventoryConfiguration=PutInventoryConfiguration; ListBucketInventoryConfigurations=GetInventoryConfiguration;
GetBucketMetricsConfiguration=GetMetricsConfiguration; PutBucketMetricsConfiguration=PutMetricsConfiguration; DeleteBucketMetricsConfiguration=PutMetricsConfiguration; ListBucketMetricsConfigurations=GetMetricsConfiguration;
GetBucketIntelligentTieringConfiguration=GetIntelligentTieringConfiguration; PutBucketIntelligentTieringConfiguration=PutIntelligentTieringConfiguration; DeleteBucketIntelligentTieringConfiguration=PutIntelligentTieringConfiguration; ListBucketIntelligentTieringConfigurations=GetIntelligentTieringConfiguration;
GetObjectLockConfiguration=GetBucketObjectLockConfiguration; PutObjectLockConfiguration=PutBucketObjectLockConfiguration; DeleteBucketCors=PutBucketCORS; DeleteBucketTagging=PutBucketTagging; DeleteBucketOwnershipControls=PutBucketOwnershipControls`;
var OTHER = {
  "lambda:Invoke": ["lambda:InvokeFunction", page("lambda/latest/api", "Invoke")],
  "lambda:InvokeAsync": ["lambda:InvokeFunction", page("lambda/latest/api", "InvokeAsync")],
  "lambda:InvokeWithResponseStream": [
    "lambda:InvokeFunction",
    page("lambda/latest/api", "InvokeWithResponseStream")
  ],
  "ecs:ExecuteCommand": [
    "ecs:ExecuteCommand",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html"
  ],
  "dynamodb:TransactGetItems": [
    "dynamodb:GetItem",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html"
  ],
  "dynamodb:TransactWriteItems": [
    "dynamodb:PutItem dynamodb:UpdateItem",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html"
  ],
  "dynamodb:ExecuteStatement": [
    "dynamodb:PartiQLSelect",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html"
  ],
  "sqs:SendMessageBatch": [
    "sqs:SendMessage",
    page("AWSSimpleQueueService/latest/APIReference", "SendMessageBatch")
  ],
  "sqs:DeleteMessageBatch": [
    "sqs:DeleteMessage",
    page("AWSSimpleQueueService/latest/APIReference", "DeleteMessageBatch")
  ],
  "sqs:ChangeMessageVisibilityBatch": [
    "sqs:ChangeMessageVisibility",
    page("AWSSimpleQueueService/latest/APIReference", "ChangeMessageVisibilityBatch")
  ],
  "sns:PublishBatch": ["sns:Publish", page("sns/latest/api", "PublishBatch")],
  "bedrock:Converse": ["bedrock:InvokeModel", page("bedrock/latest/APIReference", "runtime_Converse")],
  "bedrock:ConverseStream": [
    "bedrock:InvokeModelWithResponseStream",
    page("bedrock/latest/APIReference", "runtime_ConverseStream")
  ],
  "states:StartSyncExecution": [
    "states:StartSyncExecution",
    page("step-functions/latest/apireference", "StartSyncExecution")
  ],
  "glue:BatchGetPartition": ["glue:BatchGetPartition", page("glue/latest/webapi", "BatchGetPartition")],
  "rds:DownloadDBLogFilePortion": [
    "rds:DownloadDBLogFilePortion",
    page("AmazonRDS/latest/APIReference", "DownloadDBLogFilePortion")
  ]
};
var rows;
function permissionException(service, operation) {
  if (rows === void 0) {
    const made = /* @__PURE__ */ new Map();
    for (const row of S3_ROWS.split(";")) {
      const [name = "", actions = ""] = row.trim().split("=");
      made.set(`s3:${name}`.toLowerCase(), {
        actions: actions.split(" ").map((each) => `s3:${each}`),
        page: S3
      });
    }
    for (const [id, [actions, link]] of Object.entries(OTHER))
      made.set(id.toLowerCase(), { actions: actions.split(" "), page: link });
    rows = made;
  }
  return rows.get(`${service}:${operation}`.toLowerCase());
}

// src/drafting/tables/commands.ts
var CLI = "https://awscli.amazonaws.com/v2/documentation/api/latest/reference/";
var ROWS = `
aws s3 ls | s3:ListBucket | s3/ls.html
aws s3 cp down | s3:GetObject | s3/cp.html
aws s3 cp down +recursive | s3:GetObject s3:ListBucket | s3/cp.html
aws s3 cp up | s3:PutObject | s3/cp.html
aws s3 cp both | s3:GetObject s3:PutObject | s3/cp.html
aws s3 cp both +recursive | s3:GetObject s3:PutObject s3:ListBucket | s3/cp.html
aws s3 mv down | s3:GetObject s3:DeleteObject | s3/mv.html
aws s3 mv down +recursive | s3:GetObject s3:DeleteObject s3:ListBucket | s3/mv.html
aws s3 mv up | s3:PutObject | s3/mv.html
aws s3 mv both | s3:GetObject s3:PutObject s3:DeleteObject | s3/mv.html
aws s3 mv both +recursive | s3:GetObject s3:PutObject s3:DeleteObject s3:ListBucket | s3/mv.html
aws s3 sync down | s3:GetObject s3:ListBucket | s3/sync.html
aws s3 sync up | s3:PutObject s3:ListBucket | s3/sync.html
aws s3 sync up +delete | s3:PutObject s3:ListBucket s3:DeleteObject | s3/sync.html
aws s3 sync both | s3:GetObject s3:PutObject s3:ListBucket | s3/sync.html
aws s3 sync both +delete | s3:GetObject s3:PutObject s3:ListBucket s3:DeleteObject | s3/sync.html
aws s3 rm | s3:DeleteObject | s3/rm.html
aws s3 rm +recursive | s3:DeleteObject s3:ListBucket | s3/rm.html
aws s3 presign | s3:GetObject | s3/presign.html
aws s3 mb | s3:CreateBucket | s3/mb.html
aws s3 rb | s3:DeleteBucket | s3/rb.html
aws s3 rb +force | s3:DeleteBucket s3:DeleteObject s3:ListBucket | s3/rb.html
aws s3 website | s3:PutBucketWebsite | s3/website.html
aws logs tail | logs:FilterLogEvents | logs/tail.html
aws logs start-live-tail | logs:StartLiveTail | logs/start-live-tail.html
aws cloudformation deploy | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks cloudformation:GetTemplateSummary | cloudformation/deploy/index.html
aws cloudformation deploy +s3-bucket | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks cloudformation:GetTemplateSummary s3:PutObject s3:GetObject | cloudformation/deploy/index.html
aws cloudformation package | s3:PutObject s3:GetObject | cloudformation/package.html
sam deploy | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks cloudformation:DescribeStackEvents cloudformation:GetTemplateSummary s3:PutObject s3:GetObject | cloudformation/deploy/index.html
sam logs | logs:FilterLogEvents cloudformation:DescribeStackResource | logs/tail.html
sam delete | cloudformation:DeleteStack cloudformation:DescribeStacks cloudformation:GetTemplate s3:DeleteObject | cloudformation/delete-stack.html
sam sync | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks lambda:UpdateFunctionCode s3:PutObject | cloudformation/deploy/index.html
sam remote invoke | lambda:InvokeFunction cloudformation:DescribeStackResource | lambda/invoke.html
cdk deploy | sts:AssumeRole cloudformation:DescribeStacks cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:GetTemplate cloudformation:DescribeStackEvents s3:PutObject ssm:GetParameter | cloudformation/deploy/index.html
cdk diff | cloudformation:DescribeStacks cloudformation:GetTemplate | cloudformation/get-template.html
serverless deploy function | lambda:UpdateFunctionCode lambda:GetFunction | lambda/update-function-code.html
serverless invoke | lambda:InvokeFunction | lambda/invoke.html
serverless logs | logs:FilterLogEvents | logs/tail.html
sls deploy function | lambda:UpdateFunctionCode lambda:GetFunction | lambda/update-function-code.html
docker push | ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:InitiateLayerUpload ecr:UploadLayerPart ecr:CompleteLayerUpload ecr:PutImage ecr:BatchGetImage | ecr/put-image.html
docker pull | ecr:GetAuthorizationToken ecr:BatchGetImage ecr:GetDownloadUrlForLayer ecr:BatchCheckLayerAvailability | ecr/batch-get-image.html
docker login | ecr:GetAuthorizationToken | ecr/get-login-password.html
aws ecr get-login-password | ecr:GetAuthorizationToken | ecr/get-login-password.html
kubectl | eks:DescribeCluster | eks/update-kubeconfig.html
aws eks update-kubeconfig | eks:DescribeCluster | eks/update-kubeconfig.html
aws eks get-token | eks:DescribeCluster | eks/get-token.html
helm | eks:DescribeCluster | eks/update-kubeconfig.html
aws ssm start-session | ssm:StartSession | ssm/start-session.html
aws ecs execute-command | ecs:ExecuteCommand ecs:DescribeTasks | ecs/execute-command.html
aws ecs deploy | ecs:RegisterTaskDefinition ecs:DescribeServices codedeploy:GetDeploymentGroup codedeploy:CreateDeployment | ecs/deploy/index.html
aws deploy push | s3:PutObject codedeploy:RegisterApplicationRevision | deploy/push.html
aws rds generate-db-auth-token | rds-db:connect | rds/generate-db-auth-token.html
aws codeartifact login | codeartifact:GetAuthorizationToken codeartifact:GetRepositoryEndpoint sts:GetServiceBearerToken | codeartifact/login.html
aws emr create-cluster | elasticmapreduce:RunJobFlow | emr/create-cluster.html
aws emr add-steps | elasticmapreduce:AddJobFlowSteps | emr/add-steps.html
aws emr terminate-clusters | elasticmapreduce:TerminateJobFlows | emr/terminate-clusters.html
aws cloudtrail validate-logs | cloudtrail:DescribeTrails s3:GetObject s3:ListBucket | cloudtrail/validate-logs.html
aws configure | | configure/index.html
aws sts get-caller-identity | sts:GetCallerIdentity | sts/get-caller-identity.html
eb deploy | elasticbeanstalk:UpdateEnvironment elasticbeanstalk:CreateApplicationVersion elasticbeanstalk:DescribeEvents | elasticbeanstalk/update-environment.html
git clone | codecommit:GitPull | codecommit/index.html
git pull | codecommit:GitPull | codecommit/index.html
git fetch | codecommit:GitPull | codecommit/index.html
git push | codecommit:GitPush | codecommit/index.html
`;
var TERRAFORM = {
  state: ["s3:ListBucket", "s3:GetObject"],
  write: ["s3:PutObject"],
  /** A lock in a table, or a lock file beside the state. */
  lockTable: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem"],
  lockFile: ["s3:PutObject", "s3:DeleteObject"],
  page: "https://developer.hashicorp.com/terraform/language/backend/s3"
};
var rows2;
var commands = () => rows2 ??= ROWS.split("\n").flatMap((line) => {
  const [left = "", actions = "", page2 = ""] = line.split("|").map((part) => part.trim());
  if (left === "") return [];
  const parts = left.split(" ");
  return [
    {
      words: parts.filter((part) => !part.startsWith("+")),
      flags: parts.filter((part) => part.startsWith("+")).map((part) => `--${part.slice(1)}`),
      actions: actions.split(" ").filter(Boolean),
      page: CLI + page2
    }
  ];
}).sort((a, b) => b.words.length - a.words.length || b.flags.length - a.flags.length);

// src/drafting/grammar/misspelt.ts
function within(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return false;
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}
function misspelt(name, actions) {
  const lower = name.toLowerCase();
  const one = (found) => found.length === 1 ? { actions: found.map(({ id }) => id) } : void 0;
  const singular3 = (word) => word.replace(/ies$/, "y").replace(/s$/, "");
  const number = one(actions.filter((each) => singular3(each.name.toLowerCase()) === singular3(lower)));
  if (number || lower.length < 6) return number;
  return one(actions.filter((each) => within(lower, each.name.toLowerCase(), lower.length > 12 ? 2 : 1)));
}

// src/drafting/grammar/exact-forms.ts
var DENIED = /(?:User:\s*\S+\s+)?(?:is\s+)?not authorized to perform:?\s+([a-z0-9-]{1,64}):([A-Za-z0-9]{1,128})(?:\s+on (?:the )?resource:?\s*\S+)?(?:\s+(?:because|with)\s+[^.\n]{0,300})?/g;
var FAILED = /(?:An error occurred \([A-Za-z.]{1,60}\) )?(?:when calling the ([A-Za-z0-9]{1,128}) operation|operation error ([A-Za-z0-9 ]{1,40}): ([A-Za-z0-9]{1,128}))[^\n]*/g;
var NAMED = /(?<![\w/.:-])([a-z][a-z0-9-]{0,40}):([A-Za-z][A-Za-z0-9]{0,80}[*?]?[A-Za-z0-9*?]{0,40}|\*)(?![\w/:])/gi;
var PASCAL = /(?<![\w/.:-])([A-Z][a-z]+[A-Z][A-Za-z0-9]*)(?![\w/:-])/g;
var AWS_CLI = /`{0,3}\baws +([a-z0-9-]+) +([a-z0-9-]+)((?: (?:--?[a-z][a-z0-9-]*(?:=\S+)?|s3:\/\/\S*|"[^"\n]*"|'[^'\n]*'|[^\s,;`]*[/.=_\d][^\s,;`]*|[A-Z][A-Za-z]+|[a-z0-9-]+(?= (?:--|s3:\/\/|`))|(?<=--[a-z-]+ )[^\s,;`]+))*)`{0,3}/g;
var SDK = /\bget_(?:paginator|waiter)\(\s*['"]([a-z_0-9]+)['"]\s*\)|\bnew ([A-Z][A-Za-z0-9]+)Command\b|\.([a-z][a-z0-9]*(?:_[a-z0-9]+)+|[a-z][A-Za-z0-9]*|[A-Z][A-Za-z0-9]+)\s*\(|(?<![\w/.-])([a-z]+(?:_[a-z0-9]+)+)(?![\w/.-])/g;
var ARGUMENTS = /(§\d+§) *\(?[({][^\n]{0,400}/g;
var CODE = /```[\s\S]*?```/g;
var KEBAB = /(?<![\w/.:=-])(?:([a-z]+)-\/)?([a-z]+(?:-[a-z0-9]+)+)(?![\w/:=-])/g;
var METHODS = {
  upload_file: ["PutObject"],
  upload_fileobj: ["PutObject"],
  download_file: ["GetObject"],
  download_fileobj: ["GetObject"],
  load_table: ["DescribeTable"],
  batch_writer: ["BatchWriteItem"]
};
var pascal = (name) => name.split(/[_-]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
function readExact(text, services, catalog, data, isName) {
  const exacts = [];
  let rest = text;
  const replace = (pattern, made) => {
    rest = rest.replace(pattern, (...args) => {
      const groups = args.slice(0, -2);
      const whole = groups[0] ?? "";
      const from = Number(args.at(-2));
      if (whole.includes("\xA7")) return whole;
      const exact = made(groups);
      if (exact === void 0) return whole;
      exacts.push({ ...exact, words: whole.trim(), from, to: from + whole.length });
      return ` \xA7${exacts.length - 1}\xA7 `.padEnd(whole.length);
    });
  };
  const permissions = (operation, service) => {
    for (const each of service === void 0 ? services : [service]) {
      const exception = permissionException(each, operation);
      if (exception) return exception;
      const action = catalog.action(`${each}:${operation}`);
      if (action) return { actions: [action.id] };
    }
    return void 0;
  };
  replace(DENIED, ([whole = "", service = "", name = ""]) => {
    const action = catalog.action(`${service}:${name}`)?.id ?? `${service}:${name}`;
    const known = catalog.action(action) !== void 0;
    const forbidden = /explicit deny/.test(whole);
    return {
      source: "denial",
      actions: known ? [action] : [],
      pattern: false,
      forbidden,
      ...known ? {} : { unknown: action }
    };
  });
  replace(FAILED, ([, plain2, named = "", called]) => {
    const operation = plain2 ?? called ?? "";
    const client = data.prefixOf(named.toLowerCase().replace(/ /g, "-")) ?? data.prefixOf(named.toLowerCase().replace(/ /g, ""));
    const found = permissions(operation, client) ?? permissions(operation);
    return found && { source: "denial", ...found, pattern: false };
  });
  replace(AWS_CLI, ([, client = "", operation = "", args = ""]) => {
    const made = command(["aws", client, operation], args, services);
    if (made) return made;
    const service = data.prefixOf(client) ?? (catalog.actionsOf(client) === void 0 ? void 0 : client);
    if (service === void 0) return void 0;
    if (operation === "wait") {
      const waited = data.waiter(service, pascal(/[a-z][a-z-]+/.exec(args)?.[0] ?? ""));
      const found2 = waited === void 0 ? void 0 : permissions(waited, service);
      return found2 && { source: "command", ...found2, pattern: false };
    }
    const found = permissions(pascal(operation), service);
    return found && { source: "command", ...found, pattern: false };
  });
  rest = otherCommands(rest, services, exacts);
  replace(NAMED, ([, prefix = "", name = ""]) => {
    const service = prefix.toLowerCase();
    const actions = catalog.actionsOf(service);
    if (actions === void 0) return void 0;
    if (/[*?]/.test(name)) {
      const glob = new RegExp(`^${name.replace(/\*/g, ".*").replace(/\?/g, ".")}$`, "i");
      return {
        source: "named",
        actions: actions.filter((each) => glob.test(each.name)).map(({ id }) => id),
        pattern: true
      };
    }
    const found = permissions(name, service) ?? misspelt(name, actions);
    if (found) return { source: "named", ...found, pattern: false };
    return /[A-Z]/.test(name) ? { source: "named", actions: [], pattern: false, unknown: `${service}:${name}` } : void 0;
  });
  replace(PASCAL, ([, name = ""]) => {
    const found = permissions(name) ?? permissions(name.replace(/Command$/, ""));
    return found && { source: "named", ...found, pattern: false };
  });
  replace(SDK, ([, paged, made, method, bare]) => {
    const name = paged ?? made ?? method ?? bare ?? "";
    if (bare !== void 0 && isName(bare)) return void 0;
    const waited = paged === void 0 ? void 0 : services.map((each) => data.waiter(each, pascal(paged))).find(Boolean);
    const known = Object.hasOwn(METHODS, name) ? METHODS[name] ?? [] : [waited ?? pascal(name)];
    const found = known.map((each) => permissions(each)).find(Boolean);
    return found && { source: "call", ...found, pattern: false };
  });
  rest = rest.replace(
    ARGUMENTS,
    (whole, mark) => `${mark} ${(whole.match(/§\d+§/g) ?? []).slice(1).join(" ")} ${/\)\s+([a-z][a-z ,]{6,})$/i.exec(whole)?.[1] ?? ""}`
  ).replace(CODE, (block) => (block.match(/§\d+§/g) ?? []).join(" "));
  replace(KEBAB, ([, first, name = ""]) => {
    if (isName(name)) return void 0;
    const found = permissions(pascal(name));
    const other = first === void 0 ? void 0 : permissions(pascal(name.replace(/^[a-z]+/, first)));
    if (!found) return void 0;
    return {
      source: "command",
      ...found,
      actions: [...other?.actions ?? [], ...found.actions],
      pattern: false
    };
  });
  return { rest, exacts };
}
function command(words2, args, services) {
  const spoken = words2[1] === "s3" ? [...words2, directionOf(args)] : words2;
  const found = commands().find(
    (each) => each.words.every((word, index) => spoken[index] === word) && each.flags.every((flag) => args.includes(flag))
  );
  if (!found) return void 0;
  const actions = found.actions.filter((id) => services.includes(id.slice(0, id.indexOf(":"))));
  return {
    source: "command",
    actions: actions.length > 0 ? actions : found.actions,
    pattern: false,
    page: found.page,
    whole: true
  };
}
function directionOf(args) {
  const operands = args.split(/\s+/).filter((each) => each !== "" && !each.startsWith("-") && !/^["']?\*/.test(each));
  const remote = operands.slice(0, 2).map((each) => each.startsWith("s3://"));
  if (remote[0] === true && remote[1] === true) return "both";
  return remote[0] === true ? "down" : "up";
}
var OTHERS = /\b(terraform|tofu|opentofu)\b(?: +(plan|apply|init|destroy|import|refresh|state))?(?: +-[^\s,;.]+)*|\b(sam|cdk|serverless|sls|docker|eb|git) +([a-z]+)(?: +([a-z]+))?((?: +--?[a-z][^\s,;]*(?: +[^\s,;-][^\s,;]*)?)*)|\b(kubectl|helm)\b[^,;.\n]*/g;
function otherCommands(text, services, exacts) {
  return text.replace(OTHERS, (...args) => {
    const [whole = "", terraform, verb, tool, first = "", second = "", flags = "", cluster] = args.slice(
      0,
      -2
    );
    const from = Number(args.at(-2));
    const made = terraform === void 0 ? commandOf(tool ?? cluster ?? "", first, second, flags, services) : terraformOf(verb, text, services);
    if (made === void 0) return whole;
    const kept = tool !== void 0 && second !== "" && !whole.includes(`${first} ${second} -`) && !["function", "invoke"].includes(second) ? ` ${second}` : "";
    exacts.push({ ...made, words: whole.trim(), from, to: from + whole.length });
    return ` \xA7${exacts.length - 1}\xA7${kept} `;
  });
}
var commandOf = (tool, first, second, flags, services) => command([tool, first, second], flags, services);
function terraformOf(verb, text, services) {
  const { state, write, lockTable, lockFile, page: page2 } = TERRAFORM;
  const locksFile = /use_lockfile|tflock|lock[ -]?file/i.test(text);
  const writes = verb !== "plan" && verb !== "init" && (verb !== void 0 || /write|apply|lock|\bstate\b/i.test(text));
  const actions = [
    ...state,
    ...writes ? write : [],
    ...locksFile ? lockFile : [],
    ...services.includes("dynamodb") && !/-lock=false/.test(text) ? lockTable : []
  ].filter((id) => services.includes(id.slice(0, id.indexOf(":"))));
  return actions.length === 0 ? void 0 : { source: "command", actions: [...new Set(actions)], pattern: false, page: page2, whole: true };
}

// src/drafting/grammar/form-names.ts
var COMMON = new Set(
  `the and for not new all key data job task web app main test prod stage dev live user users table service cluster function stack queue topic bucket file files object
  instance volume image backup snapshot index stream group role policy alarm rule event events log logs default primary primari secret parameter document session`.split(
    /\s+/
  )
);
var SHORTEST_PREFIX = 6;
function formNamesOf(resources, kinds) {
  const last = /* @__PURE__ */ new Map();
  const parts = /* @__PURE__ */ new Map();
  resources.forEach((arn, index) => {
    const resource = arnParts(arn)?.resource;
    if (resource === void 0 || resource === "*") return;
    const typed = /^[A-Za-z-]+[/:]/.test(resource) && !arn.startsWith("arn:aws:s3:::");
    const segments = resource.split(/[/:]/).filter((part) => part !== "" && !/^\*+$/.test(part));
    const names = typed ? segments.slice(1) : segments;
    const add = (map, name) => {
      const known = map.get(name.toLowerCase()) ?? [];
      if (!known.includes(index)) map.set(name.toLowerCase(), [...known, index]);
    };
    const bare = typed ? resource.replace(/^[A-Za-z-]+[/:]/, "") : resource;
    for (const whole of [
      arn,
      resource,
      bare,
      bare.replace(/-[A-Za-z0-9]{6}$/, ""),
      bare.replace(/[/:]\*$/, ""),
      `/${bare}`
    ])
      add(last, whole);
    names.forEach((name, position) => {
      if (kinds.has(name.toLowerCase())) return;
      add(position === names.length - 1 ? last : parts, name);
    });
  });
  const long = [...last].filter(([name]) => name.length > SHORTEST_PREFIX);
  return {
    of(word) {
      const lower = word.toLowerCase().replace(/['’]s$/, "").replace(/^s3:\/\//, "");
      if (/^[^/:]+\/$/.test(lower)) {
        const under = resources.flatMap(
          (arn, index) => arn.toLowerCase().includes(`/${lower}`) || arn.toLowerCase().includes(`:::${lower}`) ? [index] : []
        );
        if (under.length > 0) return under;
      }
      const whole = last.get(lower) ?? last.get(lower.replace(/\/$/, "")) ?? [];
      if (whole.length > 0 && !COMMON.has(lower)) return whole;
      const within2 = parts.get(lower) ?? parts.get(lower.replace(/\/$/, ""));
      if (within2 !== void 0 && !COMMON.has(lower)) return within2;
      if (/\d/.test(lower) && lower.length >= SHORTEST_PREFIX)
        return long.flatMap(([name, indexes]) => name.startsWith(lower) ? indexes : []).filter((each, at, all) => all.indexOf(each) === at);
      return [];
    }
  };
}

// src/drafting/grammar/noun-phrases.ts
var isNamed = ({ head, resources }) => head.length > 0 || resources.length > 0;
var emptyPhrase = () => ({
  head: [],
  place: [],
  resources: [],
  placed: [],
  plural: false,
  pronoun: false,
  possessive: false,
  fresh: false,
  fromSomething: false
});
var skipped = ({ lower, kind }) => kind === "mark" || kind === "exact" || DETERMINERS.has(lower) || ADVERBS.has(lower) || AUXILIARIES.has(lower) || SUBJECTS.has(lower) || NEGATIONS.has(lower) || EMPTY.has(lower) && !PREPOSITIONS.has(lower);
var VESSELS = new Set(
  "list overview descript inform info detail set rang summari count number properti metadata name content part".split(" ").map((word) => lemma(word))
);
var FRESH = /^(new|another|fresh|additional|extra|further)$/;
var ONES = /^(one|ones)$/;
var endsPhrase = (next) => next?.kind !== "word" || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower) || AUXILIARIES.has(next.lower) || PRONOUNS.has(next.lower);
var isPartOfName = ({ lower }, next) => lower === "access" && /^(keys?|logs?|points?|entry|entries|polic(?:y|ies)|control)$/.test(next?.lower ?? "");
var WHICH = new Set(
  "old older oldest rest other remain left lot former latter first second third good bad broken fail last latest newest current present origin same thing stuff everyth whole".split(" ").map((word) => lemma(word))
);
var POSSESSIVE = /^(its|their|his|her|whose)$/;
function phraseOf(tokens, from, until, used = /* @__PURE__ */ new Set()) {
  const phrase = emptyPhrase();
  let preposition = "";
  let started = false;
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token === void 0) continue;
    const { lower, kind, stem: stem2 } = token;
    if (PREPOSITIONS.has(lower) && kind === "word") {
      if (started && preposition === "" && /^(of|about|on|for)$/.test(lower) && phrase.head.length === 1 && VESSELS.has(phrase.head[0] ?? ""))
        continue;
      if (started && lower === "from") phrase.fromSomething = true;
      if (started || lower === "by") preposition = lower === "of" && preposition === "" ? "of" : lower;
      continue;
    }
    if (kind === "word") {
      if (POSSESSIVE.test(lower)) phrase.possessive = true;
      if (preposition === "" && FRESH.test(lower)) {
        phrase.fresh = true;
        continue;
      }
      if (PRONOUNS.has(lower) && !DETERMINERS.has(lower) || ONES.test(lower) && endsPhrase(tokens[at + 1])) {
        if (preposition !== "" && phrase.head.length > 0) phrase.possessive = true;
        else phrase.pronoun = true;
        continue;
      }
    }
    if (skipped(token) && !isPartOfName(token, tokens[at + 1]) || kind === "number" || used.has(at) && used.size > 1)
      continue;
    const inHead = preposition === "";
    started = true;
    if (token.resources.length > 0)
      (inHead || preposition === "of" ? phrase.resources : phrase.placed).push(...token.resources);
    if (kind === "name") continue;
    if (inHead) {
      phrase.head.push(stem2);
      phrase.plural = /[^s]s$/.test(lower);
    } else phrase.place.push(stem2);
  }
  if (phrase.head.length > 0 && phrase.head.every((word) => WHICH.has(word)) && phrase.resources.length === 0) {
    phrase.head.length = 0;
    phrase.pronoun = true;
  }
  return phrase;
}
function absorb(phrase, other) {
  phrase.head.push(...other.head);
  phrase.place.push(...other.place);
  phrase.resources.push(...other.resources);
  phrase.placed.push(...other.placed);
}
function objectOf(tokens, { at, used, passive, nominal }, until, from) {
  const end = Math.max(at, ...nominal ? [...used] : [at]) + 1;
  const act = nominal && used.size === 1;
  const after = phraseOf(tokens, end, until, used);
  if (act) after.head.unshift(tokens[at]?.stem ?? "");
  const mods = nominal ? phraseOf(tokens, from + 1, at, used) : void 0;
  if (mods && mods.head.length > 0) {
    after.head.unshift(...mods.head);
    after.resources.push(...mods.resources);
  }
  const person = tokens.findLastIndex(
    ({ lower, kind }, place) => place < at && place > from && kind === "word" && (SUBJECTS.has(lower) || lower === "it")
  );
  const before = phraseOf(tokens, Math.max(from, person) + 1, at, used);
  if (person > from + 1) {
    const lead = phraseOf(tokens, from + 1, person, used);
    before.place.push(...lead.head, ...lead.place);
    before.placed.push(...lead.resources, ...lead.placed);
  }
  before.pronoun ||= tokens[person]?.lower === "it" && passive;
  if (passive && isNamed(before)) {
    before.place.push(...after.head, ...after.place);
    before.placed.push(...after.resources, ...after.placed);
    return before;
  }
  if (isNamed(after)) {
    after.place.push(...nominal ? [] : before.head, ...before.place);
    after.placed.push(...before.resources, ...before.placed);
    return after;
  }
  if (isNamed(before) && !after.pronoun) {
    before.place.push(...after.place);
    before.placed.push(...after.placed);
    return before;
  }
  after.place.push(...before.head, ...before.place);
  after.placed.push(...before.resources, ...before.placed);
  return after;
}

// src/drafting/grammar/discourse.ts
var OLDER = 0.97;
var OTHER_NUMBER = 0.94;
var MOST = 5;
var Discourse = class {
  #mentions = [];
  mention(phrase) {
    if (!isNamed(phrase)) return;
    const same = this.#mentions.findIndex(
      (each) => each.head.join() === phrase.head.join() && each.resources.join() === phrase.resources.join()
    );
    if (same >= 0) this.#mentions.splice(same, 1);
    this.#mentions.unshift(phrase);
    this.#mentions.length = Math.min(this.#mentions.length, MOST);
  }
  last() {
    return this.#mentions[0];
  }
  /** What was spoken of, the likeliest first, each with how likely it is; `plural`: several are meant, where the word says so. */
  candidates(plural) {
    return this.#mentions.map((phrase, age) => ({
      phrase,
      weight: OLDER ** age * (plural === void 0 || phrase.plural === plural || phrase.resources.length > 1 === plural ? 1 : OTHER_NUMBER)
    })).sort((a, b) => b.weight - a.weight);
  }
};
var referring = (own, to) => ({
  head: to.head,
  place: [...own.place, ...to.place],
  resources: to.resources,
  placed: [...to.placed, ...own.placed],
  plural: to.plural
});
var belonging = (own, to) => ({
  ...own,
  place: [...own.place, ...to.head],
  placed: [...own.placed, ...to.resources]
});

// src/drafting/grammar/clause-limits.ts
var OFF_LIMITS = /\b(off limits|out of scope|not needed|isn't needed|isn't my concern|not part|not my concern|no concern|is forbidden|not allowed|taboo|not required|not necessary|unnecessary|not wanted|unwanted|isn't required|isn't necessary|isn't wanted|aren't needed|not in scope|not affected)\b/i;
var isOffLimits = (tokens) => OFF_LIMITS.test(tokens.map(({ lower }) => lower).join(" "));
var REMAINS = /^(stay|stays|remain|remains|untouched|alone|kept|survive|survives|intact|unchanged|unaffected)$/;
var HOW = /^(as|where|untouched|intact|alone|unchanged|in|the|what|put|out|off|alive|there|like|for|until|exactly|here|with|so|how|online|up|running|on)$/;
var TELLS = /^(while|if|are|was)$/;
function remainsOf(tokens) {
  const at = tokens.findIndex(({ lower }) => REMAINS.test(lower));
  const first = tokens[0]?.lower;
  if (first === "leave" || first === "please" && tokens[1]?.lower === "leave")
    return phraseOf(tokens, 1, at < 0 ? tokens.length : at);
  if (first === "keep" && /^(running|up|alive|online|intact|available|as|on|going|open)$/.test(tokens.at(-1)?.lower ?? ""))
    return phraseOf(tokens, 1, tokens.length - 1);
  const after = tokens[at + 1]?.lower;
  if (after !== void 0 && /^(stays?|remains?)$/.test(tokens[at]?.lower ?? "") && !HOW.test(after))
    return void 0;
  if (at < 0 || tokens.some(({ lower }) => TELLS.test(lower))) return void 0;
  return phraseOf(tokens, 0, at);
}
function negationIn({ tokens, intro }) {
  if (/^(because|since|if|when|unless|as|while|once|until)$/.test(intro)) return void 0;
  const at = tokens.findIndex(({ lower }, index) => {
    if (!NEGATIONS.has(lower) || lower === "nobody" && index > 0 || intro === "that" && lower === "nobody")
      return false;
    const next = tokens[index + 1]?.lower ?? "";
    const previous = tokens[index - 1]?.lower ?? "";
    if (lower === "nothing" || lower === "no" || lower === "not") {
      if (/^(else|longer|more|only|yet|one)$/.test(next) && next !== "more") return next === "yet";
    }
    if (/^(can't|cannot|doesn't|doesnt|isn't|aren't|won't)$/.test(lower) || lower === "not" && /^(does|is|can|could|did|was|are)$/.test(previous))
      return /^(needed|to|be|my|part|touched|about|required|necessary|wanted|affected)$/.test(next);
    return true;
  });
  return at < 0 ? void 0 : at;
}
var isNegatedAfter = (tokens, negation, { at }) => negation > at && /^(nothing|not|none|never|nobody|isn't|no)$/.test(tokens[negation]?.lower ?? "") && tokens.slice(negation + 1).filter((token) => !skipped(token)).length === 0;

// src/drafting/grammar/clauses.ts
var MODALS = /^(must|has|have|should|shall|needs|need|is|are)$/;
function clausesOf(sentence) {
  const clauses = [];
  let separator = "";
  let intro = "";
  let tokens = [];
  let comma = false;
  const cut = (next) => {
    if (tokens.length > 0 || intro !== "") clauses.push({ separator, intro, tokens, comma });
    else if (separator !== "" && next !== "" && /^[a-z]/.test(separator)) next = separator;
    comma = /^[,;]$/.test(next) || comma && tokens.length === 0 && intro === "";
    separator = next;
    intro = "";
    tokens = [];
  };
  sentence.forEach((token, index) => {
    const { kind, lower } = token;
    const next = sentence[index + 1];
    const atStart = tokens.filter((each) => !ADVERBS.has(each.lower)).length === 0;
    if (kind === "mark") {
      if (/^['"`“”’&%$€#~=]+$/.test(lower) && lower !== "&") return;
      cut(lower);
      return;
    }
    if (kind === "word") {
      if (CONJUNCTIONS.has(lower) && !(lower === "also" && tokens.length > 0) && !(lower === "then" && next === void 0)) {
        cut(lower);
        return;
      }
      if ((lower === "without" || lower === "except") && tokens.length > 0 && intro === "") {
        cut("without");
        tokens.push(token);
        return;
      }
      if (begins(token, next, atStart, tokens.length === 0 && clauses.length > 0)) {
        const before = tokens.length > 0 ? "sub" : separator;
        cut(before);
        intro = lower;
        return;
      }
      if (intro !== "" && /^(if|unless|should|when|once)$/.test(intro) && beginsOrder(token, next, tokens)) {
        cut(",");
        tokens.push(token);
        return;
      }
      if (isRelative(lower, next, tokens.at(-1), tokens.length)) {
        const obliges = next !== void 0 && MODALS.test(next.lower) && /^(to|be)$/.test(sentence[index + 2]?.lower ?? "");
        cut(obliges ? "," : "rel");
        intro = obliges ? "" : lower;
        return;
      }
    }
    tokens.push(token);
  });
  cut("");
  return clauses;
}
function beginsOrder({ lower, stem: stem2 }, next, condition) {
  const previous = condition.at(-1);
  if (next === void 0 || previous === void 0 || condition.length < 2) return false;
  if (FIRST_PERSON.has(lower) && lower !== "me" && lower !== "us" && condition.length > 2)
    return AUXILIARIES.has(next.lower) || meaningOf(next.stem) !== void 0;
  if (meaningOf(stem2) === void 0 || /(?:ed|ing|[^s]s)$/.test(lower)) return false;
  if (AUXILIARIES.has(previous.lower) || DETERMINERS.has(previous.lower) && previous.lower !== "own" || SUBJECTS.has(previous.lower) || PREPOSITIONS.has(previous.lower))
    return false;
  const complete = condition.some(
    (token, at) => at > 0 && (AUXILIARIES.has(token.lower) || SUBJECTS.has(condition[at - 1]?.lower ?? "") || /^(it|this|that)$/.test(condition[at - 1]?.lower ?? "") || /[a-z]{2}(?:ed|[^s]s)$/.test(token.lower))
  );
  const opens = DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === "name" || /^(me|us|for)$/.test(next.lower);
  return complete && opens;
}
function begins({ lower }, next, atStart, afterMark) {
  if (!SUBORDINATORS.has(lower) || next === void 0) return false;
  switch (lower) {
    case "as":
      return atStart || SUBJECTS.has(next.lower) || afterMark && DETERMINERS.has(next.lower);
    case "should":
      return atStart && (DETERMINERS.has(next.lower) || SUBJECTS.has(next.lower) || next.kind === "name") || /^(it|this|that|they|he|she|anything|something)$/.test(next.lower);
    case "once":
      return DETERMINERS.has(next.lower) || SUBJECTS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === "name";
    case "so":
      return SUBJECTS.has(next.lower) || next.lower === "that";
    case "after":
    case "before":
      if (/^(that|this|it|which|them)$/.test(next.lower)) return false;
      return next.kind !== "mark" && next.lower !== "and";
    default:
      return true;
  }
}
var isRelative = (lower, next, previous, before) => (lower === "which" || lower === "that" || lower === "who" || lower === "whose") && next !== void 0 && previous !== void 0 && !PREPOSITIONS.has(next.lower) && next.lower !== "as" && (meaningOf(previous.stem) === void 0 || /[^s]s$/.test(previous.lower) || before > 1) && !/^(see|check|verify|sure|know|find|out|look|of|in|on|by|tell|show|with|and|see)$/.test(previous.lower) && (lower !== "that" || AUXILIARIES.has(next.lower) || SUBJECTS.has(next.lower) || /[^s]s$|ed$/.test(next.lower) || next.lower === "nobody") && (lower === "that" || !/^(one|ones)$/.test(previous.lower));

// src/drafting/grammar/unspoken-verbs.ts
function changeOf(tokens) {
  const lowers = tokens.map(({ lower }) => lower);
  const last = lowers.at(-1) ?? "";
  const states = lowers.some(
    (lower) => AUXILIARIES.has(lower) && !/^(be|get|gets|to|need|needs|must|should|has)$/.test(lower)
  );
  if (states || tokens.length < 2) return void 0;
  const turned = /^(on|off)$/.test(last) ? meaningOf(lemma(last === "on" ? "enable" : "disable")) : void 0;
  const object = phraseOf(tokens, 0, tokens.length);
  if (turned && object.head.length > 0) return { verb: turned, object };
  const to = lowers.findIndex((lower, at) => {
    if (/^(up|down)$/.test(lower) && at > 0)
      return /^(from|to|by|again)$/.test(lowers[at + 1] ?? "") || at === lowers.length - 1;
    if (lower === "at" && /^(need|needs|must|should)$/.test(lowers.find((each) => /^(needs?|must|should)$/.test(each)) ?? ""))
      return isValue(tokens[at + 1]);
    return /^(to|onto|into)$/.test(lower) && (isValue(tokens[at + 1]) || /^(up|down|back|onto)$/.test(lowers[at - 1] ?? "") || isValue(tokens[at + 2]));
  });
  const into = lowers.findIndex((lower, at) => at > 0 && /^(into|onto)$/.test(lower));
  if (to < 0 && into > 0) {
    const moved = meaningOf(lemma(lowers[into] === "into" ? "add" : "point"));
    return moved && { verb: moved, object };
  }
  const way = lowers.includes("up") ? "increase" : lowers.includes("down") ? "decrease" : "scale";
  const verb = to >= 0 ? meaningOf(lemma(way)) : void 0;
  if (!verb || to === 0) return void 0;
  return { verb, object: phraseOf(tokens, 0, Math.max(1, to)) };
}
var NUMBERS = /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|on|demand|provisioned|large|small|medium|xlarge|double|half|elastic|standard|express|max|minimum|maximum|true|false|off|enabled|disabled|inactive|active|zeros?)$/;
var isValue = (token) => token !== void 0 && (token.kind === "number" || token.kind === "name" && token.resources.length === 0 || NUMBERS.test(token.lower));
function actOf({ verb, nominal }, { head }) {
  const noun = head.at(-1);
  if (nominal || noun === void 0 || !isLight(verb.stem) || /^(get|receiv)$/.test(verb.stem)) return verb;
  const act = nominalVerb(noun);
  return (act === void 0 ? void 0 : meaningOf(act)) ?? verb;
}
var TELLING = /^(is|are|was|were|says|said|has|hangs|keeps|isn't|aren't|runs|fails|became|belongs|lacks|ran|went|lost|died|broke|drops|shows|rejects|waits|serves|returns|restarts|complains|wants|phones|picks|takes|throws|yields|hides|costs|sits|lies|crashed|failed|may|might|seems|looks|appears|cannot|could|crawls|hung|leaks|exceeded|exceeds|expires|expired|grew|rose|belong)$/;
var ASKING = /^(what|which|who|how|why|where|due|needed|required|necessary|wanted|whether|whatever)$/;
var tellsOnly = (tokens) => tokens.some(({ lower }, at) => at > 0 && TELLING.test(lower)) && !tokens.some(({ lower }) => ASKING.test(lower));
var beginsWithPlace = (tokens) => PREPOSITIONS.has(tokens[0]?.lower ?? "");

// src/drafting/grammar/sentence-reader.ts
var isTitle = (tokens, foreign) => verbsOf(tokens, foreign).length === 0 || tokens.every(
  ({ kind, lower, resources }) => kind !== "name" && resources.length === 0 && !DETERMINERS.has(lower) && !PRONOUNS.has(lower)
);
var isAside = ({ passive, at }, { tokens, separator }) => passive && at === 0 && separator === "," && /^(with|by|under|at|via|through|since)$/.test(tokens[1]?.lower ?? "");
function saysNothing(tokens) {
  const first = tokens.find(({ lower }) => !/^(?:please|just|hi|hello|kindly)$/.test(lower));
  return first !== void 0 && /^(?:something|anything|stuff|whatever)$/.test(first.lower);
}
var TO_LOOK = () => meaningOf(lemma("look"));
var GIVES = /^(give|gives|get|gets|need|needs|want|have)$/;
var SEVERAL = /^(them|these|those|both|they|ones)$/;
var ONE = /^(it|this|that|him|her|itself|one)$/;
var SentenceReader = class {
  #clauses;
  #first;
  #mode = "main";
  #negative = false;
  #told = false;
  #last;
  /** What the sentence is about, where that stands in front. */
  #fronted;
  #headingUntil = 0;
  /** After the last verb: "look at … and at …". */
  #preposition;
  /** What the clause before told something of. */
  #tellsOf;
  /** Wishes whose verb had no object at all. */
  #bare = /* @__PURE__ */ new Set();
  index;
  readOnly;
  text;
  constructor(sentence, index, readOnly, text) {
    this.index = index;
    this.readOnly = readOnly;
    this.text = text;
    this.#clauses = clausesOf(sentence);
    this.#first = text.wishes.length;
  }
  read() {
    this.#clauses.forEach((clause, position) => {
      this.#readClause(clause, position);
    });
    this.#shareObjects();
    if (this.#fronted) this.text.discourse.mention(this.#fronted);
  }
  #readClause(clause, position) {
    const { tokens, separator } = clause;
    const { exacts, foreign } = this.text;
    this.#enter(clause);
    const neg = negationIn(clause);
    for (const token of tokens) {
      const exact = token.exact === void 0 ? void 0 : exacts[token.exact];
      if (exact) this.#addExact(exact, neg !== void 0 && tokens.indexOf(token) > neg, tokens);
    }
    const off = isOffLimits(tokens);
    const found = verbsOf(tokens, foreign);
    const asking = found.filter((each, at) => this.#asks(each, at, tokens) && !isAside(each, clause));
    const listed = this.#negative || this.#last?.negated === true && this.#last.passive && separator === "," && position > 0;
    this.#told = found.length > 0 ? asking.length === 0 && found.some(({ asks }) => !asks) : this.#told && /^(and|or|,|then)$/.test(separator) && position > 0 && tokens.some(({ lower }) => /[a-z]{3}ed$/.test(lower));
    const remains = this.#mode === "main" && (asking.length === 0 || /^(leave|keep)$/.test(tokens[0]?.lower ?? "")) ? remainsOf(tokens) : void 0;
    if (remains) {
      const object = isNamed(remains) ? remains : this.#tellsOf ?? this.text.discourse.last() ?? remains;
      this.#add(clause, meaningOf(lemma("touch")), object, { negated: true });
      return;
    }
    if (asking.length > 0) {
      asking.forEach((each, at) => {
        const negated = off || this.#negative || listed && each.passive && at === 0 && tokens.slice(0, each.at).every(skipped) || neg !== void 0 && (foreign || neg < Math.max(...each.used) || at === asking.length - 1 && isNegatedAfter(tokens, neg, each));
        this.#verbWish(clause, each, asking[at + 1]?.at ?? tokens.length, asking[at - 1]?.at ?? -1, negated);
      });
      return;
    }
    if (found.some((each) => isAside(each, clause))) return;
    if (this.#mode === "circumstance" || this.#told) {
      if (this.#told) this.#mentionTold(tokens);
      return;
    }
    if (tokens.some(({ exact }) => exact !== void 0)) return;
    if (neg === void 0 && tellsOnly(tokens)) {
      this.#mentionTold(tokens);
      this.#told = true;
      return;
    }
    this.#verbless(clause, position, neg, off);
  }
  /** Whether the clause is a circumstance, and whether a "no" before it still holds. */
  #enter({ tokens, intro, separator, comma }) {
    const goesOn = this.#mode === "circumstance" && /^(,|and)$/.test(separator) && /[^s]s$/.test(tokens[0]?.lower ?? "") && meaningOf(tokens[0]?.stem ?? "") !== void 0;
    if (intro !== "" || goesOn) this.#mode = "circumstance";
    else if (!/^(and|or|nor|&|\+)$/.test(separator) || comma) this.#mode = "main";
    if (!/^(or|nor|and)$/.test(separator)) this.#negative = false;
    else if (separator === "and") return;
    else this.#negative = this.#negative && /^(or|nor)$/.test(separator);
  }
  #asks(each, at, tokens) {
    if (!each.asks) return false;
    if (this.#mode === "main")
      return !(this.#told && each.passive && at === 0 && tokens.slice(0, each.at).every(skipped));
    const from = Math.max(0, each.at - 3);
    return tokens.slice(from, each.at).some(({ lower }, place) => /^(i|i'd|i'll|we|we'd|we'll)$/.test(lower) && from + place > 0) || each.passive && tokens.some(
      ({ lower }, place) => /^(may|must)$/.test(lower) && (tokens[place + 1]?.lower === "not" || /^(none|nothing|nobody)$/.test(tokens[place - 1]?.lower ?? ""))
    );
  }
  #mentionTold(tokens) {
    const phrase = phraseOf(tokens, 0, tokens.length);
    this.#tellsOf = isNamed(phrase) ? phrase : void 0;
    if (phrase.resources.length > 0 || this.text.discourse.last() === void 0)
      this.text.discourse.mention(phrase);
  }
  #verbWish(clause, each, until, from, negated) {
    const { tokens } = clause;
    const { discourse } = this.text;
    const own = objectOf(tokens, each, until, from);
    const exact = tokens.some((token) => token.exact !== void 0);
    if (!isNamed(own) && exact) return;
    const again = this.#last && !negated && [...each.used].some((place) => tokens[place]?.lower === "back") ? inverse(this.#last.verb) : void 0;
    if (negated && each.verb.stem !== "look") this.#negative = true;
    const phrasal = each.used.size > 1;
    const act = (head) => again ?? (phrasal ? each.verb : actOf(each, { head: [...head] }));
    const said = act(own.head);
    const verb = own.head[0] === "list" && own.head.length > 1 && said.classes.includes("read") ? meaningOf("list") ?? said : said;
    const { object, others } = this.#understood(own, tokens.slice(each.at, until));
    const both = isNamed(own) ? void 0 : this.#secondOfBoth(tokens.slice(Math.max(0, from), until));
    if (both) this.#add(clause, verb, both, { negated });
    this.#add(clause, verb, object, {
      negated,
      others: [
        ...others.map((other) => ({ ...other, verb: act(other.head) })),
        ...this.#changes(own, tokens),
        ...this.#actBefore(each, from, tokens),
        ...own.fresh && GIVES.test(tokens[each.at]?.lower ?? "") ? this.#unspoken(own, void 0) : []
      ]
    });
    if (!isNamed(own) && !own.pronoun) this.#bare.add(this.text.wishes.length - 1);
    const after = tokens[Math.max(...each.used) + 1]?.lower ?? "";
    const within2 = [...each.used].map((place) => tokens[place]?.lower ?? "");
    this.#preposition = [after, ...within2].find((lower) => PREPOSITIONS.has(lower));
    if (isNamed(own)) discourse.mention(own);
    this.#last = { verb, negated, passive: each.passive };
  }
  /** "a session onto the box, to see for myself": the act is a noun before the verb. */
  #actBefore(each, from, tokens) {
    const before = from < 0 && each.verb.classes.includes("look") ? tokens.slice(0, each.at) : [];
    const nominal = nominalOf(before);
    if (nominal === void 0 || nominal.verb.classes.includes("look")) return [];
    return [{ ...objectOf(before, nominal, before.length, -1), verb: nominal.verb, weight: 1 }];
  }
  /** "upload bandwidth up to 80": the first word may be no verb at all. */
  #changes(own, tokens) {
    const changed = isNamed(own) ? changeOf(tokens) : void 0;
    return changed && isNamed(changed.object) ? [{ ...changed.object, verb: changed.verb, weight: 0.99 }] : [];
  }
  /** "Both are to be switched on again": the last two things of the form, each by itself. */
  #secondOfBoth(tokens) {
    if (!tokens.some(({ lower }) => SEVERAL.test(lower))) return void 0;
    const [first, second] = this.text.discourse.candidates(void 0).map(({ phrase }) => phrase).filter(({ resources }) => resources.length > 0);
    const apart = first && second && !second.resources.some((each) => first.resources.includes(each));
    return apart && first.resources.length === 1 ? second : void 0;
  }
  /** The object of a verb: what it names, or what was spoken of; and what else it may be. */
  #understood(own, tokens) {
    const { discourse } = this.text;
    if (isNamed(own)) {
      const last = discourse.last();
      const placed = this.#fronted ? {
        ...own,
        place: [...own.place, ...this.#fronted.head],
        placed: [...own.placed, ...this.#fronted.resources]
      } : own;
      if (last === void 0) return { object: placed, others: [] };
      const object = own.possessive ? belonging(placed, last) : placed;
      return { object, others: [{ ...belonging(placed, last), weight: 0.97 }] };
    }
    const word = tokens.find(({ lower }) => SEVERAL.test(lower) || ONE.test(lower))?.lower;
    const [first, ...rest] = discourse.candidates(word === void 0 ? void 0 : SEVERAL.test(word));
    if (first === void 0) {
      if (this.#fronted) absorb(own, this.#fronted);
      return { object: own, others: [] };
    }
    const others = rest.map(({ phrase, weight }) => ({ ...referring(own, phrase), weight }));
    if (this.#fronted) others.push({ ...referring(own, this.#fronted), weight: 0.98 });
    return { object: referring(own, first.phrase), others };
  }
  #verbless(clause, position, neg, off) {
    const { tokens, separator } = clause;
    const { foreign, discourse } = this.text;
    const object = phraseOf(tokens, 0, tokens.length);
    const lowers = tokens.map(({ lower }) => lower);
    const colon = this.#clauses.findIndex((later, at) => at > 0 && later.separator === ":");
    if (position === 0 && neg === void 0 && colon > 0 && this.#clauses.slice(0, colon).every((each) => isTitle(each.tokens, foreign))) {
      this.#fronted = object;
      discourse.mention(object);
      this.#headingUntil = colon;
      return;
    }
    if (position < this.#headingUntil) return;
    if (/^[>→]$/.test(separator) && tokens[0]?.kind === "number") {
      const scale = meaningOf(lemma("scale"));
      this.#add(clause, scale, this.#fronted ?? discourse.last() ?? object, { carried: true });
      return;
    }
    const negated = neg !== void 0 || off;
    const changed = negated ? void 0 : changeOf(tokens);
    if (changed) {
      const { object: own, others } = this.#understood(changed.object, tokens);
      this.#add(clause, changed.verb, own, {
        others: others.map((other) => ({ ...other, verb: changed.verb }))
      });
      discourse.mention(changed.object);
      this.#last = { verb: changed.verb, negated: false, passive: false };
      return;
    }
    if (this.#nominalWish(clause, position, neg, off)) return;
    if (!isNamed(object)) {
      this.#again(clause, lowers);
      return;
    }
    if (negated) {
      this.#add(clause, void 0, object, { negated: true, carried: true });
      return;
    }
    if (/^(what|which|who|why|how|where|whether)$/.test(lowers[0] ?? "")) {
      this.#add(clause, TO_LOOK(), this.#understood(object, tokens).object, {});
      return;
    }
    const lists = this.#last !== void 0 && /^(,|and|or|&|\+|plus|then|;|nor)$/.test(separator);
    if (lists && beginsWithPlace(tokens) && !(separator === "and" && tokens[0]?.lower === this.#preposition)) {
      this.#placeOfPrevious(object);
      return;
    }
    if (lists && this.#last) {
      const { verb: said, negated: not } = this.#last;
      const back = lowers.some((lower) => /^(again|back)$/.test(lower)) && object.head.length < 2;
      const verb = back ? inverse(said) ?? said : said;
      this.#add(clause, verb, object, { negated: not, carried: true, others: this.#unspoken(object, verb) });
      discourse.mention(object);
      return;
    }
    const more = this.#clauses.slice(position + 1).some(
      ({ tokens: rest }) => verbsOf(rest, foreign).some(({ asks }) => asks) || nominalOf(rest) || changeOf(rest)
    );
    const names = position === 0 && object.resources.length > 0 && tokens.length < 8;
    if (more && names || beginsWithPlace(tokens)) {
      this.#front(object);
      return;
    }
    if (position === this.#clauses.length - 1 && position === 0 && this.text.isHeading(this.index)) {
      this.#front(object);
      return;
    }
    if (!lists && position === 0 && saysNothing(tokens)) {
      this.#add(clause, void 0, object, {});
      discourse.mention(object);
      return;
    }
    const understood = this.#understood(object, tokens);
    this.#add(clause, TO_LOOK(), understood.object, {
      carried: true,
      others: [
        ...this.#unspoken(object, void 0),
        ...understood.others.map((other) => ({ ...other, verb: TO_LOOK() }))
      ]
    });
    discourse.mention(object);
  }
  /** What a thing without verb may ask for beside what it most likely does. */
  #unspoken(object, said) {
    const look = TO_LOOK();
    const create = object.fresh || object.fromSomething ? meaningOf(lemma("create")) : void 0;
    return [
      ...create ? [{ ...object, verb: create, weight: object.fresh ? 1.02 : 0.98 }] : [],
      ...said && look ? [{ ...object, verb: look, weight: 0.95 }] : []
    ];
  }
  #nominalWish(clause, position, neg, off) {
    const { tokens, separator } = clause;
    const nominal = nominalOf(tokens, neg !== void 0);
    if (nominal === void 0) return false;
    const isList = position === 0 || /^[:•*–—-]$/.test(separator) || this.#last === void 0;
    const bare = !tokens.some((token, at) => at < nominal.at && token.kind === "word" && !skipped(token));
    if (!isList && neg === void 0 && !bare) return false;
    const own = objectOf(tokens, nominal, tokens.length, -1);
    const { object, others } = this.#understood(own, tokens);
    const negated = off || neg !== void 0 || this.#negative;
    this.#add(clause, nominal.verb, object, {
      negated,
      others: others.map((other) => ({ ...other, verb: nominal.verb }))
    });
    this.text.discourse.mention(own);
    this.#last = { verb: nominal.verb, negated, passive: false };
    return true;
  }
  /** "… and on again", "and back". */
  #again(clause, lowers) {
    const last = this.#last;
    if (!last || last.negated || !lowers.some((lower) => /^(again|back|on|off|up|down)$/.test(lower))) return;
    const verb = inverse(last.verb);
    const [first, ...rest] = this.text.discourse.candidates(void 0);
    if (!verb || !first) return;
    this.#add(clause, verb, first.phrase, {
      carried: true,
      others: rest.map(({ phrase, weight }) => ({ ...phrase, verb, weight }))
    });
    this.#last = { verb, negated: false, passive: false };
  }
  #front(object) {
    const fronted = this.#fronted ?? emptyPhrase();
    this.#fronted = {
      ...fronted,
      head: [...fronted.head, ...object.head],
      place: [...fronted.place, ...object.place],
      resources: [...fronted.resources, ...object.resources, ...object.placed]
    };
    this.text.discourse.mention(this.#fronted);
  }
  #placeOfPrevious(object) {
    const { wishes } = this.text;
    const previous = wishes.at(-1);
    if (!previous) return;
    wishes[wishes.length - 1] = {
      ...previous,
      place: [...previous.place, ...object.head, ...object.place],
      placed: [...previous.placed, ...object.resources]
    };
  }
  /** "put and get single items": what the last verb is done to is what the others are done to. */
  #shareObjects() {
    const { wishes } = this.text;
    for (let at = wishes.length - 2; at >= this.#first; at -= 1) {
      const [wish, next] = [wishes[at], wishes[at + 1]];
      if (wish?.verb === void 0 || next?.source !== "words" || !this.#bare.has(wish.id)) continue;
      wishes[at] = {
        ...wish,
        head: next.head,
        place: [...wish.place, ...next.place],
        resources: next.resources,
        placed: [...wish.placed, ...next.placed],
        plural: next.plural
      };
    }
  }
  #addExact(exact, negated, tokens) {
    const { head, place, resources, placed } = phraseOf(tokens, 0, tokens.length);
    this.text.wishes.push({
      id: this.text.wishes.length,
      span: [exact.from, exact.to],
      words: exact.words,
      source: exact.source,
      exact,
      verb: void 0,
      head,
      place,
      resources,
      placed,
      others: [],
      written: /* @__PURE__ */ new Map(),
      plural: false,
      negated,
      role: "main",
      carried: false,
      readOnly: false,
      sentence: this.index
    });
  }
  #add({ tokens }, verb, { head, place, resources, placed, plural }, {
    negated = false,
    carried = false,
    others = []
  }) {
    const from = tokens[0]?.from ?? 0;
    this.text.wishes.push({
      id: this.text.wishes.length,
      span: [from, tokens.at(-1)?.to ?? from],
      words: tokens.map(({ text }) => text).join(" "),
      source: "words",
      verb,
      head,
      place,
      resources: [...new Set(resources)],
      placed: [...new Set(placed)],
      plural,
      others: negated ? [] : others,
      written: new Map(tokens.map((token) => [token.stem, token.lower])),
      negated,
      role: "main",
      carried,
      readOnly: this.readOnly,
      sentence: this.index
    });
  }
};

// src/drafting/grammar/wishes.ts
var TO_MACHINE = /\b(system|assistant|prompt|ignore (?:all|any|the|previous|prior)|instructions?:|as an ai|language model|policy generator|pre-?approved|must also include|already approved by)\b/i;
var READ_ONLY = /\b(?:read[s ]?[ -]?only|reads only|only read(?:ing|s)?|just read(?:ing)?|look only|nur lesen[d]?|lecture seule|s[oó]lo lectura|somente leitura)\b/i;
var reads = ({ first }) => (first.get(lemma("get")) ?? 0) >= 0.6 || (first.get(lemma("list")) ?? 0) >= 0.6;
function readWishes(rest, exacts, names, foreign) {
  const wishes = [];
  const words2 = /* @__PURE__ */ new Set();
  let readOnlyAll = false;
  const sentences = sentencesOf(rest, names);
  const isHeading = (index) => {
    const isItem = (at) => {
      const first = sentences[at]?.[0];
      return first !== void 0 && (first.kind === "mark" && /^[-•*–—]$/.test(first.lower) || first.kind === "number" && sentences[at]?.length === 1);
    };
    return isItem(index + 1) && !isItem(index);
  };
  const text = { wishes, exacts, discourse: new Discourse(), foreign, isHeading };
  sentences.forEach((sentence, index) => {
    const plain2 = sentence.map((token) => token.text).join(" ");
    if (TO_MACHINE.test(plain2)) return;
    const before = wishes.length;
    const readOnly = READ_ONLY.test(plain2);
    new SentenceReader(sentence, index, readOnly, text).read();
    const own = wishes.slice(before);
    if (own.length === 0 || own.some(({ negated }) => !negated)) {
      for (const token of sentence) if (token.kind === "word") words2.add(token.stem);
    }
    if (readOnly && own.every(({ verb }) => verb === void 0 || reads(verb)))
      readOnlyAll ||= own.length === 0 || index === 0 && sentence.length < 6;
  });
  return { wishes, readOnly: readOnlyAll, words: words2 };
}

// src/drafting/grounds/follow-reads.ts
var OBSERVING = new Set(
  "wait until till see watch check monitor follow verifi observ statu progress track stabl finish complet succe confirm healthi readi done settl through".split(" ").flatMap((word) => [word, lemma(word)])
);
var observes = (words2) => [...words2].some((word) => OBSERVING.has(word));
var singular = (nouns2) => nouns2.map((noun) => noun.replace(/s$/, "")).join(" ");
function followRead(action, catalog, data) {
  if (action.level === "List" || action.level === "Read") return void 0;
  const index = indexOf(action.service, catalog, data);
  const own = index.actions.find((each) => each.action === action);
  if (own === void 0) return void 0;
  return plainRead(index, singular(own.nouns)) ?? action.resourceTypes.filter(({ required }) => required).map(({ name }) => plainRead(index, singular(index.nounsOf(name)))).find((found) => found !== void 0);
}
function plainRead(index, nouns2) {
  if (nouns2 === "") return void 0;
  const found = index.actions.filter(
    (each) => each.reads && /^(get|describ)$/.test(each.first) && singular(each.nouns) === nouns2
  );
  return found.sort((a, b) => a.action.name.length - b.action.name.length)[0]?.action;
}

// src/drafting/grounds/form-scope.ts
function formScope(task, catalog) {
  const scope = scopeOf(task.resources, catalog);
  const star = task.resources.includes("*");
  const nothingNamed = task.resources.length === 0;
  const types = /* @__PURE__ */ new Map();
  const typesIn = (service) => {
    const found = types.get(service);
    if (found) return found;
    const made = star ? [] : formatsOf(service, catalog).flatMap(
      ({ type, formats }) => scope.resources.flatMap(({ arn, from }) => {
        if (!formats.some((format) => fits(arn, format))) return [];
        return [{ index: from, type: type.name, direct: task.resources[from] === arn }];
      })
    );
    types.set(service, made);
    return made;
  };
  const directTypes = (action) => typesIn(action.service).flatMap(
    ({ index, type, direct }) => direct && action.resourceTypes.some(({ name }) => name === type) ? [index] : []
  );
  return {
    typesIn,
    allowed(action) {
      const asked2 = task.access[action.service];
      return asked2 !== void 0 && levelWithin(action.level, asked2);
    },
    fit(action) {
      if (usedOnStar(action) || nothingNamed && isFreeOfForm(action)) return "free";
      if (star || directTypes(action).length > 0) return "direct";
      return scope.accepted(action).length > 0 ? "implied" : "none";
    },
    missing(action) {
      if (star || usedOnStar(action) || nothingNamed && isFreeOfForm(action)) return [];
      const have = new Set(typesIn(action.service).map(({ type }) => type));
      const groups = familiesOf(
        action.resourceTypes.filter(({ required }) => required).map(({ name }) => name)
      );
      if (groups.length === 0) {
        const optional = action.resourceTypes.map(({ name }) => name);
        return optional.some((name) => have.has(name)) ? [] : optional.slice(0, 1);
      }
      return groups.filter((family) => !family.some((name) => have.has(name))).map(([name = ""]) => name);
    },
    resourcesFor(action, named) {
      const direct = directTypes(action);
      const accepted = direct.length > 0 ? direct : scope.accepted(action).map(({ from }) => from);
      const own = accepted.filter((index) => named.includes(index));
      return [...new Set(own.length > 0 ? complete(action, own, accepted) : accepted)].sort((a, b) => a - b);
    }
  };
  function complete(action, own, accepted) {
    const typeOf = (index) => typesIn(action.service).flatMap(
      ({ index: at, type, direct }) => at === index && direct ? [type] : []
    );
    const named = new Set(own.flatMap(typeOf));
    const isWhole = (index) => own.some((part) => (task.resources[part] ?? "").startsWith(`${task.resources[index] ?? ""}/`));
    return [
      ...own,
      ...accepted.filter((index) => !isWhole(index) && !typeOf(index).some((type) => named.has(type)))
    ];
  }
}
var isFreeOfForm = (action) => action.level === "List" || action.level === "Read" || action.resourceTypes.every(({ required }) => !required);
function familiesOf(types) {
  const families = [];
  for (const type of types) {
    const words2 = typeWords(type);
    const found = families.find(
      (family) => family.some((other) => {
        const others = typeWords(other);
        const [a, b] = [words2.join(""), others.join("")];
        return others[0] === words2[0] || others.at(-1) === words2.at(-1) || a.startsWith(b) || b.startsWith(a);
      })
    );
    if (found) found.push(type);
    else families.push([type]);
  }
  return families;
}

// src/drafting/data/recipe-table.ts
var REFERENCE = {
  acm: "acm/latest/APIReference",
  apigateway: "apigateway/latest/api",
  athena: "athena/latest/APIReference",
  autoscaling: "autoscaling/ec2/APIReference",
  backup: "aws-backup/latest/devguide",
  batch: "batch/latest/APIReference",
  bedrock: "bedrock/latest/APIReference",
  budgets: "aws-cost-management/latest/APIReference",
  ce: "aws-cost-management/latest/APIReference",
  cloudformation: "AWSCloudFormation/latest/APIReference",
  cloudfront: "cloudfront/latest/APIReference",
  cloudtrail: "awscloudtrail/latest/APIReference",
  cloudwatch: "AmazonCloudWatch/latest/APIReference",
  codebuild: "codebuild/latest/APIReference",
  codedeploy: "codedeploy/latest/APIReference",
  codepipeline: "codepipeline/latest/APIReference",
  config: "config/latest/APIReference",
  "cognito-idp": "cognito-user-identity-pools/latest/APIReference",
  dynamodb: "amazondynamodb/latest/APIReference",
  ec2: "AWSEC2/latest/APIReference",
  ecr: "AmazonECR/latest/APIReference",
  ecs: "AmazonECS/latest/APIReference",
  eks: "eks/latest/APIReference",
  elasticache: "AmazonElastiCache/latest/APIReference",
  elasticfilesystem: "efs/latest/ug",
  elasticloadbalancing: "elasticloadbalancing/latest/APIReference",
  elasticmapreduce: "emr/latest/APIReference",
  es: "opensearch-service/latest/APIReference",
  events: "eventbridge/latest/APIReference",
  firehose: "firehose/latest/APIReference",
  glue: "glue/latest/webapi",
  guardduty: "guardduty/latest/APIReference",
  iam: "IAM/latest/APIReference",
  kinesis: "kinesis/latest/APIReference",
  kms: "kms/latest/APIReference",
  lambda: "lambda/latest/api",
  logs: "AmazonCloudWatchLogs/latest/APIReference",
  pi: "performance-insights/latest/APIReference",
  rds: "AmazonRDS/latest/APIReference",
  "rds-db": "AmazonRDS/latest/UserGuide",
  "rds-data": "rdsdataservice/latest/APIReference",
  redshift: "redshift/latest/APIReference",
  "redshift-data": "redshift-data/latest/APIReference",
  route53: "Route53/latest/APIReference",
  s3: "AmazonS3/latest/API",
  sagemaker: "sagemaker/latest/APIReference",
  scheduler: "scheduler/latest/APIReference",
  secretsmanager: "secretsmanager/latest/apireference",
  securityhub: "securityhub/1.0/APIReference",
  servicequotas: "servicequotas/2019-06-24/apireference",
  ses: "ses/latest/APIReference-V2",
  sns: "sns/latest/api",
  sqs: "AWSSimpleQueueService/latest/APIReference",
  ssm: "systems-manager/latest/APIReference",
  states: "step-functions/latest/apireference",
  sts: "STS/latest/APIReference",
  support: "awssupport/latest/APIReference",
  wafv2: "waf/latest/APIReference",
  xray: "xray/latest/api"
};
var PAGE = {
  "apigateway:POST": "API_CreateDeployment.html",
  "bedrock:InvokeModel": "API_runtime_InvokeModel.html",
  "budgets:ViewBudget": "API_budgets_DescribeBudget.html",
  "elasticfilesystem:ClientMount": "iam-access-control-nfs-efs.html",
  "es:ESHttpGet": "API_DescribeDomain.html",
  "es:ESHttpPut": "API_DescribeDomain.html",
  "lambda:InvokeFunction": "API_Invoke.html",
  "rds-db:connect": "UsingWithRDS.IAMDBAuth.IAMPolicy.html",
  "s3:GetObjectVersion": "API_GetObject.html",
  "s3:ListBucket": "API_ListObjectsV2.html",
  "s3:PutBucketCORS": "API_PutBucketCors.html",
  "s3:PutLifecycleConfiguration": "API_PutBucketLifecycleConfiguration.html",
  "sagemaker:InvokeEndpoint": "API_runtime_InvokeEndpoint.html"
};
var words = (text) => text.split(" ").filter((word) => word !== "");
function recipe(job, service, when, actions, on = "") {
  const names = words(actions);
  const main = names[0] ?? "";
  const page2 = PAGE[`${service}:${main}`] ?? `API_${main}.html`;
  const link = `https://docs.aws.amazon.com/${REFERENCE[service] ?? ""}/${page2}`;
  return { job, service, when, actions: names, on: words(on), link };
}
var LOOK2 = "look|see|view|check|inspect|show|find|read|describe|verify|review|examine|investigate|understand|debug|why|status|monitor|watch";
var CHANGE = "change|update|edit|modify|fix|correct|adjust|set|tune|patch|replace";
var REMOVE = "clear out|throw away|empty|delete|remove|drop|clean|cleanup|erase|purge|wipe|destroy|prune|get rid";
var RESTART = "restart|reboot|bounce|recycle|power cycle|hung|stuck|unresponsive|frozen";
var ADD = "create|add|make|set up|new|insert";
var RUN = "start|run|trigger|execute|kick|invoke|launch|rerun|restart|relaunch|retry";
var UNDO = "roll back|rollback|revert|previous version|previous task definition|previous revision|back to the previous|older version";
var RECIPES = [
  // S3
  recipe(
    "read-objects",
    "s3",
    [
      "download|read|fetch|retrieve|pull|get|view|open|inspect|analyse|analyze|check|copy|look|compare|grab|see|load"
    ],
    "GetObject ListBucket",
    "object bucket"
  ),
  recipe(
    "list-objects",
    "s3",
    ["list|browse|count|which files|what files|contents of|inventory|missing files|arrived|size"],
    "ListBucket",
    "bucket"
  ),
  recipe(
    "upload-objects",
    "s3",
    [
      "upload|put|write|store|save|place|drop off|replace|overwrite|publish|sync|copy to|copy into|add|push|export"
    ],
    "PutObject ListBucket",
    "object bucket"
  ),
  recipe(
    "delete-objects",
    "s3",
    [
      REMOVE,
      "file|files|object|objects|folder|prefix|csv|json|export|upload|report|image|backup|broken|old|stale|data|artifact|broken one|one"
    ],
    "DeleteObject ListBucket",
    "object bucket"
  ),
  recipe(
    "restore-object-version",
    "s3",
    [
      "restore|recover|undelete|previous version|old version|older version|accidentally|overwritten",
      "object|file|version|deleted|folder|overwritten"
    ],
    "GetObjectVersion ListBucketVersions PutObject GetObject DeleteObjectVersion",
    "object bucket"
  ),
  recipe(
    "restore-archived-object",
    "s3",
    ["glacier|archive|archived|deep archive", "restore|recover|thaw|retrieve"],
    "RestoreObject GetObject ListBucket",
    "object bucket"
  ),
  recipe(
    "lifecycle",
    "s3",
    ["lifecycle|expiration rule|retention rule", CHANGE + "|" + ADD],
    "PutLifecycleConfiguration GetLifecycleConfiguration",
    "bucket"
  ),
  recipe("bucket-cors", "s3", ["cors"], "PutBucketCORS GetBucketCORS", "bucket"),
  recipe(
    "bucket-settings",
    "s3",
    ["bucket policy|bucket encryption|public|versioning|bucket settings|configuration of the bucket", LOOK2],
    "GetBucketPolicy GetBucketPolicyStatus GetBucketPublicAccessBlock GetEncryptionConfiguration GetBucketVersioning",
    "bucket"
  ),
  recipe(
    "multipart-clean-up",
    "s3",
    ["multipart|incomplete upload"],
    "AbortMultipartUpload ListBucketMultipartUploads ListMultipartUploadParts",
    "object bucket"
  ),
  // CloudWatch Logs
  recipe(
    "read-logs",
    "logs",
    [
      "tail|read|see|look|check|search|find|view|grep|inspect|investigate|debug|follow|analyse|analyze|why|trace|review|errors|export|download"
    ],
    "FilterLogEvents GetLogEvents DescribeLogStreams DescribeLogGroups",
    "log-group log-stream"
  ),
  recipe(
    "live-tail",
    "logs",
    ["tail|live|follow|stream|watch"],
    "StartLiveTail StopLiveTail FilterLogEvents DescribeLogGroups",
    "log-group"
  ),
  recipe(
    "logs-insights",
    "logs",
    ["insights|query|queries"],
    "StartQuery GetQueryResults StopQuery DescribeLogGroups",
    "log-group"
  ),
  recipe(
    "log-retention",
    "logs",
    ["retention|expire|keep", CHANGE + "|reduce|increase|shorten|extend|lower|raise"],
    "PutRetentionPolicy DeleteRetentionPolicy DescribeLogGroups",
    "log-group"
  ),
  recipe(
    "log-export",
    "logs",
    ["export", "s3|bucket"],
    "CreateExportTask DescribeExportTasks DescribeLogGroups",
    "log-group"
  ),
  recipe(
    "log-metric-filter",
    "logs",
    ["metric filter"],
    "PutMetricFilter DescribeMetricFilters DeleteMetricFilter",
    "log-group"
  ),
  recipe(
    "log-subscription",
    "logs",
    ["subscription"],
    "PutSubscriptionFilter DescribeSubscriptionFilters DeleteSubscriptionFilter",
    "log-group"
  ),
  recipe(
    "delete-log-group",
    "logs",
    [REMOVE, "log group|log groups|log stream|log streams"],
    "DeleteLogGroup DeleteLogStream DescribeLogGroups",
    "log-group log-stream"
  ),
  // CloudWatch
  recipe(
    "read-metrics",
    "cloudwatch",
    [
      "metric|metrics|graph|cpu|latency|dashboard|utilization|usage|error rate|memory|throughput|performance|spike"
    ],
    "GetMetricData GetMetricStatistics ListMetrics"
  ),
  recipe(
    "read-alarms",
    "cloudwatch",
    ["alarm|alarms|alert|alerts", LOOK2 + "|list|history|fired|went off|triggered"],
    "DescribeAlarms DescribeAlarmHistory",
    "alarm"
  ),
  recipe(
    "silence-alarm",
    "cloudwatch",
    [
      "silence|mute|disable|snooze|suppress|turn off|pause|stop|enable|unmute",
      "alarm|alarms|alert|alerts|paging|pages"
    ],
    "DisableAlarmActions EnableAlarmActions DescribeAlarms",
    "alarm"
  ),
  recipe(
    "change-alarm",
    "cloudwatch",
    ["create|change|raise|lower|adjust|threshold|update|tune|edit|add", "alarm|alarms|alert|threshold"],
    "PutMetricAlarm DescribeAlarms",
    "alarm"
  ),
  recipe(
    "change-dashboard",
    "cloudwatch",
    ["dashboard", ADD + "|" + CHANGE],
    "PutDashboard GetDashboard ListDashboards",
    "dashboard"
  ),
  recipe(
    "publish-metric",
    "cloudwatch",
    ["publish|push|send|emit|custom", "metric|metrics|data point"],
    "PutMetricData"
  ),
  // EC2
  recipe(
    "restart-instance",
    "ec2",
    [RESTART, "instance|server|machine|box|vm|host|worker|node|ec2"],
    "RebootInstances StopInstances StartInstances DescribeInstances",
    "instance"
  ),
  recipe(
    "start-stop-instance",
    "ec2",
    [
      "start|stop|power|shut down|shutdown|turn off|turn on|boot|wake",
      "instance|server|machine|box|vm|host|worker|node|ec2|environment"
    ],
    "StartInstances StopInstances DescribeInstances",
    "instance"
  ),
  recipe(
    "terminate-instance",
    "ec2",
    [
      "throw away|terminate|kill|destroy|decommission|get rid|remove|delete",
      "instance|server|machine|box|vm|host|node"
    ],
    "TerminateInstances DescribeInstances",
    "instance"
  ),
  recipe(
    "look-at-instances",
    "ec2",
    [LOOK2 + "|list|which|inventory|how many|overview", "instance|server|machine|box|vm|host|ec2|node"],
    "DescribeInstances DescribeInstanceStatus",
    ""
  ),
  recipe(
    "console-output",
    "ec2",
    ["console output|boot log|boot logs|screenshot|does not boot|serial|system log"],
    "GetConsoleOutput GetConsoleScreenshot DescribeInstances DescribeInstanceStatus",
    "instance"
  ),
  recipe(
    "open-port",
    "ec2",
    [
      "security group|security groups|firewall|port|office ip|my ip|whitelist|allow ip|ingress|inbound",
      "allow|open|add|whitelist|close|remove|revoke|change|update|authorize|modify|edit|block|fix|rule"
    ],
    "AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress DescribeSecurityGroups",
    "security-group"
  ),
  recipe(
    "look-at-security-groups",
    "ec2",
    ["security group|security groups|firewall", LOOK2 + "|list|audit|open|exposed"],
    "DescribeSecurityGroups DescribeSecurityGroupRules"
  ),
  recipe(
    "snapshot-volume",
    "ec2",
    ["snapshot|snapshots|back up|backup", "take|create|make|volume|disk|ebs|before"],
    "CreateSnapshot DescribeSnapshots DescribeVolumes",
    "snapshot volume"
  ),
  recipe(
    "delete-snapshot",
    "ec2",
    [REMOVE, "snapshot|snapshots"],
    "DeleteSnapshot DescribeSnapshots",
    "snapshot"
  ),
  recipe(
    "grow-volume",
    "ec2",
    ["extend|grow|increase|enlarge|resize|expand|full|bigger|iops", "volume|disk|ebs|drive|filesystem"],
    "ModifyVolume DescribeVolumes DescribeVolumesModifications",
    "volume"
  ),
  recipe(
    "attach-volume",
    "ec2",
    ["attach|detach|mount|move|reattach", "volume|disk|ebs|drive"],
    "AttachVolume DetachVolume DescribeVolumes DescribeInstances",
    "volume instance"
  ),
  recipe(
    "resize-instance",
    "ec2",
    [
      "resize|instance type|bigger instance|larger|upgrade the instance|scale up the instance|scale the instance",
      "instance|server|machine|type|vm"
    ],
    "ModifyInstanceAttribute StopInstances StartInstances DescribeInstances",
    "instance"
  ),
  recipe(
    "make-image",
    "ec2",
    ["ami|image|golden image", "create|make|take|bake|register"],
    "CreateImage DescribeImages DescribeInstances",
    "image instance"
  ),
  recipe(
    "launch-instance",
    "ec2",
    [
      "launch|spin|provision|create|start new|run",
      "new instance|an instance|instances|server|machine|vm|test instance|ec2"
    ],
    "RunInstances DescribeInstances DescribeImages DescribeSubnets DescribeSecurityGroups",
    "instance image subnet security-group"
  ),
  recipe(
    "elastic-address",
    "ec2",
    [
      "elastic ip|elastic ips|eip|elastic address",
      "move|associate|assign|attach|reassign|remap|release|switch|reassociate"
    ],
    "AssociateAddress DisassociateAddress DescribeAddresses",
    "elastic-ip instance"
  ),
  recipe(
    "network-look",
    "ec2",
    [
      "vpc|subnet|subnets|route table|route tables|nat gateway|network acl|network interface|peering|routing|connectivity",
      LOOK2 + "|list|map|document|audit"
    ],
    "DescribeVpcs DescribeSubnets DescribeRouteTables DescribeNetworkAcls DescribeNetworkInterfaces"
  ),
  recipe(
    "change-route",
    "ec2",
    ["route|routes|route table", ADD + "|" + CHANGE + "|" + REMOVE + "|reroute|point"],
    "CreateRoute ReplaceRoute DeleteRoute DescribeRouteTables",
    "route-table"
  ),
  recipe("reachability", "ec2", ["flow log|flow logs"], "DescribeFlowLogs"),
  recipe(
    "windows-password",
    "ec2",
    ["windows", "password|rdp|administrator"],
    "GetPasswordData DescribeInstances",
    "instance"
  ),
  // Systems Manager
  recipe(
    "session",
    "ssm",
    [
      "shell|session|ssh|log in|log into|sign in|login|connect|console|session manager|terminal|port forward|tunnel|jump"
    ],
    "StartSession TerminateSession",
    "instance session"
  ),
  recipe(
    "run-command",
    "ssm",
    [
      "run command|run a command|run a script|script|command|commands|patch|apply|execute|restart the agent|clear the disk",
      "instance|server|machine|host|fleet|box|node|agent|run command|ec2|disk|hosts"
    ],
    "SendCommand GetCommandInvocation ListCommandInvocations ListCommands",
    "instance document"
  ),
  recipe(
    "read-parameters",
    "ssm",
    [
      "parameter|parameters|parameter store|config value|feature flag|feature flags|flags|setting|settings",
      "read|see|look|check|get|fetch|view|compare|retrieve|verify|list|find|show|load|dump"
    ],
    "GetParameter GetParameters GetParametersByPath",
    "parameter"
  ),
  recipe(
    "change-parameters",
    "ssm",
    [
      "parameter|parameters|parameter store|config value|feature flag|feature flags|flags|flag|setting|settings",
      CHANGE + "|flip|toggle|turn|create|add|rotate|put|write|raise|lower|switch|bump"
    ],
    "PutParameter GetParameter",
    "parameter"
  ),
  recipe(
    "delete-parameter",
    "ssm",
    ["parameter|parameters", REMOVE],
    "DeleteParameter GetParameter",
    "parameter"
  ),
  recipe(
    "run-automation",
    "ssm",
    ["automation|runbook|playbook"],
    "StartAutomationExecution GetAutomationExecution DescribeAutomationExecutions StopAutomationExecution",
    "automation-definition automation-execution"
  ),
  recipe(
    "patch-look",
    "ssm",
    ["patch|patches|compliance|patching", LOOK2 + "|list|report|missing"],
    "DescribeInstancePatchStates DescribeInstancePatches ListComplianceItems DescribeInstanceInformation",
    "instance"
  ),
  recipe(
    "managed-inventory",
    "ssm",
    ["managed instances|agent status|online|inventory|ping"],
    "DescribeInstanceInformation GetInventory"
  ),
  // SQS
  recipe(
    "redrive",
    "sqs",
    ["redrive|dead letter|dlq|replay|move messages|back to the"],
    "StartMessageMoveTask ListMessageMoveTasks ReceiveMessage DeleteMessage SendMessage GetQueueAttributes",
    "queue"
  ),
  recipe(
    "purge-queue",
    "sqs",
    ["purge|empty|clear|flush|wipe|drain"],
    "PurgeQueue GetQueueAttributes",
    "queue"
  ),
  recipe(
    "read-queue",
    "sqs",
    [
      "read|look|see|peek|inspect|check|view|receive|poll|consume|sample|what is in|stuck",
      "message|messages|queue|payload"
    ],
    "ReceiveMessage GetQueueAttributes GetQueueUrl",
    "queue"
  ),
  recipe(
    "queue-depth",
    "sqs",
    ["depth|backlog|how many|size|length|count|attributes|number of"],
    "GetQueueAttributes GetQueueUrl ListQueues",
    "queue"
  ),
  recipe(
    "send-message",
    "sqs",
    ["send|put|enqueue|resend|push|inject|publish|post", "message|messages|event|test|queue|order|job"],
    "SendMessage GetQueueUrl GetQueueAttributes",
    "queue"
  ),
  recipe(
    "delete-messages",
    "sqs",
    [REMOVE + "|discard|skip", "message|messages|poison"],
    "ReceiveMessage DeleteMessage GetQueueAttributes",
    "queue"
  ),
  recipe(
    "queue-settings",
    "sqs",
    [
      "visibility|timeout|retention|redrive policy|attributes|settings|delay",
      CHANGE + "|increase|raise|lower|extend|decrease"
    ],
    "SetQueueAttributes GetQueueAttributes",
    "queue"
  ),
  // SNS
  recipe(
    "publish",
    "sns",
    ["publish|send|post|notify|resend|push|test"],
    "Publish GetTopicAttributes",
    "topic"
  ),
  recipe(
    "subscribe",
    "sns",
    [
      "subscribe|subscription|subscriptions|add my|add an email|add email|subscriber",
      "add|create|subscribe|new|confirm|remove|unsubscribe"
    ],
    "Subscribe Unsubscribe ListSubscriptionsByTopic",
    "topic"
  ),
  recipe(
    "look-at-topic",
    "sns",
    [LOOK2 + "|list|who|which", "topic|topics|subscription|subscriptions|subscribers|subscribed"],
    "ListSubscriptionsByTopic GetTopicAttributes ListTopics",
    "topic"
  ),
  // DynamoDB
  recipe(
    "read-items",
    "dynamodb",
    [
      "look|read|query|find|get|check|see|view|fetch|search|inspect|lookup|retrieve|verify|compare|show|investigate|debug"
    ],
    "GetItem Query",
    "table index"
  ),
  recipe(
    "scan-table",
    "dynamodb",
    ["scan|export|dump|count|all items|all records|whole table|full table|every item|list all|report"],
    "Scan Query DescribeTable",
    "table index"
  ),
  recipe(
    "change-items",
    "dynamodb",
    [
      "fix|change|update|correct|edit|set|modify|repair|adjust|patch|reset|mark|flip",
      "item|record|row|attribute|entry|customer|user|order|value|field|email|wrong|flag|status|table|address|profile|counter|lock"
    ],
    "UpdateItem GetItem Query",
    "table index"
  ),
  recipe(
    "add-items",
    "dynamodb",
    [
      "insert|add|put|create|write|load|import|seed|restore|backfill|migrate",
      "item|items|record|records|row|rows|entry|entries|data|value|config|test"
    ],
    "PutItem BatchWriteItem GetItem",
    "table"
  ),
  recipe(
    "delete-items",
    "dynamodb",
    [
      REMOVE,
      "item|items|record|records|row|rows|entry|entries|duplicate|duplicates|lock|user|customer|stale|expired|session|sessions|test data"
    ],
    "DeleteItem GetItem Query",
    "table index"
  ),
  recipe(
    "table-capacity",
    "dynamodb",
    [
      "capacity|throughput|throttle|throttled|throttling|read units|write units|rcu|wcu|billing mode|on demand",
      CHANGE + "|increase|raise|scale|double|bump|lower|switch"
    ],
    "UpdateTable DescribeTable",
    "table"
  ),
  recipe(
    "look-at-table",
    "dynamodb",
    ["schema|capacity|throttled|settings|configuration|describe|indexes|size of|ttl|metadata"],
    "DescribeTable ListTables DescribeTimeToLive",
    "table"
  ),
  recipe(
    "table-backup",
    "dynamodb",
    ["backup|back up", "create|take|make|before|table"],
    "CreateBackup DescribeBackup ListBackups",
    "table backup"
  ),
  recipe(
    "table-restore",
    "dynamodb",
    ["restore|point in time|recover"],
    "RestoreTableToPointInTime RestoreTableFromBackup DescribeTable DescribeContinuousBackups ListBackups",
    "table backup"
  ),
  recipe(
    "table-export",
    "dynamodb",
    ["export", "s3|bucket|point in time"],
    "ExportTableToPointInTime DescribeExport DescribeTable",
    "table export"
  ),
  // Secrets Manager
  recipe(
    "read-secret",
    "secretsmanager",
    [
      "read|get|fetch|view|see|retrieve|look|check|need the|reveal|use|copy|password|key|credentials|connection string|compare|verify"
    ],
    "GetSecretValue DescribeSecret",
    "Secret"
  ),
  recipe(
    "rotate-secret",
    "secretsmanager",
    ["rotate|rotation|leaked|compromised|expired|renew"],
    "RotateSecret PutSecretValue DescribeSecret",
    "Secret"
  ),
  recipe(
    "change-secret",
    "secretsmanager",
    [CHANGE + "|store|put|write|overwrite|new value|new key|new password|roll"],
    "PutSecretValue UpdateSecret DescribeSecret",
    "Secret"
  ),
  recipe(
    "create-secret",
    "secretsmanager",
    ["create|add|new secret|store a new"],
    "CreateSecret DescribeSecret",
    "Secret"
  ),
  recipe(
    "restore-secret",
    "secretsmanager",
    ["restore|undelete|recover"],
    "RestoreSecret DescribeSecret",
    "Secret"
  ),
  recipe("delete-secret", "secretsmanager", [REMOVE], "DeleteSecret DescribeSecret", "Secret"),
  recipe(
    "list-secrets",
    "secretsmanager",
    ["list|which secrets|audit|inventory|when was|last rotated|unused"],
    "ListSecrets DescribeSecret ListSecretVersionIds",
    "Secret"
  ),
  // RDS
  recipe(
    "db-snapshot",
    "rds",
    ["snapshot|back up|backup", "take|create|make|before|manual|run|back"],
    "CreateDBSnapshot DescribeDBSnapshots DescribeDBInstances",
    "snapshot db"
  ),
  recipe(
    "db-restore",
    "rds",
    ["restore|recover|point in time|clone|rebuild", "snapshot|instance|database|db|backup|cluster|time|data"],
    "RestoreDBInstanceFromDBSnapshot RestoreDBInstanceToPointInTime DescribeDBSnapshots DescribeDBInstances",
    "snapshot db"
  ),
  recipe("db-restart", "rds", [RESTART + "|failover"], "RebootDBInstance DescribeDBInstances", "db"),
  recipe(
    "db-cluster-failover",
    "rds",
    ["failover|fail over|promote|switch writer", "cluster|aurora|writer|replica|reader"],
    "FailoverDBCluster DescribeDBClusters DescribeDBInstances",
    "cluster"
  ),
  recipe(
    "db-start-stop",
    "rds",
    ["start|stop|shut|shutdown|turn off|turn on|pause"],
    "StartDBInstance StopDBInstance DescribeDBInstances",
    "db"
  ),
  recipe(
    "db-resize",
    "rds",
    [
      "resize|scale|upgrade|bigger|larger|instance class|storage|grow|increase|modify|change|password|extend",
      "instance|database|db|storage|disk|class|size|master|replica"
    ],
    "ModifyDBInstance DescribeDBInstances",
    "db"
  ),
  recipe(
    "db-parameters",
    "rds",
    [
      "parameter group|db parameter|parameter|max_connections|parameters",
      CHANGE + "|raise|lower|increase|decrease|tweak"
    ],
    "ModifyDBParameterGroup DescribeDBParameters DescribeDBParameterGroups",
    "pg"
  ),
  recipe(
    "db-logs",
    "rds",
    ["log|logs|slow query|error log|slow queries"],
    "DownloadDBLogFilePortion DescribeDBLogFiles DescribeDBInstances",
    "db"
  ),
  recipe(
    "db-look",
    "rds",
    [LOOK2 + "|list|which|events|endpoint|maintenance|version|status"],
    "DescribeDBInstances DescribeDBClusters DescribeEvents",
    "db cluster"
  ),
  recipe(
    "db-replica",
    "rds",
    ["read replica|replica", "create|add|new|make"],
    "CreateDBInstanceReadReplica DescribeDBInstances",
    "db"
  ),
  recipe("db-promote", "rds", ["promote", "replica"], "PromoteReadReplica DescribeDBInstances", "db"),
  recipe(
    "db-snapshot-delete",
    "rds",
    [REMOVE, "snapshot|snapshots"],
    "DeleteDBSnapshot DescribeDBSnapshots",
    "snapshot"
  ),
  recipe(
    "db-snapshot-copy",
    "rds",
    ["copy", "snapshot|snapshots"],
    "CopyDBSnapshot DescribeDBSnapshots",
    "snapshot"
  ),
  recipe(
    "performance-insights",
    "pi",
    ["performance insights|slow|top sql|load|wait|performance"],
    "GetResourceMetrics DescribeDimensionKeys GetDimensionKeyDetails",
    "metric-resource"
  ),
  recipe(
    "db-connect",
    "rds-db",
    ["connect|login|log in|psql|mysql|query|sql|access|iam authentication"],
    "connect",
    "db-user"
  ),
  recipe(
    "data-api",
    "rds-data",
    ["query|sql|run|execute|select|statement"],
    "ExecuteStatement BatchExecuteStatement",
    "cluster"
  ),
  // ECS, ECR, EKS
  recipe(
    "service-roll-back",
    "ecs",
    [UNDO],
    "UpdateService DescribeServices DescribeTaskDefinition ListTaskDefinitions",
    "service"
  ),
  recipe(
    "service-redeploy",
    "ecs",
    [
      "deploy|redeploy|restart|force new deployment|bounce|recycle|release|roll out|rollout|new version",
      "service|services|deployment|task|tasks|container|containers"
    ],
    "UpdateService DescribeServices DescribeTasks ListTasks",
    "service task"
  ),
  recipe(
    "service-scale",
    "ecs",
    ["scale|desired count|increase|decrease|replicas|more tasks|number of tasks|double|bump"],
    "UpdateService DescribeServices",
    "service"
  ),
  recipe(
    "exec",
    "ecs",
    [
      "exec|shell|heap dump|thread dump|inside the container|into the container|into the running|into a running|log in|attach"
    ],
    "ExecuteCommand DescribeTasks ListTasks",
    "cluster task"
  ),
  recipe(
    "run-task",
    "ecs",
    ["run|start|launch|trigger|kick|execute", "task|migration|one-off|one off|job|batch|container"],
    "RunTask DescribeTasks DescribeTaskDefinition",
    "task-definition task"
  ),
  recipe(
    "stop-task",
    "ecs",
    ["stop|kill|terminate|cancel", "task|tasks|container|containers|job"],
    "StopTask DescribeTasks ListTasks",
    "task"
  ),
  recipe(
    "service-look",
    "ecs",
    [
      LOOK2 + "|list|events|keeps|crash|crashing|failing|events",
      "service|services|task|tasks|container|containers|cluster|deployment|ecs"
    ],
    "DescribeServices DescribeTasks ListTasks ListServices DescribeTaskDefinition",
    "service task"
  ),
  recipe(
    "register-task-definition",
    "ecs",
    ["register|new revision|task definition", "register|new|create|change|update|environment"],
    "RegisterTaskDefinition DescribeTaskDefinition UpdateService",
    "task-definition service"
  ),
  recipe(
    "drain-node",
    "ecs",
    ["drain|draining", "instance|node|host|container instance"],
    "UpdateContainerInstancesState DescribeContainerInstances ListContainerInstances",
    "container-instance"
  ),
  recipe(
    "pull-image",
    "ecr",
    ["pull|download|scan it|get|run locally|fetch|inspect the image"],
    "BatchGetImage GetDownloadUrlForLayer GetAuthorizationToken BatchCheckLayerAvailability",
    "repository"
  ),
  recipe(
    "push-image",
    "ecr",
    ["push|upload|publish|retag|tag|hotfix|release|build and push"],
    "PutImage InitiateLayerUpload UploadLayerPart CompleteLayerUpload BatchCheckLayerAvailability GetAuthorizationToken",
    "repository"
  ),
  recipe(
    "image-list",
    "ecr",
    ["list|which|tags|check|see|find|look|exists|when was"],
    "DescribeImages ListImages DescribeRepositories",
    "repository"
  ),
  recipe(
    "image-scan",
    "ecr",
    [
      "vulnerability|vulnerabilities|scan|findings|cve|cves",
      "result|results|findings|report|vulnerability|vulnerabilities|look|check|see|review|start|run|cve|cves"
    ],
    "DescribeImageScanFindings StartImageScan DescribeImages",
    "repository"
  ),
  recipe(
    "image-delete",
    "ecr",
    [REMOVE, "image|images|tag|tags"],
    "BatchDeleteImage ListImages DescribeImages",
    "repository"
  ),
  recipe(
    "kubeconfig",
    "eks",
    [
      "kubectl|kubeconfig|kubernetes|pods|pod|connect|look|access|log in|debug|check|see|describe|list|status"
    ],
    "DescribeCluster ListClusters AccessKubernetesApi",
    "cluster"
  ),
  recipe(
    "node-group-scale",
    "eks",
    [
      "scale|node group|nodegroup|nodes|more nodes|resize",
      "scale|increase|decrease|raise|lower|add|resize|change|update|grow|shrink"
    ],
    "UpdateNodegroupConfig DescribeNodegroup ListNodegroups DescribeCluster",
    "nodegroup cluster"
  ),
  recipe(
    "node-group-upgrade",
    "eks",
    ["upgrade|update|version|roll", "nodegroup|node group|nodes|ami|kubernetes version"],
    "UpdateNodegroupVersion DescribeNodegroup DescribeUpdate ListNodegroups",
    "nodegroup"
  ),
  recipe(
    "cluster-upgrade",
    "eks",
    ["upgrade", "cluster|control plane"],
    "UpdateClusterVersion DescribeCluster DescribeUpdate",
    "cluster"
  ),
  recipe(
    "addon",
    "eks",
    ["addon|add-on|coredns|addons|cni"],
    "UpdateAddon DescribeAddon ListAddons DescribeAddonVersions",
    "addon cluster"
  ),
  // Lambda
  recipe(
    "invoke",
    "lambda",
    [
      "invoke|run|trigger|call|execute|test payload|by hand|manually|rerun|retry|test",
      "lambda|function|payload|event|job|handler|it"
    ],
    "InvokeFunction GetFunction",
    "function"
  ),
  recipe(
    "function-configuration",
    "lambda",
    [
      "environment variable|environment variables|env var|env vars|timeout|memory|layer|configuration|setting|runtime|env",
      CHANGE + "|raise|increase|lower|bump|double|extend|decrease"
    ],
    "UpdateFunctionConfiguration GetFunctionConfiguration",
    "function"
  ),
  recipe(
    "function-code",
    "lambda",
    ["deploy|new code|code|hotfix|release|push a fix|upload", "code|lambda|function|zip|hotfix|version|fix"],
    "UpdateFunctionCode GetFunction PublishVersion",
    "function"
  ),
  recipe(
    "function-roll-back",
    "lambda",
    [UNDO + "|alias|traffic"],
    "UpdateAlias GetAlias ListVersionsByFunction",
    "function"
  ),
  recipe(
    "function-concurrency",
    "lambda",
    ["concurrency|throttle|stop the lambda|disable the lambda|reserved|runaway"],
    "PutFunctionConcurrency DeleteFunctionConcurrency GetFunctionConcurrency",
    "function"
  ),
  recipe(
    "event-source",
    "lambda",
    [
      "event source|trigger|mapping|consumer|poller|subscription",
      "enable|disable|pause|resume|stop|turn|batch size|change|update|unblock"
    ],
    "UpdateEventSourceMapping GetEventSourceMapping ListEventSourceMappings",
    "eventSourceMapping"
  ),
  recipe(
    "function-look",
    "lambda",
    [
      LOOK2 + "|list|which version|configuration|download the code|env",
      "lambda|function|configuration|settings|version|code|functions|timeout"
    ],
    "GetFunction GetFunctionConfiguration ListFunctions",
    "function"
  ),
  // Delivery, DNS, network edge
  recipe(
    "invalidate",
    "cloudfront",
    ["purge|invalidate|invalidation|cache|cached|stale|flush|clear"],
    "CreateInvalidation GetInvalidation",
    "distribution"
  ),
  recipe(
    "distribution-change",
    "cloudfront",
    [
      CHANGE + "|origin|behavior|behaviour|disable|enable",
      "distribution|origin|behavior|behaviour|ttl|cdn|header"
    ],
    "UpdateDistribution GetDistributionConfig GetDistribution",
    "distribution"
  ),
  recipe(
    "distribution-look",
    "cloudfront",
    [LOOK2 + "|list", "distribution|distributions|origin|cdn|configuration|settings"],
    "GetDistribution GetDistributionConfig ListDistributions",
    "distribution"
  ),
  recipe(
    "dns-change",
    "route53",
    [
      ADD + "|" + CHANGE + "|" + REMOVE + "|point|switch|cut over|cutover|repoint|weight|failover|move|txt|cname|swap"
    ],
    "ChangeResourceRecordSets ListResourceRecordSets GetChange",
    "hostedzone"
  ),
  recipe(
    "dns-look",
    "route53",
    [LOOK2 + "|list|which|export|audit", "record|records|zone|zones|dns|domain|domains"],
    "ListResourceRecordSets ListHostedZones GetHostedZone",
    "hostedzone"
  ),
  recipe(
    "dns-health-check",
    "route53",
    ["health check|health checks"],
    "GetHealthCheck GetHealthCheckStatus ListHealthChecks",
    "healthcheck"
  ),
  recipe(
    "drain-target",
    "elasticloadbalancing",
    [
      "drain|deregister|register|take out|out of rotation|rotation|remove|add|put back|target|targets",
      "target|targets|instance|node|host|rotation|load balancer|server|backend"
    ],
    "DeregisterTargets RegisterTargets DescribeTargetHealth",
    "targetgroup"
  ),
  recipe(
    "target-health",
    "elasticloadbalancing",
    [
      LOOK2 + "|unhealthy|health|healthy|list|502|503|504",
      "target|targets|load balancer|alb|nlb|elb|health|unhealthy|listener|502|503"
    ],
    "DescribeTargetHealth DescribeTargetGroups DescribeLoadBalancers DescribeListeners"
  ),
  recipe(
    "listener-rule",
    "elasticloadbalancing",
    [
      "listener|rule|rules|weight|weights|routing|traffic|redirect|maintenance page",
      CHANGE + "|" + ADD + "|shift|switch|reroute|route|move"
    ],
    "ModifyListener ModifyRule CreateRule DescribeListeners DescribeRules",
    "listener/app listener-rule/app"
  ),
  recipe(
    "waf-block",
    "wafv2",
    ["ip set|block|allow|unblock|ban|whitelist|ip|address"],
    "UpdateIPSet GetIPSet ListIPSets",
    "ipset"
  ),
  recipe(
    "waf-rule",
    "wafv2",
    ["web acl|rule|rules|rate limit", CHANGE + "|" + ADD + "|disable|enable|count mode"],
    "UpdateWebACL GetWebACL ListWebACLs",
    "webacl"
  ),
  recipe(
    "waf-look",
    "wafv2",
    [LOOK2 + "|sampled|blocked requests|why"],
    "GetSampledRequests GetWebACL ListWebACLs",
    "webacl"
  ),
  recipe(
    "api-redeploy",
    "apigateway",
    ["deploy|redeploy|stage|update|change|fix|throttle|flush|roll back"],
    "POST PATCH GET",
    "Deployments Deployment Stage Stages"
  ),
  recipe(
    "certificate-look",
    "acm",
    [LOOK2 + "|expire|expires|expiry|list|validation|expiring"],
    "DescribeCertificate ListCertificates",
    "certificate"
  ),
  recipe(
    "certificate-request",
    "acm",
    ["request|new certificate|issue|renew|create|order"],
    "RequestCertificate DescribeCertificate ListCertificates",
    "certificate"
  ),
  // Money and quotas
  recipe(
    "cost",
    "ce",
    [
      "bill|billing|cost|costs|spend|spent|spending|invoice|charge|charges|expensive|budget|finance|money|usage"
    ],
    "GetCostAndUsage GetDimensionValues"
  ),
  recipe(
    "cost-forecast",
    "ce",
    ["forecast|predict|projection|end of the|will we"],
    "GetCostForecast GetCostAndUsage"
  ),
  recipe("budget-look", "budgets", [LOOK2 + "|list|budget|budgets"], "ViewBudget", "budget"),
  recipe(
    "quota-raise",
    "servicequotas",
    ["raise|increase|request|more|higher"],
    "RequestServiceQuotaIncrease GetServiceQuota ListServiceQuotas ListRequestedServiceQuotaChangeHistory",
    "quota"
  ),
  recipe(
    "quota-look",
    "servicequotas",
    [LOOK2 + "|list|how close|current"],
    "GetServiceQuota ListServiceQuotas GetAWSDefaultServiceQuota"
  ),
  // Audit
  recipe(
    "who-did-it",
    "cloudtrail",
    [
      "who|what|when|event|events|audit|trail|history|deleted|changed|find out|look|investigate|check|which user|activity|api calls"
    ],
    "LookupEvents"
  ),
  recipe(
    "trail-look",
    "cloudtrail",
    ["trail|trails|logging", "status|enabled|configured|check|settings|configuration|verify|is on"],
    "DescribeTrails GetTrailStatus GetTrail GetEventSelectors",
    "trail"
  ),
  recipe(
    "lake-query",
    "cloudtrail",
    ["lake|sql|event data store"],
    "StartQuery GetQueryResults DescribeQuery ListEventDataStores",
    "eventdatastore"
  ),
  recipe(
    "findings",
    "guardduty",
    [LOOK2 + "|finding|findings|list|triage|alert"],
    "ListFindings GetFindings ListDetectors"
  ),
  recipe(
    "findings-archive",
    "guardduty",
    ["archive|close|suppress|mark"],
    "ArchiveFindings GetFindings ListFindings ListDetectors"
  ),
  recipe("hub-findings", "securityhub", [LOOK2 + "|finding|findings|list|triage"], "GetFindings"),
  recipe(
    "config-history",
    "config",
    [
      "history|changed|change|timeline|compliance|non-compliant|noncompliant|rule|rules|resource|look|check|see"
    ],
    "GetResourceConfigHistory SelectResourceConfig DescribeComplianceByConfigRule GetComplianceDetailsByConfigRule",
    "ConfigRule"
  ),
  recipe(
    "traces",
    "xray",
    ["trace|traces|slow|latency|look|debug|service map|why"],
    "GetTraceSummaries BatchGetTraces GetServiceGraph"
  ),
  // Data
  recipe(
    "athena-query",
    "athena",
    ["sql|query|queries|run|count|report|analyse|analyze|select|join|look|search|find|investigate"],
    "StartQueryExecution GetQueryExecution GetQueryResults StopQueryExecution",
    "workgroup"
  ),
  recipe(
    "athena-saved",
    "athena",
    ["saved query|named query|saved queries"],
    "GetNamedQuery ListNamedQueries StartQueryExecution GetQueryResults",
    "workgroup"
  ),
  recipe(
    "glue-tables",
    "glue",
    [
      "table|tables|schema|catalog|partition|partitions|column|columns|database",
      LOOK2 + "|list|which|get|query|athena|sql|run|count"
    ],
    "GetTable GetTables GetDatabase GetPartitions",
    "catalog database table"
  ),
  recipe(
    "glue-job-run",
    "glue",
    [RUN + "|backfill|re-run", "job|etl|run|backfill|glue"],
    "StartJobRun GetJobRun GetJobRuns GetJob",
    "job"
  ),
  recipe(
    "glue-job-stop",
    "glue",
    ["stop|kill|cancel|abort", "job|run|etl"],
    "BatchStopJobRun GetJobRun GetJobRuns",
    "job"
  ),
  recipe(
    "glue-job-look",
    "glue",
    [LOOK2 + "|failed|fails|failing|failure", "job|etl|run|runs"],
    "GetJobRun GetJobRuns GetJob",
    "job"
  ),
  recipe(
    "glue-crawler",
    "glue",
    ["crawler|crawlers|crawl", "run|start|rerun|launch|trigger|kick|stop|crawler"],
    "StartCrawler GetCrawler StopCrawler",
    "crawler"
  ),
  recipe(
    "glue-partition",
    "glue",
    ["partition|partitions", ADD + "|" + REMOVE + "|repair|missing|fix|register"],
    "BatchCreatePartition CreatePartition DeletePartition GetPartitions GetTable",
    "catalog database table"
  ),
  recipe(
    "redshift-query",
    "redshift-data",
    ["sql|query|queries|run|count|select|report|execute|vacuum|look"],
    "ExecuteStatement DescribeStatement GetStatementResult",
    "cluster workgroup"
  ),
  recipe(
    "redshift-pause",
    "redshift",
    ["pause|resume|stop|start"],
    "PauseCluster ResumeCluster DescribeClusters",
    "cluster"
  ),
  recipe("redshift-restart", "redshift", [RESTART], "RebootCluster DescribeClusters", "cluster"),
  recipe(
    "redshift-resize",
    "redshift",
    ["resize|scale|more nodes|bigger|nodes"],
    "ResizeCluster ModifyCluster DescribeClusters",
    "cluster"
  ),
  recipe(
    "redshift-snapshot",
    "redshift",
    ["snapshot|back up|backup"],
    "CreateClusterSnapshot DescribeClusterSnapshots DescribeClusters",
    "snapshot cluster"
  ),
  recipe(
    "redshift-login",
    "redshift",
    ["credentials|connect|log in|login|temporary password"],
    "GetClusterCredentials DescribeClusters",
    "dbuser cluster"
  ),
  recipe(
    "stream-read",
    "kinesis",
    ["read|look|peek|inspect|consume|see|check|debug|sample|get|records|tail|replay"],
    "GetRecords GetShardIterator DescribeStream ListShards",
    "stream"
  ),
  recipe(
    "stream-write",
    "kinesis",
    ["put|write|send|publish|push|produce|inject|replay"],
    "PutRecord PutRecords DescribeStreamSummary",
    "stream"
  ),
  recipe(
    "stream-scale",
    "kinesis",
    [
      "scale|shard|shards|reshard|throughput|capacity|split",
      CHANGE + "|scale|increase|double|raise|more|split|add|reshard"
    ],
    "UpdateShardCount DescribeStreamSummary ListShards",
    "stream"
  ),
  recipe(
    "stream-retention",
    "kinesis",
    ["retention"],
    "IncreaseStreamRetentionPeriod DecreaseStreamRetentionPeriod DescribeStreamSummary",
    "stream"
  ),
  recipe(
    "delivery-stream",
    "firehose",
    ["put|send|write|push|test record|test records"],
    "PutRecord PutRecordBatch DescribeDeliveryStream",
    "deliverystream"
  ),
  recipe(
    "delivery-stream-look",
    "firehose",
    [LOOK2 + "|list|configuration"],
    "DescribeDeliveryStream ListDeliveryStreams",
    "deliverystream"
  ),
  recipe(
    "emr-step",
    "elasticmapreduce",
    ["step|steps|spark|job|hive", "add|submit|run|start|cancel|rerun|trigger|launch"],
    "AddJobFlowSteps CancelSteps DescribeStep ListSteps DescribeCluster",
    "cluster"
  ),
  recipe(
    "emr-look",
    "elasticmapreduce",
    [LOOK2 + "|list|failed", "cluster|step|steps|job|emr"],
    "DescribeCluster ListClusters ListSteps DescribeStep",
    "cluster"
  ),
  recipe(
    "emr-resize",
    "elasticmapreduce",
    ["resize|scale|nodes|instances|grow|shrink", "resize|scale|add|remove|grow|shrink|more|increase"],
    "ModifyInstanceGroups ListInstanceGroups DescribeCluster",
    "cluster"
  ),
  recipe(
    "emr-terminate",
    "elasticmapreduce",
    ["terminate|kill|shut|stop", "cluster|emr"],
    "TerminateJobFlows DescribeCluster ListClusters",
    "cluster"
  ),
  recipe(
    "search-data",
    "es",
    ["search|query|index|indices|read|look|check|shards|kibana|dashboard"],
    "ESHttpGet ESHttpPost ESHttpHead DescribeDomain",
    "domain"
  ),
  recipe(
    "search-change",
    "es",
    [
      "reindex|index|indices|mapping|template|settings|delete",
      "create|delete|reindex|update|put|change|remove|write"
    ],
    "ESHttpPut ESHttpPost ESHttpDelete ESHttpGet",
    "domain"
  ),
  recipe("cache-restart", "elasticache", [RESTART], "RebootCacheCluster DescribeCacheClusters", "cluster"),
  recipe(
    "cache-failover",
    "elasticache",
    ["failover|fail over"],
    "TestFailover DescribeReplicationGroups",
    "replicationgroup"
  ),
  recipe(
    "cache-scale",
    "elasticache",
    ["scale|resize|node type|bigger|nodes|replica|replicas|shards|modify|increase"],
    "ModifyReplicationGroup IncreaseReplicaCount DescribeReplicationGroups DescribeCacheClusters",
    "replicationgroup cluster"
  ),
  recipe(
    "cache-snapshot",
    "elasticache",
    ["snapshot|backup|back up"],
    "CreateSnapshot DescribeSnapshots DescribeReplicationGroups",
    "snapshot replicationgroup"
  ),
  recipe(
    "cache-look",
    "elasticache",
    [
      LOOK2 + "|list|endpoint|memory|eviction|evictions",
      "cluster|redis|cache|node|memcached|replication|endpoint|status|elasticache"
    ],
    "DescribeCacheClusters DescribeReplicationGroups DescribeEvents",
    "cluster replicationgroup"
  ),
  recipe(
    "notebook",
    "sagemaker",
    ["notebook", "start|stop|open|restart|log|launch|work"],
    "StartNotebookInstance StopNotebookInstance DescribeNotebookInstance CreatePresignedNotebookInstanceUrl",
    "notebook-instance"
  ),
  recipe(
    "training-job",
    "sagemaker",
    ["training", LOOK2 + "|stop|cancel|list|failed"],
    "DescribeTrainingJob ListTrainingJobs StopTrainingJob",
    "training-job"
  ),
  recipe(
    "endpoint-invoke",
    "sagemaker",
    ["invoke|test|call|prediction|inference", "endpoint|model|prediction|inference"],
    "InvokeEndpoint DescribeEndpoint",
    "endpoint"
  ),
  recipe(
    "endpoint-update",
    "sagemaker",
    [UNDO + "|update|scale|deploy", "endpoint|model"],
    "UpdateEndpoint UpdateEndpointWeightsAndCapacities DescribeEndpoint DescribeEndpointConfig",
    "endpoint endpoint-config"
  ),
  recipe(
    "model-invoke",
    "bedrock",
    ["invoke|call|test|prompt|run|use", "model|prompt|claude|llm|titan|nova"],
    "InvokeModel InvokeModelWithResponseStream ListFoundationModels",
    "foundation-model"
  ),
  // Jobs, pipelines, stacks, schedules
  recipe(
    "scale-group",
    "autoscaling",
    [
      "set the|back to|scale|capacity|desired|nodes|grow|shrink|increase|decrease|more instances|resize|minimum|maximum"
    ],
    "SetDesiredCapacity UpdateAutoScalingGroup DescribeAutoScalingGroups",
    "autoScalingGroup"
  ),
  recipe(
    "instance-refresh",
    "autoscaling",
    [
      "refresh|roll|rolling|recycle|replace the instances|rotate|new ami|launch template",
      "instance|instances|refresh|group|fleet|nodes|ami|asg"
    ],
    "StartInstanceRefresh DescribeInstanceRefreshes CancelInstanceRefresh DescribeAutoScalingGroups",
    "autoScalingGroup"
  ),
  recipe(
    "suspend-scaling",
    "autoscaling",
    ["suspend|resume|pause|freeze|stop scaling"],
    "SuspendProcesses ResumeProcesses DescribeAutoScalingGroups",
    "autoScalingGroup"
  ),
  recipe(
    "group-detach",
    "autoscaling",
    ["detach|standby|terminate|take out|protect|unhealthy", "instance|instances|node"],
    "DetachInstances EnterStandby ExitStandby TerminateInstanceInAutoScalingGroup DescribeAutoScalingInstances",
    "autoScalingGroup"
  ),
  recipe(
    "group-look",
    "autoscaling",
    [LOOK2 + "|list|activities|activity|why", "group|groups|scaling|activity|activities|asg|instances"],
    "DescribeAutoScalingGroups DescribeScalingActivities DescribeAutoScalingInstances"
  ),
  recipe(
    "pipeline-retry",
    "codepipeline",
    ["retry|rerun|re-run|failed stage|failed production|again"],
    "RetryStageExecution GetPipelineState",
    "stage pipeline"
  ),
  recipe(
    "pipeline-approve",
    "codepipeline",
    ["approve|approval|manual step|reject|sign off"],
    "PutApprovalResult GetPipelineState",
    "action pipeline"
  ),
  recipe(
    "pipeline-start",
    "codepipeline",
    ["start|release|run|trigger|kick|deploy|rerun"],
    "StartPipelineExecution GetPipelineState GetPipelineExecution",
    "pipeline"
  ),
  recipe(
    "pipeline-stop",
    "codepipeline",
    ["stop|abort|cancel|halt"],
    "StopPipelineExecution GetPipelineState",
    "pipeline"
  ),
  recipe(
    "pipeline-transition",
    "codepipeline",
    ["transition|freeze|block|unblock|unfreeze"],
    "DisableStageTransition EnableStageTransition GetPipelineState",
    "stage pipeline"
  ),
  recipe(
    "pipeline-look",
    "codepipeline",
    [LOOK2 + "|failed|list|history"],
    "GetPipelineState GetPipeline ListPipelineExecutions GetPipelineExecution",
    "pipeline"
  ),
  recipe(
    "build-run",
    "codebuild",
    [RUN + "|build", "build|project|tests|job|it"],
    "StartBuild BatchGetBuilds RetryBuild ListBuildsForProject",
    "project"
  ),
  recipe(
    "build-stop",
    "codebuild",
    ["stop|cancel|kill|abort"],
    "StopBuild BatchGetBuilds ListBuildsForProject",
    "project"
  ),
  recipe(
    "build-look",
    "codebuild",
    [LOOK2 + "|failed|failing|list|history", "build|builds|project|log|logs"],
    "BatchGetBuilds ListBuildsForProject BatchGetProjects",
    "project"
  ),
  recipe(
    "deployment-run",
    "codedeploy",
    ["deploy|deployment|release|start|redeploy|roll back|rollback|rerun"],
    "CreateDeployment GetDeployment GetDeploymentConfig GetApplicationRevision RegisterApplicationRevision",
    "deploymentgroup application deploymentconfig"
  ),
  recipe(
    "deployment-stop",
    "codedeploy",
    ["stop|abort|cancel|roll back|rollback", "deployment|release|rollout"],
    "StopDeployment GetDeployment ListDeployments",
    "deploymentgroup"
  ),
  recipe(
    "deployment-look",
    "codedeploy",
    [LOOK2 + "|failed|list|failing", "deployment|deployments"],
    "GetDeployment ListDeployments BatchGetDeployments",
    "deploymentgroup"
  ),
  recipe(
    "stack-update",
    "cloudformation",
    ["update|deploy|change|apply|redeploy|fix", "stack|stacks|template|changeset|change set"],
    "CreateChangeSet DescribeChangeSet ExecuteChangeSet UpdateStack DescribeStacks DescribeStackEvents",
    "stack"
  ),
  recipe(
    "stack-unstick",
    "cloudformation",
    ["rollback|roll back|stuck|update_rollback_failed|continue|cancel"],
    "ContinueUpdateRollback CancelUpdateStack DescribeStacks DescribeStackEvents",
    "stack"
  ),
  recipe(
    "stack-delete",
    "cloudformation",
    [REMOVE + "|tear down|teardown", "stack|stacks|environment"],
    "DeleteStack DescribeStacks DescribeStackEvents",
    "stack"
  ),
  recipe(
    "stack-drift",
    "cloudformation",
    ["drift|drifted"],
    "DetectStackDrift DescribeStackDriftDetectionStatus DescribeStackResourceDrifts",
    "stack"
  ),
  recipe(
    "stack-look",
    "cloudformation",
    [LOOK2 + "|list|failed|events|fails|outputs", "stack|stacks|deployment|events|outputs|template"],
    "DescribeStacks DescribeStackEvents DescribeStackResources ListStacks GetTemplate",
    "stack"
  ),
  recipe(
    "execution-start",
    "states",
    [
      RUN + "|by hand|manually|again",
      "execution|executions|workflow|state machine|step function|step functions|job|flow|it"
    ],
    "StartExecution DescribeExecution DescribeStateMachine",
    "statemachine execution"
  ),
  recipe(
    "execution-redrive",
    "states",
    ["redrive|retry|rerun|re-run|resume|restart", "failed|execution|executions|step|workflow|state machine"],
    "RedriveExecution StartExecution DescribeExecution ListExecutions",
    "execution statemachine"
  ),
  recipe(
    "execution-stop",
    "states",
    ["stop|abort|cancel|kill"],
    "StopExecution DescribeExecution ListExecutions",
    "execution statemachine"
  ),
  recipe(
    "execution-look",
    "states",
    [
      LOOK2 + "|failed|list|history|fails|failure",
      "execution|executions|workflow|state machine|step function|step functions|step|run|runs|failed"
    ],
    "DescribeExecution GetExecutionHistory ListExecutions DescribeStateMachine",
    "execution statemachine"
  ),
  recipe(
    "rule-switch",
    "events",
    [
      "disable|enable|pause|resume|turn off|turn on|stop|suspend",
      "rule|rules|schedule|cron|job|trigger|event"
    ],
    "DisableRule EnableRule DescribeRule",
    "rule-on-default-event-bus"
  ),
  recipe(
    "rule-change",
    "events",
    [ADD + "|" + CHANGE + "|move|reschedule", "rule|rules|schedule|cron|target|targets|pattern"],
    "PutRule PutTargets DescribeRule ListTargetsByRule",
    "rule-on-default-event-bus"
  ),
  recipe(
    "event-send",
    "events",
    ["send|put|publish|emit|replay|test event|inject|resend", "event|events|bus"],
    "PutEvents DescribeEventBus",
    "event-bus"
  ),
  recipe(
    "event-replay",
    "events",
    ["replay"],
    "StartReplay DescribeReplay DescribeArchive ListArchives",
    "replay archive event-bus"
  ),
  recipe(
    "rule-look",
    "events",
    [LOOK2 + "|list|which|when", "rule|rules|schedule|schedules|target|targets|bus"],
    "DescribeRule ListRules ListTargetsByRule",
    "rule-on-default-event-bus"
  ),
  recipe(
    "schedule-change",
    "scheduler",
    ["schedule|schedules", CHANGE + "|" + ADD + "|disable|enable|pause|resume"],
    "UpdateSchedule GetSchedule ListSchedules",
    "schedule"
  ),
  recipe(
    "batch-submit",
    "batch",
    [RUN + "|submit|resubmit", "job|jobs|it|batch"],
    "SubmitJob DescribeJobs ListJobs",
    "job-definition job-queue"
  ),
  recipe(
    "batch-cancel",
    "batch",
    ["cancel|terminate|kill|stop|abort", "job|jobs"],
    "CancelJob TerminateJob DescribeJobs ListJobs",
    "job"
  ),
  recipe(
    "batch-look",
    "batch",
    [LOOK2 + "|failed|list|stuck|queue", "job|jobs|queue|queues"],
    "DescribeJobs ListJobs DescribeJobQueues"
  ),
  recipe(
    "backup-now",
    "backup",
    ["start|take|run|create|on-demand|now", "backup|recovery point|back up"],
    "StartBackupJob DescribeBackupJob ListBackupJobs",
    "backupVault"
  ),
  recipe(
    "backup-restore",
    "backup",
    ["restore|recover"],
    "StartRestoreJob DescribeRestoreJob ListRecoveryPointsByBackupVault DescribeRecoveryPoint GetRecoveryPointRestoreMetadata",
    "recoveryPoint backupVault"
  ),
  recipe(
    "backup-look",
    "backup",
    [LOOK2 + "|failed|list|success", "backup|backups|job|jobs|vault|recovery"],
    "ListBackupJobs DescribeBackupJob ListRecoveryPointsByBackupVault",
    "backupVault"
  ),
  // Keys and people
  recipe("decrypt", "kms", ["decrypt|encrypted|unseal|read"], "Decrypt DescribeKey", "key"),
  recipe("encrypt", "kms", ["encrypt|encrypted|upload|write"], "GenerateDataKey Encrypt DescribeKey", "key"),
  recipe("sign", "kms", ["sign|signature|signing"], "Sign Verify GetPublicKey DescribeKey", "key"),
  recipe(
    "key-look",
    "kms",
    ["rotation|which key|key policy|list|alias|aliases|settings|status|audit", LOOK2 + "|list|audit"],
    "DescribeKey GetKeyRotationStatus ListKeys ListAliases GetKeyPolicy",
    "key"
  ),
  recipe(
    "key-switch",
    "kms",
    ["disable|enable|re-enable", "key|keys|cmk"],
    "DisableKey EnableKey DescribeKey",
    "key"
  ),
  recipe(
    "key-deletion",
    "kms",
    ["delete|deletion|cancel deletion|restore", "key|keys|deletion"],
    "ScheduleKeyDeletion CancelKeyDeletion DescribeKey",
    "key"
  ),
  recipe(
    "pool-user-look",
    "cognito-idp",
    [LOOK2 + "|list|search|lookup", "user|users|account|customer|login|pool|email|sign"],
    "AdminGetUser ListUsers",
    "userpool"
  ),
  recipe(
    "pool-user-reset",
    "cognito-idp",
    ["reset|password|locked|unlock|mfa|confirm|resend"],
    "AdminResetUserPassword AdminSetUserPassword AdminGetUser",
    "userpool"
  ),
  recipe(
    "pool-user-switch",
    "cognito-idp",
    ["disable|enable|block|unblock|ban|deactivate|suspend|sign out|log out"],
    "AdminDisableUser AdminEnableUser AdminUserGlobalSignOut AdminGetUser",
    "userpool"
  ),
  recipe(
    "pool-user-change",
    "cognito-idp",
    [CHANGE + "|verify|attribute", "attribute|attributes|email|phone|user|address"],
    "AdminUpdateUserAttributes AdminGetUser",
    "userpool"
  ),
  recipe(
    "pool-user-delete",
    "cognito-idp",
    [REMOVE + "|gdpr", "user|account|customer"],
    "AdminDeleteUser AdminGetUser ListUsers",
    "userpool"
  ),
  recipe("send-mail", "ses", ["send|resend|test"], "SendEmail SendRawEmail GetSendQuota", "identity"),
  recipe(
    "suppression",
    "ses",
    ["suppression|suppressed|bounce|bounced|bounces|complaint|blocked"],
    "GetSuppressedDestination DeleteSuppressedDestination ListSuppressedDestinations"
  ),
  recipe(
    "mail-look",
    "ses",
    ["statistics|quota|sending|reputation|identity|identities|verified", LOOK2 + "|list"],
    "GetSendStatistics GetSendQuota ListIdentities GetAccount"
  ),
  recipe(
    "efs-look",
    "elasticfilesystem",
    [LOOK2 + "|list|mount target|mount targets", "file system|filesystem|efs|mount|nfs"],
    "DescribeFileSystems DescribeMountTargets DescribeMountTargetSecurityGroups",
    "file-system"
  ),
  recipe(
    "efs-mount",
    "elasticfilesystem",
    ["mount|read files|write files|copy files", "file system|filesystem|efs|mount|files|share"],
    "ClientMount ClientWrite DescribeMountTargets",
    "file-system"
  ),
  recipe(
    "iam-look",
    "iam",
    [LOOK2 + "|list|which|who|audit|attached", "role|roles|policy|policies|user|users|permissions|trust"],
    "GetRole ListAttachedRolePolicies ListRolePolicies GetRolePolicy GetPolicy GetPolicyVersion",
    "role policy"
  ),
  recipe(
    "support-case",
    "support",
    ["case|ticket|support", "open|create|file|raise|reply|update|add|follow"],
    "CreateCase AddCommunicationToCase DescribeCases DescribeCommunications"
  )
];

// src/drafting/recipes.ts
var compiled = /* @__PURE__ */ new Map();
function recipesOf(service) {
  const known = compiled.get(service);
  if (known !== void 0) return known;
  const own = RECIPES.filter((recipe2) => recipe2.service === service).map((recipe2) => ({
    recipe: recipe2,
    groups: recipe2.when.map((group) => group.split("|").map(stemsOf))
  }));
  if (own.length > 0) compiled.set(service, own);
  return own;
}
var stemsOf = (phrase) => (phrase.match(/[a-z0-9_]+/gi) ?? []).map((word) => stem(word.toLowerCase()));
function tellingIn(recipes) {
  const key = (phrase, position) => `${position === 0 ? "verb" : "thing"} ${phrase.join(" ")}`;
  const counts = /* @__PURE__ */ new Map();
  for (const { groups } of recipes) {
    const own = new Set(groups.flatMap((group, position) => group.map((phrase) => key(phrase, position))));
    for (const each of own) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return (phrase, position) => phrase.length * Math.log(1 + recipes.length / (counts.get(key(phrase, position)) ?? 1));
}
function matchingRecipes(service, reading, actions) {
  const own = recipesOf(service);
  const telling = tellingIn(own);
  const found = own.filter(({ recipe: recipe2 }) => recipe2.actions.some((name) => actions.has(name))).flatMap((each) => matchOf(each, reading, telling) ?? []).sort((a, b) => b.words - a.words || b.groups - a.groups);
  const explained2 = /* @__PURE__ */ new Map();
  return found.filter((match) => {
    const fresh = [...match.clauses].some((index) => {
      const better = explained2.get(index);
      return better === void 0 || better.groups === match.groups && better.words === match.words;
    });
    if (fresh) {
      for (const index of match.clauses) if (!explained2.has(index)) explained2.set(index, match);
    }
    return fresh;
  });
}
function matchOf({ recipe: recipe2, groups }, reading, telling) {
  const verbs = /* @__PURE__ */ new Set();
  let words2 = 0;
  for (const [position, alternatives] of groups.entries()) {
    let hit = 0;
    for (const alternative of alternatives) {
      for (const [index, clause] of reading.clauses.entries()) {
        if (!hasPhrase(clause.all, alternative)) continue;
        hit += telling(alternative, position);
        if (position === 0 && clause.main) verbs.add(index);
      }
    }
    if (hit === 0) return void 0;
    words2 += hit;
  }
  return verbs.size > 0 ? { recipe: recipe2, groups: groups.length, words: words2, clauses: verbs } : void 0;
}
function hasPhrase(words2, phrase) {
  return words2.some((_, start) => phrase.every((word, offset) => words2[start + offset] === word));
}

// src/drafting/grounds/recipe-closures.ts
var CONTENT = /^(?:s3:GetObject|s3:GetObjectVersion|dynamodb:(?:GetItem|Query|Scan)|secretsmanager:GetSecretValue|ssm:GetParameter|sqs:ReceiveMessage|kinesis:GetRecords|logs:(?:GetLogEvents|FilterLogEvents)|athena:GetQueryResults|lambda:GetFunction|ec2:GetPasswordData|kms:Decrypt|es:ESHttpGet|codecommit:GitPull|ecr:BatchGetImage)/;
var showsContent = (id) => CONTENT.test(id);
var byMain = /* @__PURE__ */ new Map();
function recipesOfMain(action) {
  const known = byMain.get(action.id);
  if (known) return known;
  const found = RECIPES.filter(
    ({ service, actions }) => service === action.service && actions.includes(action.name)
  );
  byMain.set(action.id, found);
  return found;
}
function readsBeside(action, words2, catalog) {
  const recipes = recipesOfMain(action);
  const said = (recipe2) => recipe2.when.filter(
    (group) => group.split("|").some((phrase) => phrase.split(" ").every((word) => words2.has(lemma(word))))
  ).length / recipe2.when.length;
  const best = [...recipes].sort(
    (a, b) => Number(b.actions[0] === action.name) - Number(a.actions[0] === action.name) || said(b) - said(a)
  )[0];
  if (best === void 0 || best.actions[0] !== action.name && said(best) < 1) return [];
  return best.actions.flatMap((name) => {
    const other = catalog.action(`${best.service}:${name}`);
    const reads2 = other?.level === "List" || other?.level === "Read";
    return other && reads2 && other !== action && !CONTENT.test(other.id) ? [{ id: other.id, page: best.link }] : [];
  });
}
function recipeFor(wish, services, catalog) {
  if (wish.verb === void 0) return [];
  const { first } = wish.verb;
  for (const service of services) {
    const actions = new Set((catalog.actionsOf(service) ?? []).map(({ name }) => name));
    const [match] = matchingRecipes(service, readWords(wish.words), actions);
    if (match === void 0 || match.words < 2.5) continue;
    const found = match.recipe.actions.flatMap((name) => catalog.action(`${service}:${name}`) ?? []);
    const fitting = found.filter(
      ({ name, level }) => level === "List" || level === "Read" || (first.get(firstWord(name)) ?? 0) >= 0.3
    );
    const main = found[0];
    if (main === void 0 || !fitting.includes(main)) continue;
    const reads2 = main.level === "List" || main.level === "Read";
    return [
      main,
      ...fitting.filter(
        (each) => each !== main && (reads2 ? each.level === "List" || each.level === "Read" : each.level !== "List" && each.level !== "Read")
      )
    ];
  }
  return [];
}
var firstWord = (name) => lemma((/^[A-Z][a-z]+/.exec(name)?.[0] ?? name).toLowerCase());

// src/drafting/tables/jargon-analytics.ts
var ANALYTICS = `
athena | run/query/execute/start/select/search/count/ask | | StartQueryExecution,GetQueryExecution,GetQueryResults
athena | stop/cancel/terminate/abort | query/queries/execution/it | StopQueryExecution
athena | look/read/download/get | result/results | GetQueryResults
athena | look/read/wait | query/status/execution | GetQueryExecution
athena | read/look | saved-query/named-query | GetNamedQuery
athena | create/update/save | saved-query/named-query | CreateNamedQuery
glue | start/run/trigger/rerun/retry/restart/begin | crawler | StartCrawler
glue | stop/cancel | crawler | StopCrawler
glue | look/wait/read | crawler | GetCrawler
glue | start/run/trigger/rerun/retry/restart/backfill | job/etl/load/script/backfill | StartJobRun
glue | start/run/trigger | | StartJobRun
glue | stop/cancel/terminate | job/run/job-run | BatchStopJobRun
glue | look/wait/read/find | run/runs/job-run/succeed/job-status | GetJobRun
glue | reset | bookmark/job-bookmark | ResetJobBookmark
glue | add/create/register | partition | BatchCreatePartition
glue | delete/remove/drop | partition/partitions | BatchDeletePartition
glue | list/look/read | partition/partitions | GetPartitions
glue | look/read | table/schema/columns | GetTable
glue | list/look | tables | GetTables
glue | update/change/fix | table/schema/column | UpdateTable
glue | update/change/set | job/script/worker/workers/job-parameters | UpdateJob
glue | start/run/trigger | workflow | StartWorkflowRun
glue | start/run/trigger/enable/resume | trigger | StartTrigger
glue | stop/disable/pause | trigger | StopTrigger
sagemaker | invoke/call/test/predict | endpoint/model | InvokeEndpoint
sagemaker | update/deploy/swap/scale/rollback | endpoint | UpdateEndpoint
sagemaker | scale | weight/instance-count/variant | UpdateEndpointWeightsAndCapacities
sagemaker | start/resume | notebook/notebook-instance | StartNotebookInstance
sagemaker | stop/pause | notebook/notebook-instance | StopNotebookInstance
sagemaker | open/connect/login | notebook/notebook-instance/jupyter | CreatePresignedNotebookInstanceUrl
sagemaker | open/connect/login/start | studio/domain/user-profile | CreatePresignedDomainUrl
sagemaker | start/train/run/create | training/training-job | CreateTrainingJob
sagemaker | stop/cancel | training/training-job | StopTrainingJob
sagemaker | start/run/create | processing/processing-job | CreateProcessingJob
sagemaker | start/run | pipeline | StartPipelineExecution
sagemaker | approve/reject | model-package/model-version/package | UpdateModelPackage
bedrock | invoke/call/test/run/ask/chat/prompt/use | model/claude/prompt/nova/titan/llama | InvokeModel
bedrock | invoke/chat | stream/streaming | InvokeModelWithResponseStream
quicksight | refresh/reload/start/run | dataset/spice/ingestion | CreateIngestion
quicksight | look/wait/read | ingestion/refresh | DescribeIngestion
quicksight | cancel/stop | ingestion/refresh | CancelIngestion
quicksight | share | dashboard | UpdateDashboardPermissions
kinesisanalytics | start/resume/run | application/app/flink/job | StartApplication
kinesisanalytics | stop/pause | application/app/flink/job | StopApplication
kinesisanalytics | snapshot/create/backup | snapshot/savepoint | CreateApplicationSnapshot
kinesisanalytics | list/look | snapshot/snapshots/savepoints | ListApplicationSnapshots
kinesisanalytics | update/scale/deploy/increase/set | parallelism/code/application/property | UpdateApplication
lakeformation | grant/authorize | table/database/column/permission/permissions | GrantPermissions
lakeformation | revoke/remove | table/database/column/permission/permissions | RevokePermissions
timestream | query/read/select | | Select
lex | look/list/read | intent/intents | ListIntents
lex | build | bot/locale | BuildBotLocale
rekognition | detect/find | face/faces | DetectFaces
transcribe | start/run/transcribe | | StartTranscriptionJob
textract | read/extract/analyse | document/form/text | AnalyzeDocument
`;

// src/drafting/tables/jargon-compute.ts
var COMPUTE = `
ec2 | start | instance/machine/server/box/vm/host/bastion/node/runner | StartInstances
ec2 | stop | instance/machine/server/box/vm/host/bastion/node/runner | StopInstances
ec2 | start/resume | | StartInstances
ec2 | stop/pause | | StopInstances
ec2 | restart | | RebootInstances
ec2 | terminate/delete | instance/machine/server/box/vm/host/node/instances | TerminateInstances
ec2 | create/start/run | new-instance/instance-from/ami/image/machine-from/new-machine/new-server/spot-instance | RunInstances
ec2 | authorize/enable/add/open/allow | port/ingress/inbound/inbound-rule/security-group/ip/firewall/sg/cidr/office | AuthorizeSecurityGroupIngress
ec2 | authorize/enable/add | egress/outbound | AuthorizeSecurityGroupEgress
ec2 | revoke/close/block/remove/withdraw | port/ingress/inbound/inbound-rule/security-group-rule/ssh/ip/cidr/rule | RevokeSecurityGroupIngress
ec2 | revoke/close/block/remove | egress/outbound | RevokeSecurityGroupEgress
ec2 | look/list/read | inbound-rule/firewall-rule/security-group-rule/rules/inbound-rules/resulting-rules | DescribeSecurityGroupRules
ec2 | increase/upgrade/update/scale/convert | volume/disk/ebs/gp3/gp2/iops/drive | ModifyVolume
ec2 | update/scale/upgrade/increase/set/replace | instance-type/machine-type/security-group-of/source-dest-check/type/bigger-instance | ModifyInstanceAttribute
ec2 | scale/increase/upgrade | instance/machine/server/box | ModifyInstanceAttribute
ec2 | block/isolate/quarantine/fence | instance/machine/box/server/host/group/quarantine | ModifyInstanceAttribute
ec2 | snapshot/backup/pause | volume/disk/ebs/drive | CreateSnapshot
ec2 | create/snapshot/backup | ami/golden-image/machine-image/image | CreateImage
ec2 | delete/deregister | ami/image | DeregisterImage
ec2 | share | ami/image | ModifyImageAttribute
ec2 | share | snapshot | ModifySnapshotAttribute
ec2 | attach/mount | volume/disk/ebs | AttachVolume
ec2 | detach/unmount | volume/disk/ebs | DetachVolume
ec2 | attach/associate/move/assign | elastic-ip/eip/static-ip/public-ip/address | AssociateAddress
ec2 | detach/disassociate | elastic-ip/eip/static-ip/address | DisassociateAddress
ec2 | release/delete | elastic-ip/eip/static-ip/address | ReleaseAddress
ec2 | allocate/create/request | elastic-ip/eip/static-ip/address | AllocateAddress
ec2 | look/read/download/get | console-output/boot-log/serial-log/system-log | GetConsoleOutput
ec2 | look/read/download/get | screenshot/console-screenshot | GetConsoleScreenshot
ec2 | look/read/download/get/decrypt | windows-password/administrator-password/admin-password | GetPasswordData
ec2 | look/read | status-check/health/instance-status/status-checks | DescribeInstanceStatus
ec2 | tag/add/set | tag/tags/cost-center/owner | CreateTags
ec2 | untag/remove/delete | tag/tags | DeleteTags
ec2 | associate/attach/add | instance-profile/role | AssociateIamInstanceProfile
ec2 | look/list/find/search | flow-log/flow-logs | DescribeFlowLogs
ec2 | update/add/point | route-table/route/routing | CreateRoute
ec2 | replace/change | route | ReplaceRoute
ec2 | enable/set | termination-protection/deletion-protection | ModifyInstanceAttribute
ec2 | disable | termination-protection/deletion-protection | ModifyInstanceAttribute
autoscaling | scale/set/increase/decrease/update | desired/capacity/instances/instance/group/asg/size | SetDesiredCapacity
autoscaling | scale/increase/decrease/set/update | min/max/minimum/maximum/limits/limit/launch-template | UpdateAutoScalingGroup
autoscaling | pause/silence/disable/stop | process/processes/scaling/notifications/launch/alarm-notifications/replaceunhealthy/healthcheck | SuspendProcesses
autoscaling | resume/enable/unmute | process/processes/scaling/notifications/launch | ResumeProcesses
autoscaling | start/run/replace/refresh/deploy/restart/rotate | instance-refresh/refresh/rolling/all-instances/instances/fleet | StartInstanceRefresh
autoscaling | roll/rotate/deploy/replace/recycle | group/asg/instances/fleet/scaling-group | StartInstanceRefresh
autoscaling | scale/increase/decrease | | SetDesiredCapacity
autoscaling | stop/cancel | instance-refresh/refresh | CancelInstanceRefresh
autoscaling | rollback | instance-refresh/refresh | RollbackInstanceRefresh
autoscaling | protect/enable | instance/scale-in/instances | SetInstanceProtection
autoscaling | detach/remove | instance/instances | DetachInstances
autoscaling | terminate/delete | instance | TerminateInstanceInAutoScalingGroup
autoscaling | pause/move | standby | EnterStandby
autoscaling | look/list/read/find | activity/activities/launch-failures/history/why/scaling-events | DescribeScalingActivities
autoscaling | scale/create/add | schedule/scheduled-action | PutScheduledUpdateGroupAction
autoscaling | mark/set | unhealthy/health/healthy | SetInstanceHealth
application-autoscaling | scale/increase/decrease/set/update | min/max/minimum/maximum/target/limits/scaling-target/scalable-target | RegisterScalableTarget
application-autoscaling | pause/resume/disable/enable | scaling/target/autoscaling | RegisterScalableTarget
ecs | restart/redeploy/deploy/bounce/refresh | service/app/worker/application/container/containers/deployment | UpdateService
ecs | restart/deploy/scale/rollback/increase/decrease/update | | UpdateService
ecs | run/start/create/trigger | new-deployment/forced-deployment/deployment | UpdateService
ecs | scale/increase/decrease/set/stop/start/pause/resume | service/desired-count/count/replicas/zero/worker/capacity | UpdateService
ecs | rollback/stop | service-deployment | StopServiceDeployment
ecs | rollback | service/deployment/release/version/task-definition | UpdateService
ecs | point/update | task-definition/revision/service | UpdateService
ecs | stop/terminate/cancel | task/tasks/container | StopTask
ecs | run/start/trigger | task/one-off/migration/job/task-definition/batch | RunTask
ecs | connect/run/start/start/invoke | shell/exec/bash/terminal/session/ecs-exec/execute-command/container-shell | ExecuteCommand
ecs | look/wait/read/list/check | event/events/deployments/rollout/deployment/service/stable/steady/settle | DescribeServices
ecs | look/read | stopped-reason/exit-code/task/tasks/why-stopped/containers | DescribeTasks
ecs | list/find | task/tasks | ListTasks
ecs | drain | container-instance/instance/instances | UpdateContainerInstancesState
ecs | create/register/add/update | task-definition/revision | RegisterTaskDefinition
ecr | upload/put/publish/push | image/container/docker/tag | GetAuthorizationToken,BatchCheckLayerAvailability,InitiateLayerUpload,UploadLayerPart,CompleteLayerUpload,PutImage
ecr | pull/download/read/load | image/container/docker | GetAuthorizationToken,BatchGetImage,GetDownloadUrlForLayer
ecr | delete/remove/clean/untag | image/images/tag/tags/untagged/digest/digests | BatchDeleteImage
ecr | look/read/list | finding/findings/vulnerability/vulnerabilities/cve/scan-result/scan-results | DescribeImageScanFindings
ecr | scan/start/run | scan/image/vulnerability | StartImageScan
ecr | tag/retag/promote | image/tag | PutImage
ecr | login/connect | registry/docker/repository | GetAuthorizationToken
eks | upgrade/update | control-plane/cluster/version/kubernetes/k8s | UpdateClusterVersion
eks | upgrade/deploy/update/roll/rotate/replace | nodegroup/node-group/nodes/ami/release | UpdateNodegroupVersion
eks | scale/increase/decrease/set | nodegroup/node-group/nodes/desired/size/workers | UpdateNodegroupConfig
eks | upgrade/update | addon/add-on/coredns/kube-proxy/cni/vpc-cni | UpdateAddon
eks | connect/look/authorize/download/get | kubeconfig/kubectl/cluster | DescribeCluster
eks | grant/authorize/add | access/access-entry/user/role | CreateAccessEntry
eks | look/read/wait/list | update/upgrade/rollout/progress/errors | DescribeUpdate
lambda | invoke/run/start/trigger/test/execute/call | | InvokeFunction
lambda | deploy/upload/update/push/publish/replace/point | code/zip/hotfix/package/image/handler/jar/build/artifact | UpdateFunctionCode
lambda | deploy | | UpdateFunctionCode
lambda | update/increase/decrease/set/scale | memory/timeout/environment/variable/env/layer/runtime/handler/configuration/ram/setting/tracing | UpdateFunctionConfiguration
lambda | set/increase/decrease/update/limit/cap/scale | concurrency/reserved | PutFunctionConcurrency
lambda | set/increase/update/create | provisioned-concurrency | PutProvisionedConcurrencyConfig
lambda | remove/delete | concurrency/concurrency-limit/reserved | DeleteFunctionConcurrency
lambda | stop/pause/throttle/disable | function | PutFunctionConcurrency
lambda | pause/stop/disable/enable/resume/start/update/silence/increase/decrease/set | trigger/event-source/mapping/event-source-mapping/batch-size/poller/sqs-trigger | UpdateEventSourceMapping
lambda | publish/create/release | version/new-version | PublishVersion
lambda | point/move/update/swap/rollback/shift | alias/live/traffic/weight | UpdateAlias
lambda | rollback | function/version/release | UpdateAlias
lambda | read/look/download/get | code/environment/env/variables/source/function/zip | GetFunction
lambda | look/read | configuration/memory/timeout/settings/setting | GetFunctionConfiguration
lambda | list/look | version/versions | ListVersionsByFunction
lambda | list/look/find | trigger/triggers/event-source/mapping/mappings | ListEventSourceMappings
lambda | grant/authorize/share/permit | permission/resource-policy/invoke/principal/account | AddPermission
elasticbeanstalk | restart | app-server/server/servers/app/environment/application/instances | RestartAppServer
elasticbeanstalk | rebuild | environment | RebuildEnvironment
elasticbeanstalk | deploy/update/rollback/upgrade | version/environment/application/release/platform/configuration/variable | UpdateEnvironment
elasticbeanstalk | swap | url/cname/urls/environment | SwapEnvironmentCNAMEs
elasticbeanstalk | look/read | health/colour/color/grey/red | DescribeEnvironmentHealth
elasticbeanstalk | look/read/list | event/events | DescribeEvents
elasticbeanstalk | download/read/get/request | log/logs/bundle | RequestEnvironmentInfo,RetrieveEnvironmentInfo
elasticbeanstalk | cancel/stop/abort | update/deployment | AbortEnvironmentUpdate
lightsail | restart | | RebootInstance
lightsail | start | instance/box/server/machine | StartInstance
lightsail | stop | instance/box/server/machine | StopInstance
lightsail | start | | StartInstance
lightsail | stop | | StopInstance
batch | submit/run/start/queue/retry/rerun/create | | SubmitJob
batch | stop/terminate/kill/end | job/jobs | TerminateJob
batch | cancel | job/jobs | CancelJob
batch | look/wait/read/track | job/jobs/status | DescribeJobs
batch | disable/enable/pause/stop/resume | queue/job-queue | UpdateJobQueue
batch | update/scale/increase/decrease/disable/enable | compute-environment/vcpu/vcpus | UpdateComputeEnvironment
apprunner | deploy/restart/release | service/app/application | StartDeployment
elasticloadbalancing | drain/remove/deregister/take | target/instance/backend/rotation/server | DeregisterTargets
elasticloadbalancing | add/register/put | target/instance/backend/rotation/server | RegisterTargets
elasticloadbalancing | look/read/check/list | health/unhealthy/healthy/target-health/backends/targets | DescribeTargetHealth
elasticloadbalancing | point/shift/move/swap/update/route/change | listener/traffic/weight/default-action/certificate | ModifyListener
elasticloadbalancing | point/shift/move/update/weight | rule/weight/weights | ModifyRule
elasticloadbalancing | update/increase/set/decrease | health-check/threshold/target-group | ModifyTargetGroup
elasticloadbalancing | update/increase/set/decrease/enable/disable | idle-timeout/deregistration-delay/access-logs/attribute/stickiness/deletion-protection | ModifyLoadBalancerAttributes
elasticloadbalancing | tag/add | tag/tags | AddTags
elasticloadbalancing | untag/remove | tag/tags | RemoveTags
elasticloadbalancing | replace/renew/swap/update | certificate/cert/tls | ModifyListener
imagebuilder | start/run/build/trigger | pipeline/image-pipeline/build | StartImagePipelineExecution
imagebuilder | look/wait/watch | build/image | GetImage
emr-serverless | submit/run/start | job/dedupe/spark/query | StartJobRun
emr-serverless | cancel/stop | job/run/job-run | CancelJobRun
elasticmapreduce | scale/increase/decrease/update | core-group/task-group/instance-group/node/nodes/core | ModifyInstanceGroups
elasticmapreduce | add/submit/run | step/steps/spark/job | AddJobFlowSteps
elasticmapreduce | cancel/stop | step/steps | CancelSteps
elasticmapreduce | terminate/stop/shut/delete | cluster | TerminateJobFlows
elasticmapreduce | create/start/launch | cluster | RunJobFlow
elasticmapreduce | look/wait/follow | step/steps | DescribeStep
`;

// src/drafting/tables/jargon-data.ts
var DATA = `
s3 | download/read/look/open/export/copy/presign/compare/get/fetch/find | file/object/document/csv/json/report/image/pdf/export/photo/attachment/artifact/backup/template/contents/zip/key/website/tfstate/log/upload/dump/invoice | GetObject
s3 | upload/put/write/replace/publish/place/create/save/add/import/move/update/rename/set | file/object/document/csv/json/report/image/pdf/photo/attachment/artifact/template/zip/page/html/pdfs/files/package/jar/replacement/replacements/logo/invoice | PutObject
s3 | upload/put/place/save | | PutObject
s3 | download | | GetObject
s3 | replace | robots.txt/index.html/it | PutObject
s3 | delete/remove/clean/purge | file/object/document/csv/json/report/image/export/folder/prefix/files/objects/draft/drafts/backup/page/upload/temp/artifact/dump/photo | DeleteObject
s3 | clean/delete/remove/empty | version/versions/older-version/noncurrent | DeleteObjectVersion,ListBucketVersions
s3 | clean/empty/purge | bucket/prefix/folder | DeleteObject,ListBucket
s3 | clean/empty/purge | bucket/prefix/folder,version/versions | DeleteObjectVersion,ListBucketVersions
s3 | delete | bucket | DeleteBucket
s3 | list/look/count/find/browse/search | bucket/folder/prefix/files/objects/contents/keys/what-is-in/which-files | ListBucket
s3 | list/look | buckets/all-buckets | ListAllMyBuckets
s3 | restore/recover/undelete/rollback | version/overwritten/older-version/previous-version/deleted/object/file | ListBucketVersions,GetObjectVersion,PutObject
s3 | undelete/restore | delete-marker | ListBucketVersions,DeleteObjectVersion
s3 | restore/retrieve/thaw | glacier/archive/archived/deep-archive/cold | RestoreObject
s3 | read/download/look | older-version/previous-version/version/versions | GetObjectVersion,ListBucketVersions
s3 | rename/move | file/object/folder/prefix/files | GetObject,PutObject,DeleteObject
s3 | copy | file/object/folder/prefix/files,bucket/other/second/prefix | GetObject,PutObject
s3 | update/add/set/create/change/remove/enable | lifecycle/expiry/lifecycle-rule/expiration/glacier-after | PutLifecycleConfiguration
s3 | read/look | lifecycle/expiry/expiration | GetLifecycleConfiguration
s3 | update/fix/set/add/create/change | cors | PutBucketCORS
s3 | update/set/add/enable/change | default-encryption/encryption/bucket-encryption/sse | PutEncryptionConfiguration
s3 | read/look/verify | default-encryption/encryption/bucket-encryption | GetEncryptionConfiguration
s3 | enable/set/update/disable/turn/pause | versioning/object-versioning | PutBucketVersioning
s3 | read/look/verify | versioning/object-versioning | GetBucketVersioning
s3 | update/set/add/change/enable | bucket-policy/policy | PutBucketPolicy
s3 | read/look | bucket-policy/policy | GetBucketPolicy
s3 | block/enable/set | public-access/public | PutBucketPublicAccessBlock
s3 | read/look/verify | public-access/public | GetBucketPublicAccessBlock
s3 | set/put/enable/add | legal-hold/hold | PutObjectLegalHold
s3 | read/look/verify | legal-hold/hold | GetObjectLegalHold
s3 | set/put/extend/increase/enable | retention/object-lock | PutObjectRetention
s3 | read/look/verify | retention | GetObjectRetention
s3 | update/set/enable/add/create | notification/event-notification/notifications | PutBucketNotification
s3 | update/set/enable/add | access-log/server-access-logging/logging | PutBucketLogging
s3 | tag/add/set | object-tag/object,tag/tags | PutObjectTagging
s3 | tag/add/set | bucket,tag/tags | PutBucketTagging
s3 | share/create/presign/generate | link/presigned/url | GetObject
s3 | cancel/clean/abort/delete | multipart/incomplete | AbortMultipartUpload
dynamodb | read/look/get/find/fetch/download | item/record/row/entry/cart/document | GetItem
dynamodb | query/search/read/find/list | index/partition-key/by-customer/gsi/history-of/all-items-of | Query
dynamodb | query | | Query
dynamodb | scan/count/export | items/rows/whole-table/all-items/records/table | Scan
dynamodb | update/set/mark/change/fix/correct/increase/decrease/enable/disable | item/record/row/entry/attribute/field/flag/column/value/counter/address/price | UpdateItem
dynamodb | update/set | | UpdateItem
dynamodb | put/write/add/insert/upload/create/import/save | item/record/row/entry/items/records/rows/test-item/document | PutItem
dynamodb | delete/remove/clean | item/record/row/entry/items/rows/records/session | DeleteItem
dynamodb | scale/increase/decrease/update/set/switch/point/enable/move | capacity/throughput/on-demand/provisioned/table/read-capacity/write-capacity/billing-mode/gsi/deletion-protection | UpdateTable
dynamodb | enable/disable/update/set | ttl/time-to-live/expiry | UpdateTimeToLive
dynamodb | enable/disable/update | pitr/point-in-time-recovery/continuous-backups | UpdateContinuousBackups
dynamodb | restore | timepoint/point-in-time/as-of/second-table/minute/yesterday/o'clock | RestoreTableToPointInTime
dynamodb | restore | backup | RestoreTableFromBackup
dynamodb | backup/snapshot | table/on-demand-backup | CreateBackup
dynamodb | export | s3/bucket/table | ExportTableToPointInTime
dynamodb | read/look/wait/describe | table/schema/size/settings/capacity/active/status | DescribeTable
rds | restart | | RebootDBInstance
rds | restart | cluster | RebootDBCluster
rds | start/resume | cluster | StartDBCluster
rds | stop/pause | cluster | StopDBCluster
rds | start/resume | | StartDBInstance
rds | stop/pause | | StopDBInstance
rds | failover/swap/promote | cluster/reader/writer/aurora | FailoverDBCluster
rds | failover | instance/multi-az | RebootDBInstance
rds | promote | replica/read-replica | PromoteReadReplica
rds | backup/snapshot/create | cluster,snapshot/backup | CreateDBClusterSnapshot
rds | backup/snapshot/create | snapshot/backup/database/instance/db | CreateDBSnapshot
rds | scale/increase/upgrade/update/set/decrease/change/enable/rotate/reset | storage/instance-class/class/size/memory/iops/engine/version/password/backup-retention/retention/maintenance-window/deletion-protection/multi-az/promotion-tier/instance/database/master-password | ModifyDBInstance
rds | scale/increase/decrease/update/set | cluster,acu/capacity/serverless/password/version/retention/cluster | ModifyDBCluster
rds | scale/increase/decrease/set | | ModifyDBInstance
rds | update/increase/set/decrease/fix | parameter-group/max_connections/parameter/work_mem/log_min_duration | ModifyDBParameterGroup
rds | download/read/look/search | log/logs/slow-query-log/error-log/log-file/slow-log | DownloadDBLogFilePortion
rds | list | log-file/log-files | DescribeDBLogFiles
rds | restore/recover | timepoint/point-in-time/as-of/minute | RestoreDBInstanceToPointInTime
rds | restore | snapshot/backup | RestoreDBInstanceFromDBSnapshot
rds | remove/detach/disassociate | role,cluster | RemoveRoleFromDBCluster
rds | remove/detach/disassociate | role,instance | RemoveRoleFromDBInstance
rds | add/attach/associate | role,cluster | AddRoleToDBCluster
rds | share | snapshot | ModifyDBSnapshotAttribute
rds | copy | snapshot | CopyDBSnapshot
rds | look/read/list | event/events | DescribeEvents
rds | look/read/list | maintenance/pending-maintenance | DescribePendingMaintenanceActions
rds | look/read/list/find | topology/member/members/writer/reader/cluster | DescribeDBClusters
rds | look/read/list | database/databases/instance/instances/pending-change/pending-changes | DescribeDBInstances
rds | create/add | read-replica/replica | CreateDBInstanceReadReplica
rds-db | connect/query/run/login/look/read | | connect
rds-data | run/query/execute/select/invoke/read | sql/statement/query/select/data | ExecuteStatement
redshift | resume/start | | ResumeCluster
redshift | pause/stop | | PauseCluster
redshift | restart | | RebootCluster
redshift | scale/increase/decrease | cluster/node/nodes | ResizeCluster
redshift | restore | cluster/snapshot | RestoreFromClusterSnapshot
redshift | restore | table | RestoreTableFromClusterSnapshot
redshift | backup/snapshot/create | snapshot/cluster | CreateClusterSnapshot
redshift | connect/login/get | credentials/iam/database-user/password | GetClusterCredentials
redshift-data | run/query/execute/select/invoke | | ExecuteStatement
redshift-data | look/wait/read | status/statement/progress | DescribeStatement
redshift-data | read/download/look | result/results/rows | GetStatementResult
elasticache | restart | node/cache/cluster/redis/memcached | RebootCacheCluster
elasticache | failover/promote/test | | TestFailover
elasticache | backup/snapshot | cluster/redis/replication-group/cache | CreateSnapshot
elasticache | scale/increase | replica/replicas | IncreaseReplicaCount
elasticache | scale/decrease | replica/replicas | DecreaseReplicaCount
elasticache | scale/update/upgrade/increase/set | replication-group/redis/valkey/node-type/version/maxmemory | ModifyReplicationGroup
elasticache | apply/upgrade | update/patch/service-update/update-action | BatchApplyUpdateAction
elasticache | scale/increase/decrease | shard/shards | ModifyReplicationGroupShardConfiguration
memorydb | failover | shard | FailoverShard
memorydb | backup/snapshot/create | snapshot/copy/backup/cluster | CreateSnapshot
elasticfilesystem | mount/connect/attach/read | | ClientMount
elasticfilesystem | write/upload/put | file/files/data | ClientMount,ClientWrite
elasticfilesystem | increase/decrease/update/set/scale | throughput/mode | UpdateFileSystem
elasticfilesystem | look/read | size/throughput/file-system/share | DescribeFileSystems
backup | backup/start/run | job/backup/on-demand/resource/file-system/volume/database | StartBackupJob
backup | restore/recover | | StartRestoreJob
backup | start/run/begin/create | restore/restore-job/restore-from | StartRestoreJob
backup | copy | recovery-point/snapshot/vault/copy | StartCopyJob
backup | stop/cancel | job/backup | StopBackupJob
backup | delete/remove/clean | recovery-point/backup/recovery-points/backups | DeleteRecoveryPoint
backup | look/wait/read | copy-job/copy | DescribeCopyJob
backup | look/wait/read | restore-job/restore | DescribeRestoreJob
backup | look/wait/read | backup-job/job | DescribeBackupJob
backup | list/look | recovery-point/recovery-points/restore-point | ListRecoveryPointsByBackupVault
dms | start/resume/restart/run/reload | task/replication-task | StartReplicationTask
dms | stop/pause | task/replication-task | StopReplicationTask
dms | test | connection/endpoint | TestConnection
dms | reload | table/tables | ReloadTables
dms | look | table/tables/statistics | DescribeTableStatistics
es | read/look/search/query/get/find/list | index/document/documents/data/indices/shard/shards/cluster-health | ESHttpGet
es | search/query | | ESHttpPost,ESHttpGet
es | write/put/update/create/upload/close/open | index/document/documents/mapping/template/cluster-setting | ESHttpPut
es | delete/remove/clean | index/indices/document/documents | ESHttpDelete
es | scale/update/increase/decrease/set/change | domain/instance/storage/node/nodes/volume/setting | UpdateDomainConfig
es | upgrade | domain/version | UpgradeDomain
es | look/read/wait | last-change/change/progress/blue-green | DescribeDomainChangeProgress
es | look/read | health/cluster-health/node-health | DescribeDomainHealth
es | look/read | configuration/settings/config | DescribeDomainConfig
`;

// src/drafting/tables/jargon-messaging.ts
var MESSAGING = `
sqs | read/receive/peek/consume/download/sample/export | message/messages/dlq/queue/dead-letter-queue/contents | ReceiveMessage
sqs | look | message/messages/contents | ReceiveMessage
sqs | receive/poll/consume | | ReceiveMessage
sqs | send/put/post/add/enqueue/publish/write/submit | message/messages/event/test-message/queue/job/payload | SendMessage
sqs | send | | SendMessage
sqs | delete/remove/acknowledge/discard | message/messages/each/poison | DeleteMessage
sqs | purge/empty/clean/flush/drain/clear | queue/dlq/messages/dead-letter-queue/backlog | PurgeQueue
sqs | purge/empty | | PurgeQueue
sqs | delete | queue | DeleteQueue
sqs | redrive/replay/move/retry/reprocess/return/put | message/messages/dlq/dead-letter-queue/source-queue | StartMessageMoveTask
sqs | redrive | | StartMessageMoveTask
sqs | stop/cancel | redrive/move-task/message-move | CancelMessageMoveTask
sqs | increase/decrease/update/set/change/extend | visibility-timeout/retention/delay/redrive-policy/attribute/timeout/maxreceivecount,queue | SetQueueAttributes
sqs | increase/decrease/update/set/change/extend | visibility-timeout/retention-period/delay/redrive-policy/queue-attribute | SetQueueAttributes
sqs | increase/extend/update | visibility,message/their/messages/while | ChangeMessageVisibility
sqs | look/read/count/check | depth/attributes/count/approximate/number/length/size/age/settings/how-many/backlog/metrics | GetQueueAttributes
sns | send/publish/post/put | message/event/notification/test-event/topic/alert | Publish
sns | send/publish | | Publish
sns | subscribe/add | email/address/pager/endpoint/subscription/subscriber/queue/phone | Subscribe
sns | unsubscribe/remove/delete | email/address/pager/endpoint/subscription/subscriber/phone | Unsubscribe
sns | list/look/read | subscription/subscribers/subscriber/who | ListSubscriptionsByTopic
sns | update/set/change | filter-policy/filter/raw-delivery | SetSubscriptionAttributes
sns | update/set/change | display-name/delivery-policy/topic-attribute/encryption | SetTopicAttributes
sns | confirm | subscription/e-mail/email | ConfirmSubscription
events | send/put/publish/emit/post | event/events/test-event | PutEvents
events | enable/resume/start/unmute | rule/schedule | EnableRule
events | disable/pause/stop/silence | rule/schedule | DisableRule
events | update/change/set/create/fix | rule/pattern/schedule/cron | PutRule
events | add/update/point/set | target/targets | PutTargets
events | remove/delete | target/targets | RemoveTargets
events | replay | | StartReplay
events | start/run | replay | StartReplay
events | look/wait/read | replay | DescribeReplay
events | cancel/stop | replay | CancelReplay
scheduler | enable/disable/pause/resume/update/stop/change/set | schedule | UpdateSchedule
pipes | stop/pause | pipe | StopPipe
pipes | start/resume | pipe | StartPipe
states | start/run/trigger/execute/invoke/rerun/retry/begin | | StartExecution
states | stop/cancel/end/terminate/kill/abort | | StopExecution
states | redrive | | RedriveExecution
states | retry/resume/continue | failed/failure/step,execution/executions/run | RedriveExecution
states | look/read/find/why | history/step/failed-step/which-step/input/output | GetExecutionHistory
states | look/read/wait/status | execution/run/status | DescribeExecution
states | list/find | execution/executions/runs | ListExecutions
states | update/fix/deploy/change | definition/state-machine/workflow | UpdateStateMachine
states | look/read | definition/state-machine | DescribeStateMachine
states | approve/send/complete | callback/task-token/token/success | SendTaskSuccess
kinesis | scale/increase/decrease/update/set/double/halve | shard/shards/shard-count | UpdateShardCount
kinesis | split | shard | SplitShard
kinesis | merge | shard/shards | MergeShards
kinesis | increase/extend/lengthen/stretch | retention/keeps/how-long/retention-period | IncreaseStreamRetentionPeriod
kinesis | decrease/shorten/reduce | retention/keeps/how-long/retention-period | DecreaseStreamRetentionPeriod
kinesis | replay/read/look/get/consume/peek/tail/sample/download/receive | record/records/event/events/data/message/messages/raw | ListShards,GetShardIterator,GetRecords
kinesis | send/put/write/publish/post/upload | record/event/events/data/message/test-record | PutRecord
kinesis | list/look | shard/shards | ListShards
kinesis | register/add/create | consumer/fan-out | RegisterStreamConsumer
kinesis | deregister/remove/delete | consumer/fan-out | DeregisterStreamConsumer
kinesis | subscribe | shard/shards | SubscribeToShard
firehose | send/put/write | record/event/data | PutRecord
firehose | look/read | setting/settings/stream/delivery-stream/destination/configuration | DescribeDeliveryStream
firehose | update/change/set | destination/buffer/prefix/backup | UpdateDestination
kafka | increase/scale/update/expand/extend | volume/storage/disk/broker-volume/broker-volumes/gib | UpdateBrokerStorage
kafka | increase/scale/add/update | broker/brokers/number | UpdateBrokerCount
kafka | upgrade/scale/update | broker-type/instance-type | UpdateBrokerType
kafka | restart | broker/brokers | RebootBroker
kafka | read/look/get/list | bootstrap/bootstrap-servers/bootstrap-brokers/connection-string | GetBootstrapBrokers
kafka | list/look | broker/brokers/node/nodes | ListNodes
kafka | look/wait/read | operation/progress | DescribeClusterOperation
kafka-cluster | read/consume/look/peek/tail/receive | topic/record/records/message/messages/events | Connect,DescribeTopic,ReadData
kafka-cluster | write/produce/send/put | topic/record/records/message/messages/event | Connect,DescribeTopic,WriteData
kafka-cluster | reset/set/move/rollback | offset/offsets | Connect,DescribeGroup,AlterGroup,DescribeTopic
kafka-cluster | look/read/show/describe | lag/group/consumer-group | Connect,DescribeGroup,DescribeTopic
kafka-cluster | create | topic | Connect,CreateTopic
mq | restart | broker | RebootBroker
ses | send/resend | mail/email/message/test-mail | SendEmail
ses | remove/delete/clean/unblock | suppression/suppression-list/blocked | DeleteSuppressedDestination
ses | put/add/block/suppress | suppression/suppression-list | PutSuppressedDestination
ses | look/read/check/find | suppression/suppression-list/suppressed | GetSuppressedDestination
ses | look/read | quota/sending-limit/limits | GetSendQuota
ses | look/read/show | statistic/statistics/bounce-rate/bounces | GetSendStatistics
ses | verify/confirm/create/add | identity/domain/address/sender | CreateEmailIdentity
execute-api | call/invoke/test/hit/send/read/get/look | | Invoke
apigateway | look/read/list/get/export/find/show/download | | GET
apigateway | update/change/set/increase/decrease/raise/enable/disable/fix/flush | throttling/limit/stage/setting/rps/logging/method/integration/variable/timeout | PATCH
apigateway | deploy/publish/release/create/add | deployment/api/stage/key/usage-plan/resource/model | POST
apigateway | deploy/publish/create | | POST
apigateway | delete/remove/flush | | DELETE
apigateway | import/replace/put/tag | api/openapi/swagger/tag | PUT
appsync | flush/clean/purge/invalidate/empty | cache | FlushApiCache
appsync | update/change/set/increase/decrease | cache,ttl/size/cache | UpdateApiCache
appsync | look/read | cache | GetApiCache
iot | send/publish | message | Publish
iot | activate/deactivate/disable/enable/revoke/update/set | certificate | UpdateCertificate
iot | remove | group,thing/device | RemoveThingFromThingGroup
iot | add | group,thing/device | AddThingToThingGroup
iot | read/look | shadow | GetThingShadow
iot | update/set | shadow | UpdateThingShadow
iot | look/read | thing/device/attributes | DescribeThing
connect | look/read | contact/metric/metrics | GetCurrentMetricData
`;

// src/drafting/tables/jargon-operations.ts
var OPERATIONS = `
cloudwatch | look/read/watch/get/download/see/check/find/show/view/wait/export/compare | metric/metrics/graph/graphs/chart/charts/cpu/latency/lag/iterator-age/throughput/throttle/throttling/usage/utilization/utilisation/connections/iops/freshness/memory/statistics | GetMetricData
cloudwatch | send/put/publish/write/upload | metric/metrics/datapoint | PutMetricData
cloudwatch | silence/disable/pause/suppress/stop | alarm/alarms/alert/action/actions/it | DisableAlarmActions
cloudwatch | silence/disable/pause/mute | | DisableAlarmActions
cloudwatch | enable/resume/unmute/start | alarm/alarms/alert/action/actions/it | EnableAlarmActions
cloudwatch | unmute/enable/resume | | EnableAlarmActions
cloudwatch | look/read/see/show | history/alarm-history/what-it-did/past/over/did/flapping/transitions | DescribeAlarmHistory
cloudwatch | look/list/read/check/find | alarm/alarms/alert/red/state/threshold | DescribeAlarms
cloudwatch | update/change/set/increase/decrease/create/add/tune/raise/lower | alarm/alarms/threshold/alert | PutMetricAlarm
cloudwatch | test/set/trigger | alarm-state/state,alarm | SetAlarmState
cloudwatch | look/read/show/open | dashboard | GetDashboard
cloudwatch | list | dashboards | ListDashboards
cloudwatch | update/change/create/fix/add | dashboard/widget | PutDashboard
cloudwatch | list/find | metrics | ListMetrics
logs | search/look/find/read/grep/filter/investigate/debug/tail/check/wait/show/view | log/logs/error/errors/exception/exceptions/stacktrace/entries/lines/log-group/message/messages/text/task-logs/requests | FilterLogEvents
logs | search/find/grep/filter | | FilterLogEvents
logs | read/look/download/get/wait | log-stream/stream/streams | GetLogEvents
logs | query/run/start | insights/query/logs-insights | StartQuery,GetQueryResults
logs | stop/cancel | query | StopQuery
logs | tail | live/live-tail | StartLiveTail
logs | increase/decrease/update/set/change/extend/shorten | retention/keep/days | PutRetentionPolicy
logs | export | s3/bucket | CreateExportTask
logs | list/look | log-group/log-groups/groups | DescribeLogGroups
logs | list | log-stream/log-streams/streams | DescribeLogStreams
logs | update/change/create/add | metric-filter | PutMetricFilter
logs | update/change/create/add | subscription-filter/subscription | PutSubscriptionFilter
ssm | connect/start/open | shell/session/session-manager/terminal/bastion/port-forwarding/tunnel/forwarding/instance/prompt/remote-host/ssh | StartSession
ssm | close/end/terminate/stop | session/it | TerminateSession
ssm | run/execute/send/start | command/run-command/script/shell-script | SendCommand
ssm | cancel/stop | command/run-command | CancelCommand
ssm | look/read/wait/get | output/command-output/last-command/invocation/command-result,command/run-command/output/invocation | GetCommandInvocation
ssm | list/look | command/commands,history/list/recent | ListCommands
ssm | read/look/get | parameter/config-value/feature-flag/value/ssm-parameter/setting | GetParameter
ssm | read/list/look/get | parameters/path/all-parameters | GetParametersByPath
ssm | update/change/set/write/put/create/replace/increase/decrease | parameter/value/feature-flag/config-value | PutParameter
ssm | delete/remove | parameter | DeleteParameter
ssm | look/read | parameter,history/previous/older/version | GetParameterHistory
ssm | run/start/execute | automation/runbook | StartAutomationExecution
ssm | stop/cancel | automation/runbook | StopAutomationExecution
ssm | look/read/wait | automation/runbook | GetAutomationExecution
ssm | look/read/list | patch-state/patch-states/compliance/patch-compliance | DescribeInstancePatchStates
ssm | look/read/list/find | missing-patch/missing-patches/patches/installed | DescribeInstancePatches
ssm | list/find/look | managed-instance/managed-node/managed-instances/ping | DescribeInstanceInformation
ssm | approve/reject/send | approval/change-request/automation | SendAutomationSignal
ssmmessages | connect | | CreateControlChannel
cloudformation | update/deploy/change | stack | UpdateStack
cloudformation | deploy/create/add/update/read | change-set/changeset | CreateChangeSet
cloudformation | run/execute/apply/deploy | change-set/changeset | ExecuteChangeSet
cloudformation | look/read/review/verify/check | change-set/changeset/diff | DescribeChangeSet
cloudformation | rollback/continue | failed-rollback/update_rollback_failed/stuck-rollback | ContinueUpdateRollback
cloudformation | rollback | stack | RollbackStack
cloudformation | cancel/stop | update/stack-update/stack | CancelUpdateStack
cloudformation | look/read/find/why/list/wait | event/events/why/failed/failure/reason | DescribeStackEvents
cloudformation | look/read/wait/list/find | stack/output/outputs/parameter/parameters/status/state | DescribeStacks
cloudformation | list/look | resource/resources | ListStackResources
cloudformation | look/read/download | template | GetTemplate
cloudformation | detect/look/find/run/start | drift | DetectStackDrift
cloudformation | delete | stack | DeleteStack
codebuild | start/run/trigger/kick/begin | | StartBuild
codebuild | retry/rerun/restart | | RetryBuild
codebuild | stop/cancel/abort/terminate | | StopBuild
codebuild | look/read/wait/find | build/builds/log/logs/status | BatchGetBuilds
codebuild | update/change/set | project/buildspec/image/environment | UpdateProject
codepipeline | start/run/trigger/rerun/release/execute/begin/deploy | pipeline/release/change/it | StartPipelineExecution
codepipeline | start/run/rerun | | StartPipelineExecution
codepipeline | retry | stage/step/action/failed | RetryStageExecution
codepipeline | stop/cancel | execution/pipeline/run | StopPipelineExecution
codepipeline | approve/reject | | PutApprovalResult
codepipeline | rollback | stage/pipeline | RollbackStage
codepipeline | disable/block/pause/stop/close | transition/stage-transition | DisableStageTransition
codepipeline | enable/open/resume | transition/stage-transition | EnableStageTransition
codepipeline | look/read/wait/find | pipeline/state/status/stage/stages | GetPipelineState
codedeploy | deploy/start/create/run | deployment/revision/release/version | CreateDeployment
codedeploy | stop/rollback/cancel | deployment | StopDeployment
codedeploy | look/read/wait | deployment/progress | GetDeployment
codecommit | clone/pull/download/read/fetch | repository/repo/code/source | GitPull
codecommit | push/upload | commit/branch/code/repository | GitPush
codecommit | merge | pull-request/pr | MergePullRequestByFastForward
codeartifact | download/pull/install/read/fetch | package/packages/npm/maven/pip | GetAuthorizationToken,ReadFromRepository
codeartifact | publish/upload/push | package/packages | GetAuthorizationToken,PublishPackageVersion
amplify | start/run/trigger/deploy/kick/release/redeploy | job/build/release/branch/app/release-job | StartJob
amplify | stop/cancel | job/build | StopJob
amplify | look/wait/read | job/build/step/steps | GetJob
amplify | download/read/get/fetch | artifact/artifacts/build-artifacts | ListArtifacts,GetArtifactUrl
appconfig | deploy/start/run/roll | | StartDeployment
appconfig | stop/cancel/rollback | deployment/it | StopDeployment
appconfig | create/add/update/set/publish/enable/disable/change | version/flag/hosted-version/feature-flag/configuration/profile | CreateHostedConfigurationVersion
appconfig | look/wait | deployment | GetDeployment
appconfig | read/get/look | configuration/flag/flags | GetLatestConfiguration,StartConfigurationSession
synthetics | stop/pause/disable | canary | StopCanary
synthetics | start/resume/run/enable | canary | StartCanary
fis | start/run | experiment/chaos/chaos-experiment/template | StartExperiment
fis | stop/cancel/abort | experiment/chaos/chaos-experiment | StopExperiment
cloudfront | invalidate/purge/flush/clean/refresh/empty/create | invalidation/cache/cdn/path/paths/* | CreateInvalidation
cloudfront | invalidate/purge/flush | | CreateInvalidation
cloudfront | look/wait/read | invalidation | GetInvalidation
cloudfront | update/change/disable/enable/add/set/swap/point | distribution/origin/behaviour/behavior/certificate/header/ttl | UpdateDistribution
cloudfront | look/read | distribution/setting/settings/origin | GetDistribution
route53 | update/point/change/add/create/set/remove/delete/move/swap/upsert/increase/decrease/shift/switch/replace | record/dns/cname/a-record/www/txt/mx/ttl/alias/subdomain/weight/record-set/entry/hostname/txt-record/failover-record | ChangeResourceRecordSets
route53 | list/look/read/find/check/export | record/records/record-set/zone/entries/dns | ListResourceRecordSets
route53 | look/read/check | health-check,status/health/state | GetHealthCheckStatus
route53 | update/increase/decrease/set/change/disable/enable | health-check/failure-threshold/threshold | UpdateHealthCheck
route53resolver | add/remove/update/import | firewall/dns-firewall/domain/domains/blocklist/domain-list | UpdateFirewallDomains
route53resolver | list/look/export/read | firewall/domain-list/domains/what-is-on | ListFirewallDomains
route53resolver | look/verify/check/list | rule-group,associated/association/vpc/vpcs | ListFirewallRuleGroupAssociations
globalaccelerator | update/set/increase/decrease/shift | traffic-dial/weight/endpoint-group | UpdateEndpointGroup
globalaccelerator | look/check/read | health/endpoints/endpoint-group | DescribeEndpointGroup
servicequotas | request/increase/raise | quota/limit/increase | RequestServiceQuotaIncrease
servicequotas | look/read/show | quota/limit | GetServiceQuota
servicequotas | look/list/read | request/requests/open/pending | ListRequestedServiceQuotaChangeHistory
support | open/create | case/ticket | CreateCase
support | comment/add/answer | case/ticket | AddCommunicationToCase
health | look/read/list/check | event/events/outage/maintenance | DescribeEvents
ce | look/read/find/show/see/why/compare | cost/bill/spend/costs/bills/expensive/invoice | GetCostAndUsage
ce | estimate/forecast | cost/bill/spend/costs | GetCostForecast
budgets | look/read/see | budget | ViewBudget
budgets | update/set/increase/raise/change | budget | ModifyBudget
pi | look/read/show/find/get/investigate | query/queries/slow-queries/database/sql/top-sql/wait/waits/dimension/load | DescribeDimensionKeys,GetResourceMetrics
xray | look/read/find/search | trace/traces/latency | GetTraceSummaries,BatchGetTraces
xray | look/read | service-map/map/graph | GetServiceGraph
grafana | connect/login | workspace | CreateWorkspaceApiKey
storagegateway | refresh | cache/share | RefreshCache
storagegateway | update/increase/decrease/set | bandwidth | UpdateBandwidthRateLimit
storagegateway | look/read | bandwidth/whatever | DescribeBandwidthRateLimit
transfer | start/enable | server/sftp | StartServer
transfer | stop/disable | server/sftp | StopServer
transfer | add/upload/import | key/ssh-key/public-key | ImportSshPublicKey
datasync | start/run | task/sync/transfer | StartTaskExecution
datasync | stop/cancel | task/execution/transfer | CancelTaskExecution
airflow | run/trigger/invoke/create/get | dag/cli-token/token/cli | CreateCliToken
airflow | open/connect/login/look | web-ui/ui/web/console | CreateWebLoginToken
medialive | start | channel | StartChannel
medialive | stop | channel | StopChannel
`;

// src/drafting/tables/jargon-more-compute.ts
var MORE_COMPUTE = `
ec2 | see | console-output/boot-log/kernel-panic/serial-console | GetConsoleOutput
ec2 | see | screen/screenshot | GetConsoleScreenshot
ec2 | see | volume/volumes/disk/disks | DescribeVolumes
ec2 | see | modification/resize-progress/volume-modification/optimizing | DescribeVolumesModifications
ec2 | see | snapshot/snapshots | DescribeSnapshots
ec2 | see | image/images/ami/amis | DescribeImages
ec2 | see | security-group/security-groups/sg | DescribeSecurityGroups
ec2 | see | subnet/subnets | DescribeSubnets
ec2 | see | vpc/vpcs | DescribeVpcs
ec2 | see | route/routes/route-table/route-tables | DescribeRouteTables
ec2 | see | interface/eni/enis/network-interface/network-interfaces | DescribeNetworkInterfaces
ec2 | see | address/addresses/elastic-ip/elastic-ips/eip | DescribeAddresses
ec2 | see | nat-gateway/nat/nat-gateways | DescribeNatGateways
ec2 | see | peering/peering-connection | DescribeVpcPeeringConnections
ec2 | see | vpn/tunnel/vpn-connection | DescribeVpnConnections
ec2 | see | endpoint/vpc-endpoint/endpoints | DescribeVpcEndpoints
ec2 | see | transit-gateway/tgw | DescribeTransitGateways
ec2 | see | launch-template,version/versions | DescribeLaunchTemplateVersions
ec2 | see | launch-template/launch-templates | DescribeLaunchTemplates
ec2 | see | key-pair/key-pairs | DescribeKeyPairs
ec2 | see | spot-request/spot-requests | DescribeSpotInstanceRequests
ec2 | see | reserved-instance/reserved-instances | DescribeReservedInstances
ec2 | see | network-acl/nacl | DescribeNetworkAcls
ec2 | see | user-data/attribute/termination-protection/instance-attribute | DescribeInstanceAttribute
ec2 | see | scheduled-event/maintenance/system-status/impaired | DescribeInstanceStatus
ec2 | see | tags | DescribeTags
ec2 | make | launch-template,version/new-version | CreateLaunchTemplateVersion
ec2 | change | default-version/launch-template | ModifyLaunchTemplate
ec2 | make | volume/disk,snapshot/new/empty | CreateVolume
ec2 | make | key-pair | CreateKeyPair
ec2 | copy | snapshot | CopySnapshot
ec2 | copy | ami/image | CopyImage
ec2 | drop | snapshot/snapshots | DeleteSnapshot
ec2 | drop | volume/disk | DeleteVolume
ec2 | drop | route | DeleteRoute
ec2 | drop | security-group | DeleteSecurityGroup
ec2 | make | endpoint/vpc-endpoint | CreateVpcEndpoint
ec2 | make | security-group | CreateSecurityGroup
ec2 | make | flow-log/flow-logs | CreateFlowLogs
ec2 | accept/approve | peering | AcceptVpcPeeringConnection
ec2 | attach | interface/eni/network-interface | AttachNetworkInterface
ec2 | detach/remove | interface/eni/network-interface | DetachNetworkInterface
ec2 | change | security-group,interface/eni | ModifyNetworkInterfaceAttribute
ec2 | replace/swap/change | instance-profile/profile | ReplaceIamInstanceProfileAssociation
ec2 | detach/remove/disassociate | instance-profile/profile | DisassociateIamInstanceProfile
ec2 | change | metadata/imds/imdsv2 | ModifyInstanceMetadataOptions
ec2 | replace | root-volume | CreateReplaceRootVolumeTask
ec2 | enable | monitoring/detailed-monitoring | MonitorInstances
ec2 | disable | monitoring/detailed-monitoring | UnmonitorInstances
ec2 | cancel | spot-request/spot | CancelSpotInstanceRequests
ec2 | connect | serial-console | GetSerialConsoleAccessStatus
ec2-instance-connect | send/connect/put/upload | key/ssh/public-key/instance/box | SendSSHPublicKey
ec2-instance-connect | connect | tunnel/endpoint | OpenTunnel
autoscaling | see | group/groups/asg/desired/capacity | DescribeAutoScalingGroups
autoscaling | see | instance/instances | DescribeAutoScalingInstances
autoscaling | see | refresh/instance-refresh | DescribeInstanceRefreshes
autoscaling | see | policy/policies | DescribePolicies
autoscaling | see | lifecycle-hook/hook/hooks | DescribeLifecycleHooks
autoscaling | see | scheduled-action/schedule/schedules | DescribeScheduledActions
autoscaling | complete/finish/continue | lifecycle/lifecycle-action/hook | CompleteLifecycleAction
autoscaling | exit/resume/end/return/restart/remove/restore | standby | ExitStandby
autoscaling | return/restore/put/resume | service/back | ExitStandby
autoscaling | see | doing/did/done/been-doing | DescribeScalingActivities
autoscaling | attach/add | instance/instances | AttachInstances
autoscaling | attach/add | target-group/load-balancer | AttachLoadBalancerTargetGroups
autoscaling | detach/remove | target-group/load-balancer | DetachLoadBalancerTargetGroups
autoscaling | drop | scheduled-action/schedule | DeleteScheduledAction
autoscaling | make | lifecycle-hook/hook | PutLifecycleHook
autoscaling | make/change | scaling-policy/policy/target-tracking | PutScalingPolicy
autoscaling | go | scaling-policy/policy | ExecutePolicy
autoscaling | change | warm-pool | PutWarmPool
application-autoscaling | see | target/scalable-target/minimum/maximum/limits | DescribeScalableTargets
application-autoscaling | see | activity/activities/scaling | DescribeScalingActivities
application-autoscaling | see | policy/policies | DescribeScalingPolicies
application-autoscaling | make/change | policy/scaling-policy/tracking | PutScalingPolicy
application-autoscaling | make/change | scheduled-action/schedule | PutScheduledAction
ecs | see | service/services/deployment/deployments/rollout/event/events | DescribeServices
ecs | see | cluster/clusters | DescribeClusters
ecs | see | container-instance/container-instances/agent | DescribeContainerInstances
ecs | see | task-definition/definition/revision | DescribeTaskDefinition
ecs | list/find | task-definition/revisions/definitions | ListTaskDefinitions
ecs | list/find | service/services | ListServices
ecs | end | service-deployment/deployment | StopServiceDeployment
ecs | change | capacity-provider | UpdateCapacityProvider
ecs | change | cluster,setting/insights | UpdateClusterSettings
ecs | drop | task-definition | DeregisterTaskDefinition
ecs | protect/set | task-protection/scale-in-protection | UpdateTaskProtection
ecs | make | service | CreateService
ecs | drop | service | DeleteService
ecr | see | image/images/digest/tags/pushed | DescribeImages
ecr | list | image/images/untagged | ListImages
ecr | see | lifecycle/lifecycle-policy | GetLifecyclePolicy
ecr | change/make | lifecycle/lifecycle-policy | PutLifecyclePolicy
ecr | see | preview/lifecycle-preview | GetLifecyclePolicyPreview
ecr | go | preview/lifecycle-preview | StartLifecyclePolicyPreview
ecr | change | immutable/mutability/tag-immutability | PutImageTagMutability
ecr | change | scan-on-push/scanning-configuration/scanning | PutImageScanningConfiguration
ecr | make | repository | CreateRepository
ecr | see | repository-policy/policy | GetRepositoryPolicy
ecr | see | repository/repositories | DescribeRepositories
eks | see | nodegroup/node-group/nodes | DescribeNodegroup
eks | see | addon/add-on | DescribeAddon
eks | see | cluster/endpoint/version | DescribeCluster
eks | list | addon/addons | ListAddons
eks | list | nodegroup/nodegroups/node-groups | ListNodegroups
eks | see | access-entry/access-entries | ListAccessEntries
eks | change | cluster,logging/endpoint/public/private/audit-log/control-plane-logging | UpdateClusterConfig
eks | change | label/labels/taint/taints | UpdateNodegroupConfig
eks | make | addon/add-on | CreateAddon
eks | drop | addon/add-on | DeleteAddon
eks | make | nodegroup/node-group | CreateNodegroup
eks | drop | nodegroup/node-group | DeleteNodegroup
eks | make | fargate-profile | CreateFargateProfile
eks | see | insight/insights/upgrade-readiness | ListInsights
lambda | see | concurrency/reserved-concurrency | GetFunctionConcurrency
lambda | change/limit/reserve/allocate | concurrency/reserved-concurrency/concurrent/parallel/parallel-run/at-a-time | PutFunctionConcurrency
lambda | drop/end | provisioned-concurrency | DeleteProvisionedConcurrencyConfig
lambda | see | provisioned-concurrency | GetProvisionedConcurrencyConfig
lambda | see | alias/aliases | ListAliases
lambda | see | resource-policy/policy/who-may-invoke | GetPolicy
lambda | see | layer/layers | ListLayers
lambda | see | url/function-url | GetFunctionUrlConfig
lambda | make | url/function-url | CreateFunctionUrlConfig
lambda | change | url/function-url | UpdateFunctionUrlConfig
lambda | make | alias | CreateAlias
lambda | make | trigger/event-source/event-source-mapping/mapping | CreateEventSourceMapping
lambda | subscribe/attach/connect/link/hook | event-source/event-source-mapping/queue/stream/trigger | CreateEventSourceMapping
lambda | drop | trigger/event-source/event-source-mapping/mapping | DeleteEventSourceMapping
lambda | see | trigger/event-source/event-source-mapping/mapping | GetEventSourceMapping
lambda | change | batch/batch-size/filter/trigger/event-source-mapping | UpdateEventSourceMapping
lambda | publish/upload/make | layer | PublishLayerVersion
lambda | change | destination/retry/on-failure/async/event-age | PutFunctionEventInvokeConfig
lambda | change | memory/timeout/env/environment/variable/layer/runtime/handler/vpc/tracing/dead-letter/storage/architecture/log-level | UpdateFunctionConfiguration
lambda | change/shift/point/move/rollback | alias/traffic/canary/weight/version | UpdateAlias
lambda | revoke/remove | permission/resource-policy | RemovePermission
lambda | make | function | CreateFunction
batch | see | queue/job-queue/job-queues | DescribeJobQueues
batch | see | compute-environment/environment | DescribeComputeEnvironments
batch | list/find | job/jobs/failed/runnable/waiting | ListJobs
batch | see | job-definition/definition | DescribeJobDefinitions
batch | make/register | job-definition/revision | RegisterJobDefinition
batch | change | priority/job-queue/queue/order | UpdateJobQueue
batch | change | scheduling-policy/fair-share/share | UpdateSchedulingPolicy
elasticbeanstalk | see | environment/environments/status | DescribeEnvironments
elasticbeanstalk | see | instance/instances,health | DescribeInstancesHealth
elasticbeanstalk | see | configuration/setting/settings/option/options | DescribeConfigurationSettings
elasticbeanstalk | see | version/versions/application-version | DescribeApplicationVersions
elasticbeanstalk | see | log/logs | RequestEnvironmentInfo,RetrieveEnvironmentInfo
elasticbeanstalk | make/upload | version/application-version/bundle | CreateApplicationVersion
elasticbeanstalk | drop | version/application-version | DeleteApplicationVersion
elasticbeanstalk | terminate/delete | environment | TerminateEnvironment
elasticbeanstalk | go | managed-action/maintenance/managed-update | ApplyEnvironmentManagedAction
elasticbeanstalk | see | managed-action/managed-actions | DescribeEnvironmentManagedActions
elasticbeanstalk | change | configuration/option/variable/scaling/capacity | UpdateEnvironment
lightsail | backup/snapshot/make | snapshot/instance | CreateInstanceSnapshot
lightsail | backup/snapshot/make | snapshot,database | CreateRelationalDatabaseSnapshot
lightsail | make/scale/upgrade | instance-from/from-snapshot/plan/bigger/larger | CreateInstancesFromSnapshot
lightsail | attach/move/assign/associate | static-ip/ip | AttachStaticIp
lightsail | detach/remove | static-ip/ip | DetachStaticIp
lightsail | authorize/open/enable | port/firewall/https/ssh | OpenInstancePublicPorts
lightsail | close/revoke/block | port/firewall | CloseInstancePublicPorts
lightsail | change | firewall/ports | PutInstancePublicPorts
lightsail | see | instance/box/server/state | GetInstance
lightsail | see | metric/metrics/cpu/graph,instance | GetInstanceMetricData
lightsail | see | snapshot/snapshots | GetInstanceSnapshots
lightsail | restart | database | RebootRelationalDatabase
lightsail | see | log/logs,database | GetRelationalDatabaseLogEvents
lightsail | change | dns/domain/record/entry | UpdateDomainEntry
lightsail | make | dns/domain-entry/record | CreateDomainEntry
lightsail | deploy/make | container/deployment | CreateContainerServiceDeployment
apprunner | pause/stop | service/app | PauseService
apprunner | resume/start | service/app | ResumeService
apprunner | change | service/cpu/memory/variable/configuration | UpdateService
apprunner | see | service/app/status | DescribeService
apprunner | see | operation/operations/progress/deployment | ListOperations
elasticloadbalancing | see | listener/listeners | DescribeListeners
elasticloadbalancing | see | rule/rules | DescribeRules
elasticloadbalancing | see | load-balancer/load-balancers/alb/nlb/dns-name | DescribeLoadBalancers
elasticloadbalancing | see | target-group/target-groups/health-check | DescribeTargetGroups
elasticloadbalancing | see | attribute/attributes/idle-timeout/access-logs | DescribeLoadBalancerAttributes
elasticloadbalancing | see | certificate/certificates | DescribeListenerCertificates
elasticloadbalancing | add/attach | certificate | AddListenerCertificates
elasticloadbalancing | remove/detach | certificate | RemoveListenerCertificates
elasticloadbalancing | make | rule/path-rule/host-rule | CreateRule
elasticloadbalancing | drop | rule | DeleteRule
elasticloadbalancing | make | listener | CreateListener
elasticloadbalancing | reorder/change | priority/priorities | SetRulePriorities
elasticloadbalancing | change | stickiness/deregistration-delay/slow-start/target-group-attribute | ModifyTargetGroupAttributes
elasticloadbalancing | change | security-group/security-groups | SetSecurityGroups
elasticloadbalancing | change | subnet/subnets/zone/zones | SetSubnets
elasticloadbalancing | add/register/restore/resume/attach/set/return | instance/target/targets/backend/rotation/server | RegisterTargets
imagebuilder | see | finding/findings/scan/vulnerability | ListImageScanFindings
imagebuilder | see | pipeline/image-pipeline | GetImagePipeline
imagebuilder | list | images/builds/versions | ListImageBuildVersions
imagebuilder | cancel/stop | build/image/creation | CancelImageCreation
imagebuilder | change/enable/disable/pause/resume | pipeline/schedule | UpdateImagePipeline
emr-serverless | start/resume/create | application/app | StartApplication
emr-serverless | stop/pause | application/app | StopApplication
emr-serverless | see | job/run/job-run/progress/status | GetJobRun
emr-serverless | list | run/runs/job-runs | ListJobRuns
emr-serverless | see | application/app | GetApplication
emr-serverless | see | dashboard/spark-ui/history-server/ui | GetDashboardForJobRun
emr-serverless | change | application/capacity/limit/limits | UpdateApplication
elasticmapreduce | see | cluster/state | DescribeCluster
elasticmapreduce | list | step/steps | ListSteps
elasticmapreduce | list/see | instance/instances | ListInstances
elasticmapreduce | see | instance-group/instance-groups/core/task-nodes | ListInstanceGroups
elasticmapreduce | add/make | instance-group/task-group/task-nodes | AddInstanceGroups
elasticmapreduce | change | instance-fleet/fleet | ModifyInstanceFleet
elasticmapreduce | change | autoscaling/managed-scaling/scaling-limits | PutManagedScalingPolicy
elasticmapreduce | protect/enable/disable | termination-protection | SetTerminationProtection
elasticmapreduce | change | idle/auto-termination | PutAutoTerminationPolicy
sagemaker | see | training/training-job | DescribeTrainingJob
sagemaker | see | endpoint,config/configuration/variant | DescribeEndpointConfig
sagemaker | see | endpoint | DescribeEndpoint
sagemaker | see | pipeline,execution/run/step/steps | ListPipelineExecutionSteps
sagemaker | see | notebook/notebook-instance | DescribeNotebookInstance
sagemaker | see | processing/processing-job | DescribeProcessingJob
sagemaker | see | transform/transform-job/batch-transform | DescribeTransformJob
sagemaker | go/make | transform/batch-transform | CreateTransformJob
sagemaker | go/make | tuning/hyperparameter | CreateHyperParameterTuningJob
sagemaker | change/scale/move/shift | weight/variant/instance-count/traffic,endpoint/variant/weight | UpdateEndpointWeightsAndCapacities
sagemaker | change/deploy | endpoint,model/version/config | UpdateEndpoint
sagemaker | make | endpoint | CreateEndpoint
sagemaker | drop | endpoint | DeleteEndpoint
sagemaker | end | pipeline/pipeline-execution | StopPipelineExecution
sagemaker | end | processing/processing-job | StopProcessingJob
sagemaker | change | notebook-instance/notebook,type/size/instance/volume | UpdateNotebookInstance
sagemaker | see | model-package/model-version/registry | DescribeModelPackage
sagemaker | see | feature/record/feature-record | GetRecord
sagemaker | put/write | feature/record | PutRecord
bedrock | see | guardrail | GetGuardrail
bedrock | use/apply/test | guardrail | ApplyGuardrail
bedrock | ask/query/search/retrieve/read | knowledge-base | Retrieve
bedrock | ask/query | knowledge-base,answer/generate | RetrieveAndGenerate
bedrock | go/sync | ingestion/data-source/knowledge-base | StartIngestionJob
bedrock | see | ingestion/sync | GetIngestionJob
bedrock | invoke | agent | InvokeAgent
bedrock | list | model/models | ListFoundationModels
gamelift | change/scale | fleet/capacity/instances | UpdateFleetCapacity
gamelift | see | fleet,capacity | DescribeFleetCapacity
gamelift | see | session/sessions/game-session | DescribeGameSessions
workspaces | restart | workspace/desktop | RebootWorkspaces
workspaces | start | workspace/desktop | StartWorkspaces
workspaces | stop | workspace/desktop | StopWorkspaces
workspaces | rebuild | workspace/desktop | RebuildWorkspaces
workspaces | restore | workspace/desktop | RestoreWorkspace
workspaces | terminate/delete | workspace/desktop | TerminateWorkspaces
workspaces | make | workspace/desktop | CreateWorkspaces
workspaces | change | bundle/running-mode/compute/size/volume/protocol/always-on/auto-stop | ModifyWorkspaceProperties
workspaces | change | admin-maintenance/state | ModifyWorkspaceState
workspaces | see | workspace/desktop/state | DescribeWorkspaces
workspaces | see | connection/last-login/connected | DescribeWorkspacesConnectionStatus
appstream | start | fleet | StartFleet
appstream | stop | fleet | StopFleet
appstream | change/scale | fleet | UpdateFleet
appstream | end/expire | session | ExpireSession
appstream | see | session/sessions | DescribeSessions
cloud9 | share/invite/add | environment/member | CreateEnvironmentMembership
mgn | start/launch/test | test/test-instance | StartTest
mgn | start/cut/cutover | cutover | StartCutover
mgn | finalize | cutover | FinalizeCutover
drs | start/run/launch | recovery/drill | StartRecovery
drs | start/run | failback | StartFailbackLaunch
drs | see | job/jobs/recovery | DescribeJobs
dlm | enable/disable/pause/resume/change | policy/lifecycle-policy | UpdateLifecyclePolicy
dlm | see | policy/lifecycle-policy | GetLifecyclePolicy
compute-optimizer | see | recommendation/recommendations,instance/instances/ec2 | GetEC2InstanceRecommendations
compute-optimizer | see | recommendation/recommendations,function/lambda | GetLambdaFunctionRecommendations
`;

// src/drafting/tables/jargon-more-data.ts
var MORE_DATA = `
s3 | see | notification/notifications/event-notification | GetBucketNotification
s3 | see | cors | GetBucketCORS
s3 | see | logging/access-logging/access-log | GetBucketLogging
s3 | see | replication | GetReplicationConfiguration
s3 | see | bucket-tags/tags,bucket | GetBucketTagging
s3 | see | object-tags/tags | GetObjectTagging
s3 | see | acl | GetObjectAcl
s3 | see | inventory | GetInventoryConfiguration
s3 | see | website | GetBucketWebsite
s3 | see | multipart/incomplete-uploads/incomplete/unfinished | ListBucketMultipartUploads
s3 | see | version/versions | ListBucketVersions
s3 | see | object-lock | GetBucketObjectLockConfiguration
s3 | change/make | replication | PutReplicationConfiguration
s3 | change/make | website/static-website/index-document/error-page | PutBucketWebsite
s3 | change/make | inventory | PutInventoryConfiguration
s3 | change/make | intelligent-tiering/tiering | PutIntelligentTieringConfiguration
s3 | change | acceleration/transfer-acceleration | PutAccelerateConfiguration
s3 | change | ownership/ownership-controls | PutBucketOwnershipControls
s3 | change | public-access-block/block-public-access | PutBucketPublicAccessBlock
s3 | remove/drop | bucket-policy | DeleteBucketPolicy
s3 | make | bucket | CreateBucket
s3 | lift/remove/release/end/disable | legal-hold/hold | PutObjectLegalHold
s3 | drop | version/versions/older-version/older-versions | DeleteObjectVersion,ListBucketVersions
s3 | go/make | batch/batch-operation/batch-job | CreateJob
s3 | see | batch/batch-job/batch-operation | DescribeJob
dynamodb | see | ttl/time-to-live | DescribeTimeToLive
dynamodb | see | pitr/point-in-time/point-in-time-recovery/continuous-backup/continuous-backups | DescribeContinuousBackups
dynamodb | change/enable/disable | pitr/point-in-time/point-in-time-recovery/continuous-backup | UpdateContinuousBackups
dynamodb | see | backup/backups | ListBackups
dynamodb | see | export/exports | DescribeExport
dynamodb | import | table/s3/bucket | ImportTable
dynamodb | see | stream/stream-records | DescribeStream
dynamodb | read/receive | stream-record/stream-records/change-records | GetRecords,GetShardIterator,DescribeStream
dynamodb | change/enable | stream/streams | UpdateTable
dynamodb | change/enable | contributor-insights | UpdateContributorInsights
dynamodb | see | contributor-insights | DescribeContributorInsights
dynamodb | change/make/add | index/gsi/secondary-index | UpdateTable
dynamodb | change/make/add | global-table/region/replica | UpdateTable
dynamodb | enable | kinesis/kinesis-stream | EnableKinesisStreamingDestination
dynamodb | make | table | CreateTable
dynamodb | drop | backup | DeleteBackup
dynamodb | drop | table | DeleteTable
dynamodb | write/put/import/upload | batch/bulk | BatchWriteItem
dynamodb | read/look | several-items/batch | BatchGetItem
rds | see | log/logs/slow-query/slow-query-log/error-log | DownloadDBLogFilePortion
rds | see | cluster-snapshot/cluster-snapshots | DescribeDBClusterSnapshots
rds | see | snapshot/snapshots | DescribeDBSnapshots
rds | see | parameter-group,cluster | DescribeDBClusterParameters
rds | see | parameter-group | DescribeDBParameters
dms | see | row/rows/loaded/through/table-statistic | DescribeTableStatistics
rds | see | parameter-group,parameter/parameters/value/values | DescribeDBParameters
rds | see | parameter/parameters,cluster | DescribeDBClusterParameters
rds | see | cluster/clusters/endpoint/endpoints | DescribeDBClusters
rds | see | blue-green/deployment/bluegreen | DescribeBlueGreenDeployments
rds | make | blue-green/bluegreen | CreateBlueGreenDeployment
rds | swap/switch/failover/promote | blue-green/bluegreen/green | SwitchoverBlueGreenDeployment
rds | apply/run/execute | maintenance/pending-maintenance/patch/os-update | ApplyPendingMaintenanceAction
rds | restore/recover | cluster,timepoint/point-in-time/as-of/minute/time | RestoreDBClusterToPointInTime
rds | restore | cluster,snapshot | RestoreDBClusterFromSnapshot
rds | backtrack/rewind | cluster | BacktrackDBCluster
rds | change | cluster-parameter/cluster-parameter-group | ModifyDBClusterParameterGroup
rds | reset | parameter/parameters/parameter-group | ResetDBParameterGroup
rds | copy | cluster-snapshot | CopyDBClusterSnapshot
rds | share | cluster-snapshot | ModifyDBClusterSnapshotAttribute
rds | drop | cluster-snapshot | DeleteDBClusterSnapshot
rds | drop | snapshot/snapshots | DeleteDBSnapshot
rds | export | snapshot | StartExportTask
rds | see | export/export-task | DescribeExportTasks
rds | cancel/stop | export/export-task | CancelExportTask
rds | rename/point/change | proxy | ModifyDBProxy
rds | see | proxy/proxies | DescribeDBProxies
rds | see | proxy,target/targets | DescribeDBProxyTargets
rds | see | option-group | DescribeOptionGroups
rds | make/add | reader/instance,cluster/aurora | CreateDBInstance
rds | drop | instance/reader/replica | DeleteDBInstance
rds | add/subscribe/make | event-subscription | CreateEventSubscription
rds | see | certificate/ca | DescribeCertificates
rds | change | cluster,deletion-protection/backtrack/backup-window/maintenance-window/scaling/acu/serverless/engine-version | ModifyDBCluster
redshift | see | cluster/status/state/available | DescribeClusters
redshift | see | snapshot/snapshots | DescribeClusterSnapshots
redshift | see | parameter/parameters/wlm | DescribeClusterParameters
redshift | see | logging/audit-log | DescribeLoggingStatus
redshift | see | resize | DescribeResize
redshift | see | event/events | DescribeEvents
redshift | see | table-restore/restore | DescribeTableRestoreStatus
redshift | change | parameter-group/wlm/queue | ModifyClusterParameterGroup
redshift | change | maintenance/maintenance-window | ModifyClusterMaintenance
redshift | change | iam-role/role/roles | ModifyClusterIamRoles
redshift | change/rotate/reset | password/node-type/cluster/retention/encryption/public | ModifyCluster
redshift | rotate | encryption-key/key | RotateEncryptionKey
redshift | copy | snapshot | CopyClusterSnapshot
redshift | share/authorize | snapshot | AuthorizeSnapshotAccess
redshift | authorize/share | datashare | AuthorizeDataShare
redshift | drop | snapshot | DeleteClusterSnapshot
redshift | enable | logging | EnableLogging
redshift | cancel | resize | CancelResize
redshift-serverless | see | workgroup | GetWorkgroup
redshift-serverless | see | namespace | GetNamespace
redshift-serverless | change/scale | workgroup/rpu/capacity/base-capacity | UpdateWorkgroup
redshift-serverless | change | namespace/password | UpdateNamespace
redshift-serverless | snapshot/backup/make | snapshot | CreateSnapshot
redshift-serverless | restore | snapshot | RestoreFromSnapshot
redshift-serverless | change/make | usage-limit | CreateUsageLimit
redshift-serverless | connect/get | credentials | GetCredentials
redshift-data | cancel/stop | statement/query | CancelStatement
redshift-data | list | statement/statements/queries | ListStatements
redshift-data | see | table/columns | DescribeTable
redshift-data | list | tables | ListTables
redshift-data | go/vacuum/clean/change/drop/make/see | table/tables/sql/vacuum/select/copy/unload/statement/query | ExecuteStatement
elasticache | see | group/replication-group/node-type/redis/valkey/cluster/status | DescribeReplicationGroups
elasticache | see | cache-cluster/node/nodes/memcached | DescribeCacheClusters
elasticache | see | event/events | DescribeEvents
elasticache | see | snapshot/snapshots/backup/backups | DescribeSnapshots
elasticache | see | update/updates/update-action/update-actions/service-update/pending/patch | DescribeUpdateActions
elasticache | see | parameter/parameters/parameter-group | DescribeCacheParameters
elasticache | see | user/users | DescribeUsers
elasticache | add/increase/scale/make | replica/replicas/reader | IncreaseReplicaCount
elasticache | remove/decrease/drop | replica/replicas | DecreaseReplicaCount
elasticache | failover/test/flip | node-group/shard/primary | TestFailover
elasticache | change | parameter-group/parameter/maxmemory/eviction/eviction-policy | ModifyCacheParameterGroup
elasticache | change | node-type/engine/version/backup/snapshot-window/window/retention | ModifyReplicationGroup
elasticache | change | password/user/access-string | ModifyUser
elasticache | restart/reboot | node/nodes/cluster | RebootCacheCluster
elasticache | drop | snapshot | DeleteSnapshot
elasticache | copy/export | snapshot | CopySnapshot
elasticache | restore/make | snapshot/from-snapshot | CreateReplicationGroup
memorydb | see | cluster/clusters/shard/shards | DescribeClusters
memorydb | see | event/events | DescribeEvents
memorydb | see | snapshot/snapshots/copy/backup | DescribeSnapshots
memorydb | change/scale/upgrade | cluster/node-type/shard/shards/replica/replicas | UpdateCluster
memorydb | change/reset | user/password/access-string | UpdateUser
memorydb | change | acl | UpdateACL
memorydb | drop | snapshot | DeleteSnapshot
elasticfilesystem | see | mount-target/mount-targets | DescribeMountTargets
elasticfilesystem | see | access-point/access-points | DescribeAccessPoints
elasticfilesystem | see | lifecycle/lifecycle-policy | DescribeLifecycleConfiguration
elasticfilesystem | change | lifecycle/infrequent-access/archive | PutLifecycleConfiguration
elasticfilesystem | change/move/swap | throughput/elastic/bursting/provisioned/mode | UpdateFileSystem
elasticfilesystem | make | mount-target | CreateMountTarget
elasticfilesystem | make | access-point | CreateAccessPoint
elasticfilesystem | drop | access-point | DeleteAccessPoint
elasticfilesystem | drop | mount-target | DeleteMountTarget
elasticfilesystem | change | backup/automatic-backup/backup-policy | PutBackupPolicy
elasticfilesystem | see | backup-policy | DescribeBackupPolicy
elasticfilesystem | change | security-group/security-groups | ModifyMountTargetSecurityGroups
elasticfilesystem | make | replication | CreateReplicationConfiguration
fsx | see | file-system/throughput/capacity/share/state | DescribeFileSystems
fsx | see | backup/backups | DescribeBackups
fsx | see | volume/volumes | DescribeVolumes
fsx | see | task/export/data-repository-task | DescribeDataRepositoryTasks
fsx | backup/make/snapshot | backup | CreateBackup
fsx | make/snapshot | snapshot | CreateSnapshot
fsx | change/scale/need | throughput/capacity/storage/window/file-system/iops | UpdateFileSystem
fsx | change/scale | volume | UpdateVolume
fsx | restore/make | backup/from-backup | CreateFileSystemFromBackup
fsx | restore/rollback | volume,snapshot | RestoreVolumeFromSnapshot
fsx | drop | backup | DeleteBackup
fsx | go/export/import | data-repository/export/import/task | CreateDataRepositoryTask
fsx | copy | backup | CopyBackup
backup | see | job/jobs,backup | ListBackupJobs
backup | see | restore-job/restore | DescribeRestoreJob
backup | see | recovery-point/recovery-points/restore-point/restore-points | ListRecoveryPointsByBackupVault
backup | see | plan/plans | GetBackupPlan
backup | see | vault/vaults | DescribeBackupVault
backup | see | selection/selections/assigned | ListBackupSelections
backup | see | protected/protected-resource | DescribeProtectedResource
backup | change | plan/schedule/rule/retention | UpdateBackupPlan
backup | change | recovery-point,lifecycle/retention/keep | UpdateRecoveryPointLifecycle
backup | make/add | selection/resource,plan | CreateBackupSelection
backup | drop | selection | DeleteBackupSelection
backup | go | report | StartReportJob
dms | see | task/replication-task/progress/status | DescribeReplicationTasks
dms | see | endpoint/endpoints | DescribeEndpoints
dms | see | connection/connections | DescribeConnections
dms | see | replication-instance/instance | DescribeReplicationInstances
dms | see | assessment | DescribeReplicationTaskAssessmentResults
dms | see | event/events | DescribeEvents
dms | change | task/replication-task/mapping/mappings | ModifyReplicationTask
dms | change/scale | replication-instance/instance | ModifyReplicationInstance
dms | change | endpoint/password | ModifyEndpoint
dms | restart | replication-instance/instance | RebootReplicationInstance
dms | move | task/replication-task | MoveReplicationTask
dms | go | assessment | StartReplicationTaskAssessmentRun
dms | drop | task | DeleteReplicationTask
dms | make | task | CreateReplicationTask
es | see | domain/cluster-setup/configuration | DescribeDomain
es | see | node/nodes | DescribeDomainNodes
es | see | upgrade | GetUpgradeStatus
es | see | auto-tune/autotune | DescribeDomainAutoTunes
es | see | package/packages | ListPackagesForDomain
es | update/start/apply/install | software-update/service-software/software | StartServiceSoftwareUpdate
es | cancel | software-update/service-software | CancelServiceSoftwareUpdate
es | change | storage/disk/volume/node/nodes/instance-count/master/access-policy/tls/shards | UpdateDomainConfig
es | drop | index/indices/indexes/document | ESHttpDelete
es | make/change/put | index/template/mapping/setting/settings/alias/repository/policy/ism | ESHttpPut
es | reindex/go/snapshot/retry/reroute/move | reindex/index/snapshot/allocation/shard | ESHttpPost
aoss | see | collection/collections | BatchGetCollection
aoss | search/read/query/write | index/document/documents/data | APIAccessAll
aoss | change | capacity/ocu | UpdateAccountSettings
glue | see | job/script/setting/settings/configuration | GetJob
glue | see | run/runs,job/last/history | GetJobRuns
glue | see | crawl/crawls/crawl-history | ListCrawls
glue | see | database/databases | GetDatabases
glue | see | connection/connections | GetConnection
glue | see | trigger/triggers | GetTriggers
glue | see | workflow,run/status | GetWorkflowRun
glue | see | data-quality/quality | GetDataQualityResult
glue | go | data-quality/quality/ruleset | StartDataQualityRulesetEvaluationRun
glue | change | crawler/schedule | UpdateCrawler
glue | pause/stop/disable | crawler-schedule/schedule | StopCrawlerSchedule
glue | resume/start/enable | crawler-schedule/schedule | StartCrawlerSchedule
glue | change | connection/password | UpdateConnection
glue | change | trigger | UpdateTrigger
glue | test | connection | TestConnection
glue | make | table | CreateTable
glue | drop | table | DeleteTable
glue | make | database | CreateDatabase
glue | end | workflow | StopWorkflowRun
glue | resume/retry | workflow | ResumeWorkflowRun
glue | make/add | partitions/new-partitions | BatchCreatePartition
glue | make/add | partition | CreatePartition
glue | drop | partitions | BatchDeletePartition
glue | drop | partition | DeletePartition
glue | change | partition/location | UpdatePartition
glue | rollback/restore/revert | table,version | UpdateTable
glue | see | table-version/versions,table | GetTableVersions
athena | see | workgroup/limit/setting/settings | GetWorkGroup
athena | change/enable/disable | workgroup/limit/bytes/data-limit | UpdateWorkGroup
athena | list/see | queries/query-history/executions/history | ListQueryExecutions
athena | list | named-queries/saved-queries | ListNamedQueries
athena | see | table/column/columns/schema | GetTableMetadata
athena | see | prepared-statement | GetPreparedStatement
athena | drop | saved-query/named-query | DeleteNamedQuery
athena | go | session/notebook/spark | StartSession
lakeformation | see | permission/permissions/grant/grants | ListPermissions
lakeformation | register | location/bucket/path | RegisterResource
lakeformation | tag/add | lf-tag/tag | AddLFTagsToResource
lakeformation | see | setting/settings/admins | GetDataLakeSettings
quicksight | see | dashboard | DescribeDashboard
quicksight | see | dataset | DescribeDataSet
quicksight | see | data-source/source | DescribeDataSource
quicksight | see | ingestion/ingestions/refresh/refreshes | ListIngestions
quicksight | see | user/users | ListUsers
quicksight | change | dataset/data-set | UpdateDataSet
quicksight | change | data-source/credentials/password | UpdateDataSource
quicksight | change | dashboard | UpdateDashboard
quicksight | publish | dashboard/version | UpdateDashboardPublishedVersion
quicksight | change/make | refresh-schedule/schedule | UpdateRefreshSchedule
quicksight | add/register/invite/make | user/reader/author | RegisterUser
quicksight | add | group,user/member | CreateGroupMembership
quicksight | remove/drop | group,user/member | DeleteGroupMembership
quicksight | drop | user | DeleteUser
quicksight | share | dataset | UpdateDataSetPermissions
quicksight | share | analysis | UpdateAnalysisPermissions
quicksight | restore/recover | analysis | RestoreAnalysis
quicksight | see | embed/embed-url | GenerateEmbedUrlForRegisteredUser
timestream | write/put | record/records/point/points | WriteRecords
timestream | see | table/retention | DescribeTable
timestream | change | retention/table | UpdateTable
timestream | go | scheduled-query | ExecuteScheduledQuery
timestream | change/enable/disable | scheduled-query | UpdateScheduledQuery
timestream | see/query | query/row/rows/data/point/points/table | Select
neptune-db | see/query/read | graph/query/vertex/data | ReadDataViaQuery
neptune-db | write/change/put | graph/vertex/data | WriteDataViaQuery
neptune-db | drop | data/graph/vertex | DeleteDataViaQuery
neptune-db | load/import/start | loader/bulk/load | StartLoaderJob
neptune-db | see | loader/load | GetLoaderJobStatus
dax | see | cluster | DescribeClusters
dax | scale/increase/add | node/nodes/replica/replication | IncreaseReplicationFactor
dax | scale/decrease/remove | node/nodes/replica/replication | DecreaseReplicationFactor
dax | restart | node | RebootNode
glacier | restore/retrieve/go | archive/retrieval/job/inventory | InitiateJob
glacier | see | job | DescribeJob
glacier | download/read | job-output/output/archive | GetJobOutput
glacier | upload | archive | UploadArchive
storagegateway | see | bandwidth/rate-limit | DescribeBandwidthRateLimit
storagegateway | see | gateway | DescribeGatewayInformation
storagegateway | see | cache,share | DescribeCache
storagegateway | see | share/shares/file-share | ListFileShares
storagegateway | change | bandwidth/rate-limit/upload-bandwidth/download-bandwidth | UpdateBandwidthRateLimit
storagegateway | update/upgrade/apply | software/gateway-software | UpdateGatewaySoftwareNow
storagegateway | start/resume | gateway | StartGateway
storagegateway | stop/shutdown | gateway | ShutdownGateway
storagegateway | change | nfs/client/clients/nfs-share | UpdateNFSFileShare
storagegateway | change | smb/smb-share | UpdateSMBFileShare
storagegateway | snapshot | volume | CreateSnapshot
datasync | see | task,execution/run/progress | DescribeTaskExecution
datasync | see | task/tasks | DescribeTask
datasync | list | execution/executions/runs | ListTaskExecutions
datasync | change | task/bandwidth/filter/schedule | UpdateTask
datasync | change | task-execution/running/bandwidth | UpdateTaskExecution
datasync | see | agent/agents | DescribeAgent
transfer | see | user/users | ListUsers
transfer | see | user | DescribeUser
transfer | see | server | DescribeServer
transfer | make/add/give | user | CreateUser
transfer | change | user/home-directory/role | UpdateUser
transfer | drop | user | DeleteUser
transfer | drop/revoke | key/ssh-key/public-key/ssh-public-key | DeleteSshPublicKey
transfer | make/add/import/give/upload/change/replace | key/ssh-key/public-key/ssh-public-key | ImportSshPublicKey
transfer | change | server/security-policy/host-key | UpdateServer
transfer | test | identity-provider | TestIdentityProvider
transfer | go/send | file/files/transfer/connector | StartFileTransfer
transfer | see | execution/workflow | DescribeExecution
snowball | see | job | DescribeJob
rekognition | search/find | face/faces,collection | SearchFacesByImage
rekognition | add/index | face/faces | IndexFaces
rekognition | detect/read | text | DetectText
rekognition | detect/look | label/labels/object | DetectLabels
rekognition | compare | face/faces | CompareFaces
rekognition | start/run | model/project-version | StartProjectVersion
rekognition | stop | model/project-version | StopProjectVersion
transcribe | see | job/transcription | GetTranscriptionJob
translate | translate/run | text/document | TranslateText
translate | start/run | job/batch | StartTextTranslationJob
comprehend | detect/read/look | sentiment | DetectSentiment
comprehend | detect/read | entity/entities | DetectEntities
textract | start/run | job/analysis/async | StartDocumentAnalysis
textract | see | result/results/job | GetDocumentAnalysis
polly | synthesize/read/make | speech/text | SynthesizeSpeech
kendra | search/query | index | Query
kendra | sync/start | data-source/index | StartDataSourceSyncJob
kendra | stop | sync/data-source | StopDataSourceSyncJob
kendra | see | sync/data-source | ListDataSourceSyncJobs
personalize | see/get | recommendation/recommendations | GetRecommendations
personalize | update/change | campaign | UpdateCampaign
forecast | query/see | forecast | QueryForecast
databrew | go | job/recipe-job | StartJobRun
databrew | end | job/run | StopJobRun
databrew | see | run/job-run | DescribeJobRun
`;

// src/drafting/tables/jargon-more-operations.ts
var MORE_OPERATIONS = `
sqs | see | depth/length/size/count/how-many/number/attribute/attributes/setting/settings/redrive-policy/visibility/backlog | GetQueueAttributes
sqs | see | queue/queues,list/which/all | ListQueues
sqs | see | redrive/move-task/move | ListMessageMoveTasks
sqs | see | source/sources,dead-letter/dlq | ListDeadLetterSourceQueues
sqs | resend/put/move/return/redrive/replay/retry/copy/restore | message/messages,back/source/original/queue | StartMessageMoveTask
sqs | change | visibility/visibility-timeout/retention/retention-period/delay/redrive/dead-letter/encryption/attribute/long-polling/receive-wait | SetQueueAttributes
sqs | extend/prolong/increase | visibility,while/working/message/messages/their | ChangeMessageVisibility
sqs | make | queue | CreateQueue
sns | see | topic/attribute/attributes/setting/settings | GetTopicAttributes
sns | see | subscription/subscriptions/subscriber/subscribers/subscribed | ListSubscriptionsByTopic
sns | see | subscription,attribute/attributes/filter/filter-policy | GetSubscriptionAttributes
sns | see | topics | ListTopics
sns | drop/remove/end | subscription/subscriber/endpoint/address/pager | Unsubscribe
sns | change | filter/filter-policy/raw/subscription/redrive | SetSubscriptionAttributes
sns | change | topic/display-name/delivery/encryption/logging | SetTopicAttributes
sns | make | topic | CreateTopic
sns | send | sms/text/phone | Publish
events | see | rule/rules/pattern/schedule | DescribeRule
events | list | rule/rules | ListRules
events | see | target/targets | ListTargetsByRule
events | see | bus/event-bus | DescribeEventBus
events | see | archive | DescribeArchive
events | see | connection | DescribeConnection
events | change | archive/retention | UpdateArchive
events | make | archive | CreateArchive
events | change | connection/secret/api-key | UpdateConnection
events | change | api-destination/destination/rate | UpdateApiDestination
events | drop | rule | DeleteRule
events | test/try | pattern | TestEventPattern
events | replay/resend/go | archive/event/events/replay | StartReplay
scheduler | see | schedule | GetSchedule
scheduler | list | schedule/schedules | ListSchedules
scheduler | make | schedule | CreateSchedule
scheduler | drop | schedule | DeleteSchedule
scheduler | change/pause/resume/enable/disable | schedule/cron/target/flexible/window | UpdateSchedule
pipes | see | pipe | DescribePipe
pipes | change | pipe/batch/filter | UpdatePipe
schemas | see | schema | DescribeSchema
states | see | state-machine/definition | DescribeStateMachine
states | see | execution/run/runs/status/state/result/output | DescribeExecution
states | see | history/step/steps/failed | GetExecutionHistory
states | see | map-run/map/child | DescribeMapRun
states | change | map-run/concurrency/tolerated | UpdateMapRun
states | change/publish/make | version | PublishStateMachineVersion
states | change/shift/point | alias | UpdateStateMachineAlias
states | send/fail/complete | failure,token/task | SendTaskFailure
states | send | heartbeat | SendTaskHeartbeat
states | go | activity | GetActivityTask
states | go | express/sync/synchronous | StartSyncExecution
kinesis | see | stream/summary/status/settings/shard-count/mode | DescribeStreamSummary
kinesis | see | consumer/consumers | ListStreamConsumers
kinesis | change/switch | on-demand/provisioned/mode/stream-mode/capacity-mode | UpdateStreamMode
kinesis | enable | metric/metrics/shard-level/enhanced-monitoring | EnableEnhancedMonitoring
kinesis | disable | metric/metrics/enhanced-monitoring | DisableEnhancedMonitoring
kinesis | enable/encrypt | encryption | StartStreamEncryption
kinesis | scale/change/increase/decrease | stream/shard/shards/capacity/wider/throughput | UpdateShardCount
firehose | see | stream/delivery-stream/destination/error | DescribeDeliveryStream
firehose | change | buffer/buffering/interval/prefix/transformation/compression/lambda/destination | UpdateDestination
firehose | enable/encrypt | encryption | StartDeliveryStreamEncryption
kafka | see | cluster/broker-count/version/state | DescribeCluster
kafka | see | configuration | DescribeConfiguration
kafka | see | scram/secret/secrets/user/users | ListScramSecrets
kafka | add/associate | scram/secret | BatchAssociateScramSecret
kafka | remove/disassociate | scram/secret | BatchDisassociateScramSecret
kafka | change/apply | configuration/config/revision | UpdateClusterConfiguration
kafka | change/upgrade | version/kafka-version | UpdateClusterKafkaVersion
kafka | change | monitoring/logging/open-monitoring | UpdateMonitoring
kafka | make | configuration | CreateConfiguration
kafkaconnect | see | connector | DescribeConnector
kafkaconnect | change/scale | connector/worker/workers/capacity/mcu | UpdateConnector
kafkaconnect | drop | connector | DeleteConnector
kafka-cluster | alter/change | topic/partition/retention | Connect,DescribeTopic,AlterTopic
kafka-cluster | drop | topic | Connect,DescribeTopic,DeleteTopic
kafka-cluster | drop | group/consumer-group | Connect,DescribeGroup,DeleteGroup
kinesisanalytics | see | application/app/job/flink/parallelism/status | DescribeApplication
kinesisanalytics | snapshot/backup/make | snapshot/savepoint/application/copy | CreateApplicationSnapshot
kinesisanalytics | drop | snapshot/savepoint | DeleteApplicationSnapshot
kinesisanalytics | rollback | application/app | RollbackApplication
kinesisanalytics | list | version/versions | ListApplicationVersions
mq | see | broker/state | DescribeBroker
mq | see | configuration | DescribeConfiguration
mq | change | configuration/xml | UpdateConfiguration
mq | change/upgrade | broker/version/engine/instance-type/maintenance | UpdateBroker
mq | see | user/users | ListUsers
mq | make/add | user | CreateUser
mq | change/reset | user/password | UpdateUser
mq | drop | user | DeleteUser
ses | see | identity/domain/dkim/verified | GetEmailIdentity
ses | see | account/sandbox/quota | GetAccount
ses | see | suppression/suppression-list/suppressed | ListSuppressedDestinations
ses | see | template | GetEmailTemplate
ses | change | template | UpdateEmailTemplate
ses | pause/disable/enable/resume | sending,account | PutAccountSendingAttributes
ses | pause/disable/enable/resume | sending,configuration-set | PutConfigurationSetSendingOptions
ses | change | configuration-set/event-destination | UpdateConfigurationSetEventDestination
ses | change | dkim | PutEmailIdentityDkimAttributes
mobiletargeting | send | message/sms/push | SendMessages
mobiletargeting | see | campaign | GetCampaign
mobiletargeting | change/pause/resume | campaign | UpdateCampaign
apigateway | see | stage/api/resource/usage-plan/api-key/method/usage/deployment/deployments | GET
apigateway | drop/flush/clean | stage/cache/key/deployment/method/api-key | DELETE
apigateway | flush/invalidate/clean/purge | cache | DELETE
apigateway | make/deploy | stage/deployment/api-key/usage-plan/key | POST
apigateway | change/rollback/point | stage/deployment/throttling/quota/usage-plan/canary/burst/rate | PATCH
appsync | see | resolver/resolvers | ListResolvers
appsync | see | schema | GetSchemaCreationStatus
appsync | see | api-key/key/keys | ListApiKeys
appsync | make | api-key/key | CreateApiKey
appsync | change/extend/renew | api-key/key | UpdateApiKey
appsync | drop | api-key/key | DeleteApiKey
appsync | change/deploy/upload | schema | StartSchemaCreation
appsync | change/fix | resolver | UpdateResolver
appsync | change | data-source | UpdateDataSource
appsync | change | api,logging/tracing/auth | UpdateGraphqlApi
appsync | disable/drop/stop | cache/caching | DeleteApiCache
appsync | enable/make | cache/caching | CreateApiCache
iot | see | policy/policies,attached/certificate | ListAttachedPolicies
iot | see | certificate/certificates/principal,attached/thing/device | ListThingPrincipals
iot | see | certificate | DescribeCertificate
iot | see | group/groups,thing/device | ListThingGroupsForThing
iot | see | thing/things/device/devices,group/members | ListThingsInThingGroup
iot | see | job/jobs/rollout | DescribeJob
iot | see | job-execution/execution/executions | DescribeJobExecution
iot | see | rule | GetTopicRule
iot | see | shadow/state/reported | GetThingShadow
iot | change/desired/set | shadow/desired/desired-state | UpdateThingShadow
iot | change | thing/device/attribute/attributes | UpdateThing
iot | enable | rule | EnableTopicRule
iot | disable | rule | DisableTopicRule
iot | make/go | job/rollout/ota | CreateJob
iot | cancel/stop | job/rollout | CancelJob
iot | cancel/stop | job-execution | CancelJobExecution
iot | attach | policy | AttachPolicy
iot | detach/remove | policy | DetachPolicy
iot | attach | certificate/thing | AttachThingPrincipal
iot | detach/remove | certificate,thing/device | DetachThingPrincipal
iot | search/find | thing/things/fleet/device/devices | SearchIndex
iot | drop | shadow | DeleteThingShadow
iot | make | certificate/keys | CreateKeysAndCertificate
iot | make/register | thing/device | CreateThing
greengrass | deploy/make | deployment | CreateDeployment
greengrass | see | deployment | GetDeployment
greengrass | cancel | deployment | CancelDeployment
connect | see | queue/queues | DescribeQueue
connect | change | flow/contact-flow | UpdateContactFlowContent
connect | see | flow/contact-flow | DescribeContactFlow
connect | change | hours/hours-of-operation/opening-hours | UpdateHoursOfOperation
connect | make | user/agent | CreateUser
connect | change | routing-profile | UpdateUserRoutingProfile
connect | enable/disable/change | queue | UpdateQueueStatus
lex | see | bot/alias | DescribeBot
lex | change/point | alias | UpdateBotAlias
lex | make | version | CreateBotVersion
lex | change | intent | UpdateIntent
cloudwatch | see | anomaly | DescribeAnomalyDetectors
cloudwatch | see | insight-rule/contributor | GetInsightRuleReport
cloudwatch | drop | alarm | DeleteAlarms
cloudwatch | drop | dashboard | DeleteDashboards
cloudwatch | see | widget/image | GetMetricWidgetImage
cloudwatch | see | graph/graphs/metric/metrics/cpu/p99/p95/percentile/rate/errors/latency/throttles/invocations/duration/depth | GetMetricData
logs | see | log/logs/error/errors/exception/exceptions/trace/traces/stacktrace/line/lines/output | FilterLogEvents
logs | see | retention/log-group/log-groups | DescribeLogGroups
logs | see | stream/streams/log-stream/log-streams | DescribeLogStreams
logs | see | metric-filter/metric-filters | DescribeMetricFilters
logs | see | subscription-filter/subscription-filters | DescribeSubscriptionFilters
logs | see | export/export-task | DescribeExportTasks
logs | run/query/search/go | insights/logs-insights/insights-query | StartQuery,GetQueryResults
logs | see | query-result/query-results | GetQueryResults
logs | make | log-group | CreateLogGroup
logs | drop | log-group | DeleteLogGroup
logs | drop | log-stream | DeleteLogStream
logs | drop/remove | subscription-filter/subscription | DeleteSubscriptionFilter
logs | drop/remove | metric-filter | DeleteMetricFilter
logs | drop/remove | retention | DeleteRetentionPolicy
logs | put/write/send | event/events/line/lines/marker | PutLogEvents
logs | associate/encrypt | kms/key | AssociateKmsKey
logs | cancel | export | CancelExportTask
ssm | see | session/sessions | DescribeSessions
ssm | see | document/documents | GetDocument
ssm | see | maintenance-window/window | GetMaintenanceWindow
ssm | see | inventory/software/installed-software | GetInventory
ssm | see | association/associations | DescribeAssociation
ssm | see | automation,step/steps | DescribeAutomationStepExecutions
ssm | see | automation/automations,list/recent | DescribeAutomationExecutions
ssm | see | opsitem/ops-item | GetOpsItem
ssm | see | patch-baseline/baseline | GetPatchBaseline
ssm | see | compliance | ListComplianceItems
ssm | go | association | StartAssociationsOnce
ssm | change | maintenance-window/window | UpdateMaintenanceWindow
ssm | change | document | UpdateDocument
ssm | change | document,default-version | UpdateDocumentDefaultVersion
ssm | change | patch-baseline/baseline | UpdatePatchBaseline
ssm | change/close | opsitem/ops-item | UpdateOpsItem
ssm | label/tag | parameter,version/label | LabelParameterVersion
ssm | resume | session | ResumeSession
ssm | list | parameters | DescribeParameters
ssm | scan/patch/install/run | patch/patches/patching | SendCommand
ssm | connect | shell/session/prompt/box/host/instance/node/machine/server/port/tunnel | StartSession
cloudformation | see | drift/drifts/drifted | DescribeStackResourceDrifts
cloudformation | see | drift,detection/status | DescribeStackDriftDetectionStatus
cloudformation | see | change-sets | ListChangeSets
cloudformation | see | stack-set/stackset | DescribeStackSet
cloudformation | see | stack-set-operation/operation | DescribeStackSetOperation
cloudformation | see | stack-instance/stack-instances | ListStackInstances
cloudformation | see | export/exports | ListExports
cloudformation | see | stack-policy | GetStackPolicy
cloudformation | see | stacks,list/all | ListStacks
cloudformation | change | stack-set/stackset | UpdateStackSet
cloudformation | add/make | stack-instance/stack-instances | CreateStackInstances
cloudformation | change | termination-protection | UpdateTerminationProtection
cloudformation | make | stack | CreateStack
cloudformation | make | change-set/changeset | CreateChangeSet
cloudformation | drop | change-set/changeset | DeleteChangeSet
cloudformation | signal | resource/stack | SignalResource
cloudformation | validate | template | ValidateTemplate
cloudformation | import | resource/resources | CreateChangeSet
codebuild | see | project/projects/configuration/setting/settings | BatchGetProjects
codebuild | see | report/test-report/reports | BatchGetReports
codebuild | list | build/builds/last/recent | ListBuildsForProject,BatchGetBuilds
codebuild | change | webhook | UpdateWebhook
codebuild | make | webhook | CreateWebhook
codebuild | clean/invalidate/purge | cache | InvalidateProjectCache
codepipeline | see | execution/executions/run/runs/history | ListPipelineExecutions
codepipeline | see | execution/run | GetPipelineExecution
codepipeline | see | definition/structure/configuration | GetPipeline
codepipeline | see | action/actions,execution/executions | ListActionExecutions
codepipeline | change | pipeline/definition/source/branch | UpdatePipeline
codepipeline | change | stage,condition | OverrideStageCondition
codepipeline | approve/reject/answer | approval/manual-approval/it/pipeline | PutApprovalResult
codedeploy | see | deployment/deployments,list/history | ListDeployments
codedeploy | see | group/deployment-group | GetDeploymentGroup
codedeploy | see | instance/target/targets | ListDeploymentTargets
codedeploy | see | target | GetDeploymentTarget
codedeploy | continue/resume/reroute/shift | deployment/traffic | ContinueDeployment
codedeploy | change | deployment-group/group/rollback/alarm | UpdateDeploymentGroup
codedeploy | register/make | revision | RegisterApplicationRevision
codecommit | see | commit/commits | GetCommit
codecommit | see | branch/branches | ListBranches
codecommit | see | branch | GetBranch
codecommit | see | pull-request/pull-requests/pr | GetPullRequest
codecommit | see | diff/difference/differences | GetDifferences
codecommit | see | file | GetFile
codecommit | make | branch | CreateBranch
codecommit | drop | branch | DeleteBranch
codecommit | make/open | pull-request/pr | CreatePullRequest
codecommit | close/change | pull-request/pr | UpdatePullRequestStatus
codecommit | approve | pull-request/pr | UpdatePullRequestApprovalState
codecommit | comment/add | pull-request/pr/comment | PostCommentForPullRequest
codecommit | change | default-branch | UpdateDefaultBranch
codecommit | put/upload/commit | file | PutFile
codeartifact | see | version/versions,package | ListPackageVersions
codeartifact | see | package/packages | ListPackages
codeartifact | see | package-version | DescribePackageVersion
codeartifact | drop | version/versions/package-version | DeletePackageVersions
codeartifact | copy/promote | version/versions/package | CopyPackageVersions
codeartifact | change/archive/unlist | status/version/versions | UpdatePackageVersionsStatus
amplify | see | job/build/deployment/step/steps | GetJob
amplify | list | job/jobs/builds | ListJobs
amplify | see | branch/branches | GetBranch
amplify | change | branch/variable/variables/env | UpdateBranch
amplify | change | app | UpdateApp
amplify | see | artifact/artifacts | ListArtifacts,GetArtifactUrl
amplify | see | domain | GetDomainAssociation
amplify | change | domain/subdomain | UpdateDomainAssociation
amplify | see | access-log/access-logs | GenerateAccessLogs
appconfig | see | deployment/rollout/status | GetDeployment
appconfig | see | deployments/history | ListDeployments
appconfig | see | configuration-profile/profile | GetConfigurationProfile
appconfig | see | environment | GetEnvironment
appconfig | see | version/hosted-version/hosted-configuration-version | GetHostedConfigurationVersion
appconfig | list | version/versions/hosted-versions | ListHostedConfigurationVersions
appconfig | make/change/put | hosted-version/hosted-configuration/flag/version/feature-flag | CreateHostedConfigurationVersion
appconfig | validate | configuration | ValidateConfiguration
synthetics | see | run/runs/result/results | GetCanaryRuns
synthetics | see | canary | GetCanary
synthetics | change | canary/schedule/script/frequency | UpdateCanary
fis | see | experiment | GetExperiment
fis | see | template/experiment-template | GetExperimentTemplate
fis | change | template/experiment-template | UpdateExperimentTemplate
cloudfront | see | invalidations | ListInvalidations
cloudfront | see | config/configuration | GetDistributionConfig
cloudfront | see | function | DescribeFunction
cloudfront | change | function | UpdateFunction
cloudfront | publish | function | PublishFunction
cloudfront | test | function | TestFunction
cloudfront | change | cache-policy | UpdateCachePolicy
cloudfront | change | response-header/response-headers/headers-policy | UpdateResponseHeadersPolicy
cloudfront | see | cache-policy | GetCachePolicy
cloudfront | make | invalidation/path/paths/cache/edge | CreateInvalidation
route53 | see | health-check/health-checks | GetHealthCheck
route53 | see | change/insync/propagation/change-status | GetChange
route53 | see | zone/zones/hosted-zone | GetHostedZone
route53 | list | zones/hosted-zones | ListHostedZones
route53 | change/make/drop/point/move/lower | record/records/dns/cname/a-record/www/txt/mx/srv/ttl/alias/subdomain/weight/weighted/record-set/hostname/apex/domain | ChangeResourceRecordSets
route53 | change | health-check/threshold/failure-threshold/interval/inverted | UpdateHealthCheck
route53 | make | health-check | CreateHealthCheck
route53 | drop | health-check | DeleteHealthCheck
route53 | make | zone/hosted-zone | CreateHostedZone
route53 | associate/attach | vpc,zone | AssociateVPCWithHostedZone
route53 | test | answer/record/dns | TestDNSAnswer
route53domains | renew | domain | RenewDomain
route53domains | see | domain | GetDomainDetail
route53domains | change | nameserver/nameservers | UpdateDomainNameservers
route53domains | change | contact | UpdateDomainContact
route53domains | enable | transfer-lock/lock | EnableDomainTransferLock
route53domains | disable/unlock | transfer-lock/lock | DisableDomainTransferLock
route53domains | get/read | auth-code/transfer-code | RetrieveDomainAuthCode
route53resolver | see | query-log/query-logging | ListResolverQueryLogConfigs
route53resolver | see | rule/rules | ListResolverRules
route53resolver | see | endpoint/endpoints | GetResolverEndpoint
route53resolver | associate | rule | AssociateResolverRule
route53resolver | see | domain/domains/list/domain-list | ListFirewallDomains
route53resolver | change | domain/domains/list/domain-list/phishing | UpdateFirewallDomains
route53resolver | change | firewall-rule/rule/action | UpdateFirewallRule
globalaccelerator | see | accelerator | DescribeAccelerator
globalaccelerator | see | endpoint-group/endpoint/endpoints/traffic-dial/weight | DescribeEndpointGroup
globalaccelerator | change/enable/disable | accelerator | UpdateAccelerator
globalaccelerator | change/shift/move/drain/need | dial/traffic-dial/weight/weights/traffic/endpoint-group/endpoint | UpdateEndpointGroup
globalaccelerator | add | endpoint/endpoints | AddEndpoints
globalaccelerator | remove | endpoint/endpoints | RemoveEndpoints
servicequotas | request/increase/raise/ask | quota/limit/increase/quotas | RequestServiceQuotaIncrease
servicequotas | see | open-request/request/requests/pending/history | ListRequestedServiceQuotaChangeHistory
servicequotas | list | quotas/limits | ListServiceQuotas
servicequotas | see | default | GetAWSDefaultServiceQuota
support | see | case/cases/ticket/tickets | DescribeCases
support | see | communication/communications/reply/replies/correspondence | DescribeCommunications
support | resolve/close | case/ticket | ResolveCase
support | attach/upload | file/attachment | AddAttachmentsToSet
trustedadvisor | see | check/checks/recommendation | DescribeCheckItems
health | see | affected/entities | DescribeAffectedEntities
health | see | detail/details | DescribeEventDetails
ce | see | anomaly/anomalies | GetAnomalies
ce | see | reservation/ri,utilization/coverage | GetReservationUtilization
ce | see | savings-plan/savings-plans,utilization | GetSavingsPlansUtilization
ce | see | recommendation/rightsizing | GetRightsizingRecommendation
ce | see | tag/tags | GetTags
ce | see | dimension/dimensions | GetDimensionValues
pi | see | load/top-sql/wait/waits/sql/statement/statements/query/queries/dimension | DescribeDimensionKeys,GetResourceMetrics
pi | see | metric/metrics/counter | GetResourceMetrics
xray | see | trace/traces | GetTraceSummaries,BatchGetTraces
xray | see | service-map/graph/map | GetServiceGraph
xray | see | group/groups | GetGroups
xray | see | sampling/sampling-rule | GetSamplingRules
xray | change | sampling/sampling-rule/rate | UpdateSamplingRule
xray | change | group/filter | UpdateGroup
rum | see | data/events/session | GetAppMonitorData
rum | change | app-monitor/monitor/sampling | UpdateAppMonitor
grafana | see | workspace | DescribeWorkspace
grafana | change | permission/permissions/user/admin/editor | UpdatePermissions
grafana | change | workspace | UpdateWorkspace
aps | query/see | metric/metrics | QueryMetrics
aps | see | rule/rules | DescribeRuleGroupsNamespace
aps | change | rule/rules/rule-group | PutRuleGroupsNamespace
aps | change | alert-manager/alertmanager | PutAlertManagerDefinition
airflow | see | environment/setting/settings/configuration/version | GetEnvironment
airflow | change/upgrade/scale | environment/worker/workers/class/version/requirements/plugins/option | UpdateEnvironment
airflow | connect/give/get/make/open/look | login/web/ui/web-ui/web-login | CreateWebLoginToken
airflow | run/trigger/go/make/get/need | cli/cli-token/dag/command-line | CreateCliToken
medialive | see | channel/state/alert | DescribeChannel
medialive | see | input | DescribeInput
medialive | see | schedule | DescribeSchedule
medialive | see | thumbnail/thumbnails | DescribeThumbnails
medialive | change | schedule/action/input-switch/ad/scte | BatchUpdateSchedule
medialive | change | channel/encoder | UpdateChannel
medialive | change | input | UpdateInput
medialive | restart | pipeline/pipelines | RestartChannelPipelines
medialive | restart | device/input-device | RebootInputDevice
mediaconvert | go/submit/make | job/transcode/video | CreateJob
mediaconvert | cancel/stop | job | CancelJob
mediaconvert | see | job/progress | GetJob
mediaconvert | see | job-template/template | GetJobTemplate
mediaconvert | change/pause/resume | queue | UpdateQueue
mediapackage | see | channel | DescribeChannel
mediapackage | rotate | credential/credentials/ingest | RotateIngestEndpointCredentials
mediapackage | change | origin-endpoint/endpoint | UpdateOriginEndpoint
mediapackage | make/harvest | harvest/clip | CreateHarvestJob
ivs | see | stream/channel | GetStream
ivs | stop/end | stream | StopStream
ivs | reset | stream-key/key | CreateStreamKey
iam | see | role/trust/trust-policy | GetRole
iam | see | user/users,group | GetGroup
iam | see | group/groups,user/of | ListGroupsForUser
iam | see | access-key/access-keys | ListAccessKeys
iam | see | mfa/mfa-device/mfa-devices | ListMFADevices
iam | see | attached/policies,user | ListAttachedUserPolicies
iam | see | attached/policies,group | ListAttachedGroupPolicies
iam | see | inline/inline-policies,role | ListRolePolicies
iam | see | inline/inline-policy,role | GetRolePolicy
iam | see | instance-profile/instance-profiles | ListInstanceProfilesForRole
iam | see | last-used/last-accessed/last-use | GenerateServiceLastAccessedDetails,GetServiceLastAccessedDetails
iam | see | version/versions,policy | ListPolicyVersions
iam | make/set/give | console-password/password/login-profile/console/console-access | CreateLoginProfile
iam | drop/remove/disable | login-profile/console-password/console-access | DeleteLoginProfile
iam | make/give | access-key | CreateAccessKey
iam | make | user | CreateUser
iam | make | role | CreateRole
iam | make | policy,version/new-version | CreatePolicyVersion
iam | make | policy | CreatePolicy
iam | change | default-version/default,policy/version | SetDefaultPolicyVersion
iam | upload | certificate/server-certificate | UploadServerCertificate
iam | drop | certificate/server-certificate | DeleteServerCertificate
iam | add/attach | role,instance-profile | AddRoleToInstanceProfile
iam | change | thumbprint/oidc/thumbprints | UpdateOpenIDConnectProviderThumbprint
iam | change | saml/metadata | UpdateSAMLProvider
iam | generate/make | credential-report/report | GenerateCredentialReport
sso | see | assignment/assignments | ListAccountAssignments
sso | make/assign/give/add | assignment/account/permission-set | CreateAccountAssignment
sso | drop/remove | assignment | DeleteAccountAssignment
sso | see | permission-set | DescribePermissionSet
sso | provision | permission-set | ProvisionPermissionSet
sso | change | permission-set/session-duration | UpdatePermissionSet
identitystore | make/add | user | CreateUser
identitystore | add | member/group | CreateGroupMembership
identitystore | remove/drop | member/membership | DeleteGroupMembership
identitystore | see | user/users | ListUsers
identitystore | see | group/groups/member/members | ListGroupMemberships
organizations | see | account/accounts | ListAccounts
organizations | see | ou/parent/parents/which-ou | ListParents
organizations | see | policy/policies,attached/target/ou/account | ListPoliciesForTarget
organizations | see | policy/scp/content/contents/statement | DescribePolicy
organizations | see | children/ou,account/accounts | ListAccountsForParent
organizations | move | account | MoveAccount
organizations | change | policy/scp | UpdatePolicy
organizations | make/create | account | CreateAccount
organizations | close | account | CloseAccount
organizations | see | delegated/delegated-administrator | ListDelegatedAdministrators
ram | see | share/shares | GetResourceShares
ram | share/make | share/resource/subnet | CreateResourceShare
ram | associate/add | share,principal/account/resource | AssociateResourceShare
ram | disassociate/remove | share,principal/account/resource | DisassociateResourceShare
ram | accept | invitation/share | AcceptResourceShareInvitation
cognito-idp | see | user/customer/account | AdminGetUser
cognito-idp | see | users/customers/accounts | ListUsers
cognito-idp | see | group/groups,user/of | AdminListGroupsForUser
cognito-idp | see | users/members,group | ListUsersInGroup
cognito-idp | see | client/app-client | DescribeUserPoolClient
cognito-idp | see | pool/user-pool/password-policy/setting/settings | DescribeUserPool
cognito-idp | see | auth-event/auth-events/sign-ins/login-history | AdminListUserAuthEvents
cognito-idp | signout/revoke/end/kick/cancel/invalidate | session/sessions/token/tokens/everywhere/device/devices/user | AdminUserGlobalSignOut
cognito-idp | signout | | AdminUserGlobalSignOut
cognito-idp | reset | password | AdminResetUserPassword
cognito-idp | set/change/give/make | password/temporary-password/permanent-password | AdminSetUserPassword
cognito-idp | make/add/invite | user/account/customer/tester | AdminCreateUser
cognito-idp | resend | invitation/welcome/invite | AdminCreateUser
cognito-idp | add/put | group | AdminAddUserToGroup
cognito-idp | remove/drop | group | AdminRemoveUserFromGroup
cognito-idp | confirm | user/account/signup/sign-up | AdminConfirmSignUp
cognito-idp | disable/block | user/account/customer | AdminDisableUser
cognito-idp | enable/unblock | user/account/customer | AdminEnableUser
cognito-idp | drop | user/account | AdminDeleteUser
cognito-idp | change/fix/correct | attribute/email/phone/name/address | AdminUpdateUserAttributes
cognito-idp | change/reset/disable/enable | mfa | AdminSetUserMFAPreference
cognito-idp | change | client/app-client/callback/token-validity/callback-url | UpdateUserPoolClient
cognito-idp | change | pool/password-policy/user-pool/trigger/triggers | UpdateUserPool
cognito-idp | make | group | CreateGroup
cognito-idp | import | user/users/csv | CreateUserImportJob,StartUserImportJob
secretsmanager | see | value/secret/password/credential/token/key | GetSecretValue
secretsmanager | see | version/versions/stage/stages | ListSecretVersionIds
secretsmanager | see | description/metadata/rotation/rotated/replication | DescribeSecret
secretsmanager | change/put | value/version/password/json/credential | PutSecretValue
secretsmanager | change | description/kms-key | UpdateSecret
secretsmanager | rotate/go | rotation/secret/now | RotateSecret
secretsmanager | cancel/disable/stop | rotation | CancelRotateSecret
secretsmanager | make | secret | CreateSecret
secretsmanager | drop | secret | DeleteSecret
secretsmanager | see | resource-policy/policy | GetResourcePolicy
kms | see | key/state/usage | DescribeKey
kms | see | key-policy/policy | GetKeyPolicy
kms | see | rotation/rotations | GetKeyRotationStatus
kms | see | grant/grants | ListGrants
kms | see | alias/aliases | ListAliases
kms | enable/restore/reactivate | key | EnableKey
kms | disable/deactivate | key | DisableKey
kms | rotate | key,now/demand/on-demand | RotateKeyOnDemand
kms | enable/set | yearly-rotation/annual-rotation/automatic-rotation/rotation | EnableKeyRotation
kms | change/point/move | alias | UpdateAlias
kms | make | alias | CreateAlias
kms | retire | grant | RetireGrant
kms | revoke/drop | grant | RevokeGrant
kms | make/grant/add | grant | CreateGrant
kms | import | material/key-material | ImportKeyMaterial
kms | sign | message/file/artifact/document | Sign
kms | verify | signature | Verify
kms | change | key-policy/policy | PutKeyPolicy
kms | change | description | UpdateKeyDescription
kms | cancel/stop/restore/undo/revert/rescue/save | deletion/scheduled/pending/removal | CancelKeyDeletion
acm | see | certificate/validation/validation-records/expiry/in-use | DescribeCertificate
acm | list | certificate/certificates | ListCertificates
acm | request/make | certificate/cert/wildcard | RequestCertificate
acm | renew | certificate/cert | RenewCertificate
acm | import/upload/replace/reimport | certificate/cert/chain | ImportCertificate
acm | export/download | certificate/cert/private-key | ExportCertificate
acm | drop | certificate/cert | DeleteCertificate
acm | resend | validation/validation-mail/email | ResendValidationEmail
acm-pca | issue/make/sign | certificate | IssueCertificate
acm-pca | revoke | certificate | RevokeCertificate
acm-pca | see | certificate | GetCertificate
guardduty | list | finding/findings | ListFindings
guardduty | see | finding/findings/detail/details | GetFindings,ListFindings
guardduty | archive | finding/findings | ArchiveFindings
guardduty | unarchive | finding/findings | UnarchiveFindings
guardduty | make/suppress | filter/suppression/suppression-rule/suppression-filter | CreateFilter
guardduty | change | filter/suppression | UpdateFilter
guardduty | change/add | ip-list/trusted-ip/ipset/ip-set/trusted | UpdateIPSet
guardduty | change/add | threat/threat-list | UpdateThreatIntelSet
guardduty | change | detector/feature/protection | UpdateDetector
guardduty | see | coverage | ListCoverage
guardduty | generate/make/test | sample/sample-finding/sample-findings | CreateSampleFindings
guardduty | go/scan | malware/malware-scan | StartMalwareScan
securityhub | see | finding/findings | GetFindings
securityhub | change/suppress/resolve/mark/archive/set/close | finding/findings/workflow/status | BatchUpdateFindings
securityhub | disable/enable/change | control/controls/standard | UpdateStandardsControl
securityhub | see | insight/insights | GetInsightResults
securityhub | see | control/controls | DescribeStandardsControls
inspector2 | see | finding/findings/vulnerability/vulnerabilities/cve | ListFindings
inspector2 | see | coverage/covered | ListCoverage
inspector2 | suppress/make | filter/suppression/suppression-rule | CreateFilter
inspector2 | export/make | report/findings-report/sbom | CreateFindingsReport
inspector2 | see | report | GetFindingsReportStatus
macie2 | see | finding/findings | ListFindings,GetFindings
macie2 | go/make/run/scan | job/classification/discovery/bucket | CreateClassificationJob
macie2 | see | job/classification | DescribeClassificationJob
macie2 | change/pause/cancel/resume | job/classification | UpdateClassificationJob
detective | see | graph/member | ListGraphs
access-analyzer | see | finding/findings | ListFindings
access-analyzer | archive/change/resolve | finding/findings | UpdateFindings
access-analyzer | validate/check | policy | ValidatePolicy
access-analyzer | generate/make | policy | StartPolicyGeneration
wafv2 | see | sampled-request/sampled-requests/sample/samples/sampled/blocked-request | GetSampledRequests
wafv2 | see | web-acl/acl/webacl/rule/rules | GetWebACL
wafv2 | see | ip-set/ipset/blocklist/allowlist/addresses | GetIPSet
wafv2 | see | rule-group | GetRuleGroup
wafv2 | see | rate-based/rate-limited/blocked-ip | GetRateBasedStatementManagedKeys
wafv2 | see | logging | GetLoggingConfiguration
wafv2 | change/add/remove/block | ip-set/ipset/blocklist/allowlist/address/addresses/ip/ips | UpdateIPSet,GetIPSet
wafv2 | change/add/remove/lower | rule/rules/web-acl/acl/webacl/rate/rate-limit/limit/count-mode/count | UpdateWebACL,GetWebACL
wafv2 | change | rule-group | UpdateRuleGroup,GetRuleGroup
wafv2 | change | regex/pattern/regex-pattern-set | UpdateRegexPatternSet
wafv2 | associate/attach | web-acl/acl | AssociateWebACL
wafv2 | disassociate/detach/remove | web-acl/acl,load-balancer/alb/resource/stage | DisassociateWebACL
wafv2 | change/enable | logging | PutLoggingConfiguration
shield | see | attack/attacks | DescribeAttack
shield | see | protection | DescribeProtection
network-firewall | see | rule-group/rule/rules | DescribeRuleGroup
network-firewall | see | firewall/sync/in_sync/status | DescribeFirewall
network-firewall | see | policy/firewall-policy | DescribeFirewallPolicy
network-firewall | see | logging | DescribeLoggingConfiguration
network-firewall | change/add/remove/block/go/into | rule-group/domain/domains/name/names/rule/rules/suricata | UpdateRuleGroup
network-firewall | change | firewall-policy/policy | UpdateFirewallPolicy
network-firewall | change | logging | UpdateLoggingConfiguration
cloudtrail | see | event/events/who/call/calls/activity/api-call | LookupEvents
cloudtrail | see | trail-status/status,trail | GetTrailStatus
cloudtrail | see | selector/selectors/event-selector/event-selectors/data-events | GetEventSelectors
cloudtrail | see | trail/trails | DescribeTrails
cloudtrail | start/resume/enable | logging/trail | StartLogging
cloudtrail | stop/pause/disable | logging/trail | StopLogging
cloudtrail | change | selector/event-selector/data-events | PutEventSelectors
cloudtrail | change | trail | UpdateTrail
cloudtrail | query/search/go | lake/event-data-store/query/sql | StartQuery,GetQueryResults
config | go/reevaluate/evaluate/rerun | rule/evaluation/rules | StartConfigRulesEvaluation
config | see | non-compliant/noncompliant/compliant/violating/which-resources/details,rule/resource/resources/compliance | GetComplianceDetailsByConfigRule
config | see | history/resource-history/timeline | GetResourceConfigHistory
config | see | compliance,rule/rules | DescribeComplianceByConfigRule
config | see | rule/rules | DescribeConfigRules
config | see | summary/overview/account | GetComplianceSummaryByConfigRule
config | see | conformance-pack/conformance-packs | DescribeConformancePackCompliance
config | see | recorder | DescribeConfigurationRecorderStatus
config | query/search/select | resource/resources/query/sql | SelectResourceConfig
config | start/resume | recorder/recording | StartConfigurationRecorder
config | stop/pause | recorder/recording | StopConfigurationRecorder
config | go/fix/run | remediation | StartRemediationExecution
config | see | remediation | DescribeRemediationExecutionStatus
config | change | rule | PutConfigRule
config | list/find | discovered/resources | ListDiscoveredResources
ds | reset | password/user | ResetUserPassword
ds | see | directory/directories | DescribeDirectories
ds | make/snapshot/backup | snapshot | CreateSnapshot
ds | restore | snapshot | RestoreFromSnapshot
ds | see | trust/trusts | DescribeTrusts
ds | verify/test | trust | VerifyTrust
directconnect | see | virtual-interface/virtual-interfaces/bgp | DescribeVirtualInterfaces
directconnect | see | connection/connections | DescribeConnections
directconnect | test/start/go | failover/bgp-failover | StartBgpFailoverTest
directconnect | stop | failover/test | StopBgpFailoverTest
vpc-lattice | see | service | GetService
vpc-lattice | change | rule/weight/weights | UpdateRule
vpc-lattice | change | listener | UpdateListener
vpc-lattice | add/register | target/targets | RegisterTargets
vpc-lattice | remove/deregister/drain | target/targets | DeregisterTargets
servicediscovery | see | instance/instances | ListInstances
servicediscovery | find/discover | instance/instances | DiscoverInstances
servicediscovery | deregister/remove | instance | DeregisterInstance
servicediscovery | register/add | instance | RegisterInstance
servicediscovery | change | health/custom-health | UpdateInstanceCustomHealthStatus
servicecatalog | go/launch/make | product/provision | ProvisionProduct
servicecatalog | change | provisioned-product | UpdateProvisionedProduct
servicecatalog | terminate/delete | provisioned-product | TerminateProvisionedProduct
license-manager | see | license/usage | ListUsageForLicenseConfiguration
resource-groups | see | group,resources/members | ListGroupResources
tag | see/find | resource/resources/tag/tags | GetResources
tag | tag/add | tag/tags/resources | TagResources
budgets | see | budget/budgets/spent | ViewBudget
budgets | change | budget/limit/threshold | ModifyBudget
wellarchitected | see | workload/review | GetWorkload
verifiedpermissions | see | policy/policies | GetPolicy
verifiedpermissions | test/check/go | authorization/decision | IsAuthorized
verifiedpermissions | change | policy | UpdatePolicy
cloudhsm | see | cluster/hsm | DescribeClusters
cloudhsm | make/add | hsm | CreateHsm
signer | go/sign | job/signing/code | StartSigningJob
geo | see/search | place/address/position | SearchPlaceIndexForText
geo | calculate | route | CalculateRoute
resource-explorer-2 | search/find/see | resource/resources | Search
workmail | reset | password | ResetPassword
workmail | see | user/users/mailbox | ListUsers
chatbot | change | channel/slack/configuration | UpdateSlackChannelConfiguration
swf | terminate/kill/end | workflow/execution | TerminateWorkflowExecution
swf | signal | workflow/execution | SignalWorkflowExecution
devicefarm | go/schedule | run/test | ScheduleRun
devicefarm | stop | run | StopRun
evidently | change/go | launch/feature | UpdateLaunch
evidently | see | experiment/result/results | GetExperimentResults
pricing | see | price/prices/product | GetProducts
`;

// src/drafting/tables/jargon-security.ts
var SECURITY = `
iam | look/read/find/list/check/verify | trust/trust-policy/assume/assume-role-policy/who-may-assume | GetRole
iam | look/list/read/check/verify/find | attached/attached-policy/attached-policies/permissions/policies,role | ListAttachedRolePolicies,ListRolePolicies
iam | look/list/read/check/verify/find | attached/managed-policy | ListAttachedRolePolicies
iam | read/look/download/review | policy,document/statement/version/content/contents/what-it-allows | GetPolicy,GetPolicyVersion
iam | update/change/set/fix/extend | trust/trust-policy/assume | UpdateAssumeRolePolicy
iam | increase/decrease/update/set/bump | session-duration/max-session/session/description | UpdateRole
iam | attach/add | policy,role | AttachRolePolicy
iam | detach/remove | policy,role | DetachRolePolicy
iam | attach/add | policy,user | AttachUserPolicy
iam | add | inline/inline-policy | PutRolePolicy
iam | rotate/create | access-key/access-keys/key | CreateAccessKey
iam | disable/deactivate/revoke/enable | access-key/access-keys | UpdateAccessKey
iam | delete/remove | access-key/access-keys | DeleteAccessKey
iam | look/find/when | access-key,last-used/used | GetAccessKeyLastUsed
iam | look/read/export/download | credential-report | GetCredentialReport
iam | reset/set/change | console-password/password/login-profile | UpdateLoginProfile
iam | disable/deactivate/remove/reset | mfa/mfa-device | DeactivateMFADevice
iam | add | group,user | AddUserToGroup
iam | remove | group,user | RemoveUserFromGroup
iam | look/find/when | last-used/last-accessed/unused/service-last-accessed | GenerateServiceLastAccessedDetails,GetServiceLastAccessedDetails
iam | simulate/test | policy/permission | SimulatePrincipalPolicy
sts | assume/connect/switch | role | AssumeRole
secretsmanager | read/look/get/fetch/download/decrypt/see/compare/open/copy | secret/password/credential/credentials/value/key/token/login/apikey/connection/smtp/api-key/contents | GetSecretValue
secretsmanager | read/get/fetch | | GetSecretValue
secretsmanager | update/change/set/put/write/replace/fix/upload/rotate/renew/store | value/password/credential/key/json/token/content/new-value | PutSecretValue
secretsmanager | update/set/put/write/replace | | PutSecretValue
secretsmanager | rotate | secret/password/credential/credentials/now/it | RotateSecret
secretsmanager | restore/undelete/recover/cancel | deleted/deletion/secret | RestoreSecret
secretsmanager | remove/delete | replica/region/replication | RemoveRegionsFromReplication
secretsmanager | copy/replicate/add | region/replica/replication | ReplicateSecretToRegions
secretsmanager | update/extend/share/set/change/add | resource-policy/policy/cross-account | PutResourcePolicy
secretsmanager | list/look/read | version/versions | ListSecretVersionIds
secretsmanager | look/read/check | metadata/rotation/tags/description/last-rotation/when-rotated/settings/status | DescribeSecret
secretsmanager | rollback/move/promote | stage/awscurrent/previous/version-stage | UpdateSecretVersionStage
kms | decrypt/read | file/blob/ciphertext/data/object/secret/encrypted | Decrypt
kms | encrypt | file/blob/data/value/text | Encrypt
kms | cancel/stop/undo/revert | deletion/pending-deletion | CancelKeyDeletion
kms | delete/schedule/terminate | key | ScheduleKeyDeletion
kms | delete | alias | DeleteAlias
kms | delete | key-material/material/imported | DeleteImportedKeyMaterial
kms | enable/set/activate | rotation/automatic-rotation/key-rotation/yearly-rotation | EnableKeyRotation
kms | disable | rotation/key-rotation | DisableKeyRotation
kms | rotate | key/now/immediately | RotateKeyOnDemand
kms | point/move/update/change | alias | UpdateAlias
kms | look/read | rotation | GetKeyRotationStatus
kms | look/read | policy/key-policy | GetKeyPolicy
kms | update/change/extend/share | policy/key-policy | PutKeyPolicy
acm | request/create | certificate/cert | RequestCertificate
acm | renew | certificate/cert | RenewCertificate
acm | import/upload/replace | certificate/cert | ImportCertificate
acm | export/download | certificate/private-key/cert,private/private-key/export | ExportCertificate
acm | look/read/check/when | certificate/cert/expiry/expires/validation | DescribeCertificate
cognito-idp | unlock/reset | password/account/login | AdminResetUserPassword
cognito-idp | set/change/create | password/passwords/permanent | AdminSetUserPassword
cognito-idp | enable/unlock/reactivate | user/account/customer/login/accounts | AdminEnableUser
cognito-idp | disable/block/lock/deactivate | user/account/customer/login/tester/testers/accounts | AdminDisableUser
cognito-idp | disable/block/deactivate | | AdminDisableUser
cognito-idp | create/add/register/invite | user/account/customer/login/accounts/tester/testers | AdminCreateUser
cognito-idp | add/put/move | group | AdminAddUserToGroup
cognito-idp | remove | group | AdminRemoveUserFromGroup
cognito-idp | delete/remove/erase | user/account/customer | AdminDeleteUser
cognito-idp | look/read/find/check | user/account/customer/status | AdminGetUser
cognito-idp | list/search/find | users/accounts/customers/email | ListUsers
cognito-idp | confirm | user/account/signup | AdminConfirmSignUp
cognito-idp | update/change/fix/set/correct | attribute/email/phone/e-mail/address/user | AdminUpdateUserAttributes
cognito-idp | sign-out/logout/revoke/terminate | session/sessions/user/everywhere | AdminUserGlobalSignOut
cognito-idp | reset/disable/set | mfa | AdminSetUserMFAPreference
sso | assign/grant/add | permission-set/account/user/group | CreateAccountAssignment
guardduty | look/read/investigate/review | finding/findings/alert | GetFindings,ListFindings
guardduty | archive/suppress/silence/close | finding/findings | ArchiveFindings
guardduty | update/add | ip-set/trusted-ip/threat-list | UpdateIPSet
securityhub | look/read/list/review | finding/findings | GetFindings
securityhub | archive/suppress/resolve/close/update/mark | finding/findings | BatchUpdateFindings
inspector2 | look/read/list | finding/findings/vulnerability | ListFindings
wafv2 | add/update/block/remove/authorize/unblock/put | ip/ip-set/ipset/address/addresses/blocklist/allowlist | GetIPSet,UpdateIPSet
wafv2 | update/add/enable/disable/change/block | rule/rules/web-acl/acl/rate-limit | GetWebACL,UpdateWebACL
wafv2 | look/read/find/check | blocked/sampled/requests/why-blocked | GetSampledRequests
wafv2 | look/read | web-acl/rule/rules/acl | GetWebACL
network-firewall | update/add/remove/block | rule/rule-group/domain/domains/name/names | UpdateRuleGroup
network-firewall | look/read/save/export | rule/rules/rule-group | DescribeRuleGroup
cloudtrail | look/find/search/who/when/read/investigate/check | event/events/who/deleted/changed/did/api-call/trail/audit | LookupEvents
cloudtrail | look/find | | LookupEvents
cloudtrail | start/enable/resume | logging/trail | StartLogging
cloudtrail | stop/disable | logging/trail | StopLogging
cloudtrail | look/check/read/confirm/verify | status/delivery/arrive | GetTrailStatus
cloudtrail | look/read/compare | event-selector/event-selectors/selectors | GetEventSelectors
config | evaluate/run/start/retry/check | rule/evaluation/rules | StartConfigRulesEvaluation
config | look/read/list/find | compliant/noncompliant/non-compliant/compliance/violations/resources | GetComplianceDetailsByConfigRule
config | look/read | history/timeline,resource/configuration/history | GetResourceConfigHistory
config | look/search/query | resource/resources/inventory | SelectResourceConfig
access-analyzer | look/read/list | finding/findings | ListFindings
organizations | list/look | account/accounts | ListAccounts
ram | share | resource/subnet | CreateResourceShare
`;

// src/drafting/grounds/jargon.ts
var FAMILIES = new Map(
  Object.entries({
    see: "list look wait read download find search count verify confirm scan describe return extract access export analyse tail give",
    change: "update set swap replace increase decrease scale rename upgrade apply move point put write convert configure reorder handle",
    make: "create add generate put write set provision request",
    drop: "delete remove clean",
    end: "stop cancel close terminate",
    go: "start run invoke submit execute retry create trigger"
  }).map(([name, classes]) => [name, classes.split(" ")])
);
var tables = /* @__PURE__ */ new Map();
function rowsOf(service) {
  const known = tables.get(service);
  if (known) return known;
  const rows4 = [
    COMPUTE,
    DATA,
    MESSAGING,
    OPERATIONS,
    SECURITY,
    ANALYTICS,
    MORE_COMPUTE,
    MORE_DATA,
    MORE_OPERATIONS
  ].flatMap(
    (text) => text.split("\n").filter((line) => line.startsWith(`${service} |`)).map((line) => {
      const [, verbs = "", things = "", actions = ""] = line.split("|").map((part) => part.trim());
      return {
        verbs: new Set(
          verbs.split("/").flatMap((verb) => FAMILIES.get(verb) ?? [verb]).flatMap((verb) => [verb, lemma(verb)])
        ),
        things: things.split(",").filter(Boolean).map((group) => group.split("/").map((phrase) => phrase.split("-").map(lemma))),
        actions: actions.split(",").map((name) => `${service}:${name.trim()}`)
      };
    })
  );
  if (rows4.length > 0) tables.set(service, rows4);
  return rows4;
}
function jargonFor(service, { verb, head, place, words: words2 }, named = []) {
  if (verb === void 0) return [];
  const matches = [];
  const all = [
    ...(words2.toLowerCase().match(/[\p{L}\p{N}_.']+/gu) ?? []).map(lemma),
    ...TIME.test(words2) ? ["timepoint"] : []
  ];
  for (const { verbs, things, actions } of rowsOf(service)) {
    const said = verbs.has(verb.stem) ? 1.2 : verb.classes.some((name) => verbs.has(name)) ? 1 : 0;
    if (said === 0) continue;
    let strength = said;
    const spoken = /* @__PURE__ */ new Set();
    const whole = things.every((group, position) => {
      let best = 0;
      for (const phrase of group) {
        const value = contains(head, phrase) ? 1 : contains(named, phrase) ? 0.8 : contains(place, phrase) ? 0.6 : contains(all, phrase) ? 0.45 : 0;
        if (value > 0) for (const word of phrase) spoken.add(word);
        if (value > 0)
          best = Math.max(
            best,
            value * (1 + 0.5 * (phrase.length - 1)) + (head.at(-1) === phrase.at(-1) && phrase.length === 1 ? 0.3 : 0)
          );
      }
      strength += best * (position === 0 ? 2 : 1.5);
      return best > 0;
    });
    if (whole) matches.push({ actions, strength, said: spoken });
  }
  return matches.sort((a, b) => b.strength - a.strength);
}
var TIME = /\b\d{1,2}:\d\d\b|\bas of\b|\bo'clock\b|\b(?:midnight|noon|yesterday|ago)\b/i;
var contains = (words2, phrase) => words2.some((_, at) => phrase.every((word, offset) => words2[at + offset] === word));

// src/drafting/grounds/ground.ts
var LEAST = { reads: 0.42, changes: 0.5 };
var MARGIN = { reads: 0.07, changes: 0.06 };
var SURE = 0.93;
function groundWish(wish, context) {
  const candidates = candidatesFor(wish, context);
  const best = candidates[0];
  if (best === void 0) return { kind: "nothing", candidates };
  const reads2 = onlyReads(best.as.verb) && isRead(best.action);
  const { scope } = context;
  const least = reads2 ? LEAST.reads : LEAST.changes;
  if (best.score < least) return { kind: "nothing", candidates: candidates.slice(0, 6) };
  const usable = candidates.find(({ action }) => scope.allowed(action) && scope.missing(action).length === 0);
  const chosen = usable !== void 0 && usable.score >= best.score - (isRead(best.action) ? scope.allowed(best.action) ? 0.1 : 0.25 : scope.missing(best.action).length > 0 ? 0.18 : 0.05) ? usable : best;
  const rivals = candidates.filter(
    (each) => each.action !== chosen.action && !chosen.with.includes(each.action) && !isSame(each, chosen, context) && scope.allowed(each.action) === scope.allowed(chosen.action)
  );
  const second = rivals[0]?.score ?? 0;
  const margin = (chosen.score - second) / chosen.score;
  const needed = isRead(chosen.action) ? MARGIN.reads : MARGIN.changes;
  const actions = [chosen.action, ...chosen.with];
  if (scope.allowed(chosen.action) && chosen.score < SURE && margin < needed && !(wish.carried && reads2)) {
    const [next] = rivals;
    if (reads2 && next && isRead(next.action) && scope.missing(chosen.action).length === 0)
      return {
        kind: "picks",
        actions: [chosen.action, ...scope.missing(next.action).length === 0 ? [next.action] : []],
        by: chosen.by,
        as: chosen.as
      };
    return { kind: "ask", candidates: [chosen, ...rivals].slice(0, 6) };
  }
  const able = actions.filter((action) => scope.allowed(action));
  if (able.length === 0 || !able.includes(chosen.action)) return { kind: "level", actions: [chosen.action] };
  if (chosen.by === "words" && chosen.as === wish && takesUnnamed(chosen.action, wish, context))
    return { kind: "ask", candidates: [chosen, ...rivals].slice(0, 6) };
  const missing = scope.missing(chosen.action);
  if (missing.length > 0) return { kind: "resource", action: chosen.action, missing };
  const elsewhere = alikeElsewhere(chosen, candidates, context);
  const pair = chosen.by === "words" && isRead(chosen.action) ? twin(chosen, candidates, context) : void 0;
  return {
    kind: "picks",
    actions: [
      ...able.filter((action) => scope.missing(action).length === 0),
      ...pair ? [pair] : [],
      ...elsewhere
    ],
    by: chosen.by,
    as: chosen.as
  };
}
var isRead = ({ level }) => level === "List" || level === "Read";
function candidatesFor(wish, context) {
  const found = /* @__PURE__ */ new Map();
  for (const { weight, as } of readingsOf(wish))
    for (const candidate of candidatesOf(as, context)) {
      if (weight < LEAST_FOR_TAKING && as !== wish && takesAwayAction(candidate.action, context)) continue;
      const score2 = candidate.score * weight;
      const known = found.get(candidate.action.id);
      if (known === void 0 || known.score < score2) found.set(candidate.action.id, { ...candidate, score: score2 });
    }
  return ranked(found);
}
var LEAST_FOR_TAKING = 0.96;
function takesAwayAction(action, context) {
  const found = find(indexOf(action.service, context.catalog, context.data), action);
  return found !== void 0 && takesAway(found);
}
function takesUnnamed(action, wish, context) {
  const found = find(indexOf(action.service, context.catalog, context.data), action);
  if (found === void 0 || !takesAway(found)) return false;
  const own = (word) => found.nouns.includes(stem(word)) || found.types.has(stem(word));
  const words2 = wish.words.toLowerCase().split(" ");
  const place = words2.findIndex((word, at) => at > 1 && /^(?:of|from|in|on|off)$/.test(word));
  const before = place < 0 ? [] : words2.slice(1, place).filter((word) => /^[a-z]{3,}$/.test(word));
  const said = before.filter((word) => !DETERMINERS.has(word) && !PRONOUNS.has(word));
  if (said.length > 0) return !said.some(own);
  const head = wish.head.at(-1);
  return head !== void 0 && !own(head);
}
var ranked = (found) => [...found.values()].sort((a, b) => b.score - a.score || (a.action.id < b.action.id ? -1 : 1));
var readingsOf = (wish) => [
  { weight: 1, as: wish },
  ...wish.others.map(({ weight, ...reading }) => ({ weight, as: { ...wish, ...reading, others: [] } }))
];
function candidatesOf(wish, context) {
  const found = /* @__PURE__ */ new Map();
  const named = new Set([...wish.resources, ...wish.placed].map(context.serviceOf));
  const object = new Set(wish.resources.map(context.serviceOf));
  for (const service of context.services) {
    const index = indexOf(service, context.catalog, context.data);
    const said = namesService(service, wish);
    const meant = meantIn(index, wish, context.scope);
    if (wish.carried && onlyReads(wish.verb) && wish.head.length > 0 && wish.resources.length === 0 && !meant.own.some(({ isHead, isParameter }) => isHead && !isParameter))
      continue;
    const typed = context.scope.typesIn(service).some(({ type, direct }) => direct && typeWords(type).includes(wish.head.at(-1) ?? "")) ? 0.04 : 0;
    const bonus = (object.has(service) ? 0.06 : named.has(service) ? 0.02 : named.size > 0 && context.services.length > 1 ? -0.08 : 0) + (said && context.services.length > 1 ? 0.08 : 0) + (context.services.length > 1 ? typed : 0);
    const put = (candidate) => {
      const known = found.get(candidate.action.id);
      if (known === void 0) found.set(candidate.action.id, candidate);
      else
        found.set(candidate.action.id, {
          ...known.with.length > 0 ? known : candidate,
          score: Math.max(known.score, candidate.score) + (known.by === candidate.by ? 0 : 0.05),
          by: known.score > candidate.score ? known.by : candidate.by
        });
    };
    for (const scored of scoreAll(index, wish, context.scope).slice(0, 24)) {
      if (!scored.headNamed && takesAway(scored.indexed)) continue;
      put({ action: scored.indexed.action, score: scored.score + bonus, with: [], by: "words", as: wish });
    }
    jargonFor(service, wish, namedTypes(wish, service, context)).slice(0, 4).forEach(({ actions, strength, said: words2 }, position) => {
      const [main, ...others] = actions.flatMap((id) => context.catalog.action(id) ?? []);
      if (main === void 0) return;
      if (takesAwayAction(main, context) && wish.head.length > 0 && !words2.has(wish.head.at(-1) ?? ""))
        return;
      const fit = context.scope.fit(main);
      const base = strength <= 1.2 ? 0.62 : Math.min(0.97, (strength >= 2.9 ? 0.69 : 0.62) + 0.08 * strength);
      put({
        action: main,
        score: base * explained(main, words2, meant, index) * asked(main, wish) + bonus - (fit === "none" ? 0.12 : 0) - position * 0.02,
        with: others,
        by: "jargon",
        as: wish
      });
    });
  }
  return ranked(found);
}
function explained(action, said, { own }, index) {
  const indexed2 = find(index, action);
  let all = 0;
  let known = 0;
  let lastKnown = true;
  for (const { weight, meant, isHead, word } of own) {
    if (!isHead) continue;
    const isKnown = said.has(word) || [...meant.keys()].some(
      (noun) => said.has(noun) || indexed2?.nouns.includes(noun) || isRead(action) && indexed2?.types.has(noun) || indexed2?.parameters.has(noun)
    );
    all += weight;
    known += isKnown ? weight : 0;
    lastKnown = isKnown;
  }
  if (!lastKnown && indexed2 && takesAway(indexed2)) return 0;
  return all === 0 ? 1 : (lastKnown ? 1 : 0.88) * (0.8 + 0.2 * known / all);
}
var asked = ({ name }, { verb, plural }) => plural && verb?.classes[0] === "list" && /^(?:Get|Describe)/.test(name) && !/s$/.test(name) ? 0.85 : 1;
var namedTypes = (wish, service, { scope }) => scope.typesIn(service).flatMap(({ index, type, direct }) => direct && wish.resources.includes(index) ? typeWords(type) : []);
function isSame(a, b, context) {
  if (a.action.service !== b.action.service) return false;
  const index = indexOf(a.action.service, context.catalog, context.data);
  const one = find(index, a.action);
  const other = find(index, b.action);
  if (one === void 0 || other === void 0) return false;
  const same = one.nouns.map(singular2).join(" ") === other.nouns.map(singular2).join(" ");
  if (!same) return false;
  return one.reads && other.reads || one.first === other.first;
}
var singular2 = (word) => word.replace(/s$/, "");
var indexed = /* @__PURE__ */ new WeakMap();
function find(index, action) {
  const known = indexed.get(action) ?? index.actions.find((each) => each.action === action);
  if (known) indexed.set(action, known);
  return known;
}
function twin(chosen, candidates, context) {
  const other = candidates.find(
    (each) => each.action !== chosen.action && isRead(each.action) && isSame(each, chosen, context) && each.score >= chosen.score - 0.08 && context.scope.allowed(each.action) && context.scope.missing(each.action).length === 0
  );
  return other?.action;
}
var ELSEWHERE = 0.12;
function alikeElsewhere(chosen, candidates, context) {
  const { as } = chosen;
  const named = new Set(
    [...as.resources, ...isRead(chosen.action) ? as.placed : []].map(context.serviceOf)
  );
  if (named.size < 2) return [];
  const found = /* @__PURE__ */ new Map();
  for (const { action, score: score2 } of candidates)
    if (action.service !== chosen.action.service && named.has(action.service) && !found.has(action.service) && isRead(action) === isRead(chosen.action) && score2 >= chosen.score - ELSEWHERE && context.scope.allowed(action) && context.scope.missing(action).length === 0)
      found.set(action.service, action);
  return [...found.values()];
}
var SPOKEN = {
  cloudwatch: "cloudwatch metric metrics alarm graph",
  logs: "logs log",
  "cognito-idp": "cognito",
  states: "stepfunctions",
  es: "opensearch elasticsearch",
  elasticfilesystem: "efs",
  kafka: "msk",
  elasticmapreduce: "emr",
  elasticloadbalancing: "alb nlb elb loadbalancer",
  events: "eventbridge",
  autoscaling: "asg",
  ecr: "registry",
  pi: "insights"
};
var namesService = (service, { head, place }) => {
  const names = new Set([service, ...(SPOKEN[service] ?? "").split(" ")].map(lemma));
  return [...head, ...place].some((word) => names.has(word));
};

// src/drafting/tables/closures.ts
var DOCS = "https://docs.aws.amazon.com/";
var ROWS2 = `
s3:GetObject | prefix/folder/recursive/sync/all/files/maquettes/browse/under | s3:ListBucket | AmazonS3/latest/userguide/using-with-s3-policy-actions.html
s3:DeleteObject | prefix/folder/empty/recursive/all/find/every | s3:ListBucket | AmazonS3/latest/userguide/using-with-s3-policy-actions.html
s3:PutObjectLegalHold | every/each/all/prefix | s3:ListBucket | AmazonS3/latest/userguide/object-lock-managing.html
s3:DeleteObjectVersion | | s3:ListBucketVersions | AmazonS3/latest/userguide/DeletingObjectVersions.html
s3:PutBucketVersioning | before/was/ticket/present/both | s3:GetBucketVersioning | AmazonS3/latest/userguide/Versioning.html
s3:PutEncryptionConfiguration | before/was/ticket/present/both | s3:GetEncryptionConfiguration | AmazonS3/latest/userguide/default-bucket-encryption.html
s3:GetObject | kms/encrypted/cmk | kms:Decrypt | AmazonS3/latest/userguide/UsingKMSEncryption.html
s3:PutObject | kms/encrypted/cmk | kms:GenerateDataKey | AmazonS3/latest/userguide/UsingKMSEncryption.html
secretsmanager:GetSecretValue | kms/encrypted/cmk/key/accessdenied | kms:Decrypt | secretsmanager/latest/userguide/security-encryption.html
secretsmanager:PutSecretValue | kms/encrypted/cmk/key/accessdenied | kms:GenerateDataKey kms:Decrypt | secretsmanager/latest/userguide/security-encryption.html
ssm:GetParameter | kms/encrypted/cmk/securestring | kms:Decrypt | kms/latest/developerguide/services-parameter-store.html
ssm:PutParameter | kms/encrypted/cmk/securestring | kms:Encrypt | kms/latest/developerguide/services-parameter-store.html
dynamodb:GetItem | kms/encrypted/cmk/key | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
dynamodb:PutItem | kms/encrypted/cmk/key | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
dynamodb:UpdateItem | kms/encrypted/cmk/key | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
sqs:ReceiveMessage | kms/encrypted/cmk/key | kms:Decrypt | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
sqs:SendMessage | kms/encrypted/cmk/key | kms:GenerateDataKey kms:Decrypt | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
sns:Publish | kms/encrypted/cmk/key | kms:GenerateDataKey kms:Decrypt | sns/latest/dg/sns-key-management.html
kinesis:GetRecords | kms/encrypted/cmk/key | kms:Decrypt | streams/latest/dg/permissions-user-key-KMS.html
kinesis:PutRecord | kms/encrypted/cmk/key | kms:GenerateDataKey | streams/latest/dg/permissions-user-key-KMS.html
sqs:ReceiveMessage | consume/worker/process/each/done | sqs:DeleteMessage | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-using-receive-message.html
sqs:StartMessageMoveTask | | sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes sqs:SendMessage | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html
athena:StartQueryExecution | | athena:GetQueryExecution athena:GetQueryResults glue:GetTable glue:GetDatabase glue:GetPartitions s3:GetObject s3:ListBucket s3:PutObject s3:GetBucketLocation | athena/latest/ug/example-policies-workgroup.html
logs:StartQuery | | logs:GetQueryResults | AmazonCloudWatch/latest/logs/AnalyzingLogData.html
redshift-data:ExecuteStatement | result/results/rows/select | redshift-data:GetStatementResult | redshift/latest/mgmt/data-api-access.html
redshift-data:ExecuteStatement | | redshift-data:DescribeStatement | redshift/latest/mgmt/data-api-access.html
redshift-data:ExecuteStatement | secret | secretsmanager:GetSecretValue | redshift/latest/mgmt/data-api-access.html
redshift-data:ExecuteStatement | temporary/iam/dbuser | redshift:GetClusterCredentials | redshift/latest/mgmt/data-api-access.html
rds-data:ExecuteStatement | | secretsmanager:GetSecretValue | AmazonRDS/latest/AuroraUserGuide/data-api.access.html
kinesis:GetRecords | | kinesis:GetShardIterator kinesis:ListShards | streams/latest/dg/controlling-access.html
kinesis:SubscribeToShard | | kinesis:DescribeStreamConsumer | streams/latest/dg/building-enhanced-consumers-api.html
ssm:SendCommand | output/result/see/read/wait | ssm:GetCommandInvocation | systems-manager/latest/userguide/run-command.html
ecs:ExecuteCommand | | ecs:DescribeTasks | AmazonECS/latest/developerguide/ecs-exec.html
ecs:RunTask | | iam:PassRole | AmazonECS/latest/developerguide/security_iam_id-based-policy-examples.html
ecs:UpdateService | stable/settle/wait/rollout/see | ecs:DescribeServices | AmazonECS/latest/APIReference/API_DescribeServices.html
dynamodb:RestoreTableToPointInTime | | dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem | amazondynamodb/latest/developerguide/backuprestore_IAM.html
dynamodb:RestoreTableFromBackup | | dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem | amazondynamodb/latest/developerguide/backuprestore_IAM.html
dynamodb:ExportTableToPointInTime | | dynamodb:DescribeExport s3:PutObject s3:AbortMultipartUpload | amazondynamodb/latest/developerguide/S3DataExport_Requesting.html
dynamodb:UpdateTable | | dynamodb:DescribeTable | amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html
backup:StartRestoreJob | | backup:GetRecoveryPointRestoreMetadata backup:DescribeRestoreJob iam:PassRole | aws-backup/latest/devguide/access-control.html
backup:StartBackupJob | | iam:PassRole | aws-backup/latest/devguide/access-control.html
backup:StartCopyJob | | iam:PassRole | aws-backup/latest/devguide/access-control.html
cloudformation:CreateChangeSet | | cloudformation:DescribeChangeSet cloudformation:DescribeStacks | AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets.html
cloudformation:CreateChangeSet | template/bucket | s3:GetObject | AWSCloudFormation/latest/UserGuide/using-iam-template.html
cloudformation:CreateChangeSet | role | iam:PassRole | AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
cloudformation:UpdateStack | template/bucket | s3:GetObject | AWSCloudFormation/latest/UserGuide/using-iam-template.html
cloudformation:UpdateStack | role | iam:PassRole | AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
emr-serverless:StartJobRun | role | iam:PassRole | emr/latest/EMR-Serverless-UserGuide/security-iam-runtime-role.html
lambda:UpdateFunctionCode | s3/bucket/artifact/upload/zip | s3:GetObject | lambda/latest/api/API_UpdateFunctionCode.html
application-autoscaling:RegisterScalableTarget | | application-autoscaling:DescribeScalableTargets | autoscaling/application/APIReference/API_RegisterScalableTarget.html
wafv2:UpdateIPSet | | wafv2:GetIPSet | waf/latest/APIReference/API_UpdateIPSet.html
wafv2:UpdateWebACL | | wafv2:GetWebACL | waf/latest/APIReference/API_UpdateWebACL.html
network-firewall:UpdateRuleGroup | | network-firewall:DescribeRuleGroup | network-firewall/latest/APIReference/API_UpdateRuleGroup.html
cloudfront:UpdateDistribution | | cloudfront:GetDistributionConfig | cloudfront/latest/APIReference/API_UpdateDistribution.html
scheduler:UpdateSchedule | | scheduler:GetSchedule | scheduler/latest/APIReference/API_UpdateSchedule.html
s3:PutLifecycleConfiguration | | s3:GetLifecycleConfiguration | AmazonS3/latest/userguide/how-to-set-lifecycle-configuration-intro.html
iam:ListAttachedRolePolicies | read/contents/document/what/inline | iam:GetPolicy iam:GetPolicyVersion iam:ListRolePolicies iam:GetRolePolicy | IAM/latest/UserGuide/access_policies_manage.html
ecr:BatchGetImage | | ecr:GetDownloadUrlForLayer ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability | AmazonECR/latest/userguide/image-pull-iam.html
ecr:PutImage | | ecr:InitiateLayerUpload ecr:UploadLayerPart ecr:CompleteLayerUpload ecr:BatchCheckLayerAvailability ecr:GetAuthorizationToken | AmazonECR/latest/userguide/image-push-iam.html
kafka-cluster:ReadData | | kafka-cluster:Connect kafka-cluster:DescribeTopic kafka-cluster:DescribeGroup kafka-cluster:AlterGroup | msk/latest/developerguide/kafka-actions.html
kafka-cluster:WriteData | | kafka-cluster:Connect kafka-cluster:DescribeTopic | msk/latest/developerguide/kafka-actions.html
kafka-cluster:AlterGroup | | kafka-cluster:Connect kafka-cluster:DescribeGroup | msk/latest/developerguide/kafka-actions.html
codeartifact:GetAuthorizationToken | | sts:GetServiceBearerToken | codeartifact/latest/ug/tokens-authentication.html
`;
var rows3;
function closuresOf(action) {
  if (rows3 === void 0) {
    const made = /* @__PURE__ */ new Map();
    for (const line of ROWS2.split("\n")) {
      const [main = "", when = "", actions = "", page2 = ""] = line.split("|").map((part) => part.trim());
      if (main === "") continue;
      const closure = {
        main,
        when: when.split("/").filter(Boolean),
        actions: actions.split(" "),
        page: DOCS + page2
      };
      made.set(main, [...made.get(main) ?? [], closure]);
    }
    rows3 = made;
  }
  return rows3.get(action) ?? [];
}

// src/drafting/grounded-engine.ts
var MOST_QUESTIONS = 2;
var visible = (text) => text.replace(/<!--[\s\S]*?-->/g, " ").replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "").slice(0, 2e4);
var FOREIGN = /[äöüßéèêàçñáíóúãõâ\u3040-\u30ff]/i;
function groundDraft(task, { catalog, operations }, model) {
  const chosen = chosenIn(task, catalog);
  const names = formNamesOf(task.resources, kindsIn(task.resources, catalog));
  const text = wordsIn(task, catalog).map(visible).join("\n");
  const { rest, exacts } = readExact(
    text,
    task.services,
    catalog,
    operations,
    (word) => names.of(word).length > 0
  );
  const reading = readWishes(rest, exacts, names, FOREIGN.test(text));
  const scope = formScope(task, catalog);
  const context = {
    catalog,
    data: operations,
    scope,
    services: task.services,
    serviceOf: (index) => {
      const service = arnParts(task.resources[index] ?? "")?.service;
      return task.services.find((each) => each === service) ?? task.services.find((each) => scope.typesIn(each).some((typed) => typed.index === index)) ?? service;
    }
  };
  const picks = /* @__PURE__ */ new Map();
  const outcomes = [];
  const notes = [];
  const questions = [];
  const negated = reading.wishes.filter((wish) => wish.negated);
  const wanted = reading.wishes.filter((wish) => !wish.negated && wish.role === "main");
  const whole = wanted.some(
    ({ exact }) => exact?.whole === true && /^(terraform|tofu|opentofu|sam|cdk|serverless|sls)/.test(exact.words)
  );
  const exactIn = new Set(wanted.filter(({ exact }) => exact !== void 0).map(({ sentence }) => sentence));
  const forbidden = wanted.some(({ exact }) => exact?.forbidden === true);
  const add = (action, wish, ground, as = wish) => {
    const known = picks.get(action.id);
    if (known) {
      for (const each of scope.resourcesFor(action, [...as.resources, ...as.placed]))
        known.resources.add(each);
      return;
    }
    picks.set(action.id, {
      action,
      resources: new Set(scope.resourcesFor(action, [...as.resources, ...as.placed])),
      grounds: [ground],
      wish
    });
  };
  for (const wish of wanted) {
    if (forbidden && wish.exact?.forbidden !== true) continue;
    if (whole && wish.source === "words") continue;
    const grounding = wish.exact ? groundExact(wish, context) : groundByWords(wish);
    const beside = exactIn.has(wish.sentence) && wish.source === "words";
    outcomes.push(settle(wish, grounding, beside));
  }
  addChosen();
  if (model !== void 0) takeModels(model);
  addDependencies();
  const leftOut = takeOut();
  return {
    picks: [...picks.values()].map(({ action, resources, grounds }) => ({
      action,
      resources: [...resources].sort((a, b) => a - b),
      grounds
    })),
    outcomes: [
      ...outcomes,
      ...negated.map((wish) => ({
        wish,
        outcome: "left-out",
        actions: leftOut.filter((each) => each.wish === wish.id).map(({ action }) => action)
      }))
    ],
    questions: numbered(questions.slice(0, MOST_QUESTIONS)),
    notes,
    leftOut,
    isUnwanted: (action) => negated.some((each) => forbids(each, action, context)) || reading.readOnly && !isRead2(action),
    unread: outcomes.flatMap(
      ({ wish, outcome, actions }) => outcome === "said" && actions.length === 0 && notes.some(({ code, wish: of2 }) => code === "not-understood" && of2 === wish.id) ? [wish.span] : []
    )
  };
  function groundByWords(wish) {
    if (wish.verb === void 0) {
      const candidates = candidatesFor(wish, context).slice(0, 4);
      return candidates.length > 1 ? { kind: "ask", candidates } : { kind: "nothing", candidates };
    }
    const grounding = groundWish(wish, contextOf(wish));
    if (grounding.kind !== "nothing" && grounding.kind !== "ask") return grounding;
    const job = recipeFor(wish, task.services, catalog).filter(
      (action) => scope.allowed(action) && scope.missing(action).length === 0
    );
    return job.length > 0 && !job.some((action) => takesUnnamed(action, wish, context)) ? { kind: "picks", actions: job, by: "jargon" } : grounding;
  }
  function contextOf(wish) {
    const words2 = new Set(wish.words.toLowerCase().split(/[^a-z0-9-]+/));
    const named = task.services.filter((service) => words2.has(service));
    return named.length === 0 ? context : { ...context, services: named };
  }
  function settle(wish, grounding, beside) {
    const said = (code, message, action) => {
      notes.push({ code, text: message, wish: wish.id, ...action === void 0 ? {} : { action } });
      return { wish, outcome: "said", actions: [], note: message };
    };
    if (wish.exact?.forbidden === true)
      return said(
        "policy-denies",
        `AWS says that another policy explicitly denies this: no grant can help. Ask whoever owns that policy.`
      );
    if (wish.exact?.unknown !== void 0) {
      const [service = ""] = wish.exact.unknown.split(":");
      return task.services.includes(service) ? said(
        "unknown-action",
        `AWS documents no action ${wish.exact.unknown}. Check its spelling.`,
        wish.exact.unknown
      ) : said(
        "service-missing",
        `${wish.exact.unknown} belongs to ${service}, which the form does not name.`,
        wish.exact.unknown
      );
    }
    switch (grounding.kind) {
      case "picks":
        for (const action of grounding.actions)
          add(
            action,
            wish,
            {
              kind: wish.source,
              wish: wish.id,
              ...wish.exact?.page === void 0 ? {} : { page: wish.exact.page }
            },
            grounding.as
          );
        return { wish, outcome: "covered", actions: grounding.actions.map(({ id }) => id) };
      case "level": {
        const action = grounding.actions[0];
        if (action === void 0 || beside && wish.source === "words")
          return { wish, outcome: "said", actions: [] };
        if (negated.some((each) => forbids(each, action, context)))
          return { wish, outcome: "left-out", actions: [] };
        if (!task.services.includes(action.service))
          return said(
            "service-missing",
            `This takes ${action.id}, and the form does not name the service ${action.service}.`,
            action.id
          );
        questions.push(levelQuestion(wish, action, questions.length));
        return said(
          "level-too-low",
          `This takes ${action.id}, which is ${levelName(action)}; the form asks for ${task.access[action.service] ?? "nothing"}.`,
          action.id
        );
      }
      case "resource":
        if (beside || wish.carried) return { wish, outcome: "said", actions: [] };
        return said(
          "resource-missing",
          `This takes ${grounding.action.id} on a ${grounding.missing.join(" and a ")}, and the form names none. Add its ARN to the form.`,
          grounding.action.id
        );
      case "ask": {
        if (beside) return { wish, outcome: "said", actions: [] };
        const question = questionFor(wish, grounding.candidates, questions.length, catalog, scope);
        questions.push(question);
        return { wish, outcome: "asked", actions: [], question: question.id };
      }
      case "nothing":
        if (beside || wish.carried || wish.verb !== void 0 && onlyReads(wish.verb))
          return { wish, outcome: "said", actions: [] };
        return said("not-understood", `\u201C${wish.words}\u201D was not understood, and nothing is drafted for it.`);
    }
  }
  function addChosen() {
    for (const id of chosen) {
      const action = catalog.action(id);
      const question = questions.find(({ choices }) => choices.some(({ adds }) => adds.includes(id)));
      const outcome = outcomes.findIndex(({ wish }) => wish.id === question?.wish);
      const asked2 = outcomes[outcome];
      if (!action || !scope.allowed(action) || scope.missing(action).length > 0) continue;
      if (!asked2) {
        if (!picks.has(action.id))
          picks.set(action.id, {
            action,
            resources: new Set(scope.resourcesFor(action, [])),
            grounds: [{ kind: "answer" }],
            wish: void 0
          });
        continue;
      }
      add(action, asked2.wish, { kind: "answer", wish: asked2.wish.id });
      outcomes[outcome] = { wish: asked2.wish, outcome: "covered", actions: [...asked2.actions, action.id] };
    }
    for (const { wish, outcome } of outcomes) {
      const answered = questions.findIndex((question) => question.wish === wish.id);
      if (outcome === "covered" && answered >= 0 && picksOf(wish).some(({ grounds }) => grounds[0]?.kind === "answer"))
        questions.splice(answered, 1);
    }
  }
  function takeModels(theirs) {
    for (const id of picks.keys()) if (!theirs.some(({ action }) => action === id)) picks.delete(id);
    for (const { action: id, resources } of theirs) {
      const action = catalog.action(id);
      if (action === void 0) continue;
      const known = picks.get(action.id);
      if (known) known.resources = new Set(resources);
      else
        picks.set(action.id, {
          action,
          resources: new Set(resources),
          grounds: [{ kind: "model" }],
          wish: void 0
        });
    }
  }
  function picksOf(wish) {
    return [...picks.values()].filter((pick) => pick.wish === wish);
  }
  function addDependencies() {
    for (const { action, wish } of [...picks.values()]) {
      if (wish?.source === "words")
        for (const { id, page: page2 } of readsBeside(action, reading.words, catalog).slice(0, 2))
          depend(id, action, wish, page2, true);
      const follow = wish?.source === "words" && observes(reading.words) ? followRead(action, catalog, operations) : void 0;
      if (follow && !showsContent(follow.id)) depend(follow.id, action, wish, void 0, true);
      const rows4 = closuresOf(action.id).filter(
        ({ when }) => when.length === 0 || when.some((word) => reading.words.has(lemma(word)))
      );
      for (const { actions, page: page2 } of rows4) for (const id of actions) depend(id, action, wish, page2);
      for (const id of operations.dependents(action.service, action.name)) {
        const dependent = catalog.action(id);
        if (dependent && isRead2(dependent) || id === "iam:PassRole") depend(id, action, wish, void 0);
      }
    }
  }
  function depend(id, of2, wish, page2, quiet = false) {
    const action = catalog.action(id);
    if (action === void 0 || picks.has(action.id)) return;
    if (quiet && (!task.services.includes(action.service) || !scope.allowed(action) || scope.missing(action).length > 0))
      return;
    const from = wish === void 0 ? {} : { wish: wish.id };
    const ground = {
      kind: "dependency",
      of: of2.id,
      ...from,
      ...page2 === void 0 ? {} : { page: page2 }
    };
    if (!task.services.includes(action.service)) {
      if (action.id === "iam:PassRole")
        notes.push({
          code: "needs-pass-role",
          text: `${of2.id} also takes iam:PassRole, which is given only for roles in \`guardrails.pass_roles\`.`,
          ...from,
          action: action.id
        });
      else
        notes.push({
          code: "needs-also",
          text: `${of2.id} may also take ${action.id}, and the form does not name ${action.service}.`,
          ...from,
          action: action.id
        });
      return;
    }
    if (!scope.allowed(action) || scope.missing(action).length > 0) {
      notes.push({
        code: "needs-also",
        text: `${of2.id} may also take ${action.id}, which level and resources of the form do not cover.`,
        ...from,
        action: action.id
      });
      return;
    }
    picks.set(action.id, {
      action,
      resources: new Set(scope.resourcesFor(action, wish?.placed ?? [])),
      grounds: [ground],
      wish
    });
  }
  function takeOut() {
    const out = [];
    for (const [id, { action, wish, grounds }] of picks) {
      const by = negated.find(
        (each) => grounds[0]?.kind !== "dependency" && wish !== void 0 && contradicts(each, wish) || !(grounds[0]?.kind === "dependency" && each.verb?.classes.includes("touch") === true) && forbids(each, action, context)
      );
      const takes = scope.resourcesFor(action, []);
      const there = [...by?.resources ?? [], ...by?.placed ?? []].filter((each) => takes.includes(each));
      const kept = picks.get(id);
      if (by && kept && there.length > 0 && [...kept.resources].some((each) => !there.includes(each))) {
        for (const each of there) kept.resources.delete(each);
        continue;
      }
      const onlyRead = (wish?.readOnly === true || reading.readOnly) && !isRead2(action);
      if (by === void 0 && !onlyRead) continue;
      picks.delete(id);
      out.push({ action: id, code: "unwanted", ...by === void 0 ? {} : { wish: by.id } });
      const at = outcomes.findIndex((each) => each.wish === wish);
      const outcome = outcomes[at];
      if (outcome && wish && grounds[0]?.kind !== "dependency") {
        const actions = outcome.actions.filter((each) => each !== id);
        outcomes[at] = { ...outcome, actions, outcome: actions.length > 0 ? "covered" : "said" };
        if (actions.length === 0)
          notes.push({
            code: "contradiction",
            text: `\u201C${wish.words}\u201D asks for ${id}, and the request also asks not to do that. Which is meant?`,
            wish: wish.id,
            action: id
          });
      }
    }
    for (const [id, { grounds }] of picks) {
      const [ground] = grounds;
      if (ground?.kind === "dependency" && ground.of !== void 0 && !picks.has(ground.of)) picks.delete(id);
    }
    return out;
  }
}
function kindsIn(resources, catalog) {
  const services = new Set(resources.flatMap((arn) => arnParts(arn)?.service ?? []));
  return new Set(
    [...services].flatMap(
      (service) => formatsOf(service, catalog).flatMap(
        ({ formats }) => formats.flatMap(
          ({ text }) => text.split(/[/:]/).filter((part) => !part.includes("$")).map((part) => part.toLowerCase())
        )
      )
    )
  );
}
function numbered(questions) {
  let n = 0;
  return questions.map((question) => ({
    ...question,
    choices: question.choices.map((choice) => {
      n += 1;
      return { ...choice, n, send: /^\/answer \d+$/.test(choice.send) ? `/answer ${n}` : choice.send };
    })
  }));
}
var isRead2 = ({ level }) => level === "List" || level === "Read";
var levelName = ({ level }) => level.toLowerCase();
function groundExact(wish, context) {
  const { exact } = wish;
  const { catalog, scope } = context;
  let actions = (exact?.actions ?? []).flatMap((id) => catalog.action(id) ?? []);
  if (exact?.pattern === true) {
    const around = /* @__PURE__ */ new Set([...wish.head, ...wish.place]);
    const spoken = actions.filter(({ name }) => {
      const [, ...nouns2] = name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).map((word) => lemma(word.replace(/\d/g, "").toLowerCase()));
      return nouns2.length > 0 && nouns2.every((noun) => around.has(noun));
    });
    if (spoken.length > 0) actions = spoken;
    else if (actions.length > 6)
      return {
        kind: "ask",
        candidates: actions.filter((action) => scope.allowed(action)).slice(0, 6).map((action) => ({ action, score: 0, with: [], by: "words", as: wish }))
      };
  }
  const requested = actions.filter(({ service }) => context.services.includes(service));
  const able = requested.filter((action) => scope.allowed(action));
  const first = actions[0];
  if (first === void 0) return { kind: "nothing", candidates: [] };
  if (able.length === 0) return { kind: "level", actions: requested.length > 0 ? requested : actions };
  const fitting = able.filter((action) => scope.fit(action) !== "none");
  const [main] = able;
  if (fitting.length === 0 && main) return { kind: "resource", action: main, missing: scope.missing(main) };
  return { kind: "picks", actions: fitting, by: "exact" };
}

export {
  scopeOf,
  identifierWords,
  stem,
  readWords,
  indexOf,
  groundDraft
};
