/**
 * The parameters of one call in AWS's Query protocol: a form whose names spell out structures,
 * `Tags.member.1.Key=issue&Tags.member.1.Value=7`.
 */
export class Parameters {
  readonly #values: ReadonlyMap<string, string>;

  private constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  /** Reads an `application/x-www-form-urlencoded` body. The last of two equal names counts. */
  static parse(body: string): Parameters {
    return new Parameters(new Map(new URLSearchParams(body)));
  }

  /** The same names from a plain object, for the sandbox's own set-up; lists and tags as the SDK takes them. */
  static of(input: Readonly<Record<string, Input>>): Parameters {
    const values = new Map<string, string>();
    for (const [name, value] of Object.entries(input)) flatten(name, value, values);
    return new Parameters(values);
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** For a parameter that the operation's table calls required: the dispatcher has checked that it is there. */
  must(name: string): string {
    const value = this.#values.get(name);
    if (value === undefined)
      throw new TypeError(`${name} is not among the required parameters of its operation`);
    return value;
  }

  integer(name: string): number | undefined {
    const value = this.#values.get(name);
    return value === undefined ? undefined : Number(value);
  }

  flag(name: string): boolean {
    return this.#values.get(name) === 'true';
  }

  /** `Name.member.1`, `Name.member.2`, … in order; empty when absent. */
  list(name: string): readonly string[] {
    return this.#members(name).flatMap((prefix) => {
      const value = this.#values.get(prefix);
      return value === undefined ? [] : [value];
    });
  }

  /** One field of each structure in a list: `PolicyArns.member.1.arn`; empty text where the field is absent. */
  field(name: string, field: string): readonly string[] {
    return this.#members(name).map((prefix) => this.#values.get(`${prefix}.${field}`) ?? '');
  }

  tags(name = 'Tags'): readonly { readonly key: string; readonly value: string }[] {
    const values = this.field(name, 'Value');
    return this.field(name, 'Key').map((key, index) => ({ key, value: values[index] ?? '' }));
  }

  /** Top-level names, `Action` and `Version` left out. */
  names(): readonly string[] {
    const names = new Set([...this.#values.keys()].map((name) => name.split('.', 1)[0] ?? name));
    return [...names].filter((name) => name !== 'Action' && name !== 'Version');
  }

  /** Everything as CloudTrail shows it: nested, names in lower camel case. Secrets are the caller's to remove. */
  tree(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      this.names().map((name): [string, unknown] => {
        const members = this.#members(name);
        if (members.length === 0) return [lowerFirst(name), this.#values.get(name) ?? []];
        return [lowerFirst(name), members.map((prefix) => this.#member(prefix))];
      }),
    );
  }

  #member(prefix: string): unknown {
    const plain = this.#values.get(prefix);
    if (plain !== undefined) return plain;
    const fields = [...this.#values].filter(([name]) => name.startsWith(`${prefix}.`));
    return Object.fromEntries<unknown>(
      fields.map(([name, value]) => [lowerFirst(name.slice(prefix.length + 1)), value]),
    );
  }

  #members(name: string): readonly string[] {
    const numbers = new Set<number>();
    for (const key of this.#values.keys()) {
      if (!key.startsWith(`${name}.member.`)) continue;
      const number = Number(key.slice(name.length + 8).split('.', 1)[0]);
      if (Number.isSafeInteger(number)) numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b).map((number) => `${name}.member.${number}`);
  }
}

export type Input =
  string | number | boolean | undefined | readonly string[] | readonly Readonly<Record<string, string>>[];

function flatten(name: string, value: Input, into: Map<string, string>): void {
  if (value === undefined) return;
  if (typeof value !== 'object') {
    into.set(name, String(value));
    return;
  }
  value.forEach((member, index) => {
    const prefix = `${name}.member.${index + 1}`;
    if (typeof member === 'string') into.set(prefix, member);
    else for (const [field, text] of Object.entries(member)) into.set(`${prefix}.${field}`, text);
  });
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
