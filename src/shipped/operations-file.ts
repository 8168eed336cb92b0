import {
  createOperationData,
  isOperationTable,
  type OperationData,
} from '../drafting/grounds/operation-data.ts';
import { damaged, loadServiceTables } from './service-tables-file.ts';

const NAME = 'operations.json';

/**
 * Reads what AWS's API models say, as it ships with this version. A service's part is parsed when it is first asked for.
 *
 * @throws Error when the installation lacks the file; so does the data, where a table is not of its form.
 */
export function loadOperations(): OperationData {
  const { head, table } = loadServiceTables(NAME);
  const { date, clients } = head;
  if (typeof date !== 'string' || !isClients(clients)) throw damaged(NAME, 'its head');
  return createOperationData(date, clients, (service) => {
    const found = table(service);
    if (found === undefined || isOperationTable(found)) return found;
    throw damaged(NAME, `the table of ${service}`);
  });
}

const isClients = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'string');
