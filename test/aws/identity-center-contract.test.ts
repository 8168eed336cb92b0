import { backendContract } from './backend-contract.ts';
import { identityCenterWorld } from './identity-center-world.ts';

const STOPS = { grant: 36, revoke: 26 };

backendContract('Identity Center on the sandbox', () => identityCenterWorld(), 4, STOPS);

backendContract(
  'Identity Center on a sandbox where each operation takes four more calls',
  async () => {
    const world = await identityCenterWorld();
    world.center.setLength({ kind: 'calls', calls: 4 });
    return world;
  },
  10,
  STOPS,
);

backendContract('A copy of a curated set', () => identityCenterWorld('copy'), 10, {
  grant: 52,
  revoke: 32,
});

backendContract('A curated set that is assigned itself', () => identityCenterWorld('assign'), 10, {
  grant: 48,
  revoke: 26,
});
