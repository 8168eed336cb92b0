import { FOREIGN_VERBS } from './foreign-verbs.ts';

/**
 * Verbs and nouns of operations, and the small words of grammar, in German, French, Spanish, Portuguese and Japanese, with the English word that the grammar
 * reads in their place. An entry that ends in `-` is the beginning of a word (so that one line reads "löschen", "löscht" and "Löschung"); the longest entry wins.
 * A text is read as a language only where at least two of its marks stand in it, so that English words are never taken for others.
 */
export interface Language {
  readonly name: string;
  /** Words that tell the language. */
  readonly marks: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, string>;
}

const MARKS: Readonly<Record<string, string>> = {
  de: 'der die das den dem des und nicht bitte auf ein eine einen einer mit für ist wird werden wurde von zu zum zur im am keine kein keinen ohne aus ich wir soll sollen muss müssen kann können möchte brauche brauchen nur danach dann vom um sich nach vor damit weil wenn noch auch dass nichts aber wieder diese dieser dieses alle seit',
  fr: 'le la les des une un du et ne pas pour dans sur je nous est sont sans avec puis aux au ce cette ces en merci svp son ses doit doivent il elle ils faut besoin ai ont veuillez voudrais souhaite qui que ensuite depuis mais rien aucun aucune être avant après parce notre nos votre afin',
  es: 'el la los las del una y no para en por con que sin se quiero queremos necesito necesitamos necesita luego después antes favor su sus al de un hay tengo tenemos tiene debe deben esta este estos desde cuando pero nada ningún ninguna ser está están es son nuestro nuestra quisiera ya',
  pt: 'o a os as da do das dos uma um e não nao para em no na nos nas por com que sem quero queremos preciso precisamos precisa depois antes favor seu sua ao de tenho temos deve devem esta este desde quando mas nada nenhum nenhuma ser está estão é são nosso nossa gostaria pela pelo já',
};

