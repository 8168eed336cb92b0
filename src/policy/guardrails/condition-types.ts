/** What a condition key holds, and which operators compare it. */
export interface KeyType {
  /** For the reader. */
  readonly families: string;
  /** A call can carry several values: AWS asks for a set operator ("Missing qualifier"). */
  readonly several: boolean;
  readonly operators: RegExp;
}

const STRING = /^String|^Arn/;
/**
 * The types of the Service Authorization Reference. Text that is an ARN is compared as both: AWS's own examples have `ArnLike`
 * on kms:EncryptionContext and `StringLike` on aws:PrincipalArn. "Error: Type mismatch", IAM policy validation checks.
 */
const TYPES: Readonly<Record<string, Omit<KeyType, 'several'>>> = {
  String: { families: 'a String operator', operators: STRING },
  ARN: { families: 'an Arn operator', operators: STRING },
  Numeric: { families: 'a Numeric operator', operators: /^Numeric/ },
  Long: { families: 'a Numeric operator', operators: /^Numeric/ },
  Bool: { families: 'Bool', operators: /^Bool$/ },
  Boolean: { families: 'Bool', operators: /^Bool$/ },
  Date: { families: 'a Date operator', operators: /^Date|^Numeric/ },
  IPAddress: { families: 'IpAddress or NotIpAddress', operators: /^(?:Not)?IpAddress$/ },
  Binary: { families: 'BinaryEquals', operators: /^BinaryEquals$/ },
};

/** `undefined` for a type that this table does not have: nothing is said of it. */
export function typeOfKey(type: string): KeyType | undefined {
  const several = type.startsWith('ArrayOf');
  const name = several ? type.slice('ArrayOf'.length) : type;
  const found = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  return found && { ...found, several };
}

/** @param base of an operator: `StringEquals`, without set operator and IfExists. */
export const takes = (type: KeyType, base: string): boolean => type.operators.test(base);
