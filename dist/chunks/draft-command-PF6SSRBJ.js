import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  modelOfTerminal,
  openEngine
} from "./chunk-N4DWFCDF.js";
import {
  checkPolicy
} from "./chunk-GKLX37WB.js";
import "./chunk-O3CHLFDV.js";
import {
  RECIPES,
  build,
  identifierWords,
  matchingRecipes,
  readWords,
  scopeOf,
  stem
} from "./chunk-M6YCECDW.js";
import {
  external_exports
} from "./chunk-X66OIJ3B.js";
import {
  ACCESS_LEVELS,
  arnParts,
  damaged,
  envelopeOf,
  fits,
  formatsOf,
  instantOfMillis,
  levelWithin,
  loadKnowledge,
  loadServiceTables,
  readTaskFile,
  serialise,
  strictSettings,
  terminalConfig,
  usedOnStar
} from "./chunk-YJSYBRY4.js";
import "./chunk-HANBNIMK.js";

// src/drafting/answers.ts
var NUMBERS = /^\d+(?:[\s,]+\d+)*$/;
var LEVEL = new RegExp(`^(${ACCESS_LEVELS.join("|")})\\s+(?:on\\s+)?([a-z0-9-]+)$`, "i");
function readAnswers(task, answers, catalog) {
  let { access, resources, remarks = [] } = task;
  const numbers = [];
  const unread = [];
  for (const answer of answers) {
    const text = answer.replace(/^\s*\/answer\s+/i, "").trim();
    const level = LEVEL.exec(text);
    if (NUMBERS.test(text)) numbers.push(...text.split(/[\s,]+/).map(Number));
    else if (level) {
      const [, name = "", service = ""] = level;
      const own = task.services.find((each) => each === service.toLowerCase());
      if (own === void 0)
        unread.push(
          `${service} is no service of this request${catalog.actionsOf(service) ? "" : ", and AWS has none of that name"}.`
        );
      else access = { ...access, [own]: name.toLowerCase() };
    } else if (/^arn:[a-z-]+:\S+$/.test(text)) resources = [...resources, text];
    else remarks = [...remarks, { text }];
  }
  return { task: { ...task, access, resources, remarks }, numbers, unread };
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
  const actions = (catalog.actionsOf(service) ?? []).map((action) => read(action, catalog, data));
  const counts = /* @__PURE__ */ new Map();
  const byFirst = /* @__PURE__ */ new Map();
  const vocabulary = /* @__PURE__ */ new Set();
  for (const each of actions) {
    byFirst.set(each.first, [...byFirst.get(each.first) ?? [], each]);
    for (const noun of each.nouns) counts.set(noun, (counts.get(noun) ?? 0) + 1);
    for (const word of [...each.nouns, ...each.types]) vocabulary.add(word);
  }
  const nouns = /* @__PURE__ */ new Map();
  const made = {
    service,
    actions,
    byFirst,
    vocabulary,
    parameters: new Set(actions.flatMap((each) => [...each.parameters])),
    nounsOf(type) {
      const known2 = nouns.get(type) ?? nounsFor(type, actions);
      nouns.set(type, known2);
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
  for (const { action, first, nouns } of actions) {
    const required = action.resourceTypes.filter((each) => each.required);
    if (!BASIC.has(first) || nouns.length === 0 || required.length !== 1 || required[0]?.name !== type)
      continue;
    const key = nouns.join(" ");
    const known = counts.get(key);
    counts.set(key, { nouns, count: (known?.count ?? 0) + 1 });
  }
  const best = [...counts.values()].sort((a, b) => b.count / b.nouns.length - a.count / a.nouns.length)[0];
  return best !== void 0 && best.count > 1 ? best.nouns : [];
}
function read(action, catalog, data) {
  const words = identifierWords(READ_AS[action.id] ?? action.name).map(stem);
  const prefixed = words.length > 1 && PREFIXES.has(words[0] ?? "");
  const [first = "", ...nouns] = prefixed ? words.slice(1) : words;
  const text = (catalog.description(action.id) ?? "").replace(/^Grants permissions? to /, "");
  return {
    action,
    first,
    batch: prefixed && words[0] === "batch",
    nouns: [...new Set(nouns)],
    types: new Set(action.resourceTypes.flatMap(({ name }) => typeWords(name))),
    parameters: new Set(data.parameters(action.service, action.name)),
    description: readWords(text).content,
    reads: action.level === "List" || action.level === "Read",
    plural: /s$/.test(action.name) && !/(ss|us|is)$/.test(action.name)
  };
}
var typeWords = (name) => {
  const words = name.split(/[^A-Za-z0-9]+/).flatMap((part) => identifierWords(part));
  return words.map(stem);
};

// src/drafting/tables/foreign-words.ts
var MARKS = {
  de: "der die das den dem des und nicht bitte auf ein eine einen einer mit f\xFCr ist wird von zu im am keine kein ohne aus ich wir soll nur danach dann vom zum zur",
  fr: "le la les des une un du et ne pas pour dans sur je est sans avec puis aux ce cette en merci svp son ses doit",
  es: "el la los las del una y no para en por con que sin se quiero luego favor su sus al de un hay",
  pt: "o a os as da do das dos uma um e n\xE3o nao para em no na por com que sem quero depois favor seu sua ao de"
};
var WORDS = {
  de: `der=the die=the das=the den=the dem=the des=the ein=a eine=a einen=a einer=a eines=a einem=a und=and oder=or aber=but nicht=not nichts=nothing kein-=no keine=no ohne=without nie=never niemals=never weder=neither noch=nor
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
  fr: `le=the la=the les=the l=the un=a une=a des=the du=of de=of d=of et=and ou=or mais=but ne=not n=not pas=not rien=nothing sans=without jamais=never ni=nor aucun-=no sauf=except que=that qui=who quoi=what quel-=which quelles=which pourquoi=why comment=how
je=i j=i nous=we on=we il=it elle=it ils=they lui=it mon=my ma=my mes=my notre=our son=its sa=its ses=its leur=their ce=this cette=this ces=these est=is sont=are \xE9tait=was \xE9t\xE9=been \xEAtre=be doit=must doivent=must faut=must peux=can veux=want voudrais=want besoin=need avoir=have ai=have a=has merci=thanks svp=please
dans=in sur=on \xE0=to au=to aux=to avec=with pour=to par=by depuis=since avant=before apr\xE8s=after pendant=during jusqu-=until d\xE8s=once si=if parce=because car=because puis=then ensuite=then d'abord=first seulement=only aussi=also encore=again toutes=all tous=all tout=all
supprim-=delete effac-=delete enlev-=remove retir-=remove vid-=empty purg-=purge nettoy-=clean d\xE9marr-=start lanc-=run relanc-=run ex\xE9cut-=run d\xE9clench-=trigger invoqu-=invoke appel-=invoke red\xE9marr-=restart arr\xEAt-=stop stopp-=stop \xE9teindre=stop annul-=cancel suspend-=suspend repren-=resume reprise=resume activ-=enable d\xE9sactiv-=disable r\xE9activ-=enable
regard-=look voir=see consult-=look v\xE9rifi-=check examin-=look affich-=show lire=read lis=read r\xE9cup\xE9r-=get t\xE9l\xE9charg-=download rapatri-=download cherch-=search rechercher=search trouv-=find list-=list suivre=follow surveill-=watch attend-=wait compar-=compare
d\xE9pos-=upload t\xE9l\xE9verser=upload envoy-=send charg-=upload \xE9cri-=write enregistr-=save remplac-=replace copi-=copy d\xE9plac-=move renomm-=rename
cr\xE9-=create ajout-=add met-=set mettre=set modifi-=change chang-=change corrig-=fix augment-=increase agrandi-=increase prolong-=extend diminu-=decrease r\xE9dui-=decrease adapt-=change
sauvegard-=backup restaur-=restore publi-=publish recevoir=receive re\xE7oi-=receive chiffr-=encrypt d\xE9chiffr-=decrypt renouvel-=renew partag-=share ouvr-=open ferm-=close connect-=connect attach-=attach d\xE9tach-=detach approuv-=approve valid-=approve rejet-=reject refus-=reject d\xE9ploy-=deploy
fichier-=files dossier-=folder maquettes=files objet-=object table-=table ligne-=row enregistrement-=records \xE9l\xE9ment-=item cl\xE9-=key file=queue message-=messages sujet=topic fonction-=function secret-=secret valeur-=value passe=password mot=word base=database donn\xE9es=data instance-=instance machine-=machine serveur-=server groupe-=group utilisateur-=user client-=customer compte-=account r\xF4le-=role politique-=policy certificat-=certificate r\xE8gle-=rule \xE9tat=status statut=status historique=history \xE9valuation-=evaluation journaux=logs journal=log erreur-=errors m\xE9trique-=metrics alerte-=alerts alarme-=alarm cha\xEEne-=channel t\xE2che-=task ressource-=resources conforme-=compliant configuration=configuration r\xE9glage-=settings param\xE8tre-=parameter version-=version volume-=volume image-=image pile=stack`,
  es: `el=the la=the los=the las=the un=a una=a unos=some del=of de=of y=and e=and o=or pero=but no=not nada=nothing sin=without nunca=never ni=nor ning\xFAn=no ninguna=no ningun=no excepto=except que=that quien=who qu\xE9=what cu\xE1l-=which cu\xE1les=which por=by c\xF3mo=how
yo=i nosotros=we \xE9l=it ella=it lo=it se=be mi=my mis=my nuestro-=our su=its sus=its este=this esta=this estos=these es=is est\xE1=is son=are fue=was era=was ser=be debe=must deben=must puedo=can quiero=want necesito=need hay=is favor=please gracias=thanks
en=in sobre=on a=to al=to con=with para=to desde=from antes=before despu\xE9s=after durante=during hasta=until si=if porque=because cuando=when mientras=while luego=then solo=only s\xF3lo=only tambi\xE9n=also vuelve=again todas=all todos=all
borr-=delete elimin-=delete quit-=remove vaci-=empty limpi-=clean purg-=purge arranc-=start inici-=start lanz-=run ejecut-=run dispar-=trigger invoc-=invoke llam-=invoke reinici-=restart rearranc-=restart par-=stop deten-=stop apag-=stop encend-=start cancel-=cancel suspend-=suspend reanud-=resume activ-=enable desactiv-=disable habilit-=enable deshabilit-=disable forz-=force
mir-=look ver=see revis-=review consult-=look comprob-=check verific-=verify mostr-=show leer=read lee=read obten-=get descarg-=download baj-=download busc-=search encontr-=find list-=list segu-=follow vigil-=watch esper-=wait
sub-=upload carg-=upload guard-=save escrib-=write reemplaz-=replace copi-=copy mov-=move renombr-=rename cre-=create a\xF1ad-=add agreg-=add pon-=set cambi-=change modific-=change actualiz-=update corrig-=fix aument-=increase ampli-=increase reduc-=decrease sac-=take hac-=make restaur-=restore recuper-=restore envi-=send public-=publish recib-=receive cifr-=encrypt descifr-=decrypt renov-=renew rot-=rotate compart-=share abr-=open cerr-=close conect-=connect aprob-=approve rechaz-=reject despleg-=deploy
archivo-=files fichero-=files carpeta-=folder cubo=bucket tabla-=table fila-=row registro-=record elemento-=item clave-=key cola=queue mensaje-=messages tema=topic funci\xF3n=function secreto-=secret contrase\xF1a=password valor-=value base=database datos=data instancia-=instance m\xE1quina-=machine servidor-=server grupo-=group usuario-=user cliente-=customer cuenta-=account rol=role pol\xEDtica-=policy certificado-=certificate regla-=rule estado=status historial=history errores=errors m\xE9trica-=metrics alarma-=alarm copia=snapshot instant\xE1nea=snapshot cl\xFAster=cluster conmutaci\xF3n=failover tarea-=task evento-=events configuraci\xF3n=configuration versi\xF3n=version volumen=volume imagen=image pila=stack`,
  pt: `o=the a=the os=the as=the um=a uma=a do=of da=of dos=of das=of de=of e=and ou=or mas=but n\xE3o=not nao=not nada=nothing sem=without nunca=never nem=nor nenhum-=no exceto=except que=that quem=who qual=which quais=which por=by como=how
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
      const words = /* @__PURE__ */ new Map();
      for (const entry of text.split(/\s+/)) {
        const at = entry.lastIndexOf("=");
        if (at > 0) words.set(entry.slice(0, at), entry.slice(at + 1));
      }
      languages.push({
        name,
        words,
        marks: new Set((MARKS[name] ?? "").split(" ").filter((word) => !ENGLISH.has(word)))
      });
    }
  }
  return languages;
}
var japanese;
var japaneseParts = () => japanese ??= JAPANESE.split(/\s+/).map((entry) => entry.split("=")).sort((a, b) => b[0].length - a[0].length);