const WORDS: Readonly<Record<string, string>> = {
  de: `anwendungsserver=app-server ereignis-=events ausroll-=deploy ausgerollt=deploy alt-=old neu-=new drei=three zwei=two vier=four fünf=five dort=there hochskalier-=scale runterskalier-=scale unverändert=unchanged skalier-=scale manuell-=manual der=the die=the das=the den=the dem=the des=the ein=a eine=a einen=a einer=a eines=a einem=a und=and oder=or aber=but nicht=not nichts=nothing kein-=no keine=no ohne=without nie=never niemals=never weder=neither noch=nor
bitte=please ich=i wir=we man=one du=you sie=they er=he es=it ihn=it ihm=it ihr=its mein-=my unser-=our sein=be ist=is war=was wurde=was wurden=were wird=be werden=be worden=been soll=should sollen=should sollte=should muss=must müssen=must kann=can will=want möchte=want brauche=need brauchen=need benötige=need
auf=on in=in im=in an=on am=on aus=from von=of vom=from zu=to zum=to zur=to mit=with für=for über=over unter=under bei=at nach=after vor=before seit=since bis=until während=while weil=because da=because damit=so wenn=if falls=if sobald=once bevor=before nachdem=after ob=whether dass=that danach=then dann=then anschließend=then zuerst=first nur=only auch=also wieder=again zurück=back einmal=once welche-=which was=what wer=who warum=why wie=how alle=all jede-=each daraus=from dies-=this jen-=that selbst=itself sonst=else
lösch-=delete gelöscht-=delete entfern-=remove wegwerf-=delete leeren=empty leer-=empty geleert=empty nehmen=remove nimm=remove anfass-=touch anrühr-=touch berühr-=touch herausnehm-=remove rausnehm-=remove
start-=start gestartet=start neustart-=restart neu-start-=restart neugestartet=restart anstoß-=trigger angestoßen=trigger anstoss-=trigger auslös-=trigger ausgelöst=trigger ausführ-=run ausgeführt=run laufen=run aufruf-=invoke aufgerufen=invoke
stopp-=stop gestoppt=stop anhalt-=stop angehalten=stop beend-=stop ausschalt-=stop ausgeschaltet=stop abschalt-=stop herunterfahr-=stop runterfahr-=stop abbrech-=cancel abgebrochen=cancel pausier-=pause einschalt-=enable eingeschaltet=enable anschalt-=start hochfahr-=start aktivier-=enable deaktivier-=disable sperr-=disable gesperrt=disable entsperr-=enable freischalt-=enable inaktiv=disable stummschalt-=mute fortsetz-=resume
ansehen=look ansieh-=look anseh-=look nachseh-=look nachschau-=look anschau-=look schauen=look sehen=look prüf-=check geprüft=check überprüf-=check kontrollier-=check zeig-=show anzeig-=show les-=read auslesen=read gelesen=read lies=read abfrag-=query such-=search durchsuch-=search find-=find auflist-=list aufzähl-=list abruf-=get hol-=get abhol-=get herunterlad-=download runterlad-=download heruntergeladen=download beobacht-=watch warten=wait verfolg-=follow vergleich-=compare
hochlad-=upload hochgeladen=upload ableg-=upload speicher-=save schreib-=write geschrieben=write ersetz-=replace kopier-=copy verschieb-=move umbenenn-=rename
anleg-=create angelegt=create erstell-=create erzeug-=create einricht-=create hinzufüg-=add hinzugefügt=add ergänz-=add aufnehm-=add eintrag-=add setzen=set gesetzt=set änder-=change geändert=change anpass-=change aktualisier-=update bearbeit-=edit korrigier-=correct erhöh-=increase vergrößer-=increase hochsetz-=increase verläng-=extend verringer-=decrease verkleiner-=decrease reduzier-=decrease senk-=decrease skalier-=scale
ziehen=take ziehe=take mach-=make gemacht=make sicher-=backup gesichert=backup wiederherstell-=restore wiederhergestellt=restore zurücksetz-=reset zurückroll-=rollback rückgängig=undo zurückspiel-=restore einspiel-=import export-=export import-=import
send-=send gesendet=send schick-=send verschick-=send empfang-=receive veröffentlich-=publish verschlüssel-=encrypt entschlüssel-=decrypt rotier-=rotate erneuer-=renew freigeb-=share freigegeben=share teil-=share öffn-=open schließ-=close verbind-=connect anmeld-=login zuweis-=assign anhäng-=attach abhäng-=detach genehmig-=approve freigabe=approval ablehn-=reject anforder-=request registrier-=register abonnier-=subscribe tausch-=replace verteil-=deploy ausroll-=deploy ausliefer-=deploy bereitstell-=deploy einstell-=set umstell-=change schalt-=switch leit-=route zeig-=show
rechner=machine maschine-=machine server=server instanz-=instance datei-=file dateien=files ordner=folder verzeichnis=folder eimer=bucket tabelle-=table zeile-=row eintrag=entry einträge=entries datensatz=record datensätze=records element=item schlüssel=key warteschlange-=queue nachricht-=message nachrichten=messages thema=topic funktion-=function geheimnis-=secret passwort=password kennwort=password zugangsdaten=credentials wert=value fehler=errors protokoll-=logs log=log logs=logs aufzeichnung-=logs datenbank-=database knoten=node gruppe-=group benutzer-=user nutzer-=user kunde-=customer konto=account rolle-=role richtlinie-=policy zertifikat-=certificate sicherung-=backup schnappschuss=snapshot version-=version einstellung-=settings konfiguration=configuration zustand=status stand=status verlauf=history metrik-=metrics alarm-=alarm dienst-=service aufgabe-=task auftrag=job aufträge=jobs lauf=run läufe=runs ausführung-=execution bild=image bilder=images stapel=stack auslöser=trigger abfrage-=query ergebnis-=results gerät-=device ding=thing verteilung=distribution kosten=cost rechnung-=invoice regel-=rule umgebung-=environment abbild=image festplatte=disk`,
  fr: `stockage=storage visibilité=visibility attribut-=attributes vider=purge essai=test passer=scale passe=scale quatre=four cinq=five six=six huit=eight dix=ten événement-=events bloquée=stuck bloqué=stuck rappel-=alarms ancien-=old vieil-=old nouveau=new nouvelle=new mémoire=memory soir=evening demain=tomorrow matin=morning instantané-=snapshot disque=disk prendre=take prends=take test-=test fois=time deux=two trois=three le=the la=the les=the l=the un=a une=a des=the du=of-the de=of d=of et=and ou=or mais=but ne= n= pas=not rien=nothing sans=without jamais=never ni=nor aucun-=no sauf=except que=that qui=who quoi=what quel-=which quelles=which pourquoi=why comment=how
je=i j=i nous=we on=we il=it elle=it ils=they lui=it mon=my ma=my mes=my notre=our son=its sa=its ses=its leur=their ce=this cette=this ces=these est=is sont=are était=was été=been être=be doit=must doivent=must faut=must peux=can veux=want voudrais=want besoin=need avoir=have ai=have a=has merci=thanks svp=please
dans=in sur=on à=to au=to-the aux=to-the avec=with pour=to par=by depuis=since avant=before après=after pendant=during jusqu-=until dès=once si=if parce=because car=because puis=then ensuite=then d'abord=first seulement=only aussi=also encore=again toutes=all tous=all tout=all
supprim-=delete effac-=delete enlev-=remove retir-=remove vid-=empty purg-=purge nettoy-=clean démarr-=start lanc-=run relanc-=run exécut-=run déclench-=trigger invoqu-=invoke appel-=invoke redémarr-=restart arrêt-=stop stopp-=stop éteindre=stop annul-=cancel suspend-=suspend repren-=resume reprise=resume activ-=enable désactiv-=disable réactiv-=enable
regard-=look voir=see consult-=look vérifi-=check examin-=look affich-=show lire=read lis=read récupér-=get télécharg-=download rapatri-=download cherch-=search rechercher=search trouv-=find list-=list suivre=follow surveill-=watch attend-=wait compar-=compare
dépos-=upload téléverser=upload envoy-=send charg-=upload écri-=write enregistr-=save remplac-=replace copi-=copy déplac-=move renomm-=rename
cré-=create ajout-=add met-=set mettre=set modifi-=change chang-=change corrig-=fix augment-=increase agrandi-=increase prolong-=extend diminu-=decrease rédui-=decrease adapt-=change
sauvegard-=backup restaur-=restore publi-=publish recevoir=receive reçoi-=receive chiffr-=encrypt déchiffr-=decrypt renouvel-=renew partag-=share ouvr-=open ferm-=close connect-=connect attach-=attach détach-=detach approuv-=approve valid-=approve rejet-=reject refus-=reject déploy-=deploy
fichier-=files dossier-=folder maquettes=files objet-=object table-=table ligne-=row enregistrement-=records élément-=item clé-=key file=queue message-=messages sujet=topic fonction-=function secret-=secret valeur-=value passe=password mot=word base=database données=data instance-=instance machine-=machine serveur-=server groupe-=group utilisateur-=user client-=customer compte-=account rôle-=role politique-=policy certificat-=certificate règle-=rule état=status statut=status historique=history évaluation-=evaluation journaux=logs journal=log erreur-=errors métrique-=metrics alerte-=alerts alarme-=alarm chaîne-=channel tâche-=task ressource-=resources conforme-=compliant configuration=configuration réglage-=settings paramètre-=parameter version-=version volume-=volume image-=image pile=stack`,
  es: `tiempo=time visibilidad=visibility atributo-=attributes prueba-=test vacía=purge vaciar=purge momento=time dado=given primero=first antes=before después=after seguridad=backup mismo=same antigu-=old viej-=old nuev-=new prob-=test reenvi-=send resend-=send cuántos=count cuántas=count precio=attribute artículo=item artículos=items hay=is el=the la=the los=the las=the un=a una=a unos=some del=of-the de=of y=and e=and o=or pero=but no=not nada=nothing sin=without nunca=never ni=nor ningún=no ninguna=no ningun=no excepto=except que=that quien=who qué=what cuál-=which cuáles=which por=by cómo=how
yo=i nosotros=we él=it ella=it lo=it se= mi=my mis=my nuestro-=our su=its sus=its este=this esta=this estos=these es=is está=is son=are fue=was era=was ser=be debe=must deben=must puedo=can quiero=want necesito=need hay=is favor=please gracias=thanks
en=in sobre=on a=to al=to-the con=with para=to desde=from antes=before después=after durante=during hasta=until si=if porque=because cuando=when mientras=while luego=then solo=only sólo=only también=also vuelve=again todas=all todos=all
borr-=delete elimin-=delete quit-=remove vaci-=empty limpi-=clean purg-=purge arranc-=start inici-=start lanz-=run ejecut-=run dispar-=trigger invoc-=invoke llam-=invoke reinici-=restart rearranc-=restart par-=stop deten-=stop apag-=stop encend-=start cancel-=cancel suspend-=suspend reanud-=resume activ-=enable desactiv-=disable habilit-=enable deshabilit-=disable forz-=force
mir-=look ver=see revis-=review consult-=look comprob-=check verific-=verify mostr-=show leer=read lee=read obten-=get descarg-=download baj-=download busc-=search encontr-=find list-=list segu-=follow vigil-=watch esper-=wait
sub-=upload carg-=upload guard-=save escrib-=write reemplaz-=replace copi-=copy mov-=move renombr-=rename cre-=create añad-=add agreg-=add pon-=set cambi-=change modific-=change actualiz-=update corrig-=fix aument-=increase ampli-=increase reduc-=decrease sac-=take hac-=make restaur-=restore recuper-=restore envi-=send public-=publish recib-=receive cifr-=encrypt descifr-=decrypt renov-=renew rot-=rotate compart-=share abr-=open cerr-=close conect-=connect aprob-=approve rechaz-=reject despleg-=deploy
archivo-=files fichero-=files carpeta-=folder cubo=bucket tabla-=table fila-=row registro-=record elemento-=item clave-=key cola=queue mensaje-=messages tema=topic función=function secreto-=secret contraseña=password valor-=value base=database datos=data instancia-=instance máquina-=machine servidor-=server grupo-=group usuario-=user cliente-=customer cuenta-=account rol=role política-=policy certificado-=certificate regla-=rule estado=status historial=history errores=errors métrica-=metrics alarma-=alarm copia=snapshot instantánea=snapshot clúster=cluster conmutación=failover tarea-=task evento-=events configuración=configuration versión=version volumen=volume imagen=image pila=stack`,
  pt: `antig-=old velh-=old nov-=new relatório-=files o=the a=the os=the as=the um=a uma=a do=of-the da=of-the dos=of-the das=of-the de=of e=and ou=or mas=but não=not nao=not nada=nothing sem=without nunca=never nem=nor nenhum-=no exceto=except que=that quem=who qual=which quais=which por=by como=how
eu=i nós=we ele=it ela=it se= meu=my minha=my nosso=our seu=its sua=its este=this esta=this é=is está=is são=are foi=was ser=be deve=must devem=must posso=can quero=want preciso=need há=is favor=please obrigad-=thanks
em=in no=in-the na=in-the nos=in-the nas=in-the sobre=on ao=to-the à=to-the com=with para=to desde=from antes=before depois=then após=after durante=during até=until se=if porque=because quando=when enquanto=while só=only apenas=only também=also novamente=again todas=all todos=all
apag-=delete exclu-=delete delet-=delete remov-=remove tir-=remove esvazi-=empty limp-=clean inici-=start arranc-=start lanç-=run execut-=run dispar-=trigger invoc-=invoke cham-=invoke reinici-=restart par-=stop deslig-=stop lig-=start cancel-=cancel suspend-=suspend retom-=resume ativ-=enable desativ-=disable habilit-=enable desabilit-=disable
olh-=look ver=see consult-=look verific-=check conferir=check mostr-=show ler=read lê=read obter=get baix-=download descarreg-=download busc-=search procur-=search encontr-=find list-=list acompanh-=follow esper-=wait
envi-=upload carreg-=upload sub-=upload guard-=save grav-=write escrev-=write substitu-=replace copi-=copy mov-=move renome-=rename cri-=create adicion-=add coloc-=put alter-=change mud-=change modific-=change atualiz-=update corrig-=fix corrigid-=fixed aument-=increase reduz-=decrease tirar=take faz-=make restaur-=restore recuper-=restore mand-=send public-=publish receb-=receive cifr-=encrypt decifr-=decrypt renov-=renew rotacion-=rotate compartilh-=share partilh-=share abr-=open fech-=close conect-=connect aprov-=approve rejeit-=reject implant-=deploy
arquivo-=files ficheiro-=files nota-=files notas=files fiscais=fiscal pasta-=folder balde=bucket tabela-=table linha-=row registro-=record registo-=record elemento-=item chave-=key fila=queue mensagem=message mensagens=messages tópico=topic função=function segredo-=secret senha-=password valor-=value banco=database base=database dados=data instância-=instance máquina-=machine servidor-=server grupo-=group usuário-=user utilizador-=user cliente-=customer conta-=account função=function política-=policy certificado-=certificate regra-=rule estado=status histórico=history erro-=errors métrica-=metrics alarme-=alarm cópia=snapshot tarefa-=task evento-=events configuração=configuration versão=version volume=volume imagem=image pilha=stack`,
};

