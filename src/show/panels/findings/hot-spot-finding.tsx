import type { ReactNode } from 'react';
import type { MethodCard } from '../../../analyse/catalog.ts';
import type { Language } from '../../../base/words.ts';
import type { CellResult, Disclosed } from '../../../disclose/disclosed.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { Caveats, FigureList } from './figure-list.tsx';
import { clusterText, familyFigure, headlineText, leftOutText } from './hot-spot-text.ts';
import { hotSpotWords } from './hot-spot-words.ts';
import { StampLines } from './stamp-lines.tsx';
import { words } from './words.ts';

interface HotSpotFindingProps {
  readonly result: Disclosed<CellResult>;
  readonly card: MethodCard;
  readonly language: Language;
}

/** Hot spots in words: how many, on what, where each is, and how firmly it stands. */
export function HotSpotFinding({ result, card, language }: HotSpotFindingProps): ReactNode {
  const spots = result.hotSpots;
  if (spots === null) return null;
  const left = leftOutText(result.left, language);
  const clusters = [...spots.clusters].sort((a, b) => a.fromKm - b.fromKm);
  return (
    <div className="panel-stack" aria-live="polite">
      <p className="finding-headline">{headlineText(result, spots, language)}</p>
      <FigureList figures={spots.families.map((family) => familyFigure(family, language, spots.z.length === 0))} />
      {spots.families.map(({ side, problems }) =>
        problems.map((problem) => (
          <div key={`${side} ${problem.code}`}>
            <strong>{hotSpotWords[language][side]}</strong>
            <ProblemNote problem={problem} language={language} />
          </div>
        )),
      )}
      <Caveats texts={[hotSpotWords[language].adjusted, ...(left === '' ? [] : [left])]} />
      {clusters.length === 0 ? null : <h4>{words[language].clusters}</h4>}
      <ol className="clusters">
        {clusters.map((cluster) => {
          const text = clusterText(cluster, language);
          return (
            <li key={cluster.id} className="cluster" data-hot={cluster.hot}>
              <strong>{text.place}</strong>
              <span>{text.size}</span>
              {text.largest === '' ? null : <span className="field-help">{text.largest}</span>}
            </li>
          );
        })}
      </ol>
      <StampLines card={card} stamp={spots.stamp} language={language} />
    </div>
  );
}
