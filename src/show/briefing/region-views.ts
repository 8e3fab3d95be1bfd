import { cards } from '../../analyse/catalog.ts';
import type { AnalysisSpec, Document, View } from '../../document/document.ts';
import { viewOfScreen } from '../../document/element-study.ts';

const specOf = (
  method: 'region-ranking' | 'region-profile',
  params: AnalysisSpec['params'],
  { regions }: Pick<Document, 'regions'>,
): Omit<AnalysisSpec, 'id'> => ({
  method,
  version: cards.find(({ id }) => id === method)?.version ?? 1,
  params,
  seed: regions.seed,
  data: 'areas',
  period: 'now',
  chosen: 'not-said',
});

/** The run of a ranking as the study has it now. */
export const rankingSpec = (study: Pick<Document, 'regions'>): Omit<AnalysisSpec, 'id'> =>
  specOf('region-ranking', {}, study);

/** Circles of sectors and cells are of other figures than a region's, and would lie under its band. */
const ofOtherFigures: readonly string[] = ['sectors', 'cells', 'mean-centres', 'change-cells', 'arrows'];

/** All that is on the screen, with one finding and no other. */
const viewOf = (study: Document, spec: Omit<AnalysisSpec, 'id'>): View => ({
  ...viewOfScreen(study),
  // Regions are judged from all records, whatever the filters of the screen.
  clauses: {},
  compare: { kind: 'none' },
  playback: { ...study.playback, at: null },
  analyses: [{ ...spec, id: 'a1' }],
  board: { finding: 'a1', beside: '', view: 'one' },
  layers: study.layers.map((layer) => (ofOtherFigures.includes(layer.layer) ? { ...layer, visible: false } : layer)),
});

/** What an element holds that shows the ranking of the regions. */
export const rankingView = (study: Document): View => viewOf(study, rankingSpec(study));

/** What an element holds that shows the profile of a region. */
export const profileView = (study: Document, region: string): View =>
  viewOf(study, specOf('region-profile', { region }, study));
