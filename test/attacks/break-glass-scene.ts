import type { ExampleOptions } from '../../sandbox/example.ts';
import type { Standing } from '../../src/request/standing.ts';
import type { Seconds } from '../../src/terms/instant.ts';
import { HOUR, type Company } from '../action/company.ts';
import { standingCompany, standingOf } from './standing-scene.ts';

/** A standing approval that is looked at afterwards, for alice; bob, carol and dave own it. */
export const breakGlass = (change: Partial<Standing> = {}): Standing =>
  standingOf({ review: 'afterwards', duration: HOUR as Seconds, ...change });

export const breakGlassCompany = (
  more: Partial<ExampleOptions> = {},
  configure: (text: string) => string = (text) => text,
): Promise<Company> => standingCompany(configure, more);
