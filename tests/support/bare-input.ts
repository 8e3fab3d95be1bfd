import type { MethodInput } from '../../src/analyse/method.ts';
import { noHands } from '../../src/base/hands.ts';

type Given = Pick<MethodInput, 'geography' | 'corridor' | 'now'> & Partial<MethodInput>;

/** What a method is given, with nothing beside what a test says. */
export const bareInput = (given: Given): MethodInput => ({
  incidents: null,
  panel: null,
  clauses: {},
  before: null,
  breaks: [],
  count: 'records',
  basis: 'rows',
  zones: null,
  denominator: null,
  hands: noHands,
  ...given,
});
