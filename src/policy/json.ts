import { invalid, valid, type Checked, type Problem } from '../checked.ts';

/**
 * Strict JSON (RFC 8259) with positions. Stricter than JSON.parse where that is silent: a key given twice, of which
 * parsers keep the first or the last as they like; `__proto__`, which is no key of any policy; half of a surrogate
 * pair, which no encoder can write. What a reviewer sees must be what AWS reads.
 */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export interface JsonText {
  readonly value: JsonValue;
  /** 1-based line of a path such as `Statement[0].Action[1]`; of the nearest thing around it where it does not exist. */
  readonly lineOf: (path: string) => number;
}

/** 25 times the largest policy that any of the services concerned takes (IAM Identity Center: 10,240 characters). */
export const LONGEST_JSON = 262_144;
/** A policy nests six deep. */
export const DEEPEST_JSON = 32;

/** `["Statement", 0, "Condition", "Bool", "aws:x"]` → `Statement[0].Condition.Bool["aws:x"]`. */
export function jsonPath(segments: readonly (string | number)[]): string {
  return segments
    .map((part, at) =>
      typeof part === 'number'
        ? `[${part}]`
        : /^[A-Za-z_]\w*$/.test(part)
          ? `${at === 0 ? '' : '.'}${part}`
          : `[${JSON.stringify(part)}]`,
    )
    .join('');
}

/** Takes any text whatever, in time and memory proportional to its length. Never throws. */
export function readJson(text: string): Checked<JsonText> {
  if (text.length > LONGEST_JSON) {
    const message = `The text has ${text.length} characters; the largest that is read has ${LONGEST_JSON}.`;
    return invalid({ code: 'json-size', path: '', message });
  }
  if (text.startsWith('\u{FEFF}')) {
    const message = 'The text begins with a byte order mark (U+FEFF). Save it as UTF-8 without one.';
    return invalid({ code: 'json-bom', path: '', message, line: 1 });
  }
  return new Reader(text).read();
}

/** Thrown to leave the reader at the first error after which no more can be made of the text. */
class Stop extends Error {}

type Path = readonly (string | number)[];

/** Where a value begins, and the same for what is inside it. */
interface Place {
  line: number;
  readonly inside: Map<string | number, Place>;
}

function placeIn(place: Place, step: string | number): Place {
  const inside: Place = { line: place.line, inside: new Map() };
  place.inside.set(step, inside);
  return inside;
}

const MOST_PROBLEMS = 20;

const SPACE = /[ \t\n\r]*/y;
/** One character or one escape at a time: nothing to try in two ways, so nothing to backtrack over. */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

class Reader {
  readonly #text: string;
  readonly #problems: Problem[] = [];
  #at = 0;
  /** Line of the last place asked about, so that the whole text is counted through once. */
  #line = 1;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Checked<JsonText> {
    try {
      const root: Place = { line: 1, inside: new Map() };
      const value = this.#value([], root);
      this.#take(SPACE);
      if (this.#at < this.#text.length) {
        this.#fail([], `the value has ended, but ${this.#found()} follows; JSON has no comments`);
      }
      if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
      return valid({ value, lineOf: (path) => nearestLine(root, path) });
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return { ok: false, problems: this.#problems };
    }
  }

