import { backendContract } from '../backend-contract.ts';
import { motoIamWorld } from './iam-world.ts';
import { motoIdentityCenterWorld } from './identity-center-world.ts';

/** `npm run test:moto` starts moto and names it here. */
const url = process.env['MOTO_URL'];
if (url === undefined) throw new Error('MOTO_URL is not set. Run npm run test:moto, which starts moto.');

backendContract('IAM on moto', () => motoIamWorld(url), 'calls');
backendContract('Identity Center on moto', () => motoIdentityCenterWorld(url, 'policy'), 'calls');
backendContract('A copy of a curated set on moto', () => motoIdentityCenterWorld(url, 'copy'), 'calls');
backendContract(
  'A curated set that is assigned itself, on moto',
  () => motoIdentityCenterWorld(url, 'assign'),
  'calls',
);
