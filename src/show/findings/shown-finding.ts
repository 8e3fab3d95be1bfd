import type { AnalysisResult, CellResult, Disclosed } from '../../disclose/disclosed.ts';
import type { AnalysisSpec, Document } from '../../document/document.ts';
import { type DataSet, latestOf, type Results } from '../cockpit.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import type { Theme } from '../theme/colours.ts';
import { type ContextDocument, contextOf } from './context-of.ts';
import type { FindingContext, FindingView } from './finding-view.ts';

/** A finding with what it takes to draw it. */
export interface ShownFinding {
  /** Id of the analysis. */
  readonly id: string;
  readonly view: FindingView;
  readonly result: Disclosed<AnalysisResult>;
  readonly context: FindingContext;
}

type Parts = {
  readonly document: ContextDocument & Pick<Document, 'analyses' | 'board'>;
  readonly results: Pick<Results, 'analyses'>;
  readonly dataSets: readonly DataSet[];
  readonly theme: Theme;
  readonly views: readonly FindingView[];
};

const resultOf = (id: string, { analyses }: Pick<Results, 'analyses'>): Disclosed<AnalysisResult> | null => {
  const status = analyses[id];
  return status === undefined ? null : latestOf(status);
};

/** What a context says; a key's text follows from the source, and a function is never the same twice. */
const sayings = ({ sourceText: _, significance, ...plain }: FindingContext): readonly unknown[] => [
  ...Object.values(plain),
  significance.level,
  significance.corrected,
];

/** The one made last for each result: whoever shows it draws, and compares, the same. */
const lastShown = new WeakMap<AnalysisResult, ShownFinding>();

/** A finding to show; the one before where it says the same, so that nothing is made from it twice. */
export function shownOf(
  { id }: AnalysisSpec,
  view: FindingView,
  result: Disclosed<AnalysisResult>,
  context: FindingContext,
): ShownFinding {
  const before = lastShown.get(result);
  if (before?.id === id && before.view === view) {
    const told = sayings(before.context);
    if (sayings(context).every((saying, i) => saying === told[i])) return before;
  }
  const shown = { id, view, result, context };
  lastShown.set(result, shown);
  return shown;
}

const drawn = new WeakMap<ShownFinding, readonly LayerDrawing[]>();

/** What a finding draws on the map, made once: the scene, its legends and the panel ask for it. */
export function drawingsOf(shown: ShownFinding): readonly LayerDrawing[] {
  const known = drawn.get(shown);
  if (known !== undefined) return known;
  const drawings = shown.view.layer(shown.result, shown.context);
  drawn.set(shown, drawings);
  return drawings;
}

/** The finding of an analysis; null while it, or the views, are not there. */
export function findingOf(id: string, { document, results, dataSets, theme, views }: Parts): ShownFinding | null {
  const analysis = document.analyses.find((candidate) => candidate.id === id);
  const result = resultOf(id, results);
  const view = views.find((candidate) => candidate.id === analysis?.method);
  if (analysis === undefined || result === null || view === undefined || !view.accepts(result)) return null;
  return shownOf(analysis, view, result, contextOf(analysis, document, dataSets, theme));
}

type Classed = Disclosed<CellResult>;
const isClassed = (result: Disclosed<AnalysisResult> | null): result is Classed =>
  result?.shape === 'cells' && result.hotSpots !== null;

/** Hot spots have a layer of their own, which needs no view; other findings draw themselves. */
export const hasPlace = (shown: ShownFinding): boolean => isClassed(shown.result) || drawingsOf(shown).length > 0;

/** What the board puts on the map. */
export interface OnMap {
  readonly hotSpots: Classed | null;
  readonly finding: ShownFinding | null;
}

/** The finding that the board names, or else the newest that has a place on the map. */
export function findingOnMap(parts: Parts): OnMap {
  const { board, analyses } = parts.document;
  const isNamed = analyses.some(({ id }) => id === board.finding);
  const asked = isNamed ? [board.finding] : [...analyses].reverse().map(({ id }) => id);
  for (const id of asked) {
    const result = resultOf(id, parts.results);
    const finding = findingOf(id, parts);
    if (isClassed(result)) return { hotSpots: result, finding };
    if (finding !== null && (isNamed || hasPlace(finding))) return { hotSpots: null, finding };
  }
  return { hotSpots: null, finding: null };
}