  #value(path: Path, place: Place): JsonValue {
    this.#take(SPACE);
    place.line = this.#lineHere();
    if (path.length > DEEPEST_JSON) {
      this.#fail(path, `it nests deeper than ${DEEPEST_JSON} levels`, 'json-depth');
    }
    const first = this.#text.charAt(this.#at);
    if (first === '{') return this.#object(path, place);
    if (first === '[') return this.#array(path, place);
    if (first === '"') return this.#string(path);
    const word = this.#take(WORD);
    if (word !== '') return word === 'null' ? null : word === 'true';
    const digits = this.#take(NUMBER);
    if (digits === '') {
      return this.#fail(path, first === '' ? 'the text ends too early' : `${this.#found()} is no value`);
    }
    const number = Number(digits);
    if (!Number.isFinite(number)) this.#fail(path, `the number ${digits.slice(0, 40)} is too large`);
    return number;
  }

  #object(path: Path, place: Place): JsonObject {
    const members: Record<string, JsonValue> = {};
    this.#at += 1;
    this.#take(SPACE);
    if (this.#skip('}')) return members;
    do {
      this.#take(SPACE);
      if (this.#text.charAt(this.#at) !== '"') {
        this.#fail(path, `a key in double quotes is missing before ${this.#found()}`);
      }
      const line = this.#lineHere();
      const key = this.#string(path);
      const member = [...path, key];
      if (key === '__proto__') {
        this.#report(member, line, 'json-key', 'The key "__proto__" is not allowed. Remove it.');
      } else if (Object.hasOwn(members, key)) {
        const message = `The key ${JSON.stringify(key)} is given twice. Readers differ in which they take: keep one.`;
        this.#report(member, line, 'json-duplicate-key', message);
      }
      this.#take(SPACE);
      if (!this.#skip(':')) this.#fail(member, 'a colon is missing after the key');
      const value = this.#value(member, placeIn(place, key));
      if (key !== '__proto__') members[key] = value;
    } while (this.#more(path, '}'));
    return members;
  }

  #array(path: Path, place: Place): readonly JsonValue[] {
    const items: JsonValue[] = [];
    this.#at += 1;
    this.#take(SPACE);
    if (this.#skip(']')) return items;
    do items.push(this.#value([...path, items.length], placeIn(place, items.length)));
    while (this.#more(path, ']'));
    return items;
  }

  /** Whether another member follows; moves past the comma or the bracket. */
  #more(path: Path, close: '}' | ']'): boolean {
    this.#take(SPACE);
    if (this.#skip(close)) return false;
    if (!this.#skip(',')) {
      const missing = this.#at >= this.#text.length ? `a "${close}"` : `a comma or "${close}"`;
      this.#fail(path, `${missing} is missing before ${this.#found()}`);
    }
    this.#take(SPACE);
    if (this.#text.charAt(this.#at) === close) this.#fail(path, `there is a comma before "${close}"`);
    return true;
  }

  #string(path: Path): string {
    const line = this.#lineHere();
    const written = this.#take(STRING);
    if (written === '') {
      this.#fail(path, 'the string is not closed, or holds a control character or an unknown escape');
    }
    const text = String(JSON.parse(written));
    if (/\p{Surrogate}/u.test(text)) {
      this.#report(
        path,
        line,
        'json-surrogate',
        'The text holds half of a surrogate pair, which is no character.',
      );
    }
    return text;
  }

  /** Moves past what the pattern matches here and returns it; the empty string where it does not match. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #skip(char: string): boolean {
    if (this.#text.charAt(this.#at) !== char) return false;
    this.#at += 1;
    return true;
  }

  #found(): string {
    const char = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    return this.#at >= this.#text.length ? 'the end of the text' : JSON.stringify(char);
  }

  #lineHere(): number {
    for (; this.#counted < this.#at; this.#counted += 1) {
      if (this.#text.charAt(this.#counted) === '\n') this.#line += 1;
    }
    return this.#line;
  }

  #report(path: Path, line: number, code: string, message: string): void {
    this.#problems.push({ code, path: jsonPath(path), message, line });
    // A text made of nothing but duplicates: the rest would tell nobody more.
    if (this.#problems.length >= MOST_PROBLEMS) throw new Stop();
  }

  #fail(path: Path, what: string, code = 'json-syntax'): never {
    const line = this.#lineHere();
    const column = this.#at - this.#text.lastIndexOf('\n', this.#at - 1);
    this.#report(path, line, code, `This is not valid JSON: ${what} (line ${line}, column ${column}).`);
    throw new Stop();
  }
}

/** One step of a path: `.name`, `[3]`, `["any text"]`, or a first name. */
const STEP = /\.?(\w+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;

function nearestLine(root: Place, path: string): number {
  let place = root;
  STEP.lastIndex = 0;
  for (let step = STEP.exec(path); step !== null; step = STEP.exec(path)) {
    const [, name, index, quoted] = step;
    const key = name ?? (index === undefined ? String(JSON.parse(quoted ?? '""')) : Number(index));
    const next = place.inside.get(key);
    if (next === undefined) return place.line;
    place = next;
  }
  return place.line;
}
