import { invalid, valid, type Checked, type Problem } from '../../terms/checked.ts';
import type { Conditions, PolicyDocument, Statement } from './document.ts';
import {
  jsonPath,
  readJson,
  type JsonObject,
  type JsonText,
  type JsonValue,
} from '../../text/strict-json.ts';
import { serialise } from './serialise-policy.ts';

export interface PolicyText extends JsonText {
  readonly value: JsonObject;
}

/** Reads the JSON of any policy, strictly; says nothing about what stands in it. */
export function readAnyPolicy(text: string): Checked<PolicyText> {
  const read = readJson(text);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  if (!isObject(value)) {
    const message = 'A policy is a JSON object with Version and Statement.';
    return invalid({ code: 'policy-shape', path: '', message, line: 1 });
  }
  return valid({ value, lineOf });
}

/**
 * Reads a policy file of ours: the canonical subset of IAM's language (document.ts), and exactly the bytes that
 * `serialise` writes, so that two files with the same meaning are the same file and nothing can hide in how it is written.
 */
export function readPolicy(text: string): Checked<PolicyDocument> {
  const read = readAnyPolicy(text);
  if (!read.ok) return read;
  const document = readDocument(read.value.value);
  if (!document.ok) {
    return {
      ok: false,
      problems: document.problems.map((one) => ({ ...one, line: read.value.lineOf(one.path) })),
    };
  }
  const canonical = serialise(document.value);
  if (canonical !== text) {
    const line = firstDifference(canonical, text);
    const message =
      `The file is not written the canonical way; line ${line} is the first that differs. ` +
      'Policy files are generated: ask for a new draft rather than editing them.';
    return invalid({ code: 'policy-not-canonical', path: '', message, line });
  }
  return document;
}

/** The subset of document.ts in a parsed value; lists need not be sorted. Every problem, with its path. */
export function readDocument(value: JsonValue): Checked<PolicyDocument> {
  const reader = new DocumentReader();
  const document = reader.document(value);
  return reader.problems.length > 0 || document === undefined
    ? { ok: false, problems: reader.problems }
    : valid(document);
}

type Path = readonly (string | number)[];

/**
 * IAM takes tab, line feed, carriage return and U+0020–U+00FF. In a value that people review, controls, the no-break
 * space and the soft hyphen would be invisible: none of ours has them.
 */
const VISIBLE = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u00FF]*$/;
const ACTION = /^[a-z0-9-]+:[A-Za-z0-9*?]+$/;
const RESOURCE = /^(?:\*|arn:.+)$/;

const ALLOW_ELEMENTS = ['Sid', 'Effect', 'Action', 'Resource', 'Condition'];
const DENY_ELEMENTS = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/** One element with its texts, where it could be read. */
const present = <E extends string>(
  element: E,
  texts: readonly string[] | undefined,
): Readonly<Record<E, readonly string[]>> | undefined =>
  // A computed key widens to string; there is one, and it is the element.
  texts && ({ [element]: texts } as Record<E, readonly string[]>);

class DocumentReader {
  readonly problems: Problem[] = [];

  document(value: JsonValue): PolicyDocument | undefined {
    if (!isObject(value)) {
      this.#report([], 'A policy is a JSON object with Version and Statement.');
      return undefined;
    }
    this.#onlyKeys(value, [], ['Version', 'Statement']);
    if (value['Version'] !== '2012-10-17') this.#report(['Version'], 'Version is "2012-10-17".');
    const listed = value['Statement'];
    if (!isList(listed) || listed.length === 0) {
      this.#report(['Statement'], 'Statement is a list of at least one statement.');
      return undefined;
    }
    const sids = new Set<string>();
    const Statement = listed.flatMap(
      (item, index) => this.#statement(item, ['Statement', index], sids) ?? [],
    );
    return { Version: '2012-10-17', Statement };
  }

