/** Where something comes from, or where it goes. */
export type ResourceRole = 'source' | 'target';

const FROM = new Set('from of out off in of desde von aus de da du des'.split(' '));
const TO = new Set('to into onto as towards nach in-to 2 -> => → hacia para vers zu'.split(' '));
/** How far in front of a name its preposition stands: "into a second table named x". */
const FARTHEST = 6;

/** What the words in front of a name say of it. `in` is no side of its own: "the files in x". */
export function roleOf(words: readonly string[], at: number): ResourceRole | undefined {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before -= 1) {
    const word = (words[before] ?? '').toLowerCase();
    if (TO.has(word)) return 'target';
    if (FROM.has(word)) return 'source';
    // Another thing stands between: what is said of it is not said of this one.
    if (/^(?:s3:\/\/|arn:)/.test(word)) break;
  }
  return isOperandOf(words, at);
}

/** Of a command that takes two, the first is where it comes from. */
function isOperandOf(words: readonly string[], at: number): ResourceRole | undefined {
  if (!(words[at] ?? '').startsWith('s3://')) return undefined;
  const operands = words.flatMap((word, index) => (word.startsWith('s3://') ? [index] : []));
  if (operands.length !== 2) return undefined;
  return operands[0] === at ? 'source' : 'target';
}
