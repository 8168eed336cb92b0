import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/policy/glob.ts
var ANY_RUN = /* @__PURE__ */ Symbol("*");
var ANY_ONE = /* @__PURE__ */ Symbol("?");
var FIELD_RUN = /* @__PURE__ */ Symbol("*, no colon");
var FIELD_ONE = /* @__PURE__ */ Symbol("?, no colon");
var globOf = (pattern) => pattern.split("").map(tokenOf);
var literal = (text) => text.split("");
function tokenOf(char) {
  return char === "*" ? ANY_RUN : char === "?" ? ANY_ONE : char;
}
var isRun = (token) => token === ANY_RUN || token === FIELD_RUN;
function matchGlob(glob, text) {
  return glob.includes(FIELD_RUN) ? absorbs(glob, literal(text)) : matchQuickly(glob, text);
}
function matchQuickly(glob, text) {
  let at = 0;
  let token = 0;
  let star = -1;
  let taken = 0;
  while (at < text.length) {
    const want = glob[token];
    if (want === ANY_RUN) {
      star = token++;
      taken = at;
    } else if (want !== void 0 && takesOne(want, text.charAt(at))) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      token = star + 1;
      at = ++taken;
    } else {
      return false;
    }
  }
  while (glob[token] === ANY_RUN) token += 1;
  return token === glob.length;
}
function takesOne(token, piece) {
  if (token === ANY_ONE) return !isRun(piece);
  if (token === FIELD_ONE) return piece === FIELD_ONE || typeof piece === "string" && piece !== ":";
  return token === piece;
}
function runTakes(run, piece) {
  return run === ANY_RUN || piece === FIELD_RUN || takesOne(FIELD_ONE, piece);
}
function absorbs(wholeGlob, wholePieces) {
  let prefix = 0;
  while (typeof wholeGlob[prefix] === "string") {
    if (wholeGlob[prefix] !== wholePieces[prefix]) return false;
    prefix += 1;
  }
  if (prefix === wholeGlob.length) return prefix === wholePieces.length;
  const glob = wholeGlob.slice(prefix);
  if (glob.length === 1 && glob[0] === ANY_RUN) return true;
  let reached = new Uint8Array(glob.length + 1);
  let next = new Uint8Array(glob.length + 1);
  reached[0] = 1;
  skipRuns(glob, reached);
  for (let at = prefix; at < wholePieces.length; at += 1) {
    const piece = wholePieces[at];
    if (piece === void 0) break;
    next.fill(0);
    let alive = false;
    for (let place = 0; place < glob.length; place += 1) {
      const token = glob[place];
      if (reached[place] !== 1 || token === void 0) continue;
      if (isRun(token)) {
        if (!runTakes(token, piece)) continue;
        next[place] = 1;
      } else {
        if (!takesOne(token, piece)) continue;
        next[place + 1] = 1;
      }
      alive = true;
    }
    if (!alive) return false;
    skipRuns(glob, next);
    [reached, next] = [next, reached];
  }
  return reached[glob.length] === 1;
}
function skipRuns(glob, reached) {
  for (let place = 0; place < glob.length; place += 1) {
    if (reached[place] === 1 && isRun(glob[place])) reached[place + 1] = 1;
  }
}
function globContains(outer, inner) {
  return absorbs(normalGlob(outer), normalGlob(inner));
}
function normalGlob(glob) {
  const normal = [];
  let pending;
  for (const token of glob) {
    if (isRun(token)) {
      if (pending !== void 0 && pending !== token) normal.push(pending);
      pending = token;
      continue;
    }
    const sameKind = pending === ANY_RUN && token === ANY_ONE || pending === FIELD_RUN && token === FIELD_ONE;
    if (pending !== void 0 && !sameKind) {
      normal.push(pending);
      pending = void 0;
    }
    normal.push(token);
  }
  if (pending !== void 0) normal.push(pending);
  return normal;
}
function globsOverlap(a, b) {
  let reached = new Uint8Array(b.length + 1);
  reached[0] = 1;
  skipRuns(b, reached);
  for (const x of a) {
    const next = new Uint8Array(b.length + 1);
    for (let j = 0; j <= b.length; j += 1) {
      const y = b[j - 1];
      const together = y !== void 0 && compatible(x, y);
      if (isRun(x) && (reached[j] === 1 || together && next[j - 1] === 1)) next[j] = 1;
      if (isRun(y) && (next[j - 1] === 1 || together && reached[j] === 1)) next[j] = 1;
      if (together && reached[j - 1] === 1) next[j] = 1;
    }
    reached = next;
  }
  return reached[b.length] === 1;
}
function compatible(x, y) {
  if (typeof x === "string" && typeof y === "string") return x === y;
  const noColon = (token) => token === FIELD_ONE || token === FIELD_RUN;
  return !(noColon(x) && y === ":" || noColon(y) && x === ":");
}

export {
  ANY_RUN,
  ANY_ONE,
  FIELD_RUN,
  FIELD_ONE,
  globOf,
  literal,
  matchGlob,
  globContains,
  globsOverlap
};