  #statement(value: JsonValue, path: Path, sids: Set<string>): Statement | undefined {
    if (!isObject(value)) {
      this.#report(path, 'A statement is a JSON object.');
      return undefined;
    }
    const elements = value['Effect'] === 'Deny' ? DENY_ELEMENTS : ALLOW_ELEMENTS;
    this.#onlyKeys(value, path, elements);
    const { Sid, Effect } = value;
    if (Sid !== undefined) {
      if (typeof Sid !== 'string' || !/^[A-Za-z0-9]{1,64}$/.test(Sid)) {
        this.#report([...path, 'Sid'], 'A Sid consists of letters and digits, at most 64.');
      } else if (sids.has(Sid)) {
        this.#report([...path, 'Sid'], `The Sid ${Sid} is given twice.`);
      } else sids.add(Sid);
    }
    if (Effect !== 'Allow' && Effect !== 'Deny') {
      this.#report([...path, 'Effect'], 'Effect is "Allow" or "Deny", in this case.');
      return undefined;
    }
    const Condition = this.#condition(value['Condition'], [...path, 'Condition']);
    const common = {
      ...(typeof Sid === 'string' ? { Sid } : {}),
      ...(Condition === undefined ? {} : { Condition }),
    };
    if (Effect === 'Allow') {
      const Action = this.#actions(value, 'Action', path);
      const Resource = this.#resources(value, 'Resource', path);
      return Action && Resource && { ...common, Effect, Action, Resource };
    }
    const actions = this.#either(value, path, 'Action');
    const resources = this.#either(value, path, 'Resource');
    const what =
      actions === 'NotAction'
        ? present('NotAction', this.#actions(value, actions, path))
        : present('Action', this.#actions(value, 'Action', path));
    const where =
      resources === 'NotResource'
        ? present('NotResource', this.#resources(value, resources, path))
        : present('Resource', this.#resources(value, 'Resource', path));
    return what && where && { ...common, Effect, ...what, ...where };
  }

  /** Which of the two elements a Deny has; having both says two things. */
  #either<E extends 'Action' | 'Resource'>(value: JsonObject, path: Path, element: E): E | `Not${E}` {
    const not = `Not${element}` as const;
    if (value[not] === undefined) return element;
    if (value[element] !== undefined) this.#report(path, `A statement has either ${element} or ${not}.`);
    return not;
  }

  #actions(value: JsonObject, element: string, path: Path): readonly string[] | undefined {
    return this.#texts(value[element], [...path, element], (text) =>
      text === '*' || ACTION.test(text) ? undefined : 'is not an action: write service:Action',
    );
  }

  #resources(value: JsonObject, element: string, path: Path): readonly string[] | undefined {
    return this.#texts(value[element], [...path, element], (text) =>
      RESOURCE.test(text) ? undefined : 'is not a resource: write an ARN, or *',
    );
  }

  #condition(block: JsonValue | undefined, path: Path): Conditions | undefined {
    if (block === undefined) return undefined;
    if (!isObject(block) || Object.keys(block).length === 0) {
      this.#report(path, 'Condition has at least one operator with a key and a list of values.');
      return undefined;
    }
    const operators: Record<string, Record<string, readonly string[]>> = {};
    for (const [operator, keys] of Object.entries(block)) {
      const at = [...path, operator];
      if (!isObject(keys) || Object.keys(keys).length === 0) {
        this.#report(at, 'A condition operator has at least one key with a list of values.');
        continue;
      }
      const values: Record<string, readonly string[]> = {};
      for (const [key, list] of Object.entries(keys)) {
        const texts = this.#texts(list, [...at, key], () => undefined);
        if (texts !== undefined) values[key] = texts;
        if (!VISIBLE.test(key)) this.#report([...at, key], 'The key holds a character that nobody can see.');
      }
      operators[operator] = values;
    }
    return operators;
  }

  #texts(
    value: JsonValue | undefined,
    path: Path,
    fault: (text: string) => string | undefined,
  ): readonly string[] | undefined {
    if (!isList(value) || value.length === 0) {
      this.#report(path, 'This is a list of texts with at least one entry.');
      return undefined;
    }
    return value.flatMap((item, at) => {
      if (typeof item !== 'string') {
        this.#report([...path, at], 'This is a text in double quotes.');
        return [];
      }
      if (!VISIBLE.test(item)) {
        this.#report([...path, at], 'This holds a character that IAM does not take or that nobody can see.');
      }
      const what = fault(item);
      if (what !== undefined) this.#report([...path, at], `${JSON.stringify(item.slice(0, 200))} ${what}.`);
      return [item];
    });
  }

  #onlyKeys(object: JsonObject, path: Path, known: readonly string[]): void {
    for (const key of Object.keys(object)) {
      if (known.includes(key)) continue;
      this.#report(
        [...path, key],
        `A granted policy has no ${key}; it has ${known.join(', ')} and nothing else.`,
      );
    }
  }

  #report(path: Path, message: string): void {
    this.problems.push({ code: 'policy-shape', path: jsonPath(path), message });
  }
}

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** 1-based. */
function firstDifference(a: string, b: string): number {
  const [x, y] = [a.split('\n'), b.split('\n')];
  const at = x.findIndex((line, index) => line !== y[index]);
  return at < 0 ? x.length : at + 1;
}
