import { arnParts, formatsOf } from '../../policy/catalog/resource-type.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';

/** Literal words of the ARN formats of the services that ARNs belong to. */
export function kindsIn(resources: readonly string[], catalog: Catalog): ReadonlySet<string> {
  const services = new Set(resources.flatMap((arn) => arnParts(arn)?.service ?? []));
  return new Set(
    [...services].flatMap((service) =>
      formatsOf(service, catalog).flatMap(({ formats }) =>
        formats.flatMap(({ text }) =>
          text
            .split(/[/:]/)
            .filter((part) => !part.includes('$'))
            .map((part) => part.toLowerCase()),
        ),
      ),
    ),
  );
}
