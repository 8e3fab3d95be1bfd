import { type ReactNode, useMemo, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { CaseChainResult } from '../../../disclose/disclosed.ts';
import { ruleOfSet } from '../../../disclose/rule-of-set.ts';
import { useBox } from '../../charts/use-box.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { DrawingCanvas } from '../../drawing/drawing-canvas.tsx';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { csvOf } from '../../table/csv.ts';
import { dayMade } from '../../table/day-made.ts';
import { themes } from '../../theme/colours.ts';
import figures from '../figures.module.css';
import styles from './cases.module.css';
import { chainOf } from './chain.ts';
import { type ChainInput, chainChart, chainHeight } from './chain-chart.ts';
import { chainFigures } from './chain-figures.ts';
import { ChainTable } from './chain-table.tsx';
import { words } from './words.ts';

const leastWidth = 200;

interface ChainProps {
  readonly result: CaseChainResult;
  readonly set: DataSet;
}

/** The chain of cases on both sides, of one corridor or of all, as a chart and as a table. */
export function ChainView({ result, set }: ChainProps): ReactNode {
  const { document: study, saveText } = useCockpit();
  const [region, setRegion] = useState('');
  const { language, theme } = study;
  const texts = words[language];
  const { firstMonth, months } = set;
  const input = useMemo<ChainInput>(() => {
    const name = result.regions.find(({ id }) => id === region)?.name[language];
    const stages = chainOf(result, region, { firstMonth, months }, language);
    return { stages, place: name ?? texts.all, threshold: result.threshold, language, theme: themes[theme] };
  }, [result, region, firstMonth, months, language, theme, texts]);
  if (result.fiscalYears.length === 0) return <p>{texts.empty}</p>;
  const places = result.regions.map(({ id, name }) => ({ value: id, label: name[language] }));
  const source = say(words, language, 'source', { file: set.file });
  const isHeld = ruleOfSet(set, study).threshold !== null;
  const save = (): void => {
    const text = csvOf(chainFigures(result, language), language, result.threshold ?? 0);
    saveText(`corredor_cases_${dayMade()}_${language}.csv`, text, 'text/csv;charset=utf-8');
  };
  return (
    <>
      <div className={styles.choices}>
        <Select
          control="cases-corridor"
          label={texts.place}
          layout="row"
          value={region}
          options={[{ value: '', label: texts.all }, ...places]}
          onChange={setRegion}
        />
        <Button control="save-csv-cases" look="link" onClick={save}>
          {texts.save}
        </Button>
      </div>
      <ChainPicture input={input} />
      <ChainTable stages={input.stages} threshold={result.threshold} language={language} />
      <p className={styles.quiet}>{[source, isHeld ? texts.notPublic : ''].join(' ').trim()}</p>
      {[texts.months, texts.agencies, texts.noRates].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function ChainPicture({ input }: { readonly input: ChainInput }): ReactNode {
  const { box, size } = useBox();
  const width = size?.width ?? 0;
  const drawing = useMemo(
    () => (width < leastWidth ? null : chainChart(input, { width, height: chainHeight(input, width) })),
    [input, width],
  );
  return (
    <div
      ref={box}
      className={figures.picture}
      style={{ height: drawing?.height ?? 0 }}
      role="img"
      aria-label={drawing === null ? words[input.language].title : drawing.description}
      data-chart="case-chain"
    >
      {drawing === null ? null : <DrawingCanvas drawing={drawing} className={figures.canvas} />}
    </div>
  );
}
