import { SPOKEN, type Deed, type Tongue } from './spoken-deeds.ts';

/** A way to say that something is wanted, or that it is not. */
export interface Way {
  readonly name: string;
  readonly tongue: Tongue;
  readonly wanted: boolean;
  say(deed: Deed): string;
}

interface Words {
  readonly base: string;
  readonly order: string;
  readonly done: string;
  readonly ing: string;
  readonly act: string;
  /** Noun and name: "the queue orders-dlq". */
  readonly the: string;
  readonly name: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ING: Readonly<Record<string, string>> = {
  stop: 'stopping',
  start: 'starting',
  restart: 'restarting',
  delete: 'deleting',
  purge: 'purging',
  rotate: 'rotating',
  disable: 'disabling',
  enable: 'enabling',
  update: 'updating',
  run: 'running',
  look: 'checking',
  pause: 'pausing',
  resume: 'resuming',
  download: 'downloading',
};
const words = ({ deed, thing }: Deed, tongue: Tongue): Words => {
  const said = SPOKEN.get(deed)?.[tongue];
  const noun = thing.nouns[tongue];
  return {
    base: said?.base ?? '',
    order: said?.order ?? '',
    done: said?.done[noun.feminine ? 1 : 0] ?? '',
    ing: ING[deed] ?? '',
    act: said?.act ?? '',
    the: tongue === 'ja' ? `${noun.the} ${thing.name} ` : `${noun.the} ${thing.name}`,
    name: thing.name,
  };
};

const ways = (
  tongue: Tongue,
  wanted: boolean,
  said: Readonly<Record<string, (w: Words) => string>>,
): readonly Way[] =>
  Object.entries(said).map(([name, say]) => ({
    name: `${tongue}: ${name}`,
    tongue,
    wanted,
    say: (deed) => capital(say(words(deed, tongue))),
  }));

/** "of", which runs together with the article behind it. */
const du = (the: string): string =>
  the.startsWith('le ')
    ? the.replace(/^le /, 'du ')
    : the.startsWith('les ')
      ? the.replace(/^les /, 'des ')
      : `de ${the}`;
const del = (the: string): string => (the.startsWith('el ') ? the.replace(/^el /, 'del ') : `de ${the}`);
const do_ = (the: string): string => the.replace(/^a /, 'da ').replace(/^o /, 'do ').replace(/^os /, 'dos ');

export const WAYS: readonly Way[] = [
  ...ways('en', true, {
    'needs to be': (w) => `${w.the} needs to be ${w.done} before the audit starts at nine.`,
    'will have to be': (w) => `${w.the} will have to be ${w.done} as soon as the customers are gone.`,
    'is supposed to be': (w) => `${w.the} is supposed to be ${w.done} by us at midnight.`,
    'should get': (w) => `${w.the} should get ${w.done} once traffic is low.`,
    'wants -ing': (w) => `${w.the} wants ${w.ing}, the vendor says.`,
    'is what': (w) => `${w.the} is what I have to ${w.base} first.`,
    'what I need': (w) => `What I need to ${w.base} is ${w.the}.`,
    'it is': (w) => `It is ${w.the} that I have to ${w.base}.`,
    'object I': (w) => `${w.the} I need to ${w.base} before lunch.`,
    'object please': (w) => `${w.the}, please ${w.base} it for us.`,
    'as for': (w) => `As for ${w.the}, I would like to ${w.base} it this afternoon.`,
    regarding: (w) => `Regarding ${w.the}: we want to ${w.base} it today.`,
    ability: (w) => `I need the ability to ${w.base} ${w.the} during my shift.`,
    rights: (w) => `For tonight I need the right to ${w.base} ${w.the}.`,
    'in a position': (w) => `We have to be in a position to ${w.base} ${w.the} within minutes.`,
    'nominal due': (w) => `${w.act.replace(/^(a|an|the) /, 'a ')} of ${w.the} is due tonight.`,
    'nominal needed': (w) => `${w.act} of ${w.the} is needed to finish the ticket.`,
    'nominal my job': (w) => `My job for today is ${w.act} of ${w.the}.`,
    'nominal requires': (w) => `The change requires ${w.act} of ${w.the}.`,
    'nominal I am in charge': (w) => `I am in charge of ${w.act} of ${w.the} this week.`,
    'calls for': (w) => `The runbook calls for ${w.act} of ${w.the}.`,
    'nominal let me': (w) => `Next on the list: ${w.act} of ${w.the}.`,
    'story then': (w) =>
      `Since the deployment on Thursday customers have been complaining about ${w.the}, and after two hours of reading logs nobody knows more; I'd like to ${w.base} it.`,
    'so we want': (w) => `${w.the} has been misbehaving since Tuesday, so we want to ${w.base} it.`,
    'the idea': (w) => `The idea is that I ${w.base} ${w.the} while the others watch.`,
    'have it': (w) => `I would like to have ${w.the} ${w.done} tonight.`,
    'see it': (w) => `The auditors want to see ${w.the} ${w.done} by Friday.`,
    'must then': (w) => `Once the backup is through, ${w.the} must be ${w.done}.`,
    'for which': (w) => `There is a change window at ten, for which I need to ${w.base} ${w.the}.`,
    planned: (w) => `Planned for tonight is to ${w.base} ${w.the}.`,
    'by hand': (w) => `${w.the} has to be ${w.done} by hand because the script broke.`,
    'time to': (w) => `It is time to ${w.base} ${w.the}.`,
    gets: (w) => `At ten ${w.the} gets ${w.done}.`,
  }),
  ...ways('en', false, {
    'must stay': (w) => `${w.the} must not be ${w.done} under any circumstances.`,
    'nobody wants': (w) => `Nobody wants ${w.the} ${w.done}.`,
    'no act': (w) => `${w.act.replace(/^(a|an|the) /, 'No ')} of ${w.the}, please.`,
    without: (w) => `All of that without ${w.ing} ${w.the}.`,
    'was told': (w) => `The night shift has already ${w.done} ${w.the}.`,
    'has been': (w) => `${w.the} was ${w.done} by mistake on Friday.`,
    'not to be': (w) => `${w.the} is not to be ${w.done}.`,
    'somebody else': (w) => `${capital(w.act)} of ${w.the} is done by another team.`,
    'no need': (w) => `There is no need to ${w.base} ${w.the}.`,
  }),
  ...ways('es', true, {
    necesito: (w) => `Necesito ${w.base} ${w.the} esta noche.`,
    orden: (w) => `Por favor, ${w.order} ${w.the}.`,
    'hay que': (w) => `Hay que ${w.base} ${w.the} antes de la auditoría.`,
    'tengo que': (w) => `Tengo que ${w.base} ${w.the} y avisar al equipo.`,
    'debe ser': (w) => `${w.the} debe ser ${w.done} por nosotros hoy.`,
    'tiene que ser': (w) => `${w.the} tiene que ser ${w.done} cuanto antes.`,
    'acceso para': (w) => `Necesito acceso para ${w.base} ${w.the} durante dos horas.`,
    nominal: (w) => `Se requiere ${w.act} ${del(w.the)}.`,
    'me gustaría': (w) => `Me gustaría ${w.base} ${w.the} para el cierre del mes.`,
    queremos: (w) => `Desde el martes falla el informe, así que queremos ${w.base} ${w.the}.`,
    poder: (w) => `Quisiera poder ${w.base} ${w.the} sin esperar al turno de noche.`,
    'vamos a': (w) => `Mañana vamos a ${w.base} ${w.the}.`,
  }),
  ...ways('es', false, {
    sin: (w) => `Todo esto sin ${w.base} ${w.the}.`,
    'no se debe': (w) => `No se debe ${w.base} ${w.the}.`,
    'no debe ser': (w) => `${w.the} no debe ser ${w.done}.`,
    'no quiero': (w) => `No quiero ${w.base} ${w.the}.`,
  }),
  ...ways('fr', true, {
    besoin: (w) => `J'ai besoin de ${w.base} ${w.the} ce soir.`,
    ordre: (w) => `Merci, ${w.order} ${w.the}.`,
    'il faut': (w) => `Il faut ${w.base} ${w.the} avant l'audit.`,
    'je dois': (w) => `Je dois ${w.base} ${w.the} pour le client.`,
    'doit être': (w) => `${w.the} doit être ${w.done} avant midi.`,
    'accès pour': (w) => `Je voudrais un accès pour ${w.base} ${w.the} pendant deux heures.`,
    nominal: (w) => `Nous demandons ${w.act} ${du(w.the)}.`,
    'nous voulons': (w) => `Depuis mardi le rapport échoue, nous voulons donc ${w.base} ${w.the}.`,
    pouvoir: (w) => `Je souhaite pouvoir ${w.base} ${w.the} sans attendre l'équipe de nuit.`,
    'on va': (w) => `Demain on va ${w.base} ${w.the}.`,
    'afin de': (w) => `Je demande cet accès afin de ${w.base} ${w.the}.`,
  }),
  ...ways('fr', false, {
    sans: (w) => `Tout cela sans ${w.base} ${w.the}.`,
    'ne doit pas': (w) => `${w.the} ne doit pas être ${w.done}.`,
    'il ne faut pas': (w) => `Il ne faut pas ${w.base} ${w.the}.`,
    'ne pas': (w) => `Ne pas ${w.base} ${w.the}.`,
  }),
  ...ways('pt', true, {
    preciso: (w) => `Preciso ${w.base} ${w.the} hoje à noite.`,
    ordem: (w) => `Por favor, ${w.order} ${w.the}.`,
    'é preciso': (w) => `É preciso ${w.base} ${w.the} antes da auditoria.`,
    'tenho que': (w) => `Tenho que ${w.base} ${w.the} e avisar a equipe.`,
    'deve ser': (w) => `${w.the} deve ser ${w.done} por nós hoje.`,
    'precisa ser': (w) => `${w.the} precisa ser ${w.done} o quanto antes.`,
    'acesso para': (w) => `Preciso de acesso para ${w.base} ${w.the} por duas horas.`,
    nominal: (w) => `É necessária ${w.act} ${do_(w.the)}.`,
    'gostaria de': (w) => `Gostaria de ${w.base} ${w.the} para o fechamento do mês.`,
    queremos: (w) => `Desde terça o relatório falha, então queremos ${w.base} ${w.the}.`,
    poder: (w) => `Quero poder ${w.base} ${w.the} sem esperar pelo turno da noite.`,
    vamos: (w) => `Amanhã vamos ${w.base} ${w.the}.`,
  }),
  ...ways('pt', false, {
    sem: (w) => `Tudo isso sem ${w.base} ${w.the}.`,
    'não se deve': (w) => `Não se deve ${w.base} ${w.the}.`,
    'não deve ser': (w) => `${w.the} não deve ser ${w.done}.`,
    'não quero': (w) => `Não quero ${w.base} ${w.the}.`,
  }),
  ...ways('de', true, {
    'ich muss': (w) => `Ich muss heute Abend ${akk(w.the)} ${w.base}.`,
    bitte: (w) => `Bitte ${akk(w.the)} ${w.order}.`,
    'muss werden': (w) => `${w.the} muss vor der Prüfung ${w.done} werden.`,
    'ist zu': (w) => `${w.the} soll heute Nacht ${w.done} werden.`,
    'brauche um zu': (w) => `Ich brauche den Zugriff, um ${akk(w.the)} ${zu(w.base)}.`,
    möchte: (w) => `Ich möchte ${akk(w.the)} für den Monatsabschluss ${w.base}.`,
    wollen: (w) => `Seit Dienstag schlägt der Bericht fehl, deshalb wollen wir ${akk(w.the)} ${w.base}.`,
    können: (w) => `Wir müssen ${akk(w.the)} ${w.base} können.`,
    nominal: (w) => `Nötig ist ${w.act} ${gen(w.the)}.`,
    'lässt sich': (w) => `Morgen werden wir ${akk(w.the)} ${w.base}.`,
  }),
  ...ways('de', false, {
    'ohne zu': (w) => `Das alles, ohne ${akk(w.the)} ${zu(w.base)}.`,
    'darf nicht': (w) => `${w.the} darf nicht ${w.done} werden.`,
    nicht: (w) => `Bitte ${akk(w.the)} nicht ${w.order}.`,
  }),
  ...ways('ja', true, {
    してください: (w) => `${w.the}を${w.base}してください。`,
    する必要: (w) => `${w.the}を${w.base}する必要があります。`,
    したい: (w) => `今夜${w.the}を${w.base}したいです。`,
    の: (w) => `${w.the}の${w.base}をお願いします。`,
    できる: (w) => `${w.the}を${w.base}できるようにしてください。`,
    するため: (w) => `${w.the}を${w.base}するためにアクセスが必要です。`,
  }),
  ...ways('ja', false, {
    しないで: (w) => `${w.the}は${w.base}しないでください。`,
    必要なし: (w) => `${w.the}を${w.base}する必要はありません。`,
    せずに: (w) => `${w.the}を${w.base}せずに作業します。`,
  }),
];

const akk = (the: string): string => the.replace(/^der /, 'den ');
const gen = (the: string): string =>
  the
    .replace(/^die /, 'der ')
    .replace(/^(der|das) (\S+)/, (_, article: string, word: string) =>
      article === 'der' &&
      /^(Warteschlange|Funktion|Regel|Instanz|Tabelle|Datenbank|Pipeline|Zustandsmaschine|Replikationsaufgabe)$/.test(
        word,
      )
        ? `der ${word}`
        : `des ${word}`,
    );
const SEPARABLE = /^(an|ab|aus|auf|ein|fort|her|hoch|los|um|vor|zurück|herunter)(?=[a-zäöü]{4,})/;
const zu = (base: string): string =>
  base.startsWith('neu ')
    ? `neu zu ${base.slice(4)}`
    : /^(fortsetzen|ausführen|herunterladen)$/.test(base)
      ? base.replace(SEPARABLE, '$1zu')
      : `zu ${base}`;