/** Japanese is written without spaces, and its verbs come last: parts of text, longest first, and what they stand for. */
const JAPANESE = `アーカイブ=archive イベント=event リプレイ=replay バス=bus テーブル=table 項目=item アイテム=item レコード=record 行=row バケット=bucket オブジェクト=object ファイル=file 書類=document フォルダ=folder キュー=queue メッセージ=message トピック=topic 関数=function
シークレット=secret パスワード=password 値=value キー=key 鍵=key ログ=logs エラー=errors インスタンス=instance サーバー=server サーバ=server クラスター=cluster クラスタ=cluster サービス=service タスク=task ジョブ=job スナップショット=snapshot バックアップ=backup データベース=database スタック=stack ルール=rule アラーム=alarm メトリクス=metrics 画像=image イメージ=image
ユーザー=user ユーザ=user グループ=group ロール=role ポリシー=policy 証明書=certificate パイプライン=pipeline ビルド=build デプロイ=deploy バージョン=version 設定=configuration 構成=configuration 状態=status 履歴=history 住所=attribute パラメータ=parameter パラメーター=parameter ストリーム=stream ボリューム=volume ディスク=disk クエリ=query 結果=results 実行=run 会員=customer
再起動=restart 起動=start 開始=start 停止=stop 中止=cancel 取り消=cancel 取消=cancel キャンセル=cancel 削除=delete 消去=delete 空に=empty パージ=purge 更新=update 変更=change 修正=fix 追加=add 作成=create 登録=register 取得=get 読み取=read 読む=read 読み=read 参照=look 確認=check 見る=look 見た=look 表示=show 一覧=list 検索=search 探す=find ダウンロード=download アップロード=upload 送信=send 受信=receive 有効=enable 無効=disable 復元=restore コピー=copy 移動=move 増や=increase 減ら=decrease 拡張=extend メモリ=memory タイムアウト=timeout 呼び出=invoke 暗号化=encrypt 復号=decrypt 承認=approve 却下=reject 公開=publish 接続=connect 切り替え=swap 貼り付け=attach 入れ替え=replace フェイルオーバー=failover ローテーション=rotate スケール=scale 待つ=wait 待ち=wait`;

