
// src/text/printable.ts
var printable = (text) => {
  if (!/[^\n\t\x20-\x7e]/.test(text)) return text;
  return text.replace(
    /[^\n\t\x20-\x7e]+/g,
    (odd) => odd.replace(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
      (char) => char.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")
    )
  );
};

export {
  printable
};
