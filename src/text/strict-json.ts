import { invalid, valid, type Checked, type Problem } from '../terms/checked.ts';
import { isSpace, plainValue } from './plain-json.ts';

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
  const value = plainValue(text, DEEPEST_JSON);
  // plain-json.ts gives what strict reading would give.
  return value === undefined
    ? new Reader(text).read()
    : valid({ value: value as JsonValue, lineOf: lineFinder(text) });
}

/** The places of a text that has been accepted are looked for when somebody asks for one. */
function lineFinder(text: string): (path: string) => number {
  // Programs write policies on one line.
  if (!text.includes('\n')) return () => 1;
  let root: Place | undefined;
  return (path) => nearestLine((root ??= new Reader(text).places()), path);
}

/** Thrown to leave the reader at the first error after which no more can be made of the text. */
class Stop extends Error {}

/** Where a value begins, and the same for what is inside it. */
interface Place {
  line: number;
  readonly inside: Map<string | number, Place>;
}

const newPlace = (): Place => ({ line: 1, inside: new Map() });

const MOST_PROBLEMS = 20;

/** One character or one escape at a time: nothing to try in two ways, so nothing to backtrack over. */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

class Reader {
  readonly #text: string;
  readonly #problems: Problem[] = [];
  /** Steps from the whole to the value that is being read. */
  readonly #path: (string | number)[] = [];
  #at = 0;
  /** Line of the last place asked about, so that the whole text is counted through once. */
  #line = 1;
  #counted = 0;
  /** The first line break at or behind `#counted`. */
  #break = -1;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Checked<JsonText> {
    try {
      const value = this.#value(undefined);
      this.#space();
      if (this.#at < this.#text.length) {
        this.#fail(`the value has ended, but ${this.#found()} follows; JSON has no comments`);
      }
      if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
      return valid({ value, lineOf: lineFinder(this.#text) });
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return { ok: false, problems: this.#problems };
    }
  }

  /** The places of a text that `read` has accepted. */
  places(): Place {
    const root = newPlace();
    this.#value(root);
    return root;
  }

  #value(place: Place | undefined): JsonValue {
    this.#space();
    if (place !== undefined) place.line = this.#lineHere();
    if (this.#path.length > DEEPEST_JSON) {
      this.#fail(`it nests deeper than ${DEEPEST_JSON} levels`, 'json-depth');
    }
    const first = this.#text.charAt(this.#at);
    if (first === '{') return this.#object(place);
    if (first === '[') return this.#array(place);
    if (first === '"') return this.#string();
    const word = this.#take(WORD);
    if (word !== '') return word === 'null' ? null : word === 'true';
    const digits = this.#take(NUMBER);
    if (digits === '') {
      return this.#fail(first === '' ? 'the text ends too early' : `${this.#found()} is no value`);
    }
    const number = Number(digits);
    if (!Number.isFinite(number)) this.#fail(`the number ${digits.slice(0, 40)} is too large`);
    return number;
  }

  /** The value of one member. */
  #inside(place: Place | undefined, step: string | number): JsonValue {
    let inner: Place | undefined;
    if (place !== undefined) place.inside.set(step, (inner = newPlace()));
    this.#path.push(step);
    const value = this.#value(inner);
    this.#path.pop();
    return value;
  }

  #object(place: Place | undefined): JsonObject {
    const members: Record<string, JsonValue> = {};
    this.#at += 1;
    this.#space();
    if (this.#skip('}')) return members;
    do {
      this.#space();
      if (this.#text.charAt(this.#at) !== '"') {
        this.#fail(`a key in double quotes is missing before ${this.#found()}`);
      }
      const start = this.#at;
      const key = this.#string();
      if (key === '__proto__') {
        this.#report(start, key, 'json-key', 'The key "__proto__" is not allowed. Remove it.');
      } else if (Object.hasOwn(members, key)) {
        const message = `The key ${JSON.stringify(key)} is given twice. Readers differ in which they take: keep one.`;
        this.#report(start, key, 'json-duplicate-key', message);
      }
      this.#space();
      if (!this.#skip(':')) this.#fail(`a colon is missing after the key ${JSON.stringify(key)}`);
      const value = this.#inside(place, key);
      if (key !== '__proto__') members[key] = value;
    } while (this.#more('}'));
    return members;
  }

  #array(place: Place | undefined): readonly JsonValue[] {
    const items: JsonValue[] = [];
    this.#at += 1;
    this.#space();
    if (this.#skip(']')) return items;
    do items.push(this.#inside(place, items.length));
    while (this.#more(']'));
    return items;
  }

  /** Whether another member follows; moves past the comma or the bracket. */
  #more(close: '}' | ']'): boolean {
    this.#space();
    if (this.#skip(close)) return false;
    if (!this.#skip(',')) {
      const missing = this.#at >= this.#text.length ? `a "${close}"` : `a comma or "${close}"`;
      this.#fail(`${missing} is missing before ${this.#found()}`);
    }
    this.#space();
    if (this.#text.charAt(this.#at) === close) this.#fail(`there is a comma before "${close}"`);
    return true;
  }

  #string(): string {
    const start = this.#at;
    const written = this.#take(STRING);
    if (written === '') {
      this.#fail('the string is not closed, or holds a control character or an unknown escape');
    }
    const text = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
    if (!text.isWellFormed()) {
      const message = 'The text holds half of a surrogate pair, which is no character.';
      this.#report(start, undefined, 'json-surrogate', message);
    }
    return text;
  }

  /** Moves past what the pattern matches here and returns it; the empty string where it does not match. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return '';
    const found = this.#text.slice(this.#at, pattern.lastIndex);
    this.#at = pattern.lastIndex;
    return found;
  }

  /** Moves past white space. */
  #space(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at += 1;
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
    while (this.#counted < this.#at) {
      if (this.#break < this.#counted) {
        const next = this.#text.indexOf('\n', this.#counted);
        this.#break = next < 0 ? this.#text.length : next;
      }
      if (this.#break < this.#at) this.#line += 1;
      this.#counted = Math.min(this.#break + 1, this.#at);
    }
    return this.#line;
  }

  /** @param start of the value or key concerned. */
  #report(start: number, key: string | undefined, code: string, message: string): void {
    const line = this.#lineHere() - (this.#text.slice(start, this.#at).split('\n').length - 1);
    const path = jsonPath(key === undefined ? this.#path : [...this.#path, key]);
    this.#problems.push({ code, path, message, line });
    // A text made of nothing but duplicates: the rest would tell nobody more.
    if (this.#problems.length >= MOST_PROBLEMS) throw new Stop();
  }

  #fail(what: string, code = 'json-syntax'): never {
    const line = this.#lineHere();
    const column = this.#at - this.#text.lastIndexOf('\n', this.#at - 1);
    const message = `This is not valid JSON: ${what} (line ${line}, column ${column}).`;
    this.#problems.push({ code, path: jsonPath(this.#path), message, line });
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
