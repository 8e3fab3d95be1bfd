import { answerAreaCounts } from './answer-area-counts.ts';
import { answerSelection } from './answer-selection.ts';
import type { PlaceAnswers } from './place-ground.ts';

/** What counts in outlines, with Turf: no map at first needs it. */
export const places: PlaceAnswers = { answerAreaCounts, answerSelection };
