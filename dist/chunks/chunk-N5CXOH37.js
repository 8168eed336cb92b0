import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import {
  revealHidden
} from "./chunk-MXRAY5FG.js";

// src/slack/slack-blocks.ts
var HEADER = 150;
var NOTIFICATION = 180;
var plain = (text2) => ({ type: "plain_text", text: text2, emoji: false });
var header = (text2) => ({ type: "header", text: plain(cut(text2, HEADER)) });
var context = (text2) => ({ type: "context", elements: [plain(text2)] });
var richText = (elements) => ({ type: "rich_text", elements });
var text = (words, style) => style === void 0 ? { type: "text", text: words } : { type: "text", text: words, style };
var bold = (words) => text(words, { bold: true });
var code = (name) => text(name === "" ? " " : name, { code: true });
var date = (at, style) => ({
  type: "date",
  timestamp: at,
  format: `${clockTime(at)} ({date_short_pretty} at {time} your time)`,
  fallback: clockTime(at),
  ...style === void 0 ? {} : { style }
});
var section = (...elements) => ({
  type: "rich_text_section",
  elements: elements.filter((each) => each.type !== "text" || each.text !== "")
});
var list = (items) => ({
  type: "rich_text_list",
  style: "bullet",
  elements: items.map((item) => section(...item))
});
var bullets = (items) => list(items.map((item) => [text(item)]));
var quote = (words) => ({ type: "rich_text_quote", elements: [text(words)] });
var button = (id, words, url, style) => ({
  type: "button",
  action_id: id,
  text: plain(words),
  url,
  ...style === void 0 ? {} : { style }
});
var notification = (words) => cut(words.replace(/\s+/g, " ").trim(), NOTIFICATION).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
function cut(words, longest) {
  if (words.length <= longest) return words;
  const end = /[\uD800-\uDBFF]/.test(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
  return `${words.slice(0, end)}\u2026`;
}
var plainLine = (words) => revealHidden(words).replace(/\s+/g, " ").trim();

export {
  header,
  context,
  richText,
  text,
  bold,
  code,
  date,
  section,
  list,
  bullets,
  quote,
  button,
  notification,
  cut,
  plainLine
};
