/**
 * Jest's environment for Node, with the action beside it: loaded once a worker by Node itself, where Jest would load it anew
 * for every test file, and without a process for every step.
 */
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { fileTimes } from '../whole/file-times.mjs';
import { bundle } from './bundle.mjs';

/**
 * A worker that has nothing left to do ends at once: Jest gives it half a second, and to take down a heap of a gigabyte first, as a
 * program does that comes to its end, takes longer on a busy machine. Whatever holds a worker open holds it still.
 */
if (process.send)
  process.once('beforeExit', () => {
    process.exit();
  });

/**
 * Jest makes the globals of a test file an object of its own that it watches, and V8 asks that object for every `Array`, `process` and
 * `undefined` that any code of the file reads: some hundred times slower, and half of all time that the tests took. A context
 * without such an object has globals of its own like any program.
 */
class PlainGlobals extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    let made = 0;
    vm.createContext = () => {
      made += 1;
      return createContext(vm.constants.DONT_CONTEXTIFY);
    };
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    if (made !== 1)
      throw new Error('jest-environment-node makes its context in another way than it did: look at it anew.');
  }
}

export default class extends PlainGlobals {
  handleTestEvent = fileTimes();

  async setup() {
    await super.setup();
    const { step, elapsed, passSilence } = await import(bundle);
    Object.assign(this.global, {
      awsJitStep: step,
      awsJitElapsed: elapsed,
      awsJitPassSilence: passSilence,
    });
  }
}
