import { drain } from '../../src/base/steps.ts';
import { borderLengthKm } from '../../src/corridors/corridor.ts';
import { corridorDepthKm } from '../../src/corridors/geography.ts';
import { type StudyArea, studyArea } from '../../src/corridors/study-area.ts';
import { shippedGeography } from '../shipped-geography.ts';

/** The cells of a stretch of the border to the full depth, as the app has them. */
export const areaOf = (
  { fromKm, toKm }: { readonly fromKm: number; readonly toKm: number },
  resolution: number,
): StudyArea => drain(studyArea(shippedGeography(), { fromKm, toKm, depthKm: corridorDepthKm, resolution }));

/** The cells of the whole border: small figures are held back in these, whatever stretch is asked for. */
export const wholeArea = (resolution: number): StudyArea => areaOf({ fromKm: 0, toKm: borderLengthKm }, resolution);

/** An H3 index as a whole number. */
export const cellNumber = (id: string): bigint => BigInt(`0x${id}`);
