import { LEFT_OUT_BECAUSE, type Drafted, type LeftOut, type LeftOutBecause } from '../request/drafted.ts';
import { codeSpan, inlineText } from '../text/markdown.ts';

/** How the actions of a policy were chosen. */
export interface HowDrafted {
  /** As the configuration names it; `undefined`: by rules. */
  readonly model: string | undefined;
  /** What was left out or added, and why, in our own words. */
  readonly notes: readonly string[];
  /** What a model said of single actions: untrusted, since the text it read may have steered it. */
  readonly said: readonly { readonly action: string; readonly why: string }[];
}

const MOST_NOTES = 8;
const MOST_SAID = 12;
const LONGEST_WHY = 120;

/**
 * The end of a pull request's body. It stands in no file: the reviewer's view follows from request and policy alone, so that it
 * can be made again, and a model's words must not be among what an approval rests on.
 */
export function howDrafted({ model, notes, said }: HowDrafted): readonly string[] {
  return [
    model === undefined ? 'Drafted by rules, without a model.' : `Drafted with the model ${codeSpan(model)}.`,
    ...limited(notes, MOST_NOTES).map((note) => `- ${inlineText(note)}`),
    '',
    ...(said.length === 0
      ? []
      : [
          'The model says, and nothing checks it; it proves nothing and approves nothing:',
          ...limited(
            said.map(({ action, why }) => `${codeSpan(action)}: “${inlineText(why, LONGEST_WHY)}”`),
            MOST_SAID,
          ).map((line) => `- ${line}`),
          '',
        ]),
  ];
}

/**
 * What was considered and left out, a line for each reason. Actions and reasons are codes in the request file: no word of an engine is
 * among them.
 */
export function leftOutLines(leftOut: readonly LeftOut[], most = Infinity): readonly string[] {
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return reasons.map((why: LeftOutBecause) => {
    const actions = leftOut.filter((each) => each.why === why).map(({ action }) => codeSpan(action));
    const more = actions.length - most;
    const shown = actions.slice(0, most).join(', ');
    return `- ${shown}${more > 0 ? ` and ${more} more` : ''}: ${LEFT_OUT_BECAUSE[why]}`;
  });
}

/** Whose picks they are, for the reviewer's view. */
export const engineLine = ({ engine, model }: Drafted): string =>
  engine === 'model' && model !== undefined
    ? `Drafted with the model ${codeSpan(model)}.`
    : `Drafted by rules${model === undefined ? ', without a model' : `; the answer of the model ${codeSpan(model)} was not used`}.`;

const limited = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} more`];
