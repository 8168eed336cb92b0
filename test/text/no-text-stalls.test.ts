import { describe, expect, test } from '@jest/globals';
import { parseCodeowners } from '../../src/approval/codeowners.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { enumerate } from '../../src/drafting/model/enumeration.ts';
import { readAnswer } from '../../src/drafting/model/model-answer.ts';
import { scopeOf } from '../../src/drafting/scope.ts';
import { identifierWords, readWords } from '../../src/drafting/word-stems.ts';
import { readEvents } from '../../src/github/ledger-branch.ts';
import { readCompletion } from '../../src/model/read-completion.ts';
import { readAnyPolicy, readPolicy } from '../../src/policy/document/read-policy.ts';
import { compilePolicy } from '../../src/policy/evaluation/compile.ts';
import { evaluate } from '../../src/policy/evaluation/evaluate.ts';
import { readCurated } from '../../src/policy/curated-set.ts';
import { checkPolicy } from '../../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';
import { readHistory } from '../../src/report/history.ts';
import { parseIssueBody } from '../../src/request/form/issue-body.ts';
import { readRequest } from '../../src/request/file/request-file.ts';
import { readTaskFile } from '../../src/request/file/task-file.ts';
import { readCommentCommand } from '../../src/request/slash-command.ts';
import { problemOf } from '../../src/slack/slack-problem.ts';
import { richFromMarkdown } from '../../src/slack/from-markdown.ts';
import type { IssueNumber } from '../../src/terms/brand.ts';
import type { Instant } from '../../src/terms/instant.ts';
import { hiddenIn } from '../../src/text/hidden-text.ts';
import {
  codeSpan,
  escapeHtml,
  fenced,
  inlineText,
  inTable,
  plainOf,
  wrapped,
} from '../../src/text/markdown.ts';
import { knowledge, task } from '../drafting/knowledge.ts';
import { QUEUE, TABLE } from '../model/service.ts';
import { configuration } from '../request/configuration.ts';
import { sampledPoints } from '../sampled-points.ts';

/**
 * No text that a person or a model can send stalls a job: a deadline cannot fire while an expression runs. Each
 * reader gets 64 KB of everything that its expressions are made of, repeated, with what they begin and end with around it.
 */
const SIZE = 65_536;
const SECOND = 1_000;

const catalog = knowledge.catalog;
const config = configuration();
const both = task('Compare the queue with the table', ['sqs', 'dynamodb'], 'read', [QUEUE, TABLE]);
const offered = enumerate(both, scopeOf(both.resources, catalog), knowledge, groundDraft(both, knowledge));
const NOW = 1_795_000_000 as Instant;

const policyWith = (action: string, resource: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
  });
const ask = (document: string, resource: string): void => {
  const policy = compilePolicy(JSON.parse(document));
  if (policy.ok) evaluate([policy.value], { action: 's3:GetObject', resource, at: NOW });
};

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'an issue’s body': (text) => parseIssueBody(text, config, catalog),
  'an issue’s reason': (text) => parseIssueBody(`### What do you need to do?\n\n${text}`, config, catalog),
  'a comment': (text) => readCommentCommand(text),
  'a comment’s words': (text) => readCommentCommand(`/answer ${text}`),
  'words to draft from': readWords,
  'an identifier': identifierWords,
  'a model’s answer': (text) => readAnswer(text, offered, both),
  'a model’s why': (text) =>
    readAnswer(
      JSON.stringify({ picks: [{ action: 'sqs:GetQueueAttributes', resources: [0], why: text }] }),
      offered,
      both,
    ),
  'a server’s answer': (text) => [
    readCompletion(text),
    readCompletion({ choices: [{ message: { content: text } }] }),
  ],
  'a policy': (text) => [
    checkPolicy(text, { catalog, settings: strictSettings }),
    readAnyPolicy(text),
    readPolicy(text),
  ],
  'an action of a policy': (text) =>
    checkPolicy(policyWith(text, '*'), { catalog, settings: strictSettings }),
  // Twice what any service takes; more is refused by its size.
  'a resource of a policy': (text) =>
    checkPolicy(policyWith('s3:GetObject', `arn:aws:s3:::${text.slice(0, 20_000)}`), {
      catalog,
      settings: strictSettings,
    }),
  'a resource that is asked about': (text) => {
    ask(policyWith('*', `arn:aws:s3:::${'*a'.repeat(1_000)}b`), `arn:aws:s3:::${text.slice(0, 20_000)}`);
  },
  'a curated set': readCurated,
  'a configuration': (text) => readConfig(text),
  'a request file': readRequest,
  'a task': (text) => readTaskFile(text, { settings: config, catalog }),
  'a line of the ledger': (text) => [
    readEvents(text, 7 as IssueNumber),
    readHistory('events/2026-11/7.jsonl', text, NOW),
  ],
  CODEOWNERS: parseCodeowners,
  'an answer of Slack': (text) => problemOf(new Error(text), 'chat.postMessage'),
  'a comment for Slack': (text) => richFromMarkdown(text, { mentions: new Map(), trusted: () => true }),
  'text to be shown': (text) => [
    hiddenIn(text),
    fenced(text),
    wrapped(text),
    codeSpan(text, SIZE),
    inlineText(text, SIZE),
    inTable(inlineText(text, SIZE)),
    plainOf(text),
    escapeHtml(text),
  ],
};

