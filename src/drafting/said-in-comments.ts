import type { Catalog } from '../policy/catalog/catalog.ts';
import { wordsOfAnswer } from '../request/asked-in-answers.ts';
import type { Task } from './task.ts';

/** A choice of a question as it was offered: the actions that it adds, then what they do. Other choices are words. */
const CHOICE = /^([a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}(?:, [a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}){0,20})(?::|$)/;

const actionsOf = (line: string, catalog: Catalog): readonly string[] => {
  const ids = CHOICE.exec(line.trim())?.[1]?.split(', ') ?? [];
  return ids.every((id) => catalog.action(id) !== undefined) ? ids : [];
};

/** How a choice that adds actions is written, so that it can be read again. */
export const choiceLine = (adds: readonly string[], meaning: string): string =>
  meaning === '' ? adds.join(', ') : `${adds.join(', ')}: ${meaning}`;

/** Actions that the requester chose of what was offered. Whether they can be had within the form is judged as for all others. */
export const chosenIn = ({ remarks = [] }: Pick<Task, 'remarks'>, catalog: Catalog): readonly string[] =>
  remarks.flatMap(({ chose, text }) =>
    chose === undefined ? [] : text.split('\n').flatMap((line) => actionsOf(line, catalog)),
  );

/** The reason and what was said since, part by part: without lines that choose, or that ask for a level or a resource. */
export const wordsIn = ({ reason, remarks = [], services }: Task, catalog: Catalog): readonly string[] => [
  reason,
  ...remarks.map(({ command, chose, text }) =>
    chose !== undefined
      ? text
          .split('\n')
          .filter((line) => actionsOf(line, catalog).length === 0)
          .join('\n')
      : command === 'answer'
        ? wordsOfAnswer(text, services)
        : text,
  ),
];
