import type { WishObject } from './wish.ts';
import { isNamed, type NounPhrase } from './noun-phrases.ts';

/** How much less likely each thing is that was spoken of before the last one. */
const OLDER = 0.97;
/** "them" for one thing, "it" for several. */
const OTHER_NUMBER = 0.94;
const MOST = 5;

/** What a text has spoken of so far: what a pronoun, or a verb without object, may mean. */
export class Discourse {
  readonly #mentions: NounPhrase[] = [];

  /** @param age behind so many others it is what may be meant */
  mention(phrase: NounPhrase, age = 0): void {
    if (!isNamed(phrase)) return;
    const same = this.#mentions.findIndex(
      (each) => each.head.join() === phrase.head.join() && each.resources.join() === phrase.resources.join(),
    );
    if (same >= 0) this.#mentions.splice(same, 1);
    this.#mentions.splice(Math.min(age, this.#mentions.length), 0, phrase);
    this.#mentions.length = Math.min(this.#mentions.length, MOST);
  }

  /** What a condition is about: meant first where it is of the form or nothing of it was named; else last. */
  mentionIncidental(phrase: NounPhrase, first: boolean): void {
    const named =
      phrase.resources.length > 0 || this.#mentions.every(({ resources }) => resources.length === 0);
    this.mention(phrase, named && first ? 0 : named ? 1 : MOST - 1);
  }

  last(): NounPhrase | undefined {
    return this.#mentions[0];
  }

  /** What was spoken of, the likeliest first, each with how likely it is; `plural`: several are meant, where the word says so. */
  candidates(
    plural: boolean | undefined,
  ): readonly { readonly phrase: NounPhrase; readonly weight: number }[] {
    return this.#mentions
      .map((phrase, age) => ({
        phrase,
        weight:
          OLDER ** age *
          (plural === undefined || phrase.plural === plural || phrase.resources.length > 1 === plural
            ? 1
            : OTHER_NUMBER),
      }))
      .sort((a, b) => b.weight - a.weight);
  }
}

/** The object of a clause with what it refers to in its place. */
export const referring = (own: NounPhrase, to: NounPhrase): WishObject => ({
  head: to.head,
  place: [...own.place, ...to.place],
  resources: to.resources,
  placed: [...to.placed, ...own.placed],
  plural: to.plural,
});

/** "its memory": the thing, and where it is. */
export const belonging = (own: WishObject, to: NounPhrase): WishObject => ({
  ...own,
  place: [...own.place, ...to.head],
  placed: [...own.placed, ...to.resources],
});
