
// src/approval/codeowners-pattern.ts
var ANY_DEPTH = "**";
var ANY_NAME = ["*"];
function readPattern(text) {
  if (text === "") return { error: "it is empty" };
  if (text.startsWith("!")) return { error: 'GitHub does not support "!" in CODEOWNERS' };
  if (text.startsWith("\\#")) return { error: 'GitHub does not support "\\#" in CODEOWNERS' };
  if (/[[\]]/.test(text)) return { error: 'GitHub does not support "[ ]" in CODEOWNERS' };
  if (text.includes("***")) return { error: "three stars in a row mean nothing" };
  const written = text.split("/");
  const rooted = written[0] === "";
  const folder = written.length > 1 && written.at(-1) === "";
  const names = written.slice(rooted ? 1 : 0, folder ? -1 : void 0);
  if (names.length === 0) return { segments: [[{ literal: "/" }]] };
  const segments = [];
  if (!rooted && names.length === 1 && names[0] !== "**") segments.push(ANY_DEPTH);
  for (const name of names) {
    const segment = name === "**" ? ANY_DEPTH : tokens(name);
    if (segment === void 0) return { error: "it ends in a backslash" };
    segments.push(segment);
  }
  const last = names.at(-1);
  if (folder || last === "**") segments.push(ANY_DEPTH, ANY_NAME);
  else if (last !== "*") segments.push(ANY_DEPTH);
  return { segments };
}
function tokens(name) {
  const out = [];
  let escaped = false;
  for (const char of name) {
    if (escaped) {
      out.push({ literal: char });
      escaped = false;
    } else if (char === "\\") escaped = true;
    else if (char === "?") out.push("?");
    else if (char !== "*") out.push({ literal: char });
    else if (out.at(-1) !== "*") out.push("*");
  }
  return escaped ? void 0 : out;
}
function matchesPath(pattern, path) {
  const names = path.split("/").map((name) => Array.from(name));
  return greedy(
    pattern.segments,
    names,
    (segment) => segment === "**",
    (segment, name) => segment !== "**" && greedy(
      segment,
      name,
      (token) => token === "*",
      (token, char) => token === "?" || typeof token === "object" && token.literal === char
    )
  );
}
function greedy(pattern, subject, isStar, matches) {
  let p = 0;
  let s = 0;
  let star;
  while (s < subject.length) {
    const part = pattern[p];
    const item = subject[s];
    if (part !== void 0 && isStar(part)) {
      star = { next: p + 1, taken: s };
      p += 1;
    } else if (part !== void 0 && matches(part, item)) {
      p += 1;
      s += 1;
    } else if (star) {
      star.taken += 1;
      p = star.next;
      s = star.taken;
    } else return false;
  }
  return pattern.slice(p).every(isStar);
}

// src/approval/codeowners.ts
var CODEOWNERS_LOCATIONS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var USER = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?)$/;
var TEAM = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?)\/([A-Za-z0-9_.-]{1,100})$/;
var EMAIL = /^[^\s@,;:<>()[\]"\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z]{2,24}$/;
function parseCodeowners(text) {
  const rules = [];
  const skipped = [];
  text.split("\n").forEach((raw, index) => {
    const read = readLine(trimmed(raw), index + 1);
    if (!read) return;
    if ("why" in read) skipped.push(read);
    else rules.push(read);
  });
  return { rules, skipped };
}
function trimmed(raw) {
  let from = 0;
  let to = raw.length;
  while (from < to && " 	\r".includes(raw.charAt(from))) from += 1;
  while (to > from && " 	\r".includes(raw.charAt(to - 1))) to -= 1;
  return raw.slice(from, to);
}
function readLine(text, line) {
  if (text === "" || text.startsWith("#")) return void 0;
  const skip = (why, patternText2) => ({
    line,
    text,
    why,
    meant: generously(patternText2)
  });
  const { patternText, rest } = splitPattern(text);
  if (text.startsWith("\uFEFF")) return skip("a byte order mark stands before it", patternText);
  const comment = patternText.search(/(?<!\\)#/);
  if (comment > 0) return skip('a "#" stands inside its pattern', patternText.slice(0, comment));
  const pattern = readPattern(patternText);
  if ("error" in pattern) return skip(pattern.error, patternText);
  const owners = [];
  for (const word of rest.split(/[ \t]+/).filter(Boolean)) {
    if (word.startsWith("#")) break;
    const owner = readOwner(word);
    if (!owner)
      return skip(`"${word}" is neither @user, @organisation/team nor an email address`, patternText);
    owners.push(owner);
  }
  return { line, text, pattern, owners };
}
function splitPattern(text) {
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === "\\") at += 1;
    else if (char === " " || char === "	")
      return { patternText: text.slice(0, at), rest: text.slice(at + 1) };
  }
  return { patternText: text, rest: "" };
}
function readOwner(word) {
  const team = TEAM.exec(word);
  if (team?.[1] && team[2]) return { kind: "team", org: team[1], slug: team[2] };
  const user = USER.exec(word);
  if (user?.[1]) return { kind: "user", login: user[1] };
  return EMAIL.test(word) ? { kind: "email", address: word } : void 0;
}
function generously(text) {
  const plain = text.replace(/^(?:\uFEFF|!|\\#)+/, "").replace(/\[[^\]]*\]?|\]/g, "*").replace(/\*{3,}/g, "**").replace(/\\$/, "");
  const pattern = readPattern(plain);
  return "error" in pattern ? void 0 : pattern;
}
function ownersOf(codeowners, path) {
  const rule = codeowners.rules.findLast(({ pattern }) => matchesPath(pattern, path));
  const doubt = codeowners.skipped.findLast(
    ({ line, meant }) => line > (rule?.line ?? 0) && meant !== void 0 && matchesPath(meant, path)
  );
  if (doubt) return { kind: "unclear", line: doubt.line, why: doubt.why };
  if (!rule) return { kind: "unmatched" };
  if (rule.owners.length === 0) return { kind: "unowned", line: rule.line };
  return { kind: "owned", line: rule.line, owners: rule.owners };
}
var ownerText = (owner) => owner.kind === "email" ? owner.address : owner.kind === "user" ? `@${owner.login}` : `@${owner.org}/${owner.slug}`;

export {
  CODEOWNERS_LOCATIONS,
  parseCodeowners,
  ownersOf,
  ownerText
};