/** Marks that are English words as well tell nothing: "no", "die", "a". */
const ENGLISH = new Set(
  'a ai an am as at con des die do e elle en es in me no nos o on os par pour prod que sin so son sur um un was will y'.split(
    ' ',
  ),
);

const languages: Language[] = [];

/** The languages, read when a text is first asked about. */
export function foreignLanguages(): readonly Language[] {
  if (languages.length === 0) {
    for (const [name, text] of Object.entries(WORDS)) {
      const words = new Map<string, string>();
      for (const entry of `${FOREIGN_VERBS[name] ?? ''} ${text}`.split(/\s+/)) {
        const at = entry.lastIndexOf('=');
        if (at > 0) words.set(entry.slice(0, at), entry.slice(at + 1).replace(/-(?=the$)/, ' '));
      }
      languages.push({
        name,
        words,
        marks: new Set((MARKS[name] ?? '').split(' ').filter((word) => !ENGLISH.has(word))),
      });
    }
  }
  return languages;
}

let japanese: readonly (readonly [string, string])[] | undefined;

/** Parts of Japanese text and their English words, the longest first. */
export const japaneseParts = (): readonly (readonly [string, string])[] =>
  (japanese ??= JAPANESE.split(/\s+/)
    .map((entry) => entry.split('=') as [string, string])
    .sort((a, b) => b[0].length - a[0].length));
