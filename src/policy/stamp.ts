// src/policy/: a policy’s end, and the most that a request may get; curated sets; pure.
import { valid, type Checked, type Problem } from '../terms/checked.ts';
import { formatInstant, type Instant } from '../terms/instant.ts';
import { compilePolicy } from './evaluation/compile.ts';
import type { PolicyDocument, Statement } from './document/document.ts';
import { jsonPath, type JsonObject, type JsonValue } from '../text/strict-json.ts';

/**
 * Stamping writes the end of a grant into the policy: each Allow is limited by `DateLessThan` on aws:CurrentTime, which
 * AWS has in every request and compares at every request. Before `until` the policy means what it meant; from `until` on
 * it allows nothing, though nobody did anything. Deny statements stay as they are.
 */
const OPERATOR = 'DateLessThan';
/** Of a grant that begins later: until then it allows nothing. Both have to hold, as all operators of a statement have. */
const BEGINNING = 'DateGreaterThanEquals';
const KEY = 'aws:CurrentTime';

/**
 * A document with a date key of its own is refused: values under one operator are joined by OR, so that a second date
 * beside ours could outlive it. Only this module writes one.
 */
const TIME_KEYS = ['aws:currenttime', 'aws:epochtime'];

/** The largest four-digit year: IAM's dates have no fifth digit. */
const LAST = 253_402_300_799;

/** The same statements, each Allow ended at `until` and, where a beginning was asked for, begun at `begins`. */
export function stamp(document: PolicyDocument, until: Instant, begins?: Instant): Checked<PolicyDocument> {
  const problems = [
    ...untilProblems(until),
    ...(begins === undefined ? [] : untilProblems(begins)),
    ...timeProblems(document.Statement),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return valid(stamped(document, until, begins));
}

/**
 * Characters that count against IAM's and Identity Center's quotas once the document is stamped.
 * @param begins whether a beginning is written into it as well.
 */
export function stampedSize(document: PolicyDocument, begins = false): number {
  return policySize(stamped(document, 0 as Instant, begins ? (0 as Instant) : undefined));
}

/**
 * Characters without white space, which is how AWS counts. Spaces within texts are counted here: AWS does not say whether
 * it counts them, and too large is found out only when the policy is refused.
 */
export const policySize = (document: PolicyDocument): number => JSON.stringify(document).length;

/** What stands in for the end where only its length counts. */
const EPOCH = formatInstant(0 as Instant);

function stamped(document: PolicyDocument, until: Instant, begins: Instant | undefined): PolicyDocument {
  const end = [until === 0 ? EPOCH : formatInstant(until)];
  return {
    Version: document.Version,
    Statement: document.Statement.map((statement): Statement => {
      if (statement.Effect === 'Deny') return statement;
      const { Condition = {} } = statement;
      return {
        ...statement,
        Condition: {
          ...Condition,
          ...(begins === undefined
            ? {}
            : { [BEGINNING]: { ...Condition[BEGINNING], [KEY]: [formatInstant(begins)] } }),
          [OPERATOR]: { ...Condition[OPERATOR], [KEY]: end },
        },
      };
    }),
  };
}

/**
 * The same for any identity policy, NotAction and single texts included. What IAM would refuse is refused: its meaning
 * could not be kept.
 */
export function stampAny(policy: JsonObject, until: Instant): Checked<JsonObject> {
  const compiled = compilePolicy(policy);
  if (!compiled.ok) return compiled;
  const given = policy['Statement'] ?? [];
  const statements = isList(given) ? given : [given];
  const problems = [...compiled.value.problems, ...untilProblems(until), ...timeProblems(statements)];
  if (problems.length > 0) return { ok: false, problems };
  const ended = statements.map((statement) => stampedAny(statement, until));
  const [only] = ended;
  return valid({ ...policy, Statement: isList(given) || only === undefined ? ended : only });
}

function stampedAny(statement: JsonValue, until: Instant): JsonValue {
  if (!isObject(statement) || statement['Effect'] !== 'Allow') return statement;
  const condition = objectOr(statement['Condition']);
  return {
    ...statement,
    Condition: {
      ...condition,
      [OPERATOR]: { ...objectOr(condition[OPERATOR]), [KEY]: [formatInstant(until)] },
    },
  };
}

function untilProblems(until: Instant): readonly Problem[] {
  if (until >= 0 && until <= LAST) return [];
  return [{ code: 'stamp-until', path: '', message: `${until} is no time that IAM can compare with.` }];
}

/** Every date key and every date variable of the document's own, whatever its case and operator. */
export function datesOfItsOwn(document: JsonValue): readonly Problem[] {
  const given = isObject(document) ? (document['Statement'] ?? []) : [];
  return timeProblems(isList(given) ? given : [given]);
}

function timeProblems(statements: readonly (Statement | JsonValue)[]): readonly Problem[] {
  const found: Problem[] = [];
  statements.forEach((statement, index) => {
    if (!isObject(statement)) return;
    const path = ['Statement', index];
    found.push(...keysOfTime(statement['Condition'], [...path, 'Condition']));
    variablesOfTime(statement, path, found);
  });
  return found;
}

function keysOfTime(condition: unknown, path: readonly (string | number)[]): readonly Problem[] {
  if (!isObject(condition)) return [];
  return Object.entries(condition).flatMap(([operator, keys]) =>
    Object.keys(objectOr(keys))
      .filter((key) => TIME_KEYS.includes(key.trim().toLowerCase()))
      .map((key) => dateProblem([...path, operator, key], `the condition key ${key}`)),
  );
}

function variablesOfTime(value: unknown, path: (string | number)[], found: Problem[]): void {
  if (typeof value === 'string') {
    // Most texts have no variable, and every text of a policy comes here.
    if (!value.includes('$')) return;
    const lower = value.toLowerCase().replace(/\s/g, '');
    for (const key of TIME_KEYS) {
      if (lower.includes(`\${${key}`)) found.push(dateProblem(path, `the variable ${key}`));
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    path.push(Array.isArray(value) ? Number(key) : key);
    variablesOfTime(inside, path, found);
    path.pop();
  }
}

const dateProblem = (path: readonly (string | number)[], what: string): Problem => ({
  code: 'stamp-date',
  path: jsonPath(path),
  message: `The policy has ${what} of its own. Remove it: the end of a grant is the only date in its policy.`,
});

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectOr = (value: unknown): JsonObject => (isObject(value) ? value : {});
