
// src/text/hidden-text.ts
var HIDDEN = new RegExp("[\\p{Default_Ignorable_Code_Point}\\p{Cs}\\u2028\\u2029\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]|(?![\\t\\n])\\p{Cc}", "gu");
var HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
function revealHidden(text) {
  return text.replace(/\r\n/g, "\n").replace(
    HIDDEN,
    (char) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`
  );
}
function stripHidden(text) {
  return text.replace(/\r\n?/g, "\n").replace(/[\u2028\u2029]/g, "\n").replace(HIDDEN, "").replace(HTML_COMMENT, "").replace(/<!--/g, "< !--");
}
function hiddenIn(text) {
  const found = [];
  const comments = text.match(HTML_COMMENT)?.length ?? 0;
  if (comments > 0) found.push(comments === 1 ? "an HTML comment" : `${comments} HTML comments`);
  const counts = /* @__PURE__ */ new Map();
  for (const [char] of withoutEmoji(text.replace(/\r\n/g, "\n")).matchAll(HIDDEN)) {
    counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  const characters = [...counts].sort(([, a], [, b]) => b - a);
  for (const [char, count] of characters.slice(0, 5)) {
    found.push(count === 1 ? revealHidden(char) : `${count} \xD7 ${revealHidden(char)}`);
  }
  if (characters.length > 5) found.push(`${characters.length - 5} other kinds of hidden characters`);
  return found;
}
var withoutEmoji = (text) => text.replace(
  new RegExp("\\p{Extended_Pictographic}(?:\\uFE0F|\\u200D(?=\\p{Extended_Pictographic})|\\uFE0F\\u200D(?=\\p{Extended_Pictographic}))", "gu"),
  ""
);

export {
  HIDDEN,
  HTML_COMMENT,
  revealHidden,
  stripHidden,
  hiddenIn
};
