import {
  Abandoned
} from "./chunk-W7KPDPVY.js";
import {
  Stopped,
  questionsOn
} from "./chunk-27UL7YCY.js";
import "./chunk-WWKHSMC4.js";
import "./chunk-RLVHQ27K.js";
import {
  printable
} from "./chunk-6554ZSOF.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/init/terminal-prompts.ts
function terminalPrompts(streams = { input: process.stdin, output: process.stderr }) {
  const questions = questionsOn(streams);
  return {
    text: ({ message, placeholder, proposed, wrong }) => answered(
      questions.text(placeholder === void 0 ? message : `${message} Such as ${placeholder}:`, {
        ...proposed === void 0 ? {} : { usual: proposed },
        wrong
      })
    ),
    async choose(message, options) {
      const chosen = await answered(
        questions.one(
          message,
          options.map(({ label }) => ({ value: label }))
        )
      );
      const option = options.find(({ label }) => label === chosen);
      if (option === void 0) throw new Error(`The answer ${chosen} was not offered.`);
      return option.value;
    },
    confirm: (message, yes) => answered(questions.yes(message, yes)),
    note(message) {
      streams.output.write(`${printable(message)}
`);
    }
  };
}
async function answered(answer) {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Stopped) throw new Abandoned("You broke off. Nothing was written.");
    throw error;
  }
}
export {
  terminalPrompts
};
