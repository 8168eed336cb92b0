import {
  parseDuration
} from "./chunk-DAROUHPW.js";

// src/terminal/following/wait.ts
var USUALLY = "1h";
var LONGEST_S = 24 * 3600;
function readTimeout(text) {
  const seconds = parseDuration(text ?? USUALLY);
  return seconds === void 0 || seconds > LONGEST_S ? "--timeout takes a time such as 30m or 8h, at most 24h." : seconds * 1e3;
}
var storyOf = (io, json) => (text) => {
  if (json) io.stderr(text);
  else io.stdout(text);
};
function howToGoOn({ issue, state, over, waitsFor }, repository) {
  const status = `aws-jit status ${issue} --wait --repository ${repository}`;
  if (over)
    return `There is no access by #${issue}. What was said on it stands above; ask anew if you need it.
`;
  if (state === "asked")
    return `It waits for your answer: gh issue comment ${issue} --repo ${repository} --body "/answer 1", or edit it. Then: ${status}
`;
  return `There is no access yet; it waits for ${waitsFor}. To wait on: ${status}
`;
}

export {
  readTimeout,
  storyOf,
  howToGoOn
};
