import {
  printable
} from "./chunk-6554ZSOF.js";
import {
  revealHidden
} from "./chunk-MXRAY5FG.js";

// src/terminal/signed-in/questions-in-terminal.ts
var Stopped = class extends Error {
  constructor() {
    super("Stopped.");
    this.name = "Stopped";
  }
};
var PAGE = 12;
function questionsOn(streams) {
  const library = () => import("./dist-3LUJO3MF.js");
  const shown = ({ value, about }) => ({
    value,
    name: seen(value),
    ...about === void 0 || about === "" ? {} : { description: seen(about) }
  });
  return {
    async text(message, { usual, wrong } = {}) {
      const { input } = await library();
      return answered(
        input(
          {
            message: seen(message),
            ...usual === void 0 ? {} : { default: usual },
            validate: (answer) => wrong?.(answer) ?? true
          },
          streams
        )
      );
    },
    async one(message, choices, usual) {
      const { select } = await library();
      return answered(
        select(
          {
            message: seen(message),
            choices: choices.map(shown),
            pageSize: PAGE,
            ...usual === void 0 ? {} : { default: usual }
          },
          streams
        )
      );
    },
    async several(message, choices) {
      const { checkbox } = await library();
      return answered(
        checkbox(
          { message: seen(message), choices: choices.map(shown), pageSize: PAGE, required: true },
          streams
        )
      );
    },
    async yes(message, usual) {
      const { confirm } = await library();
      return answered(confirm({ message: seen(message), default: usual }, streams));
    }
  };
}
var seen = (text) => printable(revealHidden(text).replace(/\s+/g, " "));
async function answered(answer) {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && /^(?:ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name))
      throw new Stopped();
    throw error;
  }
}

export {
  Stopped,
  questionsOn
};
