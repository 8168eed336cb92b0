import { createCompanions, isCompanionTable } from '../drafting/companions.ts';
import type { Companions } from '../drafting/companions.ts';
import { damaged, loadServiceTables } from './service-tables-file.ts';

const NAME = 'companions.json';

/**
 * Reads the table of companions that ships with this version. A service's part is parsed when it is first asked for.
 *
 * @throws Error when the installation lacks the file; so do the companions, where a table is not of its form.
 */
export function loadCompanions(): Companions {
  const { head, table } = loadServiceTables(NAME);
  if (typeof head['date'] !== 'string') throw damaged(NAME, 'its head');
  return createCompanions(head['date'], (service) => {
    const found = table(service);
    if (found === undefined || isCompanionTable(found)) return found;
    throw damaged(NAME, `the table of ${service}`);
  });
}
