/**
 * ARNs as people may ask for them: six fields, the first five in full. Wildcards are accepted in the resource part only,
 * after something that names the resource's kind or the resource itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty where the service is global. */
  readonly region: string;
  /** Empty where the service's ARNs carry none, as in S3. */
  readonly account: string;
  /** All after the fifth colon. */
  readonly resource: string;
}

export interface ArnFault {
  readonly code: string;
  readonly message: string;
}

/** IAM takes policies of tab, line feed, carriage return and U+0020–U+00FF; a resource with a space or control is none. */
const PRINTABLE = /^[\u0021-\u007E\u00A1-\u00FF]+$/u;
/** The longest ARN that AWS documents is 2,048 characters; nobody asks for one. */
const LONGEST = 1024;

/** Splits without judging; `undefined` when there are not six fields. */
export function splitArn(text: string): Arn | undefined {
  const fields = text.split(':');
  if (fields.length < 6 || fields[0] !== 'arn') return undefined;
  const [, partition = '', service = '', region = '', account = ''] = fields;
  return { partition, service, region, account, resource: fields.slice(5).join(':') };
}

/** What is wrong with an ARN whatever it is asked for; nothing where it is well formed. */
export function arnFaults(text: string): ArnFault[] {
  if (text === '*') {
    return [
      {
        code: 'resource-everything',
        message:
          '"*" means everything. Name the resources. Actions that AWS cannot limit to a resource, such as many ' +
          'that list, are added on "*" by themselves.',
      },
    ];
  }
  if (text.length > LONGEST) return [fault('resource-arn', text, `is longer than ${LONGEST} characters`)];
  if (!PRINTABLE.test(text))
    return [fault('resource-arn', text, 'contains spaces or characters that AWS does not take')];
  const arn = splitArn(text);
  if (!arn) return [fault('resource-arn', text, 'is not an ARN. An ARN looks like arn:aws:s3:::my-bucket')];
  const faults: ArnFault[] = [];
  for (const [field, value] of [
    ['partition', arn.partition],
    ['service', arn.service],
    ['Region', arn.region],
    ['account', arn.account],
  ] as const) {
    if (/[*?]/.test(value)) {
      faults.push(fault('resource-wildcard', text, `has a wildcard in its ${field}. Write the ${field} out`));
    }
  }
  if (faults.length > 0) return faults;
  if (text.includes('${')) {
    faults.push(fault('resource-variable', text, 'contains a policy variable. Write the resource out'));
  }
  if (!/^aws[a-z-]*$/.test(arn.partition))
    faults.push(fault('resource-arn', text, 'has no partition such as aws'));
  if (!/^[a-z0-9][a-z0-9-]*$/.test(arn.service)) {
    faults.push(fault('resource-arn', text, 'has no service in lower case, such as s3'));
  }
  if (!/^(?:|[a-z]{2,4}(?:-[a-z]+){1,3}-[1-9])$/.test(arn.region)) {
    faults.push(
      fault('resource-region', text, `has "${arn.region}" where its Region belongs, such as eu-west-1`),
    );
  }
  if (!/^(?:|\d{12}|aws)$/.test(arn.account)) {
    faults.push(fault('resource-account', text, `has "${arn.account}" where 12 digits of an account belong`));
  }
  if (arn.resource === '') faults.push(fault('resource-arn', text, 'ends before it names a resource'));
  else if (/^[*?]/.test(arn.resource)) {
    faults.push(
      fault(
        'resource-wildcard',
        text,
        `covers everything in ${arn.service}. Name the resource before the wildcard`,
      ),
    );
  }
  return faults;
}

function fault(code: string, text: string, words: string): ArnFault {
  return { code, message: `"${text.length > 120 ? `${text.slice(0, 119)}…` : text}" ${words}.` };
}