// src/drafting/tables/verb-classes.ts
var CLASSES = `
list: list enumerate browse inventory overview name > list:1 describe:.95 get:.8 search:.4 lookup:.4
look: look see view show display check inspect examine review verify watch observe monitor track eyeball know tell understand compare analyse analyze audit explore investigate debug diagnose troubleshoot peek glance consult trace determine learn observe assess identify > describe:.95 get:.95 list:.85 view:1 lookup:.6 search:.4 read:.7 query:.3 filter:.4 check:.6 verify:.6 preview:.5 detect:.3
wait: wait follow await poll > describe:.95 get:.95 list:.7 receive:.4 check:.5
read: read retrieve fetch load obtain grab get pull see give provide > get:1 describe:.9 list:.8 read:1 retrieve:1 receive:.6 query:.5 view:.8 fetch:1 select:.4 lookup:.5 download:.6 consume:.5
download: download dl save export pull > get:.9 download:1 export:.9 read:.7 copy:.3 retrieve:.8
find: find locate discover > list:.9 describe:.95 search:.9 get:.8 lookup:.9 query:.7 filter:.8 find:1 discover:1
search: search grep filter query > search:1 query:.9 filter:.95 lookup:.8 find:.9 scan:.5 list:.5 describe:.4 get:.4 select:.7
scan: scan > scan:1 list:.4
tail: tail stream > tail:1 filter:.6 get:.5 start:.4
count: count measure > list:.7 describe:.7 get:.8 count:1 query:.4 scan:.4 select:.4
estimate: estimate forecast predict > get:.6 forecast:1 estimate:1 predict:1 describe:.3
create: create make provision establish define introduce set-up recreate > create:1 put:.7 register:.6 allocate:.7 add:.6 request:.4 generate:.6 build:.5 batchcreate:.8
add: add insert append include enter enrol enroll > add:1 create:.85 put:.8 associate:.65 register:.65 attach:.6 authorize:.6 update:.55 tag:.4 batchcreate:.8 change:.4 import:.4 enable:.3
upload: upload write store save put place copy replace overwrite push > put:1 upload:1 write:.9 update:.45 copy:.7 import:.4 send:.4 create:.3
write: write > put:1 write:1 update:.6 batchwrite:.5
update: update change edit modify fix correct adjust alter tune reconfigure patch amend configure customise customize > update:1 modify:1 change:.95 put:.85 set:.85 edit:1 configure:.9 reset:.2 write:.3 alter:1
set: set mark flag assign > set:1 put:.9 update:.9 modify:.9 change:.7 configure:.8 assign:.7 write:.3
swap: swap switch > swap:1 update:.8 modify:.8 change:.7 set:.7 replace:.8 switch:1
replace: replace exchange substitute > replace:1 put:.85 update:.85 modify:.8 change:.5 set:.6
increase: increase raise grow bump extend enlarge lift double triple widen fatten stretch prolong lengthen expand boost upsize enlarge > increase:1 extend:1 update:.9 modify:.9 set:.85 put:.8 change:.8 expand:1 register:.5 request:.4 renew:.5
decrease: decrease lower reduce shrink shorten halve downsize dial tighten relax > decrease:1 reduce:1 update:.9 modify:.9 set:.85 put:.8 change:.8 register:.5
scale: scale resize rescale > scale:1 resize:1 set:.9 update:.9 modify:.9 increase:.4 decrease:.4 change:.6 register:.5
rename: rename > rename:1 update:.7 modify:.7 change:.6 set:.4
upgrade: upgrade bump > upgrade:1 update:.95 modify:.8 apply:.5
apply: apply > apply:1 batchapply:.95 put:.6 update:.6 modify:.5 associate:.5 execute:.5
delete: delete erase destroy drop wipe prune scrub > delete:1 batchdelete:.8 remove:.75 destroy:1 purge:.5 deregister:.45 release:.3 drop:1
remove: remove exclude > remove:1 delete:.9 batchdelete:.7 detach:.65 disassociate:.75 deregister:.7 revoke:.6 untag:.6 unassign:.6 unlink:.7 cancel:.3
clean: clean cleanup tidy empty clear > delete:.8 batchdelete:.7 purge:.95 empty:1 clear:1 flush:.8 remove:.6 reset:.4
terminate: terminate kill decommission scrap > terminate:1 delete:.5 kill:1 destroy:.6 stop:.6 cancel:.6
purge: purge > purge:1 flush:.6
flush: flush > flush:1 purge:.5 reset:.3 clear:.8
invalidate: invalidate > invalidate:1 createinvalidation:1 create:.7 flush:.6
start: start begin boot wake initiate launch > start:1 begin:1 run:.6 resume:.5 submit:.5 execute:.6 initiate:1 launch:1 create:.4 activate:.6 enable:.5 reboot:.1
open: open > open:1 start:.45 authorize:.75 enable:.5 create:.4 get:.4
run: run trigger execute perform kick fire rerun relaunch > run:1 start:.95 execute:.95 invoke:.85 submit:.8 send:.4 create:.5 trigger:1 evaluate:.4 batchexecute:.7
invoke: invoke call hit ping exercise > invoke:1 call:1 execute:.5 test:.5 send:.2 post:.3
submit: submit enqueue > submit:1 start:.8 add:.6 create:.6 send:.7 put:.4 post:.6
retry: retry redo repeat reprocess > retry:1 redrive:.8 start:.8 rerun:1 restart:.7 run:.6 create:.3
redrive: redrive > redrive:1 start:.7
replay: replay > replay:1 start:.8
stop: stop halt end quit shut finish cease > stop:1 end:1 cancel:.75 abort:.8 halt:1 suspend:.3 disable:.4 complete:.5 disconnect:.4 shutdown:.9
cancel: cancel abort > cancel:1 abort:1 stop:.9 delete:.2 discard:.6 terminate:.35 revoke:.3
close: close > close:1 terminate:.6 end:.7 stop:.4 delete:.3 revoke:.6 resolve:.6 complete:.5 update:.3
restart: restart reboot bounce recycle cycle reload > reboot:1 restart:1 reload:1 recycle:1
resume: resume unpause continue unsuspend reactivate restart-again > resume:1 continue:1 start:.7 enable:.7 activate:.7 restart:.6
pause: pause suspend freeze hold > pause:1 suspend:1 stop:.8 disable:.7 freeze:1 hold:1
enable: enable activate allow switch-on > enable:1 activate:1 start:.6 update:.65 put:.7 modify:.6 set:.6 resume:.5 allow:1 create:.3 associate:.3 configure:.5
disable: disable deactivate inactivate > disable:1 deactivate:1 stop:.6 update:.65 put:.6 modify:.6 set:.6 suspend:.7 pause:.6 delete:.15 disassociate:.3
silence: silence mute snooze hush quiet > disable:.9 mute:1 suppress:.9 update:.3 suspend:.6
unmute: unmute unsilence > enable:.9 unmute:1
suppress: suppress > suppress:1 put:.6 update:.5
attach: attach connect link mount join bind hook > attach:1 connect:1 associate:.85 put:.6 link:1 add:.5 join:.9 mount:1 bind:.9 register:.4
detach: detach disconnect unlink unmount separate > detach:1 disconnect:1 disassociate:.9 unlink:1 remove:.5 unmount:1
associate: associate > associate:1 attach:.7 add:.4 put:.3 create:.3
disassociate: disassociate dissociate unassociate > disassociate:1 detach:.8 remove:.5
assign: assign > assign:1 associate:.8 attach:.5 add:.5 put:.5 set:.4
unassign: unassign > unassign:1 disassociate:.8 remove:.5
register: register onboard > register:1 create:.5 add:.5 subscribe:.4
deregister: deregister unregister > deregister:1 remove:.5 delete:.3
allocate: allocate reserve > allocate:1 request:.5 create:.5 purchase:.4
release: release free > release:1 publish:.4 start:.3 create:.2 deploy:.5
share: share publish > share:1 publish:.9 modify:.6 put:.5 authorize:.5 create:.3 update:.4 add:.4
publish: publish > publish:1 create:.5 put:.4 send:.3 deploy:.5
unshare: unshare > modify:.6 disassociate:.7 deauthorize:.6 revoke:.5
deploy: deploy redeploy ship roll promote > deploy:1 create:.6 start:.7 update:.8 publish:.5 promote:.5
authorize: authorize authorise permit whitelist allowlist admit > authorize:1 add:.6 grant:.7 put:.4 update:.4 allow:1
grant: grant give > grant:1 create:.5 add:.6 put:.5 authorize:.5 update:.3
revoke: revoke withdraw retract rescind > revoke:1 remove:.6 delete:.4 disassociate:.3 deauthorize:.5 update:.3
block: block deny ban blacklist denylist forbid cut quarantine isolate > revoke:.6 put:.5 update:.6 block:1 deny:1 modify:.4 add:.4
approve: approve accept ok sign-off acknowledge > approve:1 accept:1 put:.6 acknowledge:1 confirm:.6 update:.4
reject: reject decline refuse > reject:1 decline:1 put:.5 deny:.6 update:.4 stop:.2
confirm: confirm > confirm:1 get:.9 describe:.9 list:.8 verify:.7
subscribe: subscribe > subscribe:1 create:.4 put:.4
unsubscribe: unsubscribe > unsubscribe:1 delete:.4 remove:.4
send: send emit mail text notify deliver produce post > send:1 publish:.9 put:.85 post:.9 emit:1 deliver:.7
receive: receive consume poll dequeue pop > receive:1 consume:1 get:.6 read:.7 poll:1
encrypt: encrypt > encrypt:1 put:.3
decrypt: decrypt unseal > decrypt:1
reencrypt: reencrypt > reencrypt:1
sign: sign > sign:1
generate: generate issue mint produce > generate:1 create:.8 get:.6 issue:1
request: request apply order demand > request:1 create:.5 get:.2
rotate: rotate roll > rotate:1 update:.4 put:.3 create:.2
renew: renew > renew:1 extend:.6 rotate:.5 update:.3
reset: reset unlock > reset:1 unlock:1 set:.6 update:.4 clear:.5
copy: copy duplicate clone replicate transfer > copy:1 clone:1 create:.4 start:.6 replicate:1 put:.5 duplicate:1
move: move migrate relocate shift > move:1 migrate:1 update:.7 copy:.3 transfer:.8 change:.5 associate:.5 modify:.6 start:.3
point: point route direct redirect repoint > change:.8 update:.9 modify:.8 set:.6 put:.5 associate:.4
restore: restore recover undelete rebuild revive > restore:1 recover:1 rebuild:1 start:.6 undelete:1
rebuild: rebuild > rebuild:1 restore:.3 start:.4
rollback: rollback revert undo rewind > rollback:1 revert:1 restore:.5 stop:.3 update:.4 deploy:.3 cancel:.3
backup: backup back-up dump > create:.8 start:.8 backup:1 export:.6 copy:.3
snapshot: snapshot > create:.95 snapshot:1 start:.3 take:1
export: export > export:1 start:.6 create:.6 get:.4
import: import ingest > import:1 start:.7 put:.5 create:.5 upload:.4
failover: failover promote switchover demote > failover:1 promote:.9 switchover:1 test:.2
promote: promote > promote:1 failover:.5 update:.5 modify:.4
reboot: reboot > reboot:1 restart:.7
schedule: schedule postpone delay > schedule:1 create:.5 put:.5 update:.5
split: split > split:1
merge: merge > merge:1
tag: tag label > tag:1 create:.8 add:.8 put:.6 label:1
untag: untag unlabel > untag:1 delete:.8 remove:.8
test: test try > test:1 invoke:.5 validate:.6 simulate:.6 start:.3 send:.3
validate: validate lint > validate:1 test:.5 verify:.7 check:.6
verify: verify > verify:1 describe:.9 get:.9 list:.8
simulate: simulate > simulate:1 test:.4
refresh: refresh reload resync sync synchronise synchronize > refresh:1 reload:1 start:.7 create:.6 sync:1 synchronize:1 update:.4
drain: drain evict cordon > update:.7 deregister:.7 drain:1 put:.4
protect: protect lock > set:.7 put:.7 protect:1 lock:1 update:.5 modify:.6 enable:.5 create:.3
unprotect: unprotect > set:.7 update:.5 modify:.5 disable:.5
connect: connect login ssh signin > connect:1 login:1 get:.3 open:.6 create:.2 send:.2
resend: resend > resend:1 send:.7
invite: invite > invite:1 create:.6 admincreate:.6 send:.4
archive: archive > archive:1 update:.5 put:.4 create:.3
unarchive: unarchive > unarchive:1 update:.5
comment: comment reply respond answer > create:.5 add:.8 post:.9 put:.5 respond:1 update:.3
presign: presign > create:.7 get:.6 generate:.7
train: train > create:.7 start:.8 train:1
evaluate: evaluate reevaluate > evaluate:1 start:.8
translate: translate > translate:1
convert: convert > convert:1 modify:.4
complete: complete > complete:1 put:.5
detect: detect > detect:1
pass: pass > pass:1
purchase: purchase buy > purchase:1
assume: assume > assume:1
use: use utilise utilize > use:1 invoke:.5 access:.6 get:.4
access: access > access:1 get:.6 list:.5 describe:.6
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
force: force > force:1
`;
var parse = (stem2) => {
  const found = /* @__PURE__ */ new Map();
  for (const line2 of CLASSES.split("\n")) {
    const [, name = "", words = "", firsts = ""] = /^([a-z-]+): ([^>]+) > (.+)$/.exec(line2) ?? [];
    if (name === "") continue;
    const meant = firsts.split(" ").map((each) => {
      const [first = "", weight = "1"] = each.split(":");
      return [stem2(first), Number(weight)];
    });
    for (const word of words.split(" ")) {
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
var table;
var verbMeanings = (stem2) => table ??= parse(stem2);
var verbWords = () => CLASSES.split("\n").flatMap((line2) => /^[a-z-]+: ([^>]+) >/.exec(line2)?.[1]?.split(" ") ?? []);
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
var isVerbForm = (lower) => inflections().has(lower) || plainVerbs().has(lower);
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
  return sentences.filter((sentence) => sentence.length > 0);
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
  return whole.split(/[-/+\s]+/).filter((part) => part !== "").map((part) => ({ ...base, text: part, lower: part, stem: lemma(part), kind: "word" }));
}
function languageOf(text) {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const english = words.filter(
    (word) => /^(the|and|of|is|with|for|it|please|from|this|that|i|need|by|then|my)$/.test(word)
  ).length;
  let best;
  for (const language of foreignLanguages()) {
    const marks = words.filter((word) => language.marks.has(word)).length;
    const known = words.filter((word) => translated(word, language) !== void 0).length;
    const count = marks + known / 2;
    if (marks >= 2 && marks > english && count > (best?.count ?? 0)) best = { language, count };
  }
  return best?.language;
}
function translated(word, { words }) {
  const whole = words.get(word);
  if (whole !== void 0) return whole;
  for (let length = word.length; length >= 2; length -= 1) {
    const found = words.get(`${word.slice(0, length)}-`);
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
  next not back safely gently twice immediately urgently asap though anyway therefore so partly`
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
  there here take make do give need wish thing things stuff something anything everything nothing way case cases moment minute minutes hour hours day days week weekend month year today tonight tomorrow yesterday morning evening night noon
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
var table2;
function thingsByWord(stem2) {
  if (table2 !== void 0) return table2;
  const found = /* @__PURE__ */ new Map();
  for (const line2 of THINGS.split("\n")) {
    const [left = "", right = ""] = line2.split(">");
    const nouns = right.trim().split(/\s+/).filter(Boolean);
    for (const word of left.trim().split(/\s+/).filter(Boolean)) {
      const key = word.split("-").map(stem2).join("-");
      found.set(key, [.../* @__PURE__ */ new Set([...found.get(key) ?? [], ...nouns])]);
    }
  }
  return table2 = found;
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
  const read2 = (words, factor, isHead) => {
    words.forEach((word, position) => {
      if (emptyStems.has(word)) return;
      const meant = expand(index, word, words[position - 1], words[position + 1]);
      if (meant.size === 0) return;
      const last = isHead && position === words.length - 1;
      const weak = WEAK.has(word) ? 0.35 : 1;
      own.push({ weight: weak * (isHead ? last ? 1 : 0.7 : 0.45) * factor, meant, isHead });
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
  let parts = [];
  for (let at = 2; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), stem(word.slice(at))];
    const lefts = index.vocabulary.has(stem(left)) ? stem(left) : index.vocabulary.has(left) ? left : void 0;
    if (lefts !== void 0 && index.vocabulary.has(right)) {
      parts = [lefts, right];
      break;
    }
  }
  known.set(word, parts);
  return parts;
}

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
  const { action, nouns } = indexed2;
  let total = 0;
  let covered = 0;
  let headTotal = 0;
  let headCovered = 0;
  for (const noun of nouns) {
    const weight = index.weight(noun);
    total += weight;
    covered += weight * (all.get(noun) ?? all.get(noun.replace(/s$/, "")) ?? (ANY_THING.has(noun) ? 0.8 : 0));
    headTotal += weight;
    headCovered += weight * (head.get(noun) ?? 0);
  }
  const byNouns = total === 0 ? 0.5 : covered / total;
  let asked = 0;
  let explained = 0;
  for (const { weight, meant } of own) {
    asked += weight;
    let best = 0;
    for (const [noun, value2] of meant) {
      const where = nouns.includes(noun) ? 1 : indexed2.types.has(noun) ? 0.75 : indexed2.parameters.has(noun) ? 0.65 : indexed2.description.has(noun) ? 0.45 : 0;
      best = Math.max(best, where * value2);
    }
    explained += weight * best;
  }
  const byWish = asked === 0 ? 0.6 : explained / asked;
  const parameters = parametersSaid(indexed2, wish);
  const fit = scope.fit(action);
  const fitting = { direct: 1, implied: 0.75, free: 0.7, none: 0.3 }[fit];
  const headShare = headTotal === 0 ? 1 : headCovered / headTotal;
  const gone = takesAway(indexed2);
  const lastMeant = own.filter(({ isHead }) => isHead).at(-1)?.meant;
  const core = (nouns.at(-1) ?? "").replace(/s$/, "");
  const coreNamed = core === "" || ANY_THING.has(core) || head.has(core) || head.has(`${core}s`);
  const coreIsHead = lastMeant === void 0 ? coreNamed || wish.head.length === 0 && byNouns >= 0.6 : core === "" || ANY_THING.has(core) || [...lastMeant].some(([noun, surely2]) => surely2 >= 0.5 && noun.replace(/s$/, "") === core) || wish.resources.length > 0 && coreNamed;
  const byParameter = !indexed2.reads && indexed2.parameters.has(wish.head.at(-1) ?? "");
  const headNamed = !gone || coreIsHead && (headShare >= 0.5 || byNouns >= 0.6);
  let value = surely * (0.5 * byNouns + 0.34 * byWish + 0.1 * fitting + 0.06 * parameters);
  if (gone && !headNamed) value *= 0.6;
  else if (!indexed2.reads && !gone && !coreIsHead && !byParameter)
    value *= MAKES.has(indexed2.first) ? 0.8 : 0.9;
  if (gone && own.some(
    ({ isHead, meant }) => isHead && ![...meant.keys()].some((noun) => nouns.includes(noun) || indexed2.types.has(noun))
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
function parametersSaid({ parameters }, { head, place }) {
  const words = [...head, ...place];
  if (words.length === 0) return 0;
  return words.filter((word) => parameters.has(word)).length / words.length;
}

// src/drafting/tables/phrasal-verbs.ts
var PHRASES = `
turn off=stop; turn on=start; switch off=stop; switch on=start; shut down=stop; shut off=stop; power off=stop; power on=start; power down=stop; power up=start;
power cycle=restart; take down=stop; take offline=stop; take online=start; bring up=start; bring down=stop; bring online=start; boot up=start; fire up=start; spin up=start; spin down=stop; wind down=stop;
kick off=run; set off=run; start up=start; start over=restart; put up=create; put online=start; put offline=stop; wake up=start;
scale up=increase; scale out=increase; scale down=decrease; scale in=decrease; ramp up=increase; ramp down=decrease; step up=increase; bump up=increase; go up=increase; come down=decrease; dial down=decrease; dial up=increase; knock down=decrease; turn up=increase; turn down=decrease; crank up=increase; put down=decrease;
roll back=rollback; back out=rollback; go back=rollback; roll out=deploy; push out=deploy; roll over=rotate; roll forward=deploy;
look at=look; look up=find; look into=look; look for=find; look through=look; check on=look; check out=look; keep eye=look; keep watching=look; see through=wait; sift through=search; dig through=search; dig into=look; go through=look; figure out=look; find out=look; get hold=read; take look=look; have look=look; peek at=look; read out=read; see whether=look; see if=look; make sure=look; watch over=look; listen to=look; log into=connect; log in=connect; sign in=connect; hop on=connect; jump on=connect; get into=connect; get onto=connect; shell into=connect; exec into=connect; ssh into=connect;
get rid=delete; throw away=delete; throw out=delete; clean up=clean; clear out=clean; wipe out=delete; blow away=clean; tear down=delete; take out=remove; take off=remove; take away=remove; cut off=block; fence off=block; close off=block; lock out=disable; lock down=block; kick out=remove; pull out=remove; tidy up=clean; have to go into=add; go into=add; have to go=delete; let reach=authorize; let reach=authorize; put back=set; strip off=remove; weed out=delete; dispose of=delete;
fail over=failover; flip over=failover; switch over=failover; hand over=failover;
put back=set; set back=set; give back=set; switch back=set; bring back=start; turn back=set; take back=set; flip back=set; put in=put; put into=put; drop into=put; drop off=upload; put onto=add; write back=write; copy over=copy; copy in=upload; copy into=upload; copy to=upload; copy out=download; move in=upload; pull down=download; pull in=download; save locally=download; hand out=send; send out=send; post to=send; push into=upload; push to=upload; load into=upload; fill in=set; write down=read;
sign off=approve; wave through=approve; turn away=reject; let in=authorize; let through=authorize; open up=authorize;
back up=backup; set up=create; carry out=run; go off=run; call off=cancel; break off=cancel; cut short=cancel; give up=cancel;
hook up=attach; plug in=attach; unplug from=detach; join up=attach; sign up=register; set free=release; let go=release;
point at=point; point to=point; switch to=update; swap out=replace; swap in=replace; fill up=increase; hold back=pause; carry on=resume; pick up=resume; put on hold=pause; mark as=set; top up=increase; tag with=tag; take snapshot=snapshot; take backup=backup; take copy=backup; take dump=backup; make copy=copy; pull copy=copy
`;
function phrasesByFirst(stem2) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of PHRASES.split(";")) {
    const [left = "", verb = ""] = entry.trim().split("=");
    const words = left.split(/\s+/).filter(Boolean).map(stem2);
    const first = words[0];
    if (first === void 0 || verb === "") continue;
    found.set(first, [...found.get(first) ?? [], { words, verb }]);
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
clone sync synchronisation=refresh synchronization=refresh publication=publish removal=remove eviction=drain recreation=create adjustment=update modification=update edit fix correction=update
`;

// src/drafting/grammar/verbs.ts
var meaningOf = (stemmed) => {
  const meaning = verbMeanings(lemma).get(stemmed);
  return meaning && { stem: stemmed, classes: meaning.classes, first: meaning.first };
};
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
var phrases;
function inverse({ classes }) {
  for (const name of classes) {
    const other = inverseOf.get(name);
    const found = other === void 0 ? void 0 : meaningOf(lemma(other));
    if (found) return found;
  }
  return void 0;
}
var form = ({ lower }) => {
  if (/[a-z]{2}ing$/.test(lower) && !/^(thing|string|bring|ping|ring)$/.test(lower)) return "ing";
  if (/[a-z]{2}ed$/.test(lower) && !/^(need|feed|speed|seed|embed)$/.test(lower)) return "ed";
  if (/^(taken|sent|written|kept|shown|frozen|withdrawn|gone|given|built|found|held|seen|made|done)$/.test(
    lower
  ))
    return "ed";
  if (/[a-z]{2}[^s]s$/.test(lower) && !/^(access|less)$/.test(lower)) return "s";
  return "base";
};
function verbsOf(tokens, foreign) {
  const found = [];
  const taken = /* @__PURE__ */ new Set();
  let asked = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || taken.has(at)) continue;
    if (/^(what|which|who|whose|why|how|where)$/.test(token.lower) && !foreign) {
      asked = true;
      continue;
    }
    const phrase = phraseAt(tokens, at);
    const light = phrase ? void 0 : lightAt(tokens, at);
    if (!phrase && !light && WANTS.test(token.lower) && wantsThing(tokens, at)) {
      const look = meaningOf(lemma("look"));
      if (look)
        found.push({ verb: look, at, used: /* @__PURE__ */ new Set([at]), asks: true, passive: false, nominal: false });
      continue;
    }
    const meant = phrase ? meaningOf(lemma(phrase.verb)) : light?.verb ?? meaningOf(token.stem);
    if (meant === void 0 || !phrase && !light && isNounForm(token.lower)) continue;
    const used = new Set(phrase?.used ?? light?.used ?? [at]);
    const stance = light && needs(tokens, at) ? "asks" : stanceOf(tokens, at, found, foreign, phrase !== void 0);
    if (stance === "noun" || asked) continue;
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
var isNounForm = (lower) => /(?:tion|tions|ment|ments|sion|ance|able|ible|al)$/.test(lower) && !isVerbForm(lower);
var WANTS = /^(need|want|require)$/;
var wantsThing = (tokens, at) => {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? "";
  return /^(i|we|i'd|we'd|just|only|also)$/.test(before) && next !== void 0 && next.kind !== "exact" && !/^(to|exact|access|it|you)$/.test(next.lower);
};
var needs = (tokens, at) => /^(needs|deserves|requires|wants|due)$/.test(tokens[at]?.lower ?? "");
function nominalOf(tokens) {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    const next = tokens[at + 1];
    const verb = nominalVerb(token.stem);
    const modifies = next?.kind === "word" && !PREPOSITIONS.has(next.lower) && !AUXILIARIES.has(next.lower) && !ADVERBS.has(next.lower);
    const meant = verb === void 0 ? void 0 : meaningOf(verb);
    const states = tokens.slice(0, at).some(({ lower }) => /^(is|are|was|were|has|had|keeps|went)$/.test(lower));
    if (meant && !modifies && !states)
      return { verb: meant, at, used: /* @__PURE__ */ new Set([at]), asks: true, passive: false, nominal: true };
  }
  return void 0;
}
function phraseAt(tokens, at) {
  phrases ??= phrasesByFirst(lemma);
  const first = tokens[at];
  for (const { words, verb } of (first && phrases.get(first.stem)) ?? []) {
    const used = [at];
    let from = at + 1;
    const whole = words.slice(1).every((word, index) => {
      const furthest = index === 0 ? 6 : 2;
      for (let place = from; place < Math.min(tokens.length, from + furthest); place += 1) {
        const token = tokens[place];
        if (token?.stem !== word) continue;
        if (gap(tokens, from, place) && !/^(up|down|off|on|out|back|over|offline|online|away|in)$/.test(token.lower))
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
  if (first === void 0 || !LIGHTS.has(first.stem)) return void 0;
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
    if (next?.lower === "of") return nominalVerb(token.stem) === void 0 ? "asks" : "noun";
    if (previous && PAST_AUXILIARIES.has(previous.lower))
      return before.length === 0 && /^(has|have)$/.test(previous.lower) ? "tells" : "tells";
    return "asks";
  }
  if (/^(is|are|has|have|was)$/.test(next?.lower ?? "") && shape === "base") return "noun";
  if (direct && (DETERMINERS.has(direct.lower) || direct.kind === "number") && !(PRONOUNS.has(direct.lower) && shape !== "base" && shape !== "s")) {
    if (!(direct.lower === "both" || direct.lower === "all")) return "noun";
  }
  if (isFirst) {
    if (next?.lower === "of" && shape !== "ing") return "noun";
    if (shape === "s")
      return next && (DETERMINERS.has(next.lower) || /^(information|all)$/.test(next.lower)) ? "asks" : "noun";
    if (shape === "ed")
      return next && next.kind === "word" && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower) ? "noun" : "passive";
    return next?.kind === "word" && thingsByWord(lemma).has(`${token.stem}-${next.stem}`) ? "noun" : "asks";
  }
  const last = previous.lower;
  if (shape === "ed") {
    if (PAST_AUXILIARIES.has(last)) return "tells";
    if (/^(be|get|gets|being)$/.test(last)) return "passive";
    if (/^(is|are|isn't|aren't)$/.test(last) && tokens.slice(0, at).some(({ lower }) => NEGATIONS.has(lower)))
      return "passive";
    if (AUXILIARIES.has(last) || SUBJECTS.has(last)) return "tells";
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
  if (last === "to") return before.some(({ asks }) => !asks) ? "tells" : "asks";
  if (PREPOSITIONS.has(last)) return "noun";
  if (/^(did|had|was|were|has|have|is|are|been)$/.test(last)) return phrase ? "tells" : "noun";
  if (FIRST_PERSON.has(last)) return shape === "s" ? "noun" : "asks";
  if (AUXILIARIES.has(last)) {
    const subject = tokens[place - 1]?.lower ?? "";
    return /^(he|she|they|somebody|someone|people|nobody)$/.test(subject) ? "tells" : "asks";
  }
  if (SUBJECTS.has(last)) return "tells";
  if (shape === "s")
    return previous.kind === "name" || before.length === 0 ? nominalVerb(token.stem) && previous.kind !== "name" ? "noun" : "tells" : "noun";
  return phrase && before.length === 0 && at < 3 ? "asks" : "noun";
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

// src/drafting/coverage/wish-questions.ts
function questionFor(wish, candidates, before, catalog, scope) {
  const choices = candidates.filter(({ action }) => scope.allowed(action)).slice(0, 6).map(({ action, with: others }, index) => ({
    n: index + 1,
    text: described(action, catalog),
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
function described(action, catalog) {
  const text = (catalog.description(action.id) ?? "").replace(/^Grants permissions? to /, "").replace(/\.$/, "");
  return text === "" ? action.id : `${action.id}: ${text}`;
}

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
var commands = () => rows2 ??= ROWS.split("\n").flatMap((line2) => {
  const [left = "", actions = "", page2 = ""] = line2.split("|").map((part) => part.trim());
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
  const singular2 = (word) => word.replace(/ies$/, "y").replace(/s$/, "");
  const number = one(actions.filter((each) => singular2(each.name.toLowerCase()) === singular2(lower)));
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
function command(words, args, services) {
  const spoken = words[1] === "s3" ? [...words, directionOf(args)] : words;
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
      if (begins(token, next, atStart, tokens.length === 0 && clauses.length > 0)) {
        const before = tokens.length > 0 ? "sub" : separator;
        cut(before);
        intro = lower;
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

// src/drafting/grammar/wishes.ts
var TO_MACHINE = /\b(system|assistant|prompt|ignore (?:all|any|the|previous|prior)|instructions?:|as an ai|language model|policy generator|pre-?approved|must also include|already approved by)\b/i;
var READ_ONLY = /\b(?:read[s ]?[ -]?only|reads only|only read(?:ing|s)?|just read(?:ing)?|look only|nur lesen[d]?|lecture seule|s[oó]lo lectura|somente leitura)\b/i;
var OFF_LIMITS = /\b(off limits|out of scope|not needed|isn't needed|isn't my concern|not part of|is forbidden|not allowed|taboo)\b/i;
function readWishes(rest, exacts, names, foreign) {
  const wishes = [];
  const words = /* @__PURE__ */ new Set();
  let readOnlyAll = false;
  let topic;
  const text = rest;
  const sentences = sentencesOf(text, names);
  sentences.forEach((sentence, index) => {
    const plain2 = sentence.map((token) => token.text).join(" ");
    if (TO_MACHINE.test(plain2)) return;
    const before = wishes.length;
    const readOnly = READ_ONLY.test(plain2);
    topic = readSentence(sentence, index, readOnly, topic);
    const own = wishes.slice(before);
    if (own.length === 0 || own.some(({ negated }) => !negated)) {
      for (const token of sentence) if (token.kind === "word") words.add(token.stem);
    }
    if (readOnly && wishes.slice(before).every(({ verb }) => verb === void 0 || reads(verb)))
      readOnlyAll ||= index > 0 || wishes.length === before || sentence.length < 6;
  });
  return { wishes, readOnly: readOnlyAll, words };
  function readSentence(sentence, index, readOnly, context) {
    const clauses = clausesOf(sentence);
    let antecedent = context;
    let fronted;
    let mode = "main";
    let negative = false;
    let last;
    let told = false;
    let headingUntil = 0;
    let subject = context?.resources.length ? context : void 0;
    const first = wishes.length;
    clauses.forEach((clause, position) => {
      const { tokens, intro, separator } = clause;
      const goesOn = mode === "circumstance" && /^(,|and)$/.test(separator) && /[^s]s$/.test(tokens[0]?.lower ?? "") && meaningOf(tokens[0]?.stem ?? "") !== void 0;
      if (intro !== "" || goesOn) mode = "circumstance";
      else if (!/^(and|or|nor|&|\+)$/.test(separator) || clause.comma) mode = "main";
      if (!/^(or|nor|and)$/.test(separator) || separator === "but")
        negative = negative && /^(or|nor)$/.test(separator);
      const neg = negationIn(clause);
      for (const token of tokens) {
        const exact = token.exact === void 0 ? void 0 : exacts[token.exact];
        if (exact) addExact(exact, neg !== void 0 && tokens.indexOf(token) > neg, mode, index, tokens);
      }
      const listed = negative || last?.negated === true && last.passive && separator === "," && position > 0;
      const off = OFF_LIMITS.test(tokens.map(({ lower }) => lower).join(" "));
      const found = verbsOf(tokens, foreign);
      const asking = found.filter((each, at) => {
        if (mode === "main")
          return each.asks && !(told && each.passive && at === 0 && tokens.slice(0, each.at).every((token) => skipped(token)));
        return each.asks && tokens.slice(Math.max(0, each.at - 3), each.at).some(
          ({ lower }, place) => /^(i|i'd|i'll|we|we'd|we'll)$/.test(lower) && Math.max(0, each.at - 3) + place > 0
        ) || each.asks && each.passive && tokens.some(
          ({ lower }, place) => /^(may|must)$/.test(lower) && (tokens[place + 1]?.lower === "not" || /^(none|nothing|nobody)$/.test(tokens[place - 1]?.lower ?? ""))
        );
      });
      told = found.length > 0 ? asking.length === 0 && found.some(({ asks }) => !asks) : told && /^(and|or|,|then)$/.test(separator) && position > 0 && tokens.some(({ lower }) => /[a-z]{3}ed$/.test(lower));
      const remains = asking.length === 0 && mode === "main" ? remainsOf(tokens) : void 0;
      if (remains) {
        add(
          clause,
          meaningOf(lemma("touch")),
          remains.head.length > 0 || remains.resources.length > 0 ? remains : antecedent ?? remains,
          true,
          "main",
          true,
          readOnly,
          index
        );
        return;
      }
      if (asking.length > 0) {
        asking.forEach((each, at) => {
          const until = asking[at + 1]?.at ?? tokens.length;
          const negated = off || negative || listed && each.passive && at === 0 && tokens.slice(0, each.at).every((token) => skipped(token)) || neg !== void 0 && (foreign || neg < Math.max(...each.used) || at === asking.length - 1 && isAfter(tokens, neg, each));
          const again = last && !negated && [...each.used].some((place) => tokens[place]?.lower === "back") ? inverse(last.verb) : void 0;
          const object = objectOf(
            tokens,
            each,
            until,
            tokens.some(({ exact }) => exact !== void 0) ? void 0 : meantBy(tokens.slice(each.at, until), antecedent, subject) ?? fronted,
            asking[at - 1]?.at ?? -1
          );
          if (object.head.length === 0 && object.resources.length === 0 && tokens.some(({ exact }) => exact !== void 0))
            return;
          if (object.head.length === 0 && object.resources.length === 0 && fronted) absorb(object, fronted);
          else if (fronted) {
            object.place.push(...fronted.head);
            object.placed.push(...fronted.resources);
          }
          if (negated && !READS_ONLY.has(each.verb.stem)) negative = true;
          const act = again ?? actOf(each, object);
          add(clause, act, object, negated, "main", false, readOnly, index);
          if (object.head.length > 0 || object.resources.length > 0) antecedent = object;
          if (object.resources.length > 0) subject = object;
          last = { verb: act, negated, role: "main", passive: each.passive };
        });
        return;
      }
      if (mode === "circumstance" || told) {
        const object = phraseOf(tokens, 0, tokens.length);
        if (told && (object.resources.length > 0 || object.head.length > 0 && antecedent === void 0))
          antecedent = object;
        if (told && object.resources.length > 0) subject = object;
        return;
      }
      if (tokens.some(({ exact }) => exact !== void 0)) return;
      if (neg === void 0 && FINITE(tokens)) {
        const object = phraseOf(tokens, 0, tokens.length);
        if (object.resources.length > 0 || object.head.length > 0 && antecedent === void 0)
          antecedent = object;
        if (object.resources.length > 0) subject = object;
        told = true;
        return;
      }
      verbless(clause, position, neg, off);
    });
    shareObjects(first);
    return wishes.length > first || antecedent === context ? antecedent ?? fronted : antecedent;
    function verbless(clause, position, neg, off) {
      const { tokens, separator } = clause;
      const object = phraseOf(tokens, 0, tokens.length);
      const lowers = tokens.map(({ lower }) => lower);
      const nominal = nominalOf(tokens);
      if (position === 0 && neg === void 0 && clauses.slice(1).some((later) => later.separator === ":") && clauses.slice(
        0,
        clauses.findIndex((later) => later.separator === ":")
      ).every((each) => verbsOf(each.tokens, foreign).length === 0)) {
        fronted = object;
        headingUntil = clauses.findIndex((later) => later.separator === ":");
        return;
      }
      if (position < headingUntil) return;
      const isList = position === 0 || /^[:•*–—-]$/.test(separator) || last === void 0;
      const changed = changeOf(tokens);
      if (changed && neg === void 0) {
        const own = changed.object.head.length > 0 || changed.object.resources.length > 0 ? changed.object : antecedent ?? fronted ?? changed.object;
        if (fronted) {
          own.place.push(...fronted.head);
          own.placed.push(...fronted.resources);
        }
        add(clause, changed.verb, own, false, "main", false, readOnly, index);
        if (own.head.length > 0 || own.resources.length > 0) antecedent = own;
        last = { verb: changed.verb, negated: false, role: "main", passive: false };
        return;
      }
      const wh = /^(what|which|who|why|how|where|whether)$/.test(lowers[0] ?? "");
      if (nominal && (isList || neg !== void 0 || !last || !tokens.some((token, at) => at < nominal.at && token.kind === "word" && !skipped(token)))) {
        const own = objectOf(
          tokens,
          nominal,
          tokens.length,
          neg === void 0 ? antecedent ?? fronted : void 0,
          -1
        );
        const negated = off || neg !== void 0 || negative;
        add(clause, nominal.verb, own, negated, "main", false, readOnly, index);
        if (own.head.length > 0) antecedent = own;
        last = { verb: nominal.verb, negated, role: "main", passive: false };
        return;
      }
      if (object.head.length === 0 && object.resources.length === 0) {
        const again = lowers.some((lower) => /^(again|back|on|off|up|down)$/.test(lower));
        const other = last && again && !last.negated ? inverse(last.verb) : void 0;
        if (other && antecedent) {
          add(clause, other, { ...antecedent }, false, "main", true, readOnly, index);
          last = { verb: other, negated: false, role: "main", passive: false };
        }
        return;
      }
      if (neg !== void 0 || off) {
        add(clause, void 0, object, true, "main", true, readOnly, index);
        return;
      }
      if (wh) {
        add(clause, meaningOf(lemma("look")), object, false, "main", false, readOnly, index);
        return;
      }
      if (last && /^(,|and|or|&|\+|plus|then|;|nor)$/.test(separator)) {
        if (PREPOSITIONS.has(lowers[0] ?? "")) {
          const previous = wishes.at(-1);
          if (previous)
            wishes[wishes.length - 1] = {
              ...previous,
              place: [...previous.place, ...object.head, ...object.place],
              placed: [...previous.placed, ...object.resources]
            };
          return;
        }
        const verb = lowers.some((lower) => /^(again|back)$/.test(lower)) && object.head.length < 2 ? inverse(last.verb) ?? last.verb : last.verb;
        add(clause, verb, object, last.negated, last.role, true, readOnly, index);
        return;
      }
      const more = clauses.slice(position + 1).some(({ tokens: rest2 }) => verbsOf(rest2, foreign).some(({ asks }) => asks) || nominalOf(rest2));
      if (more || PREPOSITIONS.has(lowers[0] ?? "")) {
        fronted = fronted ? {
          ...fronted,
          head: [...fronted.head, ...object.head],
          resources: [...fronted.resources, ...object.resources]
        } : object;
        return;
      }
      if (position === clauses.length - 1 && position === 0 && heading(index)) {
        fronted = object;
        return;
      }
      add(clause, meaningOf(lemma("look")), object, false, "main", true, readOnly, index);
    }
  }
  function shareObjects(from) {
    for (let at = wishes.length - 2; at >= from; at -= 1) {
      const [wish, next] = [wishes[at], wishes[at + 1]];
      if (wish?.verb === void 0 || next === void 0 || wish.head.length > 0 || wish.resources.length > 0 || next.source !== "words")
        continue;
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
  function heading(index) {
    const next = sentences[index + 1]?.[0];
    return next?.kind === "mark" && /^[-•*–—]$/.test(next.lower);
  }
  function addExact(exact, negated, role, sentence, tokens) {
    const around = phraseOf(tokens, 0, tokens.length);
    wishes.push({
      id: wishes.length,
      span: [exact.from, exact.to],
      words: exact.words,
      source: exact.source,
      exact,
      verb: void 0,
      head: around.head,
      place: around.place,
      written: /* @__PURE__ */ new Map(),
      resources: around.resources,
      placed: around.placed,
      plural: false,
      negated,
      role: role === "circumstance" ? "main" : role,
      carried: false,
      readOnly: false,
      sentence
    });
  }
  function add(clause, verb, object, negated, role, carried, readOnly, sentence) {
    const { tokens } = clause;
    const from = tokens[0]?.from ?? 0;
    const to = tokens.at(-1)?.to ?? from;
    wishes.push({
      id: wishes.length,
      span: [from, to],
      words: tokens.map(({ text: word }) => word).join(" "),
      source: "words",
      verb,
      head: object.head,
      place: object.place,
      written: new Map(tokens.map((token) => [token.stem, token.lower])),
      resources: [...new Set(object.resources)],
      placed: [...new Set(object.placed)],
      plural: object.plural,
      negated,
      role,
      carried,
      readOnly,
      sentence
    });
  }
}
var REMAINS = /^(stay|stays|remain|remains|untouched|alone|kept|survive|survives|intact)$/;
function remainsOf(tokens) {
  const at = tokens.findIndex(({ lower }) => REMAINS.test(lower));
  if (at < 0 || tokens.some(({ lower }) => /^(while|if|is|are|was)$/.test(lower) && lower !== "is"))
    return void 0;
  return phraseOf(tokens, 0, at);
}
function changeOf(tokens) {
  const lowers = tokens.map(({ lower }) => lower);
  const last = lowers.at(-1) ?? "";
  const states = lowers.some((lower) => AUXILIARIES.has(lower) && !/^(be|get|gets|to)$/.test(lower));
  if (states || tokens.length < 2) return void 0;
  const turned = /^(on|off)$/.test(last) ? meaningOf(lemma(last === "on" ? "enable" : "disable")) : void 0;
  const object = phraseOf(tokens, 0, tokens.length);
  if (turned && object.head.length > 0) return { verb: turned, object };
  const to = lowers.findIndex(
    (lower, at) => lower === "to" && (isValue(tokens[at + 1]) || /^(up|down|back)$/.test(lowers[at - 1] ?? "") || isValue(tokens[at + 2]))
  );
  const verb = to >= 0 ? meaningOf(lemma("scale")) : void 0;
  if (!verb || to === 0) return void 0;
  return { verb, object: phraseOf(tokens, 0, Math.max(1, to)) };
}
var isValue = (token) => token !== void 0 && (token.kind === "number" || token.kind === "name" && token.resources.length === 0 || /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|sixty|hundred|on|demand|provisioned|large|small|medium|double|half)$/.test(
  token.lower
));
function actOf({ verb, nominal }, { head }) {
  const noun = head.at(-1);
  if (nominal || noun === void 0 || !isLight(verb.stem)) return verb;
  const act = nominalVerb(noun);
  return (act === void 0 ? void 0 : meaningOf(act)) ?? verb;
}
var meantBy = (tokens, antecedent, subject) => antecedent?.plural === true && antecedent.resources.length === 0 && subject && tokens.some(({ lower }) => lower === "it") ? subject : antecedent;
var FINITE = (tokens) => tokens.some(
  ({ lower }, at) => at > 0 && /^(is|are|was|were|says|said|has|hangs|keeps|isn't|aren't|runs|fails|became|belongs|lacks)$/.test(
    lower
  )
) && !tokens.some(
  ({ lower }) => /^(what|which|who|how|why|where|due|needed|required|necessary|wanted|whether|whatever)$/.test(lower)
);
var READS_ONLY = /* @__PURE__ */ new Set(["look"]);
var reads = ({ first }) => (first.get(lemma("get")) ?? 0) >= 0.6 || (first.get(lemma("list")) ?? 0) >= 0.6;
function negationIn({ tokens, intro }) {
  if (/^(because|since|if|when|unless|as|while)$/.test(intro)) return void 0;
  const at = tokens.findIndex(({ lower }, index) => {
    if (!NEGATIONS.has(lower) || lower === "nobody" && index > 0 || intro === "that" && lower === "nobody")
      return false;
    const next = tokens[index + 1]?.lower ?? "";
    const previous = tokens[index - 1]?.lower ?? "";
    if (lower === "nothing" || lower === "no" || lower === "not") {
      if (/^(else|longer|more|only|yet|one)$/.test(next) && next !== "more") return next === "yet";
    }
    if (/^(can't|cannot|doesn't|doesnt|isn't|aren't|won't)$/.test(lower) || lower === "not" && /^(does|is|can|could|did|was|are)$/.test(previous))
      return /^(needed|to|be|my|part|touched|about|required)$/.test(next);
    return true;
  });
  return at < 0 ? void 0 : at;
}
var isAfter = (tokens, negation, { at }) => negation > at && /^(nothing|not|none|never|nobody|isn't|no)$/.test(tokens[negation]?.lower ?? "") && tokens.slice(negation + 1).filter((token) => !skipped(token)).length === 0;
var skipped = ({ lower, kind }) => kind === "mark" || kind === "exact" || DETERMINERS.has(lower) || ADVERBS.has(lower) || AUXILIARIES.has(lower) || SUBJECTS.has(lower) || NEGATIONS.has(lower) || EMPTY.has(lower) && !PREPOSITIONS.has(lower);
function objectOf(tokens, { at, used, passive, nominal }, until, antecedent, from) {
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
  if (passive && (before.head.length > 0 || before.resources.length > 0)) {
    before.place.push(...after.head, ...after.place);
    before.placed.push(...after.resources, ...after.placed);
    return before;
  }
  if (after.head.length > 0 || after.resources.length > 0) {
    after.place.push(...nominal ? [] : before.head, ...before.place);
    after.placed.push(...before.resources, ...before.placed);
    return after;
  }
  if (before.head.length > 0 || before.resources.length > 0) {
    before.place.push(...after.place);
    before.placed.push(...after.placed);
    return before;
  }
  if (antecedent) {
    const carried = {
      ...antecedent,
      head: [...antecedent.head],
      place: [...after.place, ...antecedent.place],
      resources: [...antecedent.resources],
      placed: [...antecedent.placed, ...after.placed],
      pronoun: true
    };
    return carried;
  }
  return after;
}
function absorb(object, other) {
  object.head.push(...other.head);
  object.place.push(...other.place);
  object.resources.push(...other.resources);
  object.placed.push(...other.placed);
}
var VESSELS = new Set(
  "list overview descript inform info detail set rang summari count number properti metadata name".split(" ").map((word) => lemma(word))
);
function phraseOf(tokens, from, until, used = /* @__PURE__ */ new Set()) {
  const object = { head: [], place: [], resources: [], placed: [], plural: false, pronoun: false };
  let preposition = "";
  let started = false;
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token === void 0) continue;
    const { lower, kind, stem: stem2 } = token;
    if (PREPOSITIONS.has(lower) && kind === "word") {
      if (started && preposition === "" && /^(of|about|on|for)$/.test(lower) && object.head.length === 1 && VESSELS.has(object.head[0] ?? ""))
        continue;
      if (started || lower === "by") preposition = lower === "of" && preposition === "" ? "of" : lower;
      continue;
    }
    if (PRONOUNS.has(lower) && kind === "word" && !DETERMINERS.has(lower)) {
      object.pronoun = true;
      continue;
    }
    if (skipped(token) || kind === "number" || used.has(at) && used.size > 1) continue;
    const inHead = preposition === "";
    started = true;
    if (token.resources.length > 0)
      (inHead || preposition === "of" ? object.resources : object.placed).push(...token.resources);
    if (kind === "name") continue;
    if (inHead) {
      object.head.push(stem2);
      object.plural = /[^s]s$/.test(lower);
    } else object.place.push(stem2);
  }
  return object;
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
      const asked = task.access[action.service];
      return asked !== void 0 && levelWithin(action.level, asked);
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
    const words = typeWords(type);
    const found = families.find(
      (family) => family.some((other) => {
        const others = typeWords(other);
        const [a, b] = [words.join(""), others.join("")];
        return others[0] === words[0] || others.at(-1) === words.at(-1) || a.startsWith(b) || b.startsWith(a);
      })
    );
    if (found) found.push(type);
    else families.push([type]);
  }
  return families;
}

// src/drafting/grounds/recipe-closures.ts
var CONTENT = /^(?:s3:GetObject|s3:GetObjectVersion|dynamodb:(?:GetItem|Query|Scan)|secretsmanager:GetSecretValue|ssm:GetParameter|sqs:ReceiveMessage|kinesis:GetRecords|logs:(?:GetLogEvents|FilterLogEvents)|athena:GetQueryResults|lambda:GetFunction|ec2:GetPasswordData|kms:Decrypt|es:ESHttpGet|codecommit:GitPull|ecr:BatchGetImage)/;
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
function readsBeside(action, words, catalog) {
  const recipes = recipesOfMain(action);
  const said = (recipe) => recipe.when.filter(
    (group) => group.split("|").some((phrase) => phrase.split(" ").every((word) => words.has(lemma(word))))
  ).length / recipe.when.length;
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
dynamodb | restore | point-in-time/as-of/second-table/minute/yesterday/o'clock | RestoreTableToPointInTime
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
rds | restore/recover | point-in-time/as-of/minute | RestoreDBInstanceToPointInTime
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
sqs | read/look/receive/peek/consume/download/sample/export/count | message/messages/dlq/queue/dead-letter-queue/contents | ReceiveMessage
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
var tables = /* @__PURE__ */ new Map();
function rowsOf(service) {
  const known = tables.get(service);
  if (known) return known;
  const rows4 = [COMPUTE, DATA, MESSAGING, OPERATIONS, SECURITY, ANALYTICS].flatMap(
    (text) => text.split("\n").filter((line2) => line2.startsWith(`${service} |`)).map((line2) => {
      const [, verbs = "", things = "", actions = ""] = line2.split("|").map((part) => part.trim());
      return {
        verbs: new Set(verbs.split("/").flatMap((verb) => [verb, lemma(verb)])),
        things: things.split(",").filter(Boolean).map((group) => group.split("/").map((phrase) => phrase.split("-").map(lemma))),
        actions: actions.split(",").map((name) => `${service}:${name.trim()}`)
      };
    })
  );
  if (rows4.length > 0) tables.set(service, rows4);
  return rows4;
}
function jargonFor(service, { verb, head, place, words }) {
  if (verb === void 0) return [];
  const matches = [];
  const all = (words.toLowerCase().match(/[\p{L}\p{N}_.']+/gu) ?? []).map(lemma);
  for (const { verbs, things, actions } of rowsOf(service)) {
    const said = verbs.has(verb.stem) ? 1.2 : verb.classes.some((name) => verbs.has(name)) ? 1 : 0;
    if (said === 0) continue;
    let strength = said;
    const whole = things.every((group, position) => {
      let best = 0;
      for (const phrase of group) {
        const value = contains(head, phrase) ? 1 : contains(place, phrase) ? 0.6 : contains(all, phrase) ? 0.45 : 0;
        if (value > 0)
          best = Math.max(
            best,
            value * (1 + 0.5 * (phrase.length - 1)) + (head.at(-1) === phrase.at(-1) && phrase.length === 1 ? 0.3 : 0)
          );
      }
      strength += best * (position === 0 ? 2 : 1.5);
      return best > 0;
    });
    if (whole) matches.push({ actions, strength });
  }
  return matches.sort((a, b) => b.strength - a.strength);
}
var contains = (words, phrase) => words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word));

// src/drafting/grounds/ground.ts
var LEAST = { reads: 0.42, changes: 0.5 };
var MARGIN = { reads: 0.035, changes: 0.06 };
var SURE = 0.93;
function groundWish(wish, context) {
  const candidates = candidatesFor(wish, context);
  const best = candidates[0];
  if (best === void 0) return { kind: "nothing", candidates };
  const reads2 = onlyReads(wish.verb) && isRead(best.action);
  const { scope } = context;
  const least = reads2 ? LEAST.reads : LEAST.changes;
  if (best.score < least) return { kind: "nothing", candidates: candidates.slice(0, 6) };
  const usable = candidates.find(({ action }) => scope.allowed(action) && scope.missing(action).length === 0);
  const chosen = usable !== void 0 && usable.score >= best.score - (isRead(best.action) ? 0.1 : 0.05) ? usable : best;
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
        by: chosen.by
      };
    return { kind: "ask", candidates: [chosen, ...rivals].slice(0, 6) };
  }
  const able = actions.filter((action) => scope.allowed(action));
  if (able.length === 0 || !able.includes(chosen.action)) return { kind: "level", actions: [chosen.action] };
  const missing = scope.missing(chosen.action);
  if (missing.length > 0) return { kind: "resource", action: chosen.action, missing };
  const pair = chosen.by === "words" && isRead(chosen.action) ? twin(chosen, candidates, context) : void 0;
  return {
    kind: "picks",
    actions: [...able.filter((action) => scope.missing(action).length === 0), ...pair ? [pair] : []],
    by: chosen.by
  };
}
var isRead = ({ level }) => level === "List" || level === "Read";
function candidatesFor(wish, context) {
  const found = /* @__PURE__ */ new Map();
  const named = new Set([...wish.resources, ...wish.placed].map(context.serviceOf));
  const object = new Set(wish.resources.map(context.serviceOf));
  for (const service of context.services) {
    const index = indexOf(service, context.catalog, context.data);
    const said = namesService(service, wish);
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
      put({ action: scored.indexed.action, score: scored.score + bonus, with: [], by: "words" });
    }
    jargonFor(service, wish).slice(0, 4).forEach(({ actions, strength }, position) => {
      const [main, ...others] = actions.flatMap((id) => context.catalog.action(id) ?? []);
      if (main === void 0) return;
      const fit = context.scope.fit(main);
      const base = strength <= 1.2 ? 0.62 : Math.min(0.97, (strength >= 2.9 ? 0.69 : 0.62) + 0.08 * strength);
      put({
        action: main,
        score: base + bonus - (fit === "none" ? 0.12 : 0) - position * 0.02,
        with: others,
        by: "jargon"
      });
    });
  }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.action.id < b.action.id ? -1 : 1));
}
function isSame(a, b, context) {
  if (a.action.service !== b.action.service) return false;
  const index = indexOf(a.action.service, context.catalog, context.data);
  const one = find(index, a.action);
  const other = find(index, b.action);
  if (one === void 0 || other === void 0) return false;
  const same = one.nouns.map(singular).join(" ") === other.nouns.map(singular).join(" ");
  if (!same) return false;
  return one.reads && other.reads || one.first === other.first;
}
var singular = (word) => word.replace(/s$/, "");
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
    for (const line2 of ROWS2.split("\n")) {
      const [main = "", when = "", actions = "", page2 = ""] = line2.split("|").map((part) => part.trim());
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
function groundDraft(task, { catalog, operations }, chosen = []) {
  const names = formNamesOf(task.resources, kindsIn(task.resources, catalog));
  const text = [task.reason, ...(task.remarks ?? []).map((each) => each.text)].map(visible).join("\n");
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
  const add = (action, wish, ground) => {
    const known = picks.get(action.id);
    if (known) {
      for (const each of scope.resourcesFor(action, [...wish.resources, ...wish.placed]))
        known.resources.add(each);
      return;
    }
    picks.set(action.id, {
      action,
      resources: new Set(scope.resourcesFor(action, [...wish.resources, ...wish.placed])),
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
    unread: outcomes.flatMap(
      ({ wish, outcome, actions }) => outcome === "said" && actions.length === 0 && notes.some(({ code, wish: of2 }) => code === "not-understood" && of2 === wish.id) ? [wish.span] : []
    )
  };
  function groundByWords(wish) {
    const grounding = groundWish(wish, context);
    if (grounding.kind !== "nothing" && grounding.kind !== "ask") return grounding;
    const job = recipeFor(wish, task.services, catalog).filter(
      (action) => scope.allowed(action) && scope.missing(action).length === 0
    );
    return job.length > 0 ? { kind: "picks", actions: job, by: "jargon" } : grounding;
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
          add(action, wish, {
            kind: wish.source,
            wish: wish.id,
            ...wish.exact?.page === void 0 ? {} : { page: wish.exact.page }
          });
        return { wish, outcome: "covered", actions: grounding.actions.map(({ id }) => id) };
      case "level": {
        const action = grounding.actions[0];
        if (action === void 0 || beside && wish.source === "words")
          return { wish, outcome: "said", actions: [] };
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
        if (beside || wish.verb === void 0) return { wish, outcome: "said", actions: [] };
        const question = questionFor(wish, grounding.candidates, questions.length, catalog, scope);
        questions.push(question);
        return { wish, outcome: "asked", actions: [], question: question.id };
      }
      case "nothing":
        if (beside || wish.verb === void 0 || wish.carried || onlyReads(wish.verb))
          return { wish, outcome: "said", actions: [] };
        return said("not-understood", `\u201C${wish.words}\u201D was not understood, and nothing is drafted for it.`);
    }
  }
  function addChosen() {
    for (const id of chosen) {
      const action = catalog.action(id);
      const question = questions.find(({ choices }) => choices.some(({ adds }) => adds.includes(id)));
      const outcome = outcomes.findIndex(({ wish }) => wish.id === question?.wish);
      const asked = outcomes[outcome];
      if (!action || !question || !asked || !scope.allowed(action) || scope.missing(action).length > 0)
        continue;
      add(action, asked.wish, { kind: "answer", wish: asked.wish.id });
      outcomes[outcome] = { wish: asked.wish, outcome: "covered", actions: [...asked.actions, action.id] };
    }
    for (const { wish, outcome } of outcomes) {
      const answered = questions.findIndex((question) => question.wish === wish.id);
      if (outcome === "covered" && answered >= 0 && picksOf(wish).some(({ grounds }) => grounds[0]?.kind === "answer"))
        questions.splice(answered, 1);
    }
  }
  function picksOf(wish) {
    return [...picks.values()].filter((pick) => pick.wish === wish);
  }
  function addDependencies() {
    for (const { action, wish } of [...picks.values()]) {
      if (wish.source === "words")
        for (const { id, page: page2 } of readsBeside(action, reading.words, catalog).slice(0, 2))
          depend(id, action, wish, page2, true);
      const rows4 = closuresOf(action.id).filter(
        ({ when }) => when.length === 0 || when.some((word) => reading.words.has(lemma(word)))
      );
      for (const { actions, page: page2 } of rows4) for (const id of actions) depend(id, action, wish, page2);
      for (const id of operations.dependents(action.service, action.name)) {
        const level = catalog.action(id)?.level;
        if (level === "List" || level === "Read" || id === "iam:PassRole")
          depend(id, action, wish, void 0);
      }
    }
  }
  function depend(id, of2, wish, page2, quiet = false) {
    const action = catalog.action(id);
    if (action === void 0 || picks.has(action.id)) return;
    if (quiet && (!task.services.includes(action.service) || !scope.allowed(action) || scope.missing(action).length > 0))
      return;
    const ground = {
      kind: "dependency",
      of: of2.id,
      wish: wish.id,
      ...page2 === void 0 ? {} : { page: page2 }
    };
    if (!task.services.includes(action.service)) {
      if (action.id === "iam:PassRole")
        notes.push({
          code: "needs-pass-role",
          text: `${of2.id} also takes iam:PassRole, which is given only for roles in \`guardrails.pass_roles\`.`,
          wish: wish.id,
          action: action.id
        });
      else
        notes.push({
          code: "needs-also",
          text: `${of2.id} may also take ${action.id}, and the form does not name ${action.service}.`,
          wish: wish.id,
          action: action.id
        });
      return;
    }
    if (!scope.allowed(action) || scope.missing(action).length > 0) {
      notes.push({
        code: "needs-also",
        text: `${of2.id} may also take ${action.id}, which level and resources of the form do not cover.`,
        wish: wish.id,
        action: action.id
      });
      return;
    }
    picks.set(action.id, {
      action,
      resources: new Set(scope.resourcesFor(action, wish.placed)),
      grounds: [ground],
      wish
    });
  }
  function takeOut() {
    const out = [];
    for (const [id, { action, wish, grounds }] of picks) {
      const by = negated.find(
        (each) => grounds[0]?.kind !== "dependency" && contradicts(each, wish) || forbids(each, action, context)
      );
      const there = [...by?.resources ?? [], ...by?.placed ?? []];
      const kept = picks.get(id);
      if (by && kept && there.length > 0 && [...kept.resources].some((each) => !there.includes(each))) {
        for (const each of there) kept.resources.delete(each);
        continue;
      }
      const reads2 = action.level === "List" || action.level === "Read";
      const onlyRead = (wish.readOnly || reading.readOnly) && !reads2;
      if (by === void 0 && !onlyRead) continue;
      picks.delete(id);
      out.push({ action: id, code: "unwanted", ...by === void 0 ? {} : { wish: by.id } });
      const at = outcomes.findIndex((each) => each.wish === wish);
      const outcome = outcomes[at];
      if (outcome && grounds[0]?.kind !== "dependency") {
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
var levelName = ({ level }) => level.toLowerCase();
function groundExact(wish, context) {
  const { exact } = wish;
  const { catalog, scope } = context;
  let actions = (exact?.actions ?? []).flatMap((id) => catalog.action(id) ?? []);
  if (exact?.pattern === true) {
    const around = /* @__PURE__ */ new Set([...wish.head, ...wish.place]);
    const spoken = actions.filter(({ name }) => {
      const [, ...nouns] = name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).map((word) => lemma(word.replace(/\d/g, "").toLowerCase()));
      return nouns.length > 0 && nouns.every((noun) => around.has(noun));
    });
    if (spoken.length > 0) actions = spoken;
    else if (actions.length > 6)
      return {
        kind: "ask",
        candidates: actions.filter((action) => scope.allowed(action)).slice(0, 6).map((action) => ({ action, score: 0, with: [], by: "words" }))
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

// src/drafting/grounds/operation-data.ts
var COMMAND_LINE = {
  deploy: "codedeploy",
  configservice: "config",
  s3api: "s3",
  elb: "elasticloadbalancing"
};
function createOperationData(date, clients, table3) {
  const known = /* @__PURE__ */ new Map();
  const of2 = (service) => {
    if (!known.has(service)) known.set(service, table3(service));
    return known.get(service);
  };
  const own = (record, key) => record !== void 0 && Object.hasOwn(record, key) ? record[key] : void 0;
  const split2 = /* @__PURE__ */ new Map();
  return {
    date,
    prefixOf: (client) => own(COMMAND_LINE, client) ?? own(clients, client),
    waiter(service, name) {
      const plain2 = name.replace(/[_-]/g, "").toLowerCase();
      return Object.entries(of2(service)?.waiters ?? {}).find(
        ([waiter]) => waiter.replace(/_/g, "") === plain2
      )?.[1];
    },
    parameters(service, action) {
      const key = `${service}:${action}`;
      const found = split2.get(key) ?? own(of2(service)?.parameters, action)?.split(" ") ?? [];
      split2.set(key, found);
      return found;
    },
    dependents: (service, action) => own(of2(service)?.dependents, action) ?? []
  };
}
function isOperationTable(value) {
  const table3 = value;
  return typeof table3 === "object" && table3 !== null && [table3.waiters, table3.parameters, table3.dependents].every(
    (each) => typeof each === "object" && each !== null
  );
}

// src/shipped/operations-file.ts
var NAME = "operations.json";
function loadOperations() {
  const { head, table: table3 } = loadServiceTables(NAME);
  const { date, clients } = head;
  if (typeof date !== "string" || !isClients(clients)) throw damaged(NAME, "its head");
  return createOperationData(date, clients, (service) => {
    const found = table3(service);
    if (found === void 0 || isOperationTable(found)) return found;
    throw damaged(NAME, `the table of ${service}`);
  });
}
var isClients = (value) => typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string");

// src/terminal/draft-batch.ts
var line = external_exports.object({
  id: external_exports.string(),
  /** A request file's text, or its fields. */
  request: external_exports.union([external_exports.string(), external_exports.record(external_exports.string(), external_exports.unknown())]),
  answers: external_exports.array(external_exports.string()).default([])
});
function readBatch(text) {
  const lines = [];
  for (const [index, each] of text.split("\n").entries()) {
    if (each.trim() === "") continue;
    let read2;
    try {
      read2 = JSON.parse(each);
    } catch {
      return { problem: `line ${index + 1} is no JSON.` };
    }
    const checked = line.safeParse(read2);
    if (!checked.success) return { problem: `line ${index + 1}: ${external_exports.prettifyError(checked.error)}` };
    const { id, request, answers } = checked.data;
    lines.push({ id, request: typeof request === "string" ? request : JSON.stringify(request), answers });
  }
  return lines;
}

// src/terminal/draft-result.ts
var NOTHING = {
  engine: "rules",
  attempts: 1,
  policy: null,
  requiredApprovals: null,
  risk: null,
  findings: [],
  wishes: [],
  unread: [],
  picks: [],
  leftOut: [],
  questions: [],
  notes: [],
  answers: []
};
function grounded(draft, { document, omitted }, reason) {
  const granted = new Set(document.Statement.flatMap(({ Action }) => Action));
  const placed = (span) => /[\u3040-\u30ff]/.test(reason) || span[1] > reason.length ? null : span;
  return {
    wishes: draft.outcomes.map(({ wish, outcome, actions, question, note }) => ({
      id: wish.id,
      span: placed(wish.span),
      words: wish.words,
      source: wish.source,
      verb: wish.verb === void 0 ? null : wish.written.get(wish.verb.stem) ?? wish.verb.stem,
      object: wish.head.map((word) => wish.written.get(word) ?? word).join(" ") || null,
      role: wish.role,
      polarity: wish.negated ? "negated" : "wanted",
      outcome,
      actions,
      ...question === void 0 ? {} : { question },
      ...note === void 0 ? {} : { note }
    })),
    unread: draft.unread.flatMap((span) => {
      const found = placed(span);
      return found === null ? [] : [found];
    }),
    picks: draft.picks.filter(({ action }) => granted.has(action.id)).map(({ action, resources, grounds }) => ({ action: action.id, resources, grounds })),
    leftOut: [...draft.leftOut, ...omitted.map(({ action, code }) => ({ action, code }))],
    questions: draft.questions,
    notes: draft.notes
  };
}
function groundInWords({ kind, wish, of: of2, page: page2 }, wishes) {
  const words = wishes.find(({ id }) => id === wish)?.words;
  const quoted = words === void 0 ? "the request" : `\u201C${words.trim()}\u201D`;
  const source = page2 === void 0 ? "" : ` (${page2})`;
  switch (kind) {
    case "named":
      return `named: ${quoted}`;
    case "command":
    case "call":
      return `${quoted} takes it${source}`;
    case "denial":
      return "named in the message of AWS";
    case "dependency":
      return `no word asks for it: ${of2 ?? "another action"} takes it${source}`;
    case "answer":
      return `the requester's answer about ${quoted}`;
    case "used":
      return "used before by the same person for these resources";
    case "preset":
      return "part of the preset";
    case "model":
      return "picked by the model";
    case "words":
      return `asked for: ${quoted}${source}`;
  }
}

// src/terminal/draft-command.ts
async function draftFiles(args, io) {
  const { answers = [], files } = args;
  if (answers.length > 0 && (files.length !== 1 || args.batch === true)) {
    io.stderr("--answer goes with one FILE: it answers the questions of that request.\n");
    return 2;
  }
  const config = await terminalConfig(args.config, io);
  if (config === "unusable") return 2;
  const settings = args.model && modelOfTerminal(config, args.model);
  if (args.model && !settings) io.stderr("OPENAI_API_KEY is not set: drafted by rules.\n");
  const known = loadKnowledge();
  const drafting = {
    knowledge: { catalog: known.catalog, operations: loadOperations() },
    config,
    now: args.now,
    engine: settings === void 0 ? void 0 : await openEngine(settings, known)
  };
  if (args.batch === true) return draftBatch(files, drafting, io);
  const results = [];
  let missing = false;
  const progress = io.progress?.(files.length);
  for (const file of files) {
    progress?.step(file);
    const text = await io.read(file);
    if (text === void 0) {
      io.stderr(`There is no ${file}.
`);
      missing = true;
      continue;
    }
    results.push(await draftOne(file, text, answers, drafting));
  }
  progress?.done();
  if (args.json) io.stdout(`${JSON.stringify({ results }, null, 2)}
`);
  else {
    for (const result of results) {
      io.stderr(inWords(result));
      if (result.policy) io.stdout(serialise(result.policy));
    }
  }
  if (missing) return 2;
  return results.every(({ decision }) => decision === "drafted") ? 0 : 1;
}
async function draftBatch(files, drafting, io) {
  let all = true;
  for (const file of files) {
    const text = await io.read(file);
    const lines = text === void 0 ? void 0 : readBatch(text);
    if (lines === void 0 || "problem" in lines) {
      io.stderr(lines === void 0 ? `There is no ${file}.
` : `${file}: ${lines.problem}
`);
      return 2;
    }
    for (const { id, request, answers } of lines) {
      const result = await draftOne(id, request, answers, drafting);
      all &&= result.decision === "drafted";
      io.stdout(`${JSON.stringify({ id, ...result })}
`);
    }
  }
  return all ? 0 : 1;
}
async function draftOne(file, text, answers, drafting) {
  const { knowledge, config, engine } = drafting;
  const { catalog } = knowledge;
  const ask = await readTaskFile(text, { settings: config, catalog });
  if (!ask.ok) {
    const findings = ask.problems.map(({ code, path, message }) => ({
      code,
      severity: "error",
      path,
      message
    }));
    return { ...NOTHING, file, decision: "refused", findings, attempts: 0, answers };
  }
  const { task, numbers, unread } = readAnswers(ask.value, answers, catalog);
  const check = checkerOf({ ...ask.value, resources: task.resources, access: task.access }, drafting);
  if (engine !== void 0) return byModel(file, task, answers, engine, check, drafting);
  const first = groundDraft(task, knowledge);
  const choices = first.questions.flatMap((question) => question.choices);
  const chosen = numbers.flatMap(
    (n) => choices.find((choice) => choice.n === n && choice.access === void 0)?.adds ?? []
  );
  const draft = chosen.length === 0 ? first : groundDraft(task, knowledge, chosen);
  const built = build(
    draft.picks.map(({ action, resources }) => ({ action: action.id, resources, why: "" })),
    task,
    catalog
  );
  const told = grounded(draft, built, task.reason);
  const notes = [...told.notes, ...unread.map((each) => ({ code: "answer-unread", text: each }))];
  const common = { ...NOTHING, ...told, notes, file, answers };
  const decision = decisionOf(draft);
  if (decision !== "drafted") {
    const finding = {
      code: "nothing-to-draft",
      severity: "error",
      path: "",
      message: whyNothing(draft, task)
    };
    return { ...common, decision, findings: decision === "refused" ? [finding] : [] };
  }
  return { ...common, ...judged(check(built.document), built.document) };
}
function decisionOf({ outcomes, picks, questions }) {
  const covered = outcomes.some(({ wish, outcome }) => outcome === "covered" && !wish.negated);
  if (covered && picks.length > 0) return "drafted";
  return questions.length > 0 ? "question" : "refused";
}
function whyNothing({ notes }, { access }) {
  if (notes.length > 0) return notes.map(({ text }) => text).join(" ");
  const levels = Object.entries(access).map(([service, level]) => `${service}: ${level}`).join(", ");
  return `The words name nothing that can be done with the request's services and resources (${levels}). Say what you want to do, and with what.`;
}
function checkerOf(ask, { config, now, knowledge: { catalog } }) {
  return (document) => checkPolicy(serialise(document), {
    catalog,
    settings: config?.guardrails ?? strictSettings,
    at: instantOfMillis(now),
    envelope: envelopeOf(ask, config),
    ...config ? { allowedServices: config.allowed_services } : {}
  });
}
var judged = ({ decision, findings, risk, requiredApprovals }, policy) => ({
  decision: decision === "pass" ? "drafted" : "refused",
  policy,
  risk,
  requiredApprovals,
  findings: findings.map(({ code, severity, path, message }) => ({ code, severity, path, message }))
});
async function byModel(file, task, answers, engine, check, { knowledge: { catalog } }) {
  const { draft, record } = await engine(task, (document2) => check(document2).findings);
  const common = {
    ...NOTHING,
    file,
    answers,
    engine: draft.engine,
    attempts: Math.max(1, record?.exchanges.length ?? 0)
  };
  if (draft.kind === "questions") {
    let n = 0;
    const questions = draft.questions.map(({ text, choices }, index) => ({
      id: `q${index + 1}`,
      text,
      choices: choices.map((choice) => {
        n += 1;
        return { n, text: choice, send: `/answer ${n}`, adds: [] };
      })
    }));
    return { ...common, decision: "question", questions };
  }
  if (draft.kind === "none") {
    const finding = { code: "nothing-to-draft", severity: "error", path: "", message: draft.reason };
    return { ...common, decision: "refused", findings: [finding] };
  }
  const { document, omitted } = build(draft.picks, task, catalog);
  const granted = new Set(document.Statement.flatMap(({ Action }) => Action));
  return {
    ...common,
    picks: draft.picks.filter(({ action }) => granted.has(action)).map(({ action, resources }) => ({ action, resources, grounds: [{ kind: "model" }] })),
    leftOut: [
      ...draft.leftOut.map(({ action, why }) => ({ action, code: why })),
      ...omitted.map(({ action, code }) => ({ action, code }))
    ],
    notes: draft.notes.map((text) => ({ code: "engine", text })),
    ...judged(check(document), document)
  };
}
function inWords(result) {
  const lines = [`${result.file}: ${result.decision}`];
  for (const { severity, path, message } of result.findings) {
    lines.push(`  ${severity}${path === "" ? "" : ` at ${path}`}: ${message}`);
  }
  for (const { action, grounds } of result.picks) {
    lines.push(`  ${action}: ${grounds.map((ground) => groundInWords(ground, result.wishes)).join("; ")}`);
  }
  for (const { text, choices } of result.questions) {
    lines.push(`  ${text}`, ...choices.map((choice) => `    ${choice.n}. ${choice.text}   (${choice.send})`));
  }
  for (const { action, code } of result.leftOut) lines.push(`  Left out ${action}: ${code}`);
  for (const { text } of result.notes) lines.push(`  ${text}`);
  return `${lines.join("\n")}
`;
}
export {
  draftFiles
};
