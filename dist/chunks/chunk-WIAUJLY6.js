import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  invalid,
  valid
} from "./chunk-YG7EKQCF.js";

// src/policy/json.ts
var LONGEST_JSON = 262144;
var DEEPEST_JSON = 32;
function jsonPath(segments) {
  return segments.map(
    (part, at) => typeof part === "number" ? `[${part}]` : /^[A-Za-z_]\w*$/.test(part) ? `${at === 0 ? "" : "."}${part}` : `[${JSON.stringify(part)}]`
  ).join("");
}
function readJson(text) {
  if (text.length > LONGEST_JSON) {
    const message = `The text has ${text.length} characters; the largest that is read has ${LONGEST_JSON}.`;
    return invalid({ code: "json-size", path: "", message });
  }
  if (text.startsWith("\uFEFF")) {
    const message = "The text begins with a byte order mark (U+FEFF). Save it as UTF-8 without one.";
    return invalid({ code: "json-bom", path: "", message, line: 1 });
  }
  return new Reader(text).read();
}
var Stop = class extends Error {
};
var newPlace = () => ({ line: 1, inside: /* @__PURE__ */ new Map() });
var MOST_PROBLEMS = 20;
var STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORD = /true|false|null/y;
var Reader = class _Reader {
  #text;
  #problems = [];
  /** Steps from the whole to the value that is being read. */
  #path = [];
  #at = 0;
  /** Line of the last place asked about, so that the whole text is counted through once. */
  #line = 1;
  #counted = 0;
  /** The first line break at or behind `#counted`. */
  #break = -1;
  constructor(text) {
    this.#text = text;
  }
  read() {
    try {
      const value = this.#value(void 0);
      this.#space();
      if (this.#at < this.#text.length) {
        this.#fail(`the value has ended, but ${this.#found()} follows; JSON has no comments`);
      }
      if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
      let root;
      const lineOf = (path) => nearestLine(root ??= new _Reader(this.#text).places(), path);
      return valid({ value, lineOf });
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return { ok: false, problems: this.#problems };
    }
  }
  /** The places of a text that `read` has accepted. */
  places() {
    const root = newPlace();
    this.#value(root);
    return root;
  }
  #value(place) {
    this.#space();
    if (place !== void 0) place.line = this.#lineHere();
    if (this.#path.length > DEEPEST_JSON) {
      this.#fail(`it nests deeper than ${DEEPEST_JSON} levels`, "json-depth");
    }
    const first = this.#text.charAt(this.#at);
    if (first === "{") return this.#object(place);
    if (first === "[") return this.#array(place);
    if (first === '"') return this.#string();
    const word = this.#take(WORD);
    if (word !== "") return word === "null" ? null : word === "true";
    const digits = this.#take(NUMBER);
    if (digits === "") {
      return this.#fail(first === "" ? "the text ends too early" : `${this.#found()} is no value`);
    }
    const number = Number(digits);
    if (!Number.isFinite(number)) this.#fail(`the number ${digits.slice(0, 40)} is too large`);
    return number;
  }
  /** The value of one member. */
  #inside(place, step) {
    let inner;
    if (place !== void 0) place.inside.set(step, inner = newPlace());
    this.#path.push(step);
    const value = this.#value(inner);
    this.#path.pop();
    return value;
  }
  #object(place) {
    const members = {};
    this.#at += 1;
    this.#space();
    if (this.#skip("}")) return members;
    do {
      this.#space();
      if (this.#text.charAt(this.#at) !== '"') {
        this.#fail(`a key in double quotes is missing before ${this.#found()}`);
      }
      const start = this.#at;
      const key = this.#string();
      if (key === "__proto__") {
        this.#report(start, key, "json-key", 'The key "__proto__" is not allowed. Remove it.');
      } else if (Object.hasOwn(members, key)) {
        const message = `The key ${JSON.stringify(key)} is given twice. Readers differ in which they take: keep one.`;
        this.#report(start, key, "json-duplicate-key", message);
      }
      this.#space();
      if (!this.#skip(":")) this.#fail(`a colon is missing after the key ${JSON.stringify(key)}`);
      const value = this.#inside(place, key);
      if (key !== "__proto__") members[key] = value;
    } while (this.#more("}"));
    return members;
  }
  #array(place) {
    const items = [];
    this.#at += 1;
    this.#space();
    if (this.#skip("]")) return items;
    do
      items.push(this.#inside(place, items.length));
    while (this.#more("]"));
    return items;
  }
  /** Whether another member follows; moves past the comma or the bracket. */
  #more(close) {
    this.#space();
    if (this.#skip(close)) return false;
    if (!this.#skip(",")) {
      const missing = this.#at >= this.#text.length ? `a "${close}"` : `a comma or "${close}"`;
      this.#fail(`${missing} is missing before ${this.#found()}`);
    }
    this.#space();
    if (this.#text.charAt(this.#at) === close) this.#fail(`there is a comma before "${close}"`);
    return true;
  }
  #string() {
    const start = this.#at;
    const written = this.#take(STRING);
    if (written === "") {
      this.#fail("the string is not closed, or holds a control character or an unknown escape");
    }
    const text = written.includes("\\") ? String(JSON.parse(written)) : written.slice(1, -1);
    if (new RegExp("\\p{Surrogate}", "u").test(text)) {
      const message = "The text holds half of a surrogate pair, which is no character.";
      this.#report(start, void 0, "json-surrogate", message);
    }
    return text;
  }
  /** Moves past what the pattern matches here and returns it; the empty string where it does not match. */
  #take(pattern) {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return "";
    const found = this.#text.slice(this.#at, pattern.lastIndex);
    this.#at = pattern.lastIndex;
    return found;
  }
  /** Moves past white space: tab, line feed, carriage return, space. */
  #space() {
    for (; ; ) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at += 1;
    }
  }
  #skip(char) {
    if (this.#text.charAt(this.#at) !== char) return false;
    this.#at += 1;
    return true;
  }
  #found() {
    const char = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    return this.#at >= this.#text.length ? "the end of the text" : JSON.stringify(char);
  }
  #lineHere() {
    while (this.#counted < this.#at) {
      if (this.#break < this.#counted) {
        const next = this.#text.indexOf("\n", this.#counted);
        this.#break = next < 0 ? this.#text.length : next;
      }
      if (this.#break < this.#at) this.#line += 1;
      this.#counted = Math.min(this.#break + 1, this.#at);
    }
    return this.#line;
  }
  /** @param start of the value or key concerned. */
  #report(start, key, code, message) {
    const line = this.#lineHere() - (this.#text.slice(start, this.#at).split("\n").length - 1);
    const path = jsonPath(key === void 0 ? this.#path : [...this.#path, key]);
    this.#problems.push({ code, path, message, line });
    if (this.#problems.length >= MOST_PROBLEMS) throw new Stop();
  }
  #fail(what, code = "json-syntax") {
    const line = this.#lineHere();
    const column = this.#at - this.#text.lastIndexOf("\n", this.#at - 1);
    const message = `This is not valid JSON: ${what} (line ${line}, column ${column}).`;
    this.#problems.push({ code, path: jsonPath(this.#path), message, line });
    throw new Stop();
  }
};
var STEP = /\.?(\w+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;
function nearestLine(root, path) {
  let place = root;
  STEP.lastIndex = 0;
  for (let step = STEP.exec(path); step !== null; step = STEP.exec(path)) {
    const [, name, index, quoted] = step;
    const key = name ?? (index === void 0 ? String(JSON.parse(quoted ?? '""')) : Number(index));
    const next = place.inside.get(key);
    if (next === void 0) return place.line;
    place = next;
  }
  return place.line;
}

export {
  jsonPath,
  readJson
};
