import { type ReactNode, useMemo, useState } from 'react';
import { say } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import type { AreaMonthsResult, Disclosed } from '../../../disclose/disclosed.ts';
import { useBox } from '../../charts/use-box.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { DrawingCanvas } from '../../drawing/drawing-canvas.tsx';
import { formatOf } from '../../format.ts';
import { FiguresGrid } from '../../table/figures-grid.tsx';
import { themes } from '../../theme/colours.ts';
import { type AreaChartInput, areaChart, areaChartHeight } from './area-chart.ts';
import { AreaChoice } from './area-choice.tsx';
import { chosenSeries, largestAreas, seriesFigures } from './area-series.ts';
import styles from './figures.module.css';
import { words } from './words.ts';

const leastWidth = 200;

interface AreaFiguresProps {
  readonly set: DataSet;
  readonly result: Disclosed<AreaMonthsResult>;
  /** Name of the measure. */
  readonly name: string;
}

/** Chosen areas of one measure, drawn and as a table; the largest at first. */
export function AreaFigures({ set, result, name }: AreaFiguresProps): ReactNode {
  const { language, theme } = useCockpit().document;
  const [chosen, setChosen] = useState(() => largestAreas(result));
  const texts = words[language];
  const series = useMemo(() => chosenSeries(result, chosen), [result, chosen]);
  const input = useMemo<AreaChartInput>(() => {
    const { firstMonth, months, threshold } = result;
    return { measure: name, series, firstMonth, months, threshold, language, theme: themes[theme] };
  }, [result, series, name, language, theme]);
  const figures = useMemo(() => seriesFigures(result, series, language), [result, series, language]);
  if (result.areas.length === 0) return <p>{texts.empty}</p>;
  const title = `${say(words, language, 'chart', { measure: name })}.`;
  return (
    <>
      <AreaChoice areas={result.areas} chosen={chosen} language={language} onChoose={setChosen} />
      {series.length === 0 ? (
        <p>{texts.noneChosen}</p>
      ) : (
        <>
          <AreaPicture input={input} />
          <p className="field-help">
            {[sourceOf(set), sourceText(set.source, language, 'caution'), gapNote(result, language)].join(' ')}
          </p>
          <FiguresGrid
            id={`area-months-${result.measure}`}
            head={{ title, source: '', fileStem: stemOf(set) }}
            figures={figures}
            language={language}
            least={result.threshold ?? 0}
          />
        </>
      )}
    </>
  );
}

const sourceOf = ({ publisher, title, file }: DataSet): string =>
  `${[publisher, title, file].filter((text) => text !== '').join('. ')}.`;

/** The source's name is of plain letters; that of a file need not be. */
const stemOf = ({ source }: DataSet): string => `corredor_${source}`;

function gapNote({ threshold }: AreaMonthsResult, language: 'en' | 'es'): string {
  return threshold === null
    ? words[language].gapNote
    : say(words, language, 'heldNote', { most: formatOf(language).whole(threshold - 1) });
}

function AreaPicture({ input }: { readonly input: AreaChartInput }): ReactNode {
  const { box, size } = useBox();
  const width = size?.width ?? 0;
  const drawing = useMemo(() => (width < leastWidth ? null : areaChart(input, width)), [input, width]);
  return (
    <div
      ref={box}
      className={styles.picture}
      style={{ '--chart-height': `${width < leastWidth ? 0 : areaChartHeight(input, width)}px` }}
      role="img"
      aria-label={drawing?.description ?? say(words, input.language, 'chart', { measure: input.measure })}
      data-chart="area-months"
    >
      {drawing === null ? null : <DrawingCanvas drawing={drawing} className={styles.canvas} />}
    </div>
  );
}
