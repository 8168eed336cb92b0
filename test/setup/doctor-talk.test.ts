import { describe } from '@jest/globals';
import { seededTests } from './doctor-seeded.ts';

describe('aws-jit doctor finds', () => {
  seededTests('jobs', 'slack', 'model');
});
