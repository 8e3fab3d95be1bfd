import { say } from '../../../base/words.ts';
import type { AgreementResult } from '../../../disclose/disclosed.ts';
import type { Legend, LegendEntry, Swatch } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { edgesOf, hatchOf, type Paths } from '../cell-ink.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { sameColour, writeColour } from '../rgba.ts';
import { layerWords } from '../words.ts';
import { words } from './words.ts';

/** Both: solid. The first alone: hatched. The second alone: an outline. Never colour alone. */
const kinds = ['both-hot', 'first-hot', 'second-hot', 'both-cold', 'first-cold', 'second-cold', 'turned'] as const;
type Kind = (typeof kinds)[number];

const notClassed = 2;
const solidAlpha = 150;
const faintAlpha = 40;
/** Few, so that many small cells do not look solid. */
const linesPerCell = 3;

/** How one unit differs; null where it is neither hot nor cold in either, or not classed. */
function kindOf(a: number, b: number): Kind | null {
  if (a === notClassed || b === notClassed || (a === 0 && b === 0)) return null;
  if (a * b === -1) return 'turned';
  const which = a === b ? 'both' : a !== 0 ? 'first' : 'second';
  return `${which}-${a + b > 0 ? 'hot' : 'cold'}`;
}

/** The kind of one unit, as its entry in the legend is called. */
export const agreementKind = ({ classA, classB }: AgreementResult, unit: number): Kind | null =>
  kindOf(classA[unit] ?? notClassed, classB[unit] ?? notClassed);

function unitsOf(result: AgreementResult): ReadonlyMap<Kind, readonly number[]> {
  const units = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
  for (let i = 0; i < result.ids.length; i++) {
    const kind = agreementKind(result, i);
    if (kind !== null) units.get(kind)?.push(i);
  }
  return units;
}

const inkOf = (kind: Kind, theme: Theme): string =>
  kind === 'turned' ? theme.ink : kind.endsWith('hot') ? theme.hot[1] : theme.cold[1];
const isSolid = (kind: Kind): boolean => kind.startsWith('both');
const isHatched = (kind: Kind): boolean => kind.startsWith('first') || kind === 'turned';
const isEdged = (kind: Kind): boolean => kind.startsWith('second') || kind === 'turned';

function build({ agreement }: LayerInput, theme: Theme): readonly LayerDrawing[] {
  if (agreement === null) return [];
  const units = unitsOf(agreement);
  const fill = new Uint8Array(agreement.ids.length * 4);
  const lines = (id: string, paths: Paths, colour: string): LayerDrawing[] => {
    const count = paths.starts.length - 1;
    return count === 0
      ? []
      : [{ kind: 'lines', id, ...paths, colour: sameColour(count, colour), widthPx: 1, dashed: false }];
  };
  const marks: LayerDrawing[] = [];
  for (const kind of kinds) {
    const of = units.get(kind) ?? [];
    for (const unit of of) writeColour(fill, unit, inkOf(kind, theme), isSolid(kind) ? solidAlpha : faintAlpha);
    if (isHatched(kind))
      marks.push(...lines(`agreement:${kind}`, hatchOf(agreement, of, linesPerCell), inkOf(kind, theme)));
    if (isEdged(kind)) marks.push(...lines(`agreement:${kind}-edge`, edgesOf(agreement, of), inkOf(kind, theme)));
  }
  return [
    { kind: 'polygons', id: 'agreement:fill', starts: agreement.starts, lonLat: agreement.lonLat, fill },
    ...marks,
  ];
}

function swatchOf(kind: Kind, theme: Theme): Swatch {
  const ink = inkOf(kind, theme);
  const alpha = (isSolid(kind) ? solidAlpha : faintAlpha).toString(16).padStart(2, '0');
  return {
    shape: 'cell',
    fill: `${ink}${alpha}`,
    pattern: isHatched(kind) ? 'hatch' : null,
    ink,
    edge: isEdged(kind) ? 'solid' : 'none',
  };
}

function legend({ agreement, language, incidentsSynthetic }: LayerInput, theme: Theme): Legend | null {
  if (agreement === null) return null;
  const units = unitsOf(agreement);
  const entries: LegendEntry[] = kinds
    .filter((kind) => (units.get(kind) ?? []).length > 0)
    .map((kind) => ({ id: kind, swatch: swatchOf(kind, theme), label: words[language][kind] }));
  const { whole } = formatOf(language);
  const changed = kinds.filter((kind) => !isSolid(kind)).reduce((sum, kind) => sum + (units.get(kind) ?? []).length, 0);
  const note = say(words, language, 'note', { units: whole(agreement.units), changed: whole(changed) });
  const notes = incidentsSynthetic ? [layerWords[language].synthetic, note] : [note];
  return { id: 'agreement', title: words[language].title, entries, notes };
}

/** Two maps of hot spots as one: where both are hot or cold, and where one alone is. */
export const agreement: Layer = { id: 'agreement', classes: 'fixed', words, shows: ['agreement'], build, legend };
