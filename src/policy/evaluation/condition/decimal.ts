/** A decimal number of any length: IAM compares integers and decimals, and doubles would round account numbers. */
export interface Decimal {
  readonly negative: boolean;
  /** Without leading zeros; empty for zero. */
  readonly whole: string;
  /** Without trailing zeros. */
  readonly fraction: string;
}

const DECIMAL = /^([+-]?)(\d{1,1000})(?:\.(\d{1,1000}))?$/;

export function readDecimal(text: string): Decimal | undefined {
  const found = DECIMAL.exec(text);
  if (!found) return undefined;
  const [, sign, digits = '', decimals = ''] = found;
  let first = 0;
  while (digits.charAt(first) === '0') first += 1;
  let last = decimals.length;
  while (decimals.charAt(last - 1) === '0') last -= 1;
  const [whole, fraction] = [digits.slice(first), decimals.slice(0, last)];
  return { negative: sign === '-' && whole + fraction !== '', whole, fraction };
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const size =
    a.whole.length - b.whole.length || compareText(a.whole, b.whole) || compareText(a.fraction, b.fraction);
  return a.negative ? -size : size;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
