import * as z from 'zod';
import { stripHidden } from '../../text/hidden-text.ts';
import type { Question, Task } from '../task.ts';
import type { Enumeration } from './enumeration.ts';
import type { Fault } from './answer-faults.ts';
import { MOST_PICKS } from './answer-schema.ts';
import type { ModelReading, QuotedPick } from './second-reader.ts';

/** What a model answered, as far as it can be expressed, and what could not be. */
export type Answer =
  | (ModelReading & { readonly kind: 'picks'; readonly faults: readonly Fault[] })
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | { readonly kind: 'unreadable'; readonly faults: readonly Fault[] };

/** Longer answers are not read: the enumeration has at most 1,000 entries, and a `why` is a line. */
const LONGEST_ANSWER = 500_000;
const LONGEST_WHY = 120;
const LONGEST_WORDS = 1_000;
const MOST_QUESTIONS = 3;
const LONGEST_QUESTION = 300;
const MOST_CHOICES = 8;
const LONGEST_CHOICE = 100;

const shape = z.object({
  picks: z
    .array(
      z.object({
        action: z.string(),
        resources: z.array(z.number()).default([]),
        words: z.string().optional().catch(undefined),
        why: z.string().catch(''),
      }),
    )
    .default([]),
  drops: z
    .array(z.object({ action: z.string() }))
    .catch([])
    .default([]),
  questions: z
    .array(z.object({ text: z.string(), choices: z.array(z.string()).default([]) }))
    .nullish()
    .transform((questions) => questions ?? []),
});

/**
 * Reads a model's answer. Strict, since servers accept a schema and do not enforce it: every action must be of the
 * enumeration, every number a resource that the action accepts. Whatever else the answer says is not looked at.
 */
export function readAnswer(text: string, enumeration: Enumeration, task: Task): Answer {
  const value = text.length > LONGEST_ANSWER ? undefined : jsonIn(text);
  const read = shape.safeParse(value);
  if (!read.success || value === undefined) return unreadable('shape');
  const { picks, drops } = read.data;
  // A question beside picks takes nothing from them.
  if (picks.length > 0 || drops.length > 0)
    return {
      ...picksIn(picks.slice(0, MOST_PICKS), enumeration, task),
      drops: drops.slice(0, MOST_PICKS).map(({ action }) => action),
    };
  const questions = questionsIn(read.data.questions);
  return questions.length > 0 ? { kind: 'questions', questions } : unreadable('no-picks');
}

const unreadable = (code: 'shape' | 'no-picks'): Answer => ({
  kind: 'unreadable',
  faults: [{ code, actions: [], picks: [] }],
});

/** The JSON object in a text: alone, in a fence, or after the thoughts of a model that writes them out. */
function jsonIn(text: string): unknown {
  const said = text.replace(/^\s*<think>[\s\S]*?<\/think>/, '');
  const fenced = fencedIn(said);
  const braces = said.slice(Math.max(0, said.indexOf('{')), said.lastIndexOf('}') + 1);
  for (const candidate of [said, fenced, braces]) {
    if (candidate === undefined || candidate.trim() === '') continue;
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // The next way to find it.
    }
  }
  return undefined;
}

/** What stands in the first fence: line by line, so that no text takes longer than its length. */
function fencedIn(text: string): string | undefined {
  const lines = text.split('\n');
  const opens = lines.findIndex((line) => /```(?:json)?$/i.test(line.trimEnd()));
  if (opens < 0) return undefined;
  const closes = lines.findIndex((line, at) => at > opens && line.trimStart().startsWith('```'));
  return closes < 0 ? undefined : lines.slice(opens + 1, closes).join('\n');
}

function picksIn(
  written: readonly {
    readonly action: string;
    readonly resources: readonly number[];
    readonly words?: string | undefined;
    readonly why: string;
  }[],
  { choices }: Enumeration,
  task: Task,
): { readonly kind: 'picks'; readonly picks: readonly QuotedPick[]; readonly faults: readonly Fault[] } {
  const listed = new Map(choices.map((choice) => [choice.action.id.toLowerCase(), choice] as const));
  const picks = new Map<string, QuotedPick>();
  const faults: Fault[] = [];
  for (const [position, { action: name, resources, words, why }] of written.entries()) {
    const choice = listed.get(name.toLowerCase());
    if (!choice) {
      faults.push({ code: 'action-not-listed', actions: [], picks: [position] });
      continue;
    }
    const { id } = choice.action;
    const fault = (code: Fault['code']): void => {
      faults.push({ code, actions: [id], picks: [position] });
    };
    if (resources.some((index) => !Object.hasOwn(task.resources, index))) fault('resource-not-listed');
    const accepted = new Set(choice.resources);
    const known = resources.filter((index) => Object.hasOwn(task.resources, index));
    if (accepted.size > 0 && known.some((index) => !accepted.has(index))) fault('resource-not-accepted');
    const taken = known.filter((index) => accepted.has(index));
    // Where there is one resource only, there is nothing to choose.
    const meant = taken.length === 0 && accepted.size === 1 && resources.length === 0 ? [...accepted] : taken;
    if (accepted.size > 0 && meant.length === 0) {
      if (resources.length === 0) fault('resource-missing');
      continue;
    }
    const before = picks.get(id);
    picks.set(id, {
      action: id,
      resources: [...new Set([...(before?.resources ?? []), ...meant])].sort((a, b) => a - b),
      why: before?.why ?? line(why, LONGEST_WHY),
      ...(words === undefined ? {} : { words: words.slice(0, LONGEST_WORDS) }),
    });
  }
  return { kind: 'picks', picks: [...picks.values()], faults };
}

function questionsIn(
  written: readonly { readonly text: string; readonly choices: readonly string[] }[],
): readonly Question[] {
  return (
    written
      .map(({ text, choices }) => ({
        text: line(text, LONGEST_QUESTION),
        choices: choices
          .map((choice) => line(choice, LONGEST_CHOICE))
          .filter((choice, at, all) => choice !== '' && all.indexOf(choice) === at)
          .slice(0, MOST_CHOICES),
      }))
      // One choice asks nothing.
      .filter(({ text, choices }) => text !== '' && choices.length > 1)
      .slice(0, MOST_QUESTIONS)
  );
}

/** One line without anything hidden. It is still a model's text: escape it where it is shown. */
function line(text: string, longest: number): string {
  const words = stripHidden(text.slice(0, 10 * longest))
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= longest ? words : `${words.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
