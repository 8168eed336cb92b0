/**
 * Jest's environment for Node, with the action beside it: loaded once a worker by Node itself, where Jest would load it anew
 * for every test file, and without a process for every step.
 */
import { TestEnvironment } from 'jest-environment-node';
import { bundle } from './bundle.mjs';

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    const { step, elapsed } = await import(bundle);
    Object.assign(this.global, { awsJitStep: step, awsJitElapsed: elapsed });
  }
}
