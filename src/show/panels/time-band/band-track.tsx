import type { ReactNode } from 'react';
import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import { useBox } from '../../charts/use-box.ts';
import { formatOf } from '../../format.ts';
import type { Months } from '../filters/window.ts';
import { type BandPart, fiscalMarks, heightsOf, shareOf } from './band-months.ts';
import { useBand } from './use-band.ts';
import { words } from './words.ts';

interface TrackProps {
  /** Start of the names of its controls. */
  readonly control: string;
  readonly label: string;
  readonly chosen: Months;
  readonly whole: Months;
  readonly language: Language;
  /** Totals by month, of what is on display; null while there are none. */
  readonly series: { readonly firstMonth: Months['from']; readonly byMonth: ArrayLike<number> } | null;
  /** The month that is not whole yet; null: all are. */
  readonly partialMonth: number | null;
  onChoose(months: Months, gesture: string): void;
  onAll(): void;
}

const namePx = 46;
const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** "October 2006 to September 2008, 24 months". */
export function spanText({ from, to }: Months, language: Language): string {
  const format = formatOf(language);
  const first = format.month(from);
  if (to - from === 1) return say(words, language, 'oneMonth', { from: first });
  const last = format.month(monthIndexOf(to - 1));
  return say(words, language, 'span', { from: first, to: last, months: format.whole(to - from) });
}

/** The same in short, and how many months they are: "Oct 2006 to Sep 2008", "24 months". */
export function shortSpan({ from, to }: Months, language: Language): readonly [string, string] {
  const format = formatOf(language);
  const months = format.whole(to - from);
  if (to - from === 1) return [format.shortMonth(from), say(words, language, 'count1', { months })];
  const dates = { from: format.shortMonth(from), to: format.shortMonth(monthIndexOf(to - 1)) };
  return [say(words, language, 'dates', dates), say(words, language, 'count', { months })];
}

/** Months as a track: totals, fiscal years, and the chosen ones as a band with two handles. */
export function BandTrack(props: TrackProps): ReactNode {
  const { label, chosen, whole, language, onAll } = props;
  const band = useBand(props);
  const [from, to] = [shareOf(chosen.from, whole), shareOf(chosen.to, whole)];
  const part = (of: BandPart, style: { left: string; width?: string }): ReactNode => (
    <BandSlider {...props} of={of} style={style} label={`${label}: ${words[language][of]}`} band={band} />
  );
  return (
    <fieldset className="band-track" aria-label={label}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the three sliders in it have the keys and the names */}
      <div
        ref={band.track}
        className="band-months"
        onPointerDown={(event) => band.down('new', event)}
        onPointerMove={band.move}
        onPointerUp={band.up}
        onPointerCancel={band.up}
        onDoubleClick={onAll}
      >
        <BandGround {...props} />
        <span className="band-veil" style={{ left: 0, width: percent(from) }} />
        <span className="band-veil" style={{ left: percent(to), right: 0 }} />
        {part('from', { left: percent(from) })}
        {part('window', { left: percent(from), width: percent(to - from) })}
        {part('to', { left: percent(to) })}
      </div>
    </fieldset>
  );
}

interface SliderProps extends TrackProps {
  readonly of: BandPart;
  readonly style: { readonly left: string; readonly width?: string };
  readonly band: ReturnType<typeof useBand>;
}

function BandSlider({ control, label, chosen, whole, language, of, style, band }: SliderProps): ReactNode {
  const format = formatOf(language);
  const text = {
    from: () => format.month(chosen.from),
    to: () => format.month(monthIndexOf(chosen.to - 1)),
    window: () => spanText(chosen, language),
  }[of]();
  return (
    <div
      role="slider"
      tabIndex={0}
      className="band-slider"
      style={style}
      data-part={of}
      data-control={`${control}-${of}`}
      aria-label={label}
      aria-valuemin={whole.from}
      aria-valuemax={whole.to - 1}
      aria-valuenow={of === 'to' ? chosen.to - 1 : chosen.from}
      aria-valuetext={text}
      title={text}
      onKeyDown={(event) => band.press(of, event)}
      onPointerDown={(event) => band.down(of, event)}
      onPointerMove={band.move}
      onPointerUp={band.up}
      onPointerCancel={band.up}
    />
  );
}

/** Totals of the months and the years that they stand in: a ground without a name, as the charts say the figures. */
function BandGround({ whole, series, partialMonth, language }: TrackProps): ReactNode {
  const { box, size } = useBox();
  const width = size?.width ?? 0;
  const months = Math.max(1, whole.to - whole.from);
  const heights = heightsOf(whole, series);
  const bars = heights.map((height, m) => (height > 0 ? `M${m} 1V${1 - height}h.86V1z` : '')).join('');
  const partial = partialMonth === null || partialMonth < whole.from || partialMonth >= whole.to ? null : partialMonth;
  return (
    <div ref={box} className="band-ground" aria-hidden="true">
      <svg viewBox={`0 0 ${months} 1`} preserveAspectRatio="none" aria-hidden="true">
        <path d={bars} />
      </svg>
      {partial === null ? null : (
        <span
          className="band-partial"
          style={{ left: percent(shareOf(partial, whole)), width: percent(Math.max(1 / months, 4 / (width || 600))) }}
          title={words[language].partial}
        />
      )}
      {fiscalMarks(whole, width, namePx).map(({ year, share, isNamed }) => (
        <span key={year} className="band-year" data-named={isNamed} style={{ left: percent(share) }}>
          {isNamed ? say(words, language, 'fiscal', { year: String(year) }) : ''}
        </span>
      ))}
    </div>
  );
}
