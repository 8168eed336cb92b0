import { jsonPath } from '../../text/strict-json.ts';
import type { Report } from '../findings/rule-codes.ts';

/**
 * A statement as it was read, whatever its shape: what can be judged is judged, so that one answer names every problem. A
 * statement whose Effect cannot be read counts as an Allow.
 */
export interface ReadStatement {
  readonly path: string;
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly Located[];
  readonly notActions?: readonly Located[];
  readonly resources: readonly Located[];
  readonly notResources?: readonly Located[];
  readonly conditions: readonly ReadCondition[];
}

/** A string of the document, and where it stands. */
export interface Located {
  readonly text: string;
  readonly path: string;
}

export interface ReadCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  readonly path: string;
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const DOCUMENT_ELEMENTS = ['Version', 'Id', 'Statement'];
const STATEMENT_ELEMENTS = [
  'Sid',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
  'Condition',
];

/** Reads the document's shape. Every departure from what this tool grants is reported as an error. */
export function readStatements(value: unknown, report: Report): readonly ReadStatement[] {
  const error = (code: Parameters<Report>[0]['code'], path: string, message: string): void => {
    report({ code, severity: 'error', path, message });
  };
  if (!isObject(value)) {
    error('structure', '', 'A policy is a JSON object with Version and Statement.');
    return [];
  }
  for (const name of Object.keys(value)) {
    if (DOCUMENT_ELEMENTS.includes(name)) continue;
    error(
      'structure',
      jsonPath([name]),
      `${quoted(name)} is no element of a policy. ${nearest(name, DOCUMENT_ELEMENTS)}`,
    );
  }
  if (own(value, 'Id') !== undefined)
    error('structure', 'Id', 'Remove Id: managed policies have a name instead.');
  if (own(value, 'Version') !== '2012-10-17') {
    error(
      'version',
      'Version',
      'Write "Version": "2012-10-17"; older documents read variables as plain text.',
    );
  }
  const statement = own(value, 'Statement');
  const list = Array.isArray(statement) ? statement : statement === undefined ? [] : [statement];
  if (list.length === 0) error('structure', 'Statement', 'Write at least one statement.');
  const sids = new Set<string>();
  return list.flatMap((each: unknown, index) => {
    const path = `Statement[${index}]`;
    if (!isObject(each)) {
      error('structure', path, 'A statement is a JSON object with Effect, Action and Resource.');
      return [];
    }
    return [readStatement(each, path, sids, error)];
  });
}

type ReportError = (code: Parameters<Report>[0]['code'], path: string, message: string) => void;

function readStatement(
  value: JsonObject,
  path: string,
  sids: Set<string>,
  error: ReportError,
): ReadStatement {
  for (const name of Object.keys(value)) {
    if (STATEMENT_ELEMENTS.includes(name)) continue;
    error(
      'structure',
      path + step(name),
      `${quoted(name)} is no element of a statement. ${nearest(name, STATEMENT_ELEMENTS)}`,
    );
  }
  for (const name of ['NotAction', 'NotResource', 'NotPrincipal']) {
    if (own(value, name) === undefined) continue;
    // What a Deny leaves alone was not given by it.
    if (name !== 'NotPrincipal' && own(value, 'Effect') === 'Deny') continue;
    const instead = name.slice(3);
    error(
      'not-element',
      `${path}.${name}`,
      `${name} means everything but what it lists, also what AWS adds later. List what is needed under ${instead}.`,
    );
  }
  if (own(value, 'Principal') !== undefined) {
    error('principal', `${path}.Principal`, 'Remove Principal: this policy belongs to whoever holds it.');
  }
  const effect = own(value, 'Effect');
  if (effect !== 'Allow' && effect !== 'Deny') {
    error('effect', `${path}.Effect`, 'Write "Effect": "Allow" or "Deny", with a capital.');
  }
  const given = own(value, 'Sid');
  // AWS accepts an empty Sid, and several of them: it is none.
  const sid = given === '' ? undefined : given;
  if (sid !== undefined) {
    if (typeof sid !== 'string' || !/^[A-Za-z0-9]{1,64}$/.test(sid)) {
      error('sid', `${path}.Sid`, 'A Sid is made of letters and digits only, at most 64.');
    } else if (sids.has(sid)) {
      error('sid', `${path}.Sid`, `Two statements have the Sid ${quoted(sid)}. Give each its own.`);
    } else {
      sids.add(sid);
    }
  }
  const strings = (name: string, required: boolean): Located[] | undefined => {
    const element = own(value, name);
    if (element === undefined) {
      if (required)
        error('structure', `${path}.${name}`, `Write ${name}: a statement names what it is about.`);
      return undefined;
    }
    return readStrings(element, `${path}.${name}`, error);
  };
  const notActions = strings('NotAction', false);
  const notResources = strings('NotResource', false);
  return {
    path,
    ...(typeof sid === 'string' ? { sid } : {}),
    effect: effect === 'Deny' ? 'Deny' : 'Allow',
    actions: strings('Action', notActions === undefined) ?? [],
    ...(notActions ? { notActions } : {}),
    resources: strings('Resource', notResources === undefined) ?? [],
    ...(notResources ? { notResources } : {}),
    conditions: readConditions(own(value, 'Condition'), `${path}.Condition`, error),
  };
}

function readStrings(element: unknown, path: string, error: ReportError): Located[] {
  const list: readonly unknown[] = Array.isArray(element) ? element : [element];
  if (list.length === 0) error('structure', path, 'The list is empty. Name at least one.');
  const seen = new Set<string>();
  return list.flatMap((text, index) => {
    const at = Array.isArray(element) ? `${path}[${index}]` : path;
    if (typeof text !== 'string' || text === '') {
      error('structure', at, 'Write a text in quotes.');
      return [];
    }
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, path: at }];
  });
}

function readConditions(element: unknown, path: string, error: ReportError): ReadCondition[] {
  if (element === undefined) return [];
  if (!isObject(element)) {
    error('condition-shape', path, 'Condition is an object: operator, then key, then values.');
    return [];
  }
  return Object.entries(element).flatMap(([operator, keys]) => {
    const at = path + step(operator);
    if (!isObject(keys) || Object.keys(keys).length === 0) {
      error('condition-shape', at, 'An operator holds an object of keys and their values.');
      return [];
    }
    return Object.entries(keys).flatMap(([key, given]) => {
      const list: readonly unknown[] = Array.isArray(given) ? given : [given];
      if (new Set(list.map((each) => typeof each)).size > 1)
        error(
          'condition-shape',
          at + step(key),
          'The values are of different JSON types. Write all as texts.',
        );
      const values = list.filter((each) => ['string', 'number', 'boolean'].includes(typeof each)).map(String);
      if (values.length !== list.length || values.length === 0) {
        error(
          'condition-shape',
          at + step(key),
          'A value is a text, a number, true or false, or a list of them.',
        );
      }
      return [{ operator, key, values, path: at + step(key) }];
    });
  });
}

/** The member of that name, as a step of a path. */
const step = (name: string): string => jsonPath(['it', name]).slice('it'.length);

/** Only what the object itself holds: `__proto__` and its like are names as any other. */
const own = (value: JsonObject, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

/** A piece of the policy within a message: short, on one line. */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 77)}…` : text;
  return JSON.stringify(short);
}

function nearest(name: string, known: readonly string[]): string {
  const same = known.find((each) => each.toLowerCase() === name.toLowerCase());
  return same === undefined ? `Known are ${known.join(', ')}.` : `IAM writes it ${quoted(same)}.`;
}
