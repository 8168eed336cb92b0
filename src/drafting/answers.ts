import type { Catalog } from '../policy/catalog/catalog.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../terms/access-level.ts';
import type { Task } from './task.ts';

/** A requester's answers, read: what they ask for beside the form. */
export interface Answered {
  /** The form with the levels and resources that lines of theirs add, and their words. */
  readonly task: Task;
  /** Numbers of choices, through all questions. They choose within the form and never widen it. */
  readonly numbers: readonly number[];
  /** Answers that asked for something and could not be read, in words. */
  readonly unread: readonly string[];
}

const NUMBERS = /^\d+(?:[\s,]+\d+)*$/;
const LEVEL = new RegExp(`^(${ACCESS_LEVELS.join('|')})\\s+(?:on\\s+)?([a-z0-9-]+)$`, 'i');

/** Reads `/answer 1,3`, `/answer write ssm`, `/answer arn:…` and words, with or without the command in front. Pure. */
export function readAnswers(task: Task, answers: readonly string[], catalog: Catalog): Answered {
  let { access, resources, remarks = [] } = task;
  const numbers: number[] = [];
  const unread: string[] = [];
  for (const answer of answers) {
    const text = answer.replace(/^\s*\/answer\s+/i, '').trim();
    const level = LEVEL.exec(text);
    if (NUMBERS.test(text)) numbers.push(...text.split(/[\s,]+/).map(Number));
    else if (level) {
      const [, name = '', service = ''] = level;
      const own = task.services.find((each) => each === service.toLowerCase());
      if (own === undefined)
        unread.push(
          `${service} is no service of this request${catalog.actionsOf(service) ? '' : ', and AWS has none of that name'}.`,
        );
      else access = { ...access, [own]: name.toLowerCase() as AccessLevel };
    } else if (/^arn:[a-z-]+:\S+$/.test(text)) resources = [...resources, text];
    else remarks = [...remarks, { text }];
  }
  return { task: { ...task, access, resources, remarks }, numbers, unread };
}
