import { backendContract } from './backend-contract.ts';
import { sandboxWorld } from './sandbox-world.ts';

backendContract('IAM on the sandbox', sandboxWorld);

backendContract(
  'IAM on a sandbox whose reads are three seconds behind',
  async () => {
    const world = await sandboxWorld();
    world.account.setPropagation({ kind: 'seconds', seconds: 3 });
    return world;
  },
  4,
);

backendContract(
  'IAM on a sandbox whose reads are four reads behind',
  async () => {
    const world = await sandboxWorld();
    world.account.setPropagation({ kind: 'reads', reads: 4 });
    return world;
  },
  4,
);
