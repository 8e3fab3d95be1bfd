import { late } from '../../parts/late.tsx';

/** What playback is run with: loaded when it is first opened. */
export const PlaybackBar = late('playback', async () => (await import('./playback-controls.tsx')).PlaybackControls);
