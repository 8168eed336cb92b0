import { PARTITIONS, partitionWith } from '../../terms/partition.ts';
import { arnParts, type ArnParts } from '../catalog/resource-type.ts';
import { hasTypeWildcard } from '../document/resource-pattern.ts';
import { globOf } from '../document/glob.ts';
import { quoted, type Located, type ReadStatement } from '../document/read-statement.ts';
import type { RuleCode } from '../findings/rule-codes.ts';
import type { Judging } from './judged-statement.ts';

/** The six fields of a resource, where each can be what it says; every fault is reported. */
export function readArn({ text, path }: Located, { envelope, report }: Judging): ArnParts | undefined {
  const refuse = (code: RuleCode, message: string): undefined => {
    report({ code, severity: 'error', path, message });
    return undefined;
  };
  const parts = arnParts(text);
  if (!parts || parts.resource === '') {
    refuse('arn-syntax', `${quoted(text)} is no ARN. Write arn:partition:service:region:account:resource.`);
    return;
  }
  if (!/^[a-z-]+$/.test(parts.partition) || !/^[a-z0-9-]+$/.test(parts.service)) {
    refuse(
      'arn-syntax',
      `${quoted(text)} needs a partition such as aws and a service in lower case, both without wildcards.`,
    );
    return;
  }
  if (!/^(?:[a-z0-9-]*|\*)$/.test(parts.region) || !/^(?:\d{12}|aws|\*|)$/.test(parts.account)) {
    refuse(
      'arn-syntax',
      `${quoted(text)} needs a Region (or none, or *) and an account of 12 digits (or none, or *). Parts of them cannot be wildcards.`,
    );
    return;
  }
  if (!PARTITIONS.includes(parts.partition)) {
    refuse(
      'partition-unknown',
      `${quoted(text)} is in the partition ${parts.partition}, which AWS does not have. Its partitions are ${PARTITIONS.join(', ')}.`,
    );
    return;
  }
  if (!/^\*?$/.test(parts.region) && partitionWith(parts.region) !== parts.partition) {
    refuse(
      'region-unknown',
      `${quoted(text)} is in the Region ${parts.region}, which AWS does not have in the partition ${parts.partition}. Check its spelling.`,
    );
    return;
  }
  if (/[*?]/.test(text) && hasTypeWildcard(globOf(text.replace(/\$\{[^{}]*\}/g, 'x')))) {
    refuse(
      'arn-syntax',
      `${quoted(text)} has a wildcard in the word for the type of the resource, where AWS takes none. Write the word out.`,
    );
    return;
  }
  if (envelope && parts.partition !== envelope.partition) {
    refuse(
      'resource-partition',
      `${quoted(text)} is in partition ${parts.partition}; the account is in ${envelope.partition}.`,
    );
  }
  return parts;
}

/** What a Deny is about must be something, too: one on what does not exist denies nothing. */
export function checkDeniedResources(statement: ReadStatement, judging: Judging): void {
  for (const resource of [...statement.resources, ...(statement.notResources ?? [])]) {
    if (/^\*+$/.test(resource.text)) continue;
    readArn(resource, judging);
  }
}
