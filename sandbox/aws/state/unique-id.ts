import { createHash } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Identifiers in the forms that AWS gives them, from a seed and a count: the same set-up gives the same ids in every
 * run. Two sandboxes with one seed give the same access keys, which authorises nothing outside of them.
 */
export class UniqueIds {
  readonly #seed: string;
  #count = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** Prefix and 17 (or so many) of `[A-Z2-7]`: `AIDA…`, `ANPA…`; an access key has 16. */
  entity(prefix: string, length = 17): string {
    const bytes = this.#digest(prefix);
    const letters = [...bytes].slice(0, length).map((byte) => ALPHABET.charAt(byte % 32));
    return prefix + letters.join('');
  }

  uuid(): string {
    const hex = this.#digest('uuid').toString('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  }

  /** Lower-case hexadecimal digits, at most 64. */
  hex(length: number): string {
    return this.#digest('hex').toString('hex').slice(0, length);
  }

  /** For secrets and session tokens: base64, this many characters. */
  secret(length: number): string {
    let text = '';
    while (text.length < length) text += this.#digest('secret').toString('base64').replaceAll('=', '');
    return text.slice(0, length);
  }

  #digest(kind: string): Buffer {
    this.#count += 1;
    return createHash('sha256').update(`${this.#seed} ${kind} ${this.#count}`).digest();
  }
}
