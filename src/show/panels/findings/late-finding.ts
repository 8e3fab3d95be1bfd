import { late } from '../../parts/late.tsx';

/** A finding, loaded with the views of findings: it is there when the first answer is. */
export const LateFinding = late('finding', async () => (await import('./finding.tsx')).Finding);
