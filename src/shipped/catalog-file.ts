import { createCatalog } from '../policy/catalog/create-catalog.ts';
import { isTextTable, isKeyRows, isServiceTable } from '../policy/catalog/catalog-tables.ts';
import type { Catalog } from '../policy/catalog/catalog.ts';
import { damaged, loadServiceTables, type ServiceTables } from './service-tables-file.ts';

/**
 * Reads the catalog that ships with this version. A service's tables are parsed when it is first asked for.
 *
 * @param options `descriptions`: only drafting and explaining need them.
 * @throws Error when the installation lacks its data; so does the catalog, where a table is not of its form or those of traits are asked for and lacking.
 */
export function loadCatalog({ descriptions = false }: { readonly descriptions?: boolean } = {}): Catalog {
  const { head, services, table } = loadServiceTables('catalog.json');
  const { date, globalKeys } = head;
  if (typeof date !== 'string' || !isKeyRows(globalKeys)) throw damaged('catalog.json', 'its head');
  // What an action can do is not asked by all who ask what actions there are.
  let traits: ServiceTables | undefined;
  const texts = descriptions ? loadServiceTables('descriptions.json') : undefined;
  return createCatalog({
    date,
    globalKeys,
    services,
    table(service) {
      const found = table(service);
      if (found === undefined || isServiceTable(found)) return found;
      throw damaged('catalog.json', `the table of ${service}`);
    },
    traits(service) {
      traits ??= loadServiceTables('traits.json');
      const found = traits.table(service);
      if (found === undefined || isTextTable(found)) return found;
      throw damaged('traits.json', `the table of ${service}`);
    },
    descriptions(service) {
      const found = texts?.table(service);
      if (found === undefined || isTextTable(found)) return found;
      throw damaged('descriptions.json', `the table of ${service}`);
    },
  });
}
