import {
  revealHidden
} from "./chunk-MXRAY5FG.js";

// src/text/markdown.ts
function fenced(text, longest = 1e4) {
  const shown = cut(revealHidden(text), longest, (left) => `
\u2026 ${left} more characters`);
  const ticks = Math.max(3, longestRun(shown, "`") + 1);
  const fence = "`".repeat(ticks);
  return `${fence}text
${shown}
${fence}`;
}
var PHONE_COLUMNS = 40;
function wrapped(text, longest) {
  const rows = text.split("\n").flatMap((line) => {
    const broken = [];
    for (const word of line.split(" ")) {
      const row = broken.at(-1);
      if (row !== void 0 && row.length + 1 + word.length <= PHONE_COLUMNS)
        broken[broken.length - 1] = `${row} ${word}`;
      else broken.push(word);
    }
    return broken;
  });
  return fenced(rows.join("\n"), longest);
}
function codeSpan(text, longest = 200) {
  const line = oneLine(text, longest);
  if (line === "") return "` `";
  const fence = "`".repeat(longestRun(line, "`") + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
function inlineText(text, longest = 500) {
  return oneLine(text, longest).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+!|~$^-]/g, (char) => `\\${char}`).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^=/, "\\=").replace(/@/g, `@${APART}`).replace(/\\#(?=\d)/g, `\\#${APART}`).replace(/(GH)\\-(?=\d)/gi, `$1\\-${APART}`).replace(/:\/\//g, `:${APART}//`).replace(/(www)\./gi, `$1${APART}.`).replace(/(mailto|xmpp):/gi, `$1${APART}:`);
}
var APART = "<!---->";
var plainOf = (markdown) => markdown.replaceAll(APART, "").replace(/\\(.)/g, "$1").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
var inTable = (markdown) => markdown.replace(/(?<!\\)\|/g, "\\|").replace(/\n/g, " ");
function escapeHtml(text) {
  return revealHidden(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
function oneLine(text, longest) {
  return cut(revealHidden(text).replace(/\s+/g, " ").trim(), longest, () => "\u2026");
}
function cut(text, longest, note) {
  if (text.length <= longest) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
  return text.slice(0, end) + note(text.length - end);
}
function longestRun(text, char) {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === char ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

export {
  fenced,
  wrapped,
  codeSpan,
  inlineText,
  plainOf,
  inTable,
  escapeHtml
};
