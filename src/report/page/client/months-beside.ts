import { monthPath, requestsOfMonth } from '../month-file.ts';
import type { OlderMonth, PageRequest } from '../page-types.ts';

/** Side by side: a phone's connection is not kept from everything else. */
const AT_ONCE = 4;

/** Whether a page may ask for the files beside it: a browser lets none that was opened from a disk do so. */
export const mayFetch = (): boolean => location.protocol === 'https:' || location.protocol === 'http:';

/**
 * The files of earlier months, as far as they were loaded. What is loaded has been compared with the digest in the page, and stays
 * while the page is open.
 */
export class MonthsBeside {
  readonly #loaded = new Map<string, readonly PageRequest[]>();
  /** Sentences: what became of those that could not be loaded. */
  readonly #failed = new Map<string, string>();
  readonly #waiting = new Set<OlderMonth>();
  readonly #underWay = new Set<OlderMonth>();
  readonly #changed: () => void;

  /** @param changed called after each that was loaded or failed. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  rows(month: string): readonly PageRequest[] | undefined {
    return this.#loaded.get(month);
  }

  whyNot(month: string): string | undefined {
    return this.#failed.get(month);
  }

  /** How many are being loaded, or wait for it. */
  get pending(): number {
    return this.#waiting.size + this.#underWay.size;
  }

  /** Loads what is not there yet, the newest first. What failed is tried again only when somebody says so. */
  want(months: readonly OlderMonth[]): void {
    if (!mayFetch()) return;
    for (const month of [...months].reverse()) {
      if (this.#loaded.has(month.month) || this.#failed.has(month.month) || this.#underWay.has(month))
        continue;
      this.#waiting.add(month);
    }
    this.#next();
  }

  forgetFailures(): void {
    this.#failed.clear();
  }

  /**
   * Takes files that the reader chose: each is known by its digest, whatever it is called.
   * @returns the months that were among them.
   */
  async take(files: readonly File[], months: readonly OlderMonth[]): Promise<readonly OlderMonth[]> {
    const taken: OlderMonth[] = [];
    for (const file of files) {
      try {
        const bytes = await file.arrayBuffer();
        const digest = await digestOf(bytes);
        const month = months.find(({ sha256 }) => sha256 === digest);
        if (month === undefined) throw new Error(DIFFERENT);
        this.#loaded.set(month.month, read(month, bytes));
        this.#failed.delete(month.month);
        this.#failed.delete(file.name);
        taken.push(month);
      } catch (error) {
        const named = months.find(({ month }) => monthPath(month).endsWith(`/${file.name}`));
        this.#failed.set(named?.month ?? file.name, `${file.name}: ${wordsOf(error)}`);
      }
    }
    this.#changed();
    return taken;
  }

  /** What could not be loaded, in words. */
  get failures(): readonly string[] {
    return [...this.#failed.values()];
  }

  #next(): void {
    for (const month of this.#waiting) {
      if (this.#underWay.size >= AT_ONCE) return;
      this.#waiting.delete(month);
      this.#underWay.add(month);
      void this.#load(month);
    }
  }

  async #load(month: OlderMonth): Promise<void> {
    const path = monthPath(month.month);
    try {
      const bytes = await fetched(path);
      if ((await digestOf(bytes)) !== month.sha256) throw new Error(DIFFERENT);
      this.#loaded.set(month.month, read(month, bytes));
    } catch (error) {
      this.#failed.set(month.month, `${path}: ${wordsOf(error)}`);
    }
    this.#underWay.delete(month);
    this.#next();
    this.#changed();
  }
}

const DIFFERENT =
  'it is not the file that was written with this page: it was changed, or page and file are of different runs. Nothing of it is shown. Load this page anew, or take page and folder from one run.';

async function fetched(path: string): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(path, { cache: 'no-cache' });
  } catch {
    throw new Error('it could not be fetched: there is no connection, or the server sends to another place.');
  }
  if (!response.ok)
    throw new Error(
      `the server does not have it (${response.status}). The folder older belongs beside this page, from the same run.`,
    );
  return response.arrayBuffer();
}

/** SHA-256 in hexadecimal digits. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  // Whatever the types say: a page that came over http, other than from this machine, has none.
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (subtle === undefined)
    throw new Error(
      'it could not be compared with its digest: a browser computes none for a page that came over http. Open it over https, or from a disk.',
    );
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const read = ({ month }: OlderMonth, bytes: ArrayBuffer): readonly PageRequest[] =>
  requestsOfMonth(month, new TextDecoder().decode(bytes));

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
