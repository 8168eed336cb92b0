/** Variables of ARN formats whose values AWS fixes; every other one stands for a name. */
const FIXED: Readonly<Record<string, string>> = {
  Partition: 'aws',
  Region: 'eu-west-1',
  Account: '111122223333',
  AccountId: '111122223333',
};

/** An ARN as the format has it, with a name in place of each variable and of a `*` that ends it. */
export const exampleArn = (format: string, name = 'x1'): string =>
  format
    .replace(/\$\{([A-Za-z0-9_-]+)\}/g, (_, variable: string) => FIXED[variable] ?? name)
    .replace(/\*$/, name);
