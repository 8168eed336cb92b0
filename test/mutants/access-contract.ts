import { backendContract } from '../aws/backend-contract.ts';
import { identityCenterWorld } from '../aws/identity-center-world.ts';
import { sandboxWorld } from '../aws/sandbox-world.ts';

/** The contract without what is killed and interleaved, which takes minutes. */
backendContract('IAM', sandboxWorld, 'calls');
backendContract('Identity Center', () => identityCenterWorld(), 'calls');
backendContract('A set that is assigned itself', () => identityCenterWorld('assign'), 'calls');
