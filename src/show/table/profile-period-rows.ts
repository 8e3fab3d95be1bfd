import { say } from '../../base/words.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import type { ChartInput } from '../charts/chart.ts';
import { periodText } from '../charts/frame.ts';
import { periodProfiles } from '../charts/period-profiles.ts';
import { placeName } from '../charts/place-name.ts';
import { rowName } from '../charts/profile-texts.ts';
import { shownStretches } from '../charts/zoom.ts';
import { withoutText } from '../held-figures.ts';
import { type Cell, column, type Figures, numberCell, textCell } from './figures.ts';
import { words } from './words.ts';

/** One row for each year or quarter and stretch in view: the figures that its profile is drawn from, and the profile. */
export function profilePeriodRows(result: SegmentResult, input: ChartInput): Figures {
  const { language, figures } = input;
  const texts = words[language];
  const profiles = periodProfiles(input, result);
  const shown = new Set(shownStretches(result, input.picture));
  const isNoted = profiles.held > 0;
  const isShares = input.picture.figure === 'shares';
  const rows = profiles.rows.flatMap((row) =>
    result.segments.flatMap((segment, s): (readonly Cell[])[] => {
      if (!shown.has(segment)) return [];
      const held = row.held[s] ?? 0;
      const why = held > 0 ? 'suppressed' : 'missing';
      const figure = row.figures[s] ?? Number.NaN;
      return [
        [
          textCell(rowName(row, profiles, input)),
          textCell(periodText(row, language)),
          textCell(row.isWhole ? texts.whole : texts.notWhole),
          textCell(placeName(segment, figures, language)),
          numberCell(segment.fromKm),
          numberCell(segment.toKm),
          numberCell(figure, why),
          ...(isNoted ? [textCell(Number.isNaN(figure) ? '' : withoutText(held, 'month', language))] : []),
          numberCell(row.isFew ? Number.NaN : (figure / row.total) * 100, why),
          ...(isShares && profiles.smoothedKm === 0 ? [] : [numberCell(row.heights[s], why)]),
        ],
      ];
    }),
  );
  const km = profiles.smoothedKm;
  const drawn = figures === 'areas' ? texts.perKm : texts.perBin;
  const heights = isShares ? texts.shareOf : drawn;
  const columns = [
    column('period', texts.period, 'text'),
    column('months', texts.months, 'text'),
    column('whole', texts.completeness, 'text'),
    column('place', texts.place, 'text'),
    column('from_km', texts.fromKm, 'number'),
    column('to_km', texts.toKm, 'number'),
    column('figure', say(words, language, 'figure', { measure: input.measure }), 'number', { isFigure: true }),
    ...(isNoted ? [column('left_out', texts.note, 'text')] : []),
    column('share', texts.shareOf, 'number', { digits: 1 }),
    ...(isShares && km === 0
      ? []
      : [
          column(
            km === 0 ? 'drawn' : `smoothed_${km}_km`,
            km === 0 ? heights : say(words, language, 'smoothed', { column: heights, km }),
            'number',
            { digits: 2 },
          ),
        ]),
  ];
  return { columns, rows };
}
