import { invalid } from '../../terms/checked.ts';
import type { Checked, Problem } from '../../terms/checked.ts';
import { checkAsk } from '../form/read-ask.ts';
import type { AskRules } from '../form/ask-rules.ts';
import { isRequest, readIssueBody } from '../form/issue-body.ts';
import { nearest } from '../../text/nearest.ts';
import type { Ask } from '../request.ts';
import type { WrittenAsk } from '../form/written-ask.ts';

const LONGEST = 256 * 1024;
const KEYS = ['account', 'services', 'resources', 'access', 'reason', 'duration', 'start', 'ticket'] as const;

/**
 * Reads what `draft` and `check --request` take: an issue body (`.md`), a request file as it is committed, or the smaller
 * request file with `account`, `services`, `resources`, `access` (a level, or a map from service to level), `reason` and
 * `duration`, and nothing else than perhaps a `start` and a `ticket`.
 *
 * Without settings and catalog only the form of the answers is checked. In the smaller file resources may be as broad as
 * somebody likes to try; the guardrails judge them, and nothing is granted from such a file.
 */
export async function readTaskFile(
  text: string,
  rules: Pick<AskRules, 'settings' | 'catalog'> = {},
): Promise<Checked<Ask>> {
  if (isRequest(text)) return readIssueBody(text, rules);
  // Loaded only here: an issue body needs no YAML, whose library takes 15 ms to load and begin.
  const { formatPath, readStrictYaml } = await import('../../text/strict-yaml.ts');
  const yaml = readStrictYaml(text, LONGEST);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const { value } = yaml;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return invalid({
      code: 'task-type',
      path: '',
      line: 1,
      message: `A request file has the keys ${KEYS.slice(0, -2).join(', ')}; an issue body has the headings of the form.`,
    });
  }
  const file = new Map(Object.entries(value as Record<string, unknown>));
  if (file.has('body_digest')) {
    // Loaded only here: the smaller file is read without the schema of the committed one, which takes 20 ms to load.
    const { readRequest } = await import('./read-request.ts');
    return readRequest(text);
  }

  const problems: Problem[] = [...yaml.misread];
  const report = (code: string, key: string, message: string): void => {
    const line = yaml.lineOf([key]);
    problems.push({ code, path: formatPath([key]), message, ...(line === undefined ? {} : { line }) });
  };
  for (const key of file.keys()) {
    if ((KEYS as readonly string[]).includes(key)) continue;
    const candidate = nearest(key, KEYS);
    const hint = candidate === undefined ? `It may hold ${KEYS.join(', ')}.` : `Did you mean ${candidate}?`;
    report('task-unknown-key', key, `A request file has no key ${key}. ${hint}`);
  }
  const wrong = (key: string, what: string): void => {
    report('task-type', key, `${key} must be ${what}.`);
  };
  const oneText = (key: string): string | undefined => {
    const found = file.get(key);
    if (found === undefined || typeof found === 'string') return found;
    if (typeof found === 'number') return String(found);
    wrong(key, 'text');
    return undefined;
  };
  const listOf = (key: string): readonly string[] | undefined => {
    const found = file.get(key);
    if (found === undefined) return undefined;
    if (typeof found === 'string') return found.split(/[\s,]+/).filter((part) => part !== '');
    if (isTexts(found)) return found;
    wrong(key, 'a list of texts');
    return undefined;
  };

  const resources = listOf('resources');
  const access = file.get('access');
  const levels = levelsOf(access);
  if (access !== undefined && levels === undefined) {
    wrong('access', 'a level, or a map from service to level');
  }
  const written: WrittenAsk = {
    account: oneText('account'),
    services: listOf('services'),
    resources: resources?.length === 0 ? ['none'] : resources,
    level: typeof access === 'string' ? access : undefined,
    levels: levels ?? [],
    levelsIn: 'access',
    reason: oneText('reason'),
    duration: oneText('duration'),
    start: oneText('start'),
    ticket: oneText('ticket'),
  };
  const mistyped = new Set(problems.filter(({ code }) => code === 'task-type').map(({ path }) => path));
  const asked = checkAsk(written, { ...rules, breadth: 'any' }, (field) => field);
  if (!asked.ok) {
    for (const { code, path, message } of asked.problems) {
      if (!mistyped.has(path)) report(code, path, message);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : asked;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function levelsOf(access: unknown): readonly (readonly [string, string])[] | undefined {
  if (typeof access === 'string' || access === undefined) return [];
  if (typeof access !== 'object' || access === null || Array.isArray(access)) return undefined;
  const entries = Object.entries(access as Record<string, unknown>);
  const texts = entries.flatMap(([service, level]) =>
    typeof level === 'string' ? [[service, level] as const] : [],
  );
  return texts.length === entries.length ? texts : undefined;
}
