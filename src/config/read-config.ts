import type { z } from 'zod';
import { invalid, valid } from '../terms/checked.ts';
import type { Checked, Problem } from '../terms/checked.ts';
import { byLine, formatPath, readStrictYaml } from '../text/strict-yaml.ts';
import type { Path } from '../text/strict-yaml.ts';
import { didYouMean } from '../text/nearest.ts';
import { configSchema, LONGEST_CONFIGURATION, settings } from './config.ts';
import type { Config } from './config.ts';
import { relations } from './relations.ts';
import { configJsonSchema, keysAt } from './config-schema.ts';
import type { JsonSchema } from './config-schema.ts';
import type { ConfigFinding } from './config-finding.ts';

/** Keys of the product that this one follows, and what does their work now. */
const RENAMED: Readonly<Record<string, string>> = {
  teammate_name: 'teammate_name is now called name.',
  kubiya_runner:
    'kubiya_runner has no successor here: runners are written into the workflows, by aws-jit init --runner NAME.',
};

/** zod would first make code of each map's schema (6 ms), which pays for what is read often. */
const READ_ONCE = { jitless: true };

/**
 * Reads `aws-jit.yml`. All problems are reported, each with its line, in the order of the file; keys that agree with each
 * other badly are reported also where other keys cannot be read at all.
 * @param knownServices service prefixes that AWS documents; where given, allowed services are checked against them.
 */
export function readConfig(text: string, knownServices?: readonly string[]): Checked<Config> {
  const yaml = readStrictYaml(text, LONGEST_CONFIGURATION);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const { value } = yaml;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return invalid({
      code: 'config-type',
      path: '',
      line: 1,
      message: 'The configuration must be a map with at least aws_region, allowed_services and accounts.',
    });
  }

  // Each key by itself, so that one that cannot be read does not hide what is wrong between the others.
  const findings: ConfigFinding[] = [];
  const sections: Record<string, unknown> = {};
  const written = new Map(Object.entries(value as Record<string, unknown>));
  for (const [key, setting] of Object.entries(settings)) {
    // A key with nothing behind it, as when all its lines are comments, is one that is not set.
    const present = written.get(key) ?? undefined;
    const result = setting.safeParse(present, { reportInput: true, ...READ_ONCE });
    if (result.success) sections[key] = result.data;
    else if (present === undefined) {
      findings.push({
        code: 'config-missing',
        path: [key],
        message: `${key} is missing: it ${result.error.issues[0]?.message ?? 'must be set'}.`,
      });
    } else {
      findings.push(...result.error.issues.flatMap((issue) => explain(issue, [key])));
    }
  }
  for (const key of written.keys()) {
    if (!Object.hasOwn(settings, key)) findings.push(unknownKey(key, []));
  }
  findings.push(...relations(sections, knownServices));

  const misread = new Set(yaml.misread.map(({ line }) => line));
  const problems = [
    ...yaml.misread,
    ...findings
      .map((finding) => located(finding, yaml.lineOf(finding.path)))
      // A number that was misread is of the wrong type as well: once is enough.
      .filter(({ code, line }) => code !== 'config-type' || !misread.has(line)),
  ];
  if (problems.length > 0) return { ok: false, problems: byLine(problems) };
  const present = Object.fromEntries([...written].filter(([, each]) => each !== null));
  return valid(configSchema.parse(present, READ_ONCE));
}

function located({ code, path, message }: ConfigFinding, line: number | undefined): Problem {
  return { code, path: formatPath(path), message, ...(line === undefined ? {} : { line }) };
}

/** One of zod's issues in words; those inside a union are taken from the branch that came furthest. */
function explain(issue: z.core.$ZodIssue, at: Path): ConfigFinding[] {
  const path: Path = [...at, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const subject = formatPath(path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path));
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({
      code: 'config-key',
      path,
      message: `"${String(path.at(-1))}" ${message}.`,
    }));
  }
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors.find((branch) =>
      branch.some(({ path: inner, code }) => inner.length > 0 || code !== 'invalid_type'),
    );
    if (deepest) return deepest.flatMap((inner) => explain(inner, path));
    return [{ code: 'config-type', path, message: `${subject} ${issue.message}.` }];
  }
  if (issue.code !== 'invalid_type') {
    return [
      {
        code: 'config-value',
        path,
        message: `${subject} ${wordsOf(issue)}${found(issue.input)}.`,
      },
    ];
  }
  if (issue.input === undefined && path.length > at.length) {
    return [
      {
        code: 'config-missing',
        path,
        message: `${subject} is missing: it ${wordsOf(issue)}.`,
      },
    ];
  }
  return [
    {
      code: 'config-type',
      path,
      message: `${subject} ${wordsOf(issue)}${found(issue.input)}.`,
    },
  ];
}

/** The schema's own words; where it has none, zod's generic ones are put plainly. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (!/^(?:Invalid|Too) /.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') {
    const kinds: Readonly<Record<string, string>> = {
      string: 'text',
      int: 'a whole number',
      number: 'a number',
      array: 'a list',
      object: 'a map',
      boolean: 'true or false',
    };
    return `must be ${kinds[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'too_small') return `must be or hold at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `must be or hold at most ${issue.maximum}`;
  return 'is not valid here';
}

/** What stands there instead, where that is short enough to help. */
function found(input: unknown): string {
  if (typeof input === 'number' || typeof input === 'boolean') return `; found ${String(input)}`;
  if (typeof input === 'string') return input.length <= 60 ? `; found "${input}"` : '; found a longer text';
  if (input === null) return '; found nothing';
  return '';
}

/** Made on the first mistake only: most runs never need it. */
let schema: JsonSchema | undefined;

function unknownKey(key: string, path: Path): ConfigFinding {
  const at = [...path, key];
  const renamed = path.length === 0 && Object.hasOwn(RENAMED, key) ? RENAMED[key] : undefined;
  if (renamed !== undefined) return { code: 'config-renamed', path: at, message: renamed };
  return {
    code: 'config-unknown-key',
    path: at,
    message: `There is no key ${formatPath(at)}.${didYouMean(key, keysAt((schema ??= configJsonSchema()), path))}`,
  };
}
