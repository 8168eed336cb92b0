import { japaneseParts } from '../../tables/foreign-words.ts';

/** "Not to be done", as it stands behind a verb; not "must" (なければ), "may" (かもしれません) and "is gone" (なくなる). */
const NO = /(?:ません(?!か)|しない|せず|ずに|ないで|なくて(?!は)|不要|禁止|必要は?な|ない$|なし)/;
const NO_NO = /(?:なけれ|なくては|ないと).*|かもしれません|すみません/;
/** What was done, or is being done by others. */
const TOLD =
  /^(?:して|され)?(?:しました|された|されました|した$|したので|したため|されて|しています|している|中)/;
/** The verb of which a noun is the object in form only: "の停止をお願いします", "無効にする". */
const DOES =
  /^(?:を(?:お願い|行|おこな|実施|し|す|依頼|希望|許可|でき)|に(?:し|す|でき|せ)|でき|です|が(?:必要|したい|でき))/;

/** A clause of Japanese as English words in English order: what is done, what to (を), then the rest as its place. */
export function fromJapanese(text: string, inForm: (verb: string, form: 'ed') => string): string {
  return text
    .split(/[。\n]/)
    .map((sentence) =>
      /[\u3040-\u30ff\u4e00-\u9fff]/.test(sentence)
        ? sentence
            // "停止してから起動する": one after the other; "削除してください", "削除しておきたい" are one.
            .split(
              /、|(?<=し)て(?:から)?(?!くだ|ほし|下さ|欲し|おき|もら|いただ|頂|い|お|み|しま|は|も|よ)|(?<=して)から/,
            )
            .map((clause) => japaneseClause(clause, inForm))
            .filter(Boolean)
            .join(', then ')
        : sentence,
    )
    .filter(Boolean)
    .join('. ');
}

function japaneseClause(clause: string, inForm: (verb: string, form: 'ed') => string): string {
  const pieces: { word: string; after: string }[] = [];
  let at = 0;
  let between = '';
  while (at < clause.length) {
    const latin = /^[A-Za-z0-9_./:*§-]+/.exec(clause.slice(at))?.[0];
    const part =
      latin === undefined ? japaneseParts().find(([japanese]) => clause.startsWith(japanese, at)) : undefined;
    const word = latin ?? part?.[1];
    if (word === undefined) {
      between += clause.charAt(at);
      at += 1;
      continue;
    }
    const previous = pieces.at(-1);
    if (previous) previous.after = between;
    between = '';
    pieces.push({ word, after: '' });
    at += (latin ?? part?.[0] ?? ' ').length;
  }
  const last = pieces.at(-1);
  if (last) last.after = between;
  if (last === undefined) return '';
  const negated = NO.test(last.after.replace(NO_NO, ''));
  const told = !negated && TOLD.test(last.after.trim());
  const particle =
    !negated && /^[をのはがへにでから]/.test(last.after.trim()) && !DOES.test(last.after.trim());
  const objects: string[] = [];
  const places: string[] = [];
  let waiting: string[] = [];
  for (const { word, after } of particle ? pieces : pieces.slice(0, -1)) {
    waiting.push(word);
    const joint = after.trim();
    if (/^[をがは]/.test(joint)) {
      objects.push(...waiting);
      waiting = [];
    } else if (/^(へ|に|で|から|まで)/.test(joint)) {
      places.push(`from ${waiting.join(' ')}`);
      waiting = [];
    }
  }
  objects.push(...waiting);
  const place = places.join(' ');
  if (told) return `the ${objects.join(' ')} was ${inForm(last.word, 'ed')} ${place}`;
  const verb = particle ? '' : last.word;
  return `${negated ? 'do not ' : ''}${verb} the ${objects.join(' ')} ${place}`;
}
