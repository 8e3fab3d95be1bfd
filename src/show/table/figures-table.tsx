import { late } from '../parts/late.tsx';

/** The figures behind a picture, in a dialog: loaded when the first is opened. */
export const FiguresTable = late('figures', async () => (await import('./figures-of-picture.tsx')).FiguresOfPicture);
