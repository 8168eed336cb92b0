import { Context } from '../node_modules/@actions/github/lib/context.js';

/** `context` of `@actions/github` as the package itself makes it, in a file of its own: what the bundle takes of it. */
export const context = new Context();
