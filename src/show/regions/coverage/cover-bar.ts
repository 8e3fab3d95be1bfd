import { type Language, say } from '../../../base/words.ts';
import { borderLengthKm } from '../../../corridors/corridor.ts';
import type { Stretch } from '../../../corridors/region.ts';
import type { CoverageResult, CoverChoice } from '../../../disclose/disclosed.ts';
import { label, sectorEdges, textSize, titleLeft } from '../../charts/frame.ts';
import { sectorNames } from '../../charts/names-on-border.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { bottomAxis, bottomRoom, headingRows, type KeyEntry, keyRows } from '../../findings/chart-axes.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { isBetter } from './cover-text.ts';
import { words } from './words.ts';

const laneHeight = 16;
const laneGap = 6;
const nameRows = 24;
const names = ['laneNow', 'laneChosen', 'laneExact'] as const;

interface BarInput {
  readonly result: CoverageResult;
  readonly language: Language;
  readonly theme: Theme;
  /** Region that is pointed at; null for none. */
  readonly hovered: string | null;
}

interface Lane {
  readonly name: string;
  readonly marks: (y: number, x: Axis) => readonly Mark[];
}

const boxOf = ({ fromKm, toKm }: Stretch, x: Axis, y: number) => {
  const [left, right] = [place(x, fromKm), place(x, toKm)];
  return { kind: 'rect' as const, x: left, y, width: Math.max(1, right - left), height: laneHeight };
};

/** What is covered is filled, what may be is hatched over nothing, the rest is left open. */
function stateLane({ result, language, theme }: BarInput): Lane {
  const of = (state: string): readonly Stretch[] =>
    result.coveredBy.filter((one) => one.state === state).flatMap(({ stretches }) => stretches);
  return {
    name: words[language].laneNow,
    marks: (y, x) => [
      ...of('not-verified').map((stretch): Mark => ({ ...boxOf(stretch, x, y), fill: theme.quiet, pattern: 'hatch' })),
      ...of('active').map((stretch): Mark => ({ ...boxOf(stretch, x, y), fill: theme.accent })),
    ],
  };
}

/** The chosen, each with its place in the order where that has room. */
function choiceLane(choice: CoverChoice, name: string, { result, theme }: BarInput): Lane {
  return {
    name,
    marks: (y, x) =>
      choice.regions.flatMap((id, at) => {
        const stretches = result.candidates.find((one) => one.id === id)?.stretches ?? [];
        return stretches.flatMap((stretch): readonly Mark[] => {
          const box = boxOf(stretch, x, y);
          const number = String(at + 1);
          const hasRoom = box.width > textWidth(number, textSize) + 4;
          return [
            { ...box, fill: theme.ink },
            ...(hasRoom ? [label(number, box.x + box.width / 2, y + laneHeight - 4, theme.panel, 'middle')] : []),
          ];
        });
      }),
  };
}

function lanesOf(input: BarInput): readonly Lane[] {
  const { result, language } = input;
  const texts = words[language];
  const chosen = result.greedy.regions.length > 0 ? [choiceLane(result.greedy, texts.laneChosen, input)] : [];
  const best = isBetter(result) && result.exact !== null ? [choiceLane(result.exact, texts.laneExact, input)] : [];
  return [stateLane(input), ...chosen, ...best];
}

function keyOf({ result, language, theme }: BarInput): readonly KeyEntry[] {
  const texts = words[language];
  const has = (state: string): boolean => result.coveredBy.some((one) => one.state === state);
  return [
    ...(has('active') ? [{ label: texts.keyCovered, fill: theme.accent }] : []),
    ...(has('not-verified') ? [{ label: texts.keyOpen, fill: theme.quiet, pattern: 'hatch' as const }] : []),
    ...(result.greedy.regions.length > 0 ? [{ label: texts.keyChosen, fill: theme.ink }] : []),
  ];
}

/** Two strong lines at the ends of the region that is pointed at. */
function hoverMarks({ result, theme, hovered }: BarInput, x: Axis, top: number, bottom: number): readonly Mark[] {
  const all = [...result.candidates, ...result.coveredBy];
  const stretches = all.find(({ id }) => id === hovered)?.stretches ?? [];
  return stretches.flatMap(({ fromKm, toKm }): readonly Mark[] => {
    const [left, right] = [place(x, fromKm), place(x, toKm)];
    const points = [left, top, right, top, right, bottom, left, bottom, left, top];
    return [{ kind: 'line', points, stroke: theme.focus, width: 2.5 }];
  });
}

function describe({ result, language }: BarInput): string {
  const { whole, list } = formatOf(language);
  const texts = words[language];
  const told = (stretches: readonly Stretch[]): string =>
    stretches.length === 0
      ? texts.none
      : list(
          stretches.map(({ fromKm, toKm }) =>
            say(words, language, 'stretch', { from: whole(fromKm), to: whole(toKm) }),
          ),
        );
  const of = (state: string): string =>
    told(result.coveredBy.filter((one) => one.state === state).flatMap(({ stretches }) => stretches));
  const chosen = result.greedy.regions.flatMap((id) => result.candidates.find((one) => one.id === id)?.stretches ?? []);
  const text = say(words, language, 'barText', {
    covered: of('active'),
    open: of('not-verified'),
    chosen: told(chosen),
  });
  return `${texts.bar}. ${text}`;
}

/** The border as a bar: what is covered, what is not verified and what is chosen, lane under lane. */
export function coverBar(input: BarInput, width: number): Drawing {
  const { language, theme } = input;
  const texts = words[language];
  const left = Math.max(...names.map((name) => textWidth(texts[name], textSize))) + titleLeft + 8;
  const x: Axis = { domain: [0, borderLengthKm], range: [left, width - 16] };
  const title = headingRows(texts.bar, width, theme);
  const key = keyRows(keyOf(input), title.bottom, width, theme);
  const top = key.bottom + nameRows;
  const lanes = lanesOf(input);
  const bottom = top + lanes.length * (laneHeight + laneGap);
  const rows = [key.bottom + 8, key.bottom + 20].map((baseline) => ({ baseline, taken: [] }));
  return {
    width,
    height: bottom + bottomRoom,
    x,
    y: { domain: [0, lanes.length], range: [top, bottom] },
    description: describe(input),
    marks: [
      ...title.marks,
      ...key.marks,
      ...sectorNames(x, rows, language, theme),
      ...lanes.flatMap(({ name, marks }, at): readonly Mark[] => {
        const y = top + at * (laneHeight + laneGap);
        const ground: Mark = { ...boxOf({ fromKm: 0, toKm: borderLengthKm }, x, y), fill: theme.land };
        return [ground, ...marks(y, x), label(name, left - 8, y + laneHeight - 4, theme.quiet, 'end')];
      }),
      ...sectorEdges(x).map((km): Mark => {
        const at = place(x, km);
        return { kind: 'line', points: [at, top - 2, at, bottom], stroke: theme.quiet, width: 0.75 };
      }),
      ...hoverMarks(input, x, top - 2, bottom - laneGap + 2),
      ...bottomAxis(x, bottom, theme, (value) => formatOf(language).whole(value), texts.axis),
    ],
  };
}