/** What the expressions of the program are about, alone and mixed. */
const ATOMS = [
  '\n',
  '\r\n',
  ' ',
  '\t',
  '\u00a0',
  '`',
  '```',
  '```\n',
  '\n\n```',
  '<!--',
  '-->',
  '<think>',
  '{',
  '[',
  '"',
  '\\',
  '\\"',
  '${',
  '}',
  '*',
  '?',
  '*a',
  '/',
  ':',
  'arn:',
  'A',
  'a',
  'Aa',
  'aA',
  '0',
  '-',
  '_',
  '.',
  '.\n',
  '. ',
  ',',
  ';',
  '#',
  '### ',
  '> ',
  '- ',
  '| ',
  '@',
  '@a',
  '@a.',
  '@a/',
  '](',
  '[a](',
  '**',
  '<',
  '</sub>',
  '&amp;',
  '\u200b',
  '\u202e',
  '\ud83d\ude00',
  '\ufe0f',
  '{"a":',
  '[[',
  'a: ',
  'a:\n ',
  '&a ',
  '*a ',
  '!!a ',
  'not authorized to perform: ',
  's3:Get',
  '/answer ',
  '/answer\n',
  '%',
  '=',
];

const texts = (): readonly (readonly [string, string])[] => {
  const made: [string, string][] = [];
  for (const [at, atom] of ATOMS.entries()) {
    const mixed = `${atom}${ATOMS[(at * 7 + 3) % ATOMS.length] ?? ''}`;
    const long = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
    made.push(
      [JSON.stringify(atom), `\`\`\`json\n${long(atom)}x\u0001!`],
      [JSON.stringify(mixed), long(mixed)],
    );
  }
  return made;
};

/** Milliseconds of the processor for one reading: other work on the machine does not count. */
const timeOf = async (read: (text: string) => unknown, text: string): Promise<number> => {
  const before = process.cpuUsage();
  // What a reader says of it is its own tests' business; it may refuse, and it must return.
  await Promise.resolve(read(text)).catch(() => undefined);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/**
 * Slow is what grows faster than its text: an eighth of it takes an eighth of the time, that of a square a sixty-fourth. The clock alone
 * would judge the machine: what took more than a second is measured again beside its eighth, the least of two each.
 */
const growth = async (read: (text: string) => unknown, text: string): Promise<number> => {
  const least = async (some: string): Promise<number> =>
    Math.min(await timeOf(read, some), await timeOf(read, some));
  return (await least(text)) / Math.max(1, await least(text.slice(0, text.length / 8)));
};

describe('64 KB of anything take a second, or grow with their length alone and take ten at most', () => {
  const all = texts();
  test.each(Object.entries(READERS))(
    '%s',
    async (name, read) => {
      const slow: string[] = [];
      for (const [what, text] of sampledPoints(`stalls ${name}`, all, Math.ceil(all.length / 3))) {
        const took = await timeOf(read, text);
        if (took <= SECOND) continue;
        const times = await growth(read, text);
        if (times > 24 || took > 10 * SECOND)
          slow.push(`${what}: ${Math.round(took)} ms, ${Math.round(times)} times its eighth`);
      }
      expect(slow).toEqual([]);
    },
    600_000,
  );
});
